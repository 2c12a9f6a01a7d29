// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "tests/gui/inspect.h"
#include "tests/gui/wizards/wizard_fixture.h"
#include "ui/wizards/import_dialog.h"
#include "ui/wizards/onboard_dialog.h"
#include "ui/wizards/tenant_action.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimer>

namespace reeve::ui {
namespace {

using State = MutationController::State;

/// Every screen of the wizards as a picture, light and dark. REEVE_SHOTS names the folder that keeps them, REEVE_SHOTS_THEMES and
/// REEVE_SHOTS_ONLY (a glob) those that are taken. REEVE_INSPECT looks for texts that are cut and widgets without a name.
struct Shots : Wizards, testing::WithParamInterface<const char*> {
    Shots() : Wizards("production")
    {
        theme->setMode(Theme::modeNamed(QString::fromLatin1(GetParam())));
        plane.clock.tickBy(std::chrono::microseconds(700));
        plane.importFleet();
    }
    ~Shots() override { theme->setMode(Theme::Mode::Light); }
    void SetUp() override
    {
        const auto themes = qEnvironmentVariable("REEVE_SHOTS_THEMES", QStringLiteral("light,dark")).split(QLatin1Char(','));
        if (!themes.contains(QLatin1String(GetParam()))) GTEST_SKIP();
    }

    void shoot(QDialog* dialog, const char* name)
    {
        const auto only = qEnvironmentVariable("REEVE_SHOTS_ONLY", QStringLiteral("*"));
        const auto file = QStringLiteral("wizard-%1").arg(QString::fromLatin1(name));
        if (!QRegularExpression(QRegularExpression::wildcardToRegularExpression(only)).match(file).hasMatch()) return;
        int turns = 0; // layouts settle level by level, on turns of the event loop
        QTimer turn;
        QObject::connect(&turn, &QTimer::timeout, dialog, [&] { ++turns; });
        turn.start(0);
        ASSERT_TRUE(QTest::qWaitFor([&] { return turns > 8; }));
        if (qEnvironmentVariableIsSet("REEVE_INSPECT")) inspect(*dialog, name);
        const auto folder = qEnvironmentVariable("REEVE_SHOTS", QString::fromStdString(spare.path().string()));
        ASSERT_TRUE(QDir().mkpath(folder));
        const auto path = QStringLiteral("%1/%2-%3.png").arg(folder, file, QString::fromLatin1(GetParam()));
        ASSERT_TRUE(dialog->grab().save(path)) << path.toStdString();
    }
    void inspect(const QDialog& dialog, const char* name)
    {
        for (const QString& each : test::cutTexts(dialog) + test::namelessWidgets(dialog))
            ADD_FAILURE() << name << ": " << each.toStdString();
    }
    void press(QDialog* dialog, const char* name = "nextPushButton") { find<QPushButton>(dialog, name)->click(); }
    TenantActionDialog* action(TenantAction what, const char* slug)
    {
        auto* dialog = new TenantActionDialog(services(), std::move(what), QString::fromLatin1(slug));
        opened(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->isLoaded(); }));
        return dialog;
    }
    void say(QDialog* dialog, const char* reason)
    {
        find<QPlainTextEdit>(dialog, "reasonPlainTextEdit")->setPlainText(QString::fromUtf8(reason));
    }
    /// Stands on the plan of @p dialog.
    void plan(MutationDialog* dialog, const char* reason)
    {
        say(dialog, reason);
        ASSERT_TRUE(reaches(*dialog, State::Ready));
        press(dialog);
        ASSERT_TRUE(reaches(*dialog, State::Confirming));
    }

    test::TempDir spare;
};

TEST_P(Shots, Onboard)
{
    auto* dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QComboBox>(dialog, "planComboBox")->count() > 0; }));
    type("Kestrel Water GmbH");
    ASSERT_TRUE(reaches(*dialog, State::Refused));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !drafts.drafts.empty(); }));
    shoot(dialog, "onboard-1-name");
    dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialogs.back().isNull(); }));
    plane.clock.advance(std::chrono::minutes(12));
    dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    shoot(dialog, "onboard-draft");
    press(dialog, "startAfreshPushButton");
    onboardByKeys(*this, dialog);
    if (HasFatalFailure()) return;
    key(Qt::Key_Left, Qt::AltModifier);
    shoot(dialog, "onboard-5-review");
    key(Qt::Key_Left, Qt::AltModifier);
    shoot(dialog, "onboard-4-contacts");
    auto* email = find<QLineEdit>(dialog, "contact2EmailLineEdit");
    email->setFocus();
    email->selectAll();
    type("billing@");
    ASSERT_TRUE(reaches(*dialog, State::Refused));
    shoot(dialog, "onboard-4-contacts-wrong");
    email->selectAll();
    type("billing@kestrel.example");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    key(Qt::Key_Left, Qt::AltModifier);
    shoot(dialog, "onboard-3-regions");
    key(Qt::Key_Left, Qt::AltModifier);
    shoot(dialog, "onboard-2-profile");
    for (int i = 0; i < 4; ++i) press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    shoot(dialog, "onboard-6-plan");
    find<QAbstractButton>(dialog, "activateCheckBox")->click();
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    find<QLineEdit>(dialog, "typedLineEdit")->setText(QStringLiteral("kestrel-water"));
    shoot(dialog, "onboard-6-plan-activate");
    press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Done));
    shoot(dialog, "onboard-7-receipt");
}

TEST_P(Shots, OnboardRefusals)
{
    auto* dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    onboardByKeys(*this, dialog);
    if (HasFatalFailure()) return;
    for (int i = 0; i < 5; ++i) key(Qt::Key_Left, Qt::AltModifier);
    auto* slug = find<QLineEdit>(dialog, "slugLineEdit");
    slug->setFocus();
    slug->selectAll();
    type("harbor-housing");
    ASSERT_TRUE(QTest::qWaitFor([&] { return static_cast<Field*>(slug->parentWidget())->hasProblem(); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->mutation().state() != State::Planning; }));
    shoot(dialog, "onboard-1-name-taken");
    slug->selectAll();
    type("kestrel-water");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    press(dialog);
    press(dialog);
    tabTo("residencyComboBox");
    key(Qt::Key_Home);
    while (find<QComboBox>(dialog, "residencyComboBox")->currentData().toString() != QLatin1String("us-only")) key(Qt::Key_Down);
    ASSERT_TRUE(reaches(*dialog, State::Refused));
    shoot(dialog, "onboard-3-regions-refused");
}

TEST_P(Shots, Suspend)
{
    auto* dialog = action(TenantAction::suspend(), "harbor-housing");
    shoot(dialog, "suspend-1-empty");
    say(dialog, "Invoice 2026-114 is 45 days overdue; agreed with the CSM on 2 October.");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    shoot(dialog, "suspend-1-reason");
    plan(dialog, "Invoice 2026-114 is 45 days overdue; agreed with the CSM on 2 October.");
    shoot(dialog, "suspend-2-plan");
    const auto seen = tenant("harbor-housing");
    plane.clock.advance(std::chrono::seconds(40));
    ASSERT_TRUE(plane.commit(lifecycle::SetLegalHold{seen.id, seen.revision, "Case 7, requested by Legal"}).ok());
    plane.clock.advance(std::chrono::seconds(20));
    find<QLineEdit>(dialog, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Failed));
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "planAgainPushButton"); }));
    shoot(dialog, "suspend-2-conflict");
    press(dialog, "planAgainPushButton");
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    find<QLineEdit>(dialog, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Done));
    shoot(dialog, "suspend-3-receipt");
}

TEST_P(Shots, OtherTransitions)
{
    plan(action(TenantAction::archive(), "harbor-housing"), "Contract ended on 30 September.");
    shoot(dialogs.back(), "archive-2-plan");
    auto* removal = action(TenantAction::remove(), "harbor-housing");
    say(removal, "Asked for by the customer.");
    ASSERT_TRUE(reaches(*removal, State::Refused));
    shoot(removal, "delete-refused");
    plane.connection->setReadOnly(true);
    auto* readOnly = action(TenantAction::resume(), "harbor-housing");
    say(readOnly, "Paid.");
    ASSERT_TRUE(reaches(*readOnly, State::Refused));
    shoot(readOnly, "resume-read-only");
}

TEST_P(Shots, Import)
{
    const test::TempDir folder;
    std::filesystem::copy(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/tenants/eu-west-1", folder.path() / "eu-west-1");
    auto good = test::readFile(folder.path() / "eu-west-1" / "harbor-housing.yaml");
    const std::string slug = "harbor-housing";
    for (auto at = good.find(slug); at != std::string::npos; at = good.find(slug)) good.replace(at, slug.size(), "kestrel-water");
    test::writeFile(folder.path() / "new" / "kestrel-water.yaml", good);
    for (const auto& bad : std::filesystem::directory_iterator(std::filesystem::path(REEVE_TEST_DATA) / "broken")) {
        if (bad.path().extension() == ".yaml") std::filesystem::copy(bad.path(), folder.path() / "new" / bad.path().filename());
    }
    desktop.folder = QString::fromStdString(folder.path().string());
    auto* dialog = new ImportDialog(services());
    opened(dialog);
    const auto reaches = [&](models::ImportJob::State state) {
        return QTest::qWaitFor([&] { return dialog->job().state() == state; }, 20'000);
    };
    shoot(dialog, "import-1-empty");
    press(dialog, "chooseFolderPushButton");
    find<QLabel>(dialog, "chosenLabel")->setText(QStringLiteral("/home/ana/fleet/october"));
    shoot(dialog, "import-1-chosen");
    press(dialog);
    ASSERT_TRUE(reaches(models::ImportJob::State::Checked));
    shoot(dialog, "import-2-report");
    find<QLineEdit>(dialog, "typedLineEdit")->setText(QStringLiteral("eu-control"));
    press(dialog);
    dialog->showRunning();
    shoot(dialog, "import-2-running");
    ASSERT_TRUE(reaches(models::ImportJob::State::Done));
    shoot(dialog, "import-3-result");
}

INSTANTIATE_TEST_SUITE_P(Wizards, Shots, testing::Values("light", "dark"), [](const auto& theme) { return std::string(theme.param); });

} // namespace
} // namespace reeve::ui
