// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "tests/gui/wizards/fakes.h"
#include "tests/support/fakes.h"
#include "tests/support/sample_plane.h"
#include "ui/wizards/tenant_wizards.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace reeve::ui {
namespace {

using lifecycle::SuspendTenant;
using Stage = MutationController::State;

/// A plane that fails when it is told to.
struct BrokenPlane : testing::Test {
    BrokenPlane()
    {
        plane.setIdentity({QStringLiteral("9f3c:77a1:02de"), QStringLiteral("eu-control"), QStringLiteral("staging")});
        plane.answerPlan<SuspendTenant>([](const SuspendTenant&) -> base::Result<base::Plan> {
            base::Plan plan;
            plan.steps = {"Set the state"};
            plan.hash = "hash";
            return plan;
        });
        plane.answerCommit<SuspendTenant>(
            [this](const SuspendTenant& op, const base::CallOptions& options) -> base::Result<base::Outcome<registry::Tenant>> {
                keysSeen.push_back(options.idempotencyKey);
                reasons.push_back(op.reason);
                return base::Outcome<registry::Tenant>{{}, base::Receipt{}, {}, true}; // it had been done by the first try
            });
    }
    ~BrokenPlane() override { delete dialog.data(); }
    void open()
    {
        const auto active = std::find_if(plane.tenants.begin(), plane.tenants.end(),
                                         [](const auto& each) { return each.state == registry::State::Active; });
        dialog = makeTenantWizard("tenants.suspend", services, QString::fromStdString(active->id), nullptr);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    QPushButton* button(const char* name)
    {
        for (auto* each : dialog->findChildren<QPushButton*>(QString::fromLatin1(name)))
            if (each->isVisible()) return each;
        return nullptr;
    }
    bool reaches(Stage stage)
    {
        return QTest::qWaitFor([&] { return dialog->mutation().state() == stage; });
    }

    const base::Error gone{base::ErrorCode::Unavailable, "the control plane does not answer", "GONE", {}, "req_1"};
    test::FakeClock clock;
    test::SamplePlane plane{clock, 20};
    test::FakeDesktop desktop;
    int keys{0};
    std::vector<std::string> keysSeen;
    std::vector<std::string> reasons;
    WizardServices services{plane, clock, desktop, [this] { return "key-" + std::to_string(++keys); }};
    QPointer<TenantDialog> dialog;
};

TEST_F(BrokenPlane, ATenantThatCannotBeReadIsSaidAndReadAgain)
{
    plane.fail("tenants.get", gone);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("retryPushButton") != nullptr; }));
    EXPECT_FALSE(dialog->isLoaded());
    EXPECT_FALSE(button("nextPushButton")->isEnabled());
    plane.heal("tenants.get");
    QTest::keyClick(button("retryPushButton"), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isLoaded(); }));
    EXPECT_EQ(button("retryPushButton"), nullptr);
    EXPECT_TRUE(button("nextPushButton")->isEnabled());
}

TEST_F(BrokenPlane, GoneInTheMiddleLosesNothingAndTriesAgainWithTheSameKey)
{
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isLoaded(); }));
    auto* reason = dialog->findChild<QPlainTextEdit*>(QStringLiteral("reasonPlainTextEdit"));
    plane.fail("tenants.suspend?", gone);
    QTest::keyClicks(reason, QStringLiteral("overdue"));
    ASSERT_TRUE(reaches(Stage::Refused));
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("overdue"));
    plane.heal("tenants.suspend?");
    QTest::keyClick(button("retryPushButton"), Qt::Key_Space);
    ASSERT_TRUE(reaches(Stage::Ready));

    QTest::keyClick(button("nextPushButton"), Qt::Key_Space);
    ASSERT_TRUE(reaches(Stage::Confirming));
    plane.fail("tenants.suspend", gone); // the answer is lost, whatever happened
    QTest::keyClick(button("nextPushButton"), Qt::Key_Space);
    ASSERT_TRUE(reaches(Stage::Failed));
    ASSERT_NE(button("retryPushButton"), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), button("retryPushButton"));
    plane.heal("tenants.suspend");
    QTest::keyClick(button("retryPushButton"), Qt::Key_Space);
    ASSERT_TRUE(reaches(Stage::Done));
    EXPECT_EQ(keysSeen, std::vector<std::string>{"key-1"}); // one key for both tries
    EXPECT_EQ(reasons, std::vector<std::string>{"overdue"});
    EXPECT_TRUE(dialog->mutation().change()->replayed);
    EXPECT_TRUE(button("nextPushButton")->isVisible()); // still leads to the tenant
}

} // namespace
} // namespace reeve::ui
