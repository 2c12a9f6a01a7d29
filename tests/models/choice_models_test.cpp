// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_model.h"
#include "models/findings_model.h"
#include "models/import_job.h"
#include "models/region_model.h"
#include "tests/support/fakes.h"
#include "tests/support/scripted_connection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace reeve::models {
namespace {

using registry::CatalogItem;
using registry::Kind;

CatalogItem region(const char* name, const char* jurisdiction, std::vector<std::string> profiles = {"mt-standard", "st-dedicated"})
{
    CatalogItem item;
    item.kind = Kind::Region;
    item.name = name;
    item.version = 1;
    item.region = registry::RegionSpec{jurisdiction, std::nullopt, std::move(profiles), {"platform-key"}};
    return item;
}

CatalogItem residency(const char* name, std::vector<std::string> jurisdictions, std::uint32_t version = 1)
{
    CatalogItem item;
    item.kind = Kind::ResidencyPolicy;
    item.name = name;
    item.version = version;
    item.residency = registry::ResidencySpec{std::move(jurisdictions), std::nullopt};
    return item;
}

TEST(CatalogText, SaysWhyARegionIsRefused)
{
    const auto us = region("us-east-1", "US");
    const auto eu = residency("eu-only", {"EU"});
    EXPECT_EQ(CatalogText::refusal(us, &eu, {}, {}), QStringLiteral("refused: eu-only allows EU"));
    const auto any = residency("anywhere", {"*"});
    EXPECT_TRUE(CatalogText::refusal(us, &any, "platform-key", "mt-standard").isEmpty());
    EXPECT_EQ(CatalogText::refusal(us, &any, {}, "hybrid"), QStringLiteral("refused: no hybrid in this region"));
    EXPECT_EQ(CatalogText::refusal(us, &any, "tenant-key", {}), QStringLiteral("refused: tenant-key encryption is not offered here"));
}

TEST(CatalogModel, KeepsTheNewestVersionAndReportsFailure)
{
    test::ScriptedConnection connection;
    bool fail = true;
    connection.answer<registry::ListCatalog>([&](const auto&) -> base::Result<registry::ListCatalog::Page> {
        if (fail) return base::Error{base::ErrorCode::Unavailable, "down", {}, {}, {}};
        return registry::ListCatalog::Page{
            {residency("eu-only", {"EU"}, 2), residency("eu-only", {"EU"}, 3), residency("anywhere", {"*"})}, {}, 3};
    });
    CatalogModel model(connection);
    QSignalSpy changed(&model, &CatalogModel::stateChanged);
    model.load();
    EXPECT_EQ(model.state(), CatalogModel::State::Loading);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(model.state(), CatalogModel::State::Failed);
    fail = false;
    model.load();
    ASSERT_TRUE(changed.wait());
    const auto found = model.items(Kind::ResidencyPolicy);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->name, "anywhere");
    EXPECT_EQ(found[1]->version, 3U);
    EXPECT_EQ(model.find(Kind::Plan, "eu-only"), nullptr);
}

TEST(RegionModel, RefusedRegionsCannotBeCheckedButKeepTheirReasonInReach)
{
    const auto a = region("eu-central-1", "EU");
    const auto b = region("us-east-1", "US");
    const auto eu = residency("eu-only", {"EU"});
    RegionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog({&a, &b}, &eu, "platform-key", "mt-standard");
    QSignalSpy allowed(&model, &RegionModel::allowedChanged);
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(allowed.size(), 1);
    const auto refused = model.index(1, RegionModel::Region);
    EXPECT_FALSE(refused.flags() & Qt::ItemIsUserCheckable);
    EXPECT_TRUE(refused.flags() & Qt::ItemIsEnabled);
    EXPECT_FALSE(model.setData(refused, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.index(1, RegionModel::Note).data().toString(), QStringLiteral("refused: eu-only allows EU"));
    EXPECT_FALSE(refused.data(Qt::CheckStateRole).isValid());
}

TEST(RegionModel, KeepsACheckedRegionThatTheNewRulesRefuse)
{
    const auto b = region("us-east-1", "US");
    const auto eu = residency("eu-only", {"EU"});
    RegionModel model;
    model.setCatalog({&b}, nullptr, {}, {});
    model.setChoice({{"us-east-1"}, "us-east-1", std::nullopt});
    EXPECT_EQ(model.index(0, RegionModel::Note).data().toString(), QStringLiteral("preferred, placed here"));
    model.setCatalog({&b}, &eu, {}, {});
    EXPECT_EQ(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_TRUE(model.index(0, 0).flags() & Qt::ItemIsUserCheckable); // so that it can be unchecked
    EXPECT_TRUE(model.index(0, 0).data(RegionModel::RefusedRole).toBool());
}

TEST(FindingsModel, CopiesAsTsv)
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings(
        {{"a.yaml", 0, 4, "/metadata/slug", "INVALID_VALUE", "bad\tslug", "lower case"}, {"b.yaml", 1, 0, "", "SYNTAX", "no", ""}});
    EXPECT_EQ(model.tsv({0}),
              QStringLiteral(
                  "File\tLine\tField\tCode\tWhat is wrong\tWhat to do\na.yaml\t4\t/metadata/slug\tINVALID_VALUE\tbad slug\tlower case\n"));
    EXPECT_EQ(model.index(1, FindingsModel::File).data().toString(), QStringLiteral("b.yaml (document 2)"));
    EXPECT_FALSE(model.index(1, FindingsModel::Line).data().isValid());
}

TEST(ImportJob, ImportsOnlyWhatADryRunLookedAt)
{
    const test::TempDir folder;
    test::writeFile(folder.path() / "a.yaml", "kind: Tenant\n");
    test::ScriptedConnection connection;
    std::vector<bool> dry;
    connection.answerCommit<lifecycle::ImportManifests>(
        [&](const lifecycle::ImportManifests& op, const auto&) -> base::Result<base::Outcome<lifecycle::ImportManifests::Report>> {
            dry.push_back(op.validateOnly.value_or(false));
            return base::Outcome<lifecycle::ImportManifests::Report>{
                lifecycle::ImportManifests::Report{"op_1", op.files.size(), 0, 0, 0, {}}, {}, {}, false};
        });
    test::FakeClock clock;
    ImportJob job(connection, clock);
    EXPECT_FALSE(job.mayCheck());
    job.choose({QString::fromStdString(folder.path().string())});
    EXPECT_TRUE(job.mayCheck());
    EXPECT_FALSE(job.mayImport());
    QSignalSpy changed(&job, &ImportJob::stateChanged);
    job.check();
    EXPECT_EQ(job.state(), ImportJob::State::Checking);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(job.state(), ImportJob::State::Checked);
    EXPECT_TRUE(job.mayImport());
    job.setActivate(true); // another question than the dry run answered
    EXPECT_FALSE(job.mayImport());
    job.check();
    ASSERT_TRUE(changed.wait());
    job.import();
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(job.state(), ImportJob::State::Done);
    EXPECT_EQ(dry, (std::vector<bool>{true, true, false}));
    EXPECT_EQ(job.outcome().report.created, 1U);
}

} // namespace
} // namespace reeve::models
