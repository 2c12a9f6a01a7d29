// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant_list_model.h"
#include "tests/support/sample_plane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::TenantListModel;
using State = TenantListModel::LoadState;

namespace {

const std::string list = "tenants.list";

base::Error broken() { return {base::ErrorCode::Unavailable, "the disk is full", "STORAGE_FULL", {}, "req_1"}; }

registry::TenantFilter query(const char* text)
{
    registry::TenantFilter filter;
    filter.query = text;
    return filter;
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

class TenantListTest : public QObject {
    Q_OBJECT

    struct World {
        explicit World(std::size_t tenants) : plane(clock, tenants) {}
        test::FakeClock clock;
        test::SamplePlane plane;
        TenantListModel model{plane, clock};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };
    static QString slug(const TenantListModel& model, int row) { return model.index(row, TenantListModel::Slug).data().toString(); }

private Q_SLOTS:
    void countsAndLoadsTheFirstPages_data()
    {
        QTest::addColumn<int>("tenants");
        for (const int count : {0, 1, 99, 100, 101, 250}) QTest::addRow("%d", count) << count;
    }
    void countsAndLoadsTheFirstPages()
    {
        QFETCH(int, tenants);
        World world{std::size_t(tenants)};
        QCOMPARE(world.model.state(), State::Loading);
        world.model.setFilter({});
        QTRY_VERIFY(world.model.state() == State::Complete || world.model.state() == State::Partial);
        QCOMPARE(world.model.rowCount(), tenants);
        QCOMPARE(world.model.total(), std::uint64_t(tenants));
        // What can be seen and the page after it are here; nothing else was asked for.
        QCOMPARE(world.model.loaded(), std::uint64_t(std::min(tenants, 200)));
        QCOMPARE(world.model.state(), tenants > 200 ? State::Partial : State::Complete);
    }

    void loadsWhatIsScrolledToAndNothingBetween()
    {
        World world{2500};
        world.model.setFilter({});
        QTRY_COMPARE(world.model.loaded(), 200U);
        const int asked = world.plane.timesAsked(list);
        QCOMPARE(world.model.index(2000, 0).data(TenantListModel::LoadedRole).toBool(), false);
        QCOMPARE(slug(world.model, 2000), QString());
        world.model.setVisibleRows(2000, 2030);
        QTRY_COMPARE(world.model.loaded(), 400U);
        QCOMPARE(world.plane.timesAsked(list), asked + 2); // the page, and the one after it
        QVERIFY(world.model.tenant(2000));
        QVERIFY(!world.model.tenant(1000));
        QCOMPARE(slug(world.model, 2000), QString::fromStdString(world.model.tenant(2000)->slug));
    }

    void walksOnceForAJumpThatShowsTwoPages()
    {
        World world{2500};
        world.model.setFilter({});
        QTRY_COMPARE(world.model.loaded(), 200U);
        world.plane.hold(list);
        world.model.setVisibleRows(2080, 2110);
        QCOMPARE(world.plane.heldCount(list), 1); // the pages behind it follow by their tokens
        world.plane.releaseOne(list);
        QVERIFY(world.model.tenant(2080));
        QCOMPARE(world.plane.heldCount(list), 1);
        world.plane.releaseOne(list);
        QVERIFY(world.model.tenant(2110));
    }

    void forgetsThePagesThatWereNotUsedLast()
    {
        World world{6000};
        world.model.setFilter({});
        for (int row = 0; row < 6000; row += 100) {
            world.model.setVisibleRows(row, row + 20);
            QTRY_VERIFY(world.model.tenant(row));
        }
        QVERIFY(world.model.loaded() <= std::uint64_t(TenantListModel::maxPages * TenantListModel::pageSize));
        QVERIFY(!world.model.tenant(0));
        world.model.setVisibleRows(0, 20);
        QTRY_VERIFY(world.model.tenant(0));
    }

    void sortsOnTheServer()
    {
        World world{300};
        world.model.setFilter({});
        QTRY_VERIFY(world.model.answered());
        world.model.sort(TenantListModel::Slug, Qt::DescendingOrder);
        QTRY_VERIFY(world.model.state() == State::Partial);
        QVERIFY(slug(world.model, 0) > slug(world.model, 1));
        const QString greatest = slug(world.model, 0);
        for (const auto& tenant : world.plane.tenants) QVERIFY(QString::fromStdString(tenant.slug) <= greatest);
    }

    void dropsOvertakenAnswers()
    {
        World world{300};
        world.plane.hold(list);
        world.model.setFilter(query("acme"));
        world.model.setFilter(query("muller"));
        QCOMPARE(world.plane.heldCount(list), 2);
        world.plane.releaseOne(list, 1); // the newer one answers first
        QVERIFY(world.model.rowCount() > 0);
        QVERIFY(slug(world.model, 0).startsWith(u"muller"_s));
        world.plane.releaseOne(list, 0); // and then the older: it was cancelled, and must change nothing
        QVERIFY(slug(world.model, 0).startsWith(u"muller"_s));
    }

    void keepsTheOldRowsUntilTheNewOnesAreHere()
    {
        World world{300};
        world.model.setFilter({});
        QTRY_COMPARE(world.model.rowCount(), 296 + 4); // nothing in the sample is deleted
        world.plane.hold(list);
        world.model.setFilter(query("muller"));
        QCOMPARE(world.model.state(), State::Loading);
        QCOMPARE(world.model.rowCount(), 300);
        world.plane.releaseOne(list);
        QVERIFY(world.model.rowCount() < 300);
    }

    void aFailureShowsNoRowsOfAnotherQuestionAndDoesNotRetryByItself()
    {
        World world{300};
        QTableView view;
        view.setModel(&world.model);
        view.show();
        world.model.setFilter({});
        QTRY_COMPARE(world.model.rowCount(), 300);
        world.plane.fail(list, broken());
        world.model.setFilter(query("muller"));
        QTRY_COMPARE(world.model.state(), State::Failed);
        QCOMPARE(world.model.rowCount(), 0);
        QCOMPARE(world.model.error().code, base::ErrorCode::Unavailable);
        const int asked = world.plane.timesAsked(list);
        world.model.setVisibleRows(0, 30);
        turnTheLoop();
        QCOMPARE(world.plane.timesAsked(list), asked);
        world.plane.heal(list);
        world.model.retry();
        QTRY_COMPARE(world.model.state(), State::Complete);
        QVERIFY(slug(world.model, 0).startsWith(u"muller"_s));
    }

    void aFailedPageLeavesTheOthers()
    {
        World world{900};
        world.model.setFilter({});
        QTRY_COMPARE(world.model.loaded(), 200U);
        world.plane.fail(list, broken());
        world.model.setVisibleRows(500, 520);
        QTRY_COMPARE(world.model.state(), State::Failed);
        QCOMPARE(world.model.rowCount(), 900);
        QVERIFY(world.model.tenant(0));
        world.plane.heal(list);
        world.model.retry();
        QTRY_VERIFY(world.model.tenant(500));
    }

    void refreshKeepsRowsAndFollowsTheTotal()
    {
        World world{300};
        world.model.setFilter({});
        QTRY_COMPARE(world.model.loaded(), 200U);
        QSignalSpy resets(&world.model, &QAbstractItemModel::modelReset);
        const std::string last = world.plane.tenants.back().slug;
        world.plane.tenants.pop_back();
        world.model.refresh();
        QTRY_COMPARE(world.model.rowCount(), 299);
        QTRY_COMPARE(world.model.loaded(), 200U);
        QCOMPARE(resets.count(), 0); // selection and scroll position live
        for (int row = 0; row < 200; ++row) QVERIFY(world.model.tenant(row)->slug != last);
    }

    void saysWhenThereAreTooManyToSort()
    {
        World world{10};
        world.plane.answer<registry::ListTenants>([](const registry::ListTenants& op) -> base::Result<registry::ListTenants::Page> {
            registry::ListTenants::Page page;
            page.total = 10000;
            page.totalIsExact = false;
            page.narrowToSort = op.orderBy.has_value();
            for (int at = 0; at < 100; ++at) {
                registry::Tenant tenant;
                tenant.slug = "t-" + std::to_string(op.startRank.value_or(0) + std::uint64_t(at));
                page.items.push_back(tenant);
            }
            return page;
        });
        world.model.sort(TenantListModel::Region, Qt::AscendingOrder);
        QTRY_COMPARE(world.model.rowCount(), 10000);
        QVERIFY(world.model.narrowToSort());
        QVERIFY(!world.model.totalIsExact());
    }

    void tellsAccessibleTextsAndSortValues()
    {
        World world{300};
        world.model.setFilter({});
        QTRY_VERIFY(world.model.answered());
        const auto cell = [&](int column, int role) { return world.model.index(0, column).data(role); };
        QVERIFY(cell(TenantListModel::State, Qt::AccessibleTextRole).toString().startsWith(u"State: "_s));
        QVERIFY(cell(TenantListModel::Revision, TenantListModel::SortRole).toULongLong() > 0);
        QVERIFY(cell(TenantListModel::Updated, Qt::ToolTipRole).toString().contains(u"UTC"_s));
        QCOMPARE(world.model.index(250, 0).data(Qt::AccessibleTextRole).toString(), u"Loading…"_s);
    }

    void diesInTheMiddleOfARequest()
    {
        test::FakeClock clock;
        test::SamplePlane plane{clock, 300};
        plane.hold(list);
        auto model = std::make_unique<TenantListModel>(plane, clock);
        model->setFilter({});
        model.reset();
        plane.releaseOne(list); // nobody is there: nothing happens
    }
};

QTEST_MAIN(TenantListTest)
#include "tst_tenant_list.moc"
