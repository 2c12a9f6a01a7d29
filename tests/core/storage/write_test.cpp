// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/plane.h"

#include <atomic>
#include <stdexcept>
#include <thread>

namespace reeve::test {
namespace {

using Words = std::vector<std::string>;

/// Notes what it is told, in order; may refuse to commit.
struct Notes : storage::CommitParticipant {
    Words words;
    base::Status lastWord = base::success();
    storage::Database::Work atEnd;

    void savepoint() override { words.emplace_back("savepoint"); }
    void release() override { words.emplace_back("release"); }
    void rollback() override { words.emplace_back("rollback"); }
    base::Status beforeCommit(storage::Transaction& tx) override
    {
        words.emplace_back("beforeCommit");
        if (atEnd) REEVE_TRY(atEnd(tx));
        return lastWord;
    }
    void committed() override { words.emplace_back("committed"); }
    void abandoned() override { words.emplace_back("abandoned"); }
    long count(const std::string& word) const { return std::count(words.begin(), words.end(), word); }
};

base::Error denied() { return {base::ErrorCode::PolicyDenied, "not allowed", "DENIED", {}, {}}; }

TEST(GroupCommit, TakesAllThatWaitsIntoOneTransaction)
{
    Plane plane;
    const auto database = plane.open();
    Notes notes;
    database->join(notes);
    Answers answers;
    {
        Gate gate(*database);
        for (int n = 0; n < 600; ++n) database->write(insert(n), answers.next());
        EXPECT_EQ(answers.count(), 0u);
    }
    for (const auto& answer : answers.wait()) EXPECT_TRUE(answer);
    EXPECT_EQ(numbers(*database).size(), 600u);
    EXPECT_EQ(notes.count("committed"), 2) << "512 and 88; nothing of the gate was kept";
}

TEST(GroupCommit, ServesManyProducers)
{
    Plane plane;
    const auto database = plane.open();
    constexpr int producers = 8;
    constexpr int each = 100;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int p = 0; p < producers; ++p)
        threads.emplace_back([&, p] {
            for (int i = 0; i < each; ++i) {
                const int n = p * each + i;
                if (!database->writeAndWait(insert(n))) ++failures;
                const auto seen = database->readValue<bool>([n](storage::Connection& db) -> base::Result<bool> {
                    auto rows = db.query("SELECT 1 FROM item WHERE n = $1", n);
                    return rows.next();
                });
                if (!seen || !*seen) ++failures; // what was acknowledged is seen
            }
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(numbers(*database).size(), static_cast<std::size_t>(producers * each));
}

TEST(GroupCommit, AFailureHarmsNoNeighbour)
{
    Plane plane;
    const auto database = plane.open();
    Answers answers;
    {
        Gate gate(*database);
        database->write(insert(1), answers.next());
        database->write(
            [](storage::Transaction& tx) -> base::Status {
                REEVE_TRY(insert(2)(tx));
                return denied();
            },
            answers.next());
        database->write(insert(1), answers.next());
        database->write(
            [](storage::Transaction& tx) -> base::Status {
                REEVE_TRY(insert(3)(tx));
                throw std::runtime_error("our bug");
            },
            answers.next());
        database->write(insert(4), answers.next());
    }
    const auto got = answers.wait();
    EXPECT_TRUE(got[0]);
    ASSERT_EQ(outcome(got[1]), "PolicyDenied");
    EXPECT_EQ(got[1].error(), denied());
    EXPECT_EQ(outcome(got[2]), "AlreadyExists");
    ASSERT_EQ(outcome(got[3]), "Internal");
    EXPECT_NE(got[3].error().message.find("our bug"), std::string::npos);
    EXPECT_TRUE(got[4]);
    EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{1, 4}));
}

TEST(GroupCommit, ANestedSavepointUndoesItsOwnOnly)
{
    Plane plane;
    const auto database = plane.open();
    Notes notes;
    database->join(notes);
    std::string inner;
    ASSERT_TRUE(database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(insert(1)(tx));
        inner = outcome(tx.nested([&]() -> base::Status {
            REEVE_TRY(insert(2)(tx));
            REEVE_TRY(tx.nested([&] { return insert(3)(tx); }));
            return denied();
        }));
        return tx.nested([&] { return insert(4)(tx); });
    }));
    EXPECT_EQ(inner, "PolicyDenied");
    EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{1, 4}));
    EXPECT_EQ(notes.words, (Words{"savepoint", "savepoint", "release", "rollback", "savepoint", "release", "beforeCommit", "committed"}))
        << "none around work that is alone";
}

TEST(BeforeTheCommit, RunsWhatBelongsToWorkThatWasKept)
{
    Plane plane;
    const auto database = plane.open();
    Notes notes;
    database->join(notes);
    Answers answers;
    {
        Gate gate(*database);
        database->write(
            [](storage::Transaction& tx) -> base::Status {
                tx.beforeCommit(insert(101));
                (void)tx.nested([&]() -> base::Status { // dropped: it is the refusal that is made here
                    tx.beforeCommit(insert(102));
                    return denied();
                });
                return tx.nested([&]() -> base::Status {
                    tx.beforeCommit([](storage::Transaction& end) -> base::Status {
                        auto rows = end.query("SELECT 1 FROM item WHERE n = 101 OR n = 1");
                        if (!rows.next() || !rows.next()) return base::internal("not the last words");
                        return base::success();
                    });
                    return base::success();
                });
            },
            answers.next());
        database->write(
            [](storage::Transaction& tx) -> base::Status {
                tx.beforeCommit(insert(103));
                return denied();
            },
            answers.next());
        database->write(insert(1), answers.next());
    }
    const auto got = answers.wait();
    EXPECT_TRUE(got[0]) << outcome(got[0]);
    EXPECT_EQ(outcome(got[1]), "PolicyDenied");
    EXPECT_TRUE(got[2]);
    EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{1, 101}));
    EXPECT_TRUE(database->writeAndWait(insert(2)));
    EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{1, 2, 101})) << "nothing of the batch before runs again";
}

TEST(BeforeTheCommit, AnErrorUndoesTheBatch)
{
    Plane plane;
    const auto database = plane.open();
    Notes notes;
    database->join(notes);
    const auto status = database->writeAndWait([](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(insert(1)(tx));
        tx.beforeCommit([](storage::Transaction&) -> base::Status { throw std::runtime_error("our bug"); });
        return base::success();
    });
    EXPECT_EQ(outcome(status), "Unavailable");
    EXPECT_TRUE(numbers(*database).empty());
    EXPECT_EQ(notes.words, (Words{"abandoned"}));
}

TEST(Participants, HearNothingOfCommittingWhenNothingWasKept)
{
    Plane plane;
    const auto database = plane.open();
    Notes notes;
    database->join(notes);
    EXPECT_EQ(outcome(database->writeAndWait([](storage::Transaction&) -> base::Status { return denied(); })), "PolicyDenied");
    EXPECT_EQ(notes.words, (Words{"abandoned"}));
}

TEST(Participants, WriteTheLastWordsOfABatch)
{
    Plane plane;
    const auto database = plane.open();
    Notes notes;
    notes.atEnd = insert(100);
    database->join(notes);
    ASSERT_TRUE(database->writeAndWait(insert(1)));
    EXPECT_EQ(numbers(*database), (std::vector<std::int64_t>{1, 100}));
}

TEST(Participants, ARefusalUndoesTheWholeBatch)
{
    Plane plane;
    const auto database = plane.open();
    Notes notes;
    Notes second;
    database->join(notes);
    database->join(second);
    notes.lastWord = base::Error{base::ErrorCode::Unavailable, "the log cannot be signed", "AUDIT_UNAVAILABLE", {}, {}};
    Answers answers;
    {
        Gate gate(*database);
        database->write(insert(1), answers.next());
        database->write([](storage::Transaction&) -> base::Status { return denied(); }, answers.next());
    }
    for (const auto& answer : answers.wait()) {
        ASSERT_EQ(outcome(answer), "Unavailable");
        EXPECT_EQ(answer.error().reason, "AUDIT_UNAVAILABLE");
    }
    EXPECT_TRUE(numbers(*database).empty());
    const Words gate{"abandoned"};
    const Words batch{"savepoint", "release", "savepoint", "rollback", "beforeCommit", "abandoned"};
    EXPECT_EQ(Words(notes.words.begin() + 1, notes.words.end()), batch);
    EXPECT_EQ(second.words.size(), 1 + batch.size() - 1) << "the second is not asked any more";
    EXPECT_EQ(Words(second.words.begin(), second.words.begin() + 1), gate);
    EXPECT_EQ(second.words.back(), "abandoned");

    notes.lastWord = base::success();
    EXPECT_TRUE(database->writeAndWait(insert(1))) << "and life goes on";
}

TEST(Write, IsRefusedWhenTooMuchWaits)
{
    Plane plane;
    const auto database = plane.open();
    Answers answers;
    {
        Gate gate(*database);
        for (int n = 0; n < 4097; ++n) database->write(insert(n), answers.next());
        EXPECT_EQ(answers.count(), 1u) << "at once";
    }
    const auto got = answers.wait();
    ASSERT_EQ(outcome(got.back()), "Unavailable");
    EXPECT_EQ(got.back().error().reason, "STORAGE_OVERLOADED");
    EXPECT_EQ(numbers(*database).size(), 4096u);
}

TEST(Write, AcceptedWorkIsFinishedWhenTheDatabaseCloses)
{
    Plane plane;
    Answers answers;
    auto token = std::make_shared<int>();
    {
        const auto database = plane.open();
        Gate gate(*database);
        for (int n = 0; n < 1000; ++n)
            database->write([n, token](storage::Transaction& tx) { return insert(n)(tx); },
                            [done = answers.next(), token](const base::Status& status) { done(status); });
    }
    for (const auto& answer : answers.wait()) EXPECT_TRUE(answer);
    EXPECT_EQ(token.use_count(), 1) << "all closures are gone";
    EXPECT_EQ(numbers(*plane.open()).size(), 1000u);
}

TEST(Write, WhatWorkHoldsIsFreeBeforeItsAnswer)
{
    Plane plane;
    const auto database = plane.open();
    const auto token = std::make_shared<int>();
    for (int n = 0; n < 50; ++n) {
        ASSERT_TRUE(database->writeAndWait([n, token](storage::Transaction& tx) { return insert(n)(tx); }));
        ASSERT_EQ(token.use_count(), 1);
    }
}

TEST(Write, AnAnswerMayReadWhileTheDatabaseCloses)
{
    Plane plane;
    std::size_t seen = 0;
    {
        const auto database = plane.open();
        Gate gate(*database);
        database->write(insert(1), [&seen, open = database.get()](const base::Status&) { seen = numbers(*open).size(); });
    }
    EXPECT_EQ(seen, 1u);
}

TEST(Write, AnAnswerMayWriteAgainAndMayThrow)
{
    Plane plane;
    const auto database = plane.open();
    Answers answers;
    database->write(insert(1), [&](const base::Status&) {
        database->write(insert(2), answers.next());
        throw std::runtime_error("a bad callback");
    });
    while (numbers(*database).size() < 2) std::this_thread::yield();
    EXPECT_TRUE(answers.wait()[0]);
    EXPECT_NE(plane.logged.find("a bad callback"), std::string::npos);
}

TEST(Write, AStatementThatStillRunsDoesNotSpoilTheBatch)
{
    Plane plane;
    const auto database = plane.open();
    EXPECT_TRUE(database->writeAndWait([](storage::Transaction& tx) -> base::Status {
        auto rows = tx.query("INSERT INTO item(n) VALUES(1), (2) RETURNING id");
        return rows.next() ? rows.status() : denied(); // the second row is never read
    }));
    EXPECT_EQ(numbers(*database).size(), 2u);
}

class Log : public testing::Test {
protected:
    static constexpr std::size_t mebibyte = 1 << 20;
    void writeMebibytes(int count)
    {
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(database->writeAndWait([](storage::Transaction& tx) -> base::Status {
                REEVE_TRY(tx.run("INSERT INTO item(n, note) SELECT coalesce(max(n), 0) + 1, $1 FROM item", std::string(mebibyte, 'x')));
                return base::success();
            }));
    }
    std::uintmax_t size() const { return std::filesystem::file_size(plane.options.folder / "reeve.db-wal"); }
    Plane plane;
    std::unique_ptr<storage::Database> database = plane.open();
};

TEST_F(Log, IsCopiedIntoTheFileAsItGrows)
{
    writeMebibytes(60);
    EXPECT_LT(size(), 24 * mebibyte);
    EXPECT_GT(std::filesystem::file_size(database->file()), 36 * mebibyte);
}

TEST_F(Log, IsCutAfterALongReadMadeItLarge)
{
    ASSERT_TRUE(database->read([&](storage::Connection& db) -> base::Status {
        auto rows = db.query("SELECT count(*) FROM item");
        EXPECT_TRUE(rows.next());
        writeMebibytes(70); // the reader needs the log as it is
        return rows.status();
    }));
    EXPECT_GT(size(), 64 * mebibyte);
    writeMebibytes(20);
    EXPECT_LT(size(), 24 * mebibyte);
}

} // namespace
} // namespace reeve::test
