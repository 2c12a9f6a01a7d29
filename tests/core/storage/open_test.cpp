// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/child.h"
#include "tests/core/storage/plane.h"

#include <sqlite3.h>
#include <sys/stat.h>

namespace reeve::test {
namespace {

namespace fs = std::filesystem;

const std::vector<storage::Migration> schemaV2{schemaV1[0], {2, "ALTER TABLE item ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"}};

/// Runs @p sql on a file from outside, as another program would.
void runOutside(const fs::path& file, const std::string& sql)
{
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    sqlite3_close(db);
}

std::string textOutside(const fs::path& file, const std::string& sql)
{
    sqlite3* db = nullptr;
    std::string text;
    EXPECT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
    const auto keep = [](void* to, int, char** values, char**) {
        *static_cast<std::string*>(to) = values[0] ? values[0] : "";
        return 0;
    };
    EXPECT_EQ(sqlite3_exec(db, sql.c_str(), keep, &text, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    sqlite3_close(db);
    return text;
}

std::string readText(storage::Connection& db, const std::string& sql)
{
    auto rows = db.start(sql, nullptr, 0);
    return rows.next() ? rows.text(0) : std::string{};
}

TEST(Open, MakesAPrivateFolderWithADurableDatabase)
{
    Plane plane;
    const auto database = plane.open();
    struct stat folder{};
    ASSERT_EQ(::stat(plane.options.folder.c_str(), &folder), 0);
    EXPECT_EQ(folder.st_mode & 0777, 0700u);
    EXPECT_TRUE(database->writable());
    EXPECT_EQ(database->lockHolder(), "");
    EXPECT_EQ(database->schemaVersion(), 1);
    EXPECT_EQ(database->file(), plane.options.folder / "reeve.db");
    EXPECT_TRUE(database->engineVersion().starts_with("SQLite 3."));
    EXPECT_EQ(readFile(plane.options.folder / "lock").rfind("pid " + std::to_string(::getpid()) + " on ", 0), 0u);

    std::map<std::string, std::string> settings;
    ASSERT_TRUE(database->writeAndWait([&](storage::Transaction& tx) {
        for (const char* name : {"journal_mode", "synchronous", "foreign_keys", "page_size", "trusted_schema", "mmap_size", "temp_store",
                                 "wal_autocheckpoint", "application_id"})
            settings[name] = readText(tx, std::string{"PRAGMA "} + name);
        return insert(1)(tx);
    }));
    const std::map<std::string, std::string> wanted{{"journal_mode", "wal"}, {"synchronous", "2"},        {"foreign_keys", "1"},
                                                    {"page_size", "4096"},   {"trusted_schema", "0"},     {"mmap_size", "0"},
                                                    {"temp_store", "2"},     {"wal_autocheckpoint", "0"}, {"application_id", "1382376822"}};
    EXPECT_EQ(settings, wanted);
    EXPECT_EQ(settings["application_id"], std::to_string(0x52656576));
}

TEST(Open, FindsEverythingAgain)
{
    Plane plane;
    {
        const auto database = plane.open();
        for (int n = 1; n <= 20; ++n) ASSERT_TRUE(database->writeAndWait(insert(n)));
    }
    EXPECT_FALSE(fs::exists(plane.options.folder / "reeve.db-wal")) << "the log is copied into the file at the end";
    EXPECT_EQ(numbers(*plane.open()).size(), 20u);
    EXPECT_FALSE(fs::exists(plane.options.folder / "backup-v1.db")) << "nothing was migrated";
}

TEST(Open, RefusesAnotherProgramsFile)
{
    for (const std::string sql : {"PRAGMA application_id=7; CREATE TABLE t(a)", "CREATE TABLE t(a)", "PRAGMA user_version=1"}) {
        Plane plane;
        fs::create_directories(plane.options.folder);
        const auto file = plane.options.folder / "reeve.db";
        runOutside(file, sql);
        const std::string before = readFile(file);
        const auto opened = plane.tryOpen();
        EXPECT_EQ(outcome(opened), "FailedPrecondition") << sql;
        EXPECT_EQ(readFile(file), before) << "it must not be changed";
    }
}

TEST(Open, RefusesWhatIsNoDatabase)
{
    Plane plane;
    writeFile(plane.options.folder / "reeve.db", std::string(8192, 'x'));
    const auto opened = plane.tryOpen();
    ASSERT_EQ(outcome(opened), "Unavailable");
    EXPECT_EQ(opened.error().reason, "STORAGE_CORRUPT");
}

TEST(Open, SaysWhatIsWrongWithTheFolder)
{
    Plane plane;
    writeFile(plane.options.folder, "a file");
    const auto opened = plane.tryOpen();
    ASSERT_EQ(outcome(opened), "Unavailable");
    EXPECT_NE(opened.error().message.find(plane.options.folder.string()), std::string::npos) << opened.error().message;
    plane.options.readers = 0;
    EXPECT_EQ(outcome(plane.tryOpen()), "InvalidArgument");
}

TEST(Open, RefusesANewerSchema)
{
    Plane plane;
    (void)plane.open(schemaV2); // dropped: looked at below
    const auto opened = plane.tryOpen(schemaV1);
    ASSERT_EQ(outcome(opened), "FailedPrecondition");
    EXPECT_NE(opened.error().message.find("schema 2"), std::string::npos) << opened.error().message;
    EXPECT_EQ(opened.error().reason, "SCHEMA_TOO_NEW");
}

TEST(Open, MigratesAndKeepsACopy)
{
    Plane plane;
    ASSERT_TRUE(plane.open()->writeAndWait(insert(41)));
    const auto database = plane.open(schemaV2);
    EXPECT_EQ(database->schemaVersion(), 2);
    std::string colour;
    ASSERT_TRUE(database->read([&](storage::Connection& db) {
        colour = readText(db, "SELECT colour FROM item WHERE n = 41");
        return base::success();
    }));
    EXPECT_EQ(colour, "red");
    const auto copy = plane.options.folder / "backup-v1.db";
    EXPECT_EQ(textOutside(copy, "SELECT n FROM item"), "41");
    EXPECT_EQ(textOutside(copy, "PRAGMA user_version"), "1");
    EXPECT_EQ(textOutside(copy, "PRAGMA application_id"), "1382376822");
    EXPECT_FALSE(fs::exists(copy.string() + ".part"));
}

TEST(Open, AFailedMigrationChangesNothing)
{
    const std::vector<std::string_view> wrong{"CREATE TABLE extra(a INTEGER) STRICT; INSERT INTO missing VALUES(1)",
                                              "CREATE TABLE extra(a INTEGER) STRICT; INSERT INTO part VALUES(77)", // a broken reference
                                              "CREATE TABLE extra(a INTEGER) STRICT; COMMIT; SELECT 1"};
    for (std::size_t i = 0; i < 2; ++i) {
        Plane plane;
        ASSERT_TRUE(plane.open()->writeAndWait(insert(1)));
        const auto opened = plane.tryOpen({schemaV1[0], {2, wrong[i]}});
        ASSERT_EQ(outcome(opened), "Internal");
        EXPECT_NE(opened.error().message.find("schema 2"), std::string::npos);
        const auto database = plane.open(schemaV1);
        EXPECT_EQ(numbers(*database).size(), 1u);
        EXPECT_EQ(textOutside(database->file(), "SELECT count(*) FROM sqlite_schema WHERE name = 'extra'"), "0");
    }
    Plane plane;
    EXPECT_EQ(outcome(plane.tryOpen({schemaV1[0], {2, wrong[2]}})), "Internal") << "a migration must not commit by itself";
    EXPECT_EQ(plane.open(schemaV1)->schemaVersion(), 1) << "and then it does not count as done";
}

TEST(Open, MigrationsMustBeNumberedWithoutGaps)
{
    Plane plane;
    EXPECT_EQ(outcome(plane.tryOpen({schemaV1[0], {3, "SELECT 1"}})), "Internal");
}

TEST(Lock, ASecondOpeningReadsOnlyAndNamesTheHolder)
{
    Plane plane;
    const auto first = plane.open();
    ASSERT_TRUE(first->writeAndWait(insert(1)));
    const auto second = plane.open();
    EXPECT_FALSE(second->writable());
    EXPECT_TRUE(second->lockHolder().starts_with("pid " + std::to_string(::getpid()) + " on ")) << second->lockHolder();
    EXPECT_EQ(numbers(*second).size(), 1u);
    ASSERT_TRUE(first->writeAndWait(insert(2)));
    EXPECT_EQ(numbers(*second).size(), 2u);

    const auto refused = second->writeAndWait(insert(3));
    ASSERT_EQ(outcome(refused), "Unavailable");
    EXPECT_EQ(refused.error().message, "the data folder " + plane.options.folder.string() + " is held by " + second->lockHolder() +
                                           "; close that program, then try again");
    EXPECT_EQ(numbers(*first).size(), 2u);
}

TEST(Lock, ThatWasLetGoOfIsOfferedToTheNextOpening)
{
    Plane plane;
    auto first = plane.open();
    ASSERT_TRUE(first->writeAndWait(insert(1)));
    auto second = plane.open();
    EXPECT_NE(second->lockHolder(), "");
    first.reset();
    EXPECT_EQ(second->lockHolder(), "");
    EXPECT_FALSE(second->writable()) << "it did not take it by itself";
    const auto refused = second->writeAndWait(insert(2));
    ASSERT_EQ(outcome(refused), "Unavailable");
    EXPECT_EQ(refused.error().message, "the data folder " + plane.options.folder.string() +
                                           " was held by another program when it was opened, and is free now; open it again");
    const auto third = plane.open();
    EXPECT_TRUE(third->writable());
    EXPECT_NE(second->lockHolder(), "");
    EXPECT_TRUE(third->writeAndWait(insert(2)));
    EXPECT_EQ(numbers(*second).size(), 2u);
}

TEST(Lock, AReadOnlyOpeningNeverTakesIt)
{
    Plane plane;
    plane.options.readOnly = true;
    EXPECT_EQ(outcome(plane.tryOpen()), "Unavailable") << "there is nothing to read";
    EXPECT_FALSE(fs::exists(plane.options.folder));

    plane.options.readOnly = false;
    ASSERT_TRUE(plane.open()->writeAndWait(insert(1)));
    plane.options.readOnly = true;
    const auto reading = plane.open();
    EXPECT_FALSE(reading->writable());
    EXPECT_EQ(reading->lockHolder(), "");
    EXPECT_EQ(outcome(reading->writeAndWait(insert(2))), "Unavailable");
    EXPECT_EQ(outcome(plane.tryOpen(schemaV2)), "FailedPrecondition") << "it may not migrate";
    plane.options.readOnly = false;
    EXPECT_TRUE(plane.open()->writable());
}

// Runs in the other process.
TEST(ChildProcess, DISABLED_Holds)
{
    Plane plane;
    plane.options.folder = Child::folder();
    const auto database = plane.open();
    ASSERT_TRUE(database->writeAndWait(insert(1)));
    Child::say(database->writable() ? "writable" : database->lockHolder());
    Child::waitForever();
}

TEST(Lock, IsHeldByAnotherProcessUntilItDies)
{
    Plane plane;
    Child child("ChildProcess.DISABLED_Holds", plane.options.folder);
    ASSERT_EQ(child.line(), "writable");
    {
        const auto database = plane.open();
        EXPECT_FALSE(database->writable());
        EXPECT_EQ(numbers(*database).size(), 1u);
        const auto refused = database->writeAndWait(insert(2));
        ASSERT_EQ(outcome(refused), "Unavailable");
        EXPECT_NE(refused.error().message.find("held by pid " + std::to_string(child.pid()) + " on "), std::string::npos)
            << refused.error().message;
    }
    child.kill();
    plane.options.readOnly = true;
    const auto log = plane.options.folder / "reeve.db-wal";
    const auto logSize = fs::file_size(log);
    EXPECT_EQ(numbers(*plane.open()).size(), 1u) << "what the dead process left in the log can be read";
    EXPECT_EQ(fs::file_size(log), logSize) << "only the holder of the lock checkpoints";
    plane.options.readOnly = false;
    const auto database = plane.open();
    EXPECT_TRUE(database->writable());
    EXPECT_EQ(numbers(*database).size(), 1u);
}

} // namespace
} // namespace reeve::test
