// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/log.h"
#include "core/control/api.h"
#include "core/storage/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace reeve::control {

/// Who read what. Lines are gathered in memory and written in batches by a thread of its own, never in the way of an answer; a crash loses
/// the lines of the last second. Thread-safe.
class AccessLog {
public:
    AccessLog(storage::Database& database, base::Log& log);
    ~AccessLog(); ///< writes what is left
    void add(AccessRecord record);
    void flush(); ///< returns when everything added before is written (or dropped, with a line in the program's log)

private:
    void run(const std::stop_token& stop);
    void write(std::vector<AccessRecord> records);

    static constexpr std::size_t batchSize = 500;        // lines, written at once without waiting
    static constexpr std::chrono::seconds gatherTime{1}; // how long a line may wait for others
    static constexpr std::size_t maxWaiting = 100'000;   // lines; beyond that the oldest are dropped and counted

    storage::Database& m_database;
    base::Log& m_log;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_written;
    std::vector<AccessRecord> m_waiting;
    std::uint64_t m_added{0};
    std::uint64_t m_stored{0};
    bool m_hurry{false};
    std::jthread m_thread; // last: it uses everything above
};

base::Result<ListAccess::Page> listAccess(storage::Connection& db, const ListAccess& op);

} // namespace reeve::control
