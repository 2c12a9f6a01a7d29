// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <optional>
#include <unordered_set>
#include <vector>

namespace reeve::client {

/// Which tenants something is done with: all that match a filter, in an order, but some; or just those with these ids.
struct TenantSet {
    registry::TenantFilter filter;
    std::optional<registry::TenantOrder> orderBy;
    bool descending{false};
    std::vector<std::string> without;            ///< ids that are left out of those that match
    std::optional<std::vector<std::string>> ids; ///< instead of all that: just these, in this order
};

/// Reads the tenants of a set as they are now, a batch at a time and never more, however many there are. Lives on one thread with an event
/// loop; destroying it drops what was asked.
class TenantSource {
public:
    static constexpr std::uint32_t pageSize = 1000;
    static constexpr std::size_t idsAtOnce = 200; ///< single reads in flight

    /// @pre the connection outlives the source
    TenantSource(Connection& connection, TenantSet set);
    ~TenantSource();
    TenantSource(const TenantSource&) = delete;
    TenantSource& operator=(const TenantSource&) = delete;

    using Batch = std::vector<registry::Tenant>;
    /// Asks for the next batch, which may be empty; @p done runs later, once. Errors: those of the reading operations, FailedPrecondition
    /// (another control plane answers than the one that the first batch came from). @pre !atEnd(), and the last one was answered
    void next(std::function<void(base::Result<Batch>)> done);
    bool atEnd() const { return m_atEnd; } ///< there is nothing after the batch that came last

    std::uint64_t total() const { return m_total; } ///< as counted at the beginning; 0 until the first batch
    bool cutOff() const { return m_cutOff; }        ///< more match than the control plane lists: these are the first ones, by relevance
    bool changed() const { return m_changed; }      ///< tenants came or went since the beginning
    std::uint64_t gone() const { return m_gone; }   ///< of the ids: no such tenant

private:
    void nextPage();
    void nextIds();
    void take(base::Result<registry::ListTenants::Page> page);
    void take(std::size_t at, base::Result<registry::GetTenant::Details>&& details);
    void answer(base::Result<Batch> batch);

    Connection& m_connection;
    const TenantSet m_set;
    const std::unordered_set<std::string> m_without;
    const QString m_fingerprint;
    QObject m_context; ///< of the calls
    std::function<void(base::Result<Batch>)> m_done;
    std::vector<Call> m_calls;
    std::string m_token;
    std::size_t m_nextId{0};
    std::vector<std::optional<registry::Tenant>> m_answers; ///< to the ids that were asked for
    std::size_t m_open{0};                                  ///< of them not answered yet
    std::uint64_t m_total{};
    std::uint64_t m_read{};
    std::uint64_t m_gone{};
    bool m_atEnd{false};
    bool m_cutOff{false};
    bool m_changed{false};
};

} // namespace reeve::client
