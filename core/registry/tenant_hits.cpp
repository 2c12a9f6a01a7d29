// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/tenant_row.h"
#include "core/registry/tenant_sql.h"
#include "core/storage/dialect.h"

#include <algorithm>
#include <tuple>

namespace reeve::registry {
namespace {

using Keys = std::vector<std::int64_t>;

/// The keys that match the expression and the filters. Without a filter no tenant's row is looked at: deleted tenants stand elsewhere in
/// the index, so that only who asks for them finds them.
Sql keysSql(const std::string& expression, const ListTenants& op)
{
    Sql sql;
    const std::string keys = storage::dialect::searchKeys(sql.bind(expression));
    if (op.state.empty() && op.profile.empty() && op.plan.empty() && op.region.empty()) {
        sql.text = keys;
        return sql;
    }
    sql.text = "SELECT hit.key FROM (" + keys + ") AS hit JOIN tenant" + std::string{storage::dialect::byFacets} +
               " ON tenant.key = hit.key WHERE true";
    facetSql(sql, op, {});
    return sql;
}

/// At most one more than are sorted.
base::Result<std::uint64_t> countHits(storage::Connection& db, const ListTenants& op, const Expressions& match)
{
    auto sql = keysSql(match.all, op);
    sql.text = "SELECT count(*) FROM (" + sql.text + " LIMIT " + std::to_string(maxHits + 1) + ")";
    auto rows = sql.run(db);
    const std::uint64_t hits = rows.next() ? rows.count(0) : 0;
    REEVE_TRY(rows.status());
    return hits;
}

/// The tenant whose slug is what was typed, and the one whose id is.
base::Result<Keys> exactHits(storage::Connection& db, const ListTenants& op, const Search& search)
{
    Sql sql;
    sql.text = "SELECT tenant.key FROM tenant WHERE tenant.key IN (SELECT key FROM tenant WHERE slug = " + sql.bind(search.folded) +
               " UNION SELECT key FROM tenant WHERE id = " + sql.bind(search.exactId) + ")";
    filterSql(sql, op, {});
    Keys keys;
    auto rows = sql.run(db);
    while (rows.next()) keys.push_back(rows.integer(0));
    REEVE_TRY(rows.status());
    return keys;
}

/// Positions @p from to @p to of the hits, best first; those that match equally well in the order of their creation.
base::Result<Keys> byRelevance(storage::Connection& db, const ListTenants& op, const Search& search, const Expressions& match,
                               std::uint64_t from, std::uint64_t to)
{
    REEVE_ASSIGN(const auto exact, exactHits(db, op, search));
    Keys keys;
    std::uint64_t position = 0;
    const auto take = [&](std::int64_t key) {
        if (position >= from && position < to) keys.push_back(key);
        ++position;
    };
    std::for_each(exact.begin(), exact.end(), take);
    for (const auto& rank : match.ranks) {
        if (position >= to) break;
        auto sql = keysSql(rank, op);
        auto rows = sql.run(db);
        while (position < to && rows.next())
            if (std::find(exact.begin(), exact.end(), rows.integer(0)) == exact.end()) take(rows.integer(0));
        REEVE_TRY(rows.status());
    }
    return keys;
}

/// What of a hit decides where it stands in an order.
struct Hit {
    std::int64_t key{};
    std::int64_t number{}; ///< sort value: the column's number
    std::string text;      ///< sort value: the column's text
    std::string slug;
};

/// The same positions, in the order that was asked for.
base::Result<Keys> byOrder(storage::Connection& db, const ListTenants& op, const Expressions& match, std::uint64_t from, std::uint64_t to)
{
    const bool isNumber = op.orderBy == TenantOrder::state || op.orderBy == TenantOrder::createdAt || op.orderBy == TenantOrder::updatedAt;
    Sql sql;
    const std::string keys = storage::dialect::searchKeys(sql.bind(match.all));
    sql.text = "SELECT tenant.key, tenant.slug, " + std::string{column(*op.orderBy)} + " FROM (" + keys +
               ") AS hit JOIN tenant ON tenant.key = hit.key WHERE true";
    filterSql(sql, op, {});
    std::vector<Hit> hits;
    auto rows = sql.run(db);
    while (rows.next()) {
        if (isNumber) hits.push_back({rows.integer(0), rows.integer(2), {}, rows.text(1)});
        else hits.push_back({rows.integer(0), 0, rows.text(2), rows.text(1)});
    }
    REEVE_TRY(rows.status());
    const auto before = [descending = op.descending.value_or(false)](const Hit& a, const Hit& b) {
        const auto left = std::tie(a.number, a.text, a.slug);
        const auto right = std::tie(b.number, b.text, b.slug);
        return descending ? right < left : left < right;
    };
    const auto at = [&](std::uint64_t position) { return hits.begin() + std::ptrdiff_t(std::min<std::uint64_t>(position, hits.size())); };
    std::nth_element(hits.begin(), at(from), hits.end(), before);
    std::partial_sort(at(from), at(to), hits.end(), before);
    Keys sorted;
    std::transform(at(from), at(to), std::back_inserter(sorted), [](const Hit& hit) { return hit.key; });
    return sorted;
}

} // namespace

base::Result<ListTenants::Page> listHits(storage::Connection& db, const ListTenants& op, const Search& search)
{
    const std::string request = requestOf(op);
    const auto limit = pageLimit(op.pageSize);
    const auto match = expressions(search, isDeletedWanted(op));
    ListTenants::Page page;
    page.startRank = askedRank(op);
    if (op.pageToken) {
        REEVE_ASSIGN(page.startRank, readNumberToken(request, *op.pageToken));
    }
    REEVE_ASSIGN(const auto hits, countHits(db, op, match));
    page.totalIsExact = hits <= maxHits;
    page.narrowToSort = !page.totalIsExact && op.orderBy;
    page.total = std::min<std::uint64_t>(hits, maxHits);

    const auto from = std::min(page.startRank, page.total);
    const auto to = std::min(from + limit, page.total);
    auto keys = page.totalIsExact && op.orderBy ? byOrder(db, op, match, from, to) : byRelevance(db, op, search, match, from, to);
    if (!keys) return std::move(keys).error();
    for (const auto key : *keys) {
        auto rows = db.query("SELECT " + std::string{tenantColumns} + " FROM tenant WHERE key = $1", key);
        if (rows.next()) page.items.push_back(readTenant(rows).tenant);
        REEVE_TRY(rows.status());
    }
    if (to < page.total && page.items.size() == limit) page.nextPageToken = makeToken(request, std::to_string(to));
    return page;
}

} // namespace reeve::registry
