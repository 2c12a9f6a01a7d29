// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"

#include "tests/core/audit/bundle_kit.h"

namespace reeve::audit {
namespace {

using test::allFindings;
using test::LogPlane;
using test::suspension;
using test::verdictOf;

VerifyReport verify(LogPlane& plane, const std::optional<std::string>& older = {})
{
    return verifyLive(*plane.database, *plane.log, {plane.clock, {}, older, {}, {}, 2});
}

/// Spoils a log of 700 entries and says what the verification found first.
std::string found(const std::vector<std::string>& statements)
{
    LogPlane plane;
    plane.fill(300);
    plane.fill(400);
    plane.tamper(statements);
    return verdictOf(verify(plane));
}

TEST(VerifyLive, ProvesAGoodLog) // REQ ARC-18
{
    LogPlane plane;
    EXPECT_EQ(verdictOf(verify(plane)), "proven");
    EXPECT_EQ(verify(plane).proven.at(0), "The log has no entries yet.");
    plane.fill(300);
    const auto older = plane.log->checkpoint();
    plane.fill(400);
    const auto report = verify(plane, older);
    EXPECT_EQ(verdictOf(report), "proven") << allFindings(report);
    EXPECT_EQ(report.size, 700U);
    EXPECT_EQ(report.origin, LogPlane::origin);
    EXPECT_EQ(report.key, plane.log->vkey());
    EXPECT_EQ(report.proven.back(), "The log continues the older checkpoint of 300 entries.");
}

TEST(VerifyLive, ProvesALogWhoseCommitmentsWereErased)
{
    LogPlane plane;
    ASSERT_TRUE(plane.write([&](storage::Transaction& tx) -> base::Status {
        auto draft = suspension("tnt_a");
        REEVE_ASSIGN(draft.after.get_object()["contact"], plane.log->commitTo(tx, "tnt_a", "ana@example.com"));
        REEVE_TRY(plane.log->append(tx, draft));
        return base::success();
    }));
    ASSERT_TRUE(plane.write([&](storage::Transaction& tx) { return plane.log->eraseCommitments(tx, "tnt_a"); }));
    EXPECT_EQ(plane.integer("SELECT count(*) FROM audit_commitment"), 0);
    EXPECT_EQ(verdictOf(verify(plane)), "proven");
}

TEST(VerifyLive, NamesWhatWasChangedInTheTables)
{
    EXPECT_EQ(found({}), "proven");
    EXPECT_EQ(found({"UPDATE audit_entry SET bytes = CAST(replace(CAST(bytes AS TEXT), 'unpaid', 'unwell') AS BLOB) WHERE seq = 300"})
                  .substr(0, 38),
              "broken BROKEN_ENTRY tile/entries/001 @");
    EXPECT_EQ(found({"UPDATE audit_entry SET bytes = x'00' WHERE seq = 3"}),
              "broken BROKEN_ENTRY tile/entries/000 @" + std::to_string(3 * (2 + 644) + 2) + " #3");
    EXPECT_EQ(found({"DELETE FROM audit_entry WHERE seq = 300"}).substr(0, 42), "broken BROKEN_TRUNCATED tile/entries/001 @");
    EXPECT_EQ(found({"DELETE FROM audit_entry WHERE seq >= 650"}).substr(0, 48), "broken BROKEN_TRUNCATED tile/entries/002.p/188 @");
    EXPECT_EQ(found({"UPDATE audit_tile SET hashes = zeroblob(8192) WHERE id = 1"}), "broken BROKEN_TILE tile/0/001 @0");
    EXPECT_EQ(found({"UPDATE audit_tile SET root = zeroblob(32) WHERE id = 0"}), "broken BROKEN_TILE tile/1/000.p/2 @0");
    EXPECT_EQ(found({"DELETE FROM audit_tile WHERE id = 1"}), "broken BROKEN_MISSING_FILE tile/1/000.p/2");
    EXPECT_EQ(found({"UPDATE audit_checkpoint SET note = replace(note, 'reeve', 'weeve')"}), "broken BROKEN_SIGNATURE checkpoint @0");
    EXPECT_EQ(found({"UPDATE audit_checkpoint SET note = 'x'"}), "broken BROKEN_SIGNATURE checkpoint @0");
}

TEST(VerifyLive, FindsEntriesThatNobodySigned)
{
    EXPECT_EQ(found({"INSERT INTO audit_entry SELECT 700, time, peak, late, tenant, actor, action, result, bytes FROM audit_entry WHERE "
                     "seq = 699"}),
              "broken BROKEN_UNSIGNED #700");
}

TEST(VerifyLive, FindsARollbackThatItsOwnProcessWitnessed)
{
    EXPECT_EQ(found({"DELETE FROM audit_entry WHERE seq >= 300", "DELETE FROM audit_checkpoint WHERE size > 300",
                     "DELETE FROM audit_tile WHERE id = 1"}),
              "broken BROKEN_ROLLBACK #300");
    EXPECT_EQ(found({"DELETE FROM audit_entry", "DELETE FROM audit_checkpoint", "DELETE FROM audit_tile"}), "broken BROKEN_ROLLBACK #0");
}

TEST(VerifyLive, FindsEntriesHiddenFromTheSearch)
{
    for (const auto* column : {"tenant = NULL", "tenant = x'00'", "actor = action", "action = actor", "result = 1", "time = time + 1"})
        EXPECT_EQ(found({"UPDATE audit_entry SET " + std::string{column} + " WHERE seq = 400"}), "broken BROKEN_COLUMN #400") << column;
    EXPECT_EQ(found({"UPDATE audit_name SET name = 'tenants.resume' WHERE name = 'tenants.suspend'"}).substr(0, 20),
              "broken BROKEN_COLUMN");
}

TEST(VerifyLive, GoesOnWhileEntriesAreAppended)
{
    LogPlane plane;
    plane.fill(600);
    bool isAppended = false;
    VerifyOptions options{plane.clock, {}, {}, {}, {}, 1};
    options.progress = [&](std::uint64_t, std::uint64_t) {
        if (!std::exchange(isAppended, true)) plane.fill(300);
    };
    const auto report = verifyLive(*plane.database, *plane.log, options);
    EXPECT_EQ(verdictOf(report), "proven") << allFindings(report);
    EXPECT_EQ(report.size, 600U);
    EXPECT_EQ(plane.log->size(), 900U);
}

} // namespace
} // namespace reeve::audit
