// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quota/limits.h"
#include "tests/core/registry/manifest_fixtures.h"

#include <gtest/gtest.h>

namespace reeve::test {
namespace {

using registry::Quotas;

const base::Timestamp now = *base::parseTime("2026-10-03T10:00:00Z");

quota::Verdict check(Quotas asked)
{
    auto manifest = documentOf(goodTenant()).tenant;
    manifest.spec.quotas = asked;
    return quota::checkManifest(manifest, fleetCatalog(), now);
}

// REQ ARC-11
TEST(Limits, TheWholeFleetStaysWithinItsPlans)
{
    const auto catalog = fleetCatalog();
    for (const auto& file : yamlFiles(fleetFolder() / "tenants"))
        EXPECT_TRUE(quota::checkManifest(documentOf(readFile(file)).tenant, catalog, now).excess.empty()) << file;
}

TEST(Limits, ThePlanIsTheUpperBound)
{
    EXPECT_TRUE(check({.computeUnits = 60, .storageGiB = 500, .eventsPerDay = 1'000'000, .concurrentOperations = 4}).excess.empty());
    EXPECT_TRUE(check({.storageGiB = 0}).excess.empty());
    const auto verdict = check({.computeUnits = 61, .storageGiB = 500, .concurrentOperations = 5});
    ASSERT_EQ(verdict.excess.size(), 2u);
    EXPECT_EQ(verdict.excess[0].pointer, "/spec/quotas/computeUnits");
    EXPECT_EQ(verdict.excess[0].message, "computeUnits asks for 61; plan team-2026 v1 grants 60");
    EXPECT_EQ(verdict.excess[0].hint, "ask for at most 60, or choose a larger plan");
    EXPECT_EQ(verdict.excess[1].pointer, "/spec/quotas/concurrentOperations");
    EXPECT_EQ(
        verdict.gate,
        (base::GateDecision{"quota", "team-2026 v1", "deny",
                            "computeUnits asks for 61; plan team-2026 v1 grants 60: ask for at most 60, or choose a larger plan", "live"}));
    EXPECT_EQ(check({}).gate, (base::GateDecision{"quota", "team-2026 v1", "allow", "within the plan", "live"}));
}

TEST(Limits, OverridesReplaceThePlansQuotas)
{
    auto manifest = documentOf(goodTenant()).tenant;
    const auto catalog = fleetCatalog();
    const auto& plan = *catalog.newest(registry::Kind::Plan, "team-2026");
    EXPECT_EQ(quota::effective(manifest, plan), (Quotas{60, 500, 1'000'000, 4}));
    manifest.spec.quotas = Quotas{.storageGiB = 12, .concurrentOperations = 0};
    EXPECT_EQ(quota::effective(manifest, plan), (Quotas{60, 12, 1'000'000, 0}));
}

} // namespace
} // namespace reeve::test
