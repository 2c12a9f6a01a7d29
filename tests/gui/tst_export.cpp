// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/bulk/export_dialog.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::TenantListModel;
using test::Harness;

class ExportTest : public QObject {
    Q_OBJECT

    struct World : Harness {
        explicit World(std::size_t tenants = 300) : Harness(tenants)
        {
            desktop.saveFile = QString::fromStdString(file().string());
            show();
        }
        std::filesystem::path file() const { return folder.path() / "out.csv"; }
        std::string text() const { return test::readFile(file()); }
        ui::ExportDialog* open() const
        {
            action("tenants.export")->trigger();
            return window->findChild<ui::ExportDialog*>(u"exportDialog"_s);
        }
        /// Exports with what the dialog proposes, and waits for the end.
        void run(ui::ExportDialog* dialog) const
        {
            QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportPushButton"_s), Qt::LeftButton);
            QTRY_VERIFY(dialog->job() && dialog->job()->isOver());
        }
    };
    static void settle(const Harness& world) { QTRY_VERIFY(world.tenants().isSettled()); }

private Q_SLOTS:
    void writesAllThatMatchWithTheShownColumnsInOrder()
    {
        World world(1200);
        settle(world);
        world.tenants().facets().check(models::FacetModel::State, u"Suspended"_s, true);
        settle(world);
        const int rows = world.tenants().list().rowCount();
        world.key(Qt::Key_E, Qt::ControlModifier);
        auto* dialog = world.window->findChild<ui::ExportDialog*>(u"exportDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QRadioButton*>(u"selectedRadioButton"_s));
        world.run(dialog);
        QVERIFY(!dialog->job()->outcome()->error);
        const QStringList lines = QString::fromStdString(world.text()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), rows + 1);
        QCOMPARE(lines[0], u"slug,legalName,state,profile,region,plan,revision,updatedAt"_s);
        QVERIFY(lines[1].startsWith(world.slug(0) + u','));
        QVERIFY(lines.last().startsWith(world.slug(rows - 1) + u',') || !world.tenants().list().tenant(rows - 1));
        QCOMPARE(dialog->findChild<QLabel*>(u"exportHeadlineLabel"_s)->text(), u"%1 tenants were exported."_s.arg(rows));
        QCOMPARE(world.desktop.proposedFile, u"tenants-eu-control-2026-10-03.csv"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"openFolderPushButton"_s), Qt::LeftButton);
        QCOMPARE(world.desktop.opened, QUrl::fromLocalFile(QString::fromStdString(world.folder.path().string())));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"copyPathPushButton"_s), Qt::LeftButton);
        QCOMPARE(world.desktop.copied, QString::fromStdString(world.file().string()));
    }

    void writesJustTheSelectedAsJson()
    {
        World world;
        settle(world);
        world.tenants().selection().touch(2, models::TenantSelection::Gesture::Only);
        world.tenants().selection().touch(4, models::TenantSelection::Gesture::Toggle);
        ui::ExportDialog* dialog = world.open();
        QVERIFY(dialog->findChild<QRadioButton*>(u"selectedRadioButton"_s)->isChecked());
        dialog->findChild<QComboBox*>(u"formatComboBox"_s)->setCurrentIndex(2);
        dialog->findChild<QComboBox*>(u"columnsComboBox"_s)->setCurrentIndex(1);
        world.run(dialog);
        const QStringList lines = QString::fromStdString(world.text()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(u"\"slug\":\"%1\""_s.arg(world.slug(2))));
        QVERIFY(lines[1].contains(u"\"slug\":\"%1\""_s.arg(world.slug(4))));
        QVERIFY(lines[0].contains(u"\"legalHold\":null"_s));
        dialog->close();
        QTRY_VERIFY(!world.window->findChild<ui::ExportDialog*>());
        QCOMPARE(world.open()->findChild<QComboBox*>(u"formatComboBox"_s)->currentIndex(), 2); // it remembers
    }

    void exceptsWhatWasTakenOffAll()
    {
        World world;
        settle(world);
        world.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(world.tenants().selection().isAll());
        world.tenants().selection().touch(0, models::TenantSelection::Gesture::Toggle);
        ui::ExportDialog* dialog = world.open();
        QCOMPARE(dialog->findChild<QRadioButton*>(u"selectedRadioButton"_s)->text(), u"The selected ones: 299"_s);
        world.run(dialog);
        QCOMPARE(dialog->job()->outcome()->rows, 299U);
        QVERIFY(world.text().find("\r\n" + world.slug(0).toStdString() + ",") == std::string::npos);
    }

    void aFailureStaysInTheFormWithWhatToDo()
    {
        World world;
        settle(world);
        world.desktop.saveFile = QString::fromStdString((world.folder.path() / "none" / "out.csv").string());
        ui::ExportDialog* dialog = world.open();
        world.run(dialog);
        auto* notice = dialog->findChild<widgets::Notice*>(u"exportProblemNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->message().details.contains(u"Unavailable"_s) || notice->message().text.contains(u"none"_s));
        world.desktop.saveFile = QString::fromStdString(world.file().string());
        world.run(dialog);
        QVERIFY(!dialog->job()->outcome()->error);
        QVERIFY(!notice->isVisible());
    }

    void cancelLeavesNoFile()
    {
        World world;
        settle(world);
        world.plane.hold("tenants.list");
        ui::ExportDialog* dialog = world.open();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportPushButton"_s), Qt::LeftButton);
        QVERIFY(dialog->job()->isRunning());
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"cancelExportPushButton"_s), Qt::LeftButton);
        QVERIFY(dialog->job()->isOver());
        QVERIFY(dialog->findChild<QLabel*>(u"exportHeadlineLabel"_s)->text().contains(u"cancelled"_s));
        QVERIFY(!std::filesystem::exists(world.file()));
    }

    void goesOnWhenTheWindowIsClosed()
    {
        World world;
        settle(world);
        world.plane.hold("tenants.list");
        ui::ExportDialog* dialog = world.open();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportPushButton"_s), Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!world.window->findChild<ui::ExportDialog*>());
        world.plane.releaseOne("tenants.list");
        QTRY_VERIFY(std::filesystem::exists(world.file()));
    }

    void saysThatMoreMatchThanAreListed()
    {
        World world;
        world.plane.answer<registry::ListTenants>([](const registry::ListTenants&) -> base::Result<registry::ListTenants::Page> {
            registry::ListTenants::Page page;
            page.items.resize(3);
            for (std::size_t at = 0; at < page.items.size(); ++at) page.items[at].id = page.items[at].slug = "t" + std::to_string(at);
            page.total = 3;
            page.totalIsExact = false;
            return page;
        });
        world.tenants().search(u"t"_s);
        settle(world);
        QTRY_VERIFY(!world.tenants().list().totalIsExact());
        ui::ExportDialog* dialog = world.open();
        QCOMPARE(dialog->findChild<QRadioButton*>(u"allRadioButton"_s)->text(), u"All that match the filter: the first 3"_s);
        world.run(dialog);
        QVERIFY(dialog->job()->outcome()->cutOff);
        QVERIFY(!dialog->job()->remarks().isEmpty());
    }
};

QTEST_MAIN(ExportTest)
#include "tst_export.moc"
