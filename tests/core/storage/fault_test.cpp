// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/failing_vfs.h"
#include "tests/core/storage/plane.h"

#include <algorithm>

namespace reeve::test {
namespace {

namespace fs = std::filesystem;

struct Participant : storage::CommitParticipant {
    int depth{0};
    int committedBatches{0};
    int abandonedBatches{0};
    void savepoint() override { ++depth; }
    void release() override { --depth; }
    void rollback() override { --depth; }
    base::Status beforeCommit(storage::Transaction&) override { return base::success(); }
    void committed() override { ++committedBatches; }
    void abandoned() override
    {
        depth = 0;
        ++abandonedBatches;
    }
};

class MovedFolder : public testing::TestWithParam<void (*)(const fs::path&)> {};

TEST_P(MovedFolder, NothingIsAcknowledged)
{
    Plane plane;
    const auto database = plane.open();
    Participant participant;
    database->join(participant);
    ASSERT_TRUE(database->writeAndWait(insert(1)));
    GetParam()(plane.options.folder);
    for (int n = 2; n < 5; ++n) {
        const auto answer = database->writeAndWait(insert(n));
        ASSERT_EQ(outcome(answer), "Unavailable");
        EXPECT_EQ(answer.error().reason, "STORAGE_MOVED");
    }
    EXPECT_EQ(participant.committedBatches, 1);
    EXPECT_EQ(participant.abandonedBatches, 3);
}

INSTANTIATE_TEST_SUITE_P(Ways, MovedFolder,
                         testing::Values([](const fs::path& folder) { fs::rename(folder, folder.string() + "-elsewhere"); },
                                         [](const fs::path& folder) { fs::remove_all(folder); },
                                         [](const fs::path& folder) { fs::remove(folder / "reeve.db"); },
                                         [](const fs::path& folder) { fs::remove(folder / "reeve.db-wal"); },
                                         [](const fs::path& folder) { fs::remove(folder / "lock"); },
                                         [](const fs::path& folder) {
                                             fs::rename(folder / "reeve.db", folder / "old.db");
                                             fs::copy_file(folder / "old.db", folder / "reeve.db");
                                         }));

TEST(MovedFolder, GoesOnWhenItIsPutBack)
{
    Plane plane;
    const auto database = plane.open();
    const auto elsewhere = plane.dir.path() / "elsewhere";
    fs::rename(plane.options.folder, elsewhere);
    EXPECT_FALSE(database->writeAndWait(insert(1)));
    fs::rename(elsewhere, plane.options.folder);
    EXPECT_TRUE(database->writeAndWait(insert(2)));
    EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{2}));
}

TEST(MovedFolder, IsNotMixedUpWithTheOneInItsPlace)
{
    Plane plane;
    const auto database = plane.open();
    ASSERT_TRUE(database->writeAndWait(insert(1)));
    fs::rename(plane.options.folder, plane.dir.path() / "elsewhere");
    const auto other = plane.open();
    ASSERT_TRUE(other->writeAndWait(insert(2)));
    const auto wrong = database->read([](storage::Connection&) { return base::success(); });
    EXPECT_EQ(outcome(wrong), "Unavailable") << "a reader that is opened now would be of the other database";
    EXPECT_EQ(numbers(*other), (std::vector<std::int64_t>{2}));
}

/// A disk that is full for one piece of work: SQLite then undoes the whole transaction.
base::Status fillDisk(storage::Transaction& tx)
{
    auto limit = tx.query("PRAGMA max_page_count=1");
    (void)limit.next(); // dropped: the count is what is asked for
    return limit.status();
}

base::Status freeDisk(storage::Transaction& tx)
{
    auto limit = tx.query("PRAGMA max_page_count=1073741823");
    (void)limit.next(); // dropped: the count is what is asked for
    return limit.status();
}

TEST(LostTransaction, ItsWorkIsUndoneAndWhatHadNotRunGoesOn)
{
    Plane plane;
    const auto database = plane.open();
    Participant participant;
    database->join(participant);
    std::string after;
    Answers answers;
    {
        Gate gate(*database);
        database->write(insert(1), answers.next());
        database->write(
            [&](storage::Transaction& tx) -> base::Status {
                REEVE_TRY(fillDisk(tx));
                const auto full = tx.run("INSERT INTO item(n, note) VALUES(2, $1)", std::string(100'000, 'x'));
                EXPECT_EQ(outcome(full), "Unavailable");
                after = outcome(insert(3)(tx)); // must not become a transaction of its own
                EXPECT_EQ(outcome(tx.nested([&] { return insert(4)(tx); })), "Unavailable");
                return base::success(); // as if it had not noticed
            },
            answers.next());
        database->write(
            [&](storage::Transaction& tx) -> base::Status {
                REEVE_TRY(freeDisk(tx));
                return insert(5)(tx);
            },
            answers.next());
        database->write(insert(6), answers.next());
    }
    const auto got = answers.wait();
    EXPECT_EQ(after, "Unavailable");
    EXPECT_EQ(outcome(got[0]), "Unavailable");
    EXPECT_EQ(outcome(got[1]), "Unavailable");
    EXPECT_TRUE(got[2]);
    EXPECT_TRUE(got[3]);
    EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{5, 6}));
    EXPECT_EQ(participant.depth, 0);
    EXPECT_EQ(participant.committedBatches, 1);
    EXPECT_EQ(participant.abandonedBatches, 2) << "the gate's and the lost one";
}

class FailingDisk : public testing::Test {
protected:
    FailingDisk() { plane.options.vfs = FailingVfs::name; }
    FailingVfs vfs;
    Plane plane;
};

TEST_F(FailingDisk, ACommitThatIsNotDurableIsNotAcknowledged)
{
    {
        const auto database = plane.open();
        Participant participant;
        database->join(participant);
        ASSERT_TRUE(database->writeAndWait(insert(1)));
        for (auto* failing : {&FailingVfs::onSync, &FailingVfs::onWrite}) {
            for (const int code : {SQLITE_IOERR_FSYNC, SQLITE_FULL}) {
                *failing = code;
                Answers answers;
                {
                    Gate gate(*database);
                    database->write(insert(2), answers.next());
                    database->write(insert(1), answers.next());
                }
                const auto got = answers.wait();
                *failing = SQLITE_OK;
                EXPECT_EQ(outcome(got[0]), "Unavailable");
                ASSERT_EQ(outcome(got[1]), "Unavailable") << "its own answer may rest on what was undone";
                EXPECT_EQ(got[1].error().reason, code == SQLITE_FULL ? "STORAGE_FULL" : "STORAGE_IO");
                EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{1}));
            }
        }
        EXPECT_EQ(participant.committedBatches, 1);
        EXPECT_EQ(participant.depth, 0);
        ASSERT_TRUE(database->writeAndWait(insert(3)));
        EXPECT_NE(plane.logged.find("a batch of changes was undone"), std::string::npos);
    }
    EXPECT_EQ(numbers(*plane.open()), (std::vector<std::int64_t>{1, 3}));
}

TEST_F(FailingDisk, AnUnknownVfsIsSaid)
{
    plane.options.vfs = "no such";
    EXPECT_FALSE(plane.tryOpen());
}

} // namespace
} // namespace reeve::test
