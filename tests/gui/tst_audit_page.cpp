// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"
#include "tests/gui/harness.h"
#include "ui/audit_browser.h"
#include "ui/audit_details.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/verify_panel.h"
#include "widgets/json_tree.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

class AuditPageTest : public QObject {
    Q_OBJECT

    static ui::AuditPage& page(const Harness& world) { return *static_cast<ui::AuditPage*>(world.window->page(u"audit"_s)); }
    static models::AuditListModel& list(const Harness& world) { return page(world).current().browser().list(); }
    /// Of the audit page: the tab of a tenant's page has the same widgets.
    template <class T>
    static T* part(const Harness& world, const char* name)
    {
        return page(world).current().findChild<T*>(QString::fromLatin1(name));
    }
    static void open(Harness& world)
    {
        world.show();
        world.key(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(list(world).rowCount() > 0);
    }

private Q_SLOTS:
    void filtersAreAskedOfTheServer()
    {
        Harness world;
        open(world);
        auto* actor = part<QLineEdit>(world, "auditActorLineEdit");
        QTest::keyClicks(actor, u"user:lee@desk-2"_s);
        QTest::keyClick(actor, Qt::Key_Return);
        QTRY_COMPARE(list(world).question().actor.value_or(""), std::string("user:lee@desk-2"));
        QTRY_VERIFY(list(world).state() != models::PagedModel::State::Loading);
        for (int row = 0; row < list(world).rowCount(); ++row) QCOMPARE(list(world).entry(row).actor.id, std::string("user:lee@desk-2"));
        auto* result = part<QComboBox>(world, "auditResultComboBox");
        result->setCurrentIndex(2);
        Q_EMIT result->activated(2);
        QTRY_COMPARE(list(world).question().result.value_or(audit::ResultKind::ok), audit::ResultKind::denied);
        QTRY_VERIFY(world.window->findChild<widgets::StatusLine*>()->sentence().contains(u"filtered on the server"_s));
        world.key(Qt::Key_Escape);
        QTRY_VERIFY(!list(world).question().actor);
    }

    void aSlugIsResolvedToItsTenant()
    {
        Harness world;
        open(world);
        auto* tenant = part<QLineEdit>(world, "auditTenantLineEdit");
        tenant->setText(QString::fromStdString(world.plane.tenants[7].slug));
        Q_EMIT tenant->editingFinished();
        QTRY_COMPARE(list(world).question().tenantId.value_or(""), world.plane.tenants[7].id);
        tenant->setText(u"no-such-tenant"_s);
        Q_EMIT tenant->editingFinished();
        QTRY_VERIFY(tenant->property("invalid").toBool());
    }

    void anEntryShowsWhatChanged()
    {
        Harness world;
        open(world);
        auto* table = part<ui::Table>(world, "auditTable");
        table->setCurrentIndex(list(world).index(0, 0));
        auto* details = part<ui::AuditDetails>(world, "auditDetails");
        QVERIFY(details->isVisible());
        const auto* model = part<widgets::JsonTree>(world, "auditJsonTree")->model();
        QStringList fields;
        for (int row = 0; row < model->rowCount(); ++row) fields << model->index(row, 0).data().toString();
        fields.sort();
        QCOMPARE(fields, QStringList({u"reason"_s, u"regions"_s, u"revision"_s, u"state"_s})); // the slug is the same and left out
        const std::uint64_t seq = list(world).entry(0).seq;
        world.key(Qt::Key_F5);
        QTRY_VERIFY(list(world).state() != models::PagedModel::State::Loading);
        QVERIFY(details->isVisible()); // a refresh keeps what one looks at
        QCOMPARE(list(world).entry(table->currentIndex().row()).seq, seq);
        world.key(Qt::Key_Escape);
        QVERIFY(!details->isVisible());
    }

    void aProofThatDoesNotFitIsNotProven()
    {
        Harness world;
        open(world);
        part<ui::Table>(world, "auditTable")->setCurrentIndex(list(world).index(0, 0));
        QTest::mouseClick(part<QPushButton>(world, "provePushButton"), Qt::LeftButton);
        auto* notice = part<widgets::Notice>(world, "proofNotice");
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->message().tone, widgets::Tone::Danger);
    }

    void verifiesWithProgressAndKeepsTheCheckpoint() // REQ ARC-18
    {
        Harness world;
        open(world);
        world.plane.verification.done = false;
        world.plane.verification.progress = {"entries", 120, 500, 4000};
        QTest::mouseClick(world.find<QPushButton>("verifyPushButton"), Qt::LeftButton);
        auto* caption = world.find<QLabel>("verifyCaptionLabel");
        QTRY_COMPARE(caption->text(), u"120 of 500 entries, 4,000 a second"_s);
        QCOMPARE(world.find<QProgressBar>("verifyProgressBar")->value(), 240);
        QVERIFY(!world.find<QPushButton>("verifyPushButton")->isEnabled());
        world.plane.verification.done = true;
        QTRY_COMPARE(world.find<QLabel>("verifyTitleLabel")->text(), u"Proven"_s);
        QVERIFY(world.find<QPushButton>("verifyPushButton")->isEnabled());
        QTest::mouseClick(world.find<QPushButton>("copyReportPushButton"), Qt::LeftButton);
        QVERIFY(world.desktop.copied.contains(u"not proven: No older checkpoint"_s));
        QVERIFY(world.desktop.copied.contains(u"NOTE_CLOCK"_s));
        // The checkpoint that was proven goes along the next time.
        QTRY_COMPARE(world.settings.value("planes/9f3c-77a1-02de/checkpoint").toString(), u"the newest checkpoint"_s);
        std::optional<std::string> given;
        world.plane.answer<control::VerifyAudit>([&](const control::VerifyAudit& op) -> base::Result<control::Operation> {
            given = op.checkpoint;
            return world.plane.verification;
        });
        world.action("audit.verify")->trigger();
        QTRY_COMPARE(given.value_or(""), std::string("the newest checkpoint"));
    }

    void aVerificationThatFailsProvesNothing()
    {
        Harness world;
        open(world);
        world.plane.fail("audit.verify", {base::ErrorCode::Unavailable, "the disk is gone", {}, {}, "req_7"});
        world.action("audit.verify")->trigger();
        QTRY_COMPARE(world.find<QLabel>("verifyTitleLabel")->text(), u"Not verified"_s);
        QVERIFY(world.find<widgets::Notice>("verifyProblemNotice")->isVisible());
        QVERIFY(!world.settings.contains("planes/9f3c-77a1-02de/checkpoint"));
    }

    void aBundleIsReviewedOfflineOnTheSameScreens() // REQ ARC-18
    {
        Harness world;
        open(world);
        const int live = list(world).rowCount();
        world.key(Qt::Key_O, Qt::ControlModifier);
        auto* dialog = world.find<QDialog>("bundleDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto* openButton = dialog->findChild<QPushButton*>(u"openBundlePushButton"_s);
        QVERIFY(!openButton->isEnabled());
        world.desktop.folder = u"/media/bundle"_s;
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"chooseBundlePushButton"_s), Qt::LeftButton);
        dialog->findChild<QLineEdit*>(u"bundleKeyLineEdit"_s)->setText(u"reeve/pln_1+9f3c77a1+AZm2"_s);
        QTest::mouseClick(openButton, Qt::LeftButton);
        QCOMPARE(world.asked, QStringList({u"bundle /media/bundle reeve/pln_1+9f3c77a1+AZm2"_s}));
        QTRY_COMPARE(list(world).rowCount(), 15);
        auto* banner = world.find<widgets::Notice>("offlineNotice");
        QVERIFY(banner->isVisible() && banner->message().title.startsWith(u"OFFLINE"_s));
        QTRY_VERIFY(page(world).current().verification().isVisible()); // a bundle is verified at once
        QVERIFY(page(world).sentence().contains(u"offline"_s));
        world.action("audit.closeBundle")->trigger();
        QCOMPARE(list(world).rowCount(), live);
        QTRY_VERIFY(!world.window->findChild<widgets::Notice*>(u"offlineNotice"_s));
    }

    void jsonTreesAreSoundModels()
    {
        widgets::JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QJsonObject before{{u"a"_s, 1}, {u"list"_s, QJsonArray{1, 2}}, {u"gone"_s, true}};
        const QJsonObject after{{u"a"_s, 1}, {u"list"_s, QJsonArray{1, 3, 4}}, {u"new"_s, QJsonObject{}}};
        model.setDocument(before);
        QCOMPARE(model.rowCount(), 3);
        model.setComparison(before, after, true);
        QCOMPARE(model.rowCount(), 3); // "a" is the same
        const auto changeOf = [&](const QString& field) {
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.index(row, 0).data().toString() == field)
                    return widgets::JsonTreeModel::Change(model.index(row, 0).data(widgets::JsonTreeModel::ChangeRole).toInt());
            return widgets::JsonTreeModel::Change::Same;
        };
        QCOMPARE(changeOf(u"gone"_s), widgets::JsonTreeModel::Change::Removed);
        QCOMPARE(changeOf(u"new"_s), widgets::JsonTreeModel::Change::Added);
        QCOMPARE(changeOf(u"list"_s), widgets::JsonTreeModel::Change::Changed);
        model.setComparison(QJsonValue::Undefined, after, false);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"a, added"_s);
    }
};

QTEST_MAIN(AuditPageTest)
#include "tst_audit_page.moc"
