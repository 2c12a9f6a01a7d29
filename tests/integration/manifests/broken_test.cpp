// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/gates.h"
#include "core/quota/limits.h"
#include "tests/core/registry/manifest_fixtures.h"

#include <gtest/gtest.h>
#include <set>

namespace reeve::test {
namespace {

const base::Timestamp now = *base::parseTime("2026-10-03T10:00:00Z");

/// One line of expected.tsv; "-" in a column says nothing.
using Row = std::vector<std::string>;

std::vector<Row> expectedRows()
{
    std::vector<Row> rows;
    std::istringstream lines(readFile(brokenFolder() / "expected.tsv"));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#') continue;
        Row row;
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
        rows.push_back(row);
    }
    return rows;
}

/// All stages but those that need the registry itself.
Findings validate(const std::string& file, const std::string& bytes, const registry::Catalog& catalog)
{
    Findings all;
    for (auto& each : registry::readManifests(file, bytes)) {
        if (auto* findings = std::get_if<Findings>(&each.outcome)) {
            all.insert(all.end(), findings->begin(), findings->end());
            continue;
        }
        const auto& document = std::get<Document>(each.outcome);
        auto findings = registry::checkReferences(document, catalog, now);
        if (findings.empty() && document.kind == registry::Kind::Tenant) {
            for (const auto& refusal : policy::checkManifest(document.tenant, catalog, now).refusals)
                findings.push_back(document.finding(refusal.pointer, "POLICY_DENIED", refusal.message, refusal.hint));
            if (findings.empty())
                for (const auto& excess : quota::checkManifest(document.tenant, catalog, now).excess)
                    findings.push_back(document.finding(excess.pointer, "QUOTA_EXCEEDED", excess.message, excess.hint));
        }
        all.insert(all.end(), findings.begin(), findings.end());
    }
    return all;
}

bool agrees(const Row& expected, const base::Finding& finding)
{
    const Row got{finding.file, std::to_string(finding.document), std::to_string(finding.line), finding.pointer, finding.code};
    for (std::size_t i = 0; i < got.size(); ++i)
        if (expected.at(i) != "-" && expected[i] != got[i]) return false;
    return true;
}

/// Every broken file causes exactly the report beside it. REQ ARC-09, ARC-24
TEST(BrokenManifests, CauseExactlyTheExpectedReport)
{
    const auto catalog = fleetCatalog();
    auto expected = expectedRows();
    ASSERT_EQ(expected.size(), 43u);
    std::erase_if(expected,
                  [](const Row& row) { return row[0] == "slug-twice.yaml"; }); // two documents of one import: the import's own check
    Findings reported;
    for (const auto& file : yamlFiles(brokenFolder())) {
        const auto findings = validate(file.filename().string(), readFile(file), catalog);
        reported.insert(reported.end(), findings.begin(), findings.end());
    }
    for (const auto& finding : reported) {
        const auto row = std::find_if(expected.begin(), expected.end(), [&](const Row& each) { return agrees(each, finding); });
        if (row == expected.end()) ADD_FAILURE() << "not expected: " << describe({finding});
        else expected.erase(row);
        EXPECT_GT(finding.line, 0u) << describe({finding});
        EXPECT_FALSE(finding.message.empty() || finding.hint.empty()) << describe({finding});
    }
    for (const auto& row : expected) ADD_FAILURE() << "not reported: " << row[0] << ' ' << row[3] << ' ' << row[4];
}

/// slug-twice.yaml has no other fault, and its second document knows the line of its slug.
TEST(BrokenManifests, ARepeatedSlugIsLeftToTheImport)
{
    const auto documents = registry::readManifests("slug-twice.yaml", readFile(brokenFolder() / "slug-twice.yaml"));
    ASSERT_EQ(documents.size(), 2u);
    const auto finding = std::get<Document>(documents[1].outcome).finding("/metadata/slug", "INVALID_VALUE", "m", "h");
    EXPECT_EQ(finding.document, 1u);
    EXPECT_EQ(finding.line, 22u);
}

} // namespace
} // namespace reeve::test
