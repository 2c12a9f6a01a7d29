// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/action_registry.h"
#include "ui/header_bar.h"
#include "ui/tenant_page.h"
#include "ui/yaml_view.h"
#include "widgets/id_label.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

namespace {

/// Widgets that people act on, which must say what they are.
bool isInteractive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget);
}

/// Parts that Qt makes inside of others, which speak for them.
bool isPart(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent) || parent->inherits("QsciScintilla") || parent->inherits("QCalendarWidget"))
            return true;
    return false;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhoseDataItIs()
    {
        Harness world;
        world.plane.setIdentity({u"9f3c:77a1:02de"_s, u"eu-control"_s, u"production"_s});
        world.show();
        QCOMPARE(world.find<QLabel>("planeNameLabel")->text(), u"eu-control"_s);
        auto* fingerprint = world.find<widgets::IdLabel>("fingerprintIdLabel");
        QCOMPARE(fingerprint->text(), u"9f3c:77a1:02de"_s);
        QTest::mouseClick(fingerprint->findChild<QAbstractButton*>(), Qt::LeftButton);
        QCOMPARE(world.desktop.copied, u"9f3c:77a1:02de"_s);
        QCOMPARE(world.find<widgets::StateBadge>("environmentStateBadge")->badge().text, u"Production"_s);
        QVERIFY(world.window->windowTitle().contains(u"eu-control"_s));
        world.plane.setIdentity({u"1b07:e4c9:aa10"_s, u"eu-staging"_s, u"staging"_s});
        QCOMPARE(world.find<widgets::StateBadge>("environmentStateBadge")->badge().text, u"Staging"_s);
    }

    void keysLeadToPages()
    {
        Harness world;
        world.show();
        world.key(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(world.window->place().page, u"audit"_s);
        world.key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.window->place().page, u"tenants"_s);
        world.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.window->place().page, u"audit"_s);
        QTest::mouseClick(world.find<QAbstractButton>("go.tenantsRailButton"), Qt::LeftButton);
        QCOMPARE(world.window->place().page, u"tenants"_s);
    }

    void theListOfKeysHoldsEveryKey()
    {
        Harness world;
        world.show();
        world.key(Qt::Key_Slash, Qt::ControlModifier);
        auto* dialog = world.find<QDialog>("keysDialog");
        QTRY_VERIFY(dialog->isVisible());
        QString text;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) text += label->text() + u'\n';
        for (const QAction* action : world.window->actions().all())
            if (!action->shortcut().isEmpty() && action->isVisible())
                QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->objectName()));
    }

    void everyActionIsInTheMenu()
    {
        Harness world;
        world.show();
        QTest::mouseClick(world.find<QAbstractButton>("menuRailButton"), Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : world.window->actions().all())
            if (action->isVisible()) QVERIFY2(menu->actions().contains(action), qPrintable(action->objectName()));
        menu->close();
    }

    void noKeyMeansTwoThings()
    {
        Harness world;
        world.show();
        QHash<QString, QString> owners;
        for (const QAction* action : world.window->actions().all()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys.toString()), qPrintable(action->objectName() + u" and "_s + owners.value(keys.toString())));
                owners.insert(keys.toString(), action->objectName());
            }
        }
    }

    void keysGoBackAndForth()
    {
        Harness world;
        world.show(u"overview"_s);
        QVERIFY(!world.action("go.back")->isEnabled());
        world.key(Qt::Key_2, Qt::ControlModifier);
        world.key(Qt::Key_3, Qt::ControlModifier);
        world.window->go({u"tenant"_s, QString::fromStdString(world.plane.tenants[0].id)});
        world.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.window->place().page, u"audit"_s);
        world.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.window->place().page, u"tenants"_s);
        world.key(Qt::Key_Right, Qt::AltModifier);
        world.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(world.window->place().page, u"tenant"_s);
        QVERIFY(!world.action("go.forward")->isEnabled());
        world.key(Qt::Key_Left, Qt::AltModifier);
        world.key(Qt::Key_2, Qt::ControlModifier); // another way: what was ahead is gone
        QVERIFY(!world.action("go.forward")->isEnabled());
    }

    void theRailIsLedByKeys()
    {
        Harness world;
        world.show();
        auto* first = world.find<QAbstractButton>("go.overviewRailButton");
        first->setFocus();
        world.key(Qt::Key_Down);
        world.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"go.auditRailButton"_s);
        world.key(Qt::Key_Return);
        QCOMPARE(world.window->place().page, u"audit"_s);
        world.find<QAbstractButton>("go.auditRailButton")->setFocus();
        world.key(Qt::Key_End);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"menuRailButton"_s);
        world.key(Qt::Key_Home);
        QCOMPARE(QApplication::focusWidget(), first);
        world.key(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), first);
    }

    void itFitsASmallScreen()
    {
        Harness world;
        world.show();
        world.window->resize(960, 540 - 20);
        QCOMPARE(world.window->size(), QSize(960, 520));
        for (const char* name : {"menuRailButton", "headerSearchButton", "readOnlyPushButton"}) {
            auto* widget = world.find<QWidget>(name);
            const QRect where(widget->mapTo(world.window.get(), QPoint()), widget->size());
            QVERIFY2(world.window->rect().contains(where), name);
            QVERIFY2(widget->visibleRegion().boundingRect().size() == widget->size(), name);
        }
    }

    void densityChangesEverythingAtOnce()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        auto* button = world.find<QPushButton>("importPushButton");
        QCOMPARE(world.tenants().table().rowHeight(0), 32);
        QCOMPARE(button->sizeHint().height(), 32);
        ui::Table& table = world.tenants().table();
        const QSignalSpy toldOfEachRow(table.verticalHeader(), &QHeaderView::sectionResized);
        world.action("view.density.compact")->trigger();
        QCOMPARE(table.rowHeight(0), 26);
        QCOMPARE(toldOfEachRow.count(), 0); // of a million rows that would take long
        QCOMPARE(table.verticalScrollBar()->maximum(), 26 * world.tenants().list().rowCount() - table.viewport()->height());
        QCOMPARE(button->sizeHint().height(), 28);
        QCOMPARE(button->font().pointSize(), 9);
        const int least = table.verticalHeader()->minimumSectionSize();
        world.action("view.density.comfortable")->trigger();
        QCOMPARE(table.rowHeight(0), 32);
        QCOMPARE(table.verticalHeader()->minimumSectionSize(), least); // to raise it takes the square of the number of rows
        QCOMPARE(button->font().pointSize(), 10);
    }

    void aPlaneOutOfReachIsSaidAndAskedAgain()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.plane.fail("*", {base::ErrorCode::Unavailable, "connection refused", "", {}, {}});
        world.key(Qt::Key_F5);
        auto* notice = world.find<widgets::Notice>("windowNotice");
        auto* badge = world.find<widgets::StateBadge>("connectionStateBadge");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->message().text.contains(u"connection refused"_s));
        QCOMPARE(badge->badge().text, u"retrying"_s);
        QVERIFY(!world.action("tenants.onboard")->isEnabled());
        QCOMPARE(ui::ActionRegistry::whyNot(world.action("tenants.onboard")), u"The control plane does not answer."_s);
        QVERIFY(world.tenants().list().rowCount() > 0); // what is there stays
        world.plane.heal("*");
        const int asked = world.plane.timesAsked("tenants.list");
        QPushButton* again = nullptr;
        for (auto* each : notice->findChildren<QPushButton*>())
            if (each->text() == u"Try again"_s) again = each;
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(!notice->isVisible());
        QCOMPARE(badge->badge().text, u"connected"_s);
        QVERIFY(world.action("tenants.onboard")->isEnabled());
        QTRY_VERIFY(world.plane.timesAsked("tenants.list") > asked); // what is shown is read again
    }

    void oneReadThatFailsIsNoLostPlane()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.plane.fail("tenants.list", {base::ErrorCode::Unavailable, "the table is busy", "", {}, {}});
        const int asked = world.plane.timesAsked("system.info");
        world.key(Qt::Key_F5);
        QTRY_COMPARE(world.plane.timesAsked("system.info"), asked + 1);
        QTRY_COMPARE(world.window->watch().state(), ui::ConnectionWatch::State::Connected);
        QVERIFY(!world.find<widgets::Notice>("windowNotice")->isVisible());
        QVERIFY(world.action("tenants.onboard")->isEnabled());
    }

    void aPlaneThatAnotherHoldsIsReadOnlyHere()
    {
        Harness world;
        world.plane.heldBy = "pid 4711 on desk-7";
        world.show();
        auto* notice = world.find<widgets::Notice>("windowNotice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->message().text.contains(u"pid 4711 on desk-7"_s));
        QVERIFY(!world.action("tenants.onboard")->isEnabled());
        QTRY_VERIFY(!world.find<QScrollArea>("windowNoticesArea")->verticalScrollBar()->isVisible()); // there is room for all of it
    }

    void outagesAreSaidInTheLanguageOfTheUser()
    {
        Harness world;
        const ui::Language german(u"de"_s);
        world.plane.heldBy = "pid 4711 on desk-7";
        world.show();
        auto* notice = world.find<widgets::Notice>("windowNotice");
        QTRY_COMPARE(notice->message().title, u"Diese Steuerebene ist hier nur lesbar"_s);
        world.plane.heldBy.reset();
        world.plane.openNow();
        QTRY_VERIFY(!notice->isVisible());
        world.plane.tellNotStored({base::ErrorCode::Unavailable, "x", "STORAGE_FULL", {}, {}});
        QCOMPARE(notice->message().title, u"Der Datenträger ist voll"_s);
        QVERIFY(notice->message().text.startsWith(u"Eine Änderung konnte nicht gespeichert werden"_s));
        world.plane.fail("*", {base::ErrorCode::Unavailable, "x", "", {}, {}});
        world.key(Qt::Key_F5);
        QTRY_COMPARE(notice->message().title, u"Die Steuerebene antwortet nicht"_s);
        QCOMPARE(world.find<widgets::StateBadge>("connectionStateBadge")->badge().text, u"neuer Versuch"_s);
    }

    void theAgeOfTheDataGrowsByItself()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.clock.advance(std::chrono::minutes(3));
        auto* ages = world.window->findChild<QTimer*>(u"agesTimer"_s);
        QVERIFY(ages->isActive());
        ages->start(0);
        QTRY_VERIFY(world.find<QLabel>("completenessLabel")->text().contains(u", 3 min ago"_s));
    }

    void switchingReadOnlyIsSaidAloud()
    {
        Harness world;
        world.show();
        world.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(world.window->findChild<ui::HeaderBar*>()->accessibleDescription().contains(u"Read-only is on"_s));
        world.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(world.window->findChild<ui::HeaderBar*>()->accessibleDescription().contains(u"Read-only is off"_s));
    }

    void thePlaceIsKeptForItsPlane()
    {
        Harness world;
        const QString id = QString::fromStdString(world.plane.tenants[3].id);
        world.show();
        world.window->go({u"tenant"_s, id});
        world.window->close();
        world.show();
        world.window->goToKeptPlace();
        QCOMPARE(world.window->place(), (ui::Place{u"tenant"_s, id}));
        world.window->close();
        world.plane.setIdentity({u"1b07:e4c9:aa10"_s, u"other"_s, u"staging"_s, {}, {}});
        world.show();
        world.window->goToKeptPlace(); // the tenant is not one of this plane
        QCOMPARE(world.window->place().page, u"tenants"_s);
        world.window->go({u"audit"_s, {}});
        world.window->close();
        world.show();
        world.window->goToKeptPlace();
        QCOMPARE(world.window->place().page, u"audit"_s);
    }

    void aPlaneThatCannotBeOpenedSaysWhy()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.plane.failToOpen(
            {base::ErrorCode::FailedPrecondition, "the signing key /srv/key is missing; put it back", "KEY_MISSING", {}, {}});
        auto* notice = world.find<widgets::Notice>("closedNotice");
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->message().title, u"The signing key of this control plane is missing"_s);
        QVERIFY(notice->message().text.contains(u"the signing key /srv/key is missing."_s)); // our advice, not that of the message
        QVERIFY(!world.find<widgets::Notice>("windowNotice")->isVisible());
        QVERIFY(!world.tenants().isVisible());
        QVERIFY(world.window->windowTitle().startsWith(u"Not connected"_s));
        QTest::mouseClick(world.find<QPushButton>("showFolderPushButton"), Qt::LeftButton);
        QCOMPARE(world.desktop.opened, QUrl::fromLocalFile(world.plane.dataFolder()));
        QVERIFY(!world.find<QTimer>("connectionTimer")->isActive()); // somebody must put it right first

        auto* closedAgain = notice->findChild<QPushButton*>(u"openAgainPushButton"_s);
        world.key(Qt::Key_F5);
        QCOMPARE(world.plane.timesOpenedAgain, 1);
        QVERIFY(!closedAgain->isEnabled()); // it is under way
        QVERIFY(notice->isVisible());
        world.plane.openNow();
        QTRY_VERIFY(world.tenants().isVisible());
        QVERIFY(!notice->isVisible());
        QCOMPARE(world.find<widgets::StateBadge>("connectionStateBadge")->badge().text, u"connected"_s);
    }

    void aPlaneThatIsJustBeingMadeIsOpenedByItself()
    {
        Harness world;
        world.show();
        world.plane.failToOpen({base::ErrorCode::Unavailable, "it is just being made by pid 4711", "STARTING", {}, {}});
        auto* timer = world.find<QTimer>("connectionTimer");
        QVERIFY(timer->isActive());
        const int pause = timer->interval();
        timer->start(0);
        QTRY_COMPARE(world.plane.timesOpenedAgain, 1);
        world.plane.failToOpen({base::ErrorCode::Unavailable, "it is just being made by pid 4711", "STARTING", {}, {}});
        QVERIFY(timer->isActive());
        QCOMPARE(timer->interval(), 2 * pause);
        timer->start(0);
        QTRY_COMPARE(world.plane.timesOpenedAgain, 2);
        world.plane.openNow();
        QTRY_VERIFY(world.tenants().isVisible());
    }

    void anOutageIsSaidOnce()
    {
        Harness world;
        world.plane.fail("*", {base::ErrorCode::Unavailable, "connection refused", "", {}, {}});
        world.show(u"overview"_s);
        auto* notice = world.find<widgets::Notice>("windowNotice");
        const auto count = [&world] {
            const auto all = world.window->findChildren<widgets::Notice*>();
            return std::count_if(all.begin(), all.end(), [](const auto* each) { return each->isVisible(); });
        };
        QTRY_COMPARE(world.window->watch().state(), ui::ConnectionWatch::State::Retrying);
        for (const char* page : {"overview", "tenants", "audit"}) {
            world.window->go({QString::fromLatin1(page), {}});
            QTRY_VERIFY(world.plane.timesAsked(page == std::string("audit") ? "audit.list" : "tenants.facets") > 0);
            QTRY_VERIFY(notice->isVisible());
            QCOMPARE(count(), 1);
        }
        world.window->go({u"tenants"_s, {}});
        QTRY_COMPARE(world.tenants().list().state(), models::TenantListModel::LoadState::Failed);
        QCOMPARE(count(), 1);
        world.plane.heal("*"); // all but one read
        world.plane.fail("tenants.list", {base::ErrorCode::Unavailable, "the table is busy", "", {}, {}});
        world.window->watch().retryNow();
        QTRY_COMPARE(world.window->watch().state(), ui::ConnectionWatch::State::Connected);
        QTRY_VERIFY(!notice->isVisible());
        QTRY_COMPARE(count(), 1); // now the page says it
        world.plane.heal("tenants.list");
        world.key(Qt::Key_F5);
        QTRY_COMPARE(count(), 0);
    }

    void allPagesAreReadAnewAfterAnOutage()
    {
        Harness world;
        world.plane.fail("*", {base::ErrorCode::Unavailable, "connection refused", "", {}, {}});
        world.show(u"tenants"_s);
        QTRY_COMPARE(world.window->watch().state(), ui::ConnectionWatch::State::Retrying);
        world.window->go({u"overview"_s, {}});
        world.plane.heal("*");
        world.window->watch().retryNow();
        QTRY_COMPARE(world.window->watch().state(), ui::ConnectionWatch::State::Connected);
        world.window->go({u"tenants"_s, {}});
        QTRY_VERIFY(world.tenants().list().rowCount() > 0);
    }

    void chartsStayInSightDuringAnOutage()
    {
        Harness world;
        world.show(u"overview"_s);
        auto* chart = world.find<QWidget>("statesChart");
        QTRY_VERIFY(chart->isVisible());
        world.plane.fail("*", {base::ErrorCode::Unavailable, "connection refused", "", {}, {}});
        world.key(Qt::Key_F5);
        QTRY_COMPARE(world.window->watch().state(), ui::ConnectionWatch::State::Retrying);
        world.key(Qt::Key_F5);
        QTRY_VERIFY(world.plane.timesAsked("system.counts") >= 3);
        QVERIFY(chart->isVisible());
    }

    void theWindowIsWhereItWas()
    {
        Harness world;
        world.show();
        world.window->resize(900, 700);
        world.action("view.theme.dark")->trigger();
        QVERIFY(world.theme.dark());
        world.window->close();
        QCOMPARE(world.settings.value("window/theme").toString(), u"dark"_s);
        world.show(); // a new window with the same settings
        QCOMPARE(world.window->size(), QSize(900, 700));
        world.window->resize(1000, world.window->screen()->availableGeometry().height() + 300); // on a larger screen
        world.window->close();
        world.show();
        QCOMPARE(world.window->height(), world.window->screen()->availableGeometry().height());
        world.theme.setMode(ui::Theme::Mode::Light);
    }

    void everythingThatCanBeOperatedSaysWhatItIs()
    {
        Harness world;
        world.show();
        QTRY_VERIFY(world.tenants().isSettled());
        world.tenants().table().setCurrentIndex(world.tenants().list().index(0, 0));
        world.window->go({u"tenant"_s, QString::fromStdString(world.plane.tenants[0].id)});
        QTRY_VERIFY(world.window->findChild<QLabel*>(u"contactLabel"_s));
        world.window->go({u"audit"_s, {}});
        world.action("audit.openBundle")->trigger();
        int looked = 0;
        for (QWidget* widget : world.window->findChildren<QWidget*>()) {
            if (!isInteractive(*widget) || isPart(*widget)) continue;
            const QString path = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && (!face->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty()), qPrintable(path));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(path));
            ++looked;
        }
        QVERIFY(looked > 40);
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
