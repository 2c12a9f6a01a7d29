// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/api.h"
#include "core/registry/tenant_row.h"
#include "tests/support/plane.h"

#include <algorithm>
#include <set>

using namespace reeve;
using registry::ListTenants;
using registry::TenantOrder;
using test::Plane;

namespace {

std::vector<std::string> slugs(const ListTenants::Page& page)
{
    std::vector<std::string> all;
    for (const auto& tenant : page.items) all.push_back(tenant.slug);
    return all;
}

std::vector<std::string> find(Plane& plane, const std::string& query)
{
    ListTenants op;
    op.query = query;
    const auto page = plane.call(op);
    EXPECT_TRUE(page.ok()) << (page ? "" : page.error().message);
    return page ? slugs(*page) : std::vector<std::string>{};
}

void add(Plane& plane, const std::string& slug, const std::string& legalName, const std::string& mail = "ops@x.example",
         const std::string& labels = "")
{
    std::string text =
        Plane::manifest(slug, "\"" + legalName + "\"",
                        "\n    - {role: technical, name: Ivo, email: " + mail + "}\n    - {role: billing, name: B, email: b@x.example}");
    if (!labels.empty()) text.replace(text.find("spec:"), 0, "  labels: " + labels + "\n");
    const auto made = plane.commit(lifecycle::CreateTenant{{text}, "test", true});
    ASSERT_TRUE(made.ok()) << made.error().message;
}

} // namespace

// REQ ARC-01
TEST(Search, FoldsCaseAndDiacriticsAndAndsWords)
{
    Plane plane;
    plane.importCatalog();
    add(plane, "mueller-energy", "Müller Energy GmbH", "kontakt@mueller.example", "{segment: energy, csm: de-1}");
    add(plane, "angstrom-labs", "Ångström Labs AB");
    add(plane, "lodz-media", "Łódź Media s.p.");
    add(plane, "tokyo-foods", "東京 Foods 株式会社", "ops@tokyo.example", "{segment: energyplus}");
    const std::vector<std::string> mueller{"mueller-energy"};
    EXPECT_EQ(find(plane, "muller"), mueller);
    EXPECT_EQ(find(plane, "MÜLLER"), mueller);
    EXPECT_EQ(find(plane, "  muller   energy "), mueller);
    EXPECT_TRUE(find(plane, "muller labs").empty());
    EXPECT_EQ(find(plane, "muller en"), mueller) << "a short word beside a longer one is the beginning of a word";
    EXPECT_EQ(find(plane, "e muller k"), mueller);
    EXPECT_TRUE(find(plane, "muller n").empty());
    EXPECT_EQ(find(plane, "foods 株"), std::vector<std::string>{"tokyo-foods"});
    EXPECT_EQ(find(plane, "angstrom"), std::vector<std::string>{"angstrom-labs"});
    EXPECT_EQ(find(plane, "Ångström"), std::vector<std::string>{"angstrom-labs"});
    EXPECT_EQ(find(plane, "lodz"), std::vector<std::string>{"lodz-media"});
    EXPECT_EQ(find(plane, "kontakt@mueller"), mueller) << "by e-mail";
    EXPECT_EQ(find(plane, "label:segment=energy"), mueller) << "the whole value, not its beginning";
    EXPECT_EQ(find(plane, "label:segment").size(), 2u);
    EXPECT_EQ(find(plane, "label:csm=de-1 muller"), mueller);
    EXPECT_EQ(find(plane, "東京"), std::vector<std::string>{"tokyo-foods"}) << "two characters: by word prefix";
    EXPECT_EQ(find(plane, "株式会社"), std::vector<std::string>{"tokyo-foods"});
    EXPECT_EQ(find(plane, "mu"), mueller);
    EXPECT_EQ(find(plane, "muller & energy"), mueller) << "punctuation between words is passed over";
    EXPECT_TRUE(find(plane, "\"").empty()) << "no operator gets through";
    EXPECT_TRUE(find(plane, "a AND OR NOT ( *").empty());
    EXPECT_EQ(find(plane, "").size(), 4u);
    ListTenants tooLong;
    tooLong.query = std::string(201, 'a');
    EXPECT_EQ(plane.call(tooLong).error().findings.front().pointer, "/query");
}

TEST(Search, ExactSlugOrIdComesFirst)
{
    Plane plane;
    plane.importCatalog();
    for (const char* slug : {"aaa-acme", "acme-energy", "acme", "zz-acme-2"}) add(plane, slug, "Acme Something");
    EXPECT_EQ(find(plane, "acme"), (std::vector<std::string>{"acme", "acme-energy", "aaa-acme", "zz-acme-2"}));
    const auto id = plane.call(registry::GetTenant{"zz-acme-2"})->tenant.id;
    EXPECT_EQ(find(plane, id), std::vector<std::string>{"zz-acme-2"});
}

TEST(Search, FollowsChangesOfTheManifest)
{
    Plane plane;
    plane.importCatalog();
    add(plane, "harbor-foods", "Harbor Foods GmbH");
    const auto tenant = plane.call(registry::GetTenant{"harbor-foods"})->tenant;
    const auto changed =
        plane.commit(lifecycle::UpdateManifest{tenant.id, tenant.revision, {Plane::manifest("harbor-foods", "Lighthouse Ltd")}, "renamed"});
    ASSERT_TRUE(changed.ok()) << changed.error().message;
    EXPECT_EQ(find(plane, "lighthouse").size(), 1u);
    EXPECT_TRUE(find(plane, "gmbh").empty());
}

// Who asks for the deleted ones finds them by what is left, and nobody else does, in a list or by a search.
TEST(Search, DeletedTenantsAreFoundByWhoAsksForThem)
{
    Plane plane;
    plane.importCatalog();
    add(plane, "gone-foods", "Harbor Foods GmbH");
    add(plane, "here-foods", "Harbor Foods GmbH");
    auto tenant = plane.call(registry::GetTenant{"gone-foods"})->tenant;
    const auto archived = plane.commit(lifecycle::ArchiveTenant{tenant.id, tenant.revision, "test"});
    ASSERT_TRUE(archived.ok()) << archived.error().message;
    plane.clock.advance(std::chrono::days{60});
    tenant = plane.call(registry::GetTenant{"gone-foods"})->tenant;
    const auto deleted = plane.commit(lifecycle::DeleteTenant{tenant.id, tenant.revision, "test", tenant.slug});
    ASSERT_TRUE(deleted.ok()) << deleted.error().message;

    const std::vector<std::string> here{"here-foods"};
    const std::vector<std::string> gone{"gone-foods"};
    for (const auto* const query : {"", "foods", "fo", "harbor"}) EXPECT_EQ(find(plane, query), here) << query;
    EXPECT_TRUE(find(plane, "gone-foods").empty());
    EXPECT_TRUE(find(plane, tenant.id).empty());
    for (const auto& query : {std::string{}, std::string{"foods"}, std::string{"gone-foods"}, tenant.id}) {
        ListTenants op;
        op.query = query;
        op.state = {registry::State::Deleted};
        EXPECT_EQ(slugs(*plane.call(op)), gone) << query;
        op.orderBy = TenantOrder::updatedAt;
        EXPECT_EQ(slugs(*plane.call(op)), gone) << query << ", sorted";
    }
    ListTenants named;
    named.query = "harbor";
    named.state = {registry::State::Deleted};
    EXPECT_TRUE(plane.call(named)->items.empty()) << "its name is gone";
}

// Every order, both ways, in pages of 7: each tenant once, in order, and a jump lands where paging would.
TEST(List, EveryOrderPagesWithoutGapOrRepeat)
{
    Plane plane;
    plane.clock.tickBy(base::Microseconds{1});
    ASSERT_EQ(plane.importFleet().refused, 0u);
    for (const auto order : {TenantOrder::slug, TenantOrder::legalName, TenantOrder::state, TenantOrder::profile, TenantOrder::plan,
                             TenantOrder::region, TenantOrder::createdAt, TenantOrder::updatedAt})
        for (const bool descending : {false, true}) {
            ListTenants op;
            op.orderBy = order;
            op.descending = descending;
            op.pageSize = 7;
            std::vector<std::string> seen;
            std::uint64_t rank = 0;
            do {
                const auto page = plane.call(op);
                ASSERT_TRUE(page.ok()) << page.error().message;
                EXPECT_EQ(page->total, 120u);
                EXPECT_EQ(page->startRank, rank);
                const auto some = slugs(*page);
                ListTenants jump = op;
                jump.pageToken.reset();
                jump.startRank = rank;
                EXPECT_EQ(slugs(*plane.call(jump)), some) << int(order) << " at " << rank;
                seen.insert(seen.end(), some.begin(), some.end());
                rank += some.size();
                op.pageToken = page->nextPageToken;
            } while (!op.pageToken->empty());
            EXPECT_EQ(seen.size(), 120u);
            EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()).size(), 120u);
            if (order == TenantOrder::slug) {
                EXPECT_TRUE(descending ? std::is_sorted(seen.rbegin(), seen.rend()) : std::is_sorted(seen.begin(), seen.end()));
            }
        }
}

// Whichever way the rows are found, by a filter's index, the order's or a search's: a list is the whole list without what does not match.
TEST(List, FiltersAndSearchesKeepTheOrder)
{
    Plane plane;
    plane.clock.tickBy(base::Microseconds{1});
    ASSERT_EQ(plane.importFleet().refused, 0u);
    ListTenants everything;
    everything.pageSize = 1000;
    const auto some = plane.call(everything)->items;
    for (std::size_t i = 0; i < some.size(); i += 3) // several states, of which some are rare
        ASSERT_TRUE(plane.commit(lifecycle::SuspendTenant{some[i].id, some[i].revision, "test"}).ok());
    const auto facets = plane.call(registry::CountFacets{});
    std::vector<ListTenants> filters(7);
    filters[0].state = {registry::State::Suspended};
    filters[1].state = {registry::State::Suspended, registry::State::Active};
    filters[2].region = {facets->regions.front().value};
    filters[3].region = {facets->regions.front().value, facets->regions.back().value};
    filters[3].plan = {facets->plans.back().value};
    filters[4].profile = {facets->profiles.back().value};
    filters[4].state = {registry::State::Active};
    filters[5].query = "o";
    filters[6].query = "har";
    filters[6].state = {registry::State::Active};
    const auto has = [](const auto& wanted, const auto& value) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
    };
    for (const auto& filter : filters) {
        ListTenants search;
        search.query = filter.query;
        search.pageSize = 1000;
        const auto found = slugs(*plane.call(search)); // without a query: all
        for (const auto order : {TenantOrder::slug, TenantOrder::legalName, TenantOrder::state, TenantOrder::profile, TenantOrder::plan,
                                 TenantOrder::region, TenantOrder::createdAt, TenantOrder::updatedAt})
            for (const bool descending : {false, true}) {
                everything.orderBy = order;
                everything.descending = descending;
                std::vector<std::string> expected;
                const auto all = plane.call(everything)->items;
                for (const auto& one : all)
                    if (has(filter.state, one.state) && has(filter.profile, one.profile) && has(filter.plan, one.plan) &&
                        has(filter.region, one.region) && has(found, one.slug))
                        expected.push_back(one.slug);
                ASSERT_GT(expected.size(), 3u);
                ListTenants op = filter;
                op.orderBy = order;
                op.descending = descending;
                op.pageSize = 1000;
                EXPECT_EQ(slugs(*plane.call(op)), expected) << int(order) << descending;
                op.pageSize = 7;
                for (std::size_t rank = 0; rank < expected.size(); rank += 7) {
                    const auto page = plane.call(op);
                    ASSERT_TRUE(page.ok());
                    EXPECT_EQ(page->total, expected.size());
                    const auto until = expected.begin() + std::ptrdiff_t(std::min(rank + 7, expected.size()));
                    const std::vector<std::string> wanted(expected.begin() + std::ptrdiff_t(rank), until);
                    EXPECT_EQ(slugs(*page), wanted) << int(order) << descending << " at " << rank;
                    ListTenants jump = op;
                    jump.pageToken.reset();
                    jump.startRank = rank;
                    EXPECT_EQ(slugs(*plane.call(jump)), wanted) << int(order) << descending << ", jump to " << rank;
                    op.pageToken = page->nextPageToken;
                }
                EXPECT_EQ(op.pageToken, "");
            }
    }
}

TEST(List, TokensBelongToTheirRequest)
{
    Plane plane;
    plane.importFleet();
    ListTenants op;
    op.pageSize = 5;
    const auto page = plane.call(op);
    op.pageToken = page->nextPageToken;
    EXPECT_TRUE(plane.call(op).ok());
    op.pageSize = 9; // a page may have another size
    EXPECT_TRUE(plane.call(op).ok());
    op.orderBy = TenantOrder::region;
    EXPECT_EQ(plane.call(op).error().findings.front().pointer, "/pageToken");
    op.pageToken = "nonsense";
    EXPECT_EQ(plane.call(op).error().code, base::ErrorCode::InvalidArgument);
}

TEST(List, FacetsCountWhatAFilterWouldLeave)
{
    Plane plane;
    plane.importFleet();
    registry::CountFacets op;
    const auto all = plane.call(op);
    ASSERT_TRUE(all.ok());
    EXPECT_EQ(all->total, 120u);
    // Each count is what the list says with that filter.
    for (const auto& region : all->regions) {
        ListTenants list;
        list.region = {region.value};
        EXPECT_EQ(plane.call(list)->total, region.count) << region.value;
    }
    op.region = {all->regions.front().value};
    const auto narrowed = plane.call(op);
    EXPECT_EQ(narrowed->total, all->regions.front().count);
    EXPECT_EQ(narrowed->regions, all->regions) << "a facet is counted without its own filter";
    for (const auto& plan : narrowed->plans) {
        ListTenants list;
        list.region = op.region;
        list.plan = {plan.value};
        EXPECT_EQ(plane.call(list)->total, plan.count);
    }
    registry::CountFacets searched;
    searched.query = "acme";
    ListTenants list;
    list.query = "acme";
    const auto hits = plane.call(list);
    EXPECT_GT(hits->total, 0u);
    EXPECT_EQ(plane.call(searched)->total, hits->total);
    for (const char* query : {"acme", "acme e", "e"}) {
        searched.query = list.query = query;
        list.plan.clear();
        const auto found = plane.call(searched);
        EXPECT_EQ(found->total, plane.call(list)->total) << query;
        for (const auto& plan : found->plans) {
            list.plan = {plan.value};
            EXPECT_EQ(plane.call(list)->total, plan.count) << query;
        }
    }
}

// A rank and a token come from the caller: whatever they are, the list answers or says that they are not its own.
TEST(Search, AnyRankAndAnyTokenIsAnswered)
{
    Plane plane;
    plane.importFleet();
    for (const auto rank : {std::uint64_t{1} << 40, std::uint64_t{1} << 63, ~std::uint64_t{0}})
        for (const auto* query : {"", "harbor"}) {
            registry::ListTenants op;
            op.query = query;
            op.startRank = rank;
            const auto page = plane.call(op);
            ASSERT_TRUE(page.ok()) << page.error().message;
            EXPECT_TRUE(page->items.empty());
            EXPECT_EQ(page->nextPageToken, "");
        }
    registry::ListVersions first{"harbor-housing", 1, {}};
    for (const std::string position : {"", "x", "1x", "-1", "99999999999999999999"}) {
        const auto row = plane.call(registry::GetTenant{"harbor-housing"}).value();
        first.pageToken = registry::makeToken("versions " + row.tenant.id, position);
        const auto page = plane.call(first);
        ASSERT_FALSE(page.ok()) << position;
        EXPECT_EQ(page.error().code, base::ErrorCode::InvalidArgument) << position;
        EXPECT_EQ(page.error().findings.at(0).pointer, "/pageToken");
    }
}
