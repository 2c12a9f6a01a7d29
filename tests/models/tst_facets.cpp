// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facet_model.h"
#include "tests/support/sample_plane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::FacetModel;
using State = FacetModel::LoadState;

namespace {
const std::string facets = "tenants.facets";
}

class FacetTest : public QObject {
    Q_OBJECT

    struct World {
        test::FakeClock clock;
        test::SamplePlane plane{clock, 300};
        FacetModel model{plane};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };
    static QModelIndex facet(const FacetModel& model, int row) { return model.index(row, 0); }
    static QModelIndex value(const FacetModel& model, int group, const QString& name)
    {
        for (int row = 0; row < model.rowCount(facet(model, group)); ++row) {
            const QModelIndex each = model.index(row, 0, facet(model, group));
            if (each.data(FacetModel::ValueRole).toString() == name) return each;
        }
        return {};
    }

private Q_SLOTS:
    void showsValuesWithCounts()
    {
        World world;
        world.model.refresh();
        QTRY_COMPARE(world.model.state(), State::Complete);
        QCOMPARE(world.model.rowCount(facet(world.model, FacetModel::State)), 5);
        const QModelIndex active = value(world.model, FacetModel::State, u"Active"_s);
        QVERIFY(active.isValid());
        QVERIFY(active.siblingAtColumn(1).data(FacetModel::SortRole).toULongLong() > 200);
        QVERIFY(active.siblingAtColumn(1).data(Qt::AccessibleTextRole).toString().contains(u"tenant"_s));
    }

    void checkingNarrowsTheFilterAndClearingWidensIt()
    {
        World world;
        world.model.refresh();
        QTRY_COMPARE(world.model.state(), State::Complete);
        QSignalSpy changed(&world.model, &FacetModel::filterChanged);
        world.model.setData(value(world.model, FacetModel::State, u"Suspended"_s), Qt::Checked, Qt::CheckStateRole);
        world.model.check(FacetModel::Region, u"eu-west-1"_s, true);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(world.model.filter().state, std::vector{registry::State::Suspended});
        QCOMPARE(world.model.filter().region, std::vector<std::string>{"eu-west-1"});
        world.model.setQuery(u"muller"_s);
        QCOMPARE(*world.model.filter().query, std::string("muller"));
        QVERIFY(world.model.isFiltering());
        world.model.clear();
        QVERIFY(!world.model.isFiltering());
        QCOMPARE(changed.count(), 4);
    }

    void aCheckedValueStaysWhenNothingIsLeftOfIt()
    {
        World world;
        world.model.refresh();
        QTRY_COMPARE(world.model.state(), State::Complete);
        world.model.check(FacetModel::Plan, u"team-2026"_s, true);
        world.model.setQuery(u"nobody-is-called-that"_s);
        QTRY_COMPARE(world.model.state(), State::Complete);
        QCOMPARE(world.model.rowCount(facet(world.model, FacetModel::Plan)), 1);
        const QModelIndex plan = value(world.model, FacetModel::Plan, u"team-2026"_s);
        QCOMPARE(plan.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(plan.siblingAtColumn(1).data().toString(), u"0"_s);
    }

    void typingIsCountedWhenItRests()
    {
        World world;
        world.model.refresh();
        QTRY_COMPARE(world.model.state(), State::Complete);
        const int before = world.plane.timesAsked(facets);
        QSignalSpy changed(&world.model, &FacetModel::filterChanged);
        for (const auto& typed : {u"m"_s, u"mu"_s, u"mul"_s}) world.model.setQuery(typed);
        QCOMPARE(changed.count(), 3); // lists follow each key
        QCOMPARE(world.model.state(), State::Loading);
        QCOMPARE(world.plane.timesAsked(facets), before);
        QTRY_COMPARE(world.model.state(), State::Complete);
        QCOMPARE(world.plane.timesAsked(facets), before + 1);
    }

    void countsOfAnotherFilterAreNotShown()
    {
        World world;
        world.model.refresh();
        QTRY_COMPARE(world.model.state(), State::Complete);
        const auto count = [&world] { return value(world.model, FacetModel::State, u"Active"_s).siblingAtColumn(FacetModel::Count); };
        QVERIFY(!count().data().toString().isEmpty());

        QSignalSpy repainted(&world.model, &FacetModel::dataChanged);
        world.model.setQuery(u"muller"_s);
        QVERIFY(!world.model.isCounted());
        QCOMPARE(count().data().toString(), QString());
        QCOMPARE(count().data(Qt::AccessibleTextRole).toString(), u"not counted"_s);
        QCOMPARE(repainted.count(), int(FacetModel::FacetCount)); // each group's column of counts

        world.plane.fail(facets, {base::ErrorCode::Unavailable, "gone", {}, {}, {}});
        QTRY_COMPARE(world.model.state(), State::Failed);
        QCOMPARE(count().data().toString(), QString());

        world.model.setQuery({}); // as counted before
        QVERIFY(world.model.isCounted());
        QVERIFY(!count().data().toString().isEmpty());
    }

    void overtakenAndFailedAnswersChangeNothing()
    {
        World world;
        world.model.refresh();
        QTRY_COMPARE(world.model.state(), State::Complete);
        world.plane.hold(facets);
        world.model.check(FacetModel::Region, u"eu-west-1"_s, true);
        world.model.check(FacetModel::State, u"Active"_s, true);
        world.plane.releaseOne(facets, 1);
        const int regions = world.model.rowCount(facet(world.model, FacetModel::Region));
        world.plane.releaseOne(facets, 0);
        QCOMPARE(world.model.rowCount(facet(world.model, FacetModel::Region)), regions);
        world.plane.fail(facets, {base::ErrorCode::Unavailable, "gone", {}, {}, {}});
        world.model.refresh();
        world.plane.releaseOne(facets, 0);
        QCOMPARE(world.model.state(), State::Failed);
        QCOMPARE(world.model.rowCount(facet(world.model, FacetModel::Region)), regions);
    }
};

QTEST_MAIN(FacetTest)
#include "tst_facets.moc"
