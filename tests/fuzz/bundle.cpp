// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bundle_reader.h"
#include "core/audit/entry.h"
#include "core/audit/verifier.h"
#include "tests/core/audit/bundle_kit.h"
#include "tests/fuzz/fuzz.h"

// A bundle in which one file was replaced: the first byte says which, the rest is its content. It is proven only if it is what it was;
// and the readers of entries and tiles take the content by itself as well.
namespace {

using namespace reeve;
using fuzz::require;

struct Bundle {
    test::TempDir dir;
    std::filesystem::path folder = dir.path() / "bundle";
    test::FakeClock clock;
    std::vector<std::pair<std::string, std::string>> files;

    Bundle()
    {
        test::BundleMaker maker;
        for (int i = 0; i < 3; ++i) maker.add(test::suspension("tnt_fuzz"), clock.now());
        maker.keys = {{test::vkeyOf(test::keyFrom(7)), 0}};
        maker.write(folder, maker.note(3, test::keyFrom(7)));
        for (const auto* path : {"checkpoint", "keys.txt", "README.txt", "SHA256SUMS", "tile/0/000.p/3", "tile/entries/000.p/3"})
            files.emplace_back(path, test::readFile(folder / path));
    }
    audit::VerifyReport verify() const
    {
        return audit::verifyBundle(folder, {clock, test::vkeyOf(test::keyFrom(7)), std::nullopt, {}, {}, 1});
    }
};

void checkContent(std::string_view content)
{
    audit::EntryCursor cursor{content};
    std::string again;
    while (const auto bytes = cursor.next()) {
        audit::appendEntry(again, *bytes);
        audit::EntryScanner scanner;
        const auto fault = scanner.scan(*bytes);
        const auto entry = audit::parseEntry(*bytes);
        if (fault) continue;
        require(scanner.jsonLength(*bytes) == bytes->size(), "what a quick look takes the JSON parser takes");
        require(entry.ok(), "what the scanner takes the parser takes");
        require(entry->seq == scanner.summary().seq && entry->time == scanner.summary().time && entry->action == scanner.summary().action,
                "and both say the same");
    }
    require(content.starts_with(again) && cursor.offset <= content.size(), "entries are cut where they end");
    if (const auto tile = audit::parseTilePath(content)) require(audit::tilePath(*tile) == content, "a tile has one name");
    if (content.size() % audit::digestBytes == 0)
        require(audit::bytesOf(audit::digestsOf(content)) == content, "hashes are what they were read from");
}

void read(const Bundle& bundle)
{
    const auto reader = audit::BundleReader::open(bundle.folder);
    if (!reader) return;
    for (std::uint64_t seq = 0; seq < 4; ++seq) (void)(*reader)->get(seq); // dropped: only that it answers
    audit::ListAudit op;
    op.action = "tenants.*";
    (void)(*reader)->list(op); // dropped: only that it answers
    (void)(*reader)->list({}); // dropped: only that it answers
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Bundle bundle;
    if (size == 0 || size > 64 * 1024) return 0;
    const auto& [path, genuine] = bundle.files[data[0] % bundle.files.size()];
    const auto content = fuzz::textOf(data + 1, size - 1);
    checkContent(content);
    test::writeFile(bundle.folder / path, content);
    const auto report = bundle.verify();
    if (content == genuine) require(report.verdict == audit::Verdict::proven, "an untouched bundle is proven");
    else if (path == "checkpoint" || path == "README.txt" || path == "SHA256SUMS" || path == "keys.txt")
        require(report.verdict != audit::Verdict::proven, "a changed one is not");
    else require(report.verdict == audit::Verdict::broken, "changed entries or hashes are called broken");
    read(bundle);
    test::writeFile(bundle.folder / path, genuine);
    return 0;
}
