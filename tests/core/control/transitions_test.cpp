// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/base/codec.h"
#include "core/control/api.h"
#include "core/control/services.h"
#include "tests/support/old_schema.h"
#include "tests/support/plane.h"

#include <thread>

using namespace reeve;
using base::ErrorCode;
using registry::CountTransitions;
using registry::DayOfTransitions;
using registry::Tenant;
using test::Plane;

namespace {

base::Timestamp at(const char* text) { return *base::parseTime(text); }

/// A tenant's whole life over some days, and another that stays a draft.
void live(Plane& plane)
{
    plane.importCatalog();
    plane.clock.set(at("2026-10-03T23:59:59Z"));
    Tenant tenant = plane.create("harbor-foods"); // created and activated at once
    plane.create("draft-foods", false);
    const auto step = [&](const char* time, auto op) {
        plane.clock.set(at(time));
        op.tenantId = tenant.id;
        op.revision = tenant.revision;
        op.reason = "test";
        const auto done = plane.commit(op);
        ASSERT_TRUE(done.ok()) << done.error().message;
        tenant = *done->value;
    };
    step("2026-10-04T00:00:00Z", lifecycle::SuspendTenant{});
    step("2026-10-04T08:00:00Z", lifecycle::ResumeTenant{});
    step("2026-10-04T09:00:00Z", lifecycle::SuspendTenant{});
    step("2026-10-06T09:00:00Z", lifecycle::ArchiveTenant{});
    step("2026-10-06T10:00:00Z", lifecycle::RestoreTenant{});
    step("2026-10-06T11:00:00Z", lifecycle::SetLabels{.set = {{"segment", "food"}}}); // no transition
    step("2026-10-06T12:00:00Z", lifecycle::ArchiveTenant{});
    lifecycle::DeleteTenant remove;
    remove.confirmSlug = tenant.slug;
    step("2026-11-20T12:00:00Z", remove);
}

const std::vector<DayOfTransitions> lived{{.day = at("2026-10-03"), .created = 2, .activated = 1},
                                          {.day = at("2026-10-04"), .suspended = 2, .resumed = 1},
                                          {.day = at("2026-10-05")},
                                          {.day = at("2026-10-06"), .archived = 2, .restored = 1}};

control::Operation verify(Plane& plane)
{
    auto operation = plane.call(control::VerifyAudit{});
    for (int i = 0; i < 100'000 && operation && !operation->done; ++i) {
        std::this_thread::yield();
        operation = plane.call(control::GetOperation{operation->id});
    }
    EXPECT_TRUE(operation && operation->done);
    return operation ? *operation : control::Operation{};
}

/// Runs statements on the database of a closed plane.
void onDatabase(Plane& plane, const std::function<base::Status(storage::Transaction&)>& work)
{
    storage::DatabaseOptions options;
    options.folder = plane.dir.path() / "plane";
    auto database = storage::Database::open(options, control::migrations(), plane.clock, plane.log);
    ASSERT_TRUE(database.ok()) << database.error().message;
    const auto done = (*database)->writeAndWait(work);
    ASSERT_TRUE(done.ok()) << done.error().message;
}

base::Result<std::string> schemaOf(storage::Connection& db)
{
    std::string text;
    auto rows = db.query("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name");
    while (rows.next()) text += rows.text(0) + ";\n";
    REEVE_TRY(rows.status());
    return text;
}

std::string golden(int version)
{
    return test::readFile(std::filesystem::path(REEVE_TEST_DATA) / "schema" / ("v" + std::to_string(version) + ".sql"));
}

} // namespace

// REQ ARC-22
TEST(Transitions, AreCountedByDayInUtc)
{
    Plane plane;
    live(plane);
    const auto page = plane.call(CountTransitions{at("2026-10-03T12:00:00Z"), at("2026-10-06T00:00:01Z")});
    ASSERT_TRUE(page.ok()) << page.error().message;
    EXPECT_EQ(page->items, lived) << "whole days, also those on which nothing happened";
    EXPECT_EQ(page->total, 4u);
    EXPECT_EQ(plane.call(CountTransitions{at("2026-10-06"), at("2026-10-07")})->items.size(), 1u) << "the end is exclusive";
    const auto usual = plane.call(CountTransitions{});
    ASSERT_EQ(usual->items.size(), 30u) << "today and the 29 days before";
    EXPECT_EQ(usual->items.back(), (DayOfTransitions{.day = at("2026-11-20"), .deleted = 1}));
    EXPECT_EQ(usual->items.front().day, at("2026-10-22"));
}

TEST(Transitions, RangesAreChecked)
{
    Plane plane;
    const auto pointer = [&](std::optional<base::Timestamp> from, std::optional<base::Timestamp> to) {
        const auto page = plane.call(CountTransitions{from, to});
        return page ? std::to_string(page->items.size()) : page.error().findings.front().pointer;
    };
    EXPECT_EQ(pointer(at("2026-01-01"), at("2027-02-05")), "400");
    EXPECT_EQ(pointer(at("2026-01-01"), at("2027-02-06")), "/from");
    EXPECT_EQ(pointer(at("0001-01-01"), {}), "/from");
    EXPECT_EQ(pointer(at("2026-01-02"), at("2026-01-02")), "/to");
    EXPECT_EQ(pointer(at("2026-10-04"), {}), "/from") << "after today";
    EXPECT_EQ(pointer({}, at("2026-03-01")), "30");
}

TEST(Transitions, ARefusedOrUndoneChangeIsNotCounted)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = plane.create("harbor-foods");
    plane.plane.reset();
    onDatabase(plane, [](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(tx.run("CREATE TRIGGER broken BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no more'); END"));
        return base::success();
    });
    plane.open();
    EXPECT_FALSE(plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "test"}).ok());
    EXPECT_FALSE(plane.commit(lifecycle::ResumeTenant{tenant.id, tenant.revision, "test"}).ok());
    const DayOfTransitions today = plane.call(CountTransitions{})->items.back();
    EXPECT_EQ(today.suspended + today.resumed, 0u);
}

TEST(AuditHealth, TellsOfTheCheckpointAndTheLastVerification)
{
    Plane plane;
    auto health = plane.call(control::GetAuditHealth{});
    ASSERT_TRUE(health.ok()) << health.error().message;
    EXPECT_EQ(health->entries, 1u) << "the plane's own creation";
    EXPECT_FALSE(health->lastVerified);
    plane.clock.set(at("2026-10-04T12:00:00Z"));
    plane.importCatalog();
    const auto signedAt = plane.clock.now();
    plane.clock.advance(std::chrono::hours{1});
    const auto operation = verify(plane);
    health = plane.call(control::GetAuditHealth{});
    EXPECT_EQ(health->entries, plane.call(control::GetCounts{})->auditEntries);
    EXPECT_EQ(health->checkpointSize, health->entries);
    EXPECT_EQ(health->checkpointAt, signedAt);
    const control::Verification expected{plane.clock.now(), audit::Verdict::proven, health->entries, 0, operation.id};
    EXPECT_EQ(health->lastVerified, expected) << "at once, before the writer stored it";
    plane.reopen();
    EXPECT_EQ(plane.call(control::GetAuditHealth{})->lastVerified, expected) << "and after a restart";
}

// Operations are kept for a while; the verdict for longer.
TEST(AuditHealth, RemembersTheVerificationWhenItsOperationIsForgotten)
{
    Plane plane;
    const auto operation = verify(plane);
    for (int i = 0; i < 201; ++i) {
        plane.clock.advance(std::chrono::milliseconds{1});
        lifecycle::ImportManifests op;
        op.last = true;
        ASSERT_TRUE(plane.commit(op).ok());
    }
    plane.reopen();
    EXPECT_EQ(plane.call(control::GetOperation{operation.id}).error().code, ErrorCode::NotFound);
    const auto health = plane.call(control::GetAuditHealth{});
    ASSERT_TRUE(health->lastVerified);
    EXPECT_EQ(health->lastVerified->operationId, operation.id);
}

// A plane of schema 1 opens with its history counted and its last verification known.
TEST(Schema, Version1IsMigratedWithWhatItHolds)
{
    Plane plane;
    live(plane);
    const auto operation = verify(plane);
    const auto before = plane.call(control::GetAuditHealth{});
    const auto year = CountTransitions{at("2026-01-01"), at("2027-01-01")};
    const auto counted = plane.call(year);
    plane.plane.reset();
    onDatabase(plane, [](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(test::makeSchema1(tx));
        REEVE_ASSIGN(const auto schema, schemaOf(tx));
        EXPECT_EQ(schema, golden(1)) << "this is what a program of schema 1 left behind";
        return base::success();
    });

    plane.open();
    EXPECT_EQ(plane.call(control::GetSystemInfo{})->schemaVersion, 3u);
    EXPECT_TRUE(std::filesystem::exists(plane.dir.path() / "plane/backup-v1.db"));
    EXPECT_EQ(plane.call(year)->items, counted->items);
    auto health = plane.call(control::GetAuditHealth{});
    EXPECT_EQ(health->checkpointSize, before->checkpointSize);
    EXPECT_FALSE(health->checkpointAt) << "nobody wrote it down";
    EXPECT_EQ(health->lastVerified, before->lastVerified);
    EXPECT_EQ(health->lastVerified->operationId, operation.id);

    plane.create("later-foods"); // and it goes on from there
    EXPECT_EQ(plane.call(year)->items.at(323).created, 1u) << "2026-11-20";
    health = plane.call(control::GetAuditHealth{});
    EXPECT_EQ(health->checkpointAt, plane.clock.now());
    EXPECT_EQ(verify(plane).result.at("verdict").as_string(), "proven");
    plane.plane.reset();
    onDatabase(plane, [](storage::Transaction& tx) -> base::Status {
        REEVE_ASSIGN(const auto schema, schemaOf(tx));
        EXPECT_EQ(schema, golden(3));
        return base::success();
    });
}

// A plane of schema 2 is found in as before.
TEST(Schema, Version2IsMigratedWithWhatIsFound)
{
    Plane plane;
    plane.importCatalog();
    plane.create("harbor-foods");
    plane.create("lost-foods");
    ASSERT_TRUE(plane.commit(lifecycle::ArchiveTenant{plane.call(registry::GetTenant{"lost-foods"})->tenant.id, 1, "test"}).ok());
    const auto find = [&plane](const std::string& query) {
        registry::ListTenants op;
        op.query = query;
        return plane.call(op)->total;
    };
    plane.plane.reset();
    onDatabase(plane, [](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(test::makeSchema2(tx));
        REEVE_ASSIGN(const auto schema, schemaOf(tx));
        EXPECT_EQ(schema, golden(2)) << "this is what a program of schema 2 left behind";
        return base::success();
    });

    plane.open();
    EXPECT_EQ(find("foods"), 2u);
    EXPECT_EQ(find("lost"), 1u);
    EXPECT_EQ(find("lo fo"), 1u) << "words shorter than three letters, too";
    plane.create("later-foods");
    EXPECT_EQ(find("foods"), 3u);
}
