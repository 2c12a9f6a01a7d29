// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/control/api.h"
#include "core/lifecycle/api.h"
#include "tests/gui/wizards/wizard_fixture.h"
#include "ui/wizards/import_dialog.h"
#include "ui/wizards/onboard_dialog.h"
#include "ui/wizards/parts.h"
#include "ui/wizards/reason_page.h"
#include "ui/wizards/tenant_action.h"

#include <QPlainTextEdit>
#include <QTableView>
#include <gtest/gtest.h>

namespace reeve::ui {
namespace {

using State = MutationController::State;

struct ProductionWizards : Wizards {
    ProductionWizards() : Wizards("production") {}
};

TEST_F(Wizards, TabGoesThroughTheFormThenTheButtons)
{
    plane.importFleet();
    auto* dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    QStringList route;
    for (int i = 0; i < 8; ++i) {
        route.append(QApplication::focusWidget()->objectName());
        key(Qt::Key_Tab);
    }
    EXPECT_EQ(route.join(QLatin1Char(' ')), QStringLiteral("legalNameLineEdit slugLineEdit displayNameLineEdit closePushButton "
                                                           "nextPushButton legalNameLineEdit slugLineEdit displayNameLineEdit"));
    dialog->reject();
}

// REQ TRB-05
TEST_F(Wizards, OnboardsATenantByKeyboardAlone)
{
    plane.importCatalog();
    auto* dialog = new OnboardDialog(services(), drafts);
    QPointer<OnboardDialog> guard(dialog);
    opened(dialog);
    onboardByKeys(*this, dialog);
    if (HasFatalFailure()) return;
    EXPECT_EQ(next(dialog), QStringLiteral("Create kestrel-water"));
    tabTo("activateCheckBox");
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return next(dialog) == QLatin1String("Create and activate kestrel-water") && dialog->mutation().state() == State::Confirming;
    }));
    tabTo("nextPushButton");
    key(Qt::Key_Space);
    ASSERT_TRUE(reaches(*dialog, State::Done));
    const auto made = tenant("kestrel-water");
    EXPECT_EQ(made.state, registry::State::Active);
    EXPECT_EQ(made.region, "eu-central-1");
    EXPECT_EQ(made.legalName, "Kestrel Water GmbH");

    QSignalSpy open(dialog, &MutationDialog::openTenant);
    tabTo("nextPushButton");
    key(Qt::Key_Space);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0][0].toString().toStdString(), made.id);
    EXPECT_TRUE(drafts.drafts.empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.isNull(); }));
}

TEST_F(Wizards, OnboardingShowsThatASlugIsTaken)
{
    plane.importFleet();
    auto* dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    tabTo("legalNameLineEdit");
    type("Harbor Housing Oy");
    auto* field = static_cast<Field*>(find<QLineEdit>(dialog, "slugLineEdit")->parentWidget());
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->hasProblem(); }));
    key(Qt::Key_Return); // stays, and says why
    EXPECT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget() == find<QLineEdit>(dialog, "slugLineEdit"); }));
    dialog->reject();
}

TEST_F(Wizards, OnboardingKeepsADraft)
{
    plane.importCatalog();
    QPointer<OnboardDialog> dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    tabTo("legalNameLineEdit");
    type("Kestrel Water GmbH");
    dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    ASSERT_EQ(drafts.drafts.size(), 1U);

    dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    EXPECT_FALSE(find<QLineEdit>(dialog, "legalNameLineEdit")->isEnabled()); // nothing is overwritten before somebody decided
    tabTo("continueDraftPushButton");
    key(Qt::Key_Space);
    EXPECT_EQ(find<QLineEdit>(dialog, "legalNameLineEdit")->text(), QStringLiteral("Kestrel Water GmbH"));
    EXPECT_EQ(dialog->draft().manifest.metadata.slug, "kestrel-water");
    dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }));

    dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    tabTo("startAfreshPushButton");
    key(Qt::Key_Space);
    EXPECT_TRUE(find<QLineEdit>(dialog, "legalNameLineEdit")->text().isEmpty());
    EXPECT_TRUE(drafts.drafts.empty());
    dialog->reject();
}

TEST_F(Wizards, BackKeepsEveryAnswer)
{
    plane.importCatalog();
    auto* dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    onboardByKeys(*this, dialog);
    if (HasFatalFailure()) return;
    const auto before = dialog->draft().manifest;
    for (int i = 0; i < 5; ++i) key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(visible(dialog, "legalNameLineEdit"));
    for (int i = 0; i < 5; ++i) {
        find<QPushButton>(dialog, "nextPushButton")->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->mutation().state() != State::Planning; }));
    }
    EXPECT_TRUE(reaches(*dialog, State::Confirming));
    EXPECT_EQ(dialog->draft().manifest, before);
    dialog->reject();
}

TEST_F(Wizards, ALateAnswerAboutTheSlugDoesNotUndoTheConfirmation)
{
    plane.importCatalog();
    auto* dialog = new OnboardDialog(services(), drafts);
    opened(dialog);
    onboardByKeys(*this, dialog);
    if (HasFatalFailure()) return;
    auto* check = dialog->findChild<SlugCheck*>();
    ASSERT_NE(check, nullptr);
    Q_EMIT check->stateChanged();
    EXPECT_EQ(dialog->mutation().state(), State::Confirming);
    dialog->reject();
}

// REQ TRB-05, ARC-22
TEST_F(Wizards, SuspendsAndResumesByKeyboard)
{
    plane.importFleet();
    for (const bool suspend : {true, false}) {
        auto* dialog = new TenantActionDialog(services(), suspend ? TenantAction::suspend() : TenantAction::resume(),
                                              QStringLiteral("harbor-housing"));
        opened(dialog);
        ASSERT_TRUE(asksForAReason(*dialog));
        EXPECT_EQ(dialog->windowTitle(), suspend ? QLatin1String("Suspend harbor-housing") : QLatin1String("Resume harbor-housing"));
        find<QPushButton>(dialog, "nextPushButton")->click(); // nothing typed: stays at the reason
        EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("reasonPlainTextEdit"));
        type("Invoice 2026-114 overdue");
        ASSERT_TRUE(reaches(*dialog, State::Ready));
        tabTo("nextPushButton");
        key(Qt::Key_Space);
        ASSERT_TRUE(reaches(*dialog, State::Confirming));
        auto* act = find<QPushButton>(dialog, "nextPushButton");
        EXPECT_EQ(act->text(), suspend ? QStringLiteral("Suspend harbor-housing") : QStringLiteral("Resume harbor-housing"));
        EXPECT_EQ(act->isDefault(), !suspend); // what stops things is never what Enter presses
        EXPECT_FALSE(visible(dialog, "typedLineEdit"));
        tabTo("nextPushButton");
        key(Qt::Key_Space);
        ASSERT_TRUE(reaches(*dialog, State::Done));
        EXPECT_EQ(tenant("harbor-housing").state, suspend ? registry::State::Suspended : registry::State::Active);
        EXPECT_EQ(tenant("harbor-housing").stateReason, "Invoice 2026-114 overdue");

        const auto hash = dialog->mutation().change()->receipt->leafHash;
        QSignalSpy shown(dialog, &MutationDialog::showAuditEntry);
        tabTo("showAuditToolButton");
        key(Qt::Key_Space);
        ASSERT_EQ(shown.size(), 1);
        const auto entry = plane.call(audit::GetAudit{shown[0][0].toULongLong()});
        ASSERT_TRUE(entry.ok());
        EXPECT_EQ(entry->entry.action, suspend ? "tenants.suspend" : "tenants.resume");
        EXPECT_EQ(entry->leafHash, hash);
    }
}

TEST_F(ProductionWizards, TheSlugIsTypedInProduction)
{
    plane.importFleet();
    auto* dialog = new TenantActionDialog(services(), TenantAction::suspend(), QStringLiteral("harbor-housing"));
    opened(dialog);
    ASSERT_TRUE(asksForAReason(*dialog));
    type("reason");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    find<QPushButton>(dialog, "nextPushButton")->click();
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    EXPECT_FALSE(find<QPushButton>(dialog, "nextPushButton")->isEnabled());
    tabTo("typedLineEdit");
    type("harbor-housing");
    EXPECT_TRUE(find<QPushButton>(dialog, "nextPushButton")->isEnabled());
    key(Qt::Key_Return); // does not press a destructive button
    EXPECT_EQ(dialog->mutation().state(), State::Confirming);
    dialog->reject();
}

TEST_F(Wizards, AConflictShowsWhatChangedAndPlansAgain)
{
    plane.importFleet();
    auto* dialog = new TenantActionDialog(services(), TenantAction::suspend(), QStringLiteral("harbor-housing"));
    opened(dialog);
    ASSERT_TRUE(asksForAReason(*dialog));
    type("reason");
    ASSERT_TRUE(reaches(*dialog, State::Ready));
    find<QPushButton>(dialog, "nextPushButton")->click();
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    const auto seen = tenant("harbor-housing");
    const auto hold = plane.commit(lifecycle::SetLegalHold{seen.id, seen.revision, "case 7"}); // somebody else
    ASSERT_TRUE(hold.ok());
    find<QPushButton>(dialog, "nextPushButton")->click();
    ASSERT_TRUE(reaches(*dialog, State::Failed));
    EXPECT_TRUE(dialog->mutation().isConflict());
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "planAgainPushButton"); }));
    EXPECT_TRUE(visible(dialog, "differencesTableWidget"));
    find<QPushButton>(dialog, "planAgainPushButton")->click();
    ASSERT_TRUE(reaches(*dialog, State::Confirming));
    EXPECT_FALSE(visible(dialog, "differencesTableWidget"));
    find<QPushButton>(dialog, "nextPushButton")->click();
    ASSERT_TRUE(reaches(*dialog, State::Done));
    EXPECT_EQ(tenant("harbor-housing").state, registry::State::Suspended);
    dialog->reject();
}

TEST_F(Wizards, ReadOnlyIsSaidBesideTheForm)
{
    plane.importFleet();
    plane.connection->setReadOnly(true);
    auto* dialog = new TenantActionDialog(services(), TenantAction::suspend(), QStringLiteral("harbor-housing"));
    opened(dialog);
    ASSERT_TRUE(asksForAReason(*dialog));
    type("reason");
    ASSERT_TRUE(reaches(*dialog, State::Refused));
    EXPECT_EQ(dialog->mutation().error()->code, base::ErrorCode::PermissionDenied);
    EXPECT_TRUE(visible(dialog, "noticeTitleLabel"));
    dialog->reject();
}

// REQ ARC-23
TEST_F(Wizards, ImportsAFolderWithGoodAndBadFiles)
{
    plane.importCatalog();
    const test::TempDir folder;
    const auto fleet = std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/tenants/eu-west-1";
    std::filesystem::copy(fleet, folder.path() / "eu-west-1");
    for (const auto* bad : {"bad-email.yaml", "unknown-plan.yaml"})
        std::filesystem::copy(std::filesystem::path(REEVE_TEST_DATA) / "broken" / bad, folder.path() / bad);
    desktop.folder = QString::fromStdString(folder.path().string());

    auto* dialog = new ImportDialog(services());
    opened(dialog);
    const auto reaches = [&](models::ImportJob::State state) {
        return QTest::qWaitFor([&] { return dialog->job().state() == state; }, 20'000);
    };
    EXPECT_FALSE(find<QPushButton>(dialog, "nextPushButton")->isEnabled());
    tabTo("chooseFolderPushButton");
    key(Qt::Key_Space);
    tabTo("activateCheckBox");
    key(Qt::Key_Space);
    tabTo("nextPushButton");
    key(Qt::Key_Space);
    ASSERT_TRUE(reaches(models::ImportJob::State::Checked));
    const auto before = plane.call(control::GetCounts{});
    ASSERT_TRUE(before.ok());
    EXPECT_EQ(before->tenants, 0U); // a dry run stores nothing
    EXPECT_EQ(dialog->job().outcome().report.refused, 2U);
    auto* table = find<QTableView>(dialog, "findingsTableView");
    EXPECT_EQ(table->model()->rowCount(), 2);
    tabTo("filterLineEdit");
    type("email");
    EXPECT_EQ(table->model()->rowCount(), 1);
    tabTo("copyTsvPushButton");
    key(Qt::Key_Space);
    EXPECT_EQ(desktop.copied.count(QLatin1Char('\n')), 2);
    EXPECT_TRUE(desktop.copied.contains(QLatin1String("bad-email.yaml\t16\t/spec/contacts/0/email\tINVALID_VALUE")));

    tabTo("nextPushButton");
    key(Qt::Key_Space);
    ASSERT_TRUE(reaches(models::ImportJob::State::Done));
    const auto good = std::distance(std::filesystem::directory_iterator(fleet), std::filesystem::directory_iterator{});
    EXPECT_EQ(dialog->job().outcome().report.created, std::uint64_t(good));
    EXPECT_EQ(tenant("harbor-housing").state, registry::State::Active);
    QSignalSpy show(dialog, &ImportDialog::showTenants);
    tabTo("nextPushButton");
    key(Qt::Key_Space);
    EXPECT_EQ(show.size(), 1);
}

TEST_F(Wizards, AnImportOfNothingSaysSo)
{
    const test::TempDir empty;
    auto* dialog = new ImportDialog(services(), {QString::fromStdString(empty.path().string())});
    opened(dialog);
    tabTo("nextPushButton");
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->job().state() == models::ImportJob::State::Failed; }));
    EXPECT_TRUE(visible(dialog, "noticeTitleLabel"));
    EXPECT_FALSE(find<QPushButton>(dialog, "nextPushButton")->isEnabled());
    dialog->reject();
}

TEST(OnboardDraft, ProposesSlugs)
{
    EXPECT_EQ(proposeSlug("Müller Energie GmbH & Co. KG"), "muller-energie");
    EXPECT_EQ(proposeSlug("Casa Verde S.p.A."), "casa-verde");
    EXPECT_EQ(proposeSlug("Česká Voda s.r.o."), "ceska-voda");
    EXPECT_EQ(proposeSlug("Ångström Health AB"), "angstrom-health");
    EXPECT_EQ(proposeSlug("O'Neill & Sons Ltd."), "oneill-sons");
    EXPECT_EQ(proposeSlug("東京"), "");
    EXPECT_EQ(proposeSlug("AG"), "");
    EXPECT_LE(proposeSlug(std::string(200, 'x')).size(), 63U);
    EXPECT_EQ(proposeDisplayName("Kestrel Water GmbH"), "Kestrel Water");
}

TEST(OnboardDraft, SurvivesWritingAndReading)
{
    OnboardDraft draft;
    draft.manifest.metadata.slug = "kestrel-water";
    draft.manifest.spec.contacts = {{"technical", "Ivo", "ops@kestrel.example"}};
    draft.manifest.spec.regions.standby = "eu-west-1";
    draft.step = 3;
    draft.savedAt = base::fromMicros(1791021600000000);
    EXPECT_EQ(readDraft(writeDraft(draft)), draft);
    EXPECT_FALSE(readDraft("{}"));
    EXPECT_FALSE(readDraft("nonsense"));
    draft.v = 2;
    EXPECT_FALSE(readDraft(writeDraft(draft)));
}

TEST(FileDraftStore, KeepsDraftsForTheirOwnerOnly)
{
    const test::TempDir folder;
    FileDraftStore store(QString::fromStdString((folder.path() / "drafts").string()));
    EXPECT_FALSE(store.load(QStringLiteral("onboard-9f3c:77a1")));
    ASSERT_TRUE(store.save(QStringLiteral("onboard-9f3c:77a1"), "text"));
    EXPECT_EQ(store.load(QStringLiteral("onboard-9f3c:77a1")), QByteArray("text"));
    const auto permissions = std::filesystem::status(folder.path() / "drafts" / "onboard-9f3c_77a1.json").permissions();
    EXPECT_EQ(permissions, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    store.remove(QStringLiteral("onboard-9f3c:77a1"));
    EXPECT_FALSE(store.load(QStringLiteral("onboard-9f3c:77a1")));
}

TEST(ReasonPage, MatchesWebhookPatterns)
{
    EXPECT_TRUE(matchesEvent("tenant.*", "tenant.suspended"));
    EXPECT_TRUE(matchesEvent("tenant.suspended", "tenant.suspended"));
    EXPECT_FALSE(matchesEvent("tenant.activated", "tenant.suspended"));
    EXPECT_FALSE(matchesEvent("tenant.suspend", "tenant.suspended"));
}

} // namespace
} // namespace reeve::ui
