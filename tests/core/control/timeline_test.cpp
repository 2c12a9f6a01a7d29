// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plane.h"

#include <boost/json/object.hpp>

namespace reeve::test {
namespace {

using registry::GetTimeline;
using registry::TimelineKind;

class Timeline : public testing::Test {
protected:
    Timeline()
    {
        plane.importCatalog();
        tenant = plane.create("harbor-foods"); // revision 1: registered and activated at once
        change<lifecycle::SuspendTenant>("Invoice 2026-114 überfällig");
        change<lifecycle::ResumeTenant>("Invoice 2026-114 paid");
        edit("Harbor Foods AG");
        change<lifecycle::SuspendTenant>("asked for by the customer", "user:lee@desk-2");
        lifecycle::SetLegalHold hold;
        hold.tenantId = tenant.id;
        hold.revision = tenant.revision;
        hold.reason = "case 7";
        take(plane.commit(hold));
    }
    template <class Op>
    void change(const std::string& reason, const std::string& actor = "user:ana@desk-7")
    {
        auto who = Plane::caller();
        who.actor.id = actor;
        take(plane.commit(Op{tenant.id, tenant.revision, reason}, {}, who));
    }
    void edit(const std::string& legalName)
    {
        take(plane.commit(lifecycle::UpdateManifest{tenant.id, tenant.revision, {Plane::manifest("harbor-foods", legalName)}, "renamed"}));
    }
    void take(const base::Result<base::Outcome<registry::Tenant>>& outcome)
    {
        ASSERT_TRUE(outcome.ok()) << outcome.error().message;
        tenant = *outcome->value;
    }
    GetTimeline question() const { return {tenant.id, {}, {}}; }
    std::vector<std::uint64_t> revisions(const GetTimeline& op)
    {
        const auto page = plane.call(op);
        EXPECT_TRUE(page.ok()) << page.error().message;
        std::vector<std::uint64_t> found;
        for (const auto& each : page->items) found.push_back(each.revision);
        return found;
    }

    Plane plane;
    registry::Tenant tenant;
};

TEST_F(Timeline, IsFilteredByKindActorAndReason) // REQ ARC-22
{
    EXPECT_EQ(revisions(question()), (std::vector<std::uint64_t>{6, 5, 4, 3, 2, 1}));
    auto op = question();
    op.kind = TimelineKind::transition;
    EXPECT_EQ(revisions(op), (std::vector<std::uint64_t>{5, 3, 2, 1}));
    op.kind = TimelineKind::manifest;
    EXPECT_EQ(revisions(op), (std::vector<std::uint64_t>{4, 1})) << "registering brings a manifest as well";
    op.kind = TimelineKind::other;
    EXPECT_EQ(revisions(op), std::vector<std::uint64_t>{6});

    op = question();
    op.actor = "user:lee@desk-2";
    EXPECT_EQ(revisions(op), std::vector<std::uint64_t>{5});
    op.actor = "user:lee";
    EXPECT_TRUE(revisions(op).empty()) << "actors are compared exactly";
    op = question();
    op.reason = "INVOICE 114";
    EXPECT_EQ(revisions(op), (std::vector<std::uint64_t>{3, 2}));
    op.reason = "uberfallig";
    EXPECT_EQ(revisions(op), std::vector<std::uint64_t>{2});
    op.reason = "invoice";
    op.kind = TimelineKind::manifest;
    EXPECT_TRUE(revisions(op).empty());
}

TEST_F(Timeline, CountsAndPagesWhatMatches)
{
    auto op = question();
    op.kind = TimelineKind::transition;
    op.pageSize = 3;
    const auto first = plane.call(op);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(first->total, 4u);
    EXPECT_EQ(first->items.size(), 3u);
    ASSERT_FALSE(first->nextPageToken.empty());
    op.pageToken = first->nextPageToken;
    const auto second = plane.call(op);
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second->total, 4u);
    ASSERT_EQ(second->items.size(), 1u);
    EXPECT_EQ(second->items.front().revision, 1u);
    EXPECT_TRUE(second->nextPageToken.empty());
    op.kind = TimelineKind::manifest;
    EXPECT_EQ(plane.call(op).error().code, base::ErrorCode::InvalidArgument) << "the token belongs to another question";
    op = question();
    op.reason = std::string(201, 'x');
    EXPECT_EQ(plane.call(op).error().code, base::ErrorCode::InvalidArgument);
}

TEST(ManifestSchema, IsReadThroughTheDoor)
{
    Plane plane;
    const auto tenant = plane.call(registry::GetManifestSchema{});
    ASSERT_TRUE(tenant.ok());
    EXPECT_EQ(tenant->schema.at("title").as_string(), "Tenant");
    EXPECT_TRUE(tenant->schema.at("properties").at("spec").at("properties").as_object().contains("legalName"));
    const auto plan = plane.call(registry::GetManifestSchema{registry::Kind::Plan});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->schema.at("title").as_string(), "Plan");
}

} // namespace
} // namespace reeve::test
