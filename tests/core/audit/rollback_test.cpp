// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"
#include "tests/core/audit/bundle_kit.h"

// A log that was put back to an old copy is a good log in itself: only a checkpoint that was kept elsewhere can tell.
namespace reeve::audit {
namespace {

using test::exportTo;
using test::LogPlane;
using test::verdictOf;

/// A log of 450 entries of which a copy was taken at 300.
class RollbackTest : public testing::Test {
protected:
    RollbackTest()
    {
        plane.fill(200);
        early = plane.log->checkpoint();
        plane.fill(100);
        plane.close();
        std::filesystem::copy(plane.dir.path() / "plane", copy, std::filesystem::copy_options::recursive);
        plane.open();
        plane.fill(150);
        late = plane.log->checkpoint();
    }
    void rollBack()
    {
        plane.close();
        std::filesystem::remove_all(plane.dir.path() / "plane");
        std::filesystem::copy(copy, plane.dir.path() / "plane", std::filesystem::copy_options::recursive);
        plane.open(); // it opens: nothing in it is wrong
    }
    VerifyReport live(const std::optional<std::string>& older)
    {
        return verifyLive(*plane.database, *plane.log, {plane.clock, plane.log->vkey(), older, {}, {}, 1});
    }
    VerifyReport bundle(const std::optional<std::string>& older)
    {
        const auto folder = dir.path() / ("bundle" + std::to_string(++bundles));
        EXPECT_TRUE(exportTo(plane, folder));
        return verifyBundle(folder, {plane.clock, plane.log->vkey(), older, {}, {}, 1});
    }
    static bool saysThatARollbackWouldNotShow(const VerifyReport& report)
    {
        return std::any_of(report.notProven.begin(), report.notProven.end(),
                           [](const std::string& open) { return open.find("a log that was rolled back") != std::string::npos; });
    }

    LogPlane plane;
    test::TempDir dir;
    std::filesystem::path copy = dir.path() / "copy";
    std::string early; ///< checkpoints as somebody kept them
    std::string late;
    int bundles{0};
};

TEST_F(RollbackTest, ShowsAgainstALaterCheckpoint) // REQ ARC-18
{
    rollBack();
    EXPECT_EQ(verdictOf(live(late)), "broken BROKEN_ROLLBACK #300");
    EXPECT_EQ(verdictOf(bundle(late)), "broken BROKEN_ROLLBACK #300");
    EXPECT_EQ(live(late).findings.at(0).message, "the log was rolled back: it had 450 entries and has 300");
}

TEST_F(RollbackTest, DoesNotShowWithoutOneAndTheReportSaysSo)
{
    rollBack();
    for (const auto& report : {live({}), bundle({})}) {
        EXPECT_EQ(verdictOf(report), "proven"); // of itself
        EXPECT_TRUE(saysThatARollbackWouldNotShow(report));
    }
    // A checkpoint from before the copy proves what it covers, and no more.
    for (const auto& report : {live(early), bundle(early)}) {
        EXPECT_EQ(verdictOf(report), "proven");
        EXPECT_EQ(report.proven.back(), "The log continues the older checkpoint of 200 entries.");
    }
}

TEST_F(RollbackTest, ShowsAsAForkOnceTheLogHasGrownAgain)
{
    rollBack();
    plane.fill(400, 2); // past the size that was known
    ASSERT_GT(plane.log->size(), 450U);
    for (const auto& report : {live(late), bundle(late)}) {
        EXPECT_EQ(verdictOf(report), "broken BROKEN_FORK");
        EXPECT_EQ(report.findings.at(0).message, "the log was rewritten: its first 450 entries are not those of the older checkpoint");
    }
    EXPECT_TRUE(saysThatARollbackWouldNotShow(live({})));
    EXPECT_EQ(verdictOf(live(early)), "proven");
}

TEST_F(RollbackTest, ShowsAtTheVerySizeThatWasKnown)
{
    rollBack();
    plane.fill(150, 2);
    ASSERT_EQ(plane.log->size(), 450U);
    EXPECT_EQ(verdictOf(live(late)), "broken BROKEN_FORK");
    EXPECT_EQ(verdictOf(bundle(late)), "broken BROKEN_FORK");
}

TEST_F(RollbackTest, AnOlderBundleIsOneToo)
{
    const auto older = dir.path() / "older";
    const auto newer = dir.path() / "newer";
    ASSERT_TRUE(exportTo(plane, newer));
    rollBack();
    ASSERT_TRUE(exportTo(plane, older));
    const auto check = [&](const std::filesystem::path& folder, const std::filesystem::path& kept) {
        return verdictOf(verifyBundle(folder, {plane.clock, plane.log->vkey(), test::readFile(kept / "checkpoint"), {}, {}, 1}));
    };
    EXPECT_EQ(check(older, newer), "broken BROKEN_ROLLBACK #300");
    EXPECT_EQ(check(newer, older), "proven");
    EXPECT_EQ(check(newer, newer), "proven");
}

} // namespace
} // namespace reeve::audit
