// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/sqlite.h"

#include <sqlite3.h>

namespace reeve::storage {
namespace {

/// SQLite's own words. Those of a running statement may quote bound values (a full-text query does), so only the ones of constraints
/// are passed on, which name tables and columns; what a trigger or a virtual table says is not.
std::string detail(sqlite3* db, int code, bool compiling)
{
    const bool isNamed = (code & 0xff) == SQLITE_CONSTRAINT && code != SQLITE_CONSTRAINT_TRIGGER && code != SQLITE_CONSTRAINT_VTAB;
    return compiling || isNamed ? sqlite3_errmsg(db) : sqlite3_errstr(code);
}

std::string beginning(std::string_view sql)
{
    constexpr std::size_t maxWords = 6;
    constexpr std::size_t maxWordBytes = 40;
    std::string text;
    const auto all = base::words(sql);
    for (std::size_t i = 0; i < all.size() && i < maxWords; ++i) text += (i > 0 ? " " : "") + std::string{all[i].substr(0, maxWordBytes)};
    return all.size() > maxWords ? text + " ..." : text;
}

base::Error unavailable(std::string message, std::string reason)
{
    return {base::ErrorCode::Unavailable, std::move(message), std::move(reason), {}, {}};
}

/// " /home/ana/.local/share/reeve/local/reeve.db"; empty when the connection was never open.
std::string fileOf(sqlite3* db)
{
    const char* file = sqlite3_db_filename(db, "main");
    return file && *file ? std::string{" "} + file : std::string{};
}

base::Error full(sqlite3* db)
{
    return unavailable("the disk that holds the database" + fileOf(db) + " is full; free some space and try again", "STORAGE_FULL");
}

} // namespace

base::Error sqliteError(sqlite3* db, int code, std::string_view sql, bool compiling)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return full(db);
    case SQLITE_NOMEM: return unavailable("there is not enough memory; close other programs and try again", "STORAGE_NO_MEMORY");
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_NOMEM) return sqliteError(db, SQLITE_NOMEM, sql, compiling);
        if (code == SQLITE_IOERR_SHMSIZE) return full(db); // no room for the index of the write-ahead log
        return unavailable("the database" + fileOf(db) + " cannot be read or written (disk I/O error " + std::to_string(code) +
                               "); check the disk, then try again",
                           "STORAGE_IO");
    case SQLITE_CORRUPT:
        if (code == SQLITE_CORRUPT_VTAB) // full-text search says so once, too, after an allocation of its own has failed
            return unavailable("the search index cannot be read; try again, and when it stays so, close the program and restore a backup",
                               "STORAGE_INDEX");
        [[fallthrough]];
    case SQLITE_NOTADB:
        return unavailable("the database file" + fileOf(db) +
                               " is damaged, or is no database; close the program, keep a copy of the data folder and restore a backup",
                           "STORAGE_CORRUPT");
    case SQLITE_CANTOPEN:
        return unavailable("the database file" + fileOf(db) +
                               " cannot be opened; check that the data folder is there and that you may read and write it",
                           "STORAGE_CANNOT_OPEN");
    case SQLITE_READONLY:
        return unavailable("the database" + fileOf(db) + " cannot be written; check the permissions of the file and of its folder",
                           "STORAGE_READ_ONLY");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return unavailable("the database" + fileOf(db) + " is in use by another program; close that and try again", "STORAGE_BUSY");
    case SQLITE_INTERRUPT: return {base::ErrorCode::Cancelled, "the read was cancelled", "CANCELLED", {}, {}};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
            return {base::ErrorCode::AlreadyExists, "it exists already (" + detail(db, code, compiling) + ")", "ALREADY_EXISTS", {}, {}};
        break;
    default: break;
    }
    return base::internal("a statement failed: " + detail(db, code, compiling) + " (SQLite " + std::to_string(code) +
                          "), in: " + beginning(sql));
}

} // namespace reeve::storage
