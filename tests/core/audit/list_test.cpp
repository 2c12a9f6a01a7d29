// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry.h"
#include "core/base/codec.h"
#include "tests/core/audit/log_plane.h"

#include <algorithm>

namespace reeve::audit {
namespace {

using test::LogPlane;
using test::outcome;
using test::suspension;

/// 700 entries of five tenants, three actors and five actions, some denied or failed; the clock steps back twice.
void fillMixed(LogPlane& plane)
{
    const char* actors[] = {"user:ana@desk-7", "user:ben@desk-8", "service:importer"};
    const char* actions[] = {"tenants.suspend", "tenants.resume", "catalog.import", "tenantsx.other", "tenants.suspend"};
    ASSERT_TRUE(plane.write([&](storage::Transaction& tx) -> base::Status {
        for (std::size_t i = 0; i < 700; ++i) {
            plane.clock.advance(std::chrono::seconds{1});
            if (i == 250 || i == 500) plane.clock.advance(-std::chrono::seconds{100});
            auto draft = suspension(LogPlane::tenantName(i % 5));
            if (i % 7 == 0) draft.target.tenant.clear();
            draft.actor.id = actors[i % 11 == 0 ? 2 : i % 2];
            draft.action = actions[(i / 3) % 5];
            if (i % 50 == 3) draft.result = ResultKind::denied;
            if (i % 97 == 5) draft.result = ResultKind::failed;
            REEVE_TRY(plane.log->append(tx, draft));
        }
        return base::success();
    }));
}

std::vector<Entry> allEntries(LogPlane& plane)
{
    std::vector<Entry> entries;
    for (std::uint64_t seq = 0; seq < plane.log->size(); ++seq) entries.push_back(plane.read<GetAudit>(get, {seq})->entry);
    return entries;
}

/// What the list must show, by the plainest means.
std::vector<std::uint64_t> expected(const std::vector<Entry>& entries, const ListAudit& op)
{
    std::vector<std::uint64_t> found;
    for (const auto& entry : entries) {
        if (op.tenantId && entry.target.tenant != *op.tenantId) continue;
        if (op.actor && entry.actor.id != *op.actor) continue;
        if (op.action && *op.action == "tenants.*" ? !entry.action.starts_with("tenants.") : op.action && entry.action != *op.action)
            continue;
        if (op.from && entry.time < *op.from) continue;
        if (op.to && entry.time >= *op.to) continue;
        if (op.result && entry.result != *op.result) continue;
        found.push_back(entry.seq);
    }
    if (!op.oldestFirst.value_or(false)) std::reverse(found.begin(), found.end());
    return found;
}

/// Goes through all pages. @return the positions in the order shown
std::vector<std::uint64_t> listed(LogPlane& plane, ListAudit op, std::uint64_t total)
{
    std::vector<std::uint64_t> shown;
    while (true) {
        const auto page = plane.read<ListAudit>(list, op);
        EXPECT_TRUE(page) << page.error().message;
        if (!page) return shown;
        EXPECT_EQ(page->total, total);
        EXPECT_TRUE(page->totalIsExact);
        for (const auto& entry : page->items) shown.push_back(entry.seq);
        if (page->nextPageToken.empty()) return shown;
        EXPECT_EQ(page->items.size(), *op.pageSize);
        op.pageToken = page->nextPageToken;
    }
}

TEST(ListAudit, AgreesWithAPlainFilterForAllCombinations) // REQ ARC-18: searchable by tenant, actor, action, time, result
{
    LogPlane plane;
    fillMixed(plane);
    const auto entries = allEntries(plane);
    const std::optional<std::string> tenants[] = {std::nullopt, LogPlane::tenantName(2), "tnt_unknown"};
    const std::optional<std::string> actors[] = {std::nullopt, "service:importer", "nobody"};
    const std::optional<std::string> actions[] = {std::nullopt, "catalog.import", "tenants.*", "nothing.*"};
    const std::optional<ResultKind> results[] = {std::nullopt, ResultKind::ok, ResultKind::denied};
    const auto start = entries.front().time;
    using Range = std::pair<std::optional<base::Timestamp>, std::optional<base::Timestamp>>;
    const auto at = [&](int seconds) { return std::optional{start + std::chrono::seconds{seconds}}; };
    const Range ranges[] = {{},
                            {at(100), at(120)},
                            {at(180), at(220)},
                            {std::nullopt, at(160)},
                            {at(400), std::nullopt},
                            {at(9000), std::nullopt},
                            {at(120), at(100)}};
    std::uint32_t pageSize = 7;
    for (const auto& tenant : tenants)
        for (const auto& actor : actors)
            for (const auto& action : actions)
                for (const auto& result : results)
                    for (const auto& [from, to] : ranges)
                        for (const bool oldestFirst : {false, true}) {
                            pageSize = pageSize % 40 + 7; // pages of many sizes
                            const ListAudit op{tenant, actor, action, from, to, result, oldestFirst, pageSize, std::nullopt};
                            const auto wanted = expected(entries, op);
                            ASSERT_EQ(listed(plane, op, wanted.size()), wanted) << base::writeJson(base::toJson(op));
                        }
}

TEST(ListAudit, ShowsTheNewestHundredUnlessAskedOtherwise)
{
    LogPlane plane;
    EXPECT_TRUE(plane.read<ListAudit>(list, {})->items.empty());
    plane.fill(1100);
    const auto page = plane.read<ListAudit>(list, {}).value();
    EXPECT_EQ(page.items.size(), 100U);
    EXPECT_EQ(page.items.front().seq, 1099U);
    EXPECT_EQ(page.total, 1100U);
    ListAudit op;
    op.pageSize = 0;
    EXPECT_EQ(plane.read<ListAudit>(list, op)->items.size(), 1U);
    op.pageSize = 5000;
    EXPECT_EQ(plane.read<ListAudit>(list, op)->items.size(), 1000U);
    // Entries that come meanwhile do not shift the pages.
    op.pageSize = 10;
    op.pageToken = plane.read<ListAudit>(list, op)->nextPageToken;
    plane.fill(5);
    EXPECT_EQ(plane.read<ListAudit>(list, op)->items.front().seq, 1089U);
}

TEST(ListAudit, RefusesAForeignPageToken)
{
    LogPlane plane;
    plane.fill(30);
    ListAudit op;
    op.pageSize = 10;
    op.pageToken = plane.read<ListAudit>(list, op)->nextPageToken;
    ASSERT_FALSE(op.pageToken->empty());
    auto other = op;
    other.pageSize = 5; // another size is no other list
    EXPECT_TRUE(plane.read<ListAudit>(list, other));
    other.oldestFirst = true;
    EXPECT_EQ(outcome(plane.read<ListAudit>(list, other)), "InvalidArgument INVALID_ARGUMENT");
    other = op;
    other.tenantId = "tnt_a";
    EXPECT_EQ(outcome(plane.read<ListAudit>(list, other)), "InvalidArgument INVALID_ARGUMENT");
    for (const auto* token : {"x", "AAAA", "!"}) {
        other = op;
        other.pageToken = token;
        const auto refused = plane.read<ListAudit>(list, other);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().findings.front().pointer, "/pageToken");
    }
}

TEST(ListAudit, RefusesAStarInTheMiddle)
{
    LogPlane plane;
    for (const auto* action : {"*", "ten*", "*.suspend", "tenants.*.x", "t*.*"}) {
        ListAudit op;
        op.action = action;
        EXPECT_EQ(plane.read<ListAudit>(list, op).error().findings.front().pointer, "/action") << action;
    }
}

TEST(ListAudit, CountsNoFurtherThanTenThousand)
{
    LogPlane plane;
    for (int i = 0; i < 3; ++i) plane.fill(5000, 2);
    ListAudit op;
    op.actor = "user:ana@desk-7";
    auto page = plane.read<ListAudit>(list, op).value();
    EXPECT_EQ(page.total, 10'000U);
    EXPECT_FALSE(page.totalIsExact);
    op.pageToken = page.nextPageToken;
    page = plane.read<ListAudit>(list, op).value();
    EXPECT_FALSE(page.totalIsExact);
    op = {};
    op.result = ResultKind::ok;
    EXPECT_FALSE(plane.read<ListAudit>(list, op)->totalIsExact);
    op.tenantId = LogPlane::tenantName(1);
    EXPECT_EQ(plane.read<ListAudit>(list, op)->total, 7500U);
    EXPECT_EQ(plane.read<ListAudit>(list, {})->total, 15'000U);
    EXPECT_TRUE(plane.read<ListAudit>(list, {})->totalIsExact);
}

} // namespace
} // namespace reeve::audit
