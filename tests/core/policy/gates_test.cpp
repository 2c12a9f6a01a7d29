// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/gates.h"
#include "tests/core/registry/manifest_fixtures.h"

#include <gtest/gtest.h>

namespace reeve::test {
namespace {

using registry::Kind;
using registry::TenantManifest;

const base::Timestamp now = *base::parseTime("2026-10-03T10:00:00Z");

policy::Verdict check(const TenantManifest& manifest) { return policy::checkManifest(manifest, fleetCatalog(), now); }

std::vector<std::string> refused(const policy::Verdict& verdict)
{
    std::vector<std::string> rows;
    for (const auto& each : verdict.refusals) rows.push_back(each.gate + ' ' + each.pointer);
    return rows;
}

// REQ ARC-06, ARC-09
TEST(Gates, TheWholeFleetPasses)
{
    const auto catalog = fleetCatalog();
    for (const auto& file : yamlFiles(fleetFolder() / "tenants")) {
        const auto verdict = policy::checkManifest(documentOf(readFile(file)).tenant, catalog, now);
        EXPECT_TRUE(verdict.refusals.empty()) << file;
        for (const auto& gate : verdict.gates) EXPECT_EQ(gate.verdict, "allow") << file;
    }
}

TEST(Gates, SayWhatTheyAllowed)
{
    const auto gates = check(documentOf(goodTenant()).tenant).gates;
    ASSERT_EQ(gates.size(), 4u);
    EXPECT_EQ(gates[0], (base::GateDecision{"plan", "team-2026 v1", "allow", "the plan offers mt-standard", "live"}));
    EXPECT_EQ(gates[1], (base::GateDecision{"residency", "eu-only v3", "allow", "the policy allows eu-central-1 and eu-west-1", "live"}));
    EXPECT_EQ(gates[2], (base::GateDecision{"region", "eu-central-1 v1 and eu-west-1 v1", "allow",
                                            "every allowed region offers mt-standard", "live"}));
    EXPECT_EQ(gates[3], (base::GateDecision{"encryption", "platform-key v2", "allow", "supported in eu-central-1 and eu-west-1", "live"}));
}

TEST(Gates, ResidencyNamesRuleAndRemedy)
{
    auto manifest = documentOf(goodTenant()).tenant;
    manifest.spec.regions.allowed = {"eu-central-1", "us-east-1"};
    const auto verdict = check(manifest);
    ASSERT_EQ(refused(verdict), (std::vector<std::string>{"residency /spec/regions/allowed/1"}));
    EXPECT_EQ(verdict.refusals[0].message, "residency eu-only v3 allows EU; us-east-1 lies in US");
    EXPECT_EQ(verdict.refusals[0].hint, "choose a region in EU, or another residency policy");
    EXPECT_EQ(verdict.gates[1].verdict, "deny");
    EXPECT_EQ(verdict.gates[1].reason,
              "residency eu-only v3 allows EU; us-east-1 lies in US: choose a region in EU, or another residency policy");
    EXPECT_EQ(verdict.gates[0].verdict, "allow");
}

TEST(Gates, EveryRefusalIsReportedInTheOrderOfTheFields)
{
    auto manifest = documentOf(goodTenant()).tenant;
    manifest.spec.profile = "st-dedicated";
    manifest.spec.policies.encryption = "tenant-key";
    manifest.spec.regions.allowed = {"sa-east-1", "us-east-1"};
    const auto verdict = check(manifest);
    EXPECT_EQ(refused(verdict),
              (std::vector<std::string>{"plan /spec/profile", "residency /spec/regions/allowed/0", "region /spec/regions/allowed/0",
                                        "encryption /spec/regions/allowed/0", "residency /spec/regions/allowed/1"}));
    EXPECT_EQ(verdict.refusals[0].message, "plan team-2026 v1 offers mt-standard, not st-dedicated");
    EXPECT_EQ(verdict.refusals[2].message, "region sa-east-1 v1 offers mt-standard and hybrid, not st-dedicated");
    EXPECT_EQ(verdict.refusals[3].message, "encryption tenant-key is not supported in sa-east-1, which has platform-key");
    for (const auto& gate : verdict.gates) EXPECT_EQ(gate.verdict, "deny") << gate.name;
}

TEST(Gates, TheVersionInForceDecides)
{
    auto catalog = fleetCatalog();
    auto next = *catalog.find(Kind::ResidencyPolicy, "eu-only", now);
    next.version = 4;
    next.residency->jurisdictions = {"CH"};
    next.effectiveFrom = *base::parseTime("2026-11-01");
    catalog.put(next);
    const auto manifest = documentOf(goodTenant()).tenant;
    EXPECT_TRUE(policy::checkManifest(manifest, catalog, now).refusals.empty());
    const auto later = policy::checkManifest(manifest, catalog, *base::parseTime("2026-11-01"));
    EXPECT_EQ(later.refusals.size(), 2u);
    EXPECT_EQ(later.gates[1].version, "eu-only v4");
}

TEST(Gates, ActivationNeedsATechnicalAndABillingContact)
{
    auto manifest = documentOf(goodTenant()).tenant;
    EXPECT_EQ(policy::checkContacts(manifest).verdict, "allow");
    manifest.spec.contacts.pop_back();
    const auto decision = policy::checkContacts(manifest);
    EXPECT_EQ(decision.name, "contacts");
    EXPECT_EQ(decision.verdict, "deny");
    EXPECT_EQ(decision.reason, "activation needs a technical and a billing contact; billing is missing: add a contact for each");
    manifest.spec.contacts[0].role = "legal";
    EXPECT_NE(policy::checkContacts(manifest).reason.find("technical and billing are missing"), std::string::npos);
}

TEST(Gates, ExplainARegionBeforeAnybodySubmits)
{
    const auto catalog = fleetCatalog();
    const auto explain = [&](const char* region, const char* residency, const char* encryption, const char* profile) {
        return policy::explainRegion(*catalog.newest(Kind::Region, region), *catalog.newest(Kind::ResidencyPolicy, residency), encryption,
                                     profile);
    };
    EXPECT_EQ(explain("eu-west-1", "eu-only", "tenant-key", "st-dedicated"), "");
    EXPECT_EQ(explain("sa-east-1", "anywhere", "platform-key", "hybrid"), "");
    EXPECT_EQ(explain("sa-east-1", "us-only", "tenant-key", "hybrid"), "residency us-only v1 allows US; sa-east-1 lies in BR; encryption "
                                                                       "tenant-key is not supported in sa-east-1, which has platform-key");
}

} // namespace
} // namespace reeve::test
