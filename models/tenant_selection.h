// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/tenant_source.h"
#include "models/tenant_list_model.h"

#include <unordered_map>

namespace reeve::models {

/// Which tenants of a list are selected. It holds ids, not rows, so that it stays right when rows come and go; and "all that match",
/// however many those are, is a statement and no list: nothing is read for it.
class TenantSelection final : public QObject {
    Q_OBJECT

public:
    enum class Gesture {
        Only,     ///< this one and no other
        Toggle,   ///< this one as well, or no longer
        Range,    ///< all from where the last Only or Toggle was, and no other
        AddRange, ///< those as well
    };
    static constexpr int longestRange = 10'000; ///< rows; more is a case for selectAll()

    /// @pre both outlive the selection
    TenantSelection(client::Connection& connection, TenantListModel& list, QObject* parent = nullptr);

    /// Rows that are not loaded are read: until then isLoading(). A range that is too long changes nothing and says so with refused().
    void touch(int row, Gesture gesture);
    void selectAll(); ///< all that match the list's filter, now and when something is done with them
    void clear();

    bool contains(const std::string& tenantId) const { return m_all ? !m_ids.contains(tenantId) : m_ids.contains(tenantId); }
    bool isAll() const { return m_all; } ///< all that match, but for those that were taken off again
    bool isEmpty() const { return count() == 0 && !m_loading; }
    bool isLoading() const { return m_loading; }
    std::uint64_t count() const;
    std::uint64_t excepted() const { return m_all ? m_ids.size() : 0; }
    /// The selected one, as it was read last; null when there are none, several, or all.
    const registry::Tenant* single() const;
    client::TenantSet set() const; ///< in the list's order when it is all, else in the order of selecting

Q_SIGNALS:
    void changed();
    void refused(const QString& why);

private:
    void range(int from, int to, bool more);
    void read(int from, int to);
    void add(const registry::Tenant& tenant);
    void remove(const std::string& id);
    void stopReading();

    client::Connection& m_connection;
    TenantListModel& m_list;
    bool m_all{false};
    std::unordered_map<std::string, std::uint64_t> m_ids; ///< selected, or excepted from all; with the order of selecting
    std::uint64_t m_order{0};
    std::optional<registry::Tenant> m_last; ///< the one that was selected last
    int m_anchor{-1};                       ///< row
    bool m_loading{false};
    std::vector<client::Call> m_calls;
    quint64 m_generation{0}; ///< answers to older gestures are dropped
};

} // namespace reeve::models
