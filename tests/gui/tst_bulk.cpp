// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "tests/gui/harness.h"
#include "ui/bulk/bulk_dialog.h"
#include "ui/bulk/label_edits.h"
#include "ui/bulk/selection_bar.h"
#include "widgets/notice.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <set>

using namespace Qt::StringLiterals;
using namespace reeve;
using lifecycle::SuspendTenant;
using test::Harness;
using State = client::BulkRunner::State;
using Fate = client::BulkItem::Fate;

namespace {
const std::string commits = "tenants.suspend";
} // namespace

class BulkTest : public QObject {
    Q_OBJECT

    /// The window over a plane that can suspend, and the real wizard.
    struct World : Harness {
        explicit World(const char* environment = "production", std::size_t tenants = 300) : Harness(tenants)
        {
            plane.who.environment = QString::fromLatin1(environment);
            plane.answerPlan<SuspendTenant>([this](const SuspendTenant& op) -> base::Result<base::Plan> {
                if (op.tenantId == refused) return base::Error{base::ErrorCode::FailedPrecondition, "a job holds it", "BUSY", {}, "req_7"};
                base::Plan plan;
                plan.hash = "hash of " + op.tenantId;
                return plan;
            });
            plane.answerCommit<SuspendTenant>(
                [this](const SuspendTenant& op, const base::CallOptions&) -> base::Result<base::Outcome<registry::Tenant>> {
                    reasons.insert(op.reason);
                    if (op.tenantId == failing) return base::Error{base::ErrorCode::Unavailable, "the disk is full", "FULL", {}, "req_8"};
                    for (auto& each : plane.tenants) {
                        if (each.id != op.tenantId) continue;
                        each.state = registry::State::Suspended;
                        ++each.revision;
                        base::Receipt receipt;
                        receipt.auditIndex = ++entry;
                        return base::Outcome<registry::Tenant>{each, receipt, {}, false};
                    }
                    return base::Error{base::ErrorCode::NotFound, "gone", {}, {}, {}};
                });
            acts.bulk = [this](QWidget* parent, const ui::BulkRequest& request) {
                dialog = new ui::BulkDialog({plane, clock, desktop, [this] { return "key-" + std::to_string(++keys); }}, request, parent);
                QObject::connect(dialog, &ui::BulkDialog::showAuditEntry, parent, [this](quint64 seq) { shown = seq; });
                dialog->open();
            };
            show();
        }
        template <class T>
        T* in(const char* name) const
        {
            auto* found = dialog->findChild<T*>(QString::fromLatin1(name));
            if (!found) qCritical("there is no %s", name);
            return found;
        }
        QPushButton* next() const { return in<QPushButton>("nextPushButton"); }
        void press(const char* name) const { QTest::mouseClick(in<QPushButton>(name), Qt::LeftButton); }
        void select(int first, int last) const
        {
            tenants().selection().touch(first, models::TenantSelection::Gesture::Only);
            tenants().selection().touch(last, models::TenantSelection::Gesture::Range);
        }
        void giveReason(const char* reason = "Quarter end, by request of finance") const
        {
            QTest::keyClicks(in<QPlainTextEdit>("reasonPlainTextEdit"), QString::fromLatin1(reason));
        }

        std::string refused, failing;
        std::set<std::string> reasons;
        std::uint64_t entry{4000};
        int keys{0};
        quint64 shown{0};
        QPointer<ui::BulkDialog> dialog;
    };
    static void settle(const Harness& world) { QTRY_VERIFY(world.tenants().isSettled()); }

private Q_SLOTS:
    void theWholeWay() // REQ TRB-05
    {
        World world;
        settle(world);
        QVERIFY(!world.action("tenants.bulkSuspend")->isVisible());
        world.select(0, 49);
        QVERIFY(world.action("tenants.bulkSuspend")->isVisible());
        QTest::mouseClick(world.find<QPushButton>("bulkSuspendSelectedPushButton"), Qt::LeftButton);
        QVERIFY(world.dialog);
        world.press("nextPushButton"); // without a reason
        QCOMPARE(world.dialog->runner().state(), State::Idle);
        world.giveReason();
        world.press("nextPushButton");
        QTRY_COMPARE(world.dialog->runner().state(), State::Previewed);
        const auto ready = world.dialog->runner().count(Fate::Ready);
        QVERIFY(ready > 30 && ready < 50);
        QVERIFY(world.in<QLabel>("previewSummaryLabel")->text().contains(u"Of 50 tenants: %1 will be changed"_s.arg(ready)));
        QCOMPARE(world.plane.timesAsked(commits), 0);
        world.press("nextPushButton");
        QCOMPARE(world.next()->text(), u"Suspend %1 tenants"_s.arg(ready));
        QVERIFY(!world.next()->isEnabled()); // production: the number has to be typed
        QTest::keyClicks(world.in<QLineEdit>("typedLineEdit"), QString::number(ready + 1));
        QVERIFY(!world.next()->isEnabled());
        world.in<QLineEdit>("typedLineEdit")->clear();
        QTest::keyClicks(world.in<QLineEdit>("typedLineEdit"), QString::number(ready));
        QVERIFY(world.next()->isEnabled());
        QTest::mouseClick(world.next(), Qt::LeftButton);
        QTRY_COMPARE(world.dialog->runner().state(), State::Finished);
        QCOMPARE(world.dialog->runner().count(Fate::Done), ready);
        QCOMPARE(world.in<QLabel>("resultHeadlineLabel")->text(), u"%1 tenants were suspended."_s.arg(ready));
        QCOMPARE(world.reasons, std::set<std::string>{"Quarter end, by request of finance"});
        Q_EMIT world.in<ui::Table>("doneTable")->opened(world.in<ui::Table>("doneTable")->model()->index(0, 0));
        QVERIFY(world.shown > 4000);
    }

    void groupsSayWhoIsRefusedAndWhy()
    {
        World world;
        settle(world);
        world.refused = world.tenants().list().tenant(0)->id;
        world.select(0, 49);
        world.action("tenants.bulkSuspend")->trigger();
        world.giveReason();
        world.press("nextPushButton");
        QTRY_COMPARE(world.dialog->runner().state(), State::Previewed);
        auto* groups = world.in<QListWidget>("previewGroupsListWidget");
        QVERIFY(groups->item(0)->text().contains(u"50"_s));
        int row = -1;
        for (int at = 1; at < groups->count(); ++at)
            if (groups->item(at)->text().startsWith(u"Refused"_s)) row = at;
        QVERIFY(row > 0);
        groups->setCurrentRow(row);
        auto* table = world.in<ui::Table>("previewTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, models::BulkModel::Why).data().toString(), u"a job holds it"_s);
    }

    void thoseThatFailedCanBeTriedAgainAndTheReceiptSaved()
    {
        World world("local");
        settle(world);
        world.failing = world.tenants().list().tenant(0)->id;
        world.select(0, 9);
        world.action("tenants.bulkSuspend")->trigger();
        world.giveReason();
        world.press("nextPushButton");
        QTRY_COMPARE(world.dialog->runner().state(), State::Previewed);
        world.press("nextPushButton");
        QVERIFY(world.next()->isEnabled()); // nothing to type here
        QTest::mouseClick(world.next(), Qt::LeftButton);
        QTRY_COMPARE(world.dialog->runner().state(), State::Finished);
        QCOMPARE(world.dialog->runner().count(Fate::Failed), 1U);
        world.desktop.saveFile = QString::fromStdString((world.folder.path() / "receipt.csv").string());
        world.press("saveReceiptPushButton");
        QTRY_VERIFY(std::filesystem::exists(world.folder.path() / "receipt.csv"));
        QVERIFY(test::readFile(world.folder.path() / "receipt.csv").find("failed,,,,Unavailable,the disk is full,req_8") !=
                std::string::npos);
        QCOMPARE(world.in<QPushButton>("retryFailedPushButton")->text(), u"Try the other 1 again"_s);
        world.failing.clear();
        world.press("retryFailedPushButton");
        QTRY_COMPARE(world.dialog->runner().state(), State::Previewed);
        QCOMPARE(world.dialog->runner().items().size(), 1U);
        world.press("nextPushButton");
        QTest::mouseClick(world.next(), Qt::LeftButton);
        QTRY_COMPARE(world.dialog->runner().state(), State::Finished);
        QCOMPARE(world.in<QLabel>("resultHeadlineLabel")->text(), u"One tenant was suspended."_s);
    }

    void stoppingSaysWhatWasDone()
    {
        World world("local");
        settle(world);
        world.select(0, 99);
        world.action("tenants.bulkSuspend")->trigger();
        world.giveReason();
        world.press("nextPushButton");
        QTRY_COMPARE(world.dialog->runner().state(), State::Previewed);
        world.press("nextPushButton");
        world.plane.hold(commits);
        QTest::mouseClick(world.next(), Qt::LeftButton);
        world.dialog->showRunning();
        QCOMPARE(world.in<QPushButton>("closePushButton")->text(), u"Stop"_s);
        QTest::keyClick(world.dialog.data(), Qt::Key_Escape);
        QVERIFY(world.dialog->isVisible());
        QVERIFY(world.in<QLabel>("rateLabel")->text().contains(u"Stopping"_s));
        while (world.plane.heldCount(commits) > 0) world.plane.releaseOne(commits);
        QCOMPARE(world.dialog->runner().state(), State::Finished);
        QCOMPARE(world.dialog->runner().count(Fate::Done), 16U);
        QVERIFY(world.in<QLabel>("resultHeadlineLabel")->text().contains(u"were not begun"_s));
    }

    void tooManyAreRefusedWithWhatToDo()
    {
        World world("local", 10'050);
        settle(world);
        world.tenants().selection().selectAll();
        QCOMPARE(world.window->findChild<ui::SelectionBar*>()->text(), u"All 10,050 matching tenants are selected"_s);
        world.action("tenants.bulkSuspend")->trigger();
        world.giveReason();
        world.press("nextPushButton");
        QTRY_COMPARE(world.dialog->runner().state(), State::Failed);
        auto* notice = world.in<widgets::Notice>("bulkProblemNotice");
        QVERIFY(notice->isVisible());
        QVERIFY(notice->message().text.contains(u"narrow the filter"_s));
        QCOMPARE(world.plane.timesAsked("tenants.suspend?"), 0);
    }

    void readOnlyOffersNoChange()
    {
        World world;
        settle(world);
        world.select(0, 9);
        QVERIFY(world.action("tenants.bulkSuspend")->isEnabled());
        world.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!world.action("tenants.bulkSuspend")->isEnabled());
        QVERIFY(world.action("tenants.export")->isEnabled());
    }

    void labelsAreReadAsTyped()
    {
        const auto edits = ui::readLabelEdits(u"segment=energy\n\n tier = gold=1 \n"_s, u"old, older"_s);
        QVERIFY(edits.setProblem.isEmpty() && edits.removeProblem.isEmpty());
        QCOMPARE(edits.set, (std::map<std::string, std::string>{{"segment", "energy"}, {"tier", "gold=1"}}));
        QCOMPARE(edits.remove, (std::vector<std::string>{"old", "older"}));
        QVERIFY(ui::readLabelEdits(u"segment"_s, {}).setProblem.contains(u"key=value"_s));
        QVERIFY(ui::readLabelEdits(u"Segment=x"_s, {}).setProblem.contains(u"lower case"_s));
        QVERIFY(ui::readLabelEdits(u"a=1\na=2"_s, {}).setProblem.contains(u"twice"_s));
        QVERIFY(ui::readLabelEdits(u"a=1"_s, u"a"_s).removeProblem.contains(u"at once"_s));
        QVERIFY(ui::readLabelEdits(u"a="_s + QString(129, u'x'), {}).setProblem.contains(u"128"_s));
        QVERIFY(ui::readLabelEdits({}, {}).isEmpty());
    }
};

QTEST_MAIN(BulkTest)
#include "tst_bulk.moc"
