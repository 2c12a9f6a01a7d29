// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/control/api.h"
#include "core/control/operation_table.h"
#include "core/events/api.h"
#include "core/registry/api.h"
#include "tests/support/plane.h"

#include <set>
#include <thread>

using namespace reeve;
using base::ErrorCode;
using test::Plane;

TEST(OperationList, HasUniqueNamesAndRoutesAndRoundTrips)
{
    std::set<std::string> names;
    std::set<std::string> routes;
    for (const auto& entry : control::operations()) {
        EXPECT_TRUE(names.insert(std::string{entry.info.name}).second) << entry.info.name;
        EXPECT_TRUE(routes.insert(std::to_string(int(entry.info.verb)) + std::string{entry.info.path}).second) << entry.info.path;
        EXPECT_FALSE(entry.info.summary.empty());
        // Members in the path exist.
        for (auto at = entry.info.path.find('{'); at != std::string_view::npos; at = entry.info.path.find('{', at + 1)) {
            const auto member = entry.info.path.substr(at + 1, entry.info.path.find('}', at) - at - 1);
            EXPECT_TRUE(std::any_of(entry.fields.begin(), entry.fields.end(), [&](const auto& field) {
                return field.name == member && field.required;
            })) << entry.info.name;
        }
        const auto unknown = entry.decodeRequest(base::json::object{{"nonsense", 1}});
        ASSERT_FALSE(unknown.ok()) << entry.info.name;
        EXPECT_TRUE(std::any_of(unknown.error().findings.begin(), unknown.error().findings.end(),
                                [](const auto& f) { return f.code == "UNKNOWN_FIELD" && f.pointer == "/nonsense"; }));
    }
    for (const char* wanted : {"tenants.list",
                               "tenants.get",
                               "tenants.create",
                               "tenants.validate",
                               "tenants.updateManifest",
                               "tenants.versions",
                               "tenants.activate",
                               "tenants.suspend",
                               "tenants.resume",
                               "tenants.archive",
                               "tenants.restore",
                               "tenants.delete",
                               "tenants.setLegalHold",
                               "tenants.releaseLegalHold",
                               "tenants.timeline",
                               "tenants.correctRegions",
                               "tenants.updateContacts",
                               "tenants.changePlan",
                               "tenants.setLabels",
                               "tenants.transitions",
                               "manifests.import",
                               "manifests.export",
                               "catalog.list",
                               "catalog.put",
                               "operations.get",
                               "operations.list",
                               "operations.cancel",
                               "audit.list",
                               "audit.get",
                               "audit.verify",
                               "audit.export",
                               "audit.health",
                               "events.list",
                               "access.list",
                               "system.info",
                               "system.counts"})
        EXPECT_NE(control::findOperation(wanted), nullptr) << wanted;
}

namespace {
/// A request that decodes, with every required member filled in.
std::any someRequest(const control::OperationEntry& entry)
{
    base::json::object body;
    for (const auto& field : entry.fields) {
        if (!field.required) continue;
        const std::string name{field.name};
        switch (field.kind) {
        case control::FieldKind::Integer: body[name] = 1; break;
        case control::FieldKind::Enum: body[name] = base::toJson(field.values.front()); break;
        case control::FieldKind::Bytes: body[name] = ""; break;
        default: body[name] = "x"; break;
        }
    }
    auto op = entry.decodeRequest(body);
    EXPECT_TRUE(op.ok()) << entry.info.name;
    return op ? std::move(*op) : std::any{};
}
} // namespace

// REQ ARC-05, ARC-25: no mutation without the right role, and read-only is refused at the door for every operation of the list.
TEST(Door, RefusesEveryMutationToAReadOnlyCaller)
{
    Plane plane;
    base::Caller reader = Plane::caller();
    control::makeReadOnly(reader);
    std::uint64_t denied = 0;
    for (const auto& entry : control::operations()) {
        const auto answer = plane.plane->executeAndWait(entry.info.name, someRequest(entry), reader);
        if (entry.info.effect == base::Effect::Mutates) {
            ASSERT_FALSE(answer.ok()) << entry.info.name;
            EXPECT_EQ(answer.error().code, ErrorCode::PermissionDenied) << entry.info.name;
            ++denied;
        } else if (!answer) {
            EXPECT_NE(answer.error().code, ErrorCode::PermissionDenied) << entry.info.name;
        }
    }
    audit::ListAudit op;
    op.result = audit::ResultKind::denied;
    EXPECT_EQ(plane.call(op)->items.size(), denied) << "every denied attempt is in the audit log";
}

TEST(Door, EveryRoleMayDoWhatItsOperationsNeedAndNoMore)
{
    Plane plane;
    using base::Role;
    for (const Role role : {Role::Viewer, Role::Operator, Role::TenantAdmin, Role::PolicyAdmin, Role::Auditor, Role::SecurityAdmin})
        for (const auto& entry : control::operations()) {
            const auto caller = Plane::caller({role});
            const auto answer = plane.plane->executeAndWait(entry.info.name, someRequest(entry), caller);
            const bool refused = !answer && answer.error().code == ErrorCode::PermissionDenied;
            EXPECT_EQ(refused, !caller.includes(entry.info.role)) << entry.info.name << " as " << boost::describe::enum_to_string(role, "");
        }
}

TEST(Door, ScopeLimitsToItsTenants)
{
    Plane plane;
    plane.importCatalog();
    const auto mine = plane.create("mine-one");
    const auto other = plane.create("other-one");
    auto caller = Plane::caller();
    caller.tenantIds = {mine.id};
    EXPECT_TRUE(plane.plane->call(registry::GetTenant{mine.id}, caller).ok());
    EXPECT_EQ(plane.plane->call(registry::GetTenant{other.id}, caller).error().code, ErrorCode::PermissionDenied);
    EXPECT_EQ(plane.plane->call(registry::GetTenant{"nobody"}, caller).error().code, ErrorCode::PermissionDenied)
        << "a refusal tells nothing about existence";
    EXPECT_EQ(plane.plane->call(registry::ListTenants{}, caller).error().code, ErrorCode::PermissionDenied);
}

TEST(Door, PlanIsWhatTheCommitDoes)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    const auto before = plane.call(control::GetCounts{})->auditEntries;
    const lifecycle::SuspendTenant op{tenant.id, tenant.revision, "invoice overdue"};
    const auto planned = plane.plan(op);
    ASSERT_TRUE(planned.ok());
    EXPECT_EQ(planned->operation, "tenants.suspend");
    EXPECT_EQ(planned->target, "harbor-foods");
    EXPECT_FALSE(planned->steps.empty());
    EXPECT_EQ(planned->hash.size(), 64u);
    EXPECT_EQ(plane.call(control::GetCounts{})->auditEntries, before) << "an allowed plan is not audited";
    EXPECT_EQ(plane.call(registry::GetTenant{tenant.id})->tenant.state, registry::State::Active);

    plane.clock.advance(std::chrono::minutes{5});
    base::CallOptions options;
    options.planHash = planned->hash;
    const auto done = plane.commit(op, options);
    ASSERT_TRUE(done.ok()) << done.error().message;
    EXPECT_EQ(done->value->state, registry::State::Suspended);
    EXPECT_EQ(done->receipt->revision, tenant.revision + 1);
    EXPECT_EQ(done->receipt->checkpointSize, done->receipt->auditIndex + 1);
    const auto entry = plane.call(audit::GetAudit{done->receipt->auditIndex});
    EXPECT_EQ(entry->leafHash, done->receipt->leafHash);
    EXPECT_EQ(entry->entry.action, "tenants.suspend");
    EXPECT_EQ(entry->entry.reason, "invoice overdue");
    EXPECT_EQ(entry->entry.actor.id, "user:ana@desk-7");

    options.planHash = std::string(64, '0');
    const auto other = plane.commit(lifecycle::ResumeTenant{tenant.id, tenant.revision + 1, "paid"}, options);
    EXPECT_EQ(other.error().code, ErrorCode::Conflict);
    EXPECT_EQ(other.error().reason, "PLAN_CHANGED");
    EXPECT_EQ(plane.call(registry::GetTenant{tenant.id})->tenant.state, registry::State::Suspended);
}

TEST(Door, IdempotencyKeyAnswersFromTheRecord)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    base::CallOptions options;
    options.idempotencyKey = "key-1";
    const lifecycle::SuspendTenant op{tenant.id, tenant.revision, "invoice overdue"};
    const auto first = plane.commit(op, options);
    ASSERT_TRUE(first.ok());
    plane.reopen(); // the record is durable
    const auto again = plane.commit(op, options);
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_TRUE(again->replayed);
    EXPECT_EQ(again->receipt->auditIndex, first->receipt->auditIndex);
    EXPECT_EQ(again->receipt->checkpointSize, first->receipt->checkpointSize);
    auto changed = op;
    changed.reason = "something else";
    EXPECT_EQ(plane.commit(changed, options).error().reason, "IDEMPOTENCY_KEY_REUSED");
    plane.clock.advance(std::chrono::hours{25});
    EXPECT_EQ(plane.commit(op, options).error().code, ErrorCode::FailedPrecondition)
        << "the record has expired: it is done anew, and is not Active any more";
}

// Many callers with one key: the change happens once.
TEST(Door, ConcurrentDuplicatesHappenOnce)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    std::atomic<int> done{0};
    std::atomic<int> refused{0};
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                base::CallOptions options;
                options.idempotencyKey = "same";
                const auto outcome = plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "once"}, options);
                if (outcome) ++done;
                else if (outcome.error().reason == "REQUEST_IN_PROGRESS") ++refused;
                else ADD_FAILURE() << outcome.error().message;
            });
    }
    EXPECT_GE(done, 1);
    EXPECT_EQ(done + refused, 8);
    EXPECT_EQ(plane.call(registry::GetTenant{tenant.id})->tenant.revision, tenant.revision + 1);
}

// REQ ARC-18, ARC-25: state, audit and event stand or fall together.
TEST(Door, EachChangeHasOneAuditEntryAndItsEvents)
{
    Plane plane;
    plane.importFleet();
    audit::ListAudit all;
    all.oldestFirst = true;
    all.pageSize = 1000;
    const auto entries = plane.call(all);
    ASSERT_TRUE(entries.ok());
    std::size_t creations = 0;
    for (const auto& entry : entries->items) creations += entry.action == "tenants.create" ? 1 : 0;
    EXPECT_EQ(creations, 120u);
    events::ListEvents op;
    op.filter = "tenant.*";
    op.pageSize = 1000;
    const auto events = plane.call(op);
    ASSERT_TRUE(events.ok());
    EXPECT_EQ(events->items.size(), 240u) << "created and activated for each";
    std::map<std::string, std::uint64_t> next;
    for (const auto& event : events->items) EXPECT_EQ(std::stoull(event.sequence), ++next[event.source]) << "gap-free per tenant";
    const auto timeline = plane.call(registry::GetTimeline{"acme-learning", {}, {}});
    ASSERT_EQ(timeline->items.size(), 1u);
    EXPECT_EQ(plane.call(audit::GetAudit{timeline->items.front().auditIndex})->entry.target.tenant,
              plane.call(registry::GetTenant{"acme-learning"})->tenant.id);
}

TEST(Door, MalformedInputIsLoggedNotAudited)
{
    Plane plane;
    plane.importCatalog();
    const auto before = plane.call(control::GetCounts{})->auditEntries;
    const auto bad = plane.commit(lifecycle::CreateTenant{{"kind: ["}, "why", {}});
    EXPECT_EQ(bad.error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(bad.error().requestId.empty());
    EXPECT_EQ(plane.call(control::GetCounts{})->auditEntries, before);
    EXPECT_NE(plane.logged.find(bad.error().requestId), std::string::npos);
}

// REQ ARC-05
TEST(Door, ReadsLeaveALineInTheAccessLog)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    auto caller = Plane::caller();
    caller.correlationId = "cor_ticket-4711";
    ASSERT_TRUE(plane.plane->call(registry::GetTenant{tenant.id}, caller).ok());
    ASSERT_FALSE(plane.plane->call(registry::GetTenant{"nobody"}, caller).ok());
    const auto log = plane.call(control::ListAccess{});
    ASSERT_TRUE(log.ok());
    ASSERT_GE(log->items.size(), 2u);
    EXPECT_EQ(log->items[0].result, "NotFound");
    EXPECT_EQ(log->items[1].target, tenant.id);
    EXPECT_EQ(log->items[1].operation, "tenants.get");
    EXPECT_EQ(log->items[1].correlationId, "cor_ticket-4711");
    EXPECT_EQ(log->items[1].actor, "user:ana@desk-7");
}

// REQ TRB-02, TRB-09
TEST(Door, FeedsTheMetricsAndTheLogWithoutSecrets)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "invoice overdue"}).ok();
    const std::string text = plane.plane->metricsText();
    EXPECT_NE(text.find("tenancy_state_counts{state=\"Suspended\"} 1\n"), std::string::npos) << text;
    EXPECT_NE(text.find("tenancy_lifecycle_transitions_total{from=\"Active\",to=\"Suspended\"} 1\n"), std::string::npos);
    EXPECT_NE(text.find("tenancy_api_requests_total{route=\"/v1/tenants/{tenantId}:suspend\",method=\"Post\",status=\"200\"} 1\n"),
              std::string::npos);
    EXPECT_NE(text.find("tenancy_api_request_duration_ms_bucket"), std::string::npos);
    for (const std::string& bytes : {plane.logged, text}) {
        EXPECT_EQ(bytes.find("PRIVATE KEY"), std::string::npos);
        EXPECT_EQ(bytes.find("ops@harbor-foods.example"), std::string::npos) << "no contact data in logs";
    }
    for (const char* field : {"correlationId", "requestId", "tenantId", "operation"})
        EXPECT_NE(plane.logged.find(std::string{"\""} + field + "\""), std::string::npos) << field;
    // Nor does the key or a contact enter the audit entries.
    audit::ListAudit all;
    const auto entries = plane.call(all);
    for (const auto& entry : entries->items) {
        const auto bytes = plane.call(audit::GetAudit{entry.seq})->bytes.data;
        EXPECT_EQ(bytes.find("ops@harbor-foods.example"), std::string::npos);
        EXPECT_EQ(bytes.find("PRIVATE"), std::string::npos);
    }
}

TEST(Door, VerifiesTheLiveLogAsLongRunningWork)
{
    Plane plane;
    plane.importFleet();
    auto operation = plane.call(control::VerifyAudit{});
    ASSERT_TRUE(operation.ok());
    for (int i = 0; i < 100'000 && !operation->done; ++i) {
        std::this_thread::yield();
        operation = plane.call(control::GetOperation{operation->id});
        ASSERT_TRUE(operation.ok()) << operation.error().message;
    }
    ASSERT_TRUE(operation->done);
    const auto report = base::fromJson<audit::VerifyReport>(operation->result);
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->verdict, audit::Verdict::proven);
    EXPECT_EQ(report->size, plane.call(control::GetCounts{})->auditEntries);
}

TEST(Door, KeyFileIsPrivateAndItsLossIsSaid)
{
    Plane plane;
    const auto key = plane.dir.path() / "plane/signing-key.pem";
    EXPECT_EQ(std::filesystem::status(key).permissions() & std::filesystem::perms::all,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const std::string fingerprint = plane.plane->fingerprint();
    plane.reopen();
    EXPECT_EQ(plane.plane->fingerprint(), fingerprint) << "the identity of a plane is its key";
    plane.plane.reset();
    std::filesystem::remove(key);
    control::ControlPlaneOptions options;
    options.database.folder = plane.dir.path() / "plane";
    base::Metrics metrics;
    telemetry::declareMetrics(metrics);
    const auto opened = control::ControlPlane::open(options, plane.clock, plane.random, plane.log, metrics);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().reason, "KEY_MISSING");
    test::writeFile(key, "");
    std::filesystem::permissions(key, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto damaged = control::ControlPlane::open(options, plane.clock, plane.random, plane.log, metrics);
    ASSERT_FALSE(damaged.ok());
    EXPECT_EQ(damaged.error().reason, "KEY_DAMAGED");
    EXPECT_NE(damaged.error().message.find(key.string()), std::string::npos) << damaged.error().message;
}

// REQ ARC-25: a database that is gone, or emptied, is not taken for a new plane.
TEST(Door, ALostDatabaseIsNotReplacedByANewOne)
{
    Plane plane;
    plane.importCatalog();
    plane.plane.reset();
    control::ControlPlaneOptions options;
    options.database.folder = plane.dir.path() / "plane";
    const auto file = options.database.folder / "reeve.db";
    base::Metrics metrics;
    telemetry::declareMetrics(metrics);
    const auto refused = [&] {
        const auto opened = control::ControlPlane::open(options, plane.clock, plane.random, plane.log, metrics);
        ASSERT_FALSE(opened.ok());
        EXPECT_EQ(opened.error().code, ErrorCode::FailedPrecondition);
        EXPECT_EQ(opened.error().reason, "DATABASE_LOST");
        EXPECT_NE(opened.error().message.find(file.string()), std::string::npos) << opened.error().message;
    };
    std::filesystem::resize_file(file, 0);
    refused();
    EXPECT_EQ(std::filesystem::file_size(file), 0u) << "nothing was touched";
    std::filesystem::remove(file);
    refused();
    EXPECT_FALSE(std::filesystem::exists(file));
}
