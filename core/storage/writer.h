// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/storage/batch.h"
#include "core/storage/files.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace reeve::storage {

/// The thread that owns the writing connection. It takes all that waits into one transaction (group commit): while one batch is made
/// durable, the next one gathers.
class Writer {
public:
    /// @p watch: files that must be in place before anything is acknowledged.
    Writer(std::unique_ptr<SqliteConnection> db, const FileWatch& watch, const base::Clock& clock, base::Log& log);
    ~Writer(); ///< stop(), then checkpoints and closes
    void write(Database::Work work, Database::Done done);
    void join(CommitParticipant& participant);
    /// Finishes what was accepted, refuses what comes after, and ends the thread.
    void stop();

private:
    struct Request {
        Database::Work work;
        Database::Done done;
    };
    using Requests = std::deque<Request>;

    void loop();
    Requests take(); ///< waits; empty at the end
    void process(Requests requests);
    void answer(Request& request, const base::Status& status);
    base::Status mayCommit() const;
    void checkpoint();
    base::Status settle();

    const std::unique_ptr<SqliteConnection> m_db;
    const FileWatch& m_watch;
    const base::Clock& m_clock;
    base::Log& m_log;
    int m_checkpointedPages{0}; // of the log, when it was last checkpointed
    bool m_isSettled{false};    // is what was in the log at the beginning in the file?

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    Requests m_waiting;
    Participants m_participants; // filled before the first request, then only read
    bool m_isStopping{false};

    std::thread m_thread; // last: it uses all of the above
};

} // namespace reeve::storage
