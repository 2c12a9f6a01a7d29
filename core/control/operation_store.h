// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/control/api.h"
#include "core/storage/database.h"

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace reeve::control {

/// Long-running work in this process. Thread-safe.
class RunningOperation {
public:
    RunningOperation(Operation start, const base::Clock& clock) : m_clock(clock), m_began(clock.monotonic()), m_operation(std::move(start))
    {
    }
    void progress(std::uint64_t done, std::uint64_t total);
    Operation snapshot() const;
    std::stop_source stop; ///< asked by operations.cancel; the work stops at its next safe point

private:
    friend class OperationStore;
    const base::Clock& m_clock;
    const std::chrono::nanoseconds m_began;
    mutable std::mutex m_mutex;
    Operation m_operation;
};

/// Long-running work, now and before: what runs is in memory, what ended is in the database (the last 200). Work that was running when the
/// process ended is shown as failed, with the reason. Thread-safe.
class OperationStore {
public:
    static constexpr std::int64_t kept = 200;
    OperationStore(storage::Database& database, const base::Clock& clock, base::IdGenerator& ids)
        : m_database(database), m_clock(clock), m_ids(ids)
    {
    }
    std::shared_ptr<RunningOperation> start(std::string kind, std::string unit, std::string actor);
    void finish(const std::shared_ptr<RunningOperation>& running, base::json::value result);
    void fail(const std::shared_ptr<RunningOperation>& running, base::Error error);
    base::Result<ListOperations::Page> list(storage::Connection& db, const ListOperations& op) const;
    base::Result<Operation> get(storage::Connection& db, const std::string& id) const;
    std::shared_ptr<RunningOperation> running(const std::string& id) const; ///< null when it does not run here
    /// The newest audit.verify that came to a verdict, however long ago.
    base::Result<std::optional<Verification>> lastVerified(storage::Connection& db) const;
    std::uint64_t runningCount() const;
    void stopAll();
    static base::Status markInterrupted(storage::Transaction& tx, base::Timestamp now); ///< at start: what the process before left behind

private:
    void end(const std::shared_ptr<RunningOperation>& running);
    void store(const Operation& operation);
    storage::Database& m_database;
    const base::Clock& m_clock;
    base::IdGenerator& m_ids;
    mutable std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<RunningOperation>> m_running;
};

} // namespace reeve::control
