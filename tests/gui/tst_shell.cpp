// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/start.h"
#include "models/format.h"
#include "tests/gui/harness.h"
#include "ui/age.h"
#include "ui/environment_dialog.h"
#include "ui/kept_state.h"
#include "ui/tasks_popup.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;
using ui::EnvironmentStyle;
using ui::TaskList;

/// What all windows share: tasks, preferences, marks of planes, kept state.
class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTaskGoesFromBeginToEnd()
    {
        test::FakeClock clock;
        TaskList tasks(clock);
        const QAbstractItemModelTester tester(&tasks, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy ended(&tasks, &TaskList::ended);
        int cancels = 0;
        const auto id = tasks.begin(this, u"Importing manifests"_s, u"files"_s, [&] { ++cancels; });
        QCOMPARE(tasks.running(), 1);
        QCOMPARE(tasks.sentence(*tasks.find(id)), u"Beginning…"_s);
        tasks.setProgress(id, {48, 123, 12});
        QCOMPARE(tasks.sentence(*tasks.find(id)), u"48 of 123 files, 12 a second"_s);
        tasks.cancel(id);
        tasks.cancel(id); // once is enough
        QCOMPARE(cancels, 1);
        QCOMPARE(tasks.find(id)->state, TaskList::State::Stopping);
        tasks.end(id, TaskList::State::Cancelled, u"48 created."_s);
        tasks.end(id, TaskList::State::Done, u"no more"_s);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(tasks.find(id)->result, u"48 created."_s);
        QCOMPARE(*tasks.find(id)->endedAt, clock.now());
        QCOMPARE(tasks.running(), 0);
        tasks.clearEnded();
        QCOMPARE(tasks.rowCount(), 0);
    }

    void aTaskWhoseOwnerDiesHasFailed()
    {
        test::FakeClock clock;
        TaskList tasks(clock);
        auto owner = std::make_unique<QObject>();
        const auto id = tasks.begin(owner.get(), u"Exporting"_s, u"tenants"_s);
        owner.reset();
        QCOMPARE(tasks.find(id)->state, TaskList::State::Failed);
    }

    void oldTasksAreForgotten()
    {
        test::FakeClock clock;
        TaskList tasks(clock);
        const auto running = tasks.begin(this, u"Long"_s, u"files"_s);
        for (int i = 0; i < TaskList::mostEnded + 5; ++i)
            tasks.end(tasks.begin(this, QString::number(i), u"files"_s), TaskList::State::Done, u"ok"_s);
        QCOMPARE(tasks.rowCount(), TaskList::mostEnded + 1);
        QVERIFY(tasks.find(running));
        QCOMPARE(tasks.tasks()[0].title, QString::number(TaskList::mostEnded + 4));
    }

    void theStatusLineListsTasks()
    {
        Harness world;
        world.show();
        auto* button = world.find<ui::TasksButton>("tasksToolButton");
        QVERIFY(!button->isVisible());
        int cancels = 0;
        const auto first = world.tasks.begin(this, u"Importing manifests"_s, u"files"_s, [&] { ++cancels; });
        const auto second = world.tasks.begin(this, u"Exporting tenants"_s, u"tenants"_s);
        QVERIFY(button->isVisible());
        QVERIFY(button->text().startsWith(u"2 "_s));
        world.tasks.setProgress(first, {50, 200, 10});
        world.key(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(button->popup() && button->popup()->isVisible());
        auto* bar = button->popup()->findChild<QProgressBar*>(u"task%1ProgressBar"_s.arg(first));
        QTRY_COMPARE(bar->value(), 250);
        QVERIFY(!bar->accessibleName().isEmpty());
        auto* cancel = button->popup()->findChild<QPushButton*>(u"cancelTask%1PushButton"_s.arg(first));
        QVERIFY(cancel->accessibleName().contains(u"Importing manifests"_s));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancels, 1);
        QVERIFY(!cancel->isEnabled());
        QVERIFY(!button->popup()->findChild<QPushButton*>(u"cancelTask%1PushButton"_s.arg(second))->isEnabled());
        world.tasks.end(first, TaskList::State::Cancelled, u"50 created."_s);
        QVERIFY(button->text().startsWith(u"1 "_s));
        QVERIFY(button->accessibleDescription().contains(u"50 created."_s)); // said aloud
        QTest::keyClick(button->popup(), Qt::Key_Escape);
        QVERIFY(!button->popup()->isVisible());
    }

    void choicesOfLookAreKept()
    {
        Harness world;
        QCOMPARE(world.preferences.density(), ui::Theme::Density::Comfortable);
        QCOMPARE(ui::Preferences::scale(world.settings), 100);
        world.preferences.setDensity(ui::Theme::Density::Compact);
        world.preferences.setMode(ui::Theme::Mode::Dark);
        world.preferences.setScale(150);
        world.preferences.setScale(170); // none that is offered
        world.preferences.setLanguage(u"de"_s);
        QCOMPARE(ui::Preferences::density(world.settings), ui::Theme::Density::Compact);
        QCOMPARE(ui::Preferences::mode(world.settings), ui::Theme::Mode::Dark);
        QCOMPARE(ui::Preferences::scale(world.settings), 150);
        QCOMPARE(world.preferences.language(), u"de"_s);
        world.settings.setValue("window/language", u"tlh"_s);
        QCOMPARE(world.preferences.language(), QString());
        world.preferences.setDensity(ui::Theme::Density::Comfortable);
        world.preferences.setMode(ui::Theme::Mode::Light);
    }

    void theFlagForTheScaleComesFirst()
    {
        Harness world;
        world.preferences.setScale(150);
        world.settings.sync();
        const QString file = world.settings.file();
        QCOMPARE(console::scaleAsked({u"reeve"_s, u"--data"_s, u"x"_s}, file), 150);
        QCOMPARE(console::scaleAsked({u"reeve"_s, u"--sample"_s, u"--scale"_s, u"200"_s}, file), 200);
        QCOMPARE(console::scaleAsked({u"reeve"_s, u"--scale=100"_s}, file), 100);
        QCOMPARE(console::scaleAsked({u"reeve"_s, u"--scale=170"_s}, file), 0);
        QCOMPARE(console::scaleAsked({u"reeve"_s}, u"/nowhere/console.ini"_s), 100);
    }

    void aPlaneCanOnlyBeMarkedStricter()
    {
        Harness world;
        EnvironmentStyle& styles = world.environments;
        const client::Identity own{u"9f3c:77a1:02de"_s, u"eu-control"_s, u"staging"_s, {}, {}};
        QCOMPARE(styles.applied(own), own);
        styles.choose(own.fingerprint, own.environment, u"local"_s, u" EU   core "_s);
        QCOMPARE(styles.applied(own).environment, u"staging"_s);
        QCOMPARE(styles.applied(own).label, u"EU core"_s);
        styles.choose(own.fingerprint, own.environment, u"production"_s, {});
        QCOMPARE(styles.applied(own).environment, u"production"_s);
        QCOMPARE(styles.applied(own).declared, u"staging"_s);
        client::Identity other = own;
        other.fingerprint = u"1b07:e4c9:aa10"_s; // another key, whatever it is called
        QCOMPARE(styles.applied(other), other);
        // Written into the settings by hand, a weaker one still does not count; nor does the choice where the plane became stricter.
        world.settings.setValue("planes/9f3c-77a1-02de/environment", u"local"_s);
        QCOMPARE(styles.applied(own).environment, u"staging"_s);
        world.settings.setValue("planes/9f3c-77a1-02de/environment", u"staging"_s);
        client::Identity stricter = own;
        stricter.environment = u"production"_s;
        QCOMPARE(styles.applied(stricter).environment, u"production"_s);
        QCOMPARE(EnvironmentStyle::choices(u"production"_s), QStringList{u"production"_s});
        QCOMPARE(EnvironmentStyle::choices(u"moon"_s), QStringList{u"moon"_s});
    }

    void theDialogMarksThePlane()
    {
        Harness world;
        world.plane.setIdentity({u"9f3c:77a1:02de"_s, u"eu-control"_s, u"development"_s, {}, {}});
        world.plane.setPresentation([&](client::Identity own) { return world.environments.applied(std::move(own)); });
        QObject::connect(&world.environments, &EnvironmentStyle::changed, &world.plane, &client::Connection::presentAgain);
        world.show();
        world.action("view.environment")->trigger();
        auto* dialog = world.find<QDialog>("environmentDialog");
        auto* environment = dialog->findChild<QComboBox*>(u"environmentComboBox"_s);
        QCOMPARE(environment->count(), 3);
        environment->setCurrentIndex(2);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"environmentLabelLineEdit"_s), u"EU"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"keepEnvironmentPushButton"_s), Qt::LeftButton);
        QCOMPARE(world.find<widgets::StateBadge>("environmentStateBadge")->badge().text, u"EU · Production"_s);
        QCOMPARE(world.plane.identity().environment, u"production"_s);
    }

    void agesAreTold()
    {
        const auto at = *base::parseTime("2026-10-03T10:00:00Z");
        const QString time = models::Format::timeOfDay(at);
        QCOMPARE(ui::asOf(at, at + std::chrono::seconds(59)), u"as of %1"_s.arg(time));
        QCOMPARE(ui::asOf(at, at + std::chrono::minutes(3)), u"as of %1, 3 min ago"_s.arg(time));
    }

    void splittersAndColumnsAreAsTheyWereLeft()
    {
        Harness world;
        QStandardItemModel model(1, 3);
        {
            QTableView table;
            table.setModel(&model);
            ui::keepColumns(*table.horizontalHeader(), world.settings, u"test/columns"_s);
            table.horizontalHeader()->moveSection(2, 0);
            table.setColumnWidth(1, 222);
            QTRY_VERIFY(world.settings.contains("test/columns"));
            QSplitter splitter;
            for (int i = 0; i < 2; ++i) splitter.addWidget(new QWidget);
            splitter.resize(400, 100);
            ui::keepSplitter(splitter, world.settings, u"test/splitter"_s);
            splitter.setSizes({100, 300});
            Q_EMIT splitter.splitterMoved(100, 1);
            QTRY_VERIFY(world.settings.contains("test/splitter"));
        }
        QTableView table;
        table.setModel(&model);
        ui::keepColumns(*table.horizontalHeader(), world.settings, u"test/columns"_s);
        QCOMPARE(table.horizontalHeader()->visualIndex(2), 0);
        QCOMPARE(table.columnWidth(1), 222);
        QStandardItemModel wider(1, 4); // another version of the program has other columns
        QTableView later;
        later.setModel(&wider);
        ui::keepColumns(*later.horizontalHeader(), world.settings, u"test/columns"_s);
        QCOMPARE(later.horizontalHeader()->visualIndex(2), 2);
        QSplitter splitter;
        for (int i = 0; i < 2; ++i) splitter.addWidget(new QWidget);
        splitter.resize(400, 100);
        ui::keepSplitter(splitter, world.settings, u"test/splitter"_s);
        QVERIFY(splitter.sizes()[0] < splitter.sizes()[1]);
    }
};

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
