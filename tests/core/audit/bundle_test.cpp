// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bundle.h"

#include "core/audit/bundle_reader.h"
#include "core/base/codec.h"
#include "tests/core/audit/bundle_kit.h"

namespace reeve::audit {
namespace {

using test::exportTo;
using test::LogPlane;
using test::outcome;
using test::suspension;

TEST(Bundle, IsOfOneTreeSizeWhateverIsAppendedMeanwhile) // REQ ARC-18: exported
{
    LogPlane plane;
    plane.fill(300);
    const auto files = plane.files().value();
    EXPECT_EQ(files.size, 300U);
    EXPECT_EQ(files.origin, LogPlane::origin);
    EXPECT_EQ(files.vkey, plane.log->vkey());
    EXPECT_EQ(files.paths, (std::vector<std::string>{"checkpoint", "keys.txt", "README.txt", "tile/entries/000", "tile/entries/001.p/44",
                                                     "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"}));
    std::map<std::string, std::string> before;
    for (const auto& path : files.paths) before[path] = plane.file(300, path).value();
    for (int i = 0; i < 3; ++i) plane.fill(250);
    for (const auto& path : files.paths) EXPECT_EQ(plane.file(300, path).value(), before[path]) << path;
    EXPECT_EQ(before["tile/0/000"].size(), 256U * 32);
    EXPECT_EQ(before["tile/0/001.p/44"].size(), 44U * 32);
    EXPECT_EQ(before["keys.txt"], plane.log->vkey() + " 0\n");

    for (const auto* path : {"tile/0/001", "tile/0/001.p/45", "tile/0/002.p/1", "tile/entries/001", "tile/2/000.p/1", "SHA256SUMS",
                             "../reeve.db", "", "rotation/300", "rotation/1"})
        EXPECT_EQ(outcome(plane.file(300, path)), "NotFound NOT_FOUND") << path;
    EXPECT_EQ(outcome(plane.file(299, "checkpoint")), "NotFound NOT_FOUND"); // nothing was signed there
}

TEST(Bundle, OfAnEmptyLogIsRefused)
{
    LogPlane plane;
    EXPECT_EQ(outcome(plane.files()), "FailedPrecondition AUDIT_EMPTY");
}

TEST(Bundle, IsWrittenWholeOrNotAtAll)
{
    LogPlane plane;
    plane.fill(10);
    const test::TempDir dir;
    const auto folder = dir.path() / "deep" / "bundle";
    ASSERT_TRUE(exportTo(plane, folder));
    EXPECT_EQ(test::readFile(folder / "checkpoint"), plane.log->checkpoint());
    EXPECT_NE(test::readFile(folder / "README.txt").find("reevectl audit verify"), std::string::npos);
    const auto sums = test::readFile(folder / "SHA256SUMS");
    EXPECT_EQ(std::count(sums.begin(), sums.end(), '\n'), 5);
    EXPECT_NE(sums.find(crypto::hex(crypto::sha256({plane.log->checkpoint()})) + "  checkpoint\n"), std::string::npos);

    EXPECT_EQ(outcome(exportTo(plane, folder)), "AlreadyExists BUNDLE_EXISTS");
    std::filesystem::create_directory(dir.path() / "empty");
    EXPECT_TRUE(exportTo(plane, dir.path() / "empty" / ""));
    test::writeFile(dir.path() / "file", "x");
    EXPECT_EQ(outcome(exportTo(plane, dir.path() / "file")), "AlreadyExists BUNDLE_EXISTS");

    // A failure in the middle leaves nothing behind.
    const auto files = plane.files().value();
    const auto half = dir.path() / "half";
    const auto failing = [&](const std::string& path) -> base::Result<std::string> {
        if (path.starts_with("tile/0")) return base::Error{base::ErrorCode::Unavailable, "gone", "GONE", {}, {}};
        return plane.file(files.size, path);
    };
    EXPECT_EQ(outcome(writeBundle(half, files, failing)), "Unavailable GONE");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(outcome(writeBundle(half, files, failing, stop.get_token())), "Cancelled CANCELLED");
    EXPECT_FALSE(std::filesystem::exists(half));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(dir.path()), {}), 3);
}

TEST(Bundle, AcceptsNoPathThatLeadsOut)
{
    const test::TempDir dir;
    for (const auto* path :
         {"../evil", "/etc/passwd", "tile/../../evil", "checkpoint/../../evil", "SHA256SUMS", "other", "rotation/../x", "rotation/01"}) {
        const ExportAudit::Files files{"o", "k", 1, {path}};
        EXPECT_EQ(
            outcome(writeBundle(dir.path() / "b", files, [](const std::string&) -> base::Result<std::string> { return std::string{"x"}; })),
            "InvalidArgument INVALID_ARGUMENT")
            << path;
    }
    EXPECT_TRUE(std::filesystem::is_empty(dir.path()));
}

TEST(BundleReader, ShowsWhatTheLogShows)
{
    LogPlane plane;
    plane.fill(300);
    auto draft = suspension("tnt_other");
    draft.result = ResultKind::denied;
    draft.action = "catalog.import";
    draft.error = EntryError{"PolicyDenied", "no"};
    ASSERT_TRUE(plane.append(draft));
    plane.fill(290);
    const test::TempDir dir;
    ASSERT_TRUE(exportTo(plane, dir.path() / "b"));
    const auto reader = BundleReader::open(dir.path() / "b").value();
    EXPECT_EQ(reader->size(), 591U);
    EXPECT_EQ(reader->origin(), LogPlane::origin);
    EXPECT_EQ(reader->checkpoint(), plane.log->checkpoint());

    std::vector<ListAudit> asked(8);
    asked[1].tenantId = LogPlane::tenantName(1);
    asked[2].action = "catalog.*";
    asked[3].result = ResultKind::denied;
    asked[4].from = plane.clock.now() - std::chrono::seconds{50};
    asked[5].to = plane.clock.now() - std::chrono::seconds{50};
    asked[6].actor = "nobody";
    asked[7].actor = "user:ana@desk-7";
    for (auto op : asked)
        for (const bool oldestFirst : {false, true}) {
            op.oldestFirst = oldestFirst;
            op.pageSize = 37;
            op.pageToken.reset();
            while (true) {
                const auto live = plane.read<ListAudit>(list, op).value();
                const auto offline = reader->list(op).value();
                EXPECT_EQ(base::toJson(offline), base::toJson(live));
                if (live.nextPageToken.empty()) break;
                op.pageToken = live.nextPageToken;
            }
        }
    asked[1].pageToken = "AAAA";
    EXPECT_EQ(outcome(reader->list(asked[1])), "InvalidArgument INVALID_ARGUMENT");
    for (const std::uint64_t seq : {0ULL, 255ULL, 256ULL, 590ULL})
        EXPECT_EQ(base::toJson(reader->get(seq).value()), base::toJson(plane.read<GetAudit>(get, {seq}).value()));
    EXPECT_EQ(outcome(reader->get(591)), "NotFound NOT_FOUND");
}

TEST(BundleReader, SaysWhatItCannotRead)
{
    const test::TempDir dir;
    EXPECT_EQ(outcome(BundleReader::open(dir.path() / "none")), "NotFound NOT_FOUND");
    test::writeFile(dir.path() / "b" / "checkpoint", "x");
    EXPECT_EQ(outcome(BundleReader::open(dir.path() / "b")), "InvalidArgument MALFORMED_NOTE");
    LogPlane plane;
    plane.fill(10);
    ASSERT_TRUE(exportTo(plane, dir.path() / "c"));
    const auto file = dir.path() / "c" / "tile/entries/000.p/10";
    const auto content = test::readFile(file);
    ListAudit op;
    op.actor = "user:ana@desk-7";
    test::writeFile(file, content.substr(0, content.size() - 1));
    EXPECT_EQ(outcome(BundleReader::open(dir.path() / "c").value()->list(op)), "Unavailable BUNDLE_READ");
    EXPECT_EQ(outcome(BundleReader::open(dir.path() / "c").value()->get(9)), "Unavailable BUNDLE_READ");
    std::filesystem::remove(file);
    EXPECT_EQ(outcome(BundleReader::open(dir.path() / "c").value()->list({})), "Unavailable BUNDLE_READ");
    test::writeFile(file, content);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(outcome(BundleReader::open(dir.path() / "c").value()->list(op, stop.get_token())), "Cancelled CANCELLED");
}

} // namespace
} // namespace reeve::audit
