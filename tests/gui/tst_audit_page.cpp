// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bundle_connection.h"
#include "client/embedded_connection.h"
#include "core/base/codec.h"
#include "core/telemetry/exposition.h"
#include "models/format.h"
#include "tests/gui/export_bundle.h"
#include "tests/gui/harness.h"
#include "ui/audit_browser.h"
#include "ui/audit_details.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/verify_panel.h"
#include "ui/wizards/parts.h"
#include "widgets/id_label.h"
#include "widgets/json_tree.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace reeve;
using test::Harness;

namespace {

/// A real control plane with the one entry that tells that it was made.
struct LivePlane {
    explicit LivePlane(const std::filesystem::path& folder)
        : connection((telemetry::declareMetrics(metrics), options(folder)), {clock, random, log, metrics}, control::embeddedCaller())
    {
    }
    static control::ControlPlaneOptions options(const std::filesystem::path& folder)
    {
        control::ControlPlaneOptions made;
        made.database.folder = folder;
        made.name = "eu-control";
        return made;
    }
    test::FakeClock clock;
    test::SeededRandom random;
    base::Log log{clock, "test", [](std::string_view) {}, base::LogLevel::Error};
    base::Metrics metrics;
    client::EmbeddedConnection connection;
};

} // namespace

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
        QCOMPARE(part<ui::Message>(world, "auditFilterMessage")->text(), u"There is no tenant of this slug or id."_s);
        QVERIFY(page(world).sentence().contains(u"there is no tenant “no-such-tenant”"_s));
        QVERIFY(!part<ui::Table>(world, "auditTable")->isVisible()); // what was listed answers another question
        world.key(Qt::Key_Escape);
        QTRY_VERIFY(part<ui::Table>(world, "auditTable")->isVisible());
        QVERIFY(!tenant->property("invalid").toBool());
    }

    void aTenantThatCannotBeLookedUpIsAProblemToRetry()
    {
        Harness world;
        open(world);
        world.plane.fail("tenants.get", {base::ErrorCode::Unavailable, "the disk is gone", {}, {}, "req_7"});
        auto* tenant = part<QLineEdit>(world, "auditTenantLineEdit");
        tenant->setText(u"not-seen-yet"_s);
        Q_EMIT tenant->editingFinished();
        auto* retry = page(world).current().findChild<QPushButton*>(u"retryPushButton"_s, Qt::FindChildrenRecursively);
        QVERIFY(retry);
        QTRY_VERIFY(!part<ui::Table>(world, "auditTable")->isVisible());
        QVERIFY(page(world).sentence().contains(u"could not be looked up"_s));
        world.plane.heal("tenants.get");
        world.key(Qt::Key_F5);
        QTRY_VERIFY(tenant->property("invalid").toBool()); // now it is known that there is none
    }

    void whatCannotBeAskedIsSaidAtTheField()
    {
        Harness world;
        open(world);
        auto* action = part<QLineEdit>(world, "auditActionLineEdit");
        const auto before = list(world).question().action;
        QTest::keyClicks(action, u"ten*ants"_s);
        QTest::keyClick(action, Qt::Key_Return);
        QVERIFY(action->property("invalid").toBool());
        QVERIFY(part<ui::Message>(world, "auditFilterMessage")->text().contains(u"tenants.*"_s));
        QCOMPARE(list(world).question().action, before);
        action->selectAll();
        QTest::keyClicks(action, u"tenants.*"_s);
        QTest::keyClick(action, Qt::Key_Return);
        QVERIFY(!action->property("invalid").toBool());
        QTRY_COMPARE(list(world).question().action.value_or(""), std::string("tenants.*"));
    }

    void timesAreChosenByName()
    {
        Harness world;
        open(world);
        auto* time = part<QComboBox>(world, "auditTimeComboBox");
        const auto choose = [&](const QString& name) {
            time->setCurrentIndex(time->findText(name));
            Q_EMIT time->activated(time->currentIndex());
        };
        const auto now = world.clock.now();
        choose(u"Last 24 hours"_s);
        QTRY_COMPARE(list(world).question().from.value_or(now), now - std::chrono::hours(24));
        choose(u"Last 7 days"_s);
        QTRY_COMPARE(list(world).question().from.value_or(now), now - std::chrono::hours(7 * 24));
        choose(u"Today"_s);
        const QDateTime midnight = models::toLocal(now).date().startOfDay();
        QTRY_COMPARE(models::toLocal(list(world).question().from.value_or(now)), midnight);
        choose(u"Between…"_s);
        auto* from = part<QDateTimeEdit>(world, "auditFromDateTimeEdit");
        auto* to = part<QDateTimeEdit>(world, "auditToDateTimeEdit");
        QVERIFY(from->isVisible() && to->isVisible());
        from->setDateTime(to->dateTime().addDays(1));
        Q_EMIT from->editingFinished();
        QVERIFY(to->property("invalid").toBool());
        from->setDateTime(to->dateTime().addDays(-3));
        Q_EMIT from->editingFinished();
        QVERIFY(!to->property("invalid").toBool());
        QTRY_COMPARE(models::toLocal(list(world).question().from.value_or(now)), from->dateTime());
        QCOMPARE(models::toLocal(list(world).question().to.value_or(now)), to->dateTime());
        QTest::mouseClick(part<QToolButton>(world, "clearAuditToolButton"), Qt::LeftButton);
        QTRY_VERIFY(!list(world).question().from);
        QVERIFY(!from->isVisible());
    }

    void downOffersWhatTheLogWasSeenToHold()
    {
        Harness world;
        open(world);
        auto* actor = part<QLineEdit>(world, "auditActorLineEdit");
        actor->setFocus();
        QTest::keyClick(actor, Qt::Key_Down);
        const auto* popup = actor->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QStringList offered;
        for (int row = 0; row < popup->model()->rowCount(); ++row) offered << popup->model()->index(row, 0).data().toString();
        QCOMPARE(offered, QStringList({u"user:ana@desk-7"_s, u"user:lee@desk-2"_s}));
        actor->completer()->popup()->hide();
    }

    void everyFilterHasItsLabel()
    {
        Harness world;
        open(world);
        QSet<const QWidget*> named;
        for (const QLabel* label : page(world).findChildren<QLabel*>()) named << label->buddy();
        for (const char* name : {"auditResultComboBox", "auditTimeComboBox"}) QVERIFY(named.contains(part<QComboBox>(world, name)));
        for (const char* name : {"auditActorLineEdit", "auditActionLineEdit", "auditTenantLineEdit"})
            QVERIFY(named.contains(part<QLineEdit>(world, name)));
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

    void anEntryIsReadFromTopToBottom()
    {
        Harness world;
        open(world);
        int denied = 0;
        while (list(world).entry(denied).result != audit::ResultKind::denied) ++denied;
        part<ui::Table>(world, "auditTable")->setCurrentIndex(list(world).index(denied, 0));
        const audit::Entry entry = list(world).entry(denied);
        auto* details = part<ui::AuditDetails>(world, "auditDetails");
        const auto* refusal = part<widgets::Notice>(world, "auditRefusalNotice");
        QVERIFY(refusal->isVisible());
        QCOMPARE(refusal->message().text, u"the tenant is Suspended already"_s);
        const auto* decision = part<QWidget>(world, "auditDecision");
        QCOMPARE(decision->accessibleName(), u"residency, eu-only v3: Allowed. eu-central-1 is in the EU"_s);
        QStringList ids;
        for (auto* each : details->findChildren<widgets::IdLabel*>(u"auditIdLabel"_s)) ids << each->text();
        QVERIFY(ids.contains(QString::fromStdString(entry.request.id)));
        QVERIFY(ids.contains(QString::fromStdString(entry.request.correlation)));
        QTest::mouseClick(details->findChild<widgets::IdLabel*>(u"auditIdLabel"_s)->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(world.desktop.copied, QString::number(entry.seq));
        QTest::mouseClick(part<QToolButton>(world, "openAuditTenantToolButton"), Qt::LeftButton);
        QCOMPARE(world.window->place(), ui::Place({u"tenant"_s, QString::fromStdString(entry.target.tenant)}));
    }

    void anEntryScrollsInASmallWindow()
    {
        Harness world;
        open(world);
        world.window->resize(960, 540);
        part<ui::Table>(world, "auditTable")->setCurrentIndex(list(world).index(3, 0));
        const auto* area = part<QScrollArea>(world, "auditDetailsScrollArea");
        QTRY_VERIFY(area->widget()->height() > area->viewport()->height());
        for (const QLabel* label : area->widget()->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QTRY_VERIFY2(label->height() >= wanted, qPrintable(label->text()));
        }
        const auto* tree = part<widgets::JsonTree>(world, "auditJsonTree");
        QVERIFY(tree->height() > 40);
    }

    void theKeyboardAloneReadsAnEntry()
    {
        Harness world;
        open(world);
        auto* table = part<ui::Table>(world, "auditTable");
        table->setFocus();
        QVERIFY(!world.action("audit.copyEntry")->isEnabled());
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(world.action("audit.copyEntry")->isEnabled());
        world.action("audit.copyEntry")->trigger();
        QVERIFY(world.desktop.copied.contains(u"\"seq\""_s));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), part<widgets::JsonTree>(world, "auditJsonTree"));
        world.key(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), table);
        QVERIFY(!world.action("audit.copyEntry")->isEnabled());
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
        QVERIFY(world.desktop.copied.contains(u"No older checkpoint"_s));
        QVERIFY(world.desktop.copied.contains(u"NOTE_CLOCK"_s));
        // The checkpoint that was proven goes along the next time.
        const QString note = world.settings.value("planes/9f3c-77a1-02de/checkpoint").toString();
        QVERIFY(note.startsWith(u"reeve/pln_01JD8K\n500\n"_s));
        std::optional<std::string> given;
        world.plane.answer<control::VerifyAudit>([&](const control::VerifyAudit& op) -> base::Result<control::Operation> {
            given = op.checkpoint;
            return world.plane.verification;
        });
        world.action("audit.verify")->trigger();
        QTRY_COMPARE(QString::fromStdString(given.value_or("")), note);
    }

    void aVerificationCanBeCancelled()
    {
        Harness world;
        open(world);
        world.plane.verification.done = false;
        std::string cancelled;
        world.plane.answerCommit<control::CancelOperation>(
            [&](const control::CancelOperation& op, const base::CallOptions&) -> base::Result<base::Outcome<control::Operation>> {
                cancelled = op.operationId;
                world.plane.verification.done = true;
                world.plane.verification.error = base::Error{base::ErrorCode::Cancelled, "the verification was cancelled", {}, {}, {}};
                return base::Outcome<control::Operation>{world.plane.verification, {}, {}, false};
            });
        world.action("audit.verify")->trigger();
        auto* cancel = world.find<QPushButton>("cancelVerifyPushButton");
        QTRY_VERIFY(cancel->isVisible() && !world.find<QLabel>("verifyCaptionLabel")->text().isEmpty());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(world.find<QLabel>("verifyTitleLabel")->text(), u"Not verified"_s);
        QCOMPARE(cancelled, world.plane.verification.id);
        QVERIFY(world.find<widgets::Notice>("verifyProblemNotice")->message().title.contains(u"cancelled"_s));
        QVERIFY(!cancel->isVisible());
        QVERIFY(!world.action("audit.saveReport")->isEnabled());
    }

    void aBundleThatCannotBeReadIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("at");
        QTest::newRow("no such folder") << u"/nowhere"_s << QString() << u"bundleFolderMessage"_s;
        QTest::newRow("not a bundle") << QString() << QString() << u"bundleFolderMessage"_s;
        QTest::newRow("not a key") << u"bundle"_s << u"no key"_s << u"bundleKeyMessage"_s;
    }
    void aBundleThatCannotBeReadIsRefusedAtItsField() // REQ ARC-18
    {
        QFETCH(QString, folder);
        QFETCH(QString, key);
        QFETCH(QString, at);
        Harness world;
        world.acts.openBundle = [&](const QString& where, const QString& vkey) -> std::unique_ptr<client::Connection> {
            return std::make_unique<client::BundleConnection>(where.toStdString(), vkey.toStdString(), world.clock);
        };
        open(world);
        if (!folder.startsWith(u'/')) folder = QString::fromStdString((world.folder.path() / folder.toStdString()).string());
        if (!key.isEmpty()) {
            LivePlane plane(world.folder.path() / "plane");
            QString vkey;
            test::exportBundle(plane.connection, folder.toStdString(), [&](const QString& got) { vkey = got; });
            QTRY_VERIFY(!vkey.isEmpty());
        }
        world.action("audit.openBundle")->trigger();
        auto* dialog = world.find<QDialog>("bundleDialog");
        dialog->findChild<QLineEdit*>(u"bundleFolderLineEdit"_s)->setText(folder);
        dialog->findChild<QLineEdit*>(u"bundleKeyLineEdit"_s)->setText(key);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"openBundlePushButton"_s), Qt::LeftButton);
        auto* message = dialog->findChild<ui::Message*>(at);
        QTRY_VERIFY(!message->text().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(!world.window->findChild<widgets::Notice*>(u"offlineNotice"_s));
        dialog->findChild<QLineEdit*>(u"bundleFolderLineEdit"_s)->setText(u"/elsewhere"_s); // what is wrong is no longer known
        QVERIFY(message->text().isEmpty());
    }

    void aSpoiledBundleIsReadAndFoundBroken() // REQ ARC-18
    {
        Harness world;
        world.acts.openBundle = [&](const QString& where, const QString& vkey) -> std::unique_ptr<client::Connection> {
            return std::make_unique<client::BundleConnection>(where.toStdString(), vkey.toStdString(), world.clock);
        };
        open(world);
        const auto folder = world.folder.path() / "bundle";
        QString vkey;
        {
            LivePlane plane(world.folder.path() / "plane");
            test::exportBundle(plane.connection, folder, [&](const QString& got) { vkey = got; });
            QTRY_VERIFY(!vkey.isEmpty());
        }
        for (const auto& each : std::filesystem::recursive_directory_iterator(folder / "tile" / "entries")) {
            if (!each.is_regular_file()) continue;
            auto content = test::readFile(each.path());
            const auto at = content.find("plane.created");
            QVERIFY(at != std::string::npos);
            content[at] = 'k';
            test::writeFile(each.path(), content);
        }
        page(world).openBundle(QString::fromStdString(folder.string()), vkey);
        QTRY_COMPARE(page(world).current().findChild<QLabel*>(u"verifyTitleLabel"_s)->text(), u"Broken"_s);
        world.action("audit.copyReport")->trigger();
        QVERIFY(world.desktop.copied.contains(u"BROKEN_ENTRY"_s));
        QVERIFY(world.desktop.copied.contains(u"the bundle in "_s));
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
        QTRY_VERIFY(world.window->findChild<widgets::Notice*>(u"offlineNotice"_s));
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
