// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plane/figures.h"
#include "bench/plane/opened.h"

#include <algorithm>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>

namespace reeve::bench {
namespace {

using registry::ListTenants;
using registry::TenantOrder;

constexpr std::uint32_t rowsOfAPage = 100; // as the console asks

std::vector<TenantOrder> orders()
{
    std::vector<TenantOrder> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<TenantOrder>>([&](auto each) { all.push_back(each.value); });
    return all;
}

std::string nameOf(const ListTenants& op)
{
    const std::string order = boost::describe::enum_to_string(op.orderBy.value_or(TenantOrder::slug), "");
    std::string name = order + (op.descending.value_or(false) ? " descending" : "");
    if (op.startRank) name += " from " + std::to_string(*op.startRank);
    if (!op.state.empty()) name += ", by state";
    if (!op.plan.empty()) name += ", by plan";
    if (!op.region.empty()) name += ", by region";
    return name;
}

/// Times each request twice and keeps the second: what a user who has just been there waits.
Figure worstOf(Opened& plane, const std::string& what, const std::string& bar, const std::vector<ListTenants>& requests)
{
    Samples all;
    std::string worst;
    double longest = 0;
    for (const auto& op : requests) {
        plane.call(op);
        const double took = timed([&] { plane.call(op); });
        all.add(took);
        if (took <= longest) continue;
        longest = took;
        worst = nameOf(op);
    }
    return {what, bar, longest, "ms", std::to_string(all.count()) + " requests, worst: " + worst};
}

/// Every order, both ways, from these shares of the list on.
std::vector<ListTenants> requests(const ListTenants& filter, std::uint64_t total, const std::vector<double>& shares)
{
    std::vector<ListTenants> all;
    for (const auto order : orders())
        for (const bool descending : {false, true})
            for (const double share : shares) {
                ListTenants op = filter;
                op.pageSize = rowsOfAPage;
                op.orderBy = order;
                op.descending = descending;
                const auto last = total > rowsOfAPage ? total - rowsOfAPage : 0;
                op.startRank = static_cast<std::uint64_t>(double(last) * share) / rowsOfAPage * rowsOfAPage;
                all.push_back(op);
            }
    return all;
}

std::vector<ListTenants> filtered(Opened& plane, const std::vector<double>& shares)
{
    const auto facets = plane.call(registry::CountFacets{});
    std::vector<ListTenants> filters(4);
    filters[0].state = {registry::State::Suspended};
    filters[1].plan = {facets.plans.back().value};
    filters[2].region = {facets.regions.front().value};
    filters[2].state = {registry::State::Active};
    filters[3].region = {facets.regions.back().value};
    filters[3].plan = {facets.plans.front().value};
    std::vector<ListTenants> all;
    for (const auto& filter : filters) {
        registry::CountFacets count;
        static_cast<registry::TenantFilter&>(count) = filter;
        for (auto& op : requests(filter, plane.call(count).total, shares)) all.push_back(std::move(op));
    }
    return all;
}

} // namespace

std::vector<Figure> readFigures(Opened& plane, bool quick)
{
    Figures figures;
    figures.push_back({"open the plane", "", plane.opening(), "ms", ""});
    const int times = quick ? 20 : 500;

    ListTenants first;
    first.pageSize = rowsOfAPage;
    Samples page;
    for (int i = 0; i < times; ++i) page.add(timed([&] { plane.call(first); }));
    figures.push_back({"page of 100 at the start", "growth 2x", page.percentile(0.5) * 1000, "us", ""});

    Samples deep;
    std::string token;
    for (int i = 0; i < times; ++i) {
        ListTenants next = first;
        if (token.empty()) { // the middle of the list
            next.startRank = plane.tenants() / 2;
            token = plane.call(next).nextPageToken;
            next.startRank.reset();
        }
        next.pageToken = token;
        deep.add(timed([&] { token = plane.call(next).nextPageToken; }));
    }
    figures.push_back({"page of 100 deep, by its token", "growth 2x", deep.percentile(0.5) * 1000, "us", ""});

    Samples one;
    for (const auto& tenant : plane.some(static_cast<std::size_t>(times)))
        one.add(timed([&] { plane.call(registry::GetTenant{tenant.id}); }));
    figures.push_back({"one tenant with its manifest", "growth 2x", one.percentile(0.5) * 1000, "us", ""});

    const std::vector<double> shares = quick ? std::vector<double>{0, 1} : std::vector<double>{0, 0.25, 0.5, 0.75, 1};
    figures.push_back(worstOf(plane, "any sort, any jump: worst", "50 ms", requests({}, plane.tenants(), shares)));
    PlainSql plain(plane.folder() / "reeve.db");
    const auto end = std::to_string(plane.tenants() - rowsOfAPage);
    figures.back().note += "; SELECT * by OFFSET " +
                           std::to_string(int(plain.warm("SELECT * FROM tenant ORDER BY legal_fold, slug LIMIT 100 OFFSET " + end))) +
                           " ms";
    figures.push_back(worstOf(plane, "the same with filters: worst", "", filtered(plane, shares)));

    Samples facets;
    for (int i = 0; i < times; ++i) facets.add(timed([&] { plane.call(registry::CountFacets{}); }));
    figures.push_back({"facet counts", "10 ms", facets.percentile(0.95), "ms",
                       "GROUP BY " +
                           std::to_string(int(plain.warm("SELECT state, count(*) FROM tenant GROUP BY state") +
                                              plain.warm("SELECT profile, count(*) FROM tenant GROUP BY profile") +
                                              plain.warm("SELECT plan, count(*) FROM tenant GROUP BY plan") +
                                              plain.warm("SELECT region, count(*) FROM tenant GROUP BY region"))) +
                           " ms"});
    return figures;
}

} // namespace reeve::bench
