// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/files.h"

#include <system_error>

namespace reeve::storage {
namespace {

constexpr std::int64_t applicationId = 0x52656576; // "Reev"

base::Error refused(std::string message, std::string reason)
{
    return {base::ErrorCode::FailedPrecondition, std::move(message), std::move(reason), {}, {}};
}

/// Sets what a file keeps, where it is not set yet.
base::Status makeOurs(SqliteConnection& db)
{
    REEVE_TRY(db.execute("PRAGMA page_size=4096")); // counts for a new file only
    std::string mode;
    {
        auto rows = db.query("PRAGMA journal_mode=WAL");
        if (rows.next()) mode = rows.text(0);
        REEVE_TRY(rows.status());
    }
    if (mode != "wal")
        return base::Error{base::ErrorCode::Unavailable,
                           "the data folder's file system cannot hold a database with a write-ahead log; choose a local disk",
                           "STORAGE_CANNOT_OPEN",
                           {},
                           {}};
    REEVE_ASSIGN(const std::int64_t id, db.integer("PRAGMA application_id"));
    if (id == applicationId) return base::success();
    return db.execute("PRAGMA application_id=" + std::to_string(applicationId));
}

base::Status keepCopy(SqliteConnection& db, int version, const std::filesystem::path& folder)
{
    const auto copy = folder / ("backup-v" + std::to_string(version) + ".db");
    const auto unfinished = copy.string() + ".part"; // the copy gets its name when it is whole and durable
    std::error_code error;
    std::filesystem::remove(unfinished, error);
    const Param to = unfinished;
    REEVE_TRY(db.finish("VACUUM INTO $1", &to, 1));
    REEVE_TRY(syncPath(unfinished));
    std::filesystem::rename(unfinished, copy, error);
    if (error)
        return base::Error{base::ErrorCode::Unavailable,
                           "the copy before the migration cannot be kept: " + error.message() + "; check the data folder",
                           "STORAGE_IO",
                           {},
                           {}};
    return syncPath(folder);
}

/// Everything of one migration that happens inside its transaction.
base::Status apply(SqliteConnection& db, const Migration& migration)
{
    REEVE_TRY(db.execute(migration.sql));
    if (migration.then) REEVE_TRY(migration.then(db));
    if (!db.inTransaction()) return base::internal("it ends its transaction");
    auto broken = db.query("PRAGMA foreign_key_check");
    if (broken.next()) return base::internal("it leaves a row of " + broken.text(0) + " that refers to a missing row of " + broken.text(2));
    REEVE_TRY(broken.status());
    return db.execute("PRAGMA user_version=" + std::to_string(migration.version) + "; COMMIT");
}

base::Status migrateOnce(SqliteConnection& db, const Migration& migration)
{
    REEVE_TRY(db.command("BEGIN IMMEDIATE"));
    base::Status status = apply(db, migration);
    if (status) return status;
    if (db.inTransaction()) (void)db.command("ROLLBACK"); // dropped: closing the connection does it too
    base::Error error = std::move(status).error();
    if (error.code != base::ErrorCode::Unavailable) error.code = base::ErrorCode::Internal;
    error.message = "the migration to schema " + std::to_string(migration.version) + " failed, nothing of it remains: " + error.message;
    return error;
}

base::Status checkFile(SqliteConnection& db)
{
    auto rows = db.query("PRAGMA quick_check(1)");
    const std::string finding = rows.next() ? rows.text(0) : std::string{"no answer"};
    REEVE_TRY(rows.status());
    if (finding == "ok") return base::success();
    return base::Error{base::ErrorCode::Unavailable,
                       "the database file is damaged (" + finding +
                           "); close the program, keep a copy of the data folder and restore a backup",
                       "STORAGE_CORRUPT",
                       {},
                       {}};
}

} // namespace

base::Result<int> inspectSchema(SqliteConnection& db, int newest)
{
    REEVE_ASSIGN(const std::int64_t id, db.integer("PRAGMA application_id"));
    REEVE_ASSIGN(const std::int64_t version, db.integer("PRAGMA user_version"));
    REEVE_ASSIGN(const std::int64_t objects, db.integer("SELECT count(*) FROM sqlite_schema"));
    const bool isNew = id == 0 && version == 0 && objects == 0;
    if (id != applicationId && !isNew)
        return refused("reeve.db in the data folder belongs to another program (application_id " + std::to_string(id) +
                           "); choose another folder",
                       "FOREIGN_DATABASE");
    if (version > newest)
        return refused("the database has schema " + std::to_string(version) +
                           ", but this program (Reeve " REEVE_VERSION ") knows schemas up to " + std::to_string(newest) +
                           "; open it with a program version that knows schema " + std::to_string(version),
                       "SCHEMA_TOO_NEW");
    return static_cast<int>(version);
}

base::Status migrateSchema(SqliteConnection& db, int version, const std::vector<Migration>& migrations, const std::filesystem::path& folder,
                           base::Log& log)
{
    REEVE_TRY(makeOurs(db));
    if (static_cast<std::size_t>(version) == migrations.size()) return base::success();

    if (version > 0) REEVE_TRY(keepCopy(db, version, folder));
    REEVE_TRY(db.execute("PRAGMA foreign_keys=OFF")); // so that a table can be rebuilt; checked before each commit
    for (const auto& migration : migrations) {
        if (migration.version <= version) continue;
        REEVE_TRY(migrateOnce(db, migration));
        log.info("the database has schema " + std::to_string(migration.version) + " now");
    }
    REEVE_TRY(db.execute("PRAGMA foreign_keys=ON"));
    return checkFile(db);
}

} // namespace reeve::storage
