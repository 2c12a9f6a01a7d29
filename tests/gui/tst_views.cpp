// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/book_button.h"
#include "ui/columns_dialog.h"
#include "ui/name_dialog.h"
#include "ui/tenant_actions.h"
#include "ui/views_button.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::FacetModel;
using models::TenantListModel;
using test::Harness;

/// Saved views, columns, favourites: what the list remembers.
class ViewsTest : public QObject {
    Q_OBJECT

    static void settle(const Harness& world) { QTRY_VERIFY(world.tenants().isSettled()); }
    static QAction* entry(QMenu* menu, const QString& text)
    {
        for (QAction* each : menu->actions())
            if (each->text() == text) return each;
        return nullptr;
    }
    /// Opens the menu as a click would, without waiting in it.
    static QMenu* filled(const Harness& world, const char* name)
    {
        auto* menu = world.window->findChild<QMenu*>(QString::fromLatin1(name));
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    static void saveAs(const Harness& world, const QString& name)
    {
        world.action("tenants.saveView")->trigger();
        auto* dialog = world.window->findChild<ui::NameDialog*>();
        auto* field = dialog->findChild<QLineEdit*>(u"nameLineEdit"_s);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!world.window->findChild<ui::NameDialog*>());
    }
    static QAbstractButton* button(const Harness& world) { return world.window->findChild<QAbstractButton*>(u"viewsPushButton"_s); }

private Q_SLOTS:
    void aBuiltInViewFiltersAndChoosesColumns()
    {
        Harness world;
        world.show();
        settle(world);
        QCOMPARE(button(world)->text(), u"All tenants"_s);
        entry(filled(world, "viewsMenu"), u"Suspended"_s)->trigger();
        settle(world);
        QCOMPARE(button(world)->text(), u"Suspended"_s);
        QVERIFY(world.tenants().list().rowCount() > 0);
        for (int row = 0; row < world.tenants().list().rowCount(); ++row)
            QCOMPARE(world.tenants().list().tenant(row)->state, registry::State::Suspended);
        QVERIFY(!world.tenants().table().isColumnHidden(TenantListModel::StateSince));
        QVERIFY(world.tenants().table().isColumnHidden(TenantListModel::Profile));
        world.tenants().facets().check(FacetModel::Region, u"eu-west-1"_s, true);
        QCOMPARE(button(world)->text(), u"Suspended, changed"_s);
        world.tenants().facets().check(FacetModel::Region, u"eu-west-1"_s, false);
        QCOMPARE(button(world)->text(), u"Suspended"_s);
        entry(filled(world, "viewsMenu"), u"All tenants"_s)->trigger();
        settle(world);
        QCOMPARE(world.tenants().list().rowCount(), 300);
    }

    void anOwnViewIsSavedAppliedChangedRenamedAndDeleted()
    {
        Harness world;
        world.show();
        settle(world);
        world.tenants().search(u"muller"_s);
        world.tenants().table().showOrder(TenantListModel::Updated, Qt::DescendingOrder);
        Q_EMIT world.tenants().table().orderAsked(TenantListModel::Updated, Qt::DescendingOrder);
        settle(world);
        const QString first = world.slug(0);
        saveAs(world, u"Mullers"_s);
        QCOMPARE(button(world)->text(), u"Mullers"_s);
        entry(filled(world, "viewsMenu"), u"All tenants"_s)->trigger();
        settle(world);
        QCOMPARE(world.tenants().query(), QString());
        QCOMPARE(world.tenants().table().orderColumn(), -1);
        entry(filled(world, "viewsMenu"), u"Mullers"_s)->trigger();
        settle(world);
        QCOMPARE(world.tenants().query(), u"muller"_s);
        QCOMPARE(world.slug(0), first);
        QCOMPARE(world.tenants().table().order(), Qt::DescendingOrder);

        world.tenants().facets().check(FacetModel::State, u"Active"_s, true);
        QVERIFY(world.tenants().viewsButton().isModified());
        auto* keep = world.window->findChild<QAction*>(u"keepViewAction"_s);
        filled(world, "viewsMenu");
        keep = world.window->findChild<QAction*>(u"keepViewAction"_s);
        QVERIFY(keep);
        keep->trigger();
        QVERIFY(!world.tenants().viewsButton().isModified());

        filled(world, "viewsMenu");
        world.window->findChild<QAction*>(u"renameViewAction"_s)->trigger();
        auto* dialog = world.window->findChild<ui::NameDialog*>();
        auto* field = dialog->findChild<QLineEdit*>(u"nameLineEdit"_s);
        field->selectAll();
        QTest::keyClicks(field, u"all TENANTS"_s); // of a built-in one
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        field->selectAll();
        QTest::keyClicks(field, u"The Mullers"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(button(world)->text(), u"The Mullers"_s);
        QVERIFY(!world.tenants().views().find(u"Mullers"_s));

        filled(world, "viewsMenu");
        world.window->findChild<QAction*>(u"deleteViewAction"_s)->trigger();
        QVERIFY(!world.tenants().views().find(u"The Mullers"_s));
        QCOMPARE(world.tenants().query(), u"muller"_s); // what is filtered stays
        QCOMPARE(button(world)->text(), u"All tenants, changed"_s);
    }

    void viewsBelongToTheirControlPlaneAndOneIsTheStart()
    {
        Harness world;
        world.show();
        settle(world);
        world.tenants().facets().check(FacetModel::State, u"Draft"_s, true);
        settle(world);
        const int drafts = world.tenants().list().rowCount();
        saveAs(world, u"My drafts"_s);
        filled(world, "viewsMenu");
        world.window->findChild<QAction*>(u"startViewAction"_s)->trigger();
        world.window.reset();
        world.show();
        QTRY_COMPARE(world.tenants().list().rowCount(), drafts);
        QCOMPARE(button(world)->text(), u"My drafts"_s);
        world.window.reset();
        world.plane.who.fingerprint = u"0000:1111:2222"_s;
        world.show();
        settle(world);
        QCOMPARE(world.tenants().list().rowCount(), 300);
        QVERIFY(!world.tenants().views().find(u"My drafts"_s));
    }

    void columnsAreChosenWithTheKeyboardAndKept()
    {
        Harness world;
        world.show();
        settle(world);
        world.action("tenants.columns")->trigger();
        auto* dialog = world.window->findChild<ui::ColumnsDialog*>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog); // before that Space means the table below
        auto* list = dialog->findChild<QListWidget*>(u"columnsListWidget"_s);
        const auto rowOf = [list](int column) {
            for (int row = 0; row < list->count(); ++row)
                if (list->item(row)->data(Qt::UserRole).toInt() == column) return row;
            return -1;
        };
        list->setCurrentRow(rowOf(TenantListModel::Created));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!world.tenants().table().isColumnHidden(TenantListModel::Created));
        for (int i = 0; i < 20; ++i) QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // to the very left
        QCOMPARE(world.tenants().table().horizontalHeader()->visualIndex(TenantListModel::Created), 0);
        list->setCurrentRow(rowOf(TenantListModel::Plan));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(world.tenants().table().isColumnHidden(TenantListModel::Plan));
        list->setCurrentRow(rowOf(TenantListModel::Slug));
        QTest::keyClick(list, Qt::Key_Space); // always there
        QVERIFY(!world.tenants().table().isColumnHidden(TenantListModel::Slug));
        dialog->accept();
        world.tenants().table().horizontalHeader()->resizeSection(TenantListModel::Region, 201);
        world.window.reset();
        world.show();
        settle(world);
        ui::Table& table = world.tenants().table();
        QCOMPARE(table.horizontalHeader()->visualIndex(TenantListModel::Created), 0);
        QVERIFY(table.isColumnHidden(TenantListModel::Plan));
        QCOMPARE(table.columnWidth(TenantListModel::Region), 201);
    }

    void favouritesAndRecentOnesAreKeptAndSayWhoIsGone()
    {
        Harness world;
        world.show();
        settle(world);
        world.tenants().table().setCurrentIndex(world.tenants().list().index(3, 0));
        const QString slug = world.slug(3);
        const std::string id = world.tenants().list().tenant(3)->id;
        world.key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(world.tenants().list().index(3, 0).data(TenantListModel::FavouriteRole).toBool());
        QCOMPARE(world.action("tenants.star")->text(), u"Remove from favourites"_s);
        world.action("tenants.open")->trigger();
        QTRY_COMPARE(world.find<QLabel>("tenantSlugLabel")->text(), slug);
        world.window.reset();
        world.show();
        settle(world);
        QVERIFY(world.tenants().list().index(3, 0).data(TenantListModel::FavouriteRole).toBool());
        QMenu* menu = filled(world, "bookMenu");
        int found = 0;
        for (QAction* each : menu->actions()) found += each->text() == slug;
        QCOMPARE(found, 2); // a favourite, and opened last
        entry(menu, slug)->trigger();
        QCOMPARE(world.window->place().page, u"tenant"_s);

        std::erase_if(world.plane.tenants, [&](const auto& each) { return each.id == id; });
        menu = filled(world, "bookMenu");
        QTRY_VERIFY(entry(menu, slug + u" (gone)"_s));
        auto* remove = menu->findChild<QAction*>(u"removeGoneAction"_s);
        QVERIFY(remove->isVisible());
        remove->trigger();
        QVERIFY(world.window->tenantActions().book().favourites().isEmpty());
        QVERIFY(world.window->tenantActions().book().recent().isEmpty());
    }

    void aClickOnTheStarColumnMarksTheTenant()
    {
        Harness world;
        world.show();
        settle(world);
        ui::Table& table = world.tenants().table();
        const QModelIndex star = world.tenants().list().index(2, TenantListModel::Favourite);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(star).center());
        QVERIFY(star.data(TenantListModel::FavouriteRole).toBool());
        QCOMPARE(star.data(Qt::AccessibleTextRole).toString(), u"Favourite"_s);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(star).center());
        QVERIFY(!star.data(TenantListModel::FavouriteRole).toBool());
    }
};

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
