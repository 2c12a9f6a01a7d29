// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/control/api.h"
#include "core/control/services.h"
#include "core/events/api.h"
#include "tests/support/plane.h"

#include <cstdlib>

using namespace reeve;
using base::ErrorCode;
using test::Plane;

namespace {

/// Writes to the database of a closed plane.
void tamper(Plane& plane, const std::string& sql)
{
    storage::DatabaseOptions options;
    options.folder = plane.dir.path() / "plane";
    auto database = storage::Database::open(options, control::migrations(), plane.clock, plane.log);
    ASSERT_TRUE(database.ok()) << database.error().message;
    const auto done = (*database)->writeAndWait([&](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(tx.run(sql));
        return base::success();
    });
    ASSERT_TRUE(done.ok()) << done.error().message;
}

} // namespace

// REQ ARC-05, ARC-18, ARC-25: an operation that cannot be audited is a failed operation, and nothing of it remains.
TEST(AuditFailure, FailsTheOperationAndChangesNothing)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    plane.plane.reset();
    tamper(plane, "CREATE TRIGGER broken BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no more'); END");
    plane.open();
    const auto counts = plane.call(control::GetCounts{});
    const auto refused = plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "invoice overdue"});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(refused.error().reason, "AUDIT_UNAVAILABLE");
    EXPECT_EQ(base::httpStatus(refused.error().code), 503);
    const auto created = plane.commit(lifecycle::CreateTenant{{Plane::manifest("other-foods")}, "test", true});
    EXPECT_EQ(created.error().code, ErrorCode::Unavailable);
    const auto after = plane.call(registry::GetTenant{tenant.id})->tenant;
    EXPECT_EQ(after, tenant);
    EXPECT_EQ(plane.call(registry::GetTenant{"other-foods"}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(plane.call(control::GetCounts{})->events, counts->events);
    EXPECT_EQ(plane.call(control::GetCounts{})->auditEntries, counts->auditEntries);
    // The denial itself stands though it cannot be recorded, and raises an alarm.
    auto reader = Plane::caller();
    control::makeReadOnly(reader);
    const auto denied = plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "x"}, {}, reader);
    EXPECT_EQ(denied.error().code, ErrorCode::PermissionDenied);
    EXPECT_NE(plane.plane->metricsText().find("tenancy_audit_failures_total 1\n"), std::string::npos);
    plane.plane.reset();
    tamper(plane, "DROP TRIGGER broken");
    plane.open();
    EXPECT_TRUE(plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "invoice overdue"}).ok());
}

// An event that cannot be written undoes the change and its audit entry as well.
TEST(AuditFailure, EventFailureUndoesAll)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    plane.plane.reset();
    tamper(plane, "CREATE TRIGGER broken BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'no more'); END");
    plane.open();
    const auto before = plane.call(control::GetCounts{})->auditEntries;
    const auto refused = plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "invoice overdue"});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(plane.call(registry::GetTenant{tenant.id})->tenant, tenant);
    audit::ListAudit ok;
    ok.action = "tenants.suspend";
    ok.result = audit::ResultKind::ok;
    EXPECT_TRUE(plane.call(ok)->items.empty());
    EXPECT_EQ(plane.call(control::GetCounts{})->auditEntries, before + 1) << "the failed attempt alone";
}

// REQ ARC-07
TEST(Events, CursorBeyondRetentionIsExpired)
{
    Plane plane;
    plane.importCatalog();
    plane.create("harbor-foods");
    events::ListEvents op;
    op.pageSize = 1;
    const auto first = plane.call(op);
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(first->items.size(), 1u);
    plane.clock.advance(std::chrono::days{31});
    plane.reopen(); // what is beyond retention goes
    plane.create("later-foods");
    op.cursor = first->nextCursor;
    const auto expired = plane.call(op);
    ASSERT_FALSE(expired.ok());
    EXPECT_EQ(expired.error().reason, "CURSOR_EXPIRED");
    op.cursor.reset();
    op.pageSize = 100;
    const auto kept = plane.call(op);
    ASSERT_TRUE(kept.ok());
    EXPECT_GT(kept->earliest, 1u);
    ASSERT_FALSE(kept->items.empty());
    EXPECT_EQ(kept->items.back().subject, "later-foods");
    op.cursor = kept->nextCursor;
    const auto end = plane.call(op);
    EXPECT_TRUE(end->items.empty());
    EXPECT_EQ(end->nextCursor, kept->nextCursor) << "an empty page still has a cursor";
    // Sequences go on where they were, though older events are gone.
    const auto tenant = plane.call(registry::GetTenant{"harbor-foods"})->tenant;
    ASSERT_TRUE(plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "test"}).ok());
    EXPECT_EQ(plane.call(op)->items.back().sequence, "00000000000000000003");
}

// The published schema of each version never changes. REEVE_UPDATE_GOLDEN=1 writes the file of a new version.
TEST(Schema, IsTheGoldenOne)
{
    Plane plane;
    plane.plane.reset();
    storage::DatabaseOptions options;
    options.folder = plane.dir.path() / "plane";
    options.readOnly = true;
    auto database = storage::Database::open(options, control::migrations(), plane.clock, plane.log);
    ASSERT_TRUE(database.ok()) << database.error().message;
    const int version = (*database)->schemaVersion();
    EXPECT_EQ(version, control::migrations().back().version);
    const auto dump = (*database)->readValue<std::string>([](storage::Connection& db) -> base::Result<std::string> {
        std::string text;
        auto rows = db.query("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name");
        while (rows.next()) text += rows.text(0) + ";\n";
        REEVE_TRY(rows.status());
        return text;
    });
    ASSERT_TRUE(dump.ok());
    const auto golden = std::filesystem::path(REEVE_TEST_DATA) / "schema" / ("v" + std::to_string(version) + ".sql");
    if (std::getenv("REEVE_UPDATE_GOLDEN")) test::writeFile(golden, *dump);
    EXPECT_EQ(*dump, test::readFile(golden)) << "a published migration was edited; add a new one instead";
}

TEST(SystemInfo, NamesTheLibrariesItIsLinkedWith)
{
    Plane plane;
    const auto info = plane.call(control::GetSystemInfo{});
    ASSERT_TRUE(info.ok());
    std::vector<std::string> names;
    for (const auto& library : info->libraries) {
        names.push_back(library.name);
        for (const auto& version : {library.built, library.running})
            EXPECT_TRUE(version.empty() || (version.front() >= '0' && version.front() <= '9')) << library.name << ' ' << version;
        EXPECT_FALSE(library.built.empty()) << library.name;
    }
    EXPECT_EQ(names, (std::vector<std::string>{"Boost", "OpenSSL", "SQLite", "utf8proc", "yaml-cpp"}));
    EXPECT_EQ(info->storage, "SQLite " + info->libraries[2].running);
}

TEST(SecondProcess, ReadsAndSaysWhoHoldsTheLock)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    control::ControlPlaneOptions options;
    options.database.folder = plane.dir.path() / "plane";
    base::Metrics metrics;
    telemetry::declareMetrics(metrics);
    auto second = control::ControlPlane::open(options, plane.clock, plane.random, plane.log, metrics);
    ASSERT_TRUE(second.ok()) << second.error().message;
    EXPECT_FALSE((*second)->writable());
    EXPECT_TRUE((*second)->call(registry::GetTenant{tenant.id}, Plane::caller()).ok());
    const auto refused = (*second)->commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "x"}, Plane::caller());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_NE(refused.error().message.find(std::to_string(::getpid())), std::string::npos) << refused.error().message;
    EXPECT_TRUE(plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "x"}).ok());
}
