// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/harness.h"
#include "ui/action_registry.h"
#include "ui/audit_browser.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/overview_page.h"
#include "widgets/chart_card.h"
#include "widgets/chart_view.h"
#include "widgets/empty_state.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::FacetModel;
using test::Harness;
using widgets::ChartCard;
using widgets::ChartView;

namespace {

base::Error broken() { return {base::ErrorCode::Unavailable, "the disk is full", "STORAGE_FULL", {}, "req_01JD8K"}; }

ui::OverviewPage& overview(const Harness& world) { return *static_cast<ui::OverviewPage*>(world.window->page(u"overview"_s)); }

ChartView& chart(const Harness& world, const char* name) { return *world.find<ChartView>(name); }

QString sentence(const Harness& world) { return world.window->findChild<widgets::StatusLine*>()->sentence(); }

} // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT

    static void open(Harness& world)
    {
        world.show(u"overview"_s);
        QTRY_VERIFY(overview(world).model().asOf() && overview(world).isSettled());
    }

private Q_SLOTS:
    void isWhereTheConsoleStarts()
    {
        Harness world;
        world.window = std::make_unique<ui::MainWindow>(world.plane, world.desktop, world.clock, world.settings, world.acts, world.shell);
        world.window->show();
        QCOMPARE(world.window->place().page, u"overview"_s);
        QVERIFY(!world.action("manifest.apply")); // of a page that nobody has looked at yet
        world.action("go.palette")->trigger();
        QVERIFY(world.action("manifest.apply")); // the palette knows all actions
    }

    void showsThePlaneAtAGlance() // REQ TRB-01
    {
        Harness world;
        open(world);
        QCOMPARE(world.find<QLabel>("overviewTotalsLabel")->text(), u"300 tenants · 500 audit entries · 1,000 events"_s);
        QCOMPARE(chart(world, "statesChart").points().size(), 5);
        QCOMPARE(chart(world, "plansChart").points().size(), 4);
        QCOMPARE(chart(world, "transitionsChart").points().size(), 30);
        QVERIFY(world.find<QLabel>("auditCheckpointLabel")->text().contains(u"covers 500 of 500"_s));
        QVERIFY(world.find<QLabel>("auditHealthLabel")->text().contains(u"12"_s));
        QCOMPARE(world.find<ui::Table>("recentChangesTable")->model()->rowCount(), 10);
        QCOMPARE(sentence(world), u"5 of 5 parts loaded; as of %1; source: live"_s.arg(models::Format::timeOfDay(world.clock.now())));
    }

    void aClickOnABarShowsItsTenants()
    {
        Harness world;
        open(world);
        ChartView& states = chart(world, "statesChart");
        QTest::mouseClick(states.viewport(), Qt::LeftButton, {}, states.pointRect(2).center());
        QCOMPARE(world.window->place(), (ui::Place{u"tenants"_s, u"state=Suspended"_s}));
        QTRY_VERIFY(world.tenants().isSettled());
        QCOMPARE(world.tenants().facets().filter().state, std::vector{registry::State::Suspended});
        QVERIFY(world.tenants().list().rowCount() > 0);
        for (int row = 0; row < world.tenants().list().rowCount(); ++row)
            QCOMPARE(world.tenants().list().tenant(row)->state, registry::State::Suspended);
        world.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.window->place().page, u"overview"_s);
        ChartView& regions = chart(world, "regionsChart");
        QTest::mouseClick(regions.viewport(), Qt::LeftButton, {}, regions.pointRect(1).center());
        QTRY_VERIFY(world.tenants().isSettled());
        QVERIFY(world.tenants().facets().filter().state.empty()); // the one filter takes the place of the other
        QCOMPARE(world.tenants().facets().filter().region.size(), std::size_t(1));
    }

    void keysChooseAPointAndOpenIt()
    {
        Harness world;
        open(world);
        ChartView& states = chart(world, "statesChart");
        chart(world, "plansChart").setFocus();
        states.setFocus(Qt::TabFocusReason);
        QCOMPARE(states.currentPoint(), 0); // whoever comes by Tab stands on something
        QTest::keyClick(&states, Qt::Key_Down);
        QTest::keyClick(&states, Qt::Key_Down);
        QTest::keyClick(&states, Qt::Key_Down);
        QTest::keyClick(&states, Qt::Key_Up);
        QCOMPARE(states.currentPoint(), 2);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&states);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QVERIFY(face->text(QAccessible::Name).endsWith(u'?'));
        QVERIFY(face->text(QAccessible::Value).startsWith(u"Suspended: "_s));
        QVERIFY(face->text(QAccessible::Description).contains(u"Active: "_s));
        QTest::keyClick(&states, Qt::Key_Return);
        QCOMPARE(world.window->place(), (ui::Place{u"tenants"_s, u"state=Suspended"_s}));
    }

    void whatWasChosenStaysChosenWhenNumbersChange()
    {
        Harness world;
        open(world);
        ChartView& states = chart(world, "statesChart");
        states.setFocus(Qt::TabFocusReason);
        states.setCurrentPoint(2);
        const QString before = states.points()[2].text;
        for (auto& tenant : world.plane.tenants) tenant.state = registry::State::Suspended;
        world.key(Qt::Key_F5);
        QTRY_VERIFY(states.points()[2].text != before);
        QCOMPARE(states.currentPoint(), 2);
        QCOMPARE(states.points()[2].text, u"Suspended: 300"_s);
    }

    void manyBarsAreSummedUpAndOpenAllThatIsInThem()
    {
        Harness world;
        for (std::size_t at = 0; at < world.plane.tenants.size(); ++at) world.plane.tenants[at].plan = "plan-" + std::to_string(at % 12);
        open(world);
        ChartView& plans = chart(world, "plansChart");
        QCOMPARE(plans.points().size(), 6);
        QCOMPARE(plans.points().last().rows.size(), 7);
        QCOMPARE(plans.points().last().text, u"Other (7): 175"_s);
        QTest::mouseClick(plans.viewport(), Qt::LeftButton, {}, plans.pointRect(5).center());
        QTRY_VERIFY(world.tenants().isSettled());
        QCOMPARE(world.tenants().facets().filter().plan.size(), std::size_t(7));
        QCOMPARE(world.tenants().list().rowCount(), 175);
    }

    void everyChartHasATable()
    {
        Harness world;
        open(world);
        for (const char* name : {"states", "plans", "regions", "transitions"}) {
            auto* toggle = world.window->findChild<QToolButton*>(QString::fromLatin1(name) + "TableToolButton"_L1);
            auto* table = world.window->findChild<QTableView*>(QString::fromLatin1(name) + "TableView"_L1);
            QVERIFY(!table->isVisible());
            QTest::mouseClick(toggle, Qt::LeftButton);
            QVERIFY(table->isVisible());
            QVERIFY(table->model()->rowCount() > 0);
        }
        auto* table = world.find<QTableView>("statesTableView");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(world.window->place(), (ui::Place{u"tenants"_s, u"state=Archived"_s}));
        QTest::mouseClick(world.find<QToolButton>("transitionsTableToolButton"), Qt::LeftButton);
        QVERIFY(!world.find<QTableView>("transitionsTableView")->isVisible());
    }

    void seriesWithoutANumberAreLeftOutAndAtMostSixAreDrawn()
    {
        Harness world;
        for (auto& day : world.plane.days) day.restored = day.archived = 0;
        open(world);
        ChartView& moved = chart(world, "transitionsChart");
        QVERIFY(moved.points()[8].text.contains(u"Deleted: 1"_s)); // five series: each is told by itself
        for (std::size_t at = 0; at < world.plane.days.size(); ++at) world.plane.days[at].restored = world.plane.days[at].archived = 1;
        world.key(Qt::Key_F5);
        QTRY_VERIFY(moved.points()[8].text.contains(u"Other: 2"_s)); // seven: restored and deleted together
        QVERIFY(!moved.points()[8].text.contains(u"Deleted"_s));
    }

    void theLastChangesLeadToTheirTenantsAndEntries()
    {
        Harness world;
        open(world);
        auto* changes = world.find<ui::Table>("recentChangesTable");
        changes->setFocus();
        changes->setCurrentIndex(changes->model()->index(1, 0));
        const auto entry = overview(world).model().changes().entry(1);
        QTest::keyClick(changes, Qt::Key_Return);
        QCOMPARE(world.window->place(), (ui::Place{u"tenant"_s, QString::fromStdString(entry.target.tenant)}));
        world.key(Qt::Key_Left, Qt::AltModifier);
        changes->setFocus();
        QTest::keyClick(changes, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(world.window->place().page, u"audit"_s);
        auto* audit = static_cast<ui::AuditPage*>(world.window->page(u"audit"_s));
        QTRY_VERIFY(audit->current().browser().answered());
    }

    void verifyNowVerifiesOnTheAuditPage()
    {
        Harness world;
        open(world);
        QTest::mouseClick(world.find<QPushButton>("overviewVerifyPushButton"), Qt::LeftButton);
        QCOMPARE(world.window->place().page, u"audit"_s);
        QTRY_COMPARE(world.plane.timesAsked("audit.verify"), 1);
    }

    void theAuditLogsHealthIsSaidInWords()
    {
        Harness world;
        world.plane.health.lastVerified.reset();
        open(world);
        const auto verdict = [&world] { return world.find<widgets::StateBadge>("auditVerdictStateBadge")->badge(); };
        QCOMPARE(verdict().text, u"Not verified yet"_s);
        world.plane.health.lastVerified =
            control::Verification{world.clock.now() - std::chrono::minutes(5), audit::Verdict::broken, 400, 2, "op_1"};
        world.key(Qt::Key_F5);
        QTRY_COMPARE(verdict().text, u"Broken"_s);
        QCOMPARE(verdict().tone, widgets::Tone::Danger);
        QVERIFY(world.find<QLabel>("auditVerifiedLabel")->text().contains(u"5 min ago"_s));
        world.plane.health.checkpointAt.reset();
        world.key(Qt::Key_F5);
        QTRY_VERIFY(world.find<QLabel>("auditCheckpointLabel")->text().contains(u"not stored"_s));
    }

    void aCardThatFailsSaysSoAndIsTriedAgainAlone()
    {
        Harness world;
        world.plane.fail("tenants.transitions", broken());
        open(world);
        auto* notice = world.find<widgets::Notice>("transitionsProblemNotice");
        QVERIFY(notice->isVisible());
        QVERIFY(notice->plainText().contains(u"STORAGE_FULL"_s));
        QVERIFY(chart(world, "statesChart").isVisible());
        QVERIFY(sentence(world).startsWith(u"4 of 5 parts loaded"_s));
        world.plane.heal("tenants.transitions");
        const int counted = world.plane.timesAsked("system.counts");
        Q_EMIT notice->retryRequested();
        QTRY_VERIFY(chart(world, "transitionsChart").isVisible());
        QCOMPARE(world.plane.timesAsked("system.counts"), counted);
        Q_EMIT notice->copyRequested(notice->plainText());
        QVERIFY(world.desktop.copied.contains(u"req_01JD8K"_s));
    }

    void aPlaneThatCannotBeReadSaysSoOnce()
    {
        Harness world;
        for (const char* each : {"system.counts", "tenants.facets", "tenants.transitions", "audit.list", "audit.health"})
            world.plane.fail(each, broken());
        world.show(u"overview"_s);
        auto* notice = world.find<widgets::Notice>("overviewProblemNotice");
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(sentence(world), u"The overview could not be read."_s);
        for (const char* each : {"system.counts", "tenants.facets", "tenants.transitions", "audit.list", "audit.health"})
            world.plane.heal(each);
        Q_EMIT notice->retryRequested();
        QTRY_VERIFY(chart(world, "statesChart").isVisible());
    }

    void anEmptyPlaneIsWelcomed()
    {
        Harness world(0);
        open(world);
        auto* import = world.find<QPushButton>("tenants.importEmptyPushButton");
        QTRY_VERIFY(import->isVisible());
        QTest::mouseClick(import, Qt::LeftButton);
        QCOMPARE(world.asked, QStringList{u"import"_s});
        QVERIFY(!chart(world, "statesChart").isVisible());
    }

    void changesOfThisConnectionRefreshItOnce()
    {
        Harness world;
        open(world);
        const int before = world.plane.timesAsked("system.counts");
        for (int change = 0; change < 20; ++change) world.plane.tellChanged();
        QTRY_COMPARE(world.plane.timesAsked("system.counts"), before + 1);
        QTRY_VERIFY(overview(world).isSettled());
        world.window->go({u"audit"_s, {}});
        world.plane.tellChanged();
        QCOMPARE(world.plane.timesAsked("system.counts"), before + 1); // nobody looks
        world.window->go({u"overview"_s, {}});
        QCOMPARE(world.plane.timesAsked("system.counts"), before + 2);
    }

    void readOnlyKeepsWhatReads()
    {
        Harness world;
        open(world);
        world.plane.setReadOnly(true);
        QVERIFY(!world.find<QPushButton>("overviewOnboardPushButton")->isEnabled());
        QVERIFY(world.find<QPushButton>("overviewVerifyPushButton")->isEnabled());
    }

    void aSmallWindowScrollsInsteadOfCuttingOff()
    {
        Harness world;
        open(world);
        world.window->resize(960, 560);
        auto* area = world.find<QScrollArea>("overviewScrollArea");
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        auto* changes = world.find<ui::Table>("recentChangesTable");
        changes->setFocus(Qt::TabFocusReason);
        QVERIFY(area->verticalScrollBar()->value() > 0); // what has the focus is brought into view
    }

    void theThemeChangesTheChartsToo()
    {
        Harness world;
        open(world);
        const QImage light = chart(world, "plansChart").grab().toImage();
        world.theme.setMode(ui::Theme::Mode::Dark);
        QTRY_VERIFY(chart(world, "plansChart").grab().toImage() != light);
        world.theme.setMode(ui::Theme::Mode::Light);
        QTRY_COMPARE(chart(world, "plansChart").grab().toImage(), light);
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overview_page.moc"
