// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"
#include "tests/core/storage/plane.h"

namespace reeve::test {
namespace {

namespace dialect = storage::dialect;
using Keys = std::vector<std::int64_t>;

const std::string schema =
    "CREATE TABLE tenant_text(tenant INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;" + std::string{dialect::searchSchemaV1};

class Search : public testing::Test {
protected:
    void put(std::int64_t key, const std::string& text)
    {
        const auto status = database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(tx.run("INSERT INTO tenant_text(tenant, folded) VALUES($1, $2)", key, text));
            REEVE_TRY(tx.run(dialect::insertTrigram, key, text));
            REEVE_TRY(tx.run(dialect::insertWords, key, text));
            return base::success();
        });
        EXPECT_TRUE(status) << (status ? "" : status.error().message);
    }
    Keys find(const std::string& sql, const std::string& expression)
    {
        Keys keys;
        const auto status = database->read([&](storage::Connection& db) -> base::Status {
            auto rows = db.query(sql + " ORDER BY key", expression);
            while (rows.next()) keys.push_back(rows.integer(0));
            return rows.status();
        });
        EXPECT_TRUE(status) << expression << ": " << (status ? "" : status.error().message);
        return keys;
    }
    Keys part(const std::string& text) { return find(dialect::trigramKeys("$1"), dialect::substringTerm(text)); }
    Keys word(const std::string& text) { return find(dialect::wordKeys("$1"), dialect::prefixTerm(text)); }

    Plane plane;
    std::unique_ptr<storage::Database> database = plane.open({{1, schema}});
};

TEST_F(Search, FindsPartsAndBeginningsOfWords)
{
    put(1, "acme-energy\nmuller gmbh\n");
    put(2, "労働組合\nenergie\n");
    EXPECT_EQ(part("e-en"), (Keys{1}));
    EXPECT_EQ(part("ner"), (Keys{1, 2}));
    EXPECT_EQ(part("働組合"), (Keys{2}));
    EXPECT_EQ(part("er gm"), (Keys{1}));
    EXPECT_EQ(word("en"), (Keys{1, 2}));
    EXPECT_EQ(word("労働"), (Keys{2}));
    EXPECT_EQ(word("労"), (Keys{2}));
    EXPECT_EQ(word("ll"), Keys{}) << "not inside a word";
    EXPECT_EQ(find(dialect::trigramKeys("$1"), dialect::substringTerm("energ") + " AND " + dialect::substringTerm("muller")), (Keys{1}));
}

TEST_F(Search, WhatWasDeletedIsNotFound)
{
    put(1, "acme");
    put(2, "acme two");
    ASSERT_TRUE(database->writeAndWait([](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(tx.run(dialect::deleteTrigram, 1, "acme"));
        REEVE_TRY(tx.run(dialect::deleteWords, 1, "acme"));
        REEVE_TRY(tx.run("DELETE FROM tenant_text WHERE tenant = 1"));
        REEVE_TRY(tx.run("INSERT INTO tenant_trigram(tenant_trigram, rank) VALUES('integrity-check', 1)"));
        REEVE_TRY(tx.run("INSERT INTO tenant_word(tenant_word, rank) VALUES('integrity-check', 1)"));
        return base::success();
    }));
    EXPECT_EQ(part("acme"), (Keys{2}));
    EXPECT_EQ(word("ac"), (Keys{2}));
}

TEST_F(Search, TakesWhateverAUserTypes)
{
    EXPECT_EQ(dialect::quoteMatch("a\"b"), "\"a\"\"b\"");
    put(1, "say \"hi\" and or not near(x) col:y *\n");
    EXPECT_EQ(part("\"hi\""), (Keys{1}));
    EXPECT_EQ(part("near(x)"), (Keys{1}));
    EXPECT_EQ(part("col:y *"), (Keys{1}));
    EXPECT_EQ(part(" AND "), Keys{}) << "text is folded before it is stored";
    EXPECT_EQ(part(std::string{"say\0", 4}), Keys{});
    const std::vector<std::string> odd{"", "\"", "\"\"", "*", "^", "-", "a\"", std::string(1, '\0'), "(", "{a}"};
    for (const auto& text : odd) {
        (void)part(text); // dropped: it must only not crash
        (void)word(text); // dropped: it must only not crash
    }
}

} // namespace
} // namespace reeve::test
