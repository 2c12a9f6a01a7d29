// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"
#include "tests/core/audit/bundle_kit.h"

namespace reeve::audit {
namespace {

using test::keyFrom;
using test::LogPlane;
using test::suspension;
using test::verdictOf;
using test::vkeyOf;

/// A log that changed its key twice: after entry 20 (covered by the checkpoint of 23) and after entry 300 (covered by that of 301).
class RotationTest : public testing::Test {
protected:
    RotationTest()
    {
        fill(20);
        rotate(first, second);
        fill(22 - 20);
        maker.rotations["rotation/23"] = maker.note(23, first);
        fill(300 - 23);
        rotate(second, third);
        maker.rotations["rotation/301"] = maker.note(301, second);
        fill(100);
        maker.keys = {{vkeyOf(first), 0}, {vkeyOf(second), 23}, {vkeyOf(third), 301}};
    }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i) maker.add(suspension("tnt_a"), clock.now());
    }
    void rotate(const crypto::SigningKey& from, const crypto::SigningKey& to)
    {
        maker.add(rotation(vkeyOf(from), vkeyOf(to)), clock.now());
    }
    static Draft rotation(const std::string& from, const std::string& to)
    {
        auto draft = suspension("");
        draft.action = "key.rotated";
        draft.target = {"plane", LogPlane::origin, ""};
        draft.before = {{"vkey", from}, {"fingerprint", "a"}};
        draft.after = {{"vkey", to}, {"fingerprint", "b"}};
        return draft;
    }
    VerifyReport verify(const crypto::SigningKey& trusted) const
    {
        return verifyBundle(folder, {clock, vkeyOf(trusted), std::nullopt, {}, {}, 2});
    }
    VerifyReport verify() const { return verify(first); }
    void write(const crypto::SigningKey& signer) const { maker.write(folder, maker.note(maker.entries.size(), signer)); }

    test::FakeClock clock;
    test::TempDir dir;
    std::filesystem::path folder = dir.path() / "bundle";
    crypto::SigningKey first = keyFrom(7);
    crypto::SigningKey second = keyFrom(8);
    crypto::SigningKey third = keyFrom(9);
    test::BundleMaker maker;
};

TEST_F(RotationTest, TheFirstKeyVouchesForItsSuccessors)
{
    write(third);
    const auto report = verify();
    EXPECT_EQ(verdictOf(report), "proven") << test::allFindings(report);
    EXPECT_EQ(report.proven.back(), "The key was changed 2 times, each time signed by the key before.");
    EXPECT_EQ(verdictOf(verify(second)), "proven"); // who came to know the plane later
    EXPECT_EQ(verdictOf(verify(third)), "proven");
    EXPECT_EQ(verdictOf(verify(keyFrom(10))).substr(0, 22), "broken BROKEN_ROTATION");
}

TEST_F(RotationTest, ACheckpointOfTheChangeItselfIsStillTheOldKeys)
{
    maker.entries.resize(301);
    maker.rotations.erase("rotation/301");
    maker.keys.pop_back();
    write(second);
    EXPECT_EQ(verdictOf(verify()), "proven") << test::allFindings(verify());
    write(third); // not yet
    EXPECT_EQ(verdictOf(verify()).substr(0, 34), "broken BROKEN_SIGNATURE checkpoint");
}

TEST_F(RotationTest, OldEntriesResealedWithANewerKeyDoNotPass)
{
    auto draft = suspension("tnt_a");
    draft.reason = "rewritten";
    maker.entries[5] = writeEntry(draft, 5, clock.now()).value();
    write(third); // everything fits, and the key in force signed it
    const auto report = verify();
    EXPECT_EQ(report.verdict, Verdict::broken);
    EXPECT_EQ(report.findings.at(0).kind, "BROKEN_ROTATION");
    EXPECT_EQ(report.findings.at(0).file, "rotation/23");
    EXPECT_NE(report.findings.at(0).message.find("its root is not that of the 23 entries"), std::string::npos)
        << report.findings.at(0).message;
}

TEST_F(RotationTest, AKeyThatNobodyHandedOverToDoesNotPass)
{
    write(keyFrom(10));
    EXPECT_EQ(verdictOf(verify()).substr(0, 34), "broken BROKEN_SIGNATURE checkpoint");
    // A change that the old key did not sign.
    maker.rotations["rotation/23"] = maker.note(23, second);
    write(third);
    EXPECT_EQ(verdictOf(verify()).substr(0, 34), "broken BROKEN_ROTATION rotation/23");
    // A change from a key that was not in force.
    maker.rotations["rotation/23"] = maker.note(23, first);
    maker.entries[300] = writeEntry(rotation(vkeyOf(first), vkeyOf(third)), 300, clock.now()).value();
    maker.rotations["rotation/301"] = maker.note(301, first);
    write(third);
    EXPECT_EQ(verdictOf(verify()).substr(0, 35), "broken BROKEN_ROTATION rotation/301");
    // The checkpoint that hands over is left out.
    maker.rotations.erase("rotation/301");
    write(third);
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_MISSING_FILE rotation/301");
}

TEST_F(RotationTest, AMissingHandoverIsNamedWhicheverKeyIsTrusted)
{
    for (const std::string path : {"rotation/23", "rotation/301"}) {
        const auto note = maker.rotations.extract(path);
        write(third);
        for (const auto* trusted : {&first, &second, &third}) {
            const auto report = verify(*trusted);
            // With the first of two gone, the second is found instead of it.
            EXPECT_EQ(report.verdict, Verdict::broken) << path;
            EXPECT_TRUE(report.findings.at(0).file.starts_with("rotation/")) << path << '\n' << test::allFindings(report);
        }
        maker.rotations[path] = note.mapped();
    }
    write(third);
    EXPECT_EQ(verdictOf(verify()), "proven");
}

TEST_F(RotationTest, ADeniedChangeChangesNothing)
{
    auto draft = rotation(vkeyOf(third), vkeyOf(keyFrom(10)));
    draft.result = ResultKind::denied;
    maker.add(draft, clock.now());
    write(third);
    EXPECT_EQ(verdictOf(verify()), "proven");
    draft.result = ResultKind::ok;
    draft.after = {{"fingerprint", "b"}};
    maker.add(draft, clock.now());
    write(third);
    EXPECT_EQ(verify().findings.at(0).kind, "BROKEN_ROTATION"); // names no key
}

TEST_F(RotationTest, EveryFlippedByteOfAHandoverIsNamed)
{
    write(third);
    for (const std::string path : {"rotation/23", "keys.txt"}) {
        const auto whole = test::readFile(folder / path);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto spoilt = whole;
            spoilt[i] ^= 1;
            test::writeFile(folder / path, spoilt);
            const auto report = verify();
            ASSERT_EQ(report.verdict, Verdict::broken) << path << ' ' << i;
            ASSERT_EQ(report.findings.at(0).file, path) << i << test::allFindings(report);
        }
        test::writeFile(folder / path, whole);
    }
}

TEST_F(RotationTest, TheStoredLogGoesOnWithTheNewKey)
{
    LogPlane plane;
    plane.fill(5);
    const auto oldVkey = plane.log->vkey();
    ASSERT_TRUE(plane.append(rotation(oldVkey, vkeyOf(second))));
    EXPECT_EQ(plane.files()->paths.at(3), "tile/entries/000.p/6"); // nothing was handed over yet
    EXPECT_EQ(test::outcome(plane.tryOpenLog(third)), "FailedPrecondition AUDIT_KEY");
    plane.open(second);
    EXPECT_EQ(verifyLive(*plane.database, *plane.log, {clock, {}, {}, {}, {}, 1}).findings.at(0).kind,
              "BROKEN_SIGNATURE"); // it has signed nothing
    plane.fill(300);
    plane.open(second);
    EXPECT_EQ(test::outcome(plane.tryOpenLog(first)), "FailedPrecondition AUDIT_KEY");

    EXPECT_EQ(plane.files()->paths.at(3), "rotation/6");
    EXPECT_EQ(plane.file(306, "keys.txt").value(), oldVkey + " 0\n" + vkeyOf(second) + " 6\n");
    ASSERT_TRUE(test::exportTo(plane, folder));
    EXPECT_EQ(verdictOf(verify(first)), "proven") << test::allFindings(verify(first));
    EXPECT_EQ(verdictOf(verify(second)), "proven");
    EXPECT_EQ(verdictOf(verifyLive(*plane.database, *plane.log, {clock, oldVkey, {}, {}, {}, 1})), "proven");
    EXPECT_EQ(verdictOf(verifyLive(*plane.database, *plane.log, {clock, {}, {}, {}, {}, 1})), "proven");
}

} // namespace
} // namespace reeve::audit
