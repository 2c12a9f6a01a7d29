// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/import_runner.h"

#include "core/control/api.h"
#include "tests/support/fakes.h"
#include "tests/support/scripted_connection.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace reeve::client {
namespace {

using lifecycle::ImportManifests;
using lifecycle::ImportPhase;

constexpr const char* tenantText = "apiVersion: tenancy/v1\nkind: Tenant\nmetadata: {slug: acme}\n";
constexpr const char* planText = "apiVersion: tenancy/v1\nkind: Plan\nmetadata: {name: team}\n";

struct ImportRunnerTest : testing::Test {
    ImportRunnerTest()
    {
        connection.answerCommit<ImportManifests>(
            [this](const ImportManifests& op, const auto&) -> base::Result<base::Outcome<ImportManifests::Report>> {
                batches.push_back(op);
                if (failAt == batches.size()) return base::Error{base::ErrorCode::Unavailable, "the disk is full", {}, {}, {}};
                ImportManifests::Report report;
                report.importId = "op_1";
                report.created = op.files.size();
                if (onBatch) onBatch();
                return base::Outcome<ImportManifests::Report>{report, {}, {}, false};
            });
        connection.answerCommit<control::CancelOperation>(
            [this](const auto& op, const auto&) -> base::Result<base::Outcome<control::Operation>> {
                cancelled = op.operationId;
                return base::Outcome<control::Operation>{};
            });
        QObject::connect(&runner, &ImportRunner::finished, &runner, [this](const ImportOutcome& end) { outcome = end; });
    }

    void write(const std::string& path, std::string_view text) { test::writeFile(folder.path() / path, text); }
    QString path(const std::string& name = {}) const { return QString::fromStdString((folder.path() / name).string()); }
    void run(ImportRequest request)
    {
        QSignalSpy finished(&runner, &ImportRunner::finished);
        runner.start(std::move(request));
        ASSERT_TRUE(finished.wait(20'000));
    }

    test::TempDir folder;
    test::ScriptedConnection connection;
    ImportRunner runner{connection};
    std::vector<ImportManifests> batches;
    std::size_t failAt{0};
    std::function<void()> onBatch;
    std::string cancelled;
    ImportOutcome outcome;
};

// REQ ARC-23
TEST_F(ImportRunnerTest, SendsCatalogFirstThenAllSorted)
{
    write("tenants/b.yaml", tenantText);
    write("tenants/a.YML", tenantText);
    write("zz/plans.json", planText);
    write("notes.txt", planText);
    run({{path()}, true, true, QStringLiteral("spring clean")});
    ASSERT_FALSE(outcome.error);
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[0].phase, ImportPhase::catalog);
    ASSERT_EQ(batches[0].files.size(), 1U);
    EXPECT_EQ(batches[0].files[0].path, "zz/plans.json");
    EXPECT_EQ(batches[0].files[0].content.data, planText);
    EXPECT_FALSE(batches[0].importId);
    EXPECT_EQ(batches[0].last, false);
    EXPECT_EQ(batches[1].phase, ImportPhase::all);
    EXPECT_EQ(batches[1].importId, "op_1");
    EXPECT_EQ(batches[1].last, true);
    ASSERT_EQ(batches[1].files.size(), 3U);
    EXPECT_EQ(batches[1].files[0].path, "tenants/a.YML");
    EXPECT_EQ(batches[1].files[1].path, "tenants/b.yaml");
    EXPECT_EQ(batches[1].filesInAll, 3U);
    EXPECT_EQ(batches[1].validateOnly, true);
    EXPECT_EQ(batches[1].activate, true);
    EXPECT_EQ(batches[1].reason, "spring clean");
    EXPECT_EQ(outcome.report.created, 4U);
    EXPECT_EQ(outcome.files, 3U);
}

TEST_F(ImportRunnerTest, KeepsBatchesUnderTheLimitAndSendsALargeFileAlone)
{
    const std::string half(600'000, '#');
    write("a.yaml", half);
    write("b.yaml", half);
    write("c.yaml", std::string(ImportRunner::maxBatchBytes + 1, '#'));
    write("d.yaml", half);
    write("e.yaml", tenantText);
    run({{path()}});
    ASSERT_EQ(batches.size(), 4U);
    EXPECT_EQ(batches[0].files.size(), 1U);
    EXPECT_EQ(batches[1].files.size(), 1U);
    ASSERT_EQ(batches[2].files.size(), 1U);
    EXPECT_EQ(batches[2].files[0].path, "c.yaml");
    EXPECT_EQ(batches[3].files.size(), 2U);
    EXPECT_EQ(batches[3].last, true);
    EXPECT_EQ(batches[2].last, false);
}

TEST_F(ImportRunnerTest, ReportsAFileThatCannotBeReadOnceAndGoesOn)
{
    write("a.yaml", tenantText);
    write("huge.yaml", std::string(ImportRunner::maxSentBytes + 1, '#'));
    run({{path("a.yaml"), path("huge.yaml"), path("missing.yaml")}});
    ASSERT_FALSE(outcome.error);
    EXPECT_EQ(outcome.report.created, 1U);
    EXPECT_EQ(outcome.report.refused, 2U);
    ASSERT_EQ(outcome.report.errors.size(), 2U);
    EXPECT_EQ(outcome.report.errors[0].file, "huge.yaml");
    EXPECT_EQ(outcome.report.errors[0].code, "LIMIT_EXCEEDED");
    EXPECT_EQ(outcome.report.errors[1].file, "missing.yaml");
    EXPECT_EQ(outcome.report.errors[1].code, "SYNTAX");
}

TEST_F(ImportRunnerTest, NamesFilesFromTheirCommonFolder)
{
    write("one/x.yaml", tenantText);
    write("two/x.yaml", tenantText);
    run({{path("one/x.yaml"), path("two"), path("two/x.yaml")}});
    ASSERT_EQ(batches.size(), 1U);
    ASSERT_EQ(batches[0].files.size(), 2U);
    EXPECT_EQ(batches[0].files[0].path, "one/x.yaml");
    EXPECT_EQ(batches[0].files[1].path, "two/x.yaml");
}

TEST_F(ImportRunnerTest, StopsAtAFailureAndKeepsWhatWasCounted)
{
    for (int i = 0; i < 3; ++i) write("f" + std::to_string(i) + ".yaml", std::string(900'000, '#'));
    failAt = 2;
    run({{path()}});
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, base::ErrorCode::Unavailable);
    EXPECT_EQ(outcome.report.created, 1U);
    EXPECT_EQ(batches.size(), 2U);
}

TEST_F(ImportRunnerTest, CancelEndsAfterTheBatchUnderWayAndTellsThePlane)
{
    for (int i = 0; i < 3; ++i) write("f" + std::to_string(i) + ".yaml", std::string(900'000, '#'));
    onBatch = [this] { runner.cancel(); };
    run({{path()}});
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, base::ErrorCode::Cancelled);
    EXPECT_EQ(batches.size(), 1U);
    EXPECT_EQ(outcome.report.created, 1U);
    EXPECT_EQ(cancelled, "op_1");
    EXPECT_FALSE(runner.isRunning());
}

TEST_F(ImportRunnerTest, SaysWhenThereIsNothingToImport)
{
    run({{path()}});
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, base::ErrorCode::NotFound);
    EXPECT_TRUE(batches.empty());
}

TEST_F(ImportRunnerTest, MayDieWhileReading)
{
    write("a.yaml", tenantText);
    ImportRunner other(connection);
    other.start({{path()}});
}

} // namespace
} // namespace reeve::client
