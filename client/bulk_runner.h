// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/tenant_source.h"

#include <array>
#include <memory>

namespace reeve::client {

/// One change that is done to many tenants: its operation, type erased.
struct BulkAct {
    std::function<bool(const registry::Tenant&)> applies; ///< is it something for a tenant like this at all?
    std::function<Call(Connection&, QObject*, const registry::Tenant&, std::function<void(base::Result<base::Plan>)>)> plan;
    std::function<Call(Connection&, QObject*, const registry::Tenant&, base::CallOptions,
                       std::function<void(base::Result<std::optional<base::Receipt>>)>)>
        commit;
};

/// @p make: the operation on a tenant as it was read, with its revision.
template <class Make>
BulkAct bulkAct(Make make, std::function<bool(const registry::Tenant&)> applies)
{
    using Op = std::invoke_result_t<Make, const registry::Tenant&>;
    BulkAct act;
    act.applies = std::move(applies);
    act.plan = [make](Connection& connection, QObject* context, const registry::Tenant& tenant, auto done) {
        return connection.plan(context, Op(make(tenant)), std::move(done));
    };
    act.commit = [make](Connection& connection, QObject* context, const registry::Tenant& tenant, base::CallOptions options, auto done) {
        return connection.commit(context, Op(make(tenant)), std::move(options),
                                 [done = std::move(done)](base::Result<base::Outcome<typename Op::Response>> outcome) {
                                     if (!outcome) return done(std::move(outcome).error());
                                     done(std::move(outcome->receipt));
                                 });
    };
    return act;
}

/// One tenant of a change to many.
struct BulkItem {
    enum class Fate : std::uint8_t {
        Waiting,       ///< not planned yet
        NotApplicable, ///< it is no change for a tenant in this state
        Refused,       ///< the plan: see error
        Ready,         ///< planned, and may be carried out
        Running,
        Done,      ///< see receipt
        Failed,    ///< see error; this tenant was not changed
        Cancelled, ///< it was not its turn yet when somebody cancelled
        Count
    };
    registry::Tenant tenant; ///< as it was read for the preview
    Fate fate{Fate::Waiting};
    base::CallOptions options; ///< its own idempotency key, and the hash of its plan
    std::optional<base::Error> error;
    std::optional<base::Receipt> receipt;
};

/// Changes many tenants: reads and plans each, which changes nothing; then, when somebody has looked at that, carries out each plan for
/// itself. One that fails never stops the others. Without widgets; lives on one thread with an event loop.
///
///   Idle --preview()--> Previewing --> Previewed --run()--> Running --> Finished
///                           +--> Failed (error())
class BulkRunner final : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Previewing, Previewed, Running, Finished, Failed };
    Q_ENUM(State)
    using Fate = BulkItem::Fate;
    static constexpr std::uint64_t mostTenants = 10'000; ///< more than a person can look at; also bounds the memory
    static constexpr std::size_t inFlight = 16;          ///< calls at a time

    /// @p newKey makes idempotency keys. @pre the connection outlives the runner
    BulkRunner(Connection& connection, std::function<std::string()> newKey, QObject* parent = nullptr);

    /// Errors end in Failed: those of reading, LIMIT_EXCEEDED (too many tenants), IDENTITY_CHANGED, Cancelled. @pre !isBusy()
    void preview(BulkAct act, TenantSet tenants);
    void run(); ///< the plans of the items that are Ready. @pre state() is Previewed
    /// While previewing: ends in Failed. While running: begins no more; those under way come to their end.
    void cancel();

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Previewing || m_state == State::Running; }
    bool isStopping() const { return m_stopping; }
    const std::vector<BulkItem>& items() const { return m_items; } ///< in the order of the set
    std::uint64_t count(Fate fate) const { return m_counts[std::size_t(fate)]; }
    std::uint64_t total() const { return m_total; }     ///< tenants of the set; 0 until the first were read
    std::uint64_t toRun() const { return m_toRun; }     ///< that run() began with
    std::uint64_t handled() const { return m_handled; } ///< of them planned, or of those to run at their end
    std::uint64_t gone() const { return m_gone; }       ///< ids without a tenant
    const std::optional<base::Error>& error() const { return m_error; }
    /// The set of those that failed or were cancelled, for another try.
    TenantSet unfinished() const;

Q_SIGNALS:
    void stateChanged(reeve::client::BulkRunner::State state);
    void progressed();

private:
    void setState(State state);
    void setFate(BulkItem& item, Fate fate);
    void read();
    void goOn();
    void planNext();
    void planned(std::size_t at, base::Result<base::Plan> plan);
    void commitNext();
    void committed(std::size_t at, base::Result<std::optional<base::Receipt>> receipt);
    void fail(base::Error error);

    Connection& m_connection;
    const std::function<std::string()> m_newKey;
    QString m_fingerprint; ///< of the plane that the preview is of
    BulkAct m_act;
    std::unique_ptr<TenantSource> m_source;
    std::vector<BulkItem> m_items;
    std::array<std::uint64_t, std::size_t(Fate::Count)> m_counts{};
    std::size_t m_next{0};
    std::size_t m_open{0}; ///< calls under way
    std::uint64_t m_total{};
    std::uint64_t m_toRun{};
    std::uint64_t m_handled{};
    std::uint64_t m_gone{};
    bool m_reading{false};
    bool m_stopping{false};
    std::optional<base::Error> m_error;
    State m_state{State::Idle};
    quint64 m_generation{0}; ///< answers to what was given up are dropped
};

/// The items as CSV: slug, id, outcome, audit entry, revision, leaf hash, code and message of an error. See appendCsvCell().
std::string bulkCsv(const std::vector<BulkItem>& items);

} // namespace reeve::client
