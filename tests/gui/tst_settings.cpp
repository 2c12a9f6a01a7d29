// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/diagnostics.h"
#include "ui/settings_page.h"
#include "ui/tour.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/parts.h"
#include "widgets/id_label.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLockFile>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

class SettingsTest : public QObject {
    Q_OBJECT

    static ui::SettingsPage& page(const Harness& world) { return *static_cast<ui::SettingsPage*>(world.window->page(u"settings"_s)); }
    static void open(Harness& world)
    {
        world.plane.answer<control::GetSystemInfo>([](const auto&) -> base::Result<control::GetSystemInfo::Info> {
            control::GetSystemInfo::Info info;
            info.planeId = "pln_01JD8K";
            info.vkey = "reeve/pln_01JD8K+9f3c77a1+AZm2";
            info.version = "1.2.3";
            info.schemaVersion = 7;
            info.storage = "SQLite 3.40.1";
            info.dataFolder = "/srv/reeve/local";
            info.lockHolder = "pid 4711 on desk-7";
            info.libraries = {{"OpenSSL", "3.0.9", "3.0.17"}, {"yaml-cpp", "0.7.0", ""}};
            return info;
        });
        world.show();
        world.key(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(world.window->place().page, u"settings"_s);
        QTRY_VERIFY(page(world).isSettled());
    }
    static void choose(const Harness& world, const char* name, const QVariant& value)
    {
        auto* box = world.find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

private Q_SLOTS:
    void settingsOutliveTheProgram()
    {
        const test::TempDir folder;
        const QString file = QString::fromStdString((folder.path() / "console.ini").string());
        {
            ui::Settings settings(file);
            settings.setValue("window/theme", u"dark"_s);
            settings.setValue("window/readOnly", true);
            settings.setValue("tenants/splitter", QByteArray("\0\1\2", 3));
            settings.setValue("window/language", u"de"_s);
        }
        ui::Settings one(file);
        ui::Settings other(file);
        QCOMPARE(one.value("window/theme").toString(), u"dark"_s);
        QCOMPARE(one.value("window/readOnly").toBool(), true);
        QCOMPARE(one.value("tenants/splitter").toByteArray(), QByteArray("\0\1\2", 3));
        QCOMPARE(one.value("window/scale", 100).toInt(), 100);
        one.remove("window/language");
        QCOMPARE(one.value("window/language"), QVariant());
        one.sync();
        other.setValue("window/theme", u"light"_s);
        other.sync(); // keeps what the first changed meanwhile
        const ui::Settings now(file);
        QCOMPARE(now.value("window/theme").toString(), u"light"_s);
        QVERIFY(!now.allKeys().contains(u"window/language"_s));
        QCOMPARE(now.allKeys().size(), 3);
    }

    void theWindowDoesNotWaitForTheDiskOfItsSettings()
    {
        const test::TempDir folder;
        const QString file = QString::fromStdString((folder.path() / "console.ini").string());
        ui::Settings settings(file);
        QLockFile busy(file + ".lock"_L1); // what another program holds that writes the same file
        QVERIFY(busy.lock());
        settings.setValue("window/theme", u"dark"_s);
        settings.setValue("window/theme", u"light"_s);
        QCoreApplication::sendPostedEvents(); // QSettings would write now, and wait
        QCOMPARE(settings.value("window/theme").toString(), u"light"_s);
        QVERIFY(!QFile::exists(file));
        busy.unlock();
        settings.sync();
        QCOMPARE(ui::Settings(file).value("window/theme").toString(), u"light"_s);
    }

    void settingsThatCannotBeKeptStillCount()
    {
        ui::Settings settings(u"/dev/null/console.ini"_s);
        settings.setValue("window/theme", u"dark"_s);
        settings.sync();
        QCOMPARE(settings.value("window/theme").toString(), u"dark"_s);
    }

    void everyControlHasItsLabelAndSentence()
    {
        Harness world;
        open(world);
        QSet<const QWidget*> named;
        for (const QLabel* label : page(world).findChildren<QLabel*>()) named << label->buddy();
        QList<QWidget*> controls;
        for (auto* each : page(world).findChildren<QComboBox*>()) controls << each;
        controls << world.find<QCheckBox>("startReadOnlyCheckBox") << world.find<QLineEdit>("environmentLabelLineEdit")
                 << world.find<QPushButton>("tourPushButton") << world.find<QPushButton>("resetViewPushButton");
        QVERIFY(controls.size() >= 9);
        for (QWidget* each : controls)
            QVERIFY2(named.contains(each) && !each->accessibleName().isEmpty() && !each->accessibleDescription().isEmpty() &&
                         !each->objectName().isEmpty(),
                     qPrintable(each->objectName()));
    }

    void coloursAndDensityCountAtOnce()
    {
        Harness world;
        open(world);
        choose(world, "themeComboBox", int(ui::Theme::Mode::Dark));
        QVERIFY(world.theme.dark());
        QCOMPARE(ui::Preferences::mode(world.settings), ui::Theme::Mode::Dark);
        choose(world, "densityComboBox", int(ui::Theme::Density::Compact));
        QCOMPARE(world.theme.density(), ui::Theme::Density::Compact);
        QVERIFY(!world.find<QWidget>("restartArea")->isVisible());
        world.action("view.theme.light")->trigger(); // set elsewhere, shown here
        QCOMPARE(world.find<QComboBox>("themeComboBox")->currentData().toInt(), int(ui::Theme::Mode::Light));
        choose(world, "densityComboBox", int(ui::Theme::Density::Comfortable));
    }

    void sizeAndLanguageOfferAStartAnew()
    {
        Harness world;
        int restarts = 0;
        world.shell.restart = [&] { ++restarts; };
        open(world);
        auto* area = world.find<QWidget>("restartArea");
        choose(world, "scaleComboBox", 150);
        QVERIFY(area->isVisible());
        QCOMPARE(ui::Preferences::scale(world.settings), 150);
        choose(world, "scaleComboBox", 100);
        QVERIFY(!area->isVisible());
        choose(world, "languageComboBox", u"de"_s);
        QVERIFY(area->isVisible());
        QCOMPARE(world.preferences.language(), u"de"_s);
        QTest::mouseClick(world.find<QPushButton>("restartPushButton"), Qt::LeftButton);
        QCOMPARE(restarts, 1);
    }

    void readOnlyAtTheStartIsKept()
    {
        Harness world;
        open(world);
        QVERIFY(!ui::Preferences::startsReadOnly(world.settings));
        world.find<QCheckBox>("startReadOnlyCheckBox")->setFocus();
        world.key(Qt::Key_Space);
        QVERIFY(ui::Preferences::startsReadOnly(world.settings));
        QVERIFY(!world.plane.readOnly()); // not now
    }

    void anEnvironmentMayOnlyBecomeStricter() // REQ ARC-25
    {
        Harness world;
        world.plane.who.environment = u"staging"_s;
        open(world);
        auto* box = world.find<QComboBox>("environmentComboBox");
        QCOMPARE(box->findData(u"local"_s), -1);
        QCOMPARE(box->findData(u"development"_s), -1);
        choose(world, "environmentComboBox", u"production"_s);
        QCOMPARE(world.environments.applied(world.plane.who).environment, u"production"_s);
        auto* label = world.find<QLineEdit>("environmentLabelLineEdit");
        label->setFocus();
        QTest::keyClicks(label, u"EU 1"_s);
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(world.environments.applied(world.plane.who).label, u"EU 1"_s);
        client::Identity other = world.plane.who;
        other.fingerprint = u"0000:1111:2222"_s;
        QCOMPARE(world.environments.applied(other).environment, u"staging"_s); // it belongs to the key
        choose(world, "environmentComboBox", QString());
        QCOMPARE(world.environments.applied(world.plane.who).environment, u"staging"_s);
    }

    void draftsAreListedAndDeleted()
    {
        Harness world;
        test::MemoryDraftStore drafts;
        ui::OnboardDraft draft;
        draft.manifest.spec.legalName = "Acme Energy GmbH";
        drafts.save(u"onboard-9f3c"_s, ui::writeDraft(draft));
        drafts.save(u"manifest-tnt_7"_s, "{}");
        world.acts.drafts = &drafts;
        open(world);
        const auto names = [&] {
            QStringList found;
            for (const auto* each : page(world).findChildren<QPushButton*>(u"deleteDraftPushButton"_s)) found << each->accessibleName();
            found.sort();
            return found;
        };
        QCOMPARE(names(),
                 QStringList({u"Delete the draft: Edited manifest of tnt_7"_s, u"Delete the draft: Onboarding of Acme Energy GmbH"_s}));
        for (auto* each : page(world).findChildren<QPushButton*>(u"deleteDraftPushButton"_s))
            if (each->accessibleName().contains(u"Acme"_s)) QTest::mouseClick(each, Qt::LeftButton);
        QTRY_COMPARE(names(), QStringList({u"Delete the draft: Edited manifest of tnt_7"_s}));
        QVERIFY(!drafts.load(u"onboard-9f3c"_s));
    }

    void theDataFolderIsOpenedAndCopied()
    {
        Harness world;
        open(world);
        QTest::mouseClick(world.find<QPushButton>("openFolderPushButton"), Qt::LeftButton);
        QCOMPARE(world.desktop.opened, QUrl::fromLocalFile(u"/srv/reeve/local"_s));
        QTest::mouseClick(world.find<widgets::IdLabel>("dataFolderIdLabel")->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(world.desktop.copied, u"/srv/reeve/local"_s);
    }

    void diagnosticsSayWhatHelpsAndNothingElse()
    {
        Harness world;
        open(world);
        world.action("help.diagnostics")->trigger();
        const QString text = world.desktop.copied;
        for (const QString& each :
             {u"OpenSSL: 3.0.17 (built with 3.0.9)"_s, u"yaml-cpp: 0.7.0"_s, u"Qt: "_s + QString::fromLatin1(qVersion()), u"QScintilla: "_s,
              u"Schema version: 7"_s, u"Data folder: /srv/reeve/local"_s, u"9f3c:77a1:02de"_s, u"reeve/pln_01JD8K+9f3c77a1+AZm2"_s,
              u"no, pid 4711 on desk-7 holds the lock"_s, u"offscreen"_s, u"GPL-3.0-or-later"_s})
            QVERIFY2(text.contains(each), qPrintable(each + u"\n---\n"_s + text));
        for (const auto& tenant : world.plane.tenants) QVERIFY(!text.contains(QString::fromStdString(tenant.slug)));
        QVERIFY(!text.contains(u"PRIVATE"_s));
    }

    void aPlaneThatCannotBeAskedLeavesTheRest()
    {
        Harness world;
        world.plane.fail("system.info", {base::ErrorCode::Unavailable, "the disk is gone", {}, {}, "req_7"});
        world.show();
        world.action("help.about")->trigger();
        QCOMPARE(world.window->place(), ui::Place({u"settings"_s, u"about"_s}));
        QTRY_VERIFY(page(world).isSettled());
        auto* notice = world.find<widgets::Notice>("windowNotice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!world.find<widgets::Notice>("aboutProblemNotice")->isVisible()); // it is said above
        QVERIFY(!world.find<QPushButton>("openFolderPushButton")->isEnabled());
        page(world).copyDiagnostics();
        QVERIFY(world.desktop.copied.contains(u"could not be asked"_s) && world.desktop.copied.contains(u"Qt: "_s));
        world.plane.heal("system.info");
        QTest::mouseClick(notice->findChild<QPushButton*>(u"retryPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!notice->isVisible());
        const auto diagnostics = [&world] {
            page(world).copyDiagnostics();
            return world.desktop.copied;
        };
        QTRY_VERIFY(!diagnostics().contains(u"could not be asked"_s)); // read anew by itself
    }

    void theTourIsOfferedOnceAndTakenAgainFromHere()
    {
        Harness world;
        open(world);
        world.window->offerTour();
        QPointer<ui::Tour> tour = world.window->findChild<ui::Tour*>();
        QVERIFY(tour);
        world.key(Qt::Key_Escape);
        QTRY_VERIFY(!tour);
        world.window->offerTour();
        QVERIFY(!world.window->findChild<ui::Tour*>());
        QTest::mouseClick(world.find<QPushButton>("tourPushButton"), Qt::LeftButton);
        tour = world.window->findChild<ui::Tour*>();
        QVERIFY(tour);
        world.key(Qt::Key_Escape);
        QTRY_VERIFY(!tour);
        world.action("help.tour")->trigger();
        QVERIFY(world.window->findChild<ui::Tour*>());
    }

    void resettingTheViewKeepsWhatTheUserMade()
    {
        Harness world;
        world.settings.setValue("audit/detailWidth", 600);
        world.settings.setValue("window/theme", u"dark"_s);
        world.settings.setValue("planes/9f3c/checkpoint", u"note"_s);
        open(world);
        QTest::mouseClick(world.find<QPushButton>("resetViewPushButton"), Qt::LeftButton);
        QVERIFY(world.find<ui::Message>("resetMessage")->isVisible());
        QVERIFY(!world.settings.contains("audit/detailWidth"));
        QVERIFY(world.settings.contains("window/theme") && world.settings.contains("planes/9f3c/checkpoint"));
        world.window->close();
        QVERIFY(!world.settings.contains("window/geometry"));
    }

    void nothingIsCutOffInASmallWindow()
    {
        Harness world;
        open(world);
        world.window->resize(960, 540);
        for (const QLabel* label : page(world).findChildren<QLabel*>()) {
            if (!label->isVisible() || !label->wordWrap() || label->text().isEmpty()) continue;
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        const auto* area = world.find<QScrollArea>("settingsScrollArea");
        QVERIFY(area->widget()->width() <= area->viewport()->width());
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
