// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"
#include "tests/core/audit/tamper_kit.h"

#include <set>

// Whatever is changed in a bundle is caught, and the file and the place are named. There is no byte whose change would mean nothing: every
// file is compared with the one text that it can have, so these tests excuse none.
namespace reeve::audit {
namespace {

using test::isProving;
using test::Tampering;
using test::verdictOf;

std::string number(std::size_t value) { return std::to_string(value); }

/// Where a changed byte may be said to lie: at itself, except that of an entry (beyond one wrong bit) only the entry is known, and of a
/// signature only that it is wrong.
bool isPlace(const Tampering& bundle, const std::string& path, std::size_t at, bool isOneBit, const VerifyFinding& finding)
{
    if (!finding.offset) return false;
    if (*finding.offset == at) return true;
    const auto& content = bundle.files.at(path);
    if (const auto tile = parseTilePath(path); tile && tile->isEntries) {
        const auto cuts = Tampering::cuts(content);
        const auto entry = static_cast<std::size_t>(std::upper_bound(cuts.begin(), cuts.end(), at) - cuts.begin()) - 1;
        const bool isLength = at < cuts[entry] + 2;
        return finding.index == tile->first() + entry && *finding.offset >= cuts[entry] && *finding.offset < cuts[entry + 1] &&
               (isLength || !isOneBit);
    }
    const auto signature = content.rfind(' ') + 1;
    return (path == bundle::checkpointFile || path.starts_with("rotation/")) && at >= signature && *finding.offset >= signature;
}

void flip(Tampering& bundle, const std::string& path, std::size_t at, unsigned char mask)
{
    const char was = bundle.files.at(path)[at];
    bundle.patch(path, at, static_cast<char>(static_cast<unsigned char>(was) ^ mask));
    const auto what = "byte " + number(at) + " ^ " + number(mask);
    const auto finding = bundle.expectCaught(path, what);
    const bool isOneBit = (mask & (mask - 1)) == 0;
    if (finding && !isPlace(bundle, path, at, isOneBit, *finding))
        bundle.complain(path + ", " + what + " is said to be at " + (finding->offset ? number(*finding->offset) : "no byte") + ": " +
                        finding->message);
    bundle.patch(path, at, was);
}

/// Offsets and lengths to try in a file: all of them; otherwise some 25, at every place of an entry sooner or later, and its edges.
bool isTried(std::size_t at, std::size_t size)
{
    const auto stride = std::max<std::size_t>(size / 25, 1) | 1;
    return isProving() || at % stride == 0 || at + 1 == size;
}

TEST(Tampering, EveryFlippedByteIsCaughtAndNamed) // REQ ARC-18
{
    Tampering bundle(270, 33);
    ASSERT_EQ(verdictOf(bundle.verify()), "proven");
    std::set<std::string> paths;
    for (const auto& [path, content] : bundle.files) paths.insert(path);
    EXPECT_EQ(paths, (std::set<std::string>{"README.txt", "SHA256SUMS", "checkpoint", "keys.txt", "rotation/271", "tile/0/000",
                                            "tile/0/001.p/48", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/48"}));
    for (const auto& [path, content] : bundle.files)
        for (std::size_t at = 0; at < content.size(); ++at) {
            if (!isTried(at, content.size())) continue;
            flip(bundle, path, at, static_cast<unsigned char>(1U << at % 8));
        }
    EXPECT_EQ(verdictOf(bundle.verify()), "proven");
    test::sumUp("tampering, flipped bytes", number(bundle.checked) + " verified, " + number(bundle.complaints) + " not caught or named");
}

// Two letters may mean the same where a text stands for bytes (Base64 with loose ends, hex in either case): so every other value of every
// byte of such a file, in a bundle as small as can be; of the others each single bit and all bits.
TEST(Tampering, EveryOtherValueOfAByteIsCaught) // REQ ARC-18
{
    Tampering bundle(1, 1);
    ASSERT_EQ(verdictOf(bundle.verify()), "proven");
    for (const auto& [path, content] : bundle.files) {
        const bool isText = path == "checkpoint" || path == "keys.txt" || path == "SHA256SUMS" || path.starts_with("rotation/");
        for (std::size_t at = 0; at < content.size(); ++at)
            for (unsigned mask = 1; mask < 256; ++mask)
                if ((isProving() && (isText || (mask & (mask - 1)) == 0 || mask == 0xFF)) || (at % 5 == 0 && mask == 1U << at % 8) ||
                    (at % 11 == 0 && (mask == 0xFF || mask == 0x20)))
                    flip(bundle, path, at, static_cast<unsigned char>(mask));
    }
    EXPECT_EQ(verdictOf(bundle.verify()), "proven");
    test::sumUp("tampering, other values", number(bundle.checked) + " verified, " + number(bundle.complaints) + " not caught or named");
}

TEST(Tampering, EveryTruncationIsCaughtAndNamed) // REQ ARC-18
{
    Tampering bundle(270, 33);
    for (const auto& [path, content] : bundle.files) {
        for (auto length = content.size(); length-- > 0;) { // shorter and shorter, without writing it anew
            if (!isTried(length, content.size())) continue;
            std::filesystem::resize_file(bundle.folder / path, length);
            const auto finding = bundle.expectCaught(path, "cut to " + number(length));
            if (finding && (!finding->offset || *finding->offset > length))
                bundle.complain(path + ", cut to " + number(length) + " but " + finding->message);
        }
        bundle.restore(path);
    }
    EXPECT_EQ(verdictOf(bundle.verify()), "proven");
    test::sumUp("tampering, truncations", number(bundle.checked) + " verified, " + number(bundle.complaints) + " not caught or named");
}

TEST(Tampering, EveryFileThatIsMissingTwiceOrSwappedIsCaughtAndNamed) // REQ ARC-18
{
    Tampering bundle(270, 33);
    const auto isNamed = [&](const std::string& what, const std::set<std::string>& among) {
        const auto report = bundle.verify();
        const bool isCaught = report.verdict == Verdict::broken && !report.findings.empty();
        // A genuine earlier checkpoint in the place of the last: then it is the files that are not those of what was signed.
        const bool isOlder = bundle.isOlderCheckpoint() && isCaught && report.findings.front().kind == "BROKEN_MISSING_FILE";
        if (!isCaught || (!isOlder && !among.contains(report.findings.front().file))) bundle.complain(what + ": " + verdictOf(report));
    };
    for (const auto& [path, content] : bundle.files) {
        std::filesystem::remove(bundle.folder / path);
        isNamed(path + " removed", {path});
        bundle.put(path, "");
        isNamed(path + " emptied", {path});
        bundle.put(path, content + content);
        isNamed(path + " twice", {path});
        bundle.restore(path);
        bundle.put(path + ".bak", content);
        isNamed(path + " copied", {path + ".bak"});
        std::filesystem::remove(bundle.folder / (path + ".bak"));
        for (const auto& [other, others] : bundle.files) {
            if (other == path) continue;
            ASSERT_NE(content, others);
            bundle.put(other, content);
            isNamed(path + " over " + other, {other});
            bundle.put(path, others);
            if (path < other) isNamed(path + " and " + other + " swapped", {path, other});
            std::filesystem::remove(bundle.folder / path);
            bundle.put(other, content);
            // Which file of a folder is missing, another may have told that is spoilt now.
            const auto folder = std::filesystem::path(path).parent_path().string();
            isNamed(path + " moved over " + other, {path, other, folder});
            bundle.restore(other);
            bundle.restore(path);
        }
    }
    EXPECT_EQ(verdictOf(bundle.verify()), "proven");
    test::sumUp("tampering, files", number(bundle.checked) + " verified, " + number(bundle.complaints) + " not caught or named");
}

/// One way to spoil the entries of a file, each still whole with its length before it.
struct Shuffle {
    const char* name;
    bool needsTwo;
    std::function<void(std::vector<std::string>&, std::size_t, std::size_t)> apply; ///< at the first and, if it needs two, the second
};

const std::vector<Shuffle>& shuffles()
{
    using Entries = std::vector<std::string>;
    const auto at = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    static const std::vector<Shuffle> kinds{
        {"dropped", false, [=](Entries& all, std::size_t i, std::size_t) { all.erase(all.begin() + at(i)); }},
        {"twice", false, [=](Entries& all, std::size_t i, std::size_t) { all.insert(all.begin() + at(i), std::string{all[i]}); }},
        {"over the other", true, [](Entries& all, std::size_t i, std::size_t k) { all[k] = all[i]; }},
        {"swapped", true, [](Entries& all, std::size_t i, std::size_t k) { std::swap(all[i], all[k]); }},
        {"moved", true,
         [=](Entries& all, std::size_t i, std::size_t k) {
             auto one = all[i];
             all.erase(all.begin() + at(i));
             all.insert(all.begin() + at(k), std::move(one));
         }},
    };
    return kinds;
}

TEST(Tampering, EveryEntryThatIsDroppedTwiceOrElsewhereIsCaughtAndNamed) // REQ ARC-18
{
    Tampering bundle(270, 33);
    for (const std::string path : {"tile/entries/000", "tile/entries/001.p/48"}) {
        const auto& content = bundle.files.at(path);
        const auto cuts = Tampering::cuts(content);
        std::vector<std::string> entries;
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) entries.push_back(content.substr(cuts[i], cuts[i + 1] - cuts[i]));
        const auto attempt = [&](const Shuffle& shuffle, std::size_t i, std::size_t k) {
            auto spoilt = entries;
            shuffle.apply(spoilt, i, k);
            std::string joined;
            for (const auto& entry : spoilt) joined += entry;
            bundle.put(path, joined);
            const auto what = "entry " + number(i) + (shuffle.needsTwo ? ", " + number(k) : "") + ' ' + shuffle.name;
            const auto finding = bundle.expectCaught(path, what);
            std::size_t first = 0; // that is not as it was
            while (first < std::min(spoilt.size(), entries.size()) && spoilt[first] == entries[first]) ++first;
            const auto isAppended = first == entries.size(); // the last one twice
            const auto index = parseTilePath(path)->first() + first;
            if (finding && (isAppended ? finding->offset != content.size() : finding->index != index))
                bundle.complain(path + ", " + what + ", first at " + number(index) + ": " + finding->message);
        };
        const auto step = isProving() ? std::size_t{1} : std::size_t{29};
        for (const auto& shuffle : shuffles())
            for (std::size_t i = 0; i < entries.size(); i += step) {
                if (!shuffle.needsTwo) attempt(shuffle, i, i);
                else
                    for (const auto k : {(i + 1) % entries.size(), (i * 7 + 3) % entries.size(), entries.size() - 1 - i})
                        if (k != i) attempt(shuffle, i, k);
            }
        for (const auto& shuffle : shuffles()) // the edges always
            attempt(shuffle, 0, entries.size() - 1), attempt(shuffle, entries.size() - 1, 0);
        bundle.restore(path);
    }
    EXPECT_EQ(verdictOf(bundle.verify()), "proven");
    test::sumUp("tampering, entries", number(bundle.checked) + " verified, " + number(bundle.complaints) + " not caught or named");
}

} // namespace
} // namespace reeve::audit
