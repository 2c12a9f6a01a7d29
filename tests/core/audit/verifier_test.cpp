// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"

#include "tests/core/audit/bundle_kit.h"

namespace reeve::audit {
namespace {

using test::allFindings;
using test::exportTo;
using test::LogPlane;
using test::suspension;
using test::verdictOf;

/// The bundle of a log of 300 entries, to be spoilt.
class VerifierTest : public testing::Test {
protected:
    void SetUp() override { make(300); }
    void make(std::size_t size)
    {
        plane.fill(size / 2);
        older = plane.log->checkpoint();
        plane.fill(size - size / 2);
        ASSERT_TRUE(exportTo(plane, folder));
    }
    VerifyOptions options() const { return {plane.clock, plane.log->vkey(), std::nullopt, {}, {}, 2}; }
    VerifyReport verify() const { return verifyBundle(folder, options()); }
    std::string content(const std::string& path) const { return test::readFile(folder / path); }
    void put(const std::string& path, std::string_view text) const { test::writeFile(folder / path, text); }
    /// Offset of an entry's bytes in its file.
    std::size_t offsetOf(std::uint64_t seq, const std::string& path) const
    {
        return content(path).find(plane.database
                                      ->readValue<std::string>([&](storage::Connection& db) -> base::Result<std::string> {
                                          auto found = get(db, {seq});
                                          if (!found) return found.error();
                                          return found->bytes.data;
                                      })
                                      .value());
    }

    LogPlane plane;
    test::TempDir dir;
    std::filesystem::path folder = dir.path() / "bundle";
    std::string older;
};

TEST_F(VerifierTest, ProvesAGoodBundle) // REQ ARC-18
{
    auto chosen = options();
    std::uint64_t last = 0;
    chosen.progress = [&](std::uint64_t done, std::uint64_t total) {
        EXPECT_GT(done, last);
        EXPECT_EQ(total, 300U);
        last = done;
    };
    chosen.olderCheckpoint = older;
    const auto report = verifyBundle(folder, chosen);
    EXPECT_EQ(verdictOf(report), "proven");
    EXPECT_EQ(last, 300U);
    EXPECT_EQ(report.origin, LogPlane::origin);
    EXPECT_EQ(report.key, plane.log->vkey());
    EXPECT_EQ(report.size, 300U);
    EXPECT_EQ(report.rootHash, crypto::hex(parseCheckpoint(parseNote(plane.log->checkpoint())->text)->root));
    EXPECT_EQ(report.lastTime, plane.clock.now());
    EXPECT_EQ(*report.lastTime - *report.firstTime, std::chrono::seconds{299});
    ASSERT_EQ(report.proven.size(), 4U);
    EXPECT_EQ(report.proven[0], "All 300 entries hash to the root that was signed.");
    EXPECT_EQ(report.proven[3], "The log continues the older checkpoint of 150 entries.");
    EXPECT_GT(report.bytes, 100'000U);
}

TEST_F(VerifierTest, WithoutATrustedKeyNothingIsProven)
{
    auto chosen = options();
    chosen.trustedVkey.reset();
    auto report = verifyBundle(folder, chosen);
    EXPECT_EQ(verdictOf(report), "unchecked");
    EXPECT_NE(report.notProven.at(0).find("a key that only the log itself names"), std::string::npos);
    chosen.trustedVkey = "nonsense";
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "unchecked NOT_CHECKED_KEY");
    // It still finds what is broken in itself.
    put("tile/entries/000", content("tile/entries/000") + "x");
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)).substr(0, 24), "broken BROKEN_APPENDED t");
}

TEST_F(VerifierTest, AWrongKeyNeverPasses)
{
    auto chosen = options();
    chosen.trustedVkey = test::vkeyOf(test::keyFrom(8));
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)).substr(0, 35), "broken BROKEN_SIGNATURE checkpoint ");
    // The right key under another name is another key.
    chosen.trustedVkey = formatVkey(verifierKey("reeve/pln_other", test::keyFrom(7).publicKey()));
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "broken BROKEN_SIGNATURE checkpoint @10");
}

TEST_F(VerifierTest, CannotCheckWhatItCannotRead)
{
    EXPECT_EQ(verdictOf(verifyBundle(dir.path() / "none", options())), "unchecked NOT_CHECKED_UNREADABLE");
    auto chosen = options();
    std::stop_source stop;
    stop.request_stop();
    chosen.stop = stop.get_token();
    const auto report = verifyBundle(folder, chosen);
    EXPECT_EQ(verdictOf(report), "unchecked NOT_CHECKED_CANCELLED");
    EXPECT_TRUE(report.proven.empty());
}

TEST_F(VerifierTest, ABundleCutAtAnyFileIsFound)
{
    for (const auto* path : {"checkpoint", "keys.txt", "README.txt", "SHA256SUMS", "tile/entries/000", "tile/entries/001.p/44",
                             "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"}) {
        const auto whole = content(path);
        put(path, std::string_view{whole}.substr(0, whole.size() - 1));
        auto first = verify().findings.at(0);
        EXPECT_EQ(first.file, path) << first.message;
        EXPECT_TRUE(first.offset) << path;
        put(path, "");
        EXPECT_EQ(verify().findings.at(0).file, path);
        put(path, whole + "x");
        first = verify().findings.at(0);
        EXPECT_EQ(first.file, path) << first.message;
        EXPECT_EQ(first.offset, whole.size()) << path;
        std::filesystem::remove(folder / path);
        EXPECT_EQ(verdictOf(verify()).substr(0, 26), "broken BROKEN_MISSING_FILE") << path;
        EXPECT_EQ(verify().findings.at(0).file, path);
        put(path, whole);
        ASSERT_EQ(verdictOf(verify()), "proven");
    }
}

TEST_F(VerifierTest, ExtraFilesAreFound)
{
    for (const auto* path :
         {"note.txt", "tile/0/001", "tile/entries/002.p/1", "tile/2/000.p/1", "rotation/10", "rotation/900", "tile/x", "a/b/c"}) {
        put(path, "x");
        EXPECT_EQ(verdictOf(verify()), "broken BROKEN_EXTRA_FILE " + std::string{path});
        std::filesystem::remove(folder / path);
    }
    std::filesystem::create_symlink(folder / "checkpoint", folder / "link");
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_EXTRA_FILE link");
}

TEST_F(VerifierTest, AChangedEntryIsNamedByItsBit)
{
    const std::string path = "tile/entries/001.p/44";
    auto spoilt = content(path);
    const auto begin = offsetOf(270, path);
    spoilt[begin + 200] ^= 0x04;
    put(path, spoilt);
    const auto report = verify();
    EXPECT_EQ(verdictOf(report), "broken BROKEN_ENTRY " + path + " @" + std::to_string(begin + 200) + " #270");
    EXPECT_EQ(report.findings.size(), 1U) << allFindings(report);
    EXPECT_NE(report.findings[0].message.find("bit 2 of byte"), std::string::npos);
    EXPECT_TRUE(report.proven.empty());
}

TEST_F(VerifierTest, AChangedTextIsNamedByItsEntry)
{
    const std::string path = "tile/entries/000";
    auto spoilt = content(path);
    const auto begin = offsetOf(99, path);
    const auto at = spoilt.find("unpaid", begin);
    put(path, spoilt.replace(at, 6, "unwell"));
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_ENTRY " + path + " @" + std::to_string(begin) + " #99");
    // Where the JSON breaks, the byte is told.
    spoilt.replace(at, 6, "unp\"x\"");
    put(path, spoilt);
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_ENTRY " + path + " @" + std::to_string(at + 4) + " #99");
}

TEST_F(VerifierTest, TwoDeletedEntriesAreReportedAsTwo)
{
    const std::string path = "tile/entries/000";
    auto spoilt = content(path);
    const auto begin = offsetOf(20, path) - 2;
    const auto end = offsetOf(22, path) - 2;
    put(path, spoilt.erase(begin, end - begin));
    const auto report = verify();
    EXPECT_EQ(verdictOf(report), "broken BROKEN_SEQUENCE " + path + " @" + std::to_string(begin + 2) + " #20");
    EXPECT_NE(report.findings[0].message.find("entries 20 to 21 are missing"), std::string::npos) << report.findings[0].message;
    EXPECT_LE(report.findings.size(), 3U) << allFindings(report); // not one for each that moved
}

TEST_F(VerifierTest, SwappedEntriesAreNamed)
{
    const std::string path = "tile/entries/000";
    const auto whole = content(path);
    const auto a = offsetOf(30, path) - 2;
    const auto b = offsetOf(31, path) - 2;
    const auto c = offsetOf(32, path) - 2;
    put(path, whole.substr(0, a) + whole.substr(b, c - b) + whole.substr(a, b - a) + whole.substr(c));
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_SEQUENCE " + path + " @" + std::to_string(a + 2) + " #30");
    // The same with tiles and tree made to fit: then no entry stands where it says.
    plane.clock.advance(std::chrono::seconds{1});
    test::BundleMaker maker;
    for (int i = 0; i < 10; ++i) maker.add(suspension("tnt_a"), plane.clock.now());
    std::swap(maker.entries[3], maker.entries[4]);
    maker.keys = {{plane.log->vkey(), 0}};
    maker.write(folder, maker.note(10, test::keyFrom(7)));
    EXPECT_EQ(verify().findings.at(0).kind, "BROKEN_SEQUENCE");
    EXPECT_EQ(verify().findings.at(0).index, 3U);
}

TEST_F(VerifierTest, AWrongTileIsNamedByItsByte)
{
    for (const std::string path : {"tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"}) {
        auto spoilt = content(path);
        const auto whole = spoilt;
        spoilt[17] ^= 1;
        put(path, spoilt);
        EXPECT_EQ(verdictOf(verify()), "broken BROKEN_TILE " + path + " @17");
        put(path, whole);
    }
    // A tile in the place of another.
    plane.fill(300);
    std::filesystem::remove_all(folder);
    ASSERT_TRUE(exportTo(plane, folder));
    const auto second = content("tile/0/001");
    put("tile/0/001", content("tile/0/000"));
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_TILE tile/0/001 @0");
    put("tile/0/001", second);
    put("tile/entries/001", content("tile/entries/000"));
    const auto report = verify();
    EXPECT_EQ(report.findings.at(0).kind, "BROKEN_SEQUENCE");
    EXPECT_EQ(report.findings.at(0).index, 256U);
    EXPECT_EQ(report.findings.size(), 1U) << allFindings(report);
}

TEST_F(VerifierTest, SeveralDamagesAreToldApart)
{
    plane.fill(300);
    std::filesystem::remove_all(folder);
    ASSERT_TRUE(exportTo(plane, folder));
    auto entries = content("tile/entries/000");
    const auto at = offsetOf(40, "tile/entries/000") + 20;
    entries[at] ^= 1;
    put("tile/entries/000", entries);
    auto hashes = content("tile/0/001");
    hashes[64] ^= 1;
    put("tile/0/001", hashes);
    const auto report = verify();
    ASSERT_EQ(report.findings.size(), 2U) << allFindings(report);
    EXPECT_EQ(report.findings[0].kind, "BROKEN_ENTRY");
    EXPECT_EQ(report.findings[0].offset, at);
    EXPECT_EQ(report.findings[1].kind, "BROKEN_TILE");
    EXPECT_EQ(report.findings[1].offset, 64U);
}

TEST_F(VerifierTest, EntriesChangedWithTheirTilesDoNotPass)
{
    test::BundleMaker maker;
    plane.clock.advance(std::chrono::seconds{1});
    for (int i = 0; i < 600; ++i) maker.add(suspension("tnt_a"), plane.clock.now());
    maker.keys = {{plane.log->vkey(), 0}};
    const auto checkpoint = maker.note(600, test::keyFrom(7));
    maker.write(folder, checkpoint);
    ASSERT_EQ(verdictOf(verify()), "proven");
    const auto upper = content("tile/1/000.p/2");

    auto draft = suspension("tnt_a");
    draft.actor.id = "user:somebody@else";
    maker.entries[300] = writeEntry(draft, 300, plane.clock.now()).value();
    maker.write(folder, checkpoint); // everything fits but the signature
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_ROOT");
    put("tile/1/000.p/2", upper);
    const auto report = verify();
    EXPECT_EQ(report.findings.at(0).kind, "BROKEN_ENTRY");
    EXPECT_EQ(report.findings.at(0).index, 256U);
    EXPECT_NE(report.findings.at(0).message.find("entries 256 to 511"), std::string::npos);

    maker.write(folder, maker.note(600, test::keyFrom(8))); // sealed anew with a key of the forger's own
    EXPECT_EQ(verdictOf(verify()).substr(0, 34), "broken BROKEN_SIGNATURE checkpoint");
    maker.keys = {{test::vkeyOf(test::keyFrom(8)), 0}};
    maker.write(folder, maker.note(600, test::keyFrom(8)));
    EXPECT_EQ(verdictOf(verify()).substr(0, 34), "broken BROKEN_SIGNATURE checkpoint");
}

TEST_F(VerifierTest, ATruncatedLogDoesNotPass)
{
    // The last file and its hashes are gone, the rest fits.
    std::filesystem::remove(folder / "tile/entries/001.p/44");
    std::filesystem::remove(folder / "tile/0/001.p/44");
    auto first = verify().findings.at(0);
    EXPECT_EQ(first.kind, "BROKEN_MISSING_FILE");
    EXPECT_EQ(first.index, 256U);
    // Cut so that names fit a smaller size: the signed size tells.
    std::filesystem::remove_all(folder);
    test::BundleMaker maker;
    for (int i = 0; i < 300; ++i) maker.add(suspension("tnt_a"), plane.clock.now());
    const auto checkpoint = maker.note(300, test::keyFrom(7));
    maker.entries.resize(290);
    maker.keys = {{plane.log->vkey(), 0}};
    maker.write(folder, checkpoint);
    first = verify().findings.at(0);
    EXPECT_EQ(first.kind, "BROKEN_MISSING_FILE");
    EXPECT_EQ(first.file, "tile/entries/001.p/44");
    // A checkpoint of absurd size costs no memory.
    put("checkpoint",
        signNote(formatCheckpoint({LogPlane::origin, std::uint64_t{1} << 61, maker.root(5)}), LogPlane::origin, test::keyFrom(7)));
    EXPECT_EQ(verdictOf(verify()), "broken BROKEN_TRUNCATED #290");
}

TEST_F(VerifierTest, RollbackAndForkShowAgainstAnOlderCheckpoint)
{
    const auto newest = plane.log->checkpoint();
    LogPlane shorter;
    shorter.clock.set(base::parseTime("2026-10-03T10:00:00Z").value());
    shorter.fill(200);
    std::filesystem::remove_all(folder);
    ASSERT_TRUE(exportTo(shorter, folder));
    auto chosen = options();
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "proven");
    chosen.olderCheckpoint = newest;
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "broken BROKEN_ROLLBACK #200");
    chosen.olderCheckpoint = older; // 150 of the same entries: the same tenants at the same times
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "proven");

    LogPlane other;
    other.fill(200, 5);
    std::filesystem::remove_all(folder);
    ASSERT_TRUE(exportTo(other, folder));
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "broken BROKEN_FORK");

    chosen.olderCheckpoint = "no note";
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "unchecked NOT_CHECKED_OLDER");
    chosen.olderCheckpoint = test::BundleMaker{}.note(0, test::keyFrom(8));
    EXPECT_EQ(verdictOf(verifyBundle(folder, chosen)), "unchecked NOT_CHECKED_OLDER");
}

TEST_F(VerifierTest, AClockThatSteppedBackIsANote)
{
    test::BundleMaker maker;
    auto time = plane.clock.now();
    for (int i = 0; i < 300; ++i) {
        time += std::chrono::seconds{1};
        if (i == 100 || i == 256) time -= std::chrono::milliseconds{61'500};
        maker.add(suspension("tnt_a"), time);
    }
    maker.keys = {{plane.log->vkey(), 0}};
    std::filesystem::remove_all(folder);
    maker.write(folder, maker.note(300, test::keyFrom(7)));
    const auto report = verify();
    EXPECT_EQ(verdictOf(report), "proven NOTE_CLOCK #100");
    ASSERT_EQ(report.findings.size(), 2U);
    EXPECT_EQ(report.findings[0].message, "the clock stepped back by 60.500 s at entry 100");
    EXPECT_EQ(report.findings[1].index, 256U); // between two tiles
}

TEST_F(VerifierTest, EntriesThatAreNotAsSpecifiedAreNamedThoughSigned)
{
    for (const std::string bad : {"{}", "", "not json", "{\"v\":1}"}) {
        test::BundleMaker maker;
        for (int i = 0; i < 5; ++i) maker.add(suspension("tnt_a"), plane.clock.now());
        maker.entries[2] = bad;
        maker.keys = {{plane.log->vkey(), 0}};
        std::filesystem::remove_all(folder);
        maker.write(folder, maker.note(5, test::keyFrom(7)));
        EXPECT_EQ(verify().findings.at(0).kind, "BROKEN_ENTRY") << bad;
        EXPECT_EQ(verify().findings.at(0).index, 2U);
    }
}

} // namespace
} // namespace reeve::audit
