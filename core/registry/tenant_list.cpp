// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"
#include "core/base/text.h"
#include "core/registry/tenant_row.h"
#include "core/registry/tenant_sql.h"
#include "core/storage/dialect.h"

#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <limits>
#include <map>
#include <tuple>

namespace reeve::registry {
namespace {

constexpr std::array allStates{State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted};

struct Combination {
    State state{};
    std::array<std::string, 3> values; ///< profile, plan, region
    std::uint64_t count{};
};

bool inState(const TenantFilter& filter, State state)
{
    if (filter.state.empty()) return state != State::Deleted;
    return std::find(filter.state.begin(), filter.state.end(), state) != filter.state.end();
}

bool among(const std::vector<std::string>& wanted, const std::string& value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool matches(const TenantFilter& filter, const Combination& one)
{
    return inState(filter, one.state) && among(filter.profile, one.values[0]) && among(filter.plan, one.values[1]) &&
           among(filter.region, one.values[2]);
}

base::Result<std::vector<Combination>> readCombinations(storage::Rows rows)
{
    std::vector<Combination> all;
    while (rows.next()) all.push_back({static_cast<State>(rows.integer(0)), {rows.text(1), rows.text(2), rows.text(3)}, rows.count(4)});
    REEVE_TRY(rows.status());
    return all;
}

base::Result<std::vector<Combination>> counters(storage::Connection& db)
{
    return readCombinations(db.query("SELECT state, profile, plan, region, n FROM tenant_counter WHERE n > 0"));
}

std::vector<FacetCount> byCount(const std::map<std::string, std::uint64_t>& counts)
{
    std::vector<FacetCount> sorted;
    for (const auto& [value, count] : counts) sorted.push_back({value, count});
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    return sorted;
}

std::string stateName(State state) { return boost::describe::enum_to_string(state, ""); }

/// Each facet's counts under the other facets' filters.
CountFacets::Facets facetsOf(const std::vector<Combination>& all, const TenantFilter& filter)
{
    TenantFilter noState = filter;
    noState.state.assign(allStates.begin(), allStates.end());
    std::array<TenantFilter, 3> without{filter, filter, filter};
    without[0].profile.clear();
    without[1].plan.clear();
    without[2].region.clear();

    CountFacets::Facets facets;
    std::map<State, std::uint64_t> states;
    std::array<std::map<std::string, std::uint64_t>, 3> values;
    for (const auto& one : all) {
        if (matches(filter, one)) facets.total += one.count;
        if (matches(noState, one)) states[one.state] += one.count;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (matches(without[i], one)) values[i][one.values[i]] += one.count;
    }
    for (const State state : allStates) facets.states.push_back({stateName(state), states[state]});
    facets.profiles = byCount(values[0]);
    facets.plans = byCount(values[1]);
    facets.regions = byCount(values[2]);
    return facets;
}

/// Where a page ends: rank, sort value and slug.
struct Position {
    std::uint64_t rank{};
    base::json::value value;
    std::string slug;
};
BOOST_DESCRIBE_STRUCT(Position, (), (rank, value, slug))

base::json::value sortValue(TenantOrder order, const TenantRow& row)
{
    const Tenant& tenant = row.tenant;
    switch (order) {
    case TenantOrder::slug: return base::toJson(tenant.slug);
    case TenantOrder::legalName: return base::toJson(base::fold(tenant.legalName));
    case TenantOrder::state: return std::int64_t(tenant.state);
    case TenantOrder::profile: return base::toJson(tenant.profile);
    case TenantOrder::plan: return base::toJson(tenant.plan);
    case TenantOrder::region: return base::toJson(tenant.region);
    case TenantOrder::createdAt: return row.key;
    case TenantOrder::updatedAt: return base::toMicros(tenant.updatedAt);
    }
    return {};
}

storage::Param paramOf(const base::json::value& value)
{
    if (value.is_int64()) return value.get_int64();
    return std::string{value.get_string().data(), value.get_string().size()};
}

bool isNumber(TenantOrder order)
{
    return order == TenantOrder::state || order == TenantOrder::createdAt || order == TenantOrder::updatedAt;
}

base::Result<Position> readPosition(TenantOrder order, std::string_view request, const std::string& token)
{
    REEVE_ASSIGN(const auto text, readToken(request, token));
    const auto value = base::parseJson(text);
    auto position = value ? base::fromJson<Position>(*value) : base::Result<Position>(value.error());
    const bool isOurs = position && (isNumber(order) ? position->value.is_int64() : position->value.is_string()) &&
                        position->rank <= std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    if (!isOurs) return strangeToken();
    return position;
}

/// The filter whose index leads to the page with the fewest rows looked at; none when walking the order's own index and looking at each
/// row is less. The counters know how many rows each way takes. @p walk: how many matches from the nearer end of the list the page ends.
std::optional<Facet> bestIndex(const std::vector<Combination>& all, const ListTenants& op, std::uint64_t matched, std::uint64_t walk)
{
    struct Choice {
        Facet facet;
        std::size_t values; ///< that the filter names
        TenantOrder order;  ///< of the facet's own column
        TenantFilter alone; ///< this filter and no other
    };
    TenantFilter none;
    if (isDeletedWanted(op)) none.state.assign(allStates.begin(), allStates.end());
    std::array<Choice, 4> choices{Choice{Facet::State, op.state.size(), TenantOrder::state, none},
                                  Choice{Facet::Profile, op.profile.size(), TenantOrder::profile, none},
                                  Choice{Facet::Plan, op.plan.size(), TenantOrder::plan, none},
                                  Choice{Facet::Region, op.region.size(), TenantOrder::region, none}};
    choices[0].alone.state = op.state;
    choices[1].alone.profile = op.profile;
    choices[2].alone.plan = op.plan;
    choices[3].alone.region = op.region;
    const auto order = op.orderBy.value_or(TenantOrder::slug);
    const auto looksAt = [&](std::uint64_t rows) { return double(walk) * double(rows) / double(std::max<std::uint64_t>(matched, 1)); };
    const auto count = [&](const TenantFilter& filter) {
        std::uint64_t rows = 0;
        for (const auto& one : all)
            if (matches(filter, one)) rows += one.count;
        return rows;
    };
    std::optional<Facet> best;
    double least = looksAt(count(none));
    for (const auto& each : choices) {
        if (each.values == 0) continue;
        const auto rows = count(each.alone);
        // The index of one value is in the order of slugs; else all its rows are read and sorted.
        const bool isSorted = each.values == 1 && (order == TenantOrder::slug || order == each.order);
        const double cost = isSorted ? looksAt(rows) : double(rows);
        if (cost > least) continue;
        least = cost;
        best = each.facet;
    }
    return best;
}

/// The keys of @p count tenants from position @p rank on, of @p total that match. The position is walked on the index alone, from whichever
/// end is nearer.
Sql keysFrom(const ListTenants& op, std::uint64_t rank, std::uint64_t count, std::uint64_t total, std::optional<Facet> by)
{
    const bool fromEnd = rank > total / 2;
    Sql sql;
    sql.text = "SELECT tenant.key FROM tenant WHERE true";
    filterSql(sql, op, by);
    sql.text += orderSql(op.orderBy.value_or(TenantOrder::slug), op.descending.value_or(false) != fromEnd) + " LIMIT " +
                std::to_string(count) + " OFFSET " + std::to_string(fromEnd ? total - std::min(total, rank + count) : rank);
    return sql;
}

/// Browsing without a query: keyset pages, a jump by rank.
base::Result<ListTenants::Page> browse(storage::Connection& db, const ListTenants& op)
{
    const std::string request = requestOf(op);
    const auto limit = pageLimit(op.pageSize);
    const auto order = op.orderBy.value_or(TenantOrder::slug);
    const bool descending = op.descending.value_or(false);
    ListTenants::Page page;
    REEVE_ASSIGN(const auto all, counters(db));
    for (const auto& one : all)
        if (matches(op, one)) page.total += one.count;

    const auto rank = std::min(op.pageToken ? 0 : askedRank(op), page.total);
    const auto by = bestIndex(all, op, page.total, std::min(rank, page.total - rank) + limit);
    Sql sql;
    sql.text = "SELECT " + std::string{tenantColumns} + " FROM tenant WHERE true";
    filterSql(sql, op, by);
    if (op.pageToken) {
        REEVE_ASSIGN(const auto position, readPosition(order, request, *op.pageToken));
        page.startRank = position.rank;
        const std::string beyond = descending ? " < " : " > ";
        const std::string key = sql.bind(paramOf(position.value));
        if (isUnique(order)) sql.text += " AND " + std::string{column(order)} + beyond + key;
        else
            sql.text +=
                " AND (" + std::string{column(order)} + ", tenant.slug)" + beyond + "(" + key + ", " + sql.bind(position.slug) + ")";
    } else if (op.startRank.value_or(0) > 0) {
        page.startRank = askedRank(op);
        sql = keysFrom(op, page.startRank, std::min<std::uint64_t>(limit, page.total - rank), page.total, by);
        sql.text = "SELECT " + std::string{tenantColumns} + " FROM tenant WHERE tenant.key IN (" + sql.text + ")";
    }
    sql.text += orderSql(order, descending) + " LIMIT " + std::to_string(limit);
    auto rows = sql.run(db);
    TenantRow last;
    while (rows.next()) {
        last = readTenant(rows);
        page.items.push_back(last.tenant);
    }
    REEVE_TRY(rows.status());
    const std::uint64_t end = page.startRank + page.items.size();
    if (page.items.size() == limit && end < page.total)
        page.nextPageToken = makeToken(request, base::writeJson(base::toJson(Position{end, sortValue(order, last), last.tenant.slug})));
    return page;
}

} // namespace

base::Result<ListTenants::Page> list(storage::Connection& db, const ListTenants& op)
{
    REEVE_ASSIGN(const auto search, parseQuery(op.query.value_or("")));
    return search.words.empty() ? browse(db, op) : listHits(db, op, search);
}

base::Result<CountFacets::Facets> facets(storage::Connection& db, const CountFacets& op)
{
    REEVE_ASSIGN(const auto search, parseQuery(op.query.value_or("")));
    if (search.words.empty()) {
        REEVE_ASSIGN(const auto all, counters(db));
        return facetsOf(all, op);
    }
    Sql sql;
    const std::string keys = storage::dialect::searchKeys(sql.bind(expressions(search, true).all));
    sql.text = "SELECT tenant.state, tenant.profile, tenant.plan, tenant.region FROM (" + keys + " LIMIT " +
               std::to_string(maxCounted + 1) + ") AS hit JOIN tenant" + std::string{storage::dialect::byFacets} +
               " ON tenant.key = hit.key";
    std::map<std::tuple<std::int64_t, std::string, std::string, std::string>, std::uint64_t> counted;
    std::uint64_t hits = 0;
    auto rows = sql.run(db);
    for (; rows.next(); ++hits) ++counted[{rows.integer(0), rows.text(1), rows.text(2), rows.text(3)}];
    REEVE_TRY(rows.status());
    std::vector<Combination> all;
    for (const auto& [of, count] : counted)
        all.push_back({static_cast<State>(std::get<0>(of)), {std::get<1>(of), std::get<2>(of), std::get<3>(of)}, count});
    auto found = facetsOf(all, op);
    found.isExact = hits <= maxCounted;
    return found;
}

base::Result<std::vector<FacetCount>> stateCounts(storage::Connection& db)
{
    REEVE_ASSIGN(const auto all, counters(db));
    return facetsOf(all, {}).states;
}

} // namespace reeve::registry
