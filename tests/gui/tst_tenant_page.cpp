// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/manifest_view.h"
#include "ui/tenant_page.h"
#include "ui/timeline_view.h"
#include "widgets/empty_state.h"
#include "widgets/limit_bar.h"
#include "widgets/notice.h"
#include "widgets/search_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

namespace {

ui::TenantPage& pageOf(const Harness& world) { return *static_cast<ui::TenantPage*>(world.window->page(u"tenant"_s)); }

/// Opens the page of the tenant in that row of the plane, and waits until it is there.
ui::TenantPage& open(const Harness& world, std::size_t number)
{
    world.window->go({u"tenant"_s, QString::fromStdString(world.plane.tenants[number].id)});
    auto& page = pageOf(world);
    if (!QTest::qWaitFor([&] { return page.isSettled(); })) qCritical("the tenant's page does not load");
    return page;
}

bool shows(const Harness& world, const char* notice, const QString& words)
{
    const auto* found = world.find<widgets::Notice>(notice);
    return found->isVisible() && found->plainText().contains(words);
}

} // namespace

class TenantPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageOfATenantShowsItsParts() // REQ TRB-01
    {
        Harness world;
        world.show();
        const registry::Tenant tenant = world.plane.tenants[7];
        QCOMPARE(tenant.state, registry::State::Suspended);
        auto& page = open(world, 7);
        QCOMPARE(world.find<QLabel>("tenantSlugLabel")->text(), QString::fromStdString(tenant.slug));
        QVERIFY(world.find<QLabel>("tenantSinceLabel")->text().contains(u"Invoice 2026-114 overdue"_s)); // why, at first glance
        QTRY_VERIFY(world.find<QPushButton>("resumeTenantPushButton")->isVisible());
        QVERIFY(!world.find<QPushButton>("suspendTenantPushButton")->isVisible());
        page.tabs().setCurrentIndex(2);
        auto* timeline = world.find<ui::Table>("timelineTable");
        QTRY_COMPARE(timeline->model()->rowCount(), int(tenant.revision));
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Return); // to the change's audit entry
        QCOMPARE(page.tabs().currentIndex(), 3);
    }

    void theSummaryNamesContactsLimitsAndPolicies()
    {
        Harness world;
        world.show();
        const registry::Tenant tenant = world.plane.tenants[0];
        auto& page = open(world, 0);
        auto* contact = world.find<QLabel>("contactLabel");
        QVERIFY(contact->text().contains(u"subject=%5B"_s)); // slug and id, for whoever answers
        QVERIFY(contact->text().contains(QString::fromStdString(tenant.id)));
        Q_EMIT contact->linkActivated(u"mailto:ops@example"_s);
        QCOMPARE(world.desktop.opened, QUrl(u"mailto:ops@example"_s));
        QTest::mouseClick(world.find<QToolButton>("copyMailToolButton"), Qt::LeftButton);
        QCOMPARE(world.desktop.copied, u"ops@%1.example"_s.arg(QString::fromStdString(tenant.slug)));

        QTRY_COMPARE(page.findChildren<widgets::LimitBar*>().size(), 4); // once the plan is known
        const auto said = [&page](const QString& words) {
            for (const auto* label : page.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words)) return true;
            return false;
        };
        QTRY_VERIFY(said(u"500 of the plan's 2,000 GiB"_s));
        QVERIFY(said(u"not use"_s)); // nothing is claimed about how much is used
        QVERIFY(said(u"eu-only v3, in force since 1 Jan 2026"_s));
        QVERIFY(said(u"Data stays in EU"_s));
        QVERIFY(said(u"v4 is in force since 1 Jul 2026"_s));
        QVERIFY(said(u"eu-west-1 (EU)"_s));
    }

    void whereItIsNarrowTheSummaryHasOneColumn()
    {
        Harness world;
        world.show();
        open(world, 0);
        auto* summary = world.find<QScrollArea>("tenantSummaryScrollArea");
        const auto panels = [summary] {
            QList<int> left;
            for (const auto* panel : summary->widget()->findChildren<QFrame*>(Qt::FindDirectChildrenOnly))
                if (panel->isVisible() && !left.contains(panel->x())) left << panel->x();
            return left.size();
        };
        world.window->resize(1280, 800);
        QTRY_COMPARE(panels(), 2);
        world.window->resize(900, 560);
        QTRY_COMPARE(panels(), 1);
        QVERIFY(summary->widget()->width() <= summary->viewport()->width()); // nothing is cut off at the right
    }

    void legalHoldAndPurgeAreSaid()
    {
        Harness world;
        registry::Tenant& tenant = world.plane.tenants[3];
        tenant.state = registry::State::Archived;
        tenant.legalHold = "Case 2026-7";
        tenant.purgeAt = world.clock.now() + std::chrono::hours(48);
        world.show();
        auto& page = open(world, 3);
        QVERIFY(shows(world, "holdNotice", u"Case 2026-7"_s));
        QVERIFY(shows(world, "purgeNotice", u"5 Oct 2026 12:00"_s));
        page.tabs().setCurrentIndex(1); // on every tab
        QVERIFY(shows(world, "holdNotice", u"Case 2026-7"_s));
    }

    void aDeletedTenantIsATombstone()
    {
        Harness world;
        world.plane.tenants[3].state = registry::State::Deleted;
        world.show();
        auto& page = open(world, 3);
        QVERIFY(shows(world, "deletedNotice", u"erased"_s));
        QVERIFY(page.findChildren<QLabel*>(u"contactLabel"_s).isEmpty());
        QVERIFY(!world.find<QPushButton>("suspendTenantPushButton")->isVisible());
    }

    void aTenantThatIsNotThereSaysSo()
    {
        Harness world;
        world.show();
        world.window->go({u"tenant"_s, u"tnt_nobody"_s});
        const auto said = [&] {
            for (const auto* label : pageOf(world).findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(u"There is no tenant “tnt_nobody”"_s)) return true;
            return false;
        };
        QTRY_VERIFY(said());
    }

    void whatIsKnownStaysWhenItCannotBeReadAgain()
    {
        Harness world;
        world.show();
        open(world, 0);
        world.plane.fail("tenants.get", {base::ErrorCode::Unavailable, "the disk is full", {}, {}, "req_1"});
        world.action("view.refresh")->trigger();
        QTRY_VERIFY(shows(world, "tenantStaleNotice", u"the disk is full"_s));
        QVERIFY(world.find<QScrollArea>("tenantSummaryScrollArea")->isVisible());
        world.plane.heal("tenants.get");
        QTest::mouseClick(world.find<widgets::Notice>("tenantStaleNotice")->findChild<QPushButton*>(u"retryPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!world.find<widgets::Notice>("tenantStaleNotice")->isVisible());
    }

    void aChangeBySomebodyElseIsTold()
    {
        Harness world;
        world.plane.tenants[0].revision = 4;
        world.show();
        auto& page = open(world, 0);
        world.action("view.refresh")->trigger(); // nothing changed
        QTRY_VERIFY(page.isSettled());
        QVERIFY(!world.find<widgets::Notice>("tenantChangedNotice")->isVisible());
        world.plane.tenants[0].revision = 6;
        world.action("view.refresh")->trigger();
        QTRY_VERIFY(shows(world, "tenantChangedNotice", u"from revision 4 to 6"_s));
        QVERIFY(shows(world, "tenantChangedNotice", u"user:ana@desk-7"_s));
        QTest::mouseClick(world.find<QPushButton>("showChangedPushButton"), Qt::LeftButton);
        QCOMPARE(page.tabs().currentIndex(), 2);
        QVERIFY(!world.find<widgets::Notice>("tenantChangedNotice")->isVisible());

        world.plane.tenants[0].revision = 7; // what was done in this program needs no telling
        world.plane.tellChanged();
        QTRY_VERIFY(world.find<QLabel>("tenantFactsLabel")->text().contains(u"revision 7"_s));
        QVERIFY(!world.find<widgets::Notice>("tenantChangedNotice")->isVisible());
    }

    void theTimelineIsFilteredByThePlane()
    {
        Harness world;
        world.plane.tenants[0].state = registry::State::Active;
        world.plane.tenants[0].revision = 9;
        world.plane.tenants[0].version = 3;
        world.show();
        auto& page = open(world, 0);
        page.tabs().setCurrentIndex(2);
        auto& timeline = page.timeline();
        QTRY_COMPARE(timeline.list().rowCount(), 9);
        auto* kind = world.find<QComboBox>("timelineKindComboBox");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down); // transitions
        QTRY_COMPARE(timeline.list().rowCount(), 8);
        QVERIFY(timeline.sentence().contains(u"8 of 8 matching changes"_s));
        QTest::keyClick(kind, Qt::Key_Down); // manifest versions
        QTRY_COMPARE(timeline.list().rowCount(), 2);
        QTest::mouseClick(world.find<QToolButton>("clearTimelineToolButton"), Qt::LeftButton);
        QTRY_COMPARE(timeline.list().rowCount(), 9);
        auto* reason = world.find<widgets::SearchField>("timelineReasonSearchField");
        world.action("view.find")->trigger();
        QCOMPARE(QApplication::focusWidget(), reason);
        QTest::keyClicks(reason, u"nobody said this"_s);
        QTRY_COMPARE(timeline.list().rowCount(), 0);
        QTRY_VERIFY(page.findChild<widgets::EmptyState*>());
        QTest::keyClick(reason, Qt::Key_Escape);
        QTRY_COMPARE(timeline.list().rowCount(), 9);
    }

    void spaceShowsAChangeAtAGlance()
    {
        Harness world;
        world.plane.tenants[0].state = registry::State::Active;
        world.plane.tenants[0].revision = 9;
        world.plane.tenants[0].version = 3;
        world.show();
        auto& page = open(world, 0);
        page.tabs().setCurrentIndex(2);
        auto* table = world.find<ui::Table>("timelineTable");
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        auto* details = world.find<QFrame>("timelineDetailsFrame");
        QVERIFY(details->isVisible());
        QVERIFY(world.find<QLabel>("timelineDetailsLabel")->text().contains(u"Revision 9: Manifest changed"_s));
        auto* right = details->findChild<QWidget*>(u"rightDiffQsciScintilla"_s);
        QTRY_VERIFY(right->isVisible()); // what the version changed
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(world.find<QLabel>("timelineDetailsLabel")->text().contains(u"Revision 8"_s));
        QVERIFY(!right->isVisible());
        world.action("view.escape")->trigger();
        QVERIFY(!details->isVisible());
        QCOMPARE(world.window->place().page, u"tenant"_s);
    }

    void refreshingKeepsTheSelection()
    {
        Harness world;
        world.plane.tenants[0].revision = 9;
        world.show();
        auto& page = open(world, 0);
        page.tabs().setCurrentIndex(2);
        auto* table = world.find<ui::Table>("timelineTable");
        QTRY_COMPARE(table->model()->rowCount(), 9);
        table->setCurrentIndex(table->model()->index(4, 0));
        world.action("view.refresh")->trigger();
        QTRY_VERIFY(page.isSettled());
        QTRY_VERIFY(table->currentIndex().isValid());
        QCOMPARE(table->currentIndex().row(), 4);
    }
};

QTEST_MAIN(TenantPageTest)
#include "tst_tenant_page.moc"
