// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/base/id.h"
#include "core/events/api.h"
#include "core/registry/api.h"
#include "tests/support/plane.h"

using namespace reeve;
using base::ErrorCode;
using registry::State;
using registry::Tenant;
using test::Plane;

/// The same schema, ids, operations and life cycle for shared, dedicated and hybrid tenants. REQ ARC-28
class EveryProfile : public testing::TestWithParam<const char*> {
protected:
    std::string manifest(const std::string& slug, const std::string& displayName = "Harbor Foods") const
    {
        std::string text = Plane::manifest(slug);
        const auto replace = [&](const std::string& from, const std::string& to) { text.replace(text.find(from), from.size(), to); };
        replace("profile: mt-standard", std::string{"profile: "} + GetParam());
        replace("plan: team-2026", "plan: enterprise-2026");
        replace("displayName: Harbor Foods", "displayName: " + displayName);
        return text;
    }
    template <class Op>
    Tenant must(Plane& plane, Op op)
    {
        const auto outcome = plane.commit(std::move(op));
        if (!outcome) {
            ADD_FAILURE() << Op::info.name << ": " << outcome.error().message;
            return {};
        }
        return *outcome->value;
    }
};

TEST_P(EveryProfile, LivesTheSameLife)
{
    Plane plane;
    plane.importCatalog();
    Tenant tenant = must(plane, lifecycle::CreateTenant{{manifest("harbor-foods")}, "onboarded", {}});
    const std::string id = tenant.id;
    EXPECT_TRUE(base::isId(id, "tnt"));
    EXPECT_EQ(tenant.state, State::Draft);
    EXPECT_EQ(tenant.profile, GetParam());
    tenant = must(plane, lifecycle::ActivateTenant{id, tenant.revision, "ready"});
    tenant = must(plane, lifecycle::UpdateManifest{id, tenant.revision, {manifest("harbor-foods", "Harbor")}, "shorter name"});
    tenant = must(plane, lifecycle::SuspendTenant{id, tenant.revision, "overdue"});
    tenant = must(plane, lifecycle::ResumeTenant{id, tenant.revision, "paid"});
    tenant = must(plane, lifecycle::ArchiveTenant{id, tenant.revision, "left"});
    tenant = must(plane, lifecycle::RestoreTenant{id, tenant.revision, "came back"});
    EXPECT_EQ(tenant.state, State::Suspended);
    tenant = must(plane, lifecycle::ArchiveTenant{id, tenant.revision, "left again"});
    plane.clock.advance(std::chrono::days{30});
    tenant = must(plane, lifecycle::DeleteTenant{id, tenant.revision, "purge", "harbor-foods"});
    EXPECT_EQ(tenant.state, State::Deleted);
    EXPECT_EQ(tenant.id, id);

    // REQ ARC-25: each change is one revision, one timeline line, one audit entry and one event, and they tell the same story.
    const auto timeline = plane.call(registry::GetTimeline{id, {}, {}});
    ASSERT_EQ(timeline->items.size(), 9u);
    audit::ListAudit byTenant;
    byTenant.tenantId = id;
    const auto entries = plane.call(byTenant);
    ASSERT_EQ(entries->items.size(), 9u);
    events::ListEvents op;
    op.tenantId = id;
    const auto events = plane.call(op);
    ASSERT_EQ(events->items.size(), 9u);
    for (std::size_t i = 0; i < 9; ++i) {
        const auto& line = timeline->items[i];
        EXPECT_EQ(line.revision, 9 - i);
        EXPECT_EQ(line.auditIndex, entries->items[i].seq);
        EXPECT_EQ(line.operation, entries->items[i].action);
        EXPECT_EQ(line.reason, entries->items[i].reason);
        EXPECT_EQ(std::stoull(events->items[8 - i].sequence), line.revision);
    }
}

// REQ ARC-25: identity is immutable.
TEST_P(EveryProfile, KeepsItsIdentity)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = must(plane, lifecycle::CreateTenant{{manifest("harbor-foods")}, "onboarded", true});
    const auto renamed = plane.commit(lifecycle::UpdateManifest{tenant.id, tenant.revision, {manifest("other-foods")}, "rename"});
    EXPECT_EQ(renamed.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(renamed.error().findings.front().pointer, "/metadata/slug");
    EXPECT_EQ(plane.call(registry::GetTenant{tenant.id})->tenant, tenant);
}

INSTANTIATE_TEST_SUITE_P(Isolation, EveryProfile, testing::Values("mt-standard", "hybrid", "st-dedicated"), [](const auto& one) {
    std::string name = one.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});
