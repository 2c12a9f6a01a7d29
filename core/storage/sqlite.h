// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/connection.h"

#include <list>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's C interface behind the words of connection.h. Internal to this folder.
namespace reeve::storage {

/// What a failed statement is to its caller. @p compiling: it failed before it ran. Bound values never get into the message.
base::Error sqliteError(sqlite3* db, int code, std::string_view sql, bool compiling);

/// A compiled statement whose parameters are $1 to $n, n = parameters().
class Statement {
public:
    static base::Result<std::unique_ptr<Statement>> compile(sqlite3* db, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// @p keep: the values outlive the statement's run and need no copy. @return a result code of SQLite
    int bind(const Param* params, bool keep);
    void reset(); ///< also forgets the values
    std::size_t parameters() const { return m_indexes.size(); }
    sqlite3_stmt* handle() const { return m_handle; }
    const std::string& sql() const { return m_sql; }

private:
    Statement(std::string_view sql, sqlite3_stmt* handle) : m_sql(sql), m_handle(handle) {}
    const std::string m_sql;
    sqlite3_stmt* const m_handle;
    std::vector<int> m_indexes; // SQLite's number of $1, $2 ...: it counts them as they occur
};

/// The statements of one connection that are not running, most recently used first.
class StatementCache {
public:
    std::unique_ptr<Statement> take(std::string_view sql); ///< null when there is none
    void give(std::unique_ptr<Statement> statement);

private:
    static constexpr std::size_t capacity = 256; // the program has fewer fixed ones; lists of values make the rest
    using Idle = std::list<std::unique_ptr<Statement>>;
    Idle m_idle;
    std::unordered_map<std::string_view, Idle::iterator> m_bySql; // keys live in the statements
};

/// One connection of SQLite. Used by one thread at a time.
class SqliteConnection final : public Connection {
public:
    enum class Mode { Read, Write };
    struct Options {
        std::string file;
        Mode mode{Mode::Read}; ///< Write creates the file when it is missing
        std::string vfs;       ///< empty = SQLite's default
        unsigned cacheKiB{2048};
    };
    /// Opens and sets everything that holds for the connection alone; the file is not changed. Errors: Unavailable.
    static base::Result<std::unique_ptr<SqliteConnection>> open(const Options& options);
    ~SqliteConnection() override; ///< @pre no Rows of it is left
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    Rows start(std::string_view sql, const Param* params, std::size_t count) override;
    base::Result<std::int64_t> finish(std::string_view sql, const Param* params, std::size_t count) override;
    base::Status execute(std::string_view sql) { return script(std::string{sql}); } ///< any number of statements, without parameters
    base::Status command(std::string_view sql);                                     ///< one statement without parameters, kept compiled
    base::Result<std::int64_t> integer(std::string_view sql);                       ///< the only value of the only row

    /// From now on statements are interrupted once @p stop is requested; a default one ends that.
    void follow(std::stop_token stop);
    bool inTransaction() const;                 ///< false also after an error that undid it whole
    bool hasMoved() const;                      ///< the file is no longer where it was opened, as far as the VFS can tell
    int walPages() const { return m_walPages; } ///< in the write-ahead log, after the last commit of this connection
    void setBusyTimeout(int milliseconds);
    /// Copies the write-ahead log into the file as far as readers allow; @p truncate: all of it or Unavailable, and empties the log.
    base::Status checkpoint(bool truncate);

private:
    friend class Rows;
    friend struct Rows::Impl;
    SqliteConnection() = default;
    base::Status script(const std::string& sql);
    base::Result<std::unique_ptr<Statement>> prepare(std::string_view sql, const Param* params, std::size_t count, bool keep);
    int step(const Statement& statement) const; // a result code of SQLite

    sqlite3* m_db{nullptr};
    StatementCache m_statements;
    std::stop_token m_stop;
    int m_walPages{0};
};

/// A running statement, lent by its connection's cache; or only the error that kept it from running.
struct Rows::Impl {
    SqliteConnection* db{nullptr};
    std::unique_ptr<Statement> statement;
    std::optional<base::Error> error;
    bool atEnd{false};

    explicit Impl(base::Error failure) : error(std::move(failure)) {}
    Impl(SqliteConnection& connection, std::unique_ptr<Statement> running) : db(&connection), statement(std::move(running)) {}
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl();
};

} // namespace reeve::storage
