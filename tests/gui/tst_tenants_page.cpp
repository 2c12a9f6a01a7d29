// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/harness.h"
#include "ui/bulk/bulk_request.h"
#include "ui/tenant_actions.h"
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
#include <QToolButton>

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
        auto* sample = world.tenants().findChild<QPushButton*>(u"tenants.importSampleEmptyPushButton"_s);
        QVERIFY(sample);
        QTRY_VERIFY(sample->isVisible());
        QTest::mouseClick(sample, Qt::LeftButton);
        QTest::mouseClick(world.tenants().findChild<QPushButton*>(u"tenants.importEmptyPushButton"_s), Qt::LeftButton);
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

    void severalAreSelectedWithKeysAndMouse()
    {
        Harness world;
        world.acts.bulk = [](QWidget*, const ui::BulkRequest&) {};
        world.show();
        settle(world);
        ui::Table& table = world.tenants().table();
        auto& selection = world.tenants().selection();
        const auto at = [&](int row) { return table.visualRect(world.tenants().list().index(row, TenantListModel::LegalName)).center(); };
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at(2));
        QCOMPARE(selection.count(), 1U);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(5));
        QCOMPARE(selection.count(), 4U);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier, at(8));
        QCOMPARE(selection.count(), 5U);
        QVERIFY(world.find<QFrame>("selectionBar")->isVisible());
        QVERIFY(!world.window->tenantActions().target());           // nothing that acts on one of them by chance
        QCOMPARE(table.selectionModel()->selectedRows().size(), 5); // what screen readers are told
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at(4));
        QCOMPARE(selection.count(), 1U);
        QVERIFY(!world.find<QFrame>("selectionBar")->isVisible());
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selection.count(), 3U);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ControlModifier); // the cursor alone
        QCOMPARE(selection.count(), 3U);
        QTest::keyClick(&table, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selection.count(), 4U);
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(selection.isAll());
        QCOMPARE(world.find<QLabel>("selectionLabel")->text(), u"All 300 matching tenants are selected"_s);
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(selection.isEmpty());
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(world.window->tenantActions().target()->slug, world.slug(0).toStdString());
        QTest::keyClick(&table, Qt::Key_End, Qt::ShiftModifier);
        QTRY_COMPARE(selection.count(), 300U); // rows that nobody scrolled past as well
    }

    void anotherFilterForgetsTheSelection()
    {
        Harness world;
        world.show();
        settle(world);
        QTest::keyClick(&world.tenants().table(), Qt::Key_A, Qt::ControlModifier);
        world.tenants().facets().check(models::FacetModel::State, u"Active"_s, true);
        QVERIFY(world.tenants().selection().isEmpty());
    }

    void chipsSayWhatIsFilteredAndTakeItOff()
    {
        Harness world;
        world.show();
        settle(world);
        auto* chips = world.find<QWidget>("filterChips");
        QVERIFY(!chips->isVisible());
        world.tenants().search(u"muller"_s);
        world.tenants().facets().check(models::FacetModel::State, u"Active"_s, true);
        settle(world);
        QVERIFY(chips->isVisible());
        QCOMPARE(world.find<QToolButton>("chip0ToolButton")->text(), u"Search: muller"_s);
        QCOMPARE(world.find<QToolButton>("chip1ToolButton")->text(), u"State: Active"_s);
        world.find<QToolButton>("chip0ToolButton")->setFocus();
        QTest::keyClick(world.find<QToolButton>("chip0ToolButton"), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(world.tenants().facets().checked(models::FacetModel::State).isEmpty());
        settle(world);
        for (auto* each : chips->findChildren<QToolButton*>(u"chip0ToolButton"_s))
            if (each->isVisible()) QTest::mouseClick(each, Qt::LeftButton);
        QCOMPARE(world.tenants().query(), QString());
        QCOMPARE(world.find<widgets::SearchField>("tenantsSearchField")->text(), QString());
        QVERIFY(!chips->isVisible());
    }

    void noMatchOffersToDropWhatCostsMost()
    {
        Harness world;
        world.show();
        settle(world);
        world.tenants().search(u"muller"_s);
        world.tenants().facets().check(models::FacetModel::State, u"Deleted"_s, true);
        const auto drop = [&world]() -> QPushButton* { // the buttons are made anew with every answer
            for (auto* each : world.tenants().findChildren<QPushButton*>(u"tenants.dropFilterEmptyPushButton"_s))
                if (each->isVisible() && each->text().startsWith(u"Without “State”"_s)) return each;
            return nullptr;
        };
        QTRY_VERIFY(drop());
        QTest::mouseClick(drop(), Qt::LeftButton);
        QTRY_VERIFY(world.tenants().list().rowCount() > 0);
        QCOMPARE(world.tenants().query(), u"muller"_s);
    }

    void noOfferRestsOnTheCountsOfAnotherQuestion()
    {
        Harness world;
        world.show();
        settle(world);
        world.plane.hold("tenants.facets");
        world.tenants().search(u"muller"_s);
        world.tenants().facets().check(models::FacetModel::State, u"Deleted"_s, true);
        const auto isOffered = [&world](const QString& action, const QString& text) {
            const auto buttons = world.tenants().findChildren<QPushButton*>(action + u"EmptyPushButton"_s);
            return std::any_of(buttons.begin(), buttons.end(),
                               [&text](const auto* each) { return each->isVisible() && each->text().startsWith(text); });
        };
        QTRY_VERIFY(isOffered(u"tenants.clearFilters"_s, u"Clear"_s));      // the list has answered
        QVERIFY(!isOffered(u"tenants.dropFilter"_s, u"Without “State”"_s)); // what is counted is what was asked before
        while (world.plane.heldCount("tenants.facets") > 0) world.plane.releaseOne("tenants.facets");
        QTRY_VERIFY(isOffered(u"tenants.dropFilter"_s, u"Without “State”"_s));
    }

    void theDetailsSayWhereAHiddenHitIs()
    {
        Harness world;
        world.show();
        settle(world);
        world.tenants().table().setCurrentIndex(world.tenants().list().index(0, 0));
        auto* found = world.find<QLabel>("detailFoundLabel");
        QTRY_VERIFY(world.find<QLabel>("detailSlugLabel")->text() == world.slug(0));
        auto* pane = world.find<ui::TenantDetailPane>("tenantDetailPane");
        pane->setQuery(u"segment=ener billing@"_s);
        QTRY_VERIFY(found->text().contains(u"label segment=energy"_s));
        QVERIFY(found->text().contains(u"contact e-mail billing@"_s));
        pane->setQuery(world.slug(0)); // the list shows it
        QVERIFY(!found->isVisible());
    }

    void aSmallWindowHasRoomForTheListFirst()
    {
        Harness world;
        world.show();
        settle(world);
        world.window->setMinimumSize(0, 0);
        world.window->resize(960, 540);
        auto* facets = world.find<QFrame>("facetPanel");
        QTRY_VERIFY(facets->isVisible());
        QTest::keyClick(&world.tenants().table(), Qt::Key_Down);
        QVERIFY(world.find<ui::TenantDetailPane>("tenantDetailPane")->isVisible());
        QVERIFY(!facets->isVisible()); // there is no room for both
        QTest::keyClick(&world.tenants().table(), Qt::Key_Space);
        QVERIFY(facets->isVisible());
        world.action("tenants.facets")->trigger();
        QVERIFY(!facets->isVisible());
        world.key(Qt::Key_F, Qt::ControlModifier); // who searches needs the field
        QVERIFY(facets->isVisible());
        QCOMPARE(QApplication::focusWidget(), world.find<widgets::SearchField>("tenantsSearchField"));
    }

    void aMillionRowsStayOutOfTheSelectionsWay()
    {
        Harness world(3);
        const auto one = world.plane.tenants[0];
        world.plane.answer<registry::ListTenants>([one](const registry::ListTenants& op) -> base::Result<registry::ListTenants::Page> {
            registry::ListTenants::Page page;
            page.total = 1'000'000;
            page.startRank = op.startRank.value_or(op.pageToken ? std::stoull(*op.pageToken) : 0);
            for (std::uint32_t at = 0; at < op.pageSize.value_or(100); ++at) {
                page.items.push_back(one);
                page.items.back().id = page.items.back().slug = "t" + std::to_string(page.startRank + at);
            }
            page.nextPageToken = std::to_string(page.startRank + page.items.size());
            return page;
        });
        world.show();
        settle(world);
        QCOMPARE(world.tenants().list().rowCount(), 1'000'000);
        const int asked = world.plane.timesAsked(list);
        QTest::keyClick(&world.tenants().table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(world.tenants().selection().count(), 1'000'000U);
        QCOMPARE(world.find<QLabel>("selectionLabel")->text(), u"All 1,000,000 matching tenants are selected"_s);
        QCOMPARE(world.plane.timesAsked(list), asked);
        QVERIFY(world.tenants().table().selectionModel()->selection().size() <= 1); // only what is in sight
        QVERIFY(world.tenants().table().selectionModel()->selectedRows().size() < 100);
        QTest::keyClick(&world.tenants().table(), Qt::Key_X); // nobody walks over a million rows for a letter
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
