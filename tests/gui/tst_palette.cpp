// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/action_registry.h"
#include "ui/command_palette.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

namespace {

QStringList texts(const ui::PaletteModel& model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.isItem(row)) out << model.item(row).text;
    return out;
}

QString heading(const ui::PaletteModel& model, const QString& title)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (!model.isItem(row) && model.index(row).data().toString() == title)
            return model.index(row).data(Qt::AccessibleTextRole).toString();
    return {};
}

/// The palette of a window that is shown, opened with its key.
ui::CommandPalette& opened(Harness& world)
{
    world.key(Qt::Key_K, Qt::ControlModifier);
    return world.window->palette();
}

QString chosen(ui::CommandPalette& palette) { return palette.list().currentIndex().data().toString(); }

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsKeyAndGivesTheFocusBack()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.tenants().table().setFocus();
        auto& palette = opened(world);
        QVERIFY(palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &palette.field());
        QVERIFY(palette.model().itemCount() > 10);
        world.key(Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &world.tenants().table());
        opened(world);
        QTest::mouseClick(world.tenants().table().viewport(), Qt::LeftButton, {}, QPoint(5, 300)); // beside it
        QVERIFY(!palette.isVisible());
    }

    void everyVisibleActionIsInThePaletteAndInTheMenu() // REQ TRB-05
    {
        Harness world;
        world.shell.openWindow = [](const ui::Place&) {};
        world.shell.quit = [] {};
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.tenants().table().setCurrentIndex(world.tenants().list().index(0, 0));
        const QStringList offered = texts(opened(world).model());
        QMenu menu;
        world.window->actions().fill(menu);
        int looked = 0;
        for (QAction* action : world.window->actions().all()) {
            if (!action->isVisible() || action->objectName() == u"go.palette"_s) continue;
            QVERIFY2(offered.contains(action->text()), qPrintable(action->objectName()));
            QVERIFY2(menu.actions().contains(action), qPrintable(action->objectName()));
            ++looked;
        }
        QVERIFY(looked > 20);
    }

    void wordsFindCommandsInOrderOfHowWellTheyFit()
    {
        Harness world;
        world.show();
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"row comp"_s); // any order
        QCOMPARE(chosen(palette), u"Compact rows"_s);
        world.key(Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QCOMPARE(world.theme.density(), ui::Theme::Density::Compact);
        world.preferences.setDensity(ui::Theme::Density::Comfortable);

        const ui::PaletteItem begins{u"Refresh"_s};
        const ui::PaletteItem inside{u"Look refreshed"_s};
        const ui::PaletteItem deep{u"Unrefreshed"_s};
        const QStringList words{u"refr"_s};
        QVERIFY(ui::paletteScore(begins, {}, words) > ui::paletteScore(inside, {}, words));
        QVERIFY(ui::paletteScore(inside, {}, words) > ui::paletteScore(deep, {}, words));
        QVERIFY(ui::paletteScore({u"Go"_s}, u"refresh"_s, words) > 0);
        QVERIFY(ui::paletteScore({u"Go"_s}, u"refresh"_s, words) < ui::paletteScore(deep, {}, words));
        QCOMPARE(ui::paletteScore(begins, {}, {u"refr"_s, u"tenant"_s}), 0); // all words must be found
    }

    void whatCannotBeDoneNowSaysWhy()
    {
        Harness world;
        world.show();
        world.plane.setReadOnly(true);
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"onboard"_s);
        QCOMPARE(chosen(palette), u"Onboard tenant"_s);
        QCOMPARE(palette.model().item(palette.list().currentIndex().row()).whyNot, u"Read-only is on."_s);
        world.key(Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QVERIFY(world.asked.isEmpty());
        world.key(Qt::Key_Escape);
        world.plane.setReadOnly(false);
        QTest::keyClicks(&opened(world).field(), u"onboard"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.asked, QStringList{u"onboard"_s});
    }

    void tenantsComeAsOneTypes()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        const registry::Tenant& tenant = world.plane.tenants[7];
        auto& palette = opened(world);
        const int before = world.plane.timesAsked("tenants.list");
        QTest::keyClicks(&palette.field(), QString::fromStdString(tenant.slug));
        QTRY_VERIFY(texts(palette.model()).contains(QString::fromStdString(tenant.slug)));
        QCOMPARE(world.plane.timesAsked("tenants.list"), before + 1); // not for every letter
        QCOMPARE(chosen(palette), QString::fromStdString(tenant.slug));
        world.key(Qt::Key_Return);
        QCOMPARE(world.window->place(), (ui::Place{u"tenant"_s, QString::fromStdString(tenant.id)}));
    }

    void saysHowManyThereAreAndLeadsToAllOfThem()
    {
        Harness world(1200);
        world.show();
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"acme"_s);
        QTRY_VERIFY(!heading(palette.model(), u"Tenants"_s).isEmpty());
        const QString said = heading(palette.model(), u"Tenants"_s);
        QVERIFY2(said.contains(u"8 of "_s), qPrintable(said));
        world.key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(chosen(palette), u"Show all of them in the list"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.window->place().page, u"tenants"_s);
        QCOMPARE(world.tenants().query(), u"acme"_s);
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.plane.hold("tenants.list");
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"acme"_s);
        QTRY_COMPARE(world.plane.heldCount("tenants.list"), 1);
        palette.field().setText(u"muller"_s);
        QTRY_COMPARE(world.plane.heldCount("tenants.list"), 2);
        world.plane.releaseOne("tenants.list", 1);
        QVERIFY(palette.model().itemCount() > 0);
        const QStringList now = texts(palette.model());
        world.plane.releaseOne("tenants.list", 0);
        QCOMPARE(texts(palette.model()), now);
    }

    void nobodyIsChosenByAnOlderQuestion()
    {
        Harness world;
        world.show();
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"acme"_s);
        QTRY_VERIFY(chosen(palette).startsWith(u"acme"_s));
        world.plane.hold("tenants.list");
        palette.field().setText(u"muller"_s);
        world.key(Qt::Key_Return); // the answer is not here yet
        QCOMPARE(world.window->place().page, u"tenants"_s);
        QTRY_COMPARE(world.plane.heldCount("tenants.list"), 1);
        world.plane.releaseOne("tenants.list"); // what was asked for comes, and Return counts for it
        QCOMPARE(world.window->place().page, u"tenant"_s);
        world.plane.unhold("tenants.list");
        QTRY_VERIFY(world.window->windowTitle().contains(u"muller"_s));
    }

    void saysWhenNothingMatches()
    {
        Harness world;
        world.show();
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"nobody of this name"_s);
        QTRY_VERIFY(heading(palette.model(), u"Tenants"_s).contains(u"none matches"_s));
        QCOMPARE(palette.model().itemCount(), 0);
        QVERIFY(palette.findChild<QLabel*>(u"paletteHintLabel"_s)->text().contains(u"nobody of this name"_s));
    }

    void saysWhenTheSearchFails()
    {
        Harness world;
        world.show();
        world.plane.fail("tenants.list", {base::ErrorCode::Unavailable, "the disk is gone", "IO", {}, {}});
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"acme"_s);
        QTRY_VERIFY(heading(palette.model(), u"Tenants"_s).contains(u"could not be searched"_s));
        const int last = palette.model().rowCount() - 1;
        QVERIFY(palette.model().index(last).data(Qt::AccessibleTextRole).toString().contains(u"the disk is gone"_s));
        QVERIFY(!palette.model().item(last).whyNot.isEmpty()); // what to do
    }

    void controlReturnOpensATenantInAnotherWindow()
    {
        Harness world;
        QList<ui::Place> windows;
        world.shell.openWindow = [&](const ui::Place& place) { windows << place; };
        world.show();
        auto& palette = opened(world);
        QTest::keyClicks(&palette.field(), u"acme"_s);
        QTRY_VERIFY(chosen(palette).startsWith(u"acme"_s));
        world.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(windows.size(), 1);
        QCOMPARE(windows[0].page, u"tenant"_s);
        QCOMPARE(world.window->place().page, u"tenants"_s);
    }

    void keysMoveOverHeadings()
    {
        Harness world;
        world.show();
        auto& palette = opened(world);
        const QStringList all = texts(palette.model());
        QCOMPARE(chosen(palette), all.first());
        world.key(Qt::Key_Up); // stays
        QCOMPARE(chosen(palette), all.first());
        QStringList seen{chosen(palette)};
        for (qsizetype i = 1; i < all.size(); ++i) {
            world.key(Qt::Key_Down);
            seen << chosen(palette);
        }
        QCOMPARE(seen, all);
        world.key(Qt::Key_Home);
        QCOMPARE(chosen(palette), all.first());
        world.key(Qt::Key_PageDown);
        QVERIFY(all.indexOf(chosen(palette)) > 2);
        world.key(Qt::Key_PageUp);
        QCOMPARE(chosen(palette), all.first());
        world.key(Qt::Key_End);
        QCOMPARE(chosen(palette), all.last());
    }

    void theHeadersSearchOpensIt()
    {
        Harness world;
        world.show();
        auto* search = world.find<QAbstractButton>("headerSearchButton");
        QTest::mouseClick(search, Qt::LeftButton);
        QVERIFY(world.window->palette().isVisible());
        QCOMPARE(world.window->palette().field().text(), QString());
        world.key(Qt::Key_Escape);
        search->setFocus();
        QTest::keyClicks(search, u"m"_s);
        QVERIFY(world.window->palette().isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"uller"_s);
        QCOMPARE(world.window->palette().field().text(), u"muller"_s);
        QTRY_VERIFY(chosen(world.window->palette()).startsWith(u"muller"_s));
    }

    void offersWhatPagesAdd()
    {
        Harness world;
        world.show();
        int ran = 0;
        world.window->paletteProviders().add({u"Saved views"_s, [&ran] {
                                                  ui::PaletteItem item{u"Suspended in Europe"_s};
                                                  item.run = [&ran] { ++ran; };
                                                  return QList<ui::PaletteItem>{item};
                                              }});
        auto& palette = opened(world);
        QCOMPARE(chosen(palette), u"Suspended in Europe"_s); // what one comes back to is first
        QVERIFY(!heading(palette.model(), u"Saved views"_s).isEmpty());
        QTest::keyClicks(&palette.field(), u"europe"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(ran, 1);
    }

    void canBeReadWithoutSight()
    {
        Harness world;
        world.show();
        auto& palette = opened(world);
        QAccessibleInterface* field = QAccessible::queryAccessibleInterface(&palette.field());
        QVERIFY(!field->text(QAccessible::Name).isEmpty());
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&palette.list());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), palette.model().rowCount());
        QTest::keyClicks(&palette.field(), u"dark"_s);
        const QModelIndex at = palette.list().currentIndex();
        QVERIFY(list->child(at.row())->text(QAccessible::Name).contains(u"Dark colours"_s));
        QTRY_VERIFY(!palette.list().accessibleDescription().isEmpty()); // how many were found
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
