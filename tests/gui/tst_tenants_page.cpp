// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/harness.h"
#include "ui/tenant_detail_pane.h"
#include "widgets/facet_list.h"
#include "widgets/notice.h"
#include "widgets/search_field.h"
#include "widgets/status_line.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::TenantListModel;
using test::Harness;

namespace {
const std::string list = "tenants.list";
base::Error broken() { return {base::ErrorCode::Unavailable, "the disk is full", "STORAGE_FULL", {}, "req_01JD8K"}; }
} // namespace

class TenantsPageTest : public QObject {
    Q_OBJECT

    static void settle(const Harness& world) { QTRY_VERIFY(world.tenants().isSettled()); }
    static QString sentence(const Harness& world) { return world.window->findChild<widgets::StatusLine*>()->sentence(); }

private Q_SLOTS:
    void showsTenantsAndHowCompleteTheyAre()
    {
        Harness world(1200);
        world.show();
        settle(world);
        QCOMPARE(world.tenants().list().rowCount(), 1200);
        QCOMPARE(sentence(world), u"200 of 1,200 loaded; as of %1; source: live"_s.arg(models::Format::timeOfDay(world.clock.now())));
        QCOMPARE(QApplication::focusWidget(), &world.tenants().table());
        world.tenants().table().verticalScrollBar()->setValue(world.tenants().table().verticalScrollBar()->maximum());
        QTRY_VERIFY(world.tenants().list().tenant(1199)); // what is scrolled to is loaded
    }

    void searchesAsOneTypesAndDropsOlderAnswers() // REQ ARC-01
    {
        Harness world;
        world.show();
        settle(world);
        world.plane.hold(list);
        world.key(Qt::Key_F, Qt::ControlModifier);
        auto* field = world.find<widgets::SearchField>("tenantsSearchField");
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"acme"_s);
        QTRY_COMPARE(world.plane.heldCount(list), 1);
        field->clear();
        QTest::keyClicks(field, u"muller"_s);
        QTRY_COMPARE(world.plane.heldCount(list), 3); // the empty one was asked for, too
        world.plane.releaseOne(list, 2);
        QVERIFY(world.slug(0).startsWith(u"muller"_s));
        world.plane.releaseOne(list, 0);
        QVERIFY(world.slug(0).startsWith(u"muller"_s));
        QVERIFY(sentence(world).contains(u"search for “muller” on the server"_s));
    }

    void returnLeavesTheSearchForTheRows()
    {
        Harness world;
        world.show();
        settle(world);
        world.key(Qt::Key_Slash);
        auto* field = world.find<widgets::SearchField>("tenantsSearchField");
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"muller"_s);
        settle(world);
        QTRY_VERIFY(world.slug(0).startsWith(u"muller"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &world.tenants().table());
        QCOMPARE(world.tenants().table().currentIndex().row(), 0);
        QTest::keyClick(&world.tenants().table(), Qt::Key_Slash);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(world.tenants().list().rowCount(), 300);
    }

    void facetsNarrowTheList()
    {
        Harness world;
        world.show();
        settle(world);
        auto* facets = world.find<widgets::FacetList>("tenantFacetList");
        const QModelIndex states = facets->model()->index(models::FacetModel::State, 0);
        const QModelIndex suspended = facets->model()->index(2, 0, states);
        QCOMPARE(suspended.data().toString(), u"Suspended"_s);
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, facets->visualRect(suspended).center());
        settle(world);
        QVERIFY(world.tenants().list().rowCount() > 0 && world.tenants().list().rowCount() < 300);
        for (int row = 0; row < world.tenants().list().rowCount(); ++row)
            QCOMPARE(world.tenants().list().tenant(row)->state, registry::State::Suspended);
        QVERIFY(sentence(world).contains(u"filtered on the server"_s));
        facets->setFocus();
        QTest::keyClick(facets, Qt::Key_Space); // the same value again, by keyboard
        QTRY_COMPARE(world.tenants().list().rowCount(), 300);
    }

    void headersSortOnTheServer()
    {
        Harness world;
        world.show();
        settle(world);
        QHeaderView* header = world.tenants().table().horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
        };
        click(TenantListModel::Slug);
        settle(world);
        click(TenantListModel::Slug);
        settle(world);
        QVERIFY(world.slug(0) > world.slug(1));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        const int asked = world.plane.timesAsked(list);
        click(TenantListModel::Revision); // nobody can sort by it
        QCOMPARE(header->sortIndicatorSection(), int(TenantListModel::Slug));
        QCOMPARE(world.plane.timesAsked(list), asked);
    }

    void aSelectedTenantShowsItsDetails()
    {
        Harness world;
        world.show();
        settle(world);
        ui::Table& table = world.tenants().table();
        auto* pane = world.find<ui::TenantDetailPane>("tenantDetailPane");
        QVERIFY(!pane->isVisible());
        QTest::keyClick(&table, Qt::Key_Down);
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(world.find<QLabel>("detailSlugLabel")->text(), world.slug(table.currentIndex().row()));
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(!pane->isVisible());
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(pane->isVisible());
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
    }

    void openingATenantAndComingBackKeepsThePlace()
    {
        Harness world;
        world.show();
        settle(world);
        world.tenants().search(u"muller"_s);
        settle(world);
        ui::Table& table = world.tenants().table();
        table.setFocus();
        table.setCurrentIndex(world.tenants().list().index(3, 0));
        const QString slug = world.slug(3);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(world.window->place().page, u"tenant"_s);
        QTRY_COMPARE(world.find<QLabel>("tenantSlugLabel")->text(), slug);
        QTest::keyClick(world.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.window->place().page, u"tenants"_s);
        QCOMPARE(table.currentIndex().row(), 3);
        QCOMPARE(world.tenants().query(), u"muller"_s);
    }

    void actsGoToTheSelectedTenantByItsState()
    {
        Harness world;
        world.show();
        settle(world);
        QVERIFY(!world.action("tenants.suspend")->isVisible());
        ui::Table& table = world.tenants().table();
        const auto select = [&](registry::State state) {
            for (int row = 0; row < 100; ++row) {
                if (world.tenants().list().tenant(row)->state != state) continue;
                table.setCurrentIndex(world.tenants().list().index(row, 0));
                return world.slug(row);
            }
            return QString();
        };
        const QString active = select(registry::State::Active);
        QVERIFY(world.action("tenants.suspend")->isVisible() && !world.action("tenants.resume")->isVisible());
        QTest::mouseClick(world.find<QPushButton>("suspendDetailPushButton"), Qt::LeftButton);
        const QString suspended = select(registry::State::Suspended);
        world.action("tenants.resume")->trigger();
        QCOMPARE(world.asked, QStringList({u"suspend "_s + active, u"resume "_s + suspended}));
        world.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(world.plane.readOnly());
        QVERIFY(!world.action("tenants.resume")->isEnabled());
        QVERIFY(!world.find<QPushButton>("onboardPushButton")->isEnabled());
    }

    void theContextMenuHoldsTheSameActions()
    {
        Harness world;
        world.show();
        settle(world);
        ui::Table& table = world.tenants().table();
        table.setCurrentIndex(world.tenants().list().index(0, 0));
        Q_EMIT table.customContextMenuRequested(table.visualRect(table.currentIndex()).center());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(world.action("tenants.open")));
        QVERIFY(menu->actions().contains(world.action("tenants.copyId")));
        menu->close();
        world.action("tenants.copyId")->trigger();
        QCOMPARE(world.desktop.copied, QString::fromStdString(world.tenants().list().tenant(0)->id));
    }

    void anEmptyPlaneOffersWhatFillsIt()
    {
        Harness world(0);
        world.show();
        settle(world);
        auto* sample = world.find<QPushButton>("tenants.importSampleEmptyPushButton");
        QTRY_VERIFY(sample->isVisible());
        QTest::mouseClick(sample, Qt::LeftButton);
        QTest::mouseClick(world.find<QPushButton>("tenants.importEmptyPushButton"), Qt::LeftButton);
        QCOMPARE(world.asked, QStringList({u"importSample"_s, u"import"_s}));
    }

    void anEmptyResultOffersToClearTheFilters()
    {
        Harness world;
        world.show();
        settle(world);
        world.tenants().search(u"nobody of this name"_s);
        QTRY_VERIFY(world.window->findChild<QPushButton*>(u"tenants.clearFiltersEmptyPushButton"_s));
        auto* clear = world.find<QPushButton>("tenants.clearFiltersEmptyPushButton");
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(world.tenants().list().rowCount(), 300);
    }

    void aFailureSaysWhyAndCanBeTriedAgain()
    {
        Harness world;
        world.plane.fail(list, broken());
        world.show();
        auto* notice = world.find<widgets::Notice>("tenantsProblemNotice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->message().details.contains(u"req_01JD8K"_s));
        QVERIFY(notice->message().details.contains(u"Unavailable"_s));
        QTest::mouseClick(notice->findChild<QPushButton*>(u"copyDetailsPushButton"_s), Qt::LeftButton);
        QVERIFY(world.desktop.copied.contains(u"req_01JD8K"_s));
        world.plane.heal(list);
        QTest::mouseClick(notice->findChild<QPushButton*>(u"retryPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(world.tenants().table().isVisible());
    }

    void aChangeRefreshesAndKeepsTheSelection()
    {
        Harness world;
        world.show();
        settle(world);
        ui::Table& table = world.tenants().table();
        table.setCurrentIndex(world.tenants().list().index(5, 0));
        const std::string id = world.tenants().list().tenant(5)->id;
        std::erase_if(world.plane.tenants, [&](const auto& each) { return each.slug == world.slug(2).toStdString(); });
        world.plane.tellChanged();
        QTRY_COMPARE(world.tenants().list().rowCount(), 299);
        QTRY_COMPARE(table.currentIndex().row(), 4); // one row up, the same tenant
        QCOMPARE(world.tenants().list().tenant(table.currentIndex().row())->id, id);
    }

    void marksWhatWasSearchedForWhateverItsAccents()
    {
        using Spans = QList<std::pair<int, int>>;
        QCOMPARE(ui::matchesIn(u"Müller Health"_s, {u"muller"_s}), (Spans{{0, 6}}));
        QCOMPARE(ui::matchesIn(u"Straße"_s, {u"strasse"_s}), (Spans{{0, 6}}));
        QCOMPARE(ui::matchesIn(u"Ångström"_s, {u"strom"_s, u"ang"_s}), (Spans{{0, 3}, {3, 5}}));
        QCOMPARE(ui::matchesIn(u"Acme"_s, {u"x"_s}), Spans{});
    }
};

QTEST_MAIN(TenantsPageTest)
#include "tst_tenants_page.moc"
