// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_model.h"
#include "models/tenant_selection.h"
#include "tests/support/sample_plane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace reeve;
using models::TenantListModel;
using models::TenantSelection;
using Gesture = TenantSelection::Gesture;

class SelectionTest : public QObject {
    Q_OBJECT

    struct World {
        explicit World(std::size_t tenants) : plane(clock, tenants)
        {
            list.setFilter({});
            if (!QTest::qWaitFor([this] { return list.answered() && list.state() != TenantListModel::LoadState::Loading; }))
                qFatal("the list is not answered");
        }
        std::string id(int row) const { return list.tenant(row)->id; }
        test::FakeClock clock;
        test::SamplePlane plane;
        TenantListModel list{plane, clock};
        TenantSelection selection{plane, list};
    };

private Q_SLOTS:
    void gesturesSelectAsPeopleExpect()
    {
        World world(50);
        TenantSelection& selection = world.selection;
        QVERIFY(selection.isEmpty());
        selection.touch(3, Gesture::Only);
        QCOMPARE(selection.single()->id, world.id(3));
        selection.touch(5, Gesture::Toggle);
        QCOMPARE(selection.count(), 2U);
        QVERIFY(!selection.single());
        selection.touch(8, Gesture::Range); // from 5, the one that was touched last
        QCOMPARE(selection.count(), 4U);
        QVERIFY(!selection.contains(world.id(3)));
        selection.touch(20, Gesture::Toggle);
        selection.touch(22, Gesture::AddRange);
        QCOMPARE(selection.count(), 7U);
        selection.touch(6, Gesture::Toggle);
        QVERIFY(!selection.contains(world.id(6)));
        QCOMPARE(selection.set().ids->size(), 6U);
        selection.touch(1, Gesture::Only);
        QCOMPARE(selection.count(), 1U);
        selection.touch(4, Gesture::Toggle);
        selection.touch(4, Gesture::Toggle);
        QCOMPARE(selection.single()->id, world.id(1)); // the one that is left
        selection.clear();
        QVERIFY(selection.isEmpty());
    }

    void allIsAStatementThatReadsNothing()
    {
        World world(5000);
        const int asked = world.plane.timesAsked("tenants.list");
        QSignalSpy changed(&world.selection, &TenantSelection::changed);
        world.selection.selectAll();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(world.selection.count(), 5000U);
        QVERIFY(world.selection.contains("tnt_of a row that nobody read"));
        QCOMPARE(world.plane.timesAsked("tenants.list"), asked);
        world.selection.touch(7, Gesture::Toggle);
        QVERIFY(world.selection.isAll());
        QCOMPARE(world.selection.count(), 4999U);
        const client::TenantSet set = world.selection.set();
        QVERIFY(!set.ids);
        QCOMPARE(set.without, std::vector<std::string>{world.id(7)});
        world.selection.touch(7, Gesture::Toggle);
        QCOMPARE(world.selection.excepted(), 0U);
        world.selection.touch(2, Gesture::Only);
        QVERIFY(!world.selection.isAll());
        QCOMPARE(world.selection.single()->id, world.id(2));
    }

    void allKeepsFilterAndOrder()
    {
        World world(200);
        registry::TenantFilter filter;
        filter.state = {registry::State::Suspended};
        world.list.setFilter(filter);
        world.list.sort(TenantListModel::Updated, Qt::DescendingOrder);
        world.selection.selectAll();
        const client::TenantSet set = world.selection.set();
        QVERIFY(set.filter == filter);
        QCOMPARE(*set.orderBy, registry::TenantOrder::updatedAt);
        QVERIFY(set.descending);
    }

    void aRangeReadsTheRowsThatNobodyScrolledTo()
    {
        World world(5000);
        world.selection.touch(10, Gesture::Only);
        world.selection.touch(3000, Gesture::Range);
        QVERIFY(world.selection.isLoading());
        QTRY_VERIFY(!world.selection.isLoading());
        QCOMPARE(world.selection.count(), 2991U);
        world.list.setVisibleRows(2995, 3005);
        QTRY_VERIFY(world.list.tenant(3001));
        QVERIFY(world.selection.contains(world.id(3000)));
        QVERIFY(!world.selection.contains(world.id(3001)));
    }

    void aRangeThatCannotBeReadSaysSo()
    {
        World world(5000);
        QSignalSpy refused(&world.selection, &TenantSelection::refused);
        world.selection.touch(150, Gesture::Only);
        world.plane.fail("tenants.list", {base::ErrorCode::Unavailable, "gone", {}, {}, {}});
        world.selection.touch(400, Gesture::Range);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!world.selection.isLoading());
        QCOMPARE(world.selection.count(), 50U); // rows 150 to 199 were here
    }

    void aLaterGestureDropsWhatIsBeingRead()
    {
        World world(5000);
        world.plane.hold("tenants.list");
        world.selection.touch(10, Gesture::Only);
        world.selection.touch(3000, Gesture::Range);
        world.selection.touch(4, Gesture::Only);
        QVERIFY(!world.selection.isLoading());
        while (world.plane.heldCount("tenants.list") > 0) world.plane.releaseOne("tenants.list");
        QCOMPARE(world.selection.count(), 1U);
    }

    void aRangeHasALimit()
    {
        World world(TenantSelection::longestRange + 10);
        QSignalSpy refused(&world.selection, &TenantSelection::refused);
        world.selection.touch(0, Gesture::Only);
        world.selection.touch(TenantSelection::longestRange, Gesture::Range);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(world.selection.count(), 1U);
    }

    void staysWithTheTenantsWhenRowsMove()
    {
        World world(50);
        world.selection.touch(5, Gesture::Only);
        world.selection.touch(6, Gesture::Toggle);
        const std::string five = world.id(5), six = world.id(6);
        std::erase_if(world.plane.tenants, [&](const auto& each) { return each.id == world.id(2); });
        world.list.refresh();
        QTRY_COMPARE(world.list.rowCount(), 49);
        QVERIFY(world.selection.contains(five) && world.selection.contains(six));
        QCOMPARE(world.id(4), five);
        QVERIFY(!world.selection.contains(world.id(6)));
    }

    void theOnlyOneIsAsItWasReadLast()
    {
        World world(50);
        world.selection.touch(5, Gesture::Only);
        for (auto& each : world.plane.tenants)
            if (each.id == world.id(5)) each.revision = 99;
        world.list.refresh();
        QTRY_COMPARE(world.selection.single()->revision, 99U);
    }

    void bulkModelGroupsByWhatCameOfIt()
    {
        std::vector<client::BulkItem> items(6);
        for (std::size_t at = 0; at < items.size(); ++at) items[at].tenant.slug = "slug-" + std::to_string(at);
        using Fate = client::BulkItem::Fate;
        items[0].fate = items[4].fate = Fate::Done;
        items[0].receipt = base::Receipt{};
        items[0].receipt->auditIndex = 1234;
        items[1].fate = items[2].fate = Fate::Failed;
        items[1].error = items[2].error = base::Error{base::ErrorCode::Conflict, "somebody was first", {}, {}, {}};
        items[3].fate = Fate::Failed;
        items[3].error = base::Error{base::ErrorCode::Unavailable, "the disk is full", {}, {}, {}};
        items[5].fate = Fate::NotApplicable;
        items[5].tenant.state = registry::State::Archived;
        models::BulkModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(items);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.groups().size(), 4U);
        QCOMPARE(model.groups()[0].fate, Fate::Done);
        QCOMPARE(model.groups()[1].items.size(), 2U);
        QCOMPARE(model.groups()[1].error->code, base::ErrorCode::Conflict);
        QCOMPARE(*model.groups()[3].state, registry::State::Archived);
        QCOMPARE(model.index(0, models::BulkModel::Why).data().toString(), u"Audit entry 1,234"_s);
        QCOMPARE(model.index(0, 0).data(models::BulkModel::AuditRole).toULongLong(), 1234U);
        model.setGroup(1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, models::BulkModel::Slug).data().toString(), u"slug-2"_s);
        QCOMPARE(model.index(1, models::BulkModel::Why).data().toString(), u"somebody was first"_s);
        model.setGroup(-1);
        QCOMPARE(model.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "tst_selection.moc"
