// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "core/lifecycle/api.h"
#include "tests/gui/harness.h"
#include "ui/diff_view.h"
#include "ui/manifest_compare.h"
#include "ui/manifest_editor.h"
#include "ui/manifest_view.h"
#include "ui/scintilla.h"
#include "ui/tenant_page.h"
#include "ui/versions_list.h"
#include "widgets/badge.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;
using Mode = ui::ManifestView::Mode;

namespace {

/// The manifest of a tenant in a window, as the user gets to it.
struct Screen {
    Screen(ui::MainWindow& shown, const std::string& tenantId) : window(shown)
    {
        window.go({u"tenant"_s, QString::fromStdString(tenantId)});
        if (!QTest::qWaitFor([&] { return page().isSettled(); }, 20'000)) qCritical("the tenant's page does not load");
        page().tabs().setCurrentIndex(1);
        if (!QTest::qWaitFor([&] { return view().versions().rowCount() > 0; }, 20'000)) qCritical("there are no versions");
    }
    ui::TenantPage& page() const { return *static_cast<ui::TenantPage*>(window.page(u"tenant"_s)); }
    ui::ManifestView& view() const { return page().manifest(); }
    ui::ManifestEditor& editor() const { return view().editor(); }
    QsciScintilla& text() const { return *window.findChild<QsciScintilla*>(u"manifestEditorQsciScintilla"_s); }
    ui::Table& findings() const { return *window.findChild<ui::Table*>(u"findingsTable"_s); }
    QAction* action(const char* id) const { return window.actions().find(QString::fromLatin1(id)); }
    void press(const char* button) const
    {
        auto* found = window.findChild<QPushButton*>(QString::fromLatin1(button));
        QVERIFY2(found && found->isVisible() && found->isEnabled(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool shows(const char* notice) const { return window.findChild<widgets::Notice*>(QString::fromLatin1(notice))->isVisible(); }
    QString verdict() const { return window.findChild<widgets::StateBadge*>(u"manifestVerdictBadge"_s)->badge().text; }
    /// Puts @p now in the place of @p before, as somebody who types.
    void replace(const QString& before, const QString& now) const
    {
        QVERIFY(text().findFirst(before, false, true, false, true, true, 0, 0));
        QTest::keyClicks(&text(), now);
    }
    void edit() const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view().mode(), Mode::Edit);
        QTRY_COMPARE(verdict(), u"Valid"_s);
    }
    ui::MainWindow& window;
};

} // namespace

class ManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreListedReadAndCompared()
    {
        Harness world;
        world.plane.tenants[0].version = 3;
        world.show();
        const Screen screen(*world.window, world.plane.tenants[0].id);
        auto* list = world.find<ui::VersionsList>("versionsListView");
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(0, models::VersionsModel::Change).data().toString(), u"+3 −2"_s);
        auto* source = world.find<QsciScintilla>("manifestQsciScintilla");
        QVERIFY(source->text().contains(u"standby: eu-west-1"_s)); // the newest one
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!source->text().contains(u"standby"_s));
        QVERIFY(world.find<QPushButton>("restoreVersionPushButton")->isVisible());

        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier); // two of them: side by side
        QCOMPARE(screen.view().mode(), Mode::Compare);
        auto& diff = screen.view().comparison().view();
        QVERIFY(!diff.difference().isSame());
        QVERIFY(diff.sentence().contains(u"lines added"_s));
        QCOMPARE(diff.current(), -1);
        QTest::keyClick(list, Qt::Key_F7);
        QCOMPARE(diff.current(), 0);
        QTest::keyClick(list, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(diff.current(), diff.difference().changes() - 1);
        auto* right = world.find<QComboBox>("compareRightComboBox");
        auto* left = world.find<QComboBox>("compareLeftComboBox");
        left->setCurrentIndex(right->currentIndex());
        QCOMPARE(diff.sentence(), u"Both are the same, line by line."_s);
        world.find<QComboBox>("compareFormComboBox")->setCurrentIndex(1); // canonical
        left->setCurrentIndex(0);
        QCOMPARE(diff.difference().added(), 1);
        world.action("view.escape")->trigger();
        QCOMPARE(screen.view().mode(), Mode::Read);
    }

    void bothSidesOfAComparisonStandLineAgainstLine()
    {
        ui::DiffView view;
        QString left, right;
        for (int line = 0; line < 40; ++line) left += u"line %1\n"_s.arg(line);
        right = left;
        right.replace(u"line 20\n"_s, u"line twenty\nand one more\n"_s);
        view.compare({u"left"_s, left}, {u"right"_s, right});
        view.resize(800, 400);
        view.show();
        auto* one = view.findChild<QsciScintilla*>(u"leftDiffQsciScintilla"_s);
        auto* other = view.findChild<QsciScintilla*>(u"rightDiffQsciScintilla"_s);
        QCOMPARE(one->lines(), other->lines());
        QVERIFY(one->lines() < 15);                   // what is the same is folded
        QCOMPARE(other->text(4), u"line twenty\n"_s); // behind the folded line and three around it
        QCOMPARE(one->text(4), u"line 20\n"_s);
        QCOMPARE(other->text(5), u"and one more\n"_s);
        QCOMPARE(one->text(5), u"\n"_s);
        QVERIFY(one->text(0).contains(u"17 lines are the same"_s));
        QTest::keyClick(one, Qt::Key_Return); // on the folded line: unfolds
        QCOMPARE(one->lines(), 42);
        QCOMPARE(other->lines(), 42);
        other->verticalScrollBar()->setValue(9);
        QCOMPARE(one->verticalScrollBar()->value(), 9);
        view.compare({u"left"_s, left}, {u"right"_s, left});
        QCOMPARE(view.sentence(), u"Both are the same, line by line."_s);
    }

    void typingIsCheckedAndErrorsAreAtTheirLines()
    {
        Harness world;
        world.show();
        const Screen screen(*world.window, world.plane.tenants[0].id);
        QVERIFY(!screen.action("manifest.apply")->isEnabled());
        screen.edit();
        QVERIFY(!screen.action("manifest.apply")->isEnabled()); // nothing was edited
        screen.replace(u"plan: "_s + QString::fromStdString(world.plane.tenants[0].plan), u"plan: nope"_s);
        QCOMPARE(screen.verdict(), u"Checking…"_s);
        QTRY_VERIFY(screen.verdict().startsWith(u"1 "_s));
        QVERIFY(screen.findings().isVisible());
        QVERIFY(!screen.action("manifest.apply")->isEnabled());
        QVERIFY(ui::ActionRegistry::whyNot(screen.action("manifest.apply")).contains(u"Correct what is marked"_s));
        int line = 0;
        while (!screen.text().text(line).contains(u"plan: nope"_s)) ++line;
        QVERIFY(screen.text().markersAtLine(line) != 0);
        QVERIFY(screen.text().markersAtLine(line - 1) == 0);
        screen.text().setCursorPosition(0, 0);
        screen.findings().setFocus();
        screen.findings().setCurrentIndex(screen.findings().model()->index(0, 0));
        QTest::keyClick(&screen.findings(), Qt::Key_Return); // to its line
        int at = 0, column = 0;
        screen.text().getCursorPosition(&at, &column);
        QCOMPARE(at, line);
        screen.replace(u"plan: nope"_s, u"plan: team-2026"_s);
        QTRY_COMPARE(screen.verdict(), u"Valid"_s);
        QVERIFY(!screen.findings().isVisible());
        QVERIFY(screen.action("manifest.apply")->isEnabled());
        QTest::keyClick(&screen.text(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(world.asked, QStringList{u"apply "_s + QString::fromStdString(world.plane.tenants[0].slug)});
        QCOMPARE(world.applied, screen.text().text());
        world.plane.setReadOnly(true);
        QTRY_VERIFY(!screen.action("manifest.apply")->isEnabled());
        QVERIFY(ui::ActionRegistry::whyNot(screen.action("manifest.apply")).contains(u"Read-only"_s));
    }

    void ctrlSpaceCompletesAndEscLeaves()
    {
        Harness world;
        world.show();
        const Screen screen(*world.window, world.plane.tenants[0].id);
        screen.edit();
        QTRY_COMPARE(world.plane.timesAsked("manifests.schema"), 1);
        QVERIFY(screen.text().findFirst(u"profile: "_s, false, true, false, true, true, 0, 0));
        int line = 0, column = 0, endLine = 0, endColumn = 0;
        screen.text().getSelection(&line, &column, &endLine, &endColumn);
        screen.text().setSelection(line, endColumn, line, screen.text().lineLength(line) - 1);
        QTest::keyClicks(&screen.text(), u"hy"_s);
        QTRY_VERIFY(([&] {
            QTest::keyClick(&screen.text(), Qt::Key_Space, Qt::ControlModifier);
            return screen.text().SendScintilla(QsciScintilla::SCI_AUTOCACTIVE) != 0;
        }()));
        QTest::keyClick(&screen.text(), Qt::Key_Return);
        QVERIFY(screen.text().text(line).contains(u"profile: hybrid"_s));
        QTest::keyClick(&screen.text(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"editManifestPushButton"_s);
        QCOMPARE(screen.view().mode(), Mode::Edit); // the keyboard is free, the editor stays
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != nullptr);
    }

    void editsSurvivePagesAndWindows()
    {
        Harness world;
        world.show();
        const std::string id = world.plane.tenants[0].id;
        {
            const Screen screen(*world.window, id);
            screen.edit();
            screen.replace(u"legalName: "_s, u"legalName: New "_s);
            QVERIFY(screen.page().tabs().tabText(1).contains(u"edited"_s));
            world.window->go({u"tenants"_s, {}});
            const Screen other(*world.window, world.plane.tenants[1].id);
            QVERIFY(!other.view().hasDraft());
            const Screen again(*world.window, id);
            QTRY_VERIFY(again.view().hasDraft());
            QVERIFY(again.text().text().contains(u"legalName: New "_s));
        }
        world.window.reset();
        QCOMPARE(world.drafts.drafts.size(), std::size_t(1));
        world.show();
        const Screen screen(*world.window, id);
        QTRY_VERIFY(screen.view().hasDraft());
        QVERIFY(screen.page().tabs().tabText(1).contains(u"edited"_s));
        screen.edit();
        QVERIFY(screen.text().text().contains(u"legalName: New "_s));
        screen.press("discardManifestPushButton");
        QVERIFY(!screen.view().hasDraft());
        QVERIFY(world.drafts.drafts.empty());
        QVERIFY(!screen.text().text().contains(u"legalName: New "_s));
        screen.press("bringBackPushButton"); // that was a mistake
        QVERIFY(screen.view().hasDraft());
        QVERIFY(screen.text().text().contains(u"legalName: New "_s));
    }

    void aDraftThatCannotBeKeptSaysSo()
    {
        Harness world;
        world.drafts.full = true;
        world.show();
        const Screen screen(*world.window, world.plane.tenants[0].id);
        screen.edit();
        screen.replace(u"legalName: "_s, u"legalName: New "_s);
        QTRY_VERIFY(screen.shows("draftUnkeptNotice"));
        world.drafts.full = false;
        screen.press("keepDraftPushButton");
        QVERIFY(!screen.shows("draftUnkeptNotice"));
        QCOMPARE(world.drafts.drafts.size(), std::size_t(1));
    }

    void formattingAsksBeforeCommentsAreLost()
    {
        Harness world;
        world.plane.tenants[0].version = 3;
        world.show();
        const Screen screen(*world.window, world.plane.tenants[0].id);
        screen.edit();
        QVERIFY(screen.text().text().contains(u"# from the CRM"_s));
        screen.press("formatManifestPushButton");
        QVERIFY(screen.shows("manifestCommentsNotice"));
        QVERIFY(screen.text().text().contains(u"# from the CRM"_s));
        screen.press("loseCommentsPushButton");
        QVERIFY(!screen.shows("manifestCommentsNotice"));
        QVERIFY(!screen.text().text().contains(u"# from the CRM"_s));
    }

    void anOlderVersionIsRestoredAsADraft()
    {
        Harness world;
        world.plane.tenants[0].version = 3;
        world.show();
        const Screen screen(*world.window, world.plane.tenants[0].id);
        auto* list = world.find<ui::VersionsList>("versionsListView");
        list->setCurrentIndex(list->model()->index(2, 0));
        screen.press("restoreVersionPushButton");
        QCOMPARE(screen.view().mode(), Mode::Edit);
        QVERIFY(screen.view().hasDraft());
        QVERIFY(!screen.text().text().contains(u"labels"_s));
        QTRY_VERIFY(screen.action("manifest.apply")->isEnabled());
    }

    void anArchivedTenantsManifestCanBeReadOnly()
    {
        Harness world;
        world.plane.tenants[0].state = registry::State::Archived;
        world.show();
        const Screen screen(*world.window, world.plane.tenants[0].id);
        screen.view().setMode(Mode::Edit);
        QVERIFY(screen.shows("manifestRefusedNotice"));
        QVERIFY(screen.text().isReadOnly());
        QVERIFY(!screen.action("manifest.apply")->isEnabled());
    }

    void twoPeopleWhoEditedAreBothShown_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine on top of theirs") << u"conflictMinePushButton"_s << true;
        QTest::newRow("theirs") << u"conflictTheirsPushButton"_s << false;
    }
    void twoPeopleWhoEditedAreBothShown() // REQ TRB-05
    {
        QFETCH(QString, button);
        QFETCH(bool, mine);
        Harness world;
        registry::Tenant& tenant = world.plane.tenants[0];
        tenant.version = 3;
        world.show();
        const Screen screen(*world.window, tenant.id);
        screen.edit();
        const QString before = screen.text().text();
        screen.replace(u"legalName: "_s, u"legalName: New "_s);
        QTRY_VERIFY(screen.action("manifest.apply")->isEnabled());
        tenant.version = 4; // somebody else stores one meanwhile
        tenant.revision += 1;
        QString theirs = before;
        theirs.replace(u"name: Lee Sanders"_s, u"name: Mia Holm"_s);
        world.plane.manifests[{tenant.id, 4}] = theirs.toStdString();
        world.plane.manifests[{tenant.id, 3}] = before.toStdString();
        world.action("view.refresh")->trigger();
        QTRY_VERIFY(screen.shows("manifestChangedNotice"));
        QVERIFY(!screen.action("manifest.apply")->isEnabled());
        screen.press("decideConflictPushButton");
        auto* diff = world.window->findChild<QWidget*>(u"conflictTitleLabel"_s);
        QVERIFY(diff->isVisible());
        screen.press("conflictLaterPushButton");
        QVERIFY(screen.shows("manifestChangedNotice"));
        screen.press("decideConflictPushButton");
        screen.press(button.toLatin1());
        QVERIFY(!screen.shows("manifestChangedNotice"));
        QVERIFY(screen.text().text().contains(u"name: Mia Holm"_s));
        QCOMPARE(screen.text().text().contains(u"legalName: New "_s), mine);
        QCOMPARE(screen.view().hasDraft(), mine);
        if (mine) QTRY_VERIFY(screen.action("manifest.apply")->isEnabled());
    }

    /// On a real control plane: a mistake is found at its line, corrected, applied, and stands in the list as a new version.
    void aManifestIsEditedOnARealPlane() // REQ ARC-01, ARC-09
    {
        test::FakeClock clock;
        test::SeededRandom random;
        test::TempDir folder;
        console::Console::Options options;
        options.dataFolder = QString::fromStdString((folder.path() / "plane").string());
        options.configFolder = QString::fromStdString((folder.path() / "config").string());
        options.planeName = u"Test plane"_s;
        options.theme = ui::Theme::Mode::Light;
        console::Console console(*qApp, clock, random, options);
        client::EmbeddedConnection& plane = console.connection();
        console::SampleFleet fleet(plane);
        QSignalSpy filled(&fleet, &console::SampleFleet::finished);
        fleet.start();
        QTRY_COMPARE_WITH_TIMEOUT(filled.count(), 1, 60'000);
        test::FakeDesktop desktop;
        test::MemoryDraftStore drafts;
        ui::Acts acts;
        acts.drafts = &drafts;
        acts.applyManifest = [&plane](QWidget* parent, const registry::Tenant& tenant, const base::Bytes& manifest) {
            plane.commit(parent, lifecycle::UpdateManifest{tenant.id, tenant.revision, manifest, "asked for in a ticket"}, {},
                         [](const auto& outcome) { QVERIFY(outcome.ok()); });
        };
        ui::MainWindow window(plane, desktop, clock, console.settings(), acts, console.shell());
        window.show();
        std::optional<registry::GetTenant::Details> details;
        plane.call(&window, registry::GetTenant{"acme-learning"}, [&](auto answer) {
            if (answer) details = std::move(*answer);
        });
        QTRY_VERIFY_WITH_TIMEOUT(details.has_value(), 10'000);
        const Screen screen(window, details->tenant.id);
        QCOMPARE(screen.view().versions().rowCount(), 1);
        screen.edit();
        const QString name = QString::fromStdString(details->manifest.spec.legalName);
        int line = 0;
        while (!screen.text().text(line).contains(u"profile:"_s)) ++line;
        const QString profile = screen.text().text(line).trimmed();
        screen.replace(profile, u"profile: gold"_s);
        QTRY_VERIFY_WITH_TIMEOUT(screen.verdict().startsWith(u"1 "_s), 10'000);
        const auto finding = screen.editor().check().report().findings.front();
        QCOMPARE(int(finding.line), line + 1);
        QVERIFY(screen.text().markersAtLine(line) != 0);
        screen.replace(u"profile: gold"_s, profile);
        QTRY_COMPARE_WITH_TIMEOUT(screen.verdict(), u"Valid"_s, 10'000);
        QVERIFY(!screen.view().hasDraft()); // as it was
        screen.replace(name, u"Acme Lehrmittel AG"_s);
        QTRY_VERIFY_WITH_TIMEOUT(screen.action("manifest.apply")->isEnabled(), 10'000);
        QTest::keyClick(&screen.text(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(screen.view().versions().rowCount(), 2, 10'000);
        QTRY_VERIFY(!screen.view().hasDraft());
        QVERIFY(drafts.drafts.empty());
        QVERIFY(screen.shows("manifestToldNotice"));
        auto* list = window.findChild<ui::VersionsList*>(u"versionsListView"_s);
        QCOMPARE(list->model()->index(0, models::VersionsModel::Reason).data().toString(), u"asked for in a ticket"_s);
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.findChild<QComboBox*>(u"compareRightComboBox"_s)->currentData().toULongLong(), 2ULL);
        QCOMPARE(screen.view().mode(), Mode::Compare);
        QCOMPARE(screen.view().comparison().view().difference().added(), 1);
        QCOMPARE(screen.view().comparison().view().difference().removed(), 1);
    }
};

QTEST_MAIN(ManifestTest)
#include "tst_manifest.moc"
