// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry.h"
#include "core/audit/search.h"
#include "core/audit/stored_tree.h"

#include <algorithm>
#include <deque>

namespace reeve::audit {
namespace {

/// Columns of audit_entry that filters look at.
struct Row {
    std::uint64_t seq;
    std::int64_t time;
    std::string tenant;
    std::int64_t actor;
    std::int64_t action;
    std::int64_t result;
};

/// The filter in the terms of the table: numbers for names, positions for times.
struct Filter {
    std::optional<base::Bytes> tenant;
    std::optional<std::int64_t> actor;
    std::optional<std::vector<std::int64_t>> actions;
    std::optional<std::int64_t> result;
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
    bool isEmpty{false};    ///< a name that no entry has
    std::uint64_t begin{0}; ///< no entry before matches
    std::uint64_t end{0};   ///< none from here on matches, but for late ones
    std::uint64_t size{0};  ///< of the log

    bool matches(const Row& row) const
    {
        return (!tenant || row.tenant == tenant->data) && (!actor || row.actor == *actor) && (!result || row.result == *result) &&
               (!actions || std::find(actions->begin(), actions->end(), row.action) != actions->end()) && (!from || row.time >= *from) &&
               (!to || row.time < *to);
    }
    bool isOkAlone() const { return result == std::int64_t(ResultKind::ok) && !tenant && !actor && !actions && !from && !to; }
};

/// First position at which the latest time so far is @p time or later.
base::Result<std::uint64_t> firstFrom(storage::Connection& db, std::int64_t time, std::uint64_t size)
{
    std::uint64_t low = 0;
    auto high = size;
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        auto rows = db.query("SELECT peak FROM audit_entry WHERE seq = $1", middle);
        if (!rows.next()) {
            REEVE_TRY(rows.status());
            return damaged("audit entry " + std::to_string(middle) + " is missing");
        }
        if (rows.integer(0) < time) low = middle + 1;
        else high = middle;
    }
    return low;
}

base::Result<std::vector<std::int64_t>> namesFrom(storage::Rows rows)
{
    std::vector<std::int64_t> ids;
    while (rows.next()) ids.push_back(rows.integer(0));
    REEVE_TRY(rows.status());
    return ids;
}

base::Result<Filter> resolve(storage::Connection& db, const Search& search)
{
    const auto& op = search.op();
    Filter filter;
    REEVE_ASSIGN(filter.size, storedSize(db));
    filter.end = filter.size;
    if (op.tenantId) filter.tenant = tenantKey(*op.tenantId);
    if (op.result) filter.result = static_cast<std::int64_t>(*op.result);
    const auto* const exact = "SELECT id FROM audit_name WHERE name = $1";
    if (op.actor) {
        REEVE_ASSIGN(const auto ids, namesFrom(db.query(exact, *op.actor)));
        filter.isEmpty |= ids.empty();
        if (!ids.empty()) filter.actor = ids.front();
    }
    if (op.action) {
        // "tenants." to before "tenants/", which is the next character.
        const auto prefix = search.actionPrefix().value_or("");
        const auto past = prefix.empty() ? "" : prefix.substr(0, prefix.size() - 1) + '/';
        REEVE_ASSIGN(filter.actions,
                     namesFrom(prefix.empty() ? db.query(exact, *op.action)
                                              : db.query("SELECT id FROM audit_name WHERE name >= $1 AND name < $2", prefix, past)));
        filter.isEmpty |= filter.actions->empty();
    }
    if (op.from) {
        filter.from = base::toMicros(*op.from);
        REEVE_ASSIGN(filter.begin, firstFrom(db, *filter.from, filter.size));
    }
    if (op.to) {
        filter.to = base::toMicros(*op.to);
        REEVE_ASSIGN(filter.end, firstFrom(db, *filter.to, filter.size));
        filter.end = std::max(filter.end, filter.begin);
    }
    return filter;
}

/// Rows of one index, read piece by piece in the order of the list: a walk that ends early has read little, and no statement stays open.
class Source {
public:
    Source(std::string condition, std::vector<storage::Param> params, std::uint64_t begin, std::uint64_t end, bool ascending)
        : m_condition(std::move(condition)), m_params(std::move(params)), m_begin(begin), m_end(end), m_ascending(ascending)
    {
    }

    /// The next row; nullptr at the end.
    base::Result<const Row*> peek(storage::Connection& db)
    {
        if (m_rows.empty() && m_begin < m_end) REEVE_TRY(fill(db));
        return m_rows.empty() ? nullptr : &m_rows.front();
    }
    void pop() { m_rows.pop_front(); }

    /// Rows in all, counted no further than @p limit.
    base::Result<std::uint64_t> count(storage::Connection& db, std::uint64_t limit) const
    {
        auto [sql, params] = statement("1", "LIMIT");
        params.emplace_back(static_cast<std::int64_t>(limit));
        auto rows = db.start("SELECT count(*) FROM (" + sql + ") AS found", params.data(), params.size());
        const auto counted = rows.next() ? rows.count(0) : 0;
        REEVE_TRY(rows.status());
        return counted;
    }

private:
    /// Condition and range as a SELECT that ends in a parameter yet to be given.
    std::pair<std::string, std::vector<storage::Param>> statement(const std::string& columns, const std::string& tail) const
    {
        auto params = m_params;
        const auto next = [&params](std::uint64_t value) {
            params.emplace_back(static_cast<std::int64_t>(value));
            return '$' + std::to_string(params.size());
        };
        std::string sql = "SELECT " + columns + " FROM audit_entry WHERE " + m_condition;
        sql += " AND seq >= " + next(m_begin);
        sql += " AND seq < " + next(m_end);
        sql += ' ' + tail + " $" + std::to_string(params.size() + 1);
        return {std::move(sql), std::move(params)};
    }

    base::Status fill(storage::Connection& db)
    {
        auto [sql, params] =
            statement("seq, time, tenant, actor, action, result", m_ascending ? "ORDER BY seq LIMIT" : "ORDER BY seq DESC LIMIT");
        params.emplace_back(static_cast<std::int64_t>(m_piece));
        auto rows = db.start(sql, params.data(), params.size());
        while (rows.next())
            m_rows.push_back({rows.count(0), rows.integer(1), rows.text(2), rows.integer(3), rows.integer(4), rows.integer(5)});
        REEVE_TRY(rows.status());
        if (m_rows.size() < m_piece) m_begin = m_end; // that was all
        else if (m_ascending) m_begin = m_rows.back().seq + 1;
        else m_end = m_rows.back().seq;
        m_piece = std::min<std::size_t>(m_piece * 2, 4096);
        return base::success();
    }

    std::string m_condition;
    std::vector<storage::Param> m_params;
    std::uint64_t m_begin;
    std::uint64_t m_end;
    bool m_ascending;
    std::size_t m_piece{128};
    std::deque<Row> m_rows;
};

/// The rows that one index offers for a filter.
struct Plan {
    std::vector<Source> sources; ///< without a row in common
    std::uint64_t count{};       ///< rows in all, up to countLimit + 1
    bool isWhole{};              ///< the index answers the filter alone
};

base::Result<Plan> planOf(storage::Connection& db, std::vector<Source> sources, bool isWhole)
{
    Plan plan{std::move(sources), 0, isWhole};
    for (const auto& source : plan.sources) {
        if (plan.count > countLimit) break;
        REEVE_ASSIGN(const auto more, source.count(db, countLimit + 1 - plan.count));
        plan.count += more;
    }
    return plan;
}

/// Chooses the index that offers the fewest rows for positions [begin, end).
base::Result<Plan> choose(storage::Connection& db, const Filter& filter, std::uint64_t begin, std::uint64_t end, bool ascending)
{
    const auto wanted =
        int{filter.tenant.has_value()} + int{filter.actor.has_value()} + int{filter.actions.has_value()} + int{filter.result.has_value()};
    const bool alone = wanted == 1 && !filter.from && !filter.to;
    std::vector<Plan> plans;
    const auto offer = [&](std::vector<Source> sources) -> base::Status {
        REEVE_ASSIGN(auto plan, planOf(db, std::move(sources), alone));
        plans.push_back(std::move(plan));
        return base::success();
    };
    if (filter.tenant) REEVE_TRY(offer({Source("tenant = $1", {storage::param(*filter.tenant)}, begin, end, ascending)}));
    if (filter.actor) REEVE_TRY(offer({Source("actor = $1", {*filter.actor}, begin, end, ascending)}));
    if (filter.actions) {
        std::vector<Source> sources;
        for (const auto action : *filter.actions)
            sources.emplace_back("action = $1", std::vector<storage::Param>{action}, begin, end, ascending);
        REEVE_TRY(offer(std::move(sources)));
    }
    if (filter.result.value_or(0) != 0) REEVE_TRY(offer({Source("result = $1 AND result <> 0", {*filter.result}, begin, end, ascending)}));
    plans.push_back({{Source("seq >= 0", {}, begin, end, ascending)},
                     std::min(end - begin, countLimit + 1),
                     wanted == 0 && !filter.from && !filter.to});
    return std::move(*std::min_element(plans.begin(), plans.end(), [](const Plan& a, const Plan& b) { return a.count < b.count; }));
}

/// Walks over the rows that match, in the order of the list, until @p visit says that it has enough.
base::Status walk(storage::Connection& db, Plan plan, const Filter& filter, bool ascending,
                  const std::function<bool(std::uint64_t seq)>& visit)
{
    while (true) {
        Source* best = nullptr;
        const Row* row = nullptr;
        for (auto& source : plan.sources) {
            REEVE_ASSIGN(const Row* const candidate, source.peek(db));
            if (!candidate || (row && (candidate->seq < row->seq) != ascending)) continue;
            row = candidate;
            best = &source;
        }
        if (!row) return base::success();
        if (filter.matches(*row) && !visit(row->seq)) return base::success();
        best->pop();
    }
}

/// The walk over positions [begin, end): entries within the time range by the chosen index, and, when the clock once stepped back, those
/// behind the range that were written late.
base::Result<Plan> planFor(storage::Connection& db, const Filter& filter, std::uint64_t begin, std::uint64_t end, bool ascending)
{
    const auto low = std::clamp(filter.begin, begin, end);
    const auto high = std::clamp(filter.end, low, end);
    REEVE_ASSIGN(auto plan, choose(db, filter, low, high, ascending));
    if (filter.to && high < end) {
        plan.sources.emplace_back("late = 1 AND late <> 0", std::vector<storage::Param>{}, high, end, ascending);
        plan.isWhole = false;
    }
    return plan;
}

/// How many entries match. Exact up to countLimit; beyond that it is countLimit + 1.
base::Result<std::uint64_t> countMatches(storage::Connection& db, const Filter& filter, bool ascending)
{
    if (filter.isOkAlone()) { // all but the exceptions, which have an index
        const Source exceptions("result <> 0", {}, 0, filter.size, ascending);
        REEVE_ASSIGN(const auto count, exceptions.count(db, countLimit + 1));
        if (count <= countLimit) return std::min(filter.size - count, countLimit + 1);
    }
    REEVE_ASSIGN(auto plan, planFor(db, filter, 0, filter.size, ascending));
    if (plan.isWhole) return plan.count;
    std::uint64_t total = 0;
    REEVE_TRY(walk(db, std::move(plan), filter, ascending, [&](std::uint64_t) { return ++total <= countLimit; }));
    return total;
}

} // namespace

base::Result<ListAudit::Page> list(storage::Connection& db, const ListAudit& op)
{
    REEVE_ASSIGN(const Search search, Search::of(op));
    REEVE_ASSIGN(const Filter filter, resolve(db, search));
    ListAudit::Page page;
    if (filter.isEmpty) return page;
    const bool ascending = search.oldestFirst();

    Search::Position position{0, filter.size, true};
    std::uint64_t begin = 0;
    auto end = filter.size;
    if (search.position()) {
        position = *search.position();
        if (ascending) begin = std::min(position.after + 1, end);
        else end = std::min(position.after, end);
    } else if (search.isFiltered()) {
        REEVE_ASSIGN(position.total, countMatches(db, filter, ascending));
        position.totalIsExact = position.total <= countLimit;
        position.total = std::min(position.total, countLimit);
    }
    page.total = position.total;
    page.totalIsExact = position.totalIsExact;

    std::vector<std::uint64_t> found; // one more than the page, to know whether there is a next one
    REEVE_ASSIGN(auto plan, planFor(db, filter, begin, end, ascending));
    REEVE_TRY(walk(db, std::move(plan), filter, ascending, [&](std::uint64_t seq) {
        found.push_back(seq);
        return found.size() <= search.pageSize();
    }));
    if (found.size() > search.pageSize()) {
        found.pop_back();
        position.after = found.back();
        page.nextPageToken = search.tokenFor(position);
    }
    for (const auto seq : found) {
        REEVE_ASSIGN(const std::string bytes, storedEntry(db, seq));
        REEVE_ASSIGN(auto entry, parseEntry(bytes));
        page.items.push_back(std::move(entry));
    }
    return page;
}

} // namespace reeve::audit
