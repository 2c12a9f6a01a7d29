// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include "core/storage/library.h"

#include <sqlite3.h>

namespace reeve::storage {
namespace {

constexpr int busyTimeout = 5000;           // milliseconds; another process may hold a lock for a moment, e.g. while it recovers the log
constexpr int stopCheckInstructions = 1000; // of SQLite's virtual machine: some 10 microseconds

int isStopped(void* stop) { return static_cast<std::stop_token*>(stop)->stop_requested() ? 1 : 0; }

int keepWalPages(void* pages, sqlite3*, const char*, int count)
{
    *static_cast<int*>(pages) = count;
    return SQLITE_OK;
}

} // namespace

base::Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const Options& options)
{
    std::unique_ptr<SqliteConnection> connection{new SqliteConnection}; // the constructor is private
    const bool writes = options.mode == Mode::Write;
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(options.file.c_str(), &connection->m_db, flags, options.vfs.empty() ? nullptr : options.vfs.c_str());
    if (code != SQLITE_OK) {
        auto error = sqliteError(connection->m_db, code, "open", true);
        if (error.code == base::ErrorCode::Unavailable && error.message.find(options.file) == std::string::npos)
            error.message += " (" + options.file + ")";
        return error;
    }
    connection->setBusyTimeout(busyTimeout);
    if (writes && sqlite3_db_readonly(connection->m_db, "main") == 1) return sqliteError(connection->m_db, SQLITE_READONLY, "open", true);
    REEVE_TRY(connection->execute(
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; "
        "PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-" +
        std::to_string(options.cacheKiB)));
    if (writes)
        sqlite3_wal_hook(connection->m_db, keepWalPages, &connection->m_walPages); // after wal_autocheckpoint, which would replace it
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    m_statements = {};
    sqlite3_close(m_db);
}

base::Result<std::unique_ptr<Statement>> SqliteConnection::prepare(std::string_view sql, const Param* params, std::size_t count, bool keep)
{
    auto statement = m_statements.take(sql);
    if (!statement) {
        REEVE_ASSIGN(statement, Statement::compile(m_db, sql));
    }
    if (statement->parameters() != count)
        return base::internal("a statement takes " + std::to_string(statement->parameters()) + " parameters and got " +
                              std::to_string(count) + ": " + statement->sql().substr(0, 40));
    const int code = statement->bind(params, keep);
    if (code != SQLITE_OK) return sqliteError(m_db, code, sql, false);
    return statement;
}

int SqliteConnection::step(const Statement& statement) const
{
    return m_stop.stop_requested() ? SQLITE_INTERRUPT : sqlite3_step(statement.handle());
}

Rows SqliteConnection::start(std::string_view sql, const Param* params, std::size_t count)
{
    auto statement = prepare(sql, params, count, false);
    if (!statement) return Rows{std::make_unique<Rows::Impl>(std::move(statement).error())};
    return Rows{std::make_unique<Rows::Impl>(*this, std::move(statement).value())};
}

base::Result<std::int64_t> SqliteConnection::finish(std::string_view sql, const Param* params, std::size_t count)
{
    REEVE_ASSIGN(auto statement, prepare(sql, params, count, true));
    const auto before = sqlite3_total_changes64(m_db);
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW) code = step(*statement);
    if (code != SQLITE_DONE) {
        auto error = sqliteError(m_db, code, sql, false);
        m_statements.give(std::move(statement));
        return error;
    }
    m_statements.give(std::move(statement));
    // What changed nothing leaves the count of the statement before it.
    return sqlite3_total_changes64(m_db) == before ? std::int64_t{0} : std::int64_t{sqlite3_changes64(m_db)};
}

base::Status SqliteConnection::script(const std::string& sql)
{
    const int code = sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return sqliteError(m_db, code, sql, true);
    return base::success();
}

base::Status SqliteConnection::command(std::string_view sql)
{
    REEVE_TRY(finish(sql, nullptr, 0));
    return base::success();
}

base::Result<std::int64_t> SqliteConnection::integer(std::string_view sql)
{
    auto rows = start(sql, nullptr, 0);
    const std::int64_t value = rows.next() ? rows.integer(0) : 0;
    REEVE_TRY(rows.status());
    return value;
}

void SqliteConnection::follow(std::stop_token stop)
{
    m_stop = std::move(stop);
    // A progress handler, not sqlite3_interrupt(): that does nothing when it comes just before a statement begins.
    const bool isNeeded = m_stop.stop_possible();
    sqlite3_progress_handler(m_db, isNeeded ? stopCheckInstructions : 0, isNeeded ? isStopped : nullptr, &m_stop);
}

bool SqliteConnection::inTransaction() const { return sqlite3_get_autocommit(m_db) == 0; }

bool SqliteConnection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void SqliteConnection::setBusyTimeout(int milliseconds) { sqlite3_busy_timeout(m_db, milliseconds); }

base::Status SqliteConnection::checkpoint(bool truncate)
{
    setBusyTimeout(0); // never wait for a reader: the log is durable too, and the next checkpoint goes on
    const int code =
        sqlite3_wal_checkpoint_v2(m_db, "main", truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    setBusyTimeout(busyTimeout);
    if (code != SQLITE_OK) return sqliteError(m_db, code, "checkpoint", false);
    if (truncate) m_walPages = 0;
    return base::success();
}

base::Library library() { return {"SQLite", SQLITE_VERSION, sqlite3_libversion()}; }

} // namespace reeve::storage
