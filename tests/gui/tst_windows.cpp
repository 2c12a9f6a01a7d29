// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "tests/support/fakes.h"
#include "ui/action_registry.h"
#include "ui/tenant_actions.h"
#include "ui/tenants_page.h"
#include "widgets/badge.h"
#include "widgets/id_label.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;

namespace {

/// The whole console on a plane of its own.
struct World {
    World()
    {
        console::Console::Options options;
        options.dataFolder = QString::fromStdString((folder.path() / "plane").string());
        options.configFolder = QString::fromStdString((folder.path() / "config").string());
        options.planeName = u"Test plane"_s;
        options.theme = ui::Theme::Mode::Light;
        app = std::make_unique<console::Console>(*qApp, clock, random, options);
        app->window().show();
    }
    bool opens()
    {
        return QTest::qWaitFor([this] { return app->connection().isOpen(); }, 20'000);
    }
    static QString fingerprint(const ui::MainWindow& window)
    {
        return window.findChild<widgets::IdLabel*>(u"fingerprintIdLabel"_s)->text();
    }

    test::FakeClock clock;
    test::SeededRandom random;
    test::TempDir folder;
    std::unique_ptr<console::Console> app;
};

QAction* action(ui::MainWindow& window, const char* id) { return window.actions().find(QString::fromLatin1(id)); }

} // namespace

class WindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherWindowShowsTheSamePlaneAndPlace()
    {
        World world;
        QVERIFY(world.opens());
        ui::MainWindow& first = world.app->window();
        first.go({u"audit"_s, {}});
        QTest::keyClick(&first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(world.app->windows().size(), 2U);
        ui::MainWindow& second = *world.app->windows()[1];
        QVERIFY(second.isVisible());
        QCOMPARE(second.place(), first.place());
        QVERIFY(!World::fingerprint(first).isEmpty());
        QCOMPARE(World::fingerprint(second), World::fingerprint(first));
        QVERIFY(second.windowTitle().contains(u"Test plane"_s));
    }

    void aWindowThatOpensWithThePlaneLearnsWhichItIs()
    {
        World world;
        ui::MainWindow& second = world.app->openWindow({u"audit"_s, {}}); // before the plane is open
        QVERIFY(world.opens());
        QTRY_VERIFY(!World::fingerprint(second).isEmpty());
    }

    void theReadOnlySwitchIsTheConnections()
    {
        World world;
        QVERIFY(world.opens());
        ui::MainWindow& first = world.app->window();
        ui::MainWindow& second = world.app->openWindow({});
        action(second, "view.readOnly")->trigger();
        QVERIFY(world.app->connection().readOnly());
        for (ui::MainWindow* window : {&first, &second}) {
            QVERIFY(action(*window, "view.readOnly")->isChecked());
            QVERIFY(!action(*window, "tenants.onboard")->isEnabled());
        }
        action(first, "view.readOnly")->trigger();
        QVERIFY(action(second, "tenants.onboard")->isEnabled());
    }

    void placesAndTargetsAreTheWindowsOwn()
    {
        World world;
        QVERIFY(world.opens());
        ui::MainWindow& first = world.app->window();
        ui::MainWindow& second = world.app->openWindow({});
        second.go({u"audit"_s, {}});
        QCOMPARE(first.place().page, u"overview"_s);
        registry::Tenant tenant;
        tenant.id = "tnt_1";
        second.tenantActions().setTarget(tenant);
        QVERIFY(!first.tenantActions().target());
        QVERIFY(action(second, "tenants.copyId")->isEnabled());
        QVERIFY(!action(first, "tenants.copyId")->isEnabled());
    }

    void aWizardOpensOverTheWindowThatAsked()
    {
        World world;
        QVERIFY(world.opens());
        ui::MainWindow& second = world.app->openWindow({});
        QTRY_VERIFY(action(second, "tenants.onboard")->isEnabled());
        action(second, "tenants.onboard")->trigger();
        QTRY_VERIFY(second.findChild<QDialog*>());
        QCOMPARE(second.findChild<QDialog*>()->parentWidget()->window(), &second);
        QVERIFY(!world.app->window().findChild<QDialog*>());
    }

    void closingOneLeavesTheOthers()
    {
        World world;
        QVERIFY(world.opens());
        QPointer<ui::MainWindow> first = &world.app->window();
        ui::MainWindow& second = world.app->openWindow({u"audit"_s, {}});
        QTest::keyClick(first, Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!first);
        QCOMPARE(world.app->windows().size(), 1U);
        QCOMPARE(&world.app->window(), &second);
        action(second, "view.refresh")->trigger();
        QSignalSpy closed(&second, &ui::MainWindow::closed);
        QTest::keyClick(&second, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!second.isVisible());
        QCOMPARE(world.app->windows().size(), 1U); // taken apart with the rest of the program
    }

    void oneMarkOfThePlaneShowsInAll()
    {
        World world;
        QVERIFY(world.opens());
        ui::MainWindow& second = world.app->openWindow({});
        const client::Identity identity = world.app->connection().identity();
        QCOMPARE(identity.environment, u"local"_s);
        world.app->shell().environments.choose(identity.fingerprint, u"local"_s, u"production"_s, u"Mine"_s);
        for (ui::MainWindow* window : {&world.app->window(), &second})
            QCOMPARE(window->findChild<widgets::StateBadge*>(u"environmentStateBadge"_s)->badge().text, u"Mine · Production"_s);
        QCOMPARE(world.app->connection().identity().environment, u"production"_s); // so that wizards ask for the slug
    }
};

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
