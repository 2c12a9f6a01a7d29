// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/migration.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace reeve::storage {

/// Something that keeps state beside the database and must follow its transactions, such as the audit log's right edge.
/// All members are called on the writer thread.
class CommitParticipant {
public:
    virtual ~CommitParticipant() = default;
    virtual void savepoint() = 0; ///< a savepoint opened (they nest): remember the state
    virtual void release() = 0;   ///< the innermost savepoint was kept
    virtual void rollback() = 0;  ///< the innermost savepoint was undone: return to the remembered state
    virtual base::Status
    beforeCommit(Transaction&) = 0; ///< last words of a batch in which something was kept; an error undoes the whole batch
    virtual void committed() = 0;   ///< the batch is durable
    /// The batch was undone, or nothing in it was kept: return to the state before it. Savepoints may still be open; they are gone too.
    virtual void abandoned() = 0;
};

/// How a control plane's database is opened.
struct DatabaseOptions {
    std::filesystem::path folder; ///< made if missing (mode 0700); holds reeve.db, its -wal and -shm, and the lock file
    unsigned readers{2};          ///< read connections, 1 to 64
    unsigned cacheMiB{8};         ///< page cache of all connections together, in MiB (console 8 to 16, service more)
    bool readOnly{false};         ///< never take the lock, never write: for a second look at a running plane's folder
    std::string vfs;              ///< name of a registered SQLite VFS, for tests that make the disk fail; empty = the platform's
};

/// One SQLite database in WAL mode with synchronous=FULL: a writer thread with group commit and a pool of read-only connections.
///
/// Only the process that holds the lock file writes and checkpoints; another one gets a Database whose writable() is false and whose
/// write() answers Unavailable, naming pid and host of the holder. Thread-safe. SQL is the subset that PostgreSQL takes too, with $1
/// parameters; what differs sits in dialect.h.
class Database {
public:
    /// Opens or creates, and migrates to the newest schema; before an older one is touched, a copy of it is kept as backup-v<N>.db.
    /// Errors: FailedPrecondition (another program's file: application_id; a schema newer than this program knows, or an older one that
    /// this process may not migrate), Unavailable (folder not usable, disk full, corrupt file), InvalidArgument (options), each saying
    /// what to do; Internal (a migration that fails, which leaves the schema as it was).
    static base::Result<std::unique_ptr<Database>> open(const DatabaseOptions& options, const std::vector<Migration>& migrations,
                                                        const base::Clock& clock, base::Log& log);
    virtual ~Database() = default; ///< finishes what was accepted by write(), checkpoints, closes

    using Work = std::function<base::Status(Transaction&)>;
    using Done = std::function<void(base::Status)>;
    /// Queues @p work for the writer thread, which runs it in one transaction with whatever else waits (at most 512 requests), each in a
    /// SAVEPOINT of its own. @p done is called on the writer thread: with success only after COMMIT, with the work's own error after what
    /// it did was undone, with Unavailable when the batch could not be made durable (nothing of it remains, and nobody in it keeps an
    /// answer of his own; work that had not run yet goes into the next batch). An exception from @p work becomes Internal. No work runs
    /// twice. Both closures are always destroyed. Never blocks; beyond 4,096 waiting requests answers Unavailable at once (on the calling
    /// thread, as it does when not writable).
    virtual void write(Work work, Done done) = 0;
    /// write() and wait. Not for the writer thread itself, nor for a GUI thread.
    base::Status writeAndWait(Work work);

    using ReadWork = std::function<base::Status(Connection&)>;
    /// Runs @p work on the calling thread with a read connection inside one read transaction: it sees one consistent state, and every
    /// commit that was acknowledged before. Blocks while all readers are lent. When @p stop is requested, a running statement is
    /// interrupted and the answer is Cancelled.
    virtual base::Status read(const ReadWork& work, std::stop_token stop = {}) = 0;
    template <class T>
    base::Result<T> readValue(const std::function<base::Result<T>(Connection&)>& work, std::stop_token stop = {});

    /// Finishes what write() has accepted, and answers what comes later Unavailable. Reads go on. Not for the writer thread.
    virtual void stopWriting() = 0;
    virtual void join(CommitParticipant& participant) = 0; ///< @pre before the first write(); @pre outlives the database's last write
    virtual bool writable() const = 0;
    /// Who holds the lock at this moment, where it is another process: "pid 4711 on desk-7". Empty also when that has let go of it: then
    /// the folder can be opened anew, and written to.
    virtual std::string lockHolder() const = 0;
    virtual int schemaVersion() const = 0;
    virtual std::filesystem::path file() const = 0;
    virtual std::string engineVersion() const = 0; ///< "SQLite 3.40.1"
};

template <class T>
base::Result<T> Database::readValue(const std::function<base::Result<T>(Connection&)>& work, std::stop_token stop)
{
    base::Result<T> answer = base::internal("the read did not run");
    REEVE_TRY(read(
        [&](Connection& db) -> base::Status {
            answer = work(db);
            if (!answer) return answer.error();
            return base::success();
        },
        std::move(stop)));
    return answer;
}

} // namespace reeve::storage
