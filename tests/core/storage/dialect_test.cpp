// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"
#include "tests/core/storage/plane.h"

namespace reeve::test {
namespace {

namespace dialect = storage::dialect;
using Keys = std::vector<std::int64_t>;

const std::string first =
    "CREATE TABLE tenant_text(tenant INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;" + std::string{dialect::searchSchemaV1};
const std::string schema = first + std::string{dialect::searchSchemaV3};

class Search : public testing::Test {
protected:
    void put(std::int64_t key, const std::string& slug, const std::string& name = {}, const std::string& rest = {},
             const std::string& gone = {})
    {
        const auto status = database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(tx.run(dialect::insertSearch, key, slug, name, rest, gone));
            return base::success();
        });
        EXPECT_TRUE(status) << (status ? "" : status.error().message);
    }
    Keys find(const std::string& expression)
    {
        Keys keys;
        const auto status = database->read([&](storage::Connection& db) -> base::Status {
            auto rows = db.query(dialect::searchKeys("$1"), expression);
            while (rows.next()) keys.push_back(rows.integer(0));
            return rows.status();
        });
        EXPECT_TRUE(status) << expression << ": " << (status ? "" : status.error().message);
        return keys;
    }
    Keys part(const std::string& text) { return find(dialect::substringTerm(text)); }

    Plane plane;
    std::unique_ptr<storage::Database> database = plane.open({{1, schema}});
};

TEST_F(Search, FindsPartsInTheTextsThatAreNamed)
{
    put(2, "energie", "労働組合");
    put(1, "acme-energy", "muller gmbh", "ops@acme.example", {});
    put(3, {}, {}, {}, "acme-gone");
    EXPECT_EQ(part("e-en"), (Keys{1}));
    EXPECT_EQ(part("ner"), (Keys{1, 2})) << "in the order of the keys";
    EXPECT_EQ(part("働組合"), (Keys{2}));
    EXPECT_EQ(part("er gm"), (Keys{1}));
    EXPECT_EQ(part("gyx"), Keys{});
    EXPECT_EQ(part("ymuller"), Keys{}) << "not across texts";
    const auto acme = dialect::substringTerm("acme");
    const auto muller = dialect::substringTerm("muller");
    EXPECT_EQ(find(acme), (Keys{1, 3}));
    EXPECT_EQ(find(dialect::within("slug name rest", acme)), (Keys{1}));
    EXPECT_EQ(find(dialect::within("slug", muller)), Keys{});
    EXPECT_EQ(find(dialect::both(dialect::within("name", muller), dialect::within("rest", acme))), (Keys{1}));
    EXPECT_EQ(find(dialect::butNot(acme, dialect::within("name", muller))), (Keys{3}));
    EXPECT_EQ(find(dialect::butNot(acme, dialect::within("name", muller) + " OR " + dialect::within("gone", acme))), Keys{});
}

TEST_F(Search, WhatWasDeletedIsNotFound)
{
    put(1, "acme", "a name");
    put(2, "acme two");
    ASSERT_TRUE(database->writeAndWait([](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(tx.run(dialect::deleteSearch, 1, "acme", "a name", "", ""));
        REEVE_TRY(tx.run("INSERT INTO tenant_search(tenant_search) VALUES('integrity-check')"));
        return base::success();
    }));
    EXPECT_EQ(part("acme"), (Keys{2}));
    EXPECT_EQ(part("a name"), Keys{});
}

TEST_F(Search, TakesWhateverAUserTypes)
{
    EXPECT_EQ(dialect::substringTerm("a\"b"), "\"a\"\"b\"");
    put(1, "say \"hi\" and or not near(x) col:y *\n");
    EXPECT_EQ(part("\"hi\""), (Keys{1}));
    EXPECT_EQ(part("near(x)"), (Keys{1}));
    EXPECT_EQ(part("col:y *"), (Keys{1}));
    EXPECT_EQ(part(" AND "), Keys{}) << "text is folded before it is stored";
    EXPECT_EQ(part(std::string{"say\0", 4}), Keys{});
    const std::vector<std::string> odd{"", "\"", "\"\"", "*", "^", "-", "a\"", std::string(1, '\0'), "(", "{a}"};
    for (const auto& text : odd) {
        (void)part(text);                                                  // dropped: it must only not crash
        (void)find(dialect::within("slug", dialect::substringTerm(text))); // dropped: it must only not crash
    }
}

} // namespace
} // namespace reeve::test
