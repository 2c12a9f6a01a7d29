// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/events/api.h"
#include "core/registry/api.h"
#include "tests/support/plane.h"

using namespace reeve;
using base::ErrorCode;
using lifecycle::ChangePlan;
using lifecycle::SetLabels;
using registry::Quotas;
using registry::Tenant;
using test::Plane;

namespace {

std::string lastEvent(Plane& plane, const std::string& tenantId)
{
    events::ListEvents op;
    op.tenantId = tenantId;
    return plane.call(op)->items.back().type;
}

registry::TenantManifest manifestOf(Plane& plane, const Tenant& tenant) { return plane.call(registry::GetTenant{tenant.id})->manifest; }

bool contains(const std::vector<std::string>& steps, const std::string& wanted)
{
    return std::find(steps.begin(), steps.end(), wanted) != steps.end();
}

std::string all(const std::vector<std::string>& steps)
{
    std::string text;
    for (const auto& step : steps) text += step + "\n";
    return text;
}

} // namespace

// REQ TRB-05
TEST(ChangePlan, SaysWhatGrowsAndStoresANewVersion)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = plane.create("harbor-foods");
    const ChangePlan op{tenant.id, tenant.revision, "enterprise-2026", {}, "they grow"};
    const auto plan = plane.plan(op);
    ASSERT_TRUE(plan.ok()) << plan.error().message;
    EXPECT_TRUE(contains(plan->steps, "Change the plan from team-2026 to enterprise-2026")) << all(plan->steps);
    EXPECT_TRUE(contains(plan->steps, "Raise the quota computeUnits from 60 to 1000")) << all(plan->steps);
    EXPECT_EQ(all(plan->steps).find("/spec"), std::string::npos) << "no pointers for people";
    const auto done = plane.commit(op);
    ASSERT_TRUE(done.ok()) << done.error().message;
    EXPECT_EQ(done->value->plan, "enterprise-2026");
    EXPECT_EQ(done->value->version, tenant.version + 1);
    EXPECT_EQ(lastEvent(plane, tenant.id), "reeve.tenant.planUpdated.v1");
    EXPECT_EQ(plane.call(audit::GetAudit{done->receipt->auditIndex})->entry.action, "tenants.changePlan");
    registry::CountFacets facets;
    facets.plan = {"enterprise-2026"};
    EXPECT_EQ(plane.call(facets)->total, 1u) << "the counters follow";
    const auto again = plane.commit(ChangePlan{tenant.id, done->value->revision, "enterprise-2026", {}, "again"});
    EXPECT_EQ(again.error().reason, "NOTHING_CHANGED");
}

TEST(ChangePlan, OverridesAreKeptReplacedOrDropped)
{
    Plane plane;
    plane.importCatalog();
    Tenant tenant = plane.create("harbor-foods");
    const auto change = [&](const std::string& plan, std::optional<Quotas> quotas) {
        const auto done = plane.commit(ChangePlan{tenant.id, tenant.revision, plan, quotas, "test"});
        if (done) tenant = *done->value;
        return done;
    };
    ASSERT_TRUE(change("team-2026", Quotas{.computeUnits = 40}).ok()) << "other quotas within the present plan";
    EXPECT_EQ(manifestOf(plane, tenant).spec.quotas, (Quotas{.computeUnits = 40}));
    ASSERT_TRUE(change("business-2025", {}).ok());
    EXPECT_EQ(manifestOf(plane, tenant).spec.quotas, (Quotas{.computeUnits = 40})) << "kept";
    const auto over = change("starter-2026", {});
    ASSERT_FALSE(over.ok());
    EXPECT_EQ(over.error().code, ErrorCode::QuotaExceeded) << "what was kept is held against the new plan";
    EXPECT_EQ(over.error().findings.front().pointer, "/spec/quotas/computeUnits");
    const auto plan = plane.plan(ChangePlan{tenant.id, tenant.revision, "starter-2026", Quotas{}, "test"});
    ASSERT_TRUE(plan.ok()) << plan.error().message;
    EXPECT_TRUE(contains(plan->steps, "Lower the quota storageGiB from 2000 to 50")) << all(plan->steps);
    EXPECT_TRUE(contains(plan->steps, "Lower the quota computeUnits from 40 to 10")) << all(plan->steps);
    EXPECT_TRUE(contains(plan->steps, "Drop the override of computeUnits with 40")) << all(plan->steps);
    ASSERT_TRUE(change("starter-2026", Quotas{}).ok());
    EXPECT_FALSE(manifestOf(plane, tenant).spec.quotas) << "an empty set drops them";
    EXPECT_EQ(change("starter-2026", Quotas{.storageGiB = 51}).error().code, ErrorCode::QuotaExceeded);
}

TEST(ChangePlan, IsRefusedWhereItMustBe)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = plane.create("harbor-foods");
    const auto unknown = plane.commit(ChangePlan{tenant.id, tenant.revision, "platinum", {}, "test"});
    EXPECT_EQ(unknown.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(unknown.error().findings.front().code, "UNKNOWN_REFERENCE");
    EXPECT_EQ(unknown.error().findings.front().pointer, "/spec/plan");
    EXPECT_EQ(plane.commit(ChangePlan{tenant.id, tenant.revision + 1, "enterprise-2026", {}, "test"}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(plane.commit(ChangePlan{tenant.id, tenant.revision, "enterprise-2026", {}, " "}).error().findings.front().pointer, "/reason");
    const Tenant archived = *plane.commit(lifecycle::ArchiveTenant{tenant.id, tenant.revision, "test"})->value;
    const auto late = plane.commit(ChangePlan{tenant.id, archived.revision, "enterprise-2026", {}, "test"});
    EXPECT_EQ(late.error().reason, "STATE_FORBIDS");
}

TEST(SetLabels, SetsAndRemovesAndIsFoundByThem)
{
    Plane plane;
    plane.importCatalog();
    Tenant tenant = plane.create("harbor-foods");
    const auto first = plane.commit(SetLabels{tenant.id, tenant.revision, {{"segment", "energy"}, {"tier", "gold"}}, {}, "sorted"});
    ASSERT_TRUE(first.ok()) << first.error().message;
    tenant = *first->value;
    EXPECT_EQ(lastEvent(plane, tenant.id), "reeve.tenant.manifestUpdated.v1");
    const SetLabels op{tenant.id, tenant.revision, {{"segment", "food"}, {"owner", "Ana: \"north\" #1"}}, {"tier", "never-there"}, "again"};
    const auto plan = plane.plan(op);
    ASSERT_TRUE(plan.ok()) << plan.error().message;
    EXPECT_TRUE(contains(plan->steps, "Change the label segment from \"energy\" to \"food\"")) << all(plan->steps);
    EXPECT_TRUE(contains(plan->steps, "Add the label owner with the value \"Ana: \"north\" #1\"")) << all(plan->steps);
    EXPECT_TRUE(contains(plan->steps, "Remove the label tier with the value \"gold\"")) << all(plan->steps);
    tenant = *plane.commit(op)->value;
    EXPECT_EQ(manifestOf(plane, tenant).metadata.labels,
              (std::map<std::string, std::string>{{"owner", "Ana: \"north\" #1"}, {"segment", "food"}}));
    registry::ListTenants list;
    list.query = "label:segment=food";
    EXPECT_EQ(plane.call(list)->total, 1u);
    EXPECT_EQ(plane.call(registry::GetTimeline{tenant.id, {}, {}})->items.front().operation, "tenants.setLabels");
}

TEST(SetLabels, KeepsToTheRulesOfManifests)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = plane.create("harbor-foods");
    const auto refused = [&](std::map<std::string, std::string> set, std::vector<std::string> remove = {}) {
        const auto done = plane.commit(SetLabels{tenant.id, tenant.revision, std::move(set), std::move(remove), "test"});
        if (done) return std::string{"done"};
        return done.error().findings.empty() ? done.error().reason : done.error().findings.front().pointer;
    };
    EXPECT_EQ(refused({}), "NOTHING_CHANGED");
    EXPECT_EQ(refused({}, {"never-there"}), "NOTHING_CHANGED");
    EXPECT_EQ(refused({{"Segment", "energy"}}), "/metadata/labels/Segment") << "names are lower case";
    EXPECT_EQ(refused({{"a: b\n- c", "x"}}), "/metadata/labels/a: b\n- c") << "nothing gets out of its name";
    EXPECT_EQ(refused({{"", "x"}}), "/metadata/labels/");
    EXPECT_EQ(refused({{"segment", std::string(129, 'x')}}), "/metadata/labels/segment");
    EXPECT_EQ(refused({{"segment", "two\nlines"}}), "/metadata/labels/segment");
    EXPECT_EQ(refused({{"segment", "x"}}, {"other", "segment"}), "/remove/1") << "one of both";
    std::map<std::string, std::string> many;
    for (int i = 0; i < 33; ++i) many["label" + std::to_string(i)] = "x";
    EXPECT_EQ(refused(many), "/metadata/labels");
    EXPECT_EQ(refused({{"segment", ""}}), "done") << "a value may be empty";
}
