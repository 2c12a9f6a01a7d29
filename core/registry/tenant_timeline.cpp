// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/registry/registry.h"
#include "core/registry/tenant_row.h"

#include <algorithm>

namespace reeve::registry {
namespace {

constexpr std::size_t maxReasonBytes = 200; // of a filter

/// The filters of a request, ready to compare.
struct Filter {
    std::optional<TimelineKind> kind;
    std::optional<std::string> actor;
    std::vector<std::string> words; ///< folded

    bool isSet() const { return kind || actor || !words.empty(); }
    bool matches(const TimelineEntry& entry) const
    {
        if (kind == TimelineKind::transition && !entry.to) return false;
        if (kind == TimelineKind::manifest && !entry.version) return false;
        if (kind == TimelineKind::other && (entry.to || entry.version)) return false;
        if (actor && entry.actor != *actor) return false;
        if (words.empty()) return true;
        const std::string reason = base::fold(entry.reason);
        return std::all_of(words.begin(), words.end(), [&](const auto& word) { return reason.find(word) != std::string::npos; });
    }
};

base::Result<Filter> filterOf(const GetTimeline& op)
{
    Filter filter{op.kind, op.actor, {}};
    if (!op.reason) return filter;
    if (op.reason->size() > maxReasonBytes)
        return base::invalid("/reason", "INVALID_VALUE", "is longer than " + std::to_string(maxReasonBytes) + " bytes", "use fewer words");
    const std::string folded = base::fold(*op.reason);
    for (const auto word : base::words(folded)) filter.words.emplace_back(word);
    return filter;
}

TimelineEntry readEntry(const storage::Rows& rows)
{
    TimelineEntry entry{rows.count(0), rows.time(1), rows.text(2), rows.text(3), rows.text(4), {}, {}, {}, rows.count(8)};
    if (!rows.isNull(5)) entry.from = static_cast<State>(rows.integer(5));
    if (!rows.isNull(6)) entry.to = static_cast<State>(rows.integer(6));
    if (!rows.isNull(7)) entry.version = rows.count(7);
    return entry;
}

constexpr const char* columns =
    "SELECT revision, at, operation, actor, reason, from_state, to_state, version, audit_index FROM tenant_timeline ";

} // namespace

base::Result<GetTimeline::Page> timeline(storage::Connection& db, const GetTimeline& op)
{
    REEVE_ASSIGN(const auto row, findTenant(db, op.tenantId));
    REEVE_ASSIGN(const auto filter, filterOf(op));
    std::string request = "timeline " + row.tenant.id;
    if (filter.kind) request += " kind " + std::to_string(int(*filter.kind));
    if (filter.actor) request += " actor " + *filter.actor;
    for (const auto& word : filter.words) request += " word " + word;
    std::uint64_t below = row.tenant.revision + 1;
    if (op.pageToken) {
        REEVE_ASSIGN(below, readNumberToken(request, *op.pageToken));
    }
    const auto limit = pageLimit(op.pageSize);
    GetTimeline::Page page;
    bool isLast = true;
    if (filter.isSet()) {
        // The changes of one tenant lie together; counting those that match reads all of them, hundreds as a rule.
        auto rows = db.query(std::string{columns} + "WHERE tenant = $1 ORDER BY revision DESC", row.key);
        while (rows.next()) {
            auto entry = readEntry(rows);
            if (!filter.matches(entry)) continue;
            ++page.total;
            if (entry.revision >= below) continue;
            if (page.items.size() < limit) page.items.push_back(std::move(entry));
            else isLast = false;
        }
        REEVE_TRY(rows.status());
    } else {
        page.total = row.tenant.revision;
        auto rows =
            db.query(std::string{columns} + "WHERE tenant = $1 AND revision < $2 ORDER BY revision DESC LIMIT $3", row.key, below, limit);
        while (rows.next()) page.items.push_back(readEntry(rows));
        REEVE_TRY(rows.status());
        isLast = page.items.empty() || page.items.back().revision == 1;
    }
    if (!isLast) page.nextPageToken = makeToken(request, std::to_string(page.items.back().revision));
    return page;
}

} // namespace reeve::registry
