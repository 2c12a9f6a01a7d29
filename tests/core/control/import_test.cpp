// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/control/api.h"
#include "core/registry/api.h"
#include "tests/support/plane.h"

#include <map>
#include <set>
#include <sstream>

using namespace reeve;
using test::Plane;

namespace {

using Row = std::vector<std::string>; // file, document, line, pointer, code

std::vector<Row> expectedRows()
{
    std::istringstream in(test::readFile(std::filesystem::path(REEVE_TEST_DATA) / "broken/expected.tsv"));
    std::vector<Row> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with('#')) continue;
        Row row(1);
        for (const char c : line) {
            if (c == '\t') row.emplace_back();
            else row.back() += c;
        }
        rows.push_back(row);
    }
    return rows;
}

bool fits(const Row& expected, const base::Finding& finding)
{
    const Row actual{finding.file, std::to_string(finding.document), std::to_string(finding.line), finding.pointer, finding.code};
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (expected[i] != "-" && expected[i] != actual[i]) return false;
    return true;
}

void expectExactly(const std::vector<base::Finding>& findings)
{
    const auto expected = expectedRows();
    ASSERT_EQ(expected.size(), 43u);
    for (const auto& row : expected)
        EXPECT_EQ(std::count_if(findings.begin(), findings.end(), [&](const auto& finding) { return fits(row, finding); }), 1)
            << row[0] << " " << row[3] << " " << row[4];
    for (const auto& finding : findings)
        EXPECT_TRUE(std::any_of(expected.begin(), expected.end(), [&](const auto& row) { return fits(row, finding); }))
            << "unexpected: " << finding.file << ":" << finding.line << " " << finding.pointer << " " << finding.code << " "
            << finding.message;
    EXPECT_EQ(findings.size(), expected.size());
    for (const auto& finding : findings) EXPECT_FALSE(finding.message.empty()) << finding.file;
}

} // namespace

// REQ ARC-06, ARC-23
TEST(Import, TakesTheWholeFleetAndThenFindsItUnchanged)
{
    Plane plane;
    const auto first = plane.importFleet();
    EXPECT_TRUE(first.errors.empty()) << first.errors.front().file << ": " << first.errors.front().message;
    EXPECT_EQ(first.refused, 0u);
    EXPECT_GT(first.created, 120u); // tenants and catalog
    const auto counts = plane.call(control::GetCounts{});
    ASSERT_TRUE(counts.ok());
    EXPECT_EQ(counts->tenants, 120u);
    const auto auditSize = counts->auditEntries;
    EXPECT_EQ(auditSize, first.created + 1); // one entry a document, and the plane's own

    const auto second = plane.importFleet();
    EXPECT_EQ(second.created, 0u);
    EXPECT_EQ(second.updated, 0u);
    EXPECT_EQ(second.unchanged, first.created);
    EXPECT_EQ(plane.call(control::GetCounts{})->auditEntries, auditSize) << "identical content makes no new version";
}

// REQ ARC-09
TEST(Import, ReportsEveryBrokenFileExactly)
{
    Plane plane;
    ASSERT_EQ(plane.importCatalog().refused, 0u);
    const auto report = plane.import(std::filesystem::path(REEVE_TEST_DATA) / "broken");
    expectExactly(report.errors);
    // The good documents beside the bad ones are stored: two of second-document.yaml and the first of slug-twice.yaml.
    EXPECT_EQ(report.created, 3u);
    EXPECT_TRUE(plane.call(registry::GetTenant{"multi-good-one"}).ok());
    EXPECT_TRUE(plane.call(registry::GetTenant{"twice-tenant"}).ok());
    EXPECT_EQ(plane.call(control::GetCounts{})->tenants, 3u);
}

TEST(Import, DryRunSaysTheSameAndStoresNothing)
{
    Plane plane;
    // The catalog comes in the same import, unstored: tenants are checked against what it would be.
    const auto fleet = plane.import(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet", true, true);
    EXPECT_EQ(fleet.refused, 0u);
    EXPECT_GT(fleet.created, 120u);
    EXPECT_EQ(plane.call(control::GetCounts{})->tenants, 0u);
    EXPECT_EQ(plane.call(registry::ListCatalog{})->total, 0u);

    ASSERT_EQ(plane.importCatalog().refused, 0u);
    const auto before = plane.call(control::GetCounts{})->auditEntries;
    expectExactly(plane.import(std::filesystem::path(REEVE_TEST_DATA) / "broken", false, true).errors);
    EXPECT_EQ(plane.call(control::GetCounts{})->auditEntries, before);
}

TEST(Import, RefusedByPolicyIsAudited)
{
    Plane plane;
    ASSERT_EQ(plane.importCatalog().refused, 0u);
    plane.import(std::filesystem::path(REEVE_TEST_DATA) / "broken");
    audit::ListAudit op;
    op.result = audit::ResultKind::denied;
    const auto denied = plane.call(op);
    ASSERT_TRUE(denied.ok());
    // plan-forbids-profile, region-forbids-profile, region-forbids-encryption, residency-violated, quota-above-plan
    EXPECT_EQ(denied->items.size(), 5u);
}

TEST(Import, ChangedFileMakesANewVersionThatActivationDoesNotTouch)
{
    Plane plane;
    ASSERT_EQ(plane.importCatalog().refused, 0u);
    test::TempDir dir;
    test::writeFile(dir.path() / "a.yaml", Plane::manifest("harbor-foods"));
    EXPECT_EQ(plane.import(dir.path(), true).created, 1u);
    test::writeFile(dir.path() / "a.yaml", Plane::manifest("harbor-foods", "Harbour Foods Ltd"));
    EXPECT_EQ(plane.import(dir.path(), true).updated, 1u);
    const auto found = plane.call(registry::GetTenant{"harbor-foods"});
    EXPECT_EQ(found->tenant.version, 2u);
    EXPECT_EQ(found->tenant.legalName, "Harbour Foods Ltd");
    EXPECT_EQ(found->tenant.state, registry::State::Active);
    const auto versions = plane.call(registry::ListVersions{found->tenant.id, {}, {}});
    ASSERT_EQ(versions->items.size(), 2u);
    EXPECT_EQ(versions->items[1].source.data, Plane::manifest("harbor-foods")) << "the submitted bytes are kept";
    EXPECT_EQ(versions->items[0].author, "user:ana@desk-7");
}

TEST(Import, SlugTwiceAcrossBatchesIsRefused)
{
    Plane plane;
    ASSERT_EQ(plane.importCatalog().refused, 0u);
    lifecycle::ImportManifests first;
    first.files = {{"a.yaml", {Plane::manifest("twice-a")}}};
    const auto one = plane.commit(first);
    lifecycle::ImportManifests second = first;
    second.importId = one->value->importId;
    second.files.front().path = "b.yaml";
    second.last = true;
    const auto two = plane.commit(second);
    ASSERT_EQ(two->value->errors.size(), 1u);
    EXPECT_EQ(two->value->errors.front().pointer, "/metadata/slug");
    EXPECT_EQ(two->value->errors.front().file, "b.yaml");
    const auto third = plane.commit(second);
    EXPECT_EQ(third.error().code, base::ErrorCode::NotFound) << "the import has ended";
    const auto operation = plane.call(control::GetOperation{one->value->importId});
    EXPECT_TRUE(operation->done);
    EXPECT_EQ(operation->result.at("created").as_int64(), 1);
    EXPECT_EQ(operation->result.at("refused").as_int64(), 1);
}

TEST(Import, IdenticalManifestOfAnArchivedTenantIsUnchanged)
{
    Plane plane;
    ASSERT_EQ(plane.importCatalog().refused, 0u);
    test::TempDir dir;
    test::writeFile(dir.path() / "a.yaml", Plane::manifest("harbor-foods"));
    EXPECT_EQ(plane.import(dir.path(), true).created, 1u);
    ASSERT_TRUE(plane.commit(lifecycle::ArchiveTenant{"harbor-foods", 1, "left"}).ok());
    for (const bool validateOnly : {true, false}) {
        const auto again = plane.import(dir.path(), true, validateOnly);
        EXPECT_EQ(again.unchanged, 1u);
        EXPECT_EQ(again.refused, 0u);
    }
    test::writeFile(dir.path() / "a.yaml", Plane::manifest("harbor-foods", "Harbour Foods Ltd"));
    EXPECT_EQ(plane.import(dir.path(), true).refused, 1u) << "an archived tenant cannot be edited";
}

TEST(Import, ARefusedDocumentStopsNeitherThoseBeforeNorThoseBehind)
{
    Plane plane;
    ASSERT_EQ(plane.importCatalog().refused, 0u);
    lifecycle::ImportManifests gone;
    gone.activate = true;
    gone.files = {{"gone.yaml", {Plane::manifest("harbor-150")}}};
    gone.last = true;
    ASSERT_EQ(plane.commit(gone)->value->created, 1u);
    ASSERT_TRUE(plane.commit(lifecycle::ArchiveTenant{"harbor-150", 1, "left"}).ok());
    plane.clock.advance(std::chrono::days(400));
    const auto tenant = plane.call(registry::GetTenant{"harbor-150"})->tenant;
    ASSERT_TRUE(plane.commit(lifecycle::DeleteTenant{tenant.id, tenant.revision, "left", tenant.slug}).ok());

    constexpr std::size_t tenants = 250; // more than are stored at a time
    lifecycle::ImportManifests batch;
    for (std::size_t i = 0; i < tenants; ++i)
        batch.files.push_back({std::to_string(i) + ".yaml", {Plane::manifest("harbor-" + std::to_string(i))}});
    batch.last = true;
    const auto report = *plane.commit(batch)->value;
    EXPECT_EQ(report.created, tenants - 1);
    ASSERT_EQ(report.refused, 1u);
    EXPECT_EQ(report.errors.front().file, "150.yaml") << "a slug is unique for ever";
    for (const auto i : {std::size_t{0}, std::size_t{149}, std::size_t{151}, tenants - 1})
        EXPECT_TRUE(plane.call(registry::GetTenant{"harbor-" + std::to_string(i)}).ok()) << i;
}

TEST(Import, WhatIsReferredToMayComeLastInABatch)
{
    Plane plane;
    lifecycle::ImportManifests batch;
    for (int i = 0; i < 150; ++i)
        batch.files.push_back({"a/" + std::to_string(i) + ".yaml", {Plane::manifest("harbor-" + std::to_string(i))}});
    for (const char* name : {"plans", "policies", "regions"}) {
        const std::string path = std::string{"resources/fleet/catalog/"} + name + ".yaml";
        batch.files.push_back({path, {test::readFile(std::filesystem::path(REEVE_SOURCE_DIR) / path)}});
    }
    batch.last = true;
    const auto report = *plane.commit(batch)->value;
    EXPECT_TRUE(report.errors.empty()) << report.errors.front().file << ": " << report.errors.front().message;
    EXPECT_EQ(plane.call(control::GetCounts{})->tenants, 150u);
}
