// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/files.h"
#include "core/storage/reader_pool.h"
#include "core/storage/schema.h"
#include "core/storage/writer.h"

#include <future>
#include <optional>
#include <sqlite3.h>

namespace reeve::storage {
namespace {

constexpr unsigned maxReaders = 64;

/// A data folder and what this process may do with it.
struct Opened {
    std::filesystem::path file; ///< absolute: it is looked at again before each commit
    std::filesystem::path lockFile;
    std::unique_ptr<FolderLock> lock; ///< null = somebody else writes, or nobody
    bool isReadOnly{false};           ///< as asked for
    int version{0};
    FileWatch watch;
};

class SqliteDatabase final : public Database {
public:
    /// @p writing: null when this process does not write.
    SqliteDatabase(std::unique_ptr<Opened> opened, SqliteConnection::Options reading, unsigned readers,
                   std::unique_ptr<SqliteConnection> writing, const base::Clock& clock, base::Log& log)
        : m_opened(std::move(opened))
    {
        if (writing) m_writer.emplace(std::move(writing), m_opened->watch, clock, log);
        m_readers.emplace(std::move(reading), readers, m_opened->watch);
    }

    ~SqliteDatabase() override
    {
        if (m_writer) m_writer->stop(); // what it answers may still read
        m_readers.reset();              // before the writer's last checkpoint, which wants the log for itself
    }

    void write(Work work, Done done) override
    {
        if (m_writer) return m_writer->write(std::move(work), std::move(done));
        work = nullptr;
        done(notWritable());
    }

    base::Status read(const ReadWork& work, std::stop_token stop) override { return m_readers->read(work, stop); }

    void stopWriting() override
    {
        if (m_writer) m_writer->stop();
    }

    void join(CommitParticipant& participant) override
    {
        if (m_writer) m_writer->join(participant);
    }

    bool writable() const override { return m_writer.has_value(); }
    std::string lockHolder() const override { return m_writer ? std::string{} : FolderLock::holder(m_opened->lockFile); }
    int schemaVersion() const override { return m_opened->version; }
    std::filesystem::path file() const override { return m_opened->file; }
    std::string engineVersion() const override { return std::string{"SQLite "} + sqlite3_libversion(); }

private:
    base::Error notWritable() const
    {
        const std::string folder = m_opened->file.parent_path().string();
        const std::string holder = lockHolder();
        if (m_opened->isReadOnly)
            return {base::ErrorCode::Unavailable,
                    "the data folder was opened for reading only; open it for writing",
                    "STORAGE_READ_ONLY",
                    {},
                    {}};
        return {base::ErrorCode::Unavailable,
                holder.empty()
                    ? "the data folder " + folder + " was held by another program when it was opened, and is free now; open it again"
                    : "the data folder " + folder + " is held by " + holder + "; close that program, then try again",
                "STORAGE_HELD",
                {},
                {}};
    }

    const std::unique_ptr<Opened> m_opened;
    std::optional<Writer> m_writer;
    std::optional<ReaderPool> m_readers;
};

base::Status checkArguments(const DatabaseOptions& options, const std::vector<Migration>& migrations)
{
    if (options.readers < 1 || options.readers > maxReaders)
        return base::invalid("/readers", "INVALID_VALUE",
                             "there must be 1 to " + std::to_string(maxReaders) + " readers, not " + std::to_string(options.readers));
    if (options.cacheMiB < 1) return base::invalid("/cacheMiB", "INVALID_VALUE", "the cache must have at least 1 MiB");
    for (std::size_t i = 0; i < migrations.size(); ++i)
        if (static_cast<std::size_t>(migrations[i].version) != i + 1)
            return base::internal("migrations must be numbered 1, 2, 3 and so on");
    return base::success();
}

/// Takes the lock, unless somebody else has it.
base::Result<std::unique_ptr<Opened>> claim(const DatabaseOptions& options)
{
    auto opened = std::make_unique<Opened>();
    const auto folder = std::filesystem::absolute(options.folder);
    opened->file = folder / "reeve.db";
    opened->isReadOnly = options.readOnly;
    opened->lockFile = folder / "lock";
    if (!options.readOnly) {
        std::error_code error;
        if (!std::filesystem::exists(opened->file, error)) REEVE_TRY(makeFolder(folder));
        REEVE_ASSIGN(opened->lock, FolderLock::tryTake(opened->lockFile));
    }
    if (opened->lock) opened->watch.add(opened->lockFile);
    return opened;
}

} // namespace

base::Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions& options, const std::vector<Migration>& migrations,
                                                       const base::Clock& clock, base::Log& log)
{
    REEVE_TRY(checkArguments(options, migrations));
    REEVE_ASSIGN(auto opened, claim(options));
    const bool writes = opened->lock != nullptr;
    const int newest = static_cast<int>(migrations.size());
    SqliteConnection::Options reading{opened->file.string(), SqliteConnection::Mode::Read, options.vfs,
                                      options.cacheMiB * 1024 / (options.readers + 1)};
    SqliteConnection::Options first = reading;
    if (writes) first.mode = SqliteConnection::Mode::Write;

    REEVE_ASSIGN(auto connection, SqliteConnection::open(first));
    REEVE_ASSIGN(const int version, inspectSchema(*connection, newest));
    if (writes) {
        REEVE_TRY(migrateSchema(*connection, version, migrations, opened->file.parent_path(), log));
    } else if (version < newest)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "the database has schema " + std::to_string(version) + " and needs schema " + std::to_string(newest) +
                               "; close the program that holds it and open it for writing once, which migrates it",
                           "SCHEMA_TOO_OLD",
                           {},
                           {}};
    opened->version = newest;
    opened->watch.add(opened->file);
    if (writes) opened->watch.add(opened->file.string() + "-wal");
    else connection.reset();
    std::unique_ptr<Database> database =
        std::make_unique<SqliteDatabase>(std::move(opened), std::move(reading), options.readers, std::move(connection), clock, log);
    return database;
}

base::Status Database::writeAndWait(Work work)
{
    // Shared: the writer may still be inside set_value() when the waiting thread has its answer and leaves.
    const auto promise = std::make_shared<std::promise<base::Status>>();
    auto answer = promise->get_future();
    write(std::move(work), [promise](base::Status status) { promise->set_value(std::move(status)); });
    return answer.get();
}

} // namespace reeve::storage
