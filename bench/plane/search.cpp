// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plane/figures.h"
#include "bench/plane/opened.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace reeve::bench {
namespace {

constexpr std::uint32_t rowsOfAPage = 100; // as the console asks
constexpr std::size_t lettersTyped = 14;

/// What somebody types who looks for one of these tenants by name: each beginning of it, letter by letter.
std::vector<std::string> typed(const std::vector<registry::Tenant>& tenants)
{
    std::vector<std::string> all;
    for (const auto& tenant : tenants) {
        const std::string name = base::fold(tenant.legalName);
        for (std::size_t length = 1; length <= std::min(lettersTyped, name.size()); ++length) {
            const auto query = name.substr(0, length);
            if (!base::firstInvalidUtf8(query) && !base::trim(query).empty()) all.push_back(query);
        }
    }
    return all;
}

/// Words of names and how many tenants they find, the most common last.
std::vector<std::pair<std::int64_t, std::string>> commonWords(PlainSql& plain, const std::vector<registry::Tenant>& tenants)
{
    std::set<std::string> words;
    for (const auto& tenant : tenants)
        for (const auto word : base::words(base::fold(tenant.legalName)))
            if (word.size() >= 4 && std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isalnum(c) && c < 0x80; }))
                words.emplace(word);
    std::vector<std::pair<std::int64_t, std::string>> counted;
    for (const auto& word : words)
        counted.emplace_back(plain.number("SELECT count(*) FROM tenant_search WHERE tenant_search MATCH '\"" + word + "\"'"), word);
    std::sort(counted.begin(), counted.end());
    return counted;
}

std::string slowest(double milliseconds, const std::string& query)
{
    return std::to_string(int(milliseconds)) + " ms for \"" + query + "\"";
}

} // namespace

std::vector<Figure> searchFigures(Opened& plane, bool quick)
{
    const auto queries = typed(plane.some(quick ? 5 : 60));
    registry::ListTenants op;
    op.pageSize = rowsOfAPage;
    Samples first;
    Samples sorted;
    double worstFirst = 0;
    double worstSorted = 0;
    std::string worstFirstQuery;
    std::string worstSortedQuery;
    for (const auto& query : queries) {
        op.query = query;
        op.orderBy.reset();
        registry::ListTenants::Page page;
        const double took = timed([&] { page = plane.call(op); });
        first.add(took);
        if (took > worstFirst) worstFirst = took, worstFirstQuery = query;
        if (!page.totalIsExact) continue;
        op.orderBy = registry::TenantOrder::updatedAt;
        const double sorting = timed([&] { plane.call(op); });
        sorted.add(sorting);
        if (sorting > worstSorted) worstSorted = sorting, worstSortedQuery = query;
    }

    PlainSql plain(plane.folder() / "reeve.db");
    const std::string like = "SELECT count(*) FROM tenant WHERE legal_name LIKE '%energ%' OR slug LIKE '%energ%'";
    Figures figures;
    figures.push_back({"search as typed, first matches, p95", "40 ms", first.percentile(0.95), "ms",
                       std::to_string(first.count()) + " beginnings of names, median " +
                           std::to_string(first.percentile(0.5)).substr(0, 4) + " ms, worst " + slowest(worstFirst, worstFirstQuery) +
                           "; LIKE '%x%' " + std::to_string(int(plain.warm(like))) + " ms"});
    figures.push_back(
        {"search as typed, sorted, p95", "120 ms", sorted.percentile(0.95), "ms",
         std::to_string(sorted.count()) + " of them with at most 10,000 hits, worst " + slowest(worstSorted, worstSortedQuery)});

    const auto words = commonWords(plain, plane.some(quick ? 20 : 300));
    const auto atMost = [&](std::int64_t hits) {
        auto best = words.front();
        for (const auto& one : words)
            if (one.first <= hits) best = one;
        return best;
    };
    for (const auto& [limit, bar] : {std::pair{10'000, ""}, std::pair{50'000, "100 ms"}}) {
        const auto [hits, word] = atMost(limit);
        registry::CountFacets count;
        count.query = word;
        Samples took;
        for (int i = 0; i < (quick ? 3 : 20); ++i) took.add(timed([&] { plane.call(count); }));
        figures.push_back({"facet counts within at most " + std::string{limit == 10'000 ? "10,000" : "50,000"} + " hits, p95", bar,
                           took.percentile(0.95), "ms", "\"" + word + "\" has " + std::to_string(hits)});
        op.query = word;
        op.orderBy.reset();
        Samples matches;
        for (int i = 0; i < (quick ? 3 : 20); ++i) matches.add(timed([&] { plane.call(op); }));
        figures.push_back({"first matches of the same word, p95", "40 ms", matches.percentile(0.95), "ms", ""});
        if (limit > 10'000) continue;
        op.orderBy = registry::TenantOrder::legalName;
        Samples rows;
        for (int i = 0; i < (quick ? 3 : 20); ++i) rows.add(timed([&] { plane.call(op); }));
        figures.push_back({"the same word sorted by legal name, p95", "120 ms", rows.percentile(0.95), "ms", ""});
    }
    const auto& [hits, word] = words.back();
    op.query = word;
    op.orderBy.reset();
    Samples broad;
    for (int i = 0; i < (quick ? 3 : 20); ++i) broad.add(timed([&] { plane.call(op); }));
    figures.push_back({"first matches of the commonest word, p95", "40 ms", broad.percentile(0.95), "ms",
                       "\"" + word + "\" has " + std::to_string(hits)});
    return figures;
}

} // namespace reeve::bench
