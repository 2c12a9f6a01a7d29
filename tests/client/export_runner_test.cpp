// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/export_runner.h"

#include "core/base/json.h"
#include "tests/support/embedded_plane.h"
#include "tests/support/scripted_connection.h"

#include <QDir>
#include <gtest/gtest.h>

namespace reeve::client {
namespace {

using registry::GetTenant;
using registry::ListTenants;

constexpr std::uint64_t manyRows = 2500;

registry::Tenant numbered(std::uint64_t number)
{
    registry::Tenant tenant;
    tenant.id = "tnt_" + std::to_string(number);
    tenant.slug = "slug-" + std::to_string(number);
    tenant.legalName = "Legal, \"" + std::to_string(number) + "\"";
    tenant.revision = number;
    return tenant;
}

struct ExportRunnerTest : testing::Test {
    ExportRunnerTest()
    {
        connection.answer<ListTenants>([this](const ListTenants& op) -> base::Result<ListTenants::Page> {
            asked.push_back(op);
            ListTenants::Page page;
            page.total = total;
            page.totalIsExact = exact;
            const std::uint64_t begin = op.pageToken ? std::stoull(*op.pageToken) : 0;
            for (auto at = begin; at < std::min(total, begin + op.pageSize.value_or(100)); ++at) page.items.push_back(numbered(at));
            if (begin + page.items.size() < total) page.nextPageToken = std::to_string(begin + page.items.size());
            if (onPage) onPage();
            return page;
        });
        connection.answer<GetTenant>([](const GetTenant& op) -> base::Result<GetTenant::Details> {
            if (op.tenantId == "tnt_gone") return base::Error{base::ErrorCode::NotFound, "there is no such tenant", {}, {}, {}};
            GetTenant::Details details;
            details.tenant = numbered(std::stoull(op.tenantId.substr(4)));
            return details;
        });
        QObject::connect(&runner, &ExportRunner::finished, &runner, [this](const ExportOutcome& end) { outcome = end; });
        QObject::connect(&runner, &ExportRunner::progressed, &runner, [this](const ExportProgress& now) {
            EXPECT_GE(now.rows, progress.rows);
            progress = now;
            if (onProgress) onProgress();
        });
    }

    std::filesystem::path file() const { return folder.path() / "out.csv"; }
    std::string text() const { return test::readFile(file()); }
    ExportRequest request(ExportFormat format = ExportFormat::Csv)
    {
        ExportRequest made;
        made.format = format;
        made.fields = {TenantField::slug, TenantField::revision};
        made.path = QString::fromStdString(file().string());
        return made;
    }
    void run(ExportRequest request)
    {
        progress = {};
        QSignalSpy finished(&runner, &ExportRunner::finished);
        runner.start(std::move(request));
        ASSERT_TRUE(finished.count() > 0 || finished.wait(20'000));
    }
    /// Is nothing but the file itself there? What is unfinished is taken away on the writing thread.
    bool onlyTheFileIsThere(int files)
    {
        return QTest::qWaitFor(
            [&] { return QDir(QString::fromStdString(folder.path().string())).entryList(QDir::Files | QDir::Hidden).size() == files; });
    }

    test::TempDir folder;
    test::ScriptedConnection connection;
    ExportRunner runner{connection};
    std::uint64_t total{manyRows};
    bool exact{true};
    std::vector<ListTenants> asked;
    std::function<void()> onPage;
    std::function<void()> onProgress;
    ExportProgress progress;
    ExportOutcome outcome;
};

TEST(CsvCell, QuotesAndDisarms)
{
    const auto cell = [](std::string_view text) {
        std::string out;
        appendCsvCell(out, text);
        return out;
    };
    EXPECT_EQ(cell("acme"), "acme");
    EXPECT_EQ(cell(""), "");
    EXPECT_EQ(cell("a,b"), "\"a,b\"");
    EXPECT_EQ(cell("say \"hi\""), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(cell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(cell("=1+1"), "'=1+1");
    EXPECT_EQ(cell("+49"), "'+49");
    EXPECT_EQ(cell("-2"), "'-2");
    EXPECT_EQ(cell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(cell("\tx"), "'\tx");
    EXPECT_EQ(cell("\rx"), "\"'\rx\"");
    EXPECT_EQ(cell("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    EXPECT_EQ(cell("a=b"), "a=b");
    EXPECT_EQ(cell("Müller"), "Müller");
}

TEST(TenantWriter, WritesJsonThatParses)
{
    registry::Tenant tenant = numbered(7);
    tenant.stateReason = "a \"quote\", a \\ and\na\ttab\x01";
    tenant.createdAt = *base::parseTime("2026-10-03T10:00:00Z");
    std::string out;
    TenantWriter writer(ExportFormat::Json, allTenantFields());
    writer.begin(out);
    writer.add(out, tenant);
    writer.add(out, numbered(8));
    writer.end(out);
    const auto parsed = base::parseJson(out);
    ASSERT_TRUE(parsed) << out;
    const auto& rows = parsed->as_array();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].at("stateReason").as_string(), tenant.stateReason);
    EXPECT_EQ(rows[0].at("createdAt").as_string(), "2026-10-03T10:00:00.000000Z");
    EXPECT_TRUE(rows[0].at("purgeAt").is_null());
    EXPECT_EQ(rows[1].at("slug").as_string(), "slug-8");
    EXPECT_EQ(rows[1].as_object().size(), allTenantFields().size());
}

TEST(TenantWriter, AnEmptyArrayIsOne)
{
    std::string out;
    const TenantWriter writer(ExportFormat::Json, allTenantFields());
    writer.begin(out);
    writer.end(out);
    EXPECT_EQ(out, "[]\n");
}

TEST_F(ExportRunnerTest, WritesEveryPageInOrder)
{
    auto asking = request();
    asking.tenants.filter.query = "acme";
    asking.tenants.orderBy = registry::TenantOrder::updatedAt;
    asking.tenants.descending = true;
    run(std::move(asking));
    ASSERT_FALSE(outcome.error);
    EXPECT_EQ(outcome.rows, manyRows);
    EXPECT_EQ(outcome.total, manyRows);
    EXPECT_FALSE(outcome.changed);
    EXPECT_FALSE(outcome.cutOff);
    std::string expected = "slug,revision\r\n";
    for (std::uint64_t at = 0; at < manyRows; ++at) expected += "slug-" + std::to_string(at) + "," + std::to_string(at) + "\r\n";
    EXPECT_EQ(text(), expected);
    EXPECT_EQ(outcome.bytes, qint64(expected.size()));
    ASSERT_EQ(asked.size(), 3U);
    for (const auto& op : asked) {
        EXPECT_EQ(op.query, "acme");
        EXPECT_EQ(op.orderBy, registry::TenantOrder::updatedAt);
        EXPECT_EQ(op.descending, true);
        EXPECT_EQ(op.pageSize, 1000U);
    }
    EXPECT_EQ(asked[2].pageToken, "2000");
    EXPECT_EQ(progress.total, manyRows);
}

TEST_F(ExportRunnerTest, LeavesOutWhatWasTakenOffTheSelection)
{
    total = 3;
    auto asking = request(ExportFormat::JsonLines);
    asking.tenants.without = {"tnt_1"};
    run(std::move(asking));
    EXPECT_EQ(outcome.rows, 2U);
    EXPECT_EQ(outcome.total, 2U);
    EXPECT_FALSE(outcome.changed);
    EXPECT_EQ(text(), "{\"slug\":\"slug-0\",\"revision\":0}\n{\"slug\":\"slug-2\",\"revision\":2}\n");
}

TEST_F(ExportRunnerTest, WritesJustTheSelectedAndCountsWhoIsGone)
{
    auto asking = request();
    std::vector<std::string> ids{"tnt_9", "tnt_gone"};
    for (std::size_t at = 0; at < TenantSource::idsAtOnce; ++at) ids.push_back("tnt_" + std::to_string(at));
    asking.tenants.ids = ids;
    run(std::move(asking));
    ASSERT_FALSE(outcome.error);
    EXPECT_EQ(outcome.rows, ids.size() - 1);
    EXPECT_EQ(outcome.gone, 1U);
    EXPECT_TRUE(text().starts_with("slug,revision\r\nslug-9,9\r\nslug-0,0\r\n"));
    EXPECT_TRUE(asked.empty());
}

TEST_F(ExportRunnerTest, WritesAFileWithoutRows)
{
    total = 0;
    run(request());
    ASSERT_FALSE(outcome.error);
    EXPECT_EQ(text(), "slug,revision\r\n");
    auto none = request();
    none.tenants.ids = std::vector<std::string>{};
    run(std::move(none));
    EXPECT_EQ(text(), "slug,revision\r\n");
}

TEST_F(ExportRunnerTest, SaysThatTheSetChangedMeanwhile)
{
    onPage = [this] { total = manyRows - 1; };
    run(request());
    ASSERT_FALSE(outcome.error);
    EXPECT_TRUE(outcome.changed);
}

TEST_F(ExportRunnerTest, SaysThatMoreMatchThanAreListed)
{
    exact = false;
    run(request());
    EXPECT_TRUE(outcome.cutOff);
}

TEST_F(ExportRunnerTest, CancelLeavesTheOldFile)
{
    test::writeFile(file(), "as it was");
    onProgress = [this] {
        if (progress.rows > 0) runner.cancel();
    };
    run(request());
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, base::ErrorCode::Cancelled);
    EXPECT_EQ(outcome.rows, 0U);
    EXPECT_EQ(text(), "as it was");
    EXPECT_TRUE(onlyTheFileIsThere(1));
    EXPECT_FALSE(runner.isRunning());
}

TEST_F(ExportRunnerTest, CancelBeforeTheFirstAnswerEndsAtOnce)
{
    connection.hold("tenants.list");
    runner.start(request());
    runner.cancel();
    EXPECT_FALSE(runner.isRunning());
    EXPECT_EQ(outcome.error->code, base::ErrorCode::Cancelled);
    EXPECT_TRUE(onlyTheFileIsThere(0));
}

TEST_F(ExportRunnerTest, AFailureHalfwayLeavesTheOldFile)
{
    test::writeFile(file(), "as it was");
    onPage = [this] {
        if (asked.size() == 2) connection.fail("tenants.list", {base::ErrorCode::Unavailable, "the disk is gone", {}, {}, "req_1"});
    };
    run(request());
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->requestId, "req_1");
    EXPECT_EQ(text(), "as it was");
    EXPECT_TRUE(onlyTheFileIsThere(1));
    connection.heal("tenants.list"); // and it can be tried again
    onPage = {};
    run(request());
    EXPECT_FALSE(outcome.error);
}

TEST_F(ExportRunnerTest, SaysWhichFileCannotBeWritten)
{
    auto asking = request();
    asking.path = QString::fromStdString((folder.path() / "no such folder" / "out.csv").string());
    run(std::move(asking));
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->reason, "FILE_NOT_WRITTEN");
    EXPECT_NE(outcome.error->message.find("no such folder"), std::string::npos);
}

TEST_F(ExportRunnerTest, StopsWhenAnotherControlPlaneAnswers)
{
    onPage = [this] {
        if (asked.size() == 2) connection.setIdentity({QStringLiteral("other"), QStringLiteral("x"), QStringLiteral("local")});
    };
    run(request());
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->reason, "IDENTITY_CHANGED");
    EXPECT_TRUE(onlyTheFileIsThere(0));
}

TEST_F(ExportRunnerTest, MayDieWhileItRuns)
{
    {
        ExportRunner other(connection);
        other.start(request());
        ASSERT_TRUE(QTest::qWaitFor([this] { return asked.size() > 1; }));
    }
    EXPECT_TRUE(onlyTheFileIsThere(0));
}

// REQ ARC-01
TEST(ExportOfAPlane, HoldsTheFilteredFleet)
{
    test::EmbeddedPlane plane;
    plane.importFleet();
    ListTenants list;
    list.region = {"eu-central-1"};
    list.pageSize = 1000;
    const auto expected = plane.call(list);
    ASSERT_TRUE(expected);
    ExportRunner runner(*plane.connection);
    ExportRequest request;
    request.tenants.filter = list;
    request.format = ExportFormat::Json;
    request.fields = allTenantFields();
    request.path = QString::fromStdString((plane.dir.path() / "fleet.json").string());
    ExportOutcome outcome;
    QObject::connect(&runner, &ExportRunner::finished, &runner, [&](const ExportOutcome& end) { outcome = end; });
    QSignalSpy finished(&runner, &ExportRunner::finished);
    runner.start(request);
    ASSERT_TRUE(finished.wait(20'000));
    ASSERT_FALSE(outcome.error);
    const auto parsed = base::parseJson(test::readFile(plane.dir.path() / "fleet.json"));
    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->as_array().size(), expected->items.size());
    for (std::size_t at = 0; at < expected->items.size(); ++at)
        EXPECT_EQ(parsed->as_array()[at].at("id").as_string(), expected->items[at].id);
}

} // namespace
} // namespace reeve::client
