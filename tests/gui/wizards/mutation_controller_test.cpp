// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/mutation_controller.h"

#include "core/lifecycle/api.h"
#include "tests/support/scripted_connection.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace reeve::ui {
namespace {

using lifecycle::SuspendTenant;
using State = MutationController::State;
using Outcome = base::Outcome<registry::Tenant>;

struct MutationControllerTest : testing::Test {
    MutationControllerTest()
    {
        connection.answerPlan<SuspendTenant>([this](const SuspendTenant& op) -> base::Result<base::Plan> {
            if (planError) return *planError;
            base::Plan plan;
            plan.operation = "tenants.suspend";
            plan.target = "acme-energy";
            plan.steps = {"Suspend with reason " + op.reason};
            plan.gates = gates;
            plan.hash = "hash of " + op.reason;
            return plan;
        });
        connection.answerCommit<SuspendTenant>([this](const SuspendTenant&, const base::CallOptions& options) -> base::Result<Outcome> {
            commits.push_back(options);
            if (commitError) return *commitError;
            base::Receipt receipt;
            receipt.auditIndex = 48211;
            return Outcome{registry::Tenant{}, receipt, {}, false};
        });
    }

    void answers(const std::string& reason) { controller.setMutation(mutationOf(connection, SuspendTenant{"tnt_1", 12, reason})); }
    bool reaches(State state)
    {
        return QTest::qWaitFor([&] { return controller.state() == state; });
    }
    void confirmed(const std::string& reason)
    {
        answers(reason);
        ASSERT_TRUE(reaches(State::Ready));
        controller.confirm();
    }

    test::ScriptedConnection connection;
    int keys{0};
    MutationController controller{connection, [this] { return "key" + std::to_string(++keys); }};
    std::vector<base::GateDecision> gates;
    std::optional<base::Error> planError;
    std::optional<base::Error> commitError;
    std::vector<base::CallOptions> commits;
};

TEST_F(MutationControllerTest, GoesFromAnswersToReceipt)
{
    EXPECT_EQ(controller.state(), State::Editing);
    confirmed("invoice overdue");
    EXPECT_EQ(controller.state(), State::Confirming);
    ASSERT_TRUE(controller.mayCommit());
    controller.commit();
    EXPECT_EQ(controller.state(), State::Running);
    ASSERT_TRUE(reaches(State::Done));
    ASSERT_EQ(commits.size(), 1U);
    EXPECT_EQ(commits[0].planHash, "hash of invoice overdue"); // just what was shown, or nothing
    EXPECT_EQ(commits[0].idempotencyKey, "key1");
    EXPECT_EQ(controller.change()->receipt->auditIndex, 48211U);
    EXPECT_FALSE(controller.mayEdit());
}

TEST_F(MutationControllerTest, AsksOnceForAnswersInQuickSuccession)
{
    for (const auto* reason : {"i", "in", "inv"}) answers(reason);
    ASSERT_TRUE(reaches(State::Ready));
    EXPECT_EQ(connection.asked.size(), 1U);
    EXPECT_EQ(controller.plan()->hash, "hash of inv");
}

TEST_F(MutationControllerTest, DropsThePlanOfOlderAnswers)
{
    connection.held = true;
    answers("old");
    controller.planNow();
    answers("new");
    controller.planNow();
    connection.release(true); // the newer answer first, the older one overtaken
    ASSERT_TRUE(reaches(State::Ready));
    EXPECT_EQ(controller.plan()->hash, "hash of new");
}

TEST_F(MutationControllerTest, MissingAnswersForgetThePlan)
{
    answers("reason");
    ASSERT_TRUE(reaches(State::Ready));
    controller.setMutation(std::nullopt);
    EXPECT_EQ(controller.state(), State::Editing);
    EXPECT_FALSE(controller.plan());
}

TEST_F(MutationControllerTest, NewAnswersWhileConfirmingNeedANewPlan)
{
    confirmed("one");
    answers("two");
    EXPECT_FALSE(controller.mayCommit());
    EXPECT_EQ(controller.state(), State::Planning);
}

TEST_F(MutationControllerTest, ADenyingGateRefuses)
{
    gates = {{"legalHold", "1", "deny", "held for case 7", "live"}};
    answers("reason");
    ASSERT_TRUE(reaches(State::Refused));
    EXPECT_TRUE(controller.plan());
    EXPECT_EQ(controller.gates().size(), 1U);
}

TEST_F(MutationControllerTest, ACheckThatFindsSomethingKeepsThePlanFromBeingAsked)
{
    auto mutation = mutationOf(connection, SuspendTenant{"tnt_1", 12, "reason"});
    bool bad = true;
    mutation.check = [&](QObject* context, const std::function<void(base::Result<Checked>)>& done) {
        QTimer::singleShot(0, context, [&bad, done] {
            Checked checked;
            if (bad) checked.findings = {{{}, 0, 0, "/spec/plan", "INVALID_VALUE", "no such plan", {}}};
            done(checked);
        });
        return client::Call{};
    };
    controller.setMutation(mutation);
    ASSERT_TRUE(reaches(State::Refused));
    EXPECT_EQ(controller.findings().at(0).pointer, "/spec/plan");
    EXPECT_TRUE(connection.asked.empty());
    bad = false;
    controller.planNow();
    ASSERT_TRUE(reaches(State::Ready));
    EXPECT_TRUE(controller.findings().empty());
}

TEST_F(MutationControllerTest, ProductionWantsTheWordTyped)
{
    controller.setRequiredWord(QStringLiteral("acme-energy"));
    confirmed("reason");
    EXPECT_FALSE(controller.mayCommit());
    controller.setTypedWord(QStringLiteral("acme-energ"));
    EXPECT_FALSE(controller.mayCommit());
    controller.setTypedWord(QStringLiteral("acme-energy"));
    EXPECT_TRUE(controller.mayCommit());
    controller.back();
    controller.confirm(); // what was typed for one look at the plan does not count for the next
    EXPECT_FALSE(controller.mayCommit());
}

TEST_F(MutationControllerTest, RetryUsesTheSameKey)
{
    commitError = base::Error{base::ErrorCode::Unavailable, "disk full", {}, {}, "req_1"};
    confirmed("reason");
    controller.commit();
    ASSERT_TRUE(reaches(State::Failed));
    EXPECT_EQ(controller.error()->requestId, "req_1");
    commitError.reset();
    controller.retry();
    ASSERT_TRUE(reaches(State::Done));
    ASSERT_EQ(commits.size(), 2U);
    EXPECT_EQ(commits[0].idempotencyKey, commits[1].idempotencyKey);
}

TEST_F(MutationControllerTest, ConflictKeepsThePlanThatWasSeen)
{
    commitError = base::Error{base::ErrorCode::Conflict, "revision is 13, not 12", {}, {}, {}};
    confirmed("old");
    controller.commit();
    ASSERT_TRUE(reaches(State::Failed));
    EXPECT_TRUE(controller.isConflict());
    answers("new");
    ASSERT_TRUE(reaches(State::Ready));
    EXPECT_EQ(controller.seenPlan()->hash, "hash of old");
    EXPECT_EQ(controller.plan()->hash, "hash of new");
}

TEST_F(MutationControllerTest, RefusesWhenTheConnectionLeadsElsewhere)
{
    confirmed("reason");
    connection.who.fingerprint = QStringLiteral("1111:2222:3333");
    controller.commit();
    EXPECT_EQ(controller.state(), State::Failed);
    EXPECT_EQ(controller.error()->reason, "IDENTITY_CHANGED");
    EXPECT_TRUE(commits.empty());
}

TEST_F(MutationControllerTest, ReadOnlyIsToldAtThePlan)
{
    planError = base::Error{base::ErrorCode::PermissionDenied, "read-only", {}, {}, {}};
    answers("reason");
    ASSERT_TRUE(reaches(State::Refused));
    EXPECT_EQ(controller.error()->code, base::ErrorCode::PermissionDenied);
}

} // namespace
} // namespace reeve::ui
