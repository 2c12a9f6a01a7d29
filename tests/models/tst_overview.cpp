// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facet_model.h"
#include "models/overview.h"
#include "tests/support/sample_plane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::CountModel;
using models::Overview;
using models::RecentChangesModel;
using models::TransitionModel;
using Part = Overview::Part;

namespace {
base::Error broken() { return {base::ErrorCode::Unavailable, "the disk is full", "STORAGE_FULL", {}, "req_01JD8K"}; }
} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

    struct World {
        explicit World(std::size_t tenants = 300) : plane(clock, tenants)
        {
            for (QAbstractItemModel* each :
                 {static_cast<QAbstractItemModel*>(&model.states()), static_cast<QAbstractItemModel*>(&model.plans()),
                  static_cast<QAbstractItemModel*>(&model.regions()), static_cast<QAbstractItemModel*>(&model.transitions()),
                  static_cast<QAbstractItemModel*>(&model.changes())})
                new QAbstractItemModelTester(each, QAbstractItemModelTester::FailureReportingMode::QtTest, &testers);
        }
        bool isReading() const
        {
            return std::any_of(Overview::allParts.begin(), Overview::allParts.end(), [this](Part part) { return model.isLoading(part); });
        }
        test::FakeClock clock;
        test::SamplePlane plane;
        Overview model{plane, clock};
        QObject testers;
    };

private Q_SLOTS:
    void readsAllParts()
    {
        World world;
        QVERIFY(!world.model.asOf());
        world.model.refresh();
        QVERIFY(world.model.isLoading(Part::Health));
        QTRY_VERIFY(!world.isReading());
        QCOMPARE(world.model.valuesRead(), 5);
        QCOMPARE(*world.model.asOf(), world.clock.now());
        QCOMPARE(world.model.states().rowCount(), 5);
        const QModelIndex active = world.model.states().index(1, CountModel::Count);
        QCOMPARE(active.siblingAtColumn(CountModel::Value).data().toString(), u"Active"_s);
        QCOMPARE(active.data(CountModel::ValueRole).toString(), u"Active"_s);
        QVERIFY(active.data(CountModel::SortRole).toULongLong() > 200);
        double shares = 0;
        for (int row = 0; row < 5; ++row)
            shares += world.model.states().index(row, CountModel::Share).data(CountModel::SortRole).toDouble();
        QVERIFY(qAbs(shares - 1) < 1e-9);
        QCOMPARE(world.model.plans().rowCount(), 4);
        QCOMPARE(world.model.regions().rowCount(), 5);
    }

    void transitionsAreDaysOfUtc() // whatever the zone: this test runs in Berlin
    {
        World world;
        world.model.refresh();
        QTRY_VERIFY(!world.isReading());
        TransitionModel& days = world.model.transitions();
        QCOMPARE(days.rowCount(), 30);
        QCOMPARE(days.index(29, TransitionModel::Day).data().toString(), u"3 Oct"_s);
        QVERIFY(days.index(29, TransitionModel::Day).data(Qt::ToolTipRole).toString().contains(u"October 2026"_s));
        QCOMPARE(days.index(4, TransitionModel::Archived).data(TransitionModel::SortRole).toULongLong(), 1ULL);
        std::uint64_t sum = 0;
        for (const auto& day : world.plane.days)
            sum += day.created + day.activated + day.suspended + day.resumed + day.archived + day.restored + day.deleted;
        QCOMPARE(days.total(), sum);
    }

    void changesAreTheLastThatSucceeded()
    {
        World world;
        world.model.refresh();
        QTRY_VERIFY(!world.isReading());
        RecentChangesModel& changes = world.model.changes();
        QCOMPARE(changes.rowCount(), int(Overview::lastChanges));
        for (int row = 0; row < changes.rowCount(); ++row) QCOMPARE(changes.entry(row).result, audit::ResultKind::ok);
        QVERIFY(changes.entry(0).seq > changes.entry(9).seq);
        QVERIFY(changes.index(0, RecentChangesModel::Who).data().toString() == u"ana@desk-7"_s ||
                changes.index(0, RecentChangesModel::Who).data().toString() == u"lee@desk-2"_s);
        const QString before = changes.index(0, RecentChangesModel::When).data().toString();
        world.clock.advance(std::chrono::minutes(30));
        QSignalSpy told(&changes, &QAbstractItemModel::dataChanged);
        changes.timePassed();
        QCOMPARE(told.count(), 1);
        QVERIFY(changes.index(0, RecentChangesModel::When).data().toString() != before);
    }

    void onePartFailsAndTheOthersStay()
    {
        World world;
        world.plane.fail("tenants.transitions", broken());
        world.model.refresh();
        QTRY_VERIFY(!world.isReading());
        QCOMPARE(world.model.valuesRead(), 4);
        QVERIFY(world.model.error(Part::Transitions) && !world.model.hasValue(Part::Transitions));
        world.plane.heal("tenants.transitions");
        const int counted = world.plane.timesAsked("system.counts");
        world.model.refresh(Part::Transitions);
        QTRY_COMPARE(world.model.valuesRead(), 5);
        QCOMPARE(world.plane.timesAsked("system.counts"), counted); // only what failed was asked for again
        QVERIFY(!world.model.error(Part::Transitions));
    }

    void olderAnswersAreDropped()
    {
        World world;
        world.plane.hold("system.counts");
        world.model.refresh(Part::Counts);
        world.model.refresh(Part::Counts);
        QSignalSpy told(&world.model, &Overview::changed);
        world.plane.releaseOne("system.counts", 0);
        QCOMPARE(told.count(), 0);
        QVERIFY(world.model.isLoading(Part::Counts));
        world.plane.releaseOne("system.counts", 0);
        QCOMPARE(told.count(), 1);
        QVERIFY(world.model.counts());
    }

    void newNumbersOfTheSameValuesAreNoReset()
    {
        World world;
        world.model.refresh();
        QTRY_VERIFY(!world.isReading());
        QSignalSpy reset(&world.model.states(), &QAbstractItemModel::modelReset);
        QSignalSpy told(&world.model.states(), &QAbstractItemModel::dataChanged);
        world.plane.tenants[0].state = registry::State::Deleted;
        world.model.refresh(Part::Counts);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(world.model.states().count(4).count, std::uint64_t(1));
    }

    void anEmptyPlaneIsNoError()
    {
        World world(0);
        world.model.refresh();
        QTRY_VERIFY(!world.isReading());
        QCOMPARE(world.model.valuesRead(), 5);
        QCOMPARE(world.model.counts()->tenants, std::uint64_t(0));
        QCOMPARE(world.model.changes().rowCount(), 0);
    }

    void facetsTakeAFilterThatWasNeverCounted()
    {
        World world;
        models::FacetModel facets(world.plane);
        QAbstractItemModelTester tester(&facets, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&facets, &models::FacetModel::filterChanged);
        registry::TenantFilter filter;
        filter.state = {registry::State::Suspended};
        filter.region = {"eu-west-1", "eu-north-1"};
        facets.setFilter(filter);
        QCOMPARE(changed.count(), 1);
        QVERIFY(facets.filter() == filter);
        QTRY_COMPARE(facets.state(), models::FacetModel::LoadState::Complete);
        QCOMPARE(facets.filter().state, filter.state); // kept when the counts come
        facets.setFilter(facets.filter());
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
