// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"
#include "core/base/text.h"
#include "core/registry/search.h"
#include "core/registry/tenant_row.h"

#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <limits>
#include <map>

namespace reeve::registry {
namespace {

constexpr std::array allStates{State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted};

/// A SELECT that grows, with its parameters.
struct Sql {
    std::string text;
    std::vector<storage::Param> params;
    std::string bind(storage::Param value)
    {
        params.push_back(std::move(value));
        return "$" + std::to_string(params.size());
    }
    storage::Rows run(storage::Connection& db) const { return db.start(text, params.data(), params.size()); }
};

template <class T>
void anyOf(Sql& sql, std::string_view column, const std::vector<T>& values)
{
    if (values.empty()) return;
    sql.text += " AND " + std::string{column} + " IN (";
    for (std::size_t i = 0; i < values.size(); ++i) sql.text += (i > 0 ? ", " : "") + sql.bind(storage::param(values[i]));
    sql.text += ")";
}

void filterSql(Sql& sql, const TenantFilter& filter)
{
    // Written as the partial indexes have it, so that they are used.
    if (filter.state.empty()) sql.text += " AND tenant.state <> 4";
    else {
        if (std::find(filter.state.begin(), filter.state.end(), State::Deleted) == filter.state.end()) sql.text += " AND tenant.state <> 4";
        anyOf(sql, "tenant.state", filter.state);
    }
    anyOf(sql, "tenant.profile", filter.profile);
    anyOf(sql, "tenant.plan", filter.plan);
    anyOf(sql, "tenant.region", filter.region);
}

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

/// A temporary result of a query: the keys of the first hits, as a common table expression.
std::string hitsCte(const Search& search, Sql& sql)
{
    return "WITH hit(key) AS (" + matchSql(search, sql.params) + " LIMIT " + std::to_string(maxHits + 1) + ") ";
}

std::string_view column(TenantOrder order)
{
    switch (order) {
    case TenantOrder::slug: return "tenant.slug";
    case TenantOrder::legalName: return "tenant.legal_fold";
    case TenantOrder::state: return "tenant.state";
    case TenantOrder::profile: return "tenant.profile";
    case TenantOrder::plan: return "tenant.plan";
    case TenantOrder::region: return "tenant.region";
    case TenantOrder::createdAt: return "tenant.key"; // keys rise with creation
    case TenantOrder::updatedAt: return "tenant.updated_at";
    }
    return "tenant.slug";
}

bool isUnique(TenantOrder order) { return order == TenantOrder::slug || order == TenantOrder::createdAt; }

/// "ORDER BY" with the slug as the tie breaker.
std::string orderSql(TenantOrder order, bool descending)
{
    const std::string direction = descending ? " DESC" : "";
    std::string sql = " ORDER BY " + std::string{column(order)} + direction;
    if (!isUnique(order)) sql += ", tenant.slug" + direction;
    return sql;
}

/// What a token is bound to: everything of the request but the page itself.
std::string requestOf(ListTenants op)
{
    op.pageSize.reset();
    op.pageToken.reset();
    op.startRank.reset();
    return "tenants " + base::writeJson(base::toJson(op));
}

base::Result<std::uint64_t> countHits(storage::Connection& db, const Search& search, const TenantFilter& filter)
{
    Sql sql;
    const std::string keys = matchSql(search, sql.params);
    sql.text = "SELECT count(*) FROM (SELECT 1 FROM tenant WHERE tenant.key IN (" + keys +
               ")"; // asks the row: tombstones keep slug and id in the index
    filterSql(sql, filter);
    sql.text += " LIMIT " + std::to_string(maxHits + 1) + ")";
    auto rows = sql.run(db);
    const std::uint64_t hits = rows.next() ? rows.count(0) : 0;
    REEVE_TRY(rows.status());
    return hits;
}

/// exact id or slug, then the slug begins with, then it holds, then the legal name holds the first word.
std::string relevanceSql(const Search& search, Sql& sql)
{
    const std::string word = sql.bind(search.firstWord());
    return " ORDER BY CASE WHEN tenant.slug = " + sql.bind(search.folded) + " OR tenant.id = " + sql.bind(search.exactId) +
           " THEN 0 WHEN substr(tenant.slug, 1, length(" + word + ")) = " + word + " THEN 1 WHEN instr(tenant.slug, " + word +
           ") > 0 THEN 2 WHEN instr(tenant.legal_fold, " + word + ") > 0 THEN 3 ELSE 4 END, tenant.slug";
}

/// As SQL can count: nothing stands further out.
std::uint64_t askedRank(const ListTenants& op)
{
    return std::min<std::uint64_t>(op.startRank.value_or(0), std::numeric_limits<std::int64_t>::max());
}

base::Result<std::uint64_t> startRank(const ListTenants& op, const std::string& request)
{
    if (op.pageToken) return readNumberToken(request, *op.pageToken);
    return askedRank(op);
}

/// Search hits are few enough to be sorted whole; pages are cut by rank.
base::Result<ListTenants::Page> listHits(storage::Connection& db, const ListTenants& op, const Search& search)
{
    const std::string request = requestOf(op);
    const auto limit = pageLimit(op.pageSize);
    ListTenants::Page page;
    REEVE_ASSIGN(const std::uint64_t hits, countHits(db, search, op));
    REEVE_ASSIGN(page.startRank, startRank(op, request));
    page.totalIsExact = hits <= maxHits;
    page.total = std::min<std::uint64_t>(hits, maxHits);
    page.narrowToSort = !page.totalIsExact && op.orderBy.has_value();

    Sql sql;
    const std::string keys = matchSql(search, sql.params);
    sql.text = "SELECT " + std::string{tenantColumns} + " FROM tenant WHERE tenant.key IN (";
    if (page.totalIsExact) sql.text += keys;
    else // the first matches, and the exact one wherever it stands
        sql.text += "SELECT * FROM (" + keys + " LIMIT " + std::to_string(maxHits) +
                    ") UNION SELECT key FROM tenant WHERE slug = " + sql.bind(search.folded) +
                    " UNION SELECT key FROM tenant WHERE id = " + sql.bind(search.exactId);
    sql.text += ")";
    filterSql(sql, op);
    sql.text += page.totalIsExact && op.orderBy ? orderSql(*op.orderBy, op.descending.value_or(false)) : relevanceSql(search, sql);
    sql.text += " LIMIT " + std::to_string(limit) + " OFFSET " + std::to_string(page.startRank);
    auto rows = sql.run(db);
    while (rows.next()) page.items.push_back(readTenant(rows).tenant);
    REEVE_TRY(rows.status());
    const std::uint64_t end = page.startRank + page.items.size();
    if (page.items.size() == limit && end < page.total) page.nextPageToken = makeToken(request, std::to_string(end));
    return page;
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

    Sql sql;
    sql.text = "SELECT " + std::string{tenantColumns} + " FROM tenant WHERE true";
    filterSql(sql, op);
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
        // The rank is walked on the index alone; rows are read for the page only.
        page.startRank = askedRank(op);
        Sql inner;
        inner.text = "SELECT tenant.key FROM tenant WHERE true";
        filterSql(inner, op);
        inner.text += orderSql(order, descending) + " LIMIT " + std::to_string(limit) + " OFFSET " + std::to_string(page.startRank);
        sql = {};
        sql.params = inner.params;
        sql.text = "SELECT " + std::string{tenantColumns} + " FROM tenant WHERE tenant.key IN (" + inner.text + ")";
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
    sql.text = hitsCte(search, sql) + "SELECT tenant.state, tenant.profile, tenant.plan, tenant.region, count(*) FROM hit JOIN tenant ON "
                                      "tenant.key = hit.key GROUP BY 1, 2, 3, 4";
    REEVE_ASSIGN(const auto all, readCombinations(sql.run(db)));
    auto found = facetsOf(all, op);
    std::uint64_t hits = 0;
    for (const auto& one : all) hits += one.count;
    found.isExact = hits <= maxHits;
    return found;
}

base::Result<std::vector<FacetCount>> stateCounts(storage::Connection& db)
{
    REEVE_ASSIGN(const auto all, counters(db));
    return facetsOf(all, {}).states;
}

} // namespace reeve::registry
