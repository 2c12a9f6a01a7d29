// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/registry/manifest_fixtures.h"

#include <gtest/gtest.h>

namespace reeve::test {
namespace {

using registry::Catalog;
using registry::CatalogItem;
using registry::checkReferences;
using registry::Kind;

const base::Timestamp now = *base::parseTime("2026-10-03T10:00:00Z");

CatalogItem retention(const std::string& name, std::uint32_t version, const char* from)
{
    CatalogItem item{.kind = Kind::RetentionPolicy, .name = name, .version = version, .effectiveFrom = *base::parseTime(from)};
    item.retention = registry::RetentionSpec{version, item.effectiveFrom};
    return item;
}

TEST(Catalog, FindsTheNewestVersionInForce)
{
    Catalog catalog;
    catalog.put(retention("standard", 3, "2027-01-01"));
    catalog.put(retention("standard", 1, "1970-01-01"));
    catalog.put(retention("standard", 2, "2026-05-01"));
    catalog.put(retention("standard-2", 9, "1970-01-01"));
    catalog.put(retention("later", 1, "2026-10-03"));
    EXPECT_EQ(catalog.find(Kind::RetentionPolicy, "standard", now)->version, 2u);
    EXPECT_EQ(catalog.find(Kind::RetentionPolicy, "standard", *base::parseTime("2026-04-30"))->version, 1u);
    EXPECT_EQ(catalog.find(Kind::RetentionPolicy, "standard", *base::parseTime("2027-01-01"))->version, 3u);
    EXPECT_EQ(catalog.find(Kind::RetentionPolicy, "later", *base::parseTime("2026-10-02")), nullptr);
    EXPECT_EQ(catalog.find(Kind::Plan, "standard", now), nullptr);
    EXPECT_EQ(catalog.find(Kind::RetentionPolicy, "standar", now), nullptr);
    EXPECT_EQ(catalog.newest(Kind::RetentionPolicy, "standard")->version, 3u);
    EXPECT_EQ(catalog.newest(Kind::RetentionPolicy, "none"), nullptr);
    EXPECT_EQ(catalog.exact(Kind::RetentionPolicy, "standard", 1)->version, 1u);
    EXPECT_EQ(catalog.exact(Kind::RetentionPolicy, "standard", 4), nullptr);
    EXPECT_EQ(catalog.names(Kind::RetentionPolicy), (std::vector<std::string>{"later", "standard", "standard-2"}));
    auto other = retention("standard", 2, "2026-05-01");
    other.retention->archiveDays = 77;
    catalog.put(other);
    EXPECT_EQ(catalog.items().size(), 5u);
    EXPECT_EQ(catalog.find(Kind::RetentionPolicy, "standard", now)->retention->archiveDays, 77u);
}

TEST(References, TheFleetKnowsItsCatalog)
{
    const auto catalog = fleetCatalog();
    for (const auto& file : yamlFiles(fleetFolder()))
        for (const auto& each : registry::readManifests("a", readFile(file)))
            EXPECT_EQ(describe(checkReferences(std::get<Document>(each.outcome), catalog, now)), "");
}

TEST(References, UnknownNamesAreReportedTogetherWithHints)
{
    const auto document = documentOf(spoiled("policies: {residency: eu-only, encryption: platform-key, retention: standard}",
                                             "policies: {residency: eu-onyl, encryption: x, retention: standart}"));
    const auto findings = checkReferences(document, fleetCatalog(), now);
    ASSERT_EQ(findings.size(), 3u);
    EXPECT_EQ(findings[0], (base::Finding{"a.yaml", 0, 13, "/spec/policies/residency", "UNKNOWN_REFERENCE",
                                          "the residency policy \"eu-onyl\" is not in the catalog",
                                          "did you mean \"eu-only\"? known residency policies: anywhere, eu-only and us-only"}));
    EXPECT_EQ(findings[1].hint, "known encryption policies: platform-key and tenant-key");
}

TEST(References, WhatIsNotInForceYetIsUnknown)
{
    auto catalog = fleetCatalog();
    catalog.put(retention("soon", 1, "2027-01-01"));
    const auto findings = checkReferences(documentOf(spoiled("retention: standard", "retention: soon")), catalog, now);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message, "the retention policy \"soon\" is not in force before 2027-01-01");
}

TEST(References, ARegionNamesItsStandbyAndEncryption)
{
    const auto document = documentOf("apiVersion: tenancy/v1\nkind: Region\nmetadata: {name: a}\nspec:\n  jurisdiction: EU\n  standby: b\n "
                                     " profiles: [hybrid]\n  encryption:\n    - platform-key\n    - c\n");
    const auto findings = checkReferences(document, fleetCatalog(), now);
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0].pointer, "/spec/standby");
    EXPECT_EQ(findings[1].pointer, "/spec/encryption/1");
    EXPECT_EQ(findings[1].line, 10u);
}

TEST(References, BindsTheVersionsInForce)
{
    auto catalog = fleetCatalog();
    catalog.put(retention("standard", 7, "2026-06-01"));
    catalog.put(retention("standard", 8, "2026-12-01"));
    EXPECT_EQ(registry::bind(documentOf(goodTenant()).tenant, catalog, now), (registry::Bindings{1, 3, 2, 7}));
}

} // namespace
} // namespace reeve::test
