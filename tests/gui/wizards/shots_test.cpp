// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "core/storage/sqlite.h"
#include "tests/gui/inspect.h"
#include "tests/gui/wizards/wizard_fixture.h"
#include "ui/wizards/import_dialog.h"
#include "ui/wizards/manifest_dialog.h"
#include "ui/wizards/onboard_dialog.h"
#include "ui/wizards/tenant_wizards.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>

namespace reeve::ui {
namespace {

using State = MutationController::State;

/// How pictures are taken.
struct Look {
    const char* name; ///< of the files
    const char* theme;
    QSize size;
};

/// Every screen of the wizards as a picture: light, dark, and in the room that a screen of 1920 x 1080 has at 200 %. REEVE_SHOTS names the
/// folder that keeps them, REEVE_SHOTS_THEMES and REEVE_SHOTS_ONLY (a glob) those that are taken. REEVE_INSPECT looks for texts that are
/// cut and widgets without a name.
struct Shots : Wizards, testing::WithParamInterface<Look> {
    Shots() : Wizards("production")
    {
        theme->setMode(Theme::modeNamed(QString::fromLatin1(GetParam().theme)));
        plane.clock.tickBy(std::chrono::microseconds(700));
        plane.importFleet();
    }
    ~Shots() override { theme->setMode(Theme::Mode::Light); }
    void SetUp() override
    {
        const auto themes = qEnvironmentVariable("REEVE_SHOTS_THEMES", QStringLiteral("light,dark")).split(QLatin1Char(','));
        if (!themes.contains(QLatin1String(GetParam().theme))) GTEST_SKIP();
    }

    void shoot(QDialog* dialog, const char* name)
    {
        const auto only = qEnvironmentVariable("REEVE_SHOTS_ONLY", QStringLiteral("*"));
        const auto file = QStringLiteral("wizard-%1").arg(QString::fromLatin1(name));
        if (!QRegularExpression(QRegularExpression::wildcardToRegularExpression(only)).match(file).hasMatch()) return;
        dialog->resize(GetParam().size);
        int turns = 0; // layouts settle level by level, on turns of the event loop
        QTimer turn;
        QObject::connect(&turn, &QTimer::timeout, dialog, [&] { ++turns; });
        turn.start(0);
        ASSERT_TRUE(QTest::qWaitFor([&] { return turns > 8; }));
        if (qEnvironmentVariableIsSet("REEVE_INSPECT")) inspect(*dialog, name);
        const auto folder = qEnvironmentVariable("REEVE_SHOTS", QString::fromStdString(spare.path().string()));
        ASSERT_TRUE(QDir().mkpath(folder));
        const auto path = QStringLiteral("%1/%2-%3.png").arg(folder, file, QString::fromLatin1(GetParam().name));
        ASSERT_TRUE(dialog->grab().save(path)) << path.toStdString();
    }
    void inspect(const QDialog& dialog, const char* name)
    {
        for (const QString& each : test::cutTexts(dialog, true) + test::namelessWidgets(dialog))
            ADD_FAILURE() << name << ": " << each.toStdString();
    }
    void press(QDialog* dialog, const char* name = "nextPushButton") { find<QPushButton>(dialog, name)->click(); }
    TenantDialog* action(const char* operation, const char* slug = "harbor-housing")
    {
        auto* dialog = makeTenantWizard(operation, services(), QString::fromLatin1(slug), nullptr);
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
    auto* dialog = action("tenants.suspend", "harbor-housing");
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

/// A change by somebody else.
template <class Op>
void meanwhile(Shots& test, Op op)
{
    const auto now = test.tenant("harbor-housing");
    op.tenantId = now.id;
    op.revision = now.revision;
    const auto done = test.plane.commit(op);
    ASSERT_TRUE(done.ok()) << done.error().message;
}

template <class Op>
Op because(const char* reason)
{
    Op op;
    op.reason = reason;
    return op;
}

TEST_P(Shots, ArchiveRestoreDelete)
{
    auto* archive = action("tenants.archive");
    shoot(archive, "archive-1-empty");
    plan(archive, "Contract ended on 30 September.");
    shoot(archive, "archive-2-plan");
    find<QLineEdit>(archive, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    press(archive);
    ASSERT_TRUE(reaches(*archive, State::Done));
    shoot(archive, "archive-3-receipt");
    plane.clock.advance(std::chrono::hours(50));
    auto* early = action("tenants.delete");
    say(early, "Asked for by the customer.");
    ASSERT_TRUE(reaches(*early, State::Refused));
    shoot(early, "delete-1-too-early");
    auto* restore = action("tenants.restore");
    shoot(restore, "restore-1-empty");
    plan(restore, "The customer stays after all.");
    find<QLineEdit>(restore, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    shoot(restore, "restore-2-plan");
    press(restore);
    ASSERT_TRUE(reaches(*restore, State::Done));
    shoot(restore, "restore-3-receipt");
    meanwhile(*this, because<lifecycle::ArchiveTenant>("Contract ended for good."));
    plane.clock.advance(std::chrono::days(2558));
    auto* late = action("tenants.restore");
    say(late, "The customer is back.");
    ASSERT_TRUE(reaches(*late, State::Refused));
    shoot(late, "restore-1-too-late");
    auto* removal = action("tenants.delete");
    shoot(removal, "delete-1-empty");
    plan(removal, "Retention is over.");
    shoot(removal, "delete-2-plan");
    find<QLineEdit>(removal, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    press(removal);
    ASSERT_TRUE(reaches(*removal, State::Done));
    shoot(removal, "delete-3-receipt");
}

TEST_P(Shots, LegalHold)
{
    auto* set = action("tenants.setLegalHold");
    say(set, "Case 7, requested by Legal");
    ASSERT_TRUE(reaches(*set, State::Ready));
    shoot(set, "hold-1-reason");
    meanwhile(*this, because<lifecycle::SetLegalHold>("Case 7, requested by Legal"));
    meanwhile(*this, because<lifecycle::ArchiveTenant>("Contract ended on 30 September."));
    auto* removal = action("tenants.delete");
    say(removal, "Asked for by the customer.");
    ASSERT_TRUE(reaches(*removal, State::Refused));
    shoot(removal, "delete-1-held");
    auto* release = action("tenants.releaseLegalHold");
    shoot(release, "release-1-empty");
    plan(release, "Case 7 is closed.");
    find<QLineEdit>(release, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    press(release);
    ASSERT_TRUE(reaches(*release, State::Done));
    shoot(release, "release-3-receipt");
}

TEST_P(Shots, Activate)
{
    createKestrel();
    auto* dialog = action("tenants.activate", "kestrel-water");
    say(dialog, "Signed on 1 October.");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    shoot(dialog, "activate-1-reason");
    const auto details = plane.call(registry::GetTenant{"kestrel-water"});
    std::vector<registry::Contact> contacts = details->manifest.spec.contacts;
    std::erase_if(contacts, [](const auto& each) { return each.role == "billing"; });
    ASSERT_TRUE(plane.commit(lifecycle::UpdateContacts{details->tenant.id, details->tenant.revision, contacts, "Left the company"}).ok());
    auto* refused = action("tenants.activate", "kestrel-water");
    say(refused, "Signed on 1 October.");
    ASSERT_TRUE(reaches(*refused, State::Refused));
    shoot(refused, "activate-1-contact-missing");
}

TEST_P(Shots, Regions)
{
    auto* dialog = action("tenants.correctRegions");
    auto* table = find<QTableView>(dialog, "regionsTableView");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }));
    shoot(dialog, "regions-1-unchanged");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto region = table->model()->index(row, 0);
        if (region.data().toString() == QLatin1String("eu-north-1")) table->model()->setData(region, Qt::Unchecked, Qt::CheckStateRole);
    }
    tabTo("preferredComboBox");
    key(Qt::Key_Home);
    ASSERT_TRUE(reaches(*dialog, State::Editing));
    shoot(dialog, "regions-1-changed");
    press(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "changesTableWidget"); }));
    say(dialog, "Moves next to its users, agreed on 2 October.");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    shoot(dialog, "regions-2-reason");
    press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    shoot(dialog, "regions-3-plan");
    find<QLineEdit>(dialog, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Done));
    shoot(dialog, "regions-4-receipt");
}

TEST_P(Shots, Contacts)
{
    auto* dialog = action("tenants.updateContacts");
    shoot(dialog, "contacts-1-unchanged");
    press(dialog, "addContactPushButton");
    type("Mika Aalto");
    key(Qt::Key_Tab);
    type("mika@");
    find<QAbstractButton>(dialog, "contact3RemoveToolButton")->click();
    find<QAbstractButton>(dialog, "contact1RemoveToolButton")->click();
    auto* email = find<QLineEdit>(dialog, "contact2EmailLineEdit");
    email->setFocus();
    email->selectAll();
    type("accounts@harbor-housing.example");
    ASSERT_TRUE(reaches(*dialog, State::Refused));
    shoot(dialog, "contacts-1-wrong");
    email = find<QLineEdit>(dialog, "contact4EmailLineEdit");
    email->setFocus();
    email->selectAll();
    type("mika@harbor-housing.example");
    ASSERT_TRUE(reaches(*dialog, State::Editing));
    shoot(dialog, "contacts-1-changed");
    press(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "changesTableWidget"); }));
    say(dialog, "New people since October, by mail from the customer.");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    shoot(dialog, "contacts-2-reason");
    press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    const auto seen = plane.call(registry::GetTenant{"harbor-housing"});
    auto theirs = seen->manifest.spec.contacts;
    theirs[0].email = "oncall@harbor-housing.example";
    plane.clock.advance(std::chrono::seconds(40));
    ASSERT_TRUE(plane.commit(lifecycle::UpdateContacts{seen->tenant.id, seen->tenant.revision, theirs, "New rota, by phone"}).ok());
    plane.clock.advance(std::chrono::seconds(20));
    find<QLineEdit>(dialog, "typedLineEdit")->setText(QStringLiteral("harbor-housing"));
    press(dialog);
    ASSERT_TRUE(reaches(*dialog, State::Failed));
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "conflictView"); }));
    shoot(dialog, "contacts-3-conflict");
    press(dialog, "planAgainPushButton");
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    shoot(dialog, "contacts-3-plan");
}

TEST_P(Shots, Plan)
{
    createKestrelWithQuota();
    auto* held = action("tenants.changePlan");
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(held, "team-2026RadioButton"); }));
    shoot(held, "plan-1-unchanged");
    auto* dialog = action("tenants.changePlan", "kestrel-water");
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "team-2026RadioButton"); }));
    find<QRadioButton>(dialog, "team-2026RadioButton")->click();
    ASSERT_TRUE(reaches(*dialog, State::Refused));
    shoot(dialog, "plan-1-over-quota");
    find<QRadioButton>(dialog, "lowerOverridesRadioButton")->click();
    ASSERT_TRUE(reaches(*dialog, State::Editing));
    shoot(dialog, "plan-1-lowered");
    press(dialog);
    plan(dialog, "Moves to the smaller plan from October, contract 2026-77.");
    shoot(dialog, "plan-3-plan");
}

TEST_P(Shots, EditedManifest)
{
    auto text = test::readFile(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/tenants/eu-west-1/harbor-housing.yaml");
    text.replace(text.find("Harbor Housing Oy"), 17, "Harbor Homes Oy");
    auto* dialog = new ManifestDialog(services(), tenant("harbor-housing"), {text});
    opened(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isLoaded(); }));
    shoot(dialog, "manifest-1-empty");
    plan(dialog, "Renamed by the register of companies.");
    shoot(dialog, "manifest-2-plan");
}

TEST_P(Shots, ReadOnly)
{
    plane.connection->setReadOnly(true);
    auto* dialog = action("tenants.suspend");
    shoot(dialog, "read-only");
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
    storage::SqliteConnection::Options file;
    file.file = (plane.dir.path() / "plane" / "reeve.db").string();
    file.mode = storage::SqliteConnection::Mode::Write;
    auto other = storage::SqliteConnection::open(file);
    ASSERT_TRUE(other && (*other)->command("BEGIN IMMEDIATE")); // so that it is still running when the picture is taken
    press(dialog);
    dialog->showRunning();
    shoot(dialog, "import-2-running");
    ASSERT_TRUE((*other)->command("ROLLBACK"));
    ASSERT_TRUE(reaches(models::ImportJob::State::Done));
    shoot(dialog, "import-3-result");
}

INSTANTIATE_TEST_SUITE_P(Wizards, Shots,
                         testing::Values(Look{"light", "light", {1100, 720}}, Look{"dark", "dark", {1100, 720}},
                                         Look{"small", "light", {960, 540}}),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace reeve::ui
