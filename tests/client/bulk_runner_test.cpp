// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bulk_runner.h"

#include "client/save_file.h"
#include "core/lifecycle/api.h"
#include "tests/support/embedded_plane.h"
#include "tests/support/scripted_connection.h"

#include <gtest/gtest.h>
#include <set>

namespace reeve::client {
namespace {

using lifecycle::SuspendTenant;
using registry::GetTenant;
using registry::ListTenants;
using Fate = BulkItem::Fate;
using State = BulkRunner::State;

const std::string commits = "tenants.suspend";
const std::string plans = "tenants.suspend?";

BulkAct suspension()
{
    return bulkAct(
        [](const registry::Tenant& tenant) {
            SuspendTenant op;
            op.tenantId = tenant.id;
            op.revision = tenant.revision;
            op.reason = "spring clean";
            return op;
        },
        [](const registry::Tenant& tenant) { return tenant.state == registry::State::Active; });
}

struct BulkRunnerTest : testing::Test {
    BulkRunnerTest()
    {
        for (int at = 0; at < 40; ++at) {
            registry::Tenant tenant;
            tenant.id = "tnt_" + std::to_string(at);
            tenant.slug = "slug-" + std::to_string(at);
            tenant.revision = std::uint64_t(at) + 7;
            tenant.state = at % 10 == 9 ? registry::State::Suspended : registry::State::Active;
            tenants.push_back(tenant);
        }
        connection.answer<ListTenants>([this](const ListTenants&) -> base::Result<ListTenants::Page> {
            return ListTenants::Page{tenants, {}, 0, total.value_or(tenants.size()), exact, false};
        });
        connection.answer<GetTenant>([this](const GetTenant& op) -> base::Result<GetTenant::Details> {
            for (const auto& each : tenants) {
                if (each.id != op.tenantId) continue;
                GetTenant::Details details;
                details.tenant = each;
                return details;
            }
            return base::Error{base::ErrorCode::NotFound, "there is no such tenant", {}, {}, {}};
        });
        connection.answerPlan<SuspendTenant>([this](const SuspendTenant& op) -> base::Result<base::Plan> {
            if (op.tenantId == refuseId) return base::Error{base::ErrorCode::FailedPrecondition, "it cannot be", "NO", {}, {}};
            base::Plan plan;
            plan.revision = op.revision;
            plan.hash = "hash of " + op.tenantId;
            if (op.tenantId == denyId) plan.gates = {{"quota", "1", "deny", "too much", "live"}};
            return plan;
        });
        connection.answerCommit<SuspendTenant>(
            [this](const SuspendTenant& op, const base::CallOptions& options) -> base::Result<base::Outcome<registry::Tenant>> {
                ++committed;
                EXPECT_EQ(options.planHash, "hash of " + op.tenantId);
                EXPECT_TRUE(keys.insert(options.idempotencyKey).second) << "the same key for two tenants";
                EXPECT_EQ(op.reason, "spring clean");
                if (onCommit) onCommit();
                if (op.tenantId == failId) return base::Error{base::ErrorCode::Conflict, "somebody was first", {}, {}, "req_9"};
                base::Receipt receipt;
                receipt.auditIndex = committed;
                receipt.revision = op.revision + 1;
                return base::Outcome<registry::Tenant>{registry::Tenant{}, receipt, {}, false};
            });
    }
    void preview(TenantSet set = {})
    {
        runner.preview(suspension(), std::move(set));
        ASSERT_TRUE(QTest::qWaitFor([this] { return !runner.isBusy(); }, 20'000));
    }
    void run()
    {
        runner.run();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !runner.isBusy(); }, 20'000));
    }

    test::ScriptedConnection connection;
    int made{0};
    BulkRunner runner{connection, [this] { return "key-" + std::to_string(++made); }};
    std::vector<registry::Tenant> tenants;
    std::optional<std::uint64_t> total;
    bool exact{true};
    std::string refuseId, denyId, failId;
    std::uint64_t committed{0};
    std::set<std::string> keys;
    std::function<void()> onCommit;
};

// REQ TRB-05
TEST_F(BulkRunnerTest, PreviewsWithoutChangingAnything)
{
    refuseId = "tnt_3";
    denyId = "tnt_4";
    preview();
    EXPECT_EQ(runner.state(), State::Previewed);
    EXPECT_EQ(runner.count(Fate::Ready), 34U);
    EXPECT_EQ(runner.count(Fate::NotApplicable), 4U);
    EXPECT_EQ(runner.count(Fate::Refused), 2U);
    EXPECT_EQ(runner.items()[3].error->reason, "NO");
    EXPECT_EQ(runner.items()[4].error->code, base::ErrorCode::PolicyDenied);
    EXPECT_EQ(runner.items()[4].error->message, "too much");
    EXPECT_EQ(runner.handled(), 40U);
    EXPECT_EQ(committed, 0U);
}

TEST_F(BulkRunnerTest, OneThatFailsStopsNobody)
{
    failId = "tnt_5";
    preview();
    run();
    EXPECT_EQ(runner.state(), State::Finished);
    EXPECT_EQ(runner.count(Fate::Done), 35U);
    EXPECT_EQ(runner.count(Fate::Failed), 1U);
    EXPECT_EQ(runner.items()[5].error->requestId, "req_9");
    EXPECT_EQ(runner.items()[0].receipt->revision, 8U);
    EXPECT_EQ(keys.size(), 36U);
    const TenantSet again = runner.unfinished();
    EXPECT_EQ(*again.ids, std::vector<std::string>{"tnt_5"});
    failId.clear();
    preview(again);
    EXPECT_EQ(runner.items().size(), 1U);
    run();
    EXPECT_EQ(runner.count(Fate::Done), 1U);
}

TEST_F(BulkRunnerTest, KeepsAFewCallsInFlight)
{
    connection.hold(plans);
    runner.preview(suspension(), {});
    ASSERT_TRUE(QTest::qWaitFor([this] { return connection.heldCount(plans) > 0; }));
    EXPECT_EQ(connection.heldCount(plans), int(BulkRunner::inFlight));
    connection.releaseOne(plans);
    EXPECT_EQ(connection.heldCount(plans), int(BulkRunner::inFlight));
    while (connection.heldCount(plans) > 0) connection.releaseOne(plans);
    EXPECT_EQ(runner.state(), State::Previewed);
    connection.hold(commits);
    runner.run();
    EXPECT_EQ(connection.heldCount(commits), int(BulkRunner::inFlight));
    connection.releaseOne(commits, 3); // answers may come in any order
    EXPECT_EQ(connection.heldCount(commits), int(BulkRunner::inFlight));
    while (connection.heldCount(commits) > 0) connection.releaseOne(commits);
    EXPECT_EQ(runner.count(Fate::Done), 36U);
}

TEST_F(BulkRunnerTest, CancelWaitsForThoseUnderWayAndBeginsNoMore)
{
    preview();
    connection.hold(commits);
    runner.run();
    runner.cancel();
    EXPECT_TRUE(runner.isStopping());
    EXPECT_EQ(runner.state(), State::Running);
    while (connection.heldCount(commits) > 0) connection.releaseOne(commits);
    EXPECT_EQ(runner.state(), State::Finished);
    EXPECT_EQ(runner.count(Fate::Done), BulkRunner::inFlight);
    EXPECT_EQ(runner.count(Fate::Cancelled), 36U - BulkRunner::inFlight);
    EXPECT_EQ(runner.unfinished().ids->size(), 36U - BulkRunner::inFlight);
}

TEST_F(BulkRunnerTest, CancellingThePreviewEndsItAtOnce)
{
    connection.hold(plans);
    runner.preview(suspension(), {});
    ASSERT_TRUE(QTest::qWaitFor([this] { return connection.heldCount(plans) > 0; }));
    runner.cancel();
    EXPECT_EQ(runner.state(), State::Failed);
    EXPECT_EQ(runner.error()->code, base::ErrorCode::Cancelled);
    connection.releaseOne(plans); // an answer that nobody waits for
    EXPECT_EQ(runner.state(), State::Failed);
}

TEST_F(BulkRunnerTest, RefusesMoreThanAPersonCanLookAt)
{
    total = BulkRunner::mostTenants + 1;
    preview();
    EXPECT_EQ(runner.state(), State::Failed);
    EXPECT_EQ(runner.error()->reason, "LIMIT_EXCEEDED");
    EXPECT_EQ(connection.timesAsked(plans), 0);
    total = 10'000;
    exact = false; // a search with more hits than are listed
    preview();
    EXPECT_EQ(runner.error()->reason, "LIMIT_EXCEEDED");
}

TEST_F(BulkRunnerTest, ChangesNothingOnAnotherControlPlane)
{
    preview();
    onCommit = [this] { connection.setIdentity({QStringLiteral("other"), QStringLiteral("x"), QStringLiteral("local")}); };
    run();
    EXPECT_EQ(runner.count(Fate::Done), BulkRunner::inFlight); // those were sent before
    EXPECT_EQ(runner.count(Fate::Failed), 36U - BulkRunner::inFlight);
    EXPECT_EQ(runner.items().back().fate, Fate::NotApplicable);
    EXPECT_EQ(runner.items()[38].error->reason, "IDENTITY_CHANGED");
}

TEST_F(BulkRunnerTest, CountsWhoIsGone)
{
    TenantSet set;
    set.ids = std::vector<std::string>{"tnt_1", "tnt_none", "tnt_2"};
    preview(set);
    EXPECT_EQ(runner.gone(), 1U);
    EXPECT_EQ(runner.count(Fate::Ready), 2U);
}

TEST_F(BulkRunnerTest, SaysWhyTheTenantsCannotBeRead)
{
    connection.fail("tenants.list", {base::ErrorCode::Unavailable, "the disk is gone", {}, {}, "req_1"});
    preview();
    EXPECT_EQ(runner.state(), State::Failed);
    EXPECT_EQ(runner.error()->requestId, "req_1");
}

TEST_F(BulkRunnerTest, TheReceiptIsATable)
{
    failId = "tnt_1";
    tenants.resize(3);
    tenants[2].state = registry::State::Suspended;
    preview();
    run();
    EXPECT_EQ(bulkCsv(runner.items()), "slug,id,outcome,auditEntry,revision,leafHash,errorCode,errorMessage,requestId\r\n"
                                       "slug-0,tnt_0,done,1,8,,,,\r\n"
                                       "slug-1,tnt_1,failed,,,,Conflict,somebody was first,req_9\r\n"
                                       "slug-2,tnt_2,not applicable,,,,,,\r\n");
}

// REQ TRB-05
TEST(BulkOnAPlane, SuspendsAndResumesTheFleetWithAnAuditEntryEach)
{
    test::EmbeddedPlane plane;
    plane.importFleet();
    int made = 0;
    BulkRunner runner(*plane.connection, [&made] { return "key-" + std::to_string(++made); });
    TenantSet set;
    set.filter.region = {"eu-central-1", "eu-west-1"};
    runner.preview(suspension(), set);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 20'000));
    ASSERT_EQ(runner.state(), State::Previewed);
    const auto ready = runner.count(Fate::Ready);
    ASSERT_GT(ready, 20U);
    runner.run();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 60'000));
    EXPECT_EQ(runner.count(Fate::Done), ready);
    std::set<std::uint64_t> entries;
    for (const auto& each : runner.items())
        if (each.receipt) entries.insert(each.receipt->auditIndex);
    EXPECT_EQ(entries.size(), ready);
    ListTenants list;
    static_cast<registry::TenantFilter&>(list) = set.filter;
    list.state = {registry::State::Suspended};
    EXPECT_GE(plane.call(list)->total, ready);
    // What somebody else did since the preview is refused for that tenant alone.
    runner.preview(bulkAct([](const registry::Tenant& tenant) { return lifecycle::ResumeTenant{tenant.id, tenant.revision, "paid"}; },
                           [](const registry::Tenant& tenant) { return tenant.state == registry::State::Suspended; }),
                   set);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 20'000));
    const auto resumable = runner.count(Fate::Ready);
    const auto& first = runner.items()[0].tenant;
    ASSERT_TRUE(plane.commit(lifecycle::ResumeTenant{first.id, first.revision, "somebody else"}));
    runner.run();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }, 60'000));
    EXPECT_EQ(runner.count(Fate::Done), resumable - 1);
    EXPECT_EQ(runner.items()[0].fate, Fate::Failed);
    EXPECT_EQ(runner.items()[0].error->code, base::ErrorCode::FailedPrecondition); // it is Active already
}

TEST(SaveFile, WritesOrSaysWhyNot)
{
    test::TempDir folder;
    QObject context;
    std::optional<base::Status> status;
    const auto path = folder.path() / "a.csv";
    saveFile(&context, QString::fromStdString(path.string()), "text", [&](base::Status result) { status = result; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return status.has_value(); }));
    EXPECT_TRUE(*status);
    EXPECT_EQ(test::readFile(path), "text");
    status.reset();
    saveFile(&context, QString::fromStdString((folder.path() / "none" / "a.csv").string()), "text",
             [&](base::Status result) { status = result; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return status.has_value(); }));
    EXPECT_EQ(status->error().reason, "FILE_NOT_WRITTEN");
}

} // namespace
} // namespace reeve::client
