// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_list_model.h"
#include "models/format.h"
#include "models/timeline_model.h"
#include "models/versions_model.h"
#include "tests/support/sample_plane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::AuditListModel;
using models::Format;
using models::PagedModel;
using State = PagedModel::State;

namespace {

const std::string list = "audit.list";

/// A log of @p count entries that each have their place in it as reason.
void answerWith(test::ScriptedConnection& plane, std::size_t count)
{
    plane.answer<audit::ListAudit>([count](const audit::ListAudit& op) -> base::Result<audit::ListAudit::Page> {
        const std::size_t begin = op.pageToken ? std::stoull(*op.pageToken) : 0;
        const std::size_t end = std::min(count, begin + 100);
        audit::ListAudit::Page page;
        page.total = count;
        for (std::size_t at = begin; at < end; ++at) {
            audit::Entry entry;
            entry.seq = count - 1 - at;
            entry.reason = op.actor.value_or("") + std::to_string(at);
            page.items.push_back(entry);
        }
        if (end < count) page.nextPageToken = std::to_string(end);
        return page;
    });
}

/// Lets everything that is due happen: answers come one turn of the loop after they were asked for.
void turnTheLoop()
{
    for (int turn = 0; turn < 5; ++turn) {
        bool turned = false;
        QTimer::singleShot(0, qApp, [&turned] { turned = true; });
        QVERIFY(QTest::qWaitFor([&turned] { return turned; }));
    }
}

} // namespace

class PagedTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeClock clock;
        test::ScriptedConnection plane;
        AuditListModel model{plane, clock, nullptr};
    };
    static QString reason(const AuditListModel& model, int row) { return model.index(row, AuditListModel::Reason).data().toString(); }

private Q_SLOTS:
    void fetchesPageByPage_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("fetching");
        for (const int rows : {0, 1, 99, 100, 101, 250}) {
            QTest::addRow("%d", rows) << rows << false;
            QTest::addRow("%d, the tester fetches", rows) << rows << true;
        }
    }
    void fetchesPageByPage()
    {
        QFETCH(int, rows);
        QFETCH(bool, fetching);
        World world;
        answerWith(world.plane, std::size_t(rows));
        QAbstractItemModelTester tester(&world.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(fetching);
        world.model.setQuestion({});
        QTRY_VERIFY(world.model.answered());
        while (world.model.canFetchMore({})) {
            world.model.fetchMore({});
            QVERIFY(!world.model.canFetchMore({})); // a second call at once is refused
            QTRY_VERIFY(world.model.state() != State::Loading);
        }
        QTRY_COMPARE(world.model.state(), State::Complete);
        QCOMPARE(world.model.rowCount(), rows);
        QCOMPARE(world.model.total(), std::uint64_t(rows));
        for (int row = 0; row < rows; ++row) QCOMPARE(reason(world.model, row), QString::number(row));
    }

    void aViewAloneAsksForNothing()
    {
        World world;
        answerWith(world.plane, 250);
        QTableView view;
        view.setModel(&world.model);
        view.show();
        turnTheLoop();
        QCOMPARE(world.plane.timesAsked(list), 0);
    }

    void aFailureUnderAViewIsAskedForOnce()
    {
        World world;
        answerWith(world.plane, 250);
        QTableView view;
        view.setModel(&world.model);
        view.show();
        world.model.setQuestion({});
        QTRY_COMPARE(world.model.state(), State::Idle);
        world.plane.fail(list, {base::ErrorCode::Unavailable, "gone", {}, {}, {}});
        view.scrollToBottom();
        QTRY_COMPARE(world.model.state(), State::Failed);
        const int asked = world.plane.timesAsked(list);
        view.scrollToTop();
        view.scrollToBottom();
        turnTheLoop();
        QCOMPARE(world.plane.timesAsked(list), asked);
        QCOMPARE(world.model.rowCount(), 100);
        world.plane.heal(list);
        world.model.retry();
        QTRY_VERIFY(world.model.rowCount() >= 200);
    }

    void anotherQuestionOvertakesThePageOfTheFirst()
    {
        World world;
        answerWith(world.plane, 250);
        QAbstractItemModelTester tester(&world.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.plane.hold(list);
        world.model.setQuestion({});
        audit::ListAudit other;
        other.actor = "ana";
        world.model.setQuestion(other);
        world.plane.releaseOne(list, 1);
        QCOMPARE(reason(world.model, 0), u"ana0"_s);
        world.plane.releaseOne(list, 0);
        QCOMPARE(world.model.rowCount(), 100);
        QCOMPARE(reason(world.model, 0), u"ana0"_s);
    }

    void reloadKeepsTheRowsUntilTheNewOnesAreHere()
    {
        World world;
        answerWith(world.plane, 30);
        world.model.setQuestion({});
        QTRY_COMPARE(world.model.rowCount(), 30);
        answerWith(world.plane, 31);
        world.plane.hold(list);
        world.model.reload();
        QCOMPARE(world.model.rowCount(), 30);
        world.plane.releaseOne(list);
        QCOMPARE(world.model.rowCount(), 31);
    }

    void timelineAndVersionsShowATenant()
    {
        test::FakeClock clock;
        test::SamplePlane plane{clock, 20};
        const auto& tenant = plane.tenants[3];
        models::TimelineModel timeline{plane, clock, nullptr};
        models::VersionsModel versions{plane, clock, nullptr};
        QAbstractItemModelTester first(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&versions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        timeline.setTenant(tenant.id);
        versions.setTenant(tenant.id);
        QTRY_COMPARE(timeline.rowCount(), int(tenant.revision));
        QTRY_COMPARE(versions.rowCount(), 3);
        QCOMPARE(timeline.index(int(tenant.revision) - 1, models::TimelineModel::Operation).data().toString(), u"Registered"_s);
        QCOMPARE(versions.index(0, models::VersionsModel::Version).data().toString(), u"v3"_s);
        QVERIFY(timeline.index(0, models::TimelineModel::When).data(Qt::AccessibleTextRole).toString().startsWith(u"When: "_s));
    }

    void valuesReadAsPeopleSayThem()
    {
        using namespace std::chrono_literals;
        const base::Timestamp now = *base::parseTime("2026-10-03T10:00:00Z");
        QCOMPARE(Format::count(812004), u"812,004"_s);
        QCOMPARE(Format::bytes(512), u"512 B"_s);
        QCOMPARE(Format::bytes(1536), u"1.5 KiB"_s);
        QCOMPARE(Format::bytes(12u << 20), u"12 MiB"_s);
        QCOMPARE(Format::duration(340us), u"340 µs"_s);
        QCOMPARE(Format::duration(12345us), u"12 ms"_s);
        QCOMPARE(Format::duration(1400ms), u"1.4 s"_s);
        QCOMPARE(Format::duration(200s), u"3 min 20 s"_s);
        QCOMPARE(Format::relative(now - 12min, now), u"12 min ago"_s);
        QCOMPARE(Format::relative(now - 23h, now), u"23 h ago"_s);
        QCOMPARE(Format::relative(now - 25h, now), u"2 Oct 2026 11:00"_s); // from a day on the date, in local time
        QCOMPARE(Format::relative(now + 3h, now), u"in 3 h"_s);
        QVERIFY(Format::exact(now).contains(u"12:00:00"_s) && Format::exact(now).contains(u"10:00:00 UTC"_s));
        QCOMPARE(Format::shortId(u"tnt_01JD8K0123456789ABCDEFGHQ4"_s), u"tnt_01JD8K…Q4"_s);
    }
};

QTEST_MAIN(PagedTest)
#include "tst_paged.moc"
