// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/lifecycle/api.h"
#include "tests/gui/wizards/wizard_fixture.h"
#include "ui/wizards/manifest_dialog.h"
#include "ui/wizards/tenant_wizards.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <gtest/gtest.h>

namespace reeve::ui {
namespace {

using registry::State;
using Stage = MutationController::State;

/// Every wizard of one tenant, from its first field to its receipt, with the keyboard alone and on a real plane. REQ TRB-05
struct Walk : Wizards {
    explicit Walk(const char* environment = "local") : Wizards(environment) { plane.importFleet(); }

    /// Brings harbor-housing into @p state.
    void bring(State state)
    {
        const auto move = [this](auto op) {
            const auto now = tenant("harbor-housing");
            op.tenantId = now.id;
            op.revision = now.revision;
            op.reason = "to begin with";
            const auto done = plane.commit(op);
            ASSERT_TRUE(done.ok()) << done.error().message;
        };
        if (state == State::Suspended || state == State::Archived) move(lifecycle::SuspendTenant{});
        if (state == State::Archived) move(lifecycle::ArchiveTenant{});
    }
    TenantDialog* open(const char* operation, const char* slug = "harbor-housing")
    {
        auto* dialog = makeTenantWizard(operation, services(), QString::fromLatin1(slug), nullptr);
        opened(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->isLoaded(); }));
        return dialog;
    }
    void pressNext()
    {
        tabTo("nextPushButton");
        key(Qt::Key_Space);
    }
    /// From the last form to the receipt, by keys.
    void finish(TenantDialog* dialog, const char* typed = nullptr)
    {
        tabTo("reasonPlainTextEdit");
        type("Ticket 4711, agreed with the customer");
        ASSERT_TRUE(reaches(*dialog, Stage::Ready)) << said(dialog);
        pressNext();
        ASSERT_TRUE(reaches(*dialog, Stage::Confirming));
        if (typed) {
            EXPECT_FALSE(find<QPushButton>(dialog, "nextPushButton")->isEnabled());
            tabTo("typedLineEdit");
            type(typed);
        }
        pressNext();
        ASSERT_TRUE(reaches(*dialog, Stage::Done)) << said(dialog);
        EXPECT_TRUE(visible(dialog, "receiptHeadlineLabel"));
    }
    std::string said(const TenantDialog* dialog)
    {
        std::string text = dialog->mutation().error() ? dialog->mutation().error()->message : "";
        for (const auto& each : dialog->mutation().findings()) text += " " + each.pointer + ": " + each.message;
        return text;
    }
    std::vector<audit::Entry> denials()
    {
        audit::ListAudit list;
        list.result = audit::ResultKind::denied;
        return plane.call(list)->items;
    }
};

struct WalkInProduction : Walk {
    WalkInProduction() : Walk("production") {}
};

struct Step {
    const char* operation;
    State from;
    State to;
};
struct Moves : Walk, testing::WithParamInterface<Step> {};

TEST_P(Moves, FromReasonToReceipt)
{
    const auto [operation, from, to] = GetParam();
    bring(from);
    auto* dialog = open(operation);
    finish(dialog);
    if (HasFatalFailure()) return;
    const auto now = tenant("harbor-housing");
    EXPECT_EQ(now.state, to);
    EXPECT_EQ(now.stateReason, "Ticket 4711, agreed with the customer");
    EXPECT_EQ(now.purgeAt.has_value(), to == State::Archived);
    EXPECT_TRUE(denials().empty());
}

INSTANTIATE_TEST_SUITE_P(Wizards, Moves,
                         testing::Values(Step{"tenants.suspend", State::Active, State::Suspended},
                                         Step{"tenants.resume", State::Suspended, State::Active},
                                         Step{"tenants.archive", State::Active, State::Archived},
                                         Step{"tenants.restore", State::Archived, State::Suspended}),
                         [](const auto& each) { return std::string(std::string_view(each.param.operation).substr(8)); });

TEST_F(Walk, RestoringPointsToResuming)
{
    bring(State::Archived);
    auto* dialog = open("tenants.restore");
    finish(dialog);
    if (HasFatalFailure()) return;
    QSignalSpy next(dialog, &MutationDialog::actRequested);
    tabTo("nextActPushButton");
    key(Qt::Key_Space);
    ASSERT_EQ(next.size(), 1);
    EXPECT_EQ(next[0][0].toString(), QStringLiteral("tenants.resume"));
}

TEST_F(Walk, ADraftIsActivated)
{
    createKestrel();
    auto* dialog = open("tenants.activate", "kestrel-water");
    finish(dialog);
    if (HasFatalFailure()) return;
    EXPECT_EQ(tenant("kestrel-water").state, State::Active);
}

TEST_F(Walk, DeletingWaitsForThePurgeDateAndTheTypedSlug)
{
    bring(State::Archived);
    auto* early = open("tenants.delete");
    EXPECT_TRUE(visible(early, "adviceNotice"));
    tabTo("reasonPlainTextEdit");
    type("asked for");
    ASSERT_TRUE(reaches(*early, Stage::Refused));
    EXPECT_EQ(early->mutation().error()->reason, "PURGE_DATE_AHEAD");
    early->reject();
    plane.clock.advance(std::chrono::days(2558));
    auto* dialog = open("tenants.delete");
    finish(dialog, "harbor-housing");
    if (HasFatalFailure()) return;
    EXPECT_EQ(tenant("harbor-housing").state, State::Deleted);
    EXPECT_FALSE(find<QPushButton>(dialog, "nextPushButton")->isVisible()); // there is nothing left to open
}

TEST_F(Walk, AHoldIsSetForbidsTheDeletionAndIsReleased)
{
    bring(State::Archived);
    plane.clock.advance(std::chrono::days(2558));
    auto* set = open("tenants.setLegalHold");
    finish(set);
    if (HasFatalFailure()) return;
    EXPECT_EQ(tenant("harbor-housing").legalHold, "Ticket 4711, agreed with the customer");

    auto* removal = open("tenants.delete");
    EXPECT_TRUE(visible(removal, "adviceNotice"));
    tabTo("reasonPlainTextEdit");
    type("asked for");
    ASSERT_TRUE(reaches(*removal, Stage::Refused));
    EXPECT_EQ(removal->mutation().error()->code, base::ErrorCode::PolicyDenied);
    EXPECT_TRUE(denials().empty()); // it was found out by reading
    removal->reject();

    auto* release = open("tenants.releaseLegalHold");
    finish(release);
    EXPECT_FALSE(tenant("harbor-housing").legalHold);
}

TEST_F(Walk, RegionsAreCorrected)
{
    auto* dialog = open("tenants.correctRegions");
    auto* regions = find<QTableView>(dialog, "regionsTableView");
    ASSERT_TRUE(QTest::qWaitFor([&] { return regions->model()->rowCount() > 0; }));
    pressNext(); // nothing is changed: it stays and says so
    EXPECT_TRUE(regions->isVisible());
    tabTo("regionsTableView");
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < regions->model()->rowCount(); ++row) {
        const auto name = regions->model()->index(row, 0).data().toString();
        if (name == QLatin1String("us-east-1") || name == QLatin1String("eu-north-1")) key(Qt::Key_Space); // refused; taken away
        key(Qt::Key_Down);
    }
    tabTo("preferredComboBox");
    key(Qt::Key_Home);
    EXPECT_EQ(find<QComboBox>(dialog, "preferredComboBox")->currentData().toString(), QStringLiteral("eu-central-1"));
    ASSERT_TRUE(reaches(*dialog, Stage::Editing)); // checked, the reason is missing
    EXPECT_FALSE(dialog->mutation().gates().empty());
    pressNext();
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "changesTableWidget"); }));
    finish(dialog);
    if (HasFatalFailure()) return;
    const auto now = plane.call(registry::GetTenant{"harbor-housing"});
    EXPECT_EQ(now->manifest.spec.regions.allowed, (std::vector<std::string>{"eu-central-1", "eu-west-1"}));
    EXPECT_EQ(now->tenant.region, "eu-central-1");
    EXPECT_EQ(now->tenant.version, 2U);
    EXPECT_TRUE(denials().empty());
}

TEST_F(Walk, ContactsAreUpdated)
{
    auto* dialog = open("tenants.updateContacts");
    tabTo("contact1RemoveToolButton"); // the only technical contact
    key(Qt::Key_Space);
    EXPECT_TRUE(visible(dialog, "contact1RemoveToolButton"));
    tabTo("contact3RemoveToolButton");
    key(Qt::Key_Space);
    EXPECT_TRUE(visible(dialog, "takeBack1PushButton"));
    tabTo("contact2EmailLineEdit");
    key(Qt::Key_A, Qt::ControlModifier);
    type("billing@");
    ASSERT_TRUE(reaches(*dialog, Stage::Refused));
    EXPECT_EQ(dialog->mutation().findings().at(0).pointer, "/spec/contacts/1/email");
    key(Qt::Key_A, Qt::ControlModifier);
    type("accounts@harbor-housing.example");
    ASSERT_TRUE(reaches(*dialog, Stage::Editing));
    pressNext();
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "changesTableWidget"); }));
    finish(dialog);
    if (HasFatalFailure()) return;
    const auto now = plane.call(registry::GetTenant{"harbor-housing"});
    ASSERT_EQ(now->manifest.spec.contacts.size(), 2U);
    EXPECT_EQ(now->manifest.spec.contacts[1].email, "accounts@harbor-housing.example");
    EXPECT_TRUE(denials().empty()); // typing a wrong address leaves no trace
}

TEST_F(Walk, ThePlanIsChangedAndWhatWouldBeOverQuotaIsLowered)
{
    createKestrelWithQuota();
    auto* dialog = open("tenants.changePlan", "kestrel-water");
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "team-2026RadioButton"); }));
    tabTo("business-2025RadioButton"); // the one in force; the arrows choose among them
    for (int i = 0; i < 4 && !find<QRadioButton>(dialog, "team-2026RadioButton")->isChecked(); ++i) key(Qt::Key_Down);
    ASSERT_TRUE(reaches(*dialog, Stage::Refused)) << said(dialog);
    EXPECT_EQ(dialog->mutation().findings().at(0).pointer, "/spec/quotas/storageGiB");
    tabTo("keepOverridesRadioButton");
    key(Qt::Key_Down);
    EXPECT_TRUE(find<QRadioButton>(dialog, "lowerOverridesRadioButton")->isChecked());
    ASSERT_TRUE(reaches(*dialog, Stage::Editing)) << said(dialog);
    pressNext();
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "changesTableWidget"); }));
    finish(dialog);
    if (HasFatalFailure()) return;
    const auto now = plane.call(registry::GetTenant{"kestrel-water"});
    EXPECT_EQ(now->tenant.plan, "team-2026");
    EXPECT_EQ(now->manifest.spec.quotas->storageGiB, 500U);
    EXPECT_EQ(now->manifest.spec.quotas->computeUnits, 40U);
    EXPECT_TRUE(denials().empty());
}

TEST_F(Walk, APlanWithoutTheProfileCannotBeChosenAndSaysWhy)
{
    auto* dialog = open("tenants.changePlan");
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "team-2026RadioButton"); }));
    auto* team = find<QRadioButton>(dialog, "team-2026RadioButton");
    EXPECT_FALSE(team->isEnabled());
    EXPECT_TRUE(team->accessibleDescription().contains(QLatin1String("hybrid")));
    EXPECT_TRUE(find<QRadioButton>(dialog, "enterprise-2026RadioButton")->isEnabled());
    dialog->reject();
}

TEST_F(Walk, AnEditedManifestIsStored)
{
    const auto before = tenant("harbor-housing");
    auto text = test::readFile(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/tenants/eu-west-1/harbor-housing.yaml");
    text.replace(text.find("Harbor Housing Oy"), 17, "Harbor Homes Oy");
    auto* dialog = new ManifestDialog(services(), before, {text});
    opened(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isLoaded(); }));
    finish(dialog);
    if (HasFatalFailure()) return;
    EXPECT_EQ(tenant("harbor-housing").legalName, "Harbor Homes Oy");

    // The same edit again, still from the first revision: somebody else came first.
    text.replace(text.find("Harbor Homes Oy"), 15, "Harbour Ltd");
    dialog = new ManifestDialog(services(), before, {text});
    opened(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isLoaded(); }));
    type("second try");
    ASSERT_TRUE(reaches(*dialog, Stage::Refused));
    EXPECT_TRUE(dialog->mutation().isConflict());
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "showConflictPushButton"); }));
    tabTo("showConflictPushButton");
    key(Qt::Key_Space);
    EXPECT_TRUE(visible(dialog, "conflictView"));
    tabTo("planAgainPushButton");
    key(Qt::Key_Space);
    ASSERT_TRUE(reaches(*dialog, Stage::Confirming)) << said(dialog);
    dialog->reject();
}

TEST_F(Walk, AnEditThatMeetsAnotherShowsBothAndFillsTheFormAnew)
{
    auto* dialog = open("tenants.updateContacts");
    tabTo("contact3RemoveToolButton");
    key(Qt::Key_Space);
    pressNext();
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "changesTableWidget"); }));
    tabTo("reasonPlainTextEdit");
    type("left the company");
    ASSERT_TRUE(reaches(*dialog, Stage::Ready));
    pressNext();
    ASSERT_TRUE(reaches(*dialog, Stage::Confirming));
    const auto seen = plane.call(registry::GetTenant{"harbor-housing"});
    auto contacts = seen->manifest.spec.contacts;
    contacts[0].email = "oncall@harbor-housing.example";
    ASSERT_TRUE(plane.commit(lifecycle::UpdateContacts{seen->tenant.id, seen->tenant.revision, contacts, "new rota"}).ok());
    pressNext();
    ASSERT_TRUE(reaches(*dialog, Stage::Failed));
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "conflictView"); }));
    bool why = false; // who, when and why
    for (const auto* label : dialog->findChildren<QLabel*>()) why = why || label->text().contains(QLatin1String("new rota"));
    EXPECT_TRUE(why);
    tabTo("startOverPushButton");
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "contact1EmailLineEdit"); }));
    EXPECT_EQ(find<QLineEdit>(dialog, "contact1EmailLineEdit")->text(), QStringLiteral("oncall@harbor-housing.example"));
    dialog->reject();
}

TEST_F(Walk, AnotherStateMeanwhileIsShownWithBothSides)
{
    auto* dialog = open("tenants.suspend");
    tabTo("reasonPlainTextEdit");
    type("overdue");
    ASSERT_TRUE(reaches(*dialog, Stage::Ready));
    pressNext();
    ASSERT_TRUE(reaches(*dialog, Stage::Confirming));
    bring(State::Suspended); // somebody else
    pressNext();
    ASSERT_TRUE(reaches(*dialog, Stage::Failed));
    EXPECT_EQ(dialog->mutation().error()->reason, "STATE_FORBIDS");
    EXPECT_TRUE(QTest::qWaitFor([&] { return visible(dialog, "conflictView"); }));
    dialog->reject();
}

TEST_F(Walk, ReadOnlyIsSaidAtOnceAndCanBeSwitchedOff)
{
    plane.connection->setReadOnly(true);
    auto* dialog = open("tenants.suspend");
    EXPECT_TRUE(visible(dialog, "allowChangesPushButton"));
    tabTo("reasonPlainTextEdit");
    type("overdue");
    ASSERT_TRUE(reaches(*dialog, Stage::Refused));
    tabTo("allowChangesPushButton");
    key(Qt::Key_Space);
    ASSERT_TRUE(reaches(*dialog, Stage::Ready)); // nothing that was typed is lost
    EXPECT_FALSE(visible(dialog, "allowChangesPushButton"));
    EXPECT_TRUE(denials().empty());
    dialog->reject();
}

TEST_F(WalkInProduction, EveryWizardWantsTheSlugTyped)
{
    for (const auto* operation : {"tenants.suspend", "tenants.archive", "tenants.setLegalHold"}) {
        auto* dialog = open(operation);
        tabTo("reasonPlainTextEdit");
        type("reason");
        ASSERT_TRUE(reaches(*dialog, Stage::Ready));
        pressNext();
        ASSERT_TRUE(reaches(*dialog, Stage::Confirming));
        EXPECT_FALSE(find<QPushButton>(dialog, "nextPushButton")->isEnabled()) << operation;
        tabTo("typedLineEdit");
        type("harbor-housing");
        EXPECT_TRUE(find<QPushButton>(dialog, "nextPushButton")->isEnabled()) << operation;
        EXPECT_EQ(find<QLabel>(dialog, "fingerprintLabel")->text(), plane.connection->identity().fingerprint);
        dialog->reject();
    }
}

} // namespace
} // namespace reeve::ui
