// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "tests/gui/export_bundle.h"
#include "tests/support/fakes.h"
#include "ui/audit_browser.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/table.h"
#include "ui/tenants_page.h"
#include "ui/wizards/onboard_dialog.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;

/// The console as people start it, on a real control plane in a temporary folder.
class EmbeddedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPlaneIsFilledSearchedProvenAndVerified() // REQ ARC-01, ARC-18, ARC-23
    {
        test::FakeClock clock;
        test::SeededRandom random;
        test::TempDir folder;
        console::Console::Options options;
        options.dataFolder = QString::fromStdString((folder.path() / "plane").string());
        options.configFolder = QString::fromStdString((folder.path() / "config").string());
        options.planeName = u"Test plane"_s;
        options.theme = ui::Theme::Mode::Light;
        console::Console console(*qApp, clock, random, options);
        ui::MainWindow& window = console.window();
        window.go({u"tenants"_s, {}});
        window.show();
        auto* tenants = static_cast<ui::TenantsPage*>(window.page(u"tenants"_s));
        QTRY_VERIFY_WITH_TIMEOUT(tenants->isSettled(), 20000);
        QCOMPARE(tenants->list().rowCount(), 0);
        QCOMPARE(window.findChild<QLabel*>(u"planeNameLabel"_s)->text(), u"Test plane"_s);

        console::SampleFleet fleet(console.connection());
        QSignalSpy filled(&fleet, &console::SampleFleet::finished);
        fleet.start();
        QTRY_COMPARE_WITH_TIMEOUT(filled.count(), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(tenants->list().rowCount(), 120, 10000);
        tenants->search(u"angstrom"_s);
        QTRY_VERIFY(tenants->isSettled() && tenants->list().rowCount() == 3);

        auto* audit = static_cast<ui::AuditPage*>(window.page(u"audit"_s));
        window.go({u"audit"_s, {}});
        QTRY_VERIFY(audit->current().browser().answered());
        QCOMPARE(audit->current().browser().list().total(), std::uint64_t(149)); // the plane, its catalog, 120 tenants, seven changes
        audit->findChild<ui::Table*>(u"auditTable"_s)->setCurrentIndex(audit->current().browser().list().index(0, 0));
        auto* prove = audit->findChild<QPushButton*>(u"provePushButton"_s);
        QTest::mouseClick(prove, Qt::LeftButton);
        auto* proof = audit->findChild<widgets::Notice*>(u"proofNotice"_s);
        QTRY_VERIFY(proof->isVisible());
        QCOMPARE(proof->message().tone, widgets::Tone::Ok);
        window.actions().find(u"audit.verify"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QLabel*>(u"verifyTitleLabel"_s)->text(), u"Proven"_s, 10000);

        // The wizards open over the window.
        window.actions().find(u"tenants.onboard"_s)->trigger();
        auto* wizard = window.findChild<ui::OnboardDialog*>();
        QTRY_VERIFY(wizard && wizard->isVisible());
        wizard->close();

        // The same log as a bundle on disk, reviewed offline with the plane's key.
        const auto bundle = folder.path() / "bundle";
        test::exportBundle(console.connection(), bundle,
                           [&](const QString& vkey) { audit->openBundle(QString::fromStdString(bundle.string()), vkey); });
        QTRY_VERIFY_WITH_TIMEOUT(audit->findChild<QWidget*>(u"offlineNotice"_s), 10000);
        QTRY_COMPARE(audit->current().browser().list().total(), std::uint64_t(149));
        QTRY_COMPARE_WITH_TIMEOUT(audit->current().findChild<QLabel*>(u"verifyTitleLabel"_s)->text(), u"Proven"_s, 10000);
        audit->current().findChild<ui::Table*>(u"auditTable"_s)->setCurrentIndex(audit->current().browser().list().index(3, 0));
        QTest::mouseClick(audit->current().findChild<QPushButton*>(u"provePushButton"_s), Qt::LeftButton);
        auto* offline = audit->current().findChild<widgets::Notice*>(u"proofNotice"_s);
        QTRY_VERIFY(offline->isVisible());
        QCOMPARE(offline->message().tone, widgets::Tone::Ok);
    }
};

QTEST_MAIN(EmbeddedTest)
#include "tst_embedded.moc"
