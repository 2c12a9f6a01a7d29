// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/plane.h"

#include <semaphore>
#include <stdexcept>
#include <thread>

namespace reeve::test {
namespace {

constexpr const char* endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT sum(x) FROM c";

enum class Colour { Red, Green };

class Reading : public testing::Test {
protected:
    base::Status read(const storage::Database::ReadWork& work, std::stop_token stop = {}) { return database->read(work, std::move(stop)); }
    base::Status write(std::string_view sql)
    {
        return database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(tx.finish(sql, nullptr, 0));
            return base::success();
        });
    }
    Plane plane;
    std::unique_ptr<storage::Database> database = plane.open();
};

TEST_F(Reading, EveryKindOfValueComesBack)
{
    ASSERT_TRUE(database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(tx.run("CREATE TABLE kinds(a INTEGER, b TEXT, c BLOB, d INTEGER, e INTEGER, f INTEGER, g TEXT, h TEXT) STRICT"));
        REEVE_ASSIGN(const auto changed, tx.run("INSERT INTO kinds(h, g, f, e, d, c, b, a) VALUES($8, $7, $6, $5, $4, $3, $2, $1)",
                                                INT64_MIN, std::string{"\0\"Ł", 4}, base::Bytes{std::string{"\0\xff", 2}},
                                                plane.clock.now(), true, Colour::Green, std::optional<std::string>{}, std::string{}));
        EXPECT_EQ(changed, 1);
        return base::success();
    }));
    ASSERT_TRUE(read([&](storage::Connection& db) -> base::Status {
        auto rows = db.query("SELECT a, b, c, d, e, f, g, h FROM kinds");
        EXPECT_TRUE(rows.next());
        EXPECT_EQ(rows.integer(0), INT64_MIN);
        EXPECT_EQ(rows.text(1), (std::string{"\0\"Ł", 4}));
        EXPECT_EQ(rows.view(2), (std::string_view{"\0\xff", 2}));
        EXPECT_EQ(rows.time(3), plane.clock.now());
        EXPECT_TRUE(rows.boolean(4));
        EXPECT_EQ(rows.integer(5), 1);
        EXPECT_TRUE(rows.isNull(6));
        EXPECT_FALSE(rows.optionalTime(6).has_value());
        EXPECT_FALSE(rows.isNull(7)) << "an empty text is not NULL";
        EXPECT_EQ(rows.text(7), "");
        EXPECT_FALSE(rows.next());
        EXPECT_FALSE(rows.next()) << "it does not begin again";
        return rows.status();
    }));
}

TEST_F(Reading, ParametersAreKnownByTheirNumber)
{
    ASSERT_TRUE(read([](storage::Connection& db) -> base::Status {
        auto rows = db.query("SELECT $2 - $1, $1", 3, 10);
        EXPECT_TRUE(rows.next());
        EXPECT_EQ(rows.integer(0), 7);
        EXPECT_EQ(rows.integer(1), 3);
        EXPECT_EQ(outcome(db.query("SELECT $1", 1, 2).status()), "Internal");
        EXPECT_EQ(outcome(db.query("SELECT $1, $2", 1).status()), "Internal");
        EXPECT_EQ(outcome(db.query("SELECT $2", 1).status()), "Internal");
        EXPECT_EQ(outcome(db.query("SELECT ?", 1).status()), "Internal");
        EXPECT_EQ(outcome(db.query("SELECT 1; SELECT 2").status()), "Internal");
        EXPECT_EQ(outcome(db.query("").status()), "Internal");
        return base::success();
    }));
}

TEST_F(Reading, OneStatementMayRunTwiceAtOnce)
{
    for (int n = 1; n <= 3; ++n) ASSERT_TRUE(database->writeAndWait(insert(n)));
    std::vector<std::int64_t> pairs;
    ASSERT_TRUE(read([&](storage::Connection& db) -> base::Status {
        auto outer = db.query("SELECT n FROM item WHERE n > $1 ORDER BY n", 0);
        while (outer.next()) {
            auto inner = db.query("SELECT n FROM item WHERE n > $1 ORDER BY n", outer.integer(0));
            while (inner.next()) pairs.push_back(outer.integer(0) * 10 + inner.integer(0));
        }
        return outer.status();
    }));
    EXPECT_EQ(pairs, (std::vector<std::int64_t>{12, 13, 23}));
}

TEST_F(Reading, MoreStatementsThanAreKept)
{
    ASSERT_TRUE(read([](storage::Connection& db) -> base::Status {
        for (int round = 0; round < 2; ++round)
            for (int i = 0; i < 600; ++i) {
                auto rows = db.start("SELECT " + std::to_string(i), nullptr, 0);
                EXPECT_TRUE(rows.next());
                EXPECT_EQ(rows.integer(0), i);
            }
        return base::success();
    }));
}

TEST_F(Reading, SeesOneStateFromBeginningToEnd)
{
    ASSERT_TRUE(database->writeAndWait(insert(1)));
    ASSERT_TRUE(read([&](storage::Connection& db) -> base::Status {
        const auto count = [&] {
            auto rows = db.query("SELECT count(*) FROM item");
            return rows.next() ? rows.integer(0) : -1;
        };
        EXPECT_EQ(count(), 1);
        EXPECT_TRUE(database->writeAndWait(insert(2)));
        EXPECT_EQ(count(), 1);
        return base::success();
    }));
    EXPECT_EQ(numbers(*database).size(), 2u);
}

TEST_F(Reading, CannotWrite)
{
    EXPECT_EQ(outcome(read([](storage::Connection& db) -> base::Status {
                  REEVE_TRY(db.run("INSERT INTO item(n) VALUES(1)"));
                  return base::success();
              })),
              "Unavailable");
}

TEST_F(Reading, ErrorsSayWhatFailedButNotWhichValues)
{
    const std::string secret = "s3cret";
    ASSERT_TRUE(database->writeAndWait(insert(1)));
    std::vector<base::Status> errors;
    (void)database->writeAndWait([&](storage::Transaction& tx) -> base::Status { // dropped: the read decides
        const auto keep = [&](const auto& result) { errors.push_back(result ? base::success() : base::Status{result.error()}); };
        keep(tx.run("INSERT INTO item(n, note) VALUES($1, $2)", 1, secret));
        keep(tx.run("INSERT INTO item(id, n, note) VALUES($1, $2, $3)", 1, 2, secret));
        keep(tx.run("INSERT INTO item(n, note) VALUES($1, $2)", secret, 1));
        keep(tx.run("INSERT INTO missing(n) VALUES($1)", secret));
        keep(tx.run("CREATE VIRTUAL TABLE words USING fts5(a)"));
        keep(tx.run("SELECT json($1)", secret));
        auto rows = tx.query("SELECT a FROM words WHERE words MATCH $1", secret + " : x"); // SQLite says: no such column: s3cret
        EXPECT_FALSE(rows.next());
        keep(rows.status());
        return base::success();
    });
    ASSERT_EQ(errors.size(), 7u);
    EXPECT_EQ(outcome(errors[0]), "AlreadyExists");
    EXPECT_NE(errors[0].error().message.find("item.n"), std::string::npos);
    EXPECT_EQ(outcome(errors[1]), "AlreadyExists");
    EXPECT_EQ(outcome(errors[2]), "Internal");
    EXPECT_NE(errors[2].error().message.find("item.n"), std::string::npos);
    EXPECT_EQ(outcome(errors[3]), "Internal");
    EXPECT_NE(errors[3].error().message.find("INSERT INTO missing"), std::string::npos) << errors[3].error().message;
    EXPECT_TRUE(errors[4]);
    EXPECT_EQ(outcome(errors[5]), "Internal");
    EXPECT_EQ(outcome(errors[6]), "Internal");
    errors.erase(errors.begin() + 4);
    for (const auto& error : errors) EXPECT_EQ(error.error().message.find(secret), std::string::npos) << error.error().message;
    EXPECT_EQ(outcome(write("INSERT INTO part(item) VALUES(77)")), "Internal") << "references are enforced";
}

TEST_F(Reading, CountsWhatItChanged)
{
    ASSERT_TRUE(database->writeAndWait([](storage::Transaction& tx) -> base::Status {
        EXPECT_EQ(*tx.run("INSERT INTO item(n) VALUES(1), (2), (3)"), 3);
        EXPECT_EQ(*tx.run("INSERT INTO item(n) VALUES(1) ON CONFLICT(n) DO NOTHING"), 0);
        EXPECT_EQ(*tx.run("UPDATE item SET note = 'x' WHERE n > $1", 1), 2);
        EXPECT_EQ(*tx.run("CREATE TABLE other(a INTEGER) STRICT"), 0) << "not the count of the statement before";
        return base::success();
    }));
}

TEST_F(Reading, AnExceptionBecomesAnError)
{
    EXPECT_EQ(outcome(read([](storage::Connection&) -> base::Status { throw std::runtime_error("our bug"); })), "Internal");
    EXPECT_TRUE(read([](storage::Connection&) { return base::success(); }));
}

TEST_F(Reading, StopsWhenAsked)
{
    std::stop_source stop;
    std::binary_semaphore running{0};
    base::Status answer = base::success();
    std::thread reader([&] {
        answer = read(
            [&](storage::Connection& db) -> base::Status {
                auto rows = db.query(endless);
                running.release();
                while (rows.next()) {
                }
                return rows.status();
            },
            stop.get_token());
    });
    running.acquire();
    stop.request_stop();
    reader.join();
    EXPECT_EQ(outcome(answer), "Cancelled");
    EXPECT_EQ(outcome(read([](storage::Connection&) { return base::success(); }, stop.get_token())), "Cancelled") << "not even begun";
    EXPECT_TRUE(numbers(*database).empty()) << "the connection is as good as new";
}

TEST_F(Reading, WaitsForAReaderUntilItIsAskedToStop)
{
    plane.options.readers = 1;
    database.reset();
    database = plane.open();
    std::stop_source stop;
    std::binary_semaphore hasReader{0};
    std::binary_semaphore mayEnd{0};
    std::thread first([&] {
        EXPECT_TRUE(read([&](storage::Connection&) {
            hasReader.release();
            mayEnd.acquire();
            return base::success();
        }));
    });
    hasReader.acquire();
    base::Status answer = base::success();
    std::thread second([&] { answer = read([](storage::Connection&) { return base::success(); }, stop.get_token()); });
    stop.request_stop();
    second.join();
    EXPECT_EQ(outcome(answer), "Cancelled");
    mayEnd.release();
    first.join();
    EXPECT_TRUE(read([](storage::Connection&) { return base::success(); }));
}

} // namespace
} // namespace reeve::test
