// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/registry/manifest_fixtures.h"

#include <gtest/gtest.h>

namespace reeve::test {
namespace {

using registry::canonicalJson;
using registry::writeYaml;

TEST(ManifestWriter, EveryManifestOfTheFleetComesBack)
{
    for (const auto& file : yamlFiles(fleetFolder())) {
        for (const auto& each : registry::readManifests("a.yaml", readFile(file))) {
            const auto& document = std::get<Document>(each.outcome);
            if (document.kind == registry::Kind::Tenant) {
                EXPECT_EQ(registry::tenantFromCanonical(document.canonical).value(), document.tenant);
                const auto again = documentOf(writeYaml(document.tenant));
                EXPECT_EQ(again.tenant, document.tenant);
                EXPECT_EQ(again.canonical, document.canonical);
                EXPECT_FALSE(again.hasComments);
                EXPECT_EQ(writeYaml(again.tenant), again.source);
            } else {
                EXPECT_EQ(registry::itemFromCanonical(document.canonical).value(), document.item);
                const auto again = documentOf(writeYaml(document.item));
                EXPECT_EQ(again.item, document.item);
                EXPECT_EQ(again.canonical, document.canonical);
            }
            EXPECT_EQ(documentOf(document.canonical).canonical, document.canonical); // JSON is YAML
        }
    }
}

TEST(ManifestWriter, CanonicalJsonIsSortedAndBare)
{
    EXPECT_EQ(
        documentOf(goodTenant()).canonical,
        R"({"apiVersion":"tenancy/v1","kind":"Tenant","metadata":{"slug":"harbor-foods"},"spec":{"contacts":[)"
        R"({"email":"ops@harbor-foods.example","name":"Ivo","role":"technical"},{"email":"billing@harbor-foods.example","name":"Finance","role":"billing"}],)"
        R"("displayName":"Harbor Foods","environments":["prod"],"legalName":"Harbor Foods GmbH","plan":"team-2026",)"
        R"("policies":{"encryption":"platform-key","residency":"eu-only","retention":"standard"},"profile":"mt-standard",)"
        R"("regions":{"allowed":["eu-central-1","eu-west-1"],"preferred":"eu-central-1"}}})");
}

TEST(ManifestWriter, YamlIsBlockStyleInTheOrderOfTheStructs)
{
    auto tenant = documentOf(goodTenant()).tenant;
    tenant.metadata.labels = {{"tier", "gold"}};
    tenant.spec.quotas = registry::Quotas{.storageGiB = 12};
    EXPECT_EQ(writeYaml(tenant), "apiVersion: tenancy/v1\n"
                                 "kind: Tenant\n"
                                 "metadata:\n"
                                 "  slug: harbor-foods\n"
                                 "  labels:\n"
                                 "    tier: gold\n"
                                 "spec:\n"
                                 "  legalName: Harbor Foods GmbH\n"
                                 "  displayName: Harbor Foods\n"
                                 "  profile: mt-standard\n"
                                 "  plan: team-2026\n"
                                 "  regions:\n"
                                 "    allowed:\n"
                                 "      - eu-central-1\n"
                                 "      - eu-west-1\n"
                                 "    preferred: eu-central-1\n"
                                 "  policies:\n"
                                 "    residency: eu-only\n"
                                 "    encryption: platform-key\n"
                                 "    retention: standard\n"
                                 "  environments:\n"
                                 "    - prod\n"
                                 "  quotas:\n"
                                 "    storageGiB: 12\n"
                                 "  contacts:\n"
                                 "    - role: technical\n"
                                 "      name: Ivo\n"
                                 "      email: ops@harbor-foods.example\n"
                                 "    - role: billing\n"
                                 "      name: Finance\n"
                                 "      email: billing@harbor-foods.example\n");
}

TEST(ManifestWriter, TextStaysText)
{
    auto tenant = documentOf(goodTenant()).tenant;
    for (const auto* name : {"123",
                             "0x1F",
                             "0o7",
                             "1e3",
                             "-5",
                             ".5",
                             "+1",
                             "true",
                             "False",
                             "null",
                             "~",
                             "yes",
                             "NO",
                             "Off",
                             "2026-01-01",
                             "12:30",
                             "1_000",
                             "a: b",
                             "a #b",
                             "#a",
                             "a:",
                             " a",
                             "a ",
                             "-",
                             "- a",
                             "?",
                             "? a",
                             "[a",
                             "{a",
                             "]",
                             "}",
                             "&a",
                             "*a",
                             "!a",
                             "|",
                             ">",
                             "'a'",
                             "\"a\"",
                             "%a",
                             "@a",
                             "`a",
                             "a, b",
                             "a [b] {c}",
                             "O'Rourke",
                             "Ibarra & S\u00f6hne",
                             "\u0141\u00f3d\u017a",
                             "\u6771\u4eac",
                             "\U0001F600",
                             "\uFEFFa",
                             "a\u2028b",
                             "a\u00A0b",
                             "<<",
                             "=",
                             "---",
                             "--- a",
                             "...",
                             "\\",
                             "a\\b",
                             ",",
                             ".inf",
                             ".nan",
                             "nan",
                             "0b1",
                             "C:\\x",
                             "a\u200Bb",
                             "_",
                             "x"}) {
        tenant.spec.legalName = name;
        tenant.metadata.labels = {{"null", name}, {"y", name}, {"true", name}};
        const auto yaml = writeYaml(tenant);
        EXPECT_EQ(documentOf(yaml).tenant, tenant) << yaml;
    }
    tenant.spec.legalName = "\u0141\u00f3d\u017a Media";
    EXPECT_NE(writeYaml(tenant).find("legalName: \u0141\u00f3d\u017a Media\n"), std::string::npos); // kept, not escaped
    tenant.spec.legalName = "yes";
    EXPECT_NE(writeYaml(tenant).find("legalName: \"yes\"\n"), std::string::npos);
}

TEST(ManifestWriter, DamagedStoresAreOurFault)
{
    for (const auto* text : {"", "{", "[]", "{}", R"({"apiVersion":"tenancy/v2","kind":"Tenant","metadata":{},"spec":{}})",
                             R"({"apiVersion":"tenancy/v1","kind":"Tenant","metadata":{},"spec":{}})",
                             R"({"apiVersion":"tenancy/v1","kind":"Nothing","metadata":{"name":"a"},"spec":{}})"}) {
        ASSERT_FALSE(registry::tenantFromCanonical(text).ok()) << text;
        EXPECT_EQ(registry::tenantFromCanonical(text).error().code, base::ErrorCode::Internal);
        ASSERT_FALSE(registry::itemFromCanonical(text).ok()) << text;
        EXPECT_EQ(registry::itemFromCanonical(text).error().code, base::ErrorCode::Internal);
    }
    EXPECT_FALSE(registry::itemFromCanonical(documentOf(goodTenant()).canonical).ok());
}

} // namespace
} // namespace reeve::test
