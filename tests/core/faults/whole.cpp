// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"
#include "core/base/codec.h"
#include "core/control/api.h"
#include "core/control/services.h"
#include "core/registry/registry.h"
#include "core/storage/dialect.h"
#include "tests/core/faults/faulty_plane.h"

#include <array>

namespace reeve::test {
namespace {

/// Each counts what is wrong. $1 is the time from which all events are still kept, in microseconds.
struct Question {
    const char* what;
    const char* sql;
};

constexpr std::array questions{
    Question{"integrity", "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"},
    Question{"foreign keys", "SELECT count(*) FROM pragma_foreign_key_check"},
    Question{"a tenant's revision is not its newest change", R"(
        SELECT count(*) FROM tenant t WHERE revision <> (SELECT count(*) FROM tenant_timeline WHERE tenant = t.key)
            OR revision <> (SELECT max(revision) FROM tenant_timeline WHERE tenant = t.key))"},
    Question{"a tenant's version is not its newest manifest", R"(
        SELECT count(*) FROM tenant t WHERE version <> (SELECT count(*) FROM tenant_version WHERE tenant = t.key)
            OR version <> (SELECT max(version) FROM tenant_version WHERE tenant = t.key))"},
    Question{"a change without its audit entry", R"(
        SELECT count(*) FROM tenant_timeline l JOIN tenant t ON t.key = l.tenant LEFT JOIN entry e ON e.seq = l.audit_index
        WHERE e.seq IS NULL OR e.target <> t.id OR e.action <> l.operation OR e.revision <> l.revision)"},
    Question{"an audit entry without its change", R"(
        SELECT count(*) FROM entry e LEFT JOIN tenant_timeline l ON l.audit_index = e.seq WHERE e.kind = 'tenant' AND l.tenant IS NULL)"},
    Question{"catalog objects and their audit entries",
             "SELECT abs((SELECT count(*) FROM catalog_item) - (SELECT count(*) FROM entry WHERE kind = 'catalog'))"},
    Question{"an audit entry without its event, or with too many", R"(
        SELECT count(*) FROM entry e WHERE e.time >= $1 AND e.kind <> 'plane' AND (SELECT count(*) FROM told WHERE cause = e.request)
            <> CASE WHEN e.state = 'Active' AND e.was IS NULL AND e.kind = 'tenant' THEN 2 ELSE 1 END)"},
    Question{"an event without its audit entry", R"(
        SELECT count(*) FROM told LEFT JOIN entry e ON e.request = told.cause
        WHERE told.at >= $1 AND (e.seq IS NULL OR (e.kind = 'tenant' AND e.revision <> told.revision)))"},
    Question{"a gap in a tenant's events",
             "SELECT count(*) FROM (SELECT 1 FROM event GROUP BY source HAVING count(*) <> max(seq) - min(seq) + 1)"},
    Question{"counters of tenants", R"(
        SELECT count(*) FROM (SELECT * FROM (SELECT state, profile, plan, region, n FROM tenant_counter WHERE n <> 0
            EXCEPT SELECT state, profile, plan, region, count(*) FROM tenant GROUP BY 1, 2, 3, 4)
          UNION ALL SELECT * FROM (SELECT state, profile, plan, region, count(*) FROM tenant GROUP BY 1, 2, 3, 4
            EXCEPT SELECT state, profile, plan, region, n FROM tenant_counter)))"},
    Question{"deleted tenants in lists", "SELECT count(*) FROM tenant WHERE gone <> (state = 4)"},
    Question{"counters of transitions", R"(
        SELECT abs((SELECT coalesce(sum(n), 0) FROM transition_counter WHERE kind > 1)
                 - (SELECT count(*) FROM tenant_timeline WHERE to_state IS NOT NULL AND from_state <> 0))
             + abs((SELECT coalesce(sum(n), 0) FROM transition_counter WHERE kind = 0) - (SELECT count(*) FROM tenant)))"},
    Question{"texts of the search", R"(
        SELECT abs((SELECT count(*) FROM tenant_text) - (SELECT count(*) FROM tenant)))"},
    Question{"receipts of idempotency keys", R"(
        SELECT count(*) FROM idempotency i LEFT JOIN entry e ON e.seq = json_extract(i.receipt, '$.auditIndex')
        WHERE e.seq IS NULL OR e.request <> json_extract(i.receipt, '$.requestId') OR e.action <> i.operation)"},
    Question{"work that nobody does", "SELECT count(*) FROM operation WHERE done = 0 AND $1 < 0"},
};

/// The audit entries of what was done, and the events, as tables.
constexpr const char* views = R"(WITH
  entry AS MATERIALIZED (SELECT seq, time, b ->> '$.action' AS action, b ->> '$.target.type' AS kind, b ->> '$.target.id' AS target,
                   b ->> '$.request.id' AS request, b ->> '$.after.state' AS state, b ->> '$.before.state' AS was,
                   b ->> '$.after.revision' AS revision
            FROM (SELECT seq, time, CAST(bytes AS TEXT) AS b FROM audit_entry WHERE result = 0)),
  told AS MATERIALIZED (SELECT at, body ->> '$.causationid' AS cause, body ->> '$.data.revision' AS revision FROM event)
)";

base::Status ask(storage::Connection& db, const Question& question, base::Timestamp since)
{
    const std::string sql = views + std::string{question.sql};
    const bool isTimed = sql.find("$1") != std::string::npos;
    auto rows = isTimed ? db.query(sql, since) : db.query(sql);
    const std::int64_t wrong = rows.next() ? rows.integer(0) : -1;
    REEVE_TRY(rows.status());
    EXPECT_EQ(wrong, 0) << question.what;
    return base::success();
}

/// What is found is what a new index of all texts would find. The new one is a temporary table that hides the plane's.
base::Status compareSearch(storage::Connection& db)
{
    const auto sql = std::string{storage::dialect::searchSchemaV3};
    REEVE_TRY(db.run("CREATE VIRTUAL TABLE temp.had USING fts5vocab(main, tenant_search, instance)"));
    REEVE_TRY(db.run("CREATE VIRTUAL TABLE temp." + sql.substr(sql.find("tenant_search"))));
    REEVE_TRY(db.run("CREATE VIRTUAL TABLE temp.has USING fts5vocab(temp, tenant_search, instance)"));
    REEVE_TRY(registry::indexAll(db));
    auto rows = db.query("SELECT (SELECT count(*) FROM has), (SELECT count(*) FROM (SELECT * FROM had EXCEPT SELECT * FROM has)), "
                         "(SELECT count(*) FROM (SELECT * FROM has EXCEPT SELECT * FROM had)), (SELECT count(*) FROM tenant)");
    if (rows.next()) {
        EXPECT_TRUE(rows.integer(0) > 0 || rows.integer(3) == 0) << "nothing is indexed";
        EXPECT_EQ(rows.integer(1), 0) << "the search finds what is not there";
        EXPECT_EQ(rows.integer(2), 0) << "the search does not find what is there";
    }
    return rows.status();
}

} // namespace

void expectWhole(const FaultDisk& disk, FaultyPlane& plane, const std::string& older)
{
    base::Log quiet{plane.clock(), "test", [](std::string_view) {}, base::LogLevel::Error};
    const auto database = storage::Database::open({.folder = FaultyPlane::folder(disk), .readers = 1, .readOnly = true},
                                                  control::migrations(), plane.clock(), quiet);
    ASSERT_TRUE(database.ok()) << database.error().message;
    const auto asked = (*database)->read([&](storage::Connection& db) -> base::Status {
        for (const auto& question : questions) REEVE_TRY(ask(db, question, plane.clock().now() - std::chrono::days{20}));
        return compareSearch(db);
    });
    ASSERT_TRUE(asked.ok()) << asked.error().message;

    const auto info = plane.call(control::GetSystemInfo{});
    ASSERT_TRUE(info.ok()) << info.error().message;
    auto key = crypto::SigningKey::load(FaultyPlane::folder(disk) / "signing-key.pem");
    ASSERT_TRUE(key.ok()) << key.error().message;
    SeededRandom random;
    const auto log = audit::AuditLog::open(**database, plane.clock(), random, std::move(*key), "reeve/" + info->planeId);
    ASSERT_TRUE(log.ok()) << log.error().message;
    audit::VerifyOptions options{.clock = plane.clock(), .trustedVkey = info->vkey, .threads = 1};
    if (!older.empty()) options.olderCheckpoint = older;
    const auto report = audit::verifyLive(**database, **log, options);
    EXPECT_EQ(report.verdict, audit::Verdict::proven) << base::writeJson(base::toJson(report));
    EXPECT_EQ(report.size, info->auditSize);
    EXPECT_EQ((*log)->checkpoint(), info->checkpoint);
}

} // namespace reeve::test
