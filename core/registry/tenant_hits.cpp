// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/tenant_row.h"
#include "core/registry/tenant_sql.h"

#include <algorithm>
#include <tuple>

namespace reeve::registry {
namespace {

/// What of a hit decides where it stands.
struct Hit {
    std::int64_t key{};
    std::int64_t number{}; ///< sort value: how well it matches, or the column's number
    std::string text;      ///< sort value: the column's text
    std::string slug;
};

/// 0: its id or slug is what was typed; then the slug begins with the first word, holds it, the legal name holds it.
std::int64_t relevance(const Search& search, std::string_view id, std::string_view slug, std::string_view legalFold)
{
    const std::string word = search.firstWord();
    if (slug == search.folded || id == search.exactId) return 0;
    if (slug.starts_with(word)) return 1;
    if (slug.find(word) != std::string_view::npos) return 2;
    return legalFold.find(word) != std::string_view::npos ? 3 : 4;
}

constexpr std::string_view hitColumns = "SELECT tenant.key, tenant.id, tenant.slug, tenant.legal_fold";

Hit byRelevance(const storage::Rows& rows, const Search& search)
{
    return {rows.integer(0), relevance(search, rows.view(1), rows.view(2), rows.view(3)), {}, rows.text(2)};
}

/// The first matches, at most one more than are counted.
base::Result<std::vector<Hit>> firstHits(storage::Connection& db, const ListTenants& op, const Search& search)
{
    Sql sql;
    const bool hasNumber = op.orderBy == TenantOrder::state || op.orderBy == TenantOrder::createdAt || op.orderBy == TenantOrder::updatedAt;
    const auto found = candidates(search, sql.params);
    sql.text = std::string{hitColumns} + ", " + std::string{op.orderBy ? column(*op.orderBy) : "NULL"} +
               (found.shortWords.empty() ? "" : ", hit_text.folded") + " FROM " + found.from + " WHERE true";
    filterSql(sql, op, {}); // asks the row also whether it is deleted: tombstones keep slug and id in the index
    std::vector<Hit> hits;
    auto rows = sql.run(db);
    while (hits.size() <= maxHits && rows.next()) {
        if (!found.shortWords.empty() && !found.isHit(rows.view(5))) continue;
        if (!op.orderBy) hits.push_back(byRelevance(rows, search));
        else if (hasNumber) hits.push_back({rows.integer(0), rows.integer(4), {}, rows.text(2)});
        else hits.push_back({rows.integer(0), 0, rows.text(4), rows.text(2)});
    }
    REEVE_TRY(rows.status());
    return hits;
}

/// Of more hits than can be sorted: the first ones, and the one whose id or slug was typed, wherever it stands; by relevance.
base::Status narrow(storage::Connection& db, const ListTenants& op, const Search& search, std::vector<Hit>& hits)
{
    if (op.orderBy) {
        auto unsorted = op;
        unsorted.orderBy.reset();
        REEVE_ASSIGN(hits, firstHits(db, unsorted, search));
    }
    hits.resize(maxHits);
    Sql sql;
    sql.text = std::string{hitColumns} +
               " FROM tenant WHERE tenant.key IN (SELECT key FROM tenant WHERE slug = " + sql.bind(search.folded) +
               " UNION SELECT key FROM tenant WHERE id = " + sql.bind(search.exactId) + ")";
    filterSql(sql, op, {});
    auto rows = sql.run(db);
    while (rows.next()) {
        auto exact = byRelevance(rows, search);
        if (std::none_of(hits.begin(), hits.end(), [&](const Hit& each) { return each.key == exact.key; })) hits.back() = std::move(exact);
    }
    return rows.status();
}

} // namespace

base::Result<ListTenants::Page> listHits(storage::Connection& db, const ListTenants& op, const Search& search)
{
    const std::string request = requestOf(op);
    const auto limit = pageLimit(op.pageSize);
    ListTenants::Page page;
    page.startRank = askedRank(op);
    if (op.pageToken) {
        REEVE_ASSIGN(page.startRank, readNumberToken(request, *op.pageToken));
    }
    REEVE_ASSIGN(auto hits, firstHits(db, op, search));
    page.totalIsExact = hits.size() <= maxHits;
    page.narrowToSort = !page.totalIsExact && op.orderBy;
    if (!page.totalIsExact) REEVE_TRY(narrow(db, op, search, hits));
    page.total = hits.size();

    const bool descending = page.totalIsExact && op.orderBy && op.descending.value_or(false);
    const auto before = [descending](const Hit& a, const Hit& b) {
        const auto left = std::tie(a.number, a.text, a.slug);
        const auto right = std::tie(b.number, b.text, b.slug);
        return descending ? right < left : left < right;
    };
    const auto first = hits.begin() + static_cast<std::ptrdiff_t>(std::min<std::uint64_t>(page.startRank, hits.size()));
    const auto last = first + std::min<std::ptrdiff_t>(limit, hits.end() - first);
    std::nth_element(hits.begin(), first, hits.end(), before);
    std::partial_sort(first, last, hits.end(), before);
    for (auto hit = first; hit != last; ++hit) {
        auto rows = db.query("SELECT " + std::string{tenantColumns} + " FROM tenant WHERE key = $1", hit->key);
        if (rows.next()) page.items.push_back(readTenant(rows).tenant);
        REEVE_TRY(rows.status());
    }
    const std::uint64_t end = page.startRank + page.items.size();
    if (page.items.size() == limit && end < page.total) page.nextPageToken = makeToken(request, std::to_string(end));
    return page;
}

} // namespace reeve::registry
