// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/control/api.h"
#include "core/events/api.h"
#include "core/registry/api.h"
#include "tests/support/plane.h"

using namespace reeve;
using base::ErrorCode;
using registry::State;
using registry::Tenant;
using test::Plane;

namespace {

/// Brings a fresh tenant into @p state by real operations.
Tenant inState(Plane& plane, State state, const std::string& slug)
{
    Tenant tenant = plane.create(slug, state != State::Draft);
    const auto step = [&](auto op) {
        const auto outcome = plane.commit(op);
        ASSERT_TRUE(outcome.ok()) << outcome.error().message;
        tenant = *outcome->value;
    };
    if (state == State::Suspended) step(lifecycle::SuspendTenant{tenant.id, tenant.revision, "test"});
    if (state == State::Archived) step(lifecycle::ArchiveTenant{tenant.id, tenant.revision, "test"});
    if (state == State::Deleted) {
        step(lifecycle::ArchiveTenant{tenant.id, tenant.revision, "test"});
        plane.clock.advance(std::chrono::days{30});
        step(lifecycle::DeleteTenant{tenant.id, tenant.revision, "test", tenant.slug});
    }
    return tenant;
}

} // namespace

// REQ ARC-22, ARC-25: every pair of state and transition; what the contract does not allow is refused and names what is.
TEST(Lifecycle, AllowsTheContractsMovesAndNothingElse)
{
    Plane plane;
    plane.importCatalog();
    struct Move {
        const char* name;
        State from;
        State to;
    };
    const std::vector<Move> allowed{{"activate", State::Draft, State::Active},      {"suspend", State::Active, State::Suspended},
                                    {"resume", State::Suspended, State::Active},    {"archive", State::Active, State::Archived},
                                    {"archive", State::Suspended, State::Archived}, {"restore", State::Archived, State::Suspended},
                                    {"delete", State::Draft, State::Deleted}};
    int number = 0;
    for (const State from : {State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted})
        for (const std::string name : {"activate", "suspend", "resume", "archive", "restore", "delete"}) {
            if (from == State::Archived && name == "delete") continue; // by date: below
            const Tenant tenant = inState(plane, from, "tenant-" + std::to_string(++number));
            const auto run = [&]() -> base::Result<base::Outcome<Tenant>> {
                if (name == "activate") return plane.commit(lifecycle::ActivateTenant{tenant.id, tenant.revision, "test"});
                if (name == "suspend") return plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision, "test"});
                if (name == "resume") return plane.commit(lifecycle::ResumeTenant{tenant.id, tenant.revision, "test"});
                if (name == "archive") return plane.commit(lifecycle::ArchiveTenant{tenant.id, tenant.revision, "test"});
                if (name == "restore") return plane.commit(lifecycle::RestoreTenant{tenant.id, tenant.revision, "test"});
                return plane.commit(lifecycle::DeleteTenant{tenant.id, tenant.revision, "test", tenant.slug});
            };
            const auto outcome = run();
            const auto move =
                std::find_if(allowed.begin(), allowed.end(), [&](const Move& one) { return one.name == name && one.from == from; });
            if (move != allowed.end()) {
                ASSERT_TRUE(outcome.ok()) << name << ": " << outcome.error().message;
                EXPECT_EQ(outcome->value->state, move->to);
                const registry::TimelineEntry line = plane.call(registry::GetTimeline{tenant.id, {}, {}})->items.front();
                EXPECT_EQ(line.from, from);
                EXPECT_EQ(line.to, move->to);
            } else {
                ASSERT_FALSE(outcome.ok()) << name << " from " << int(from);
                EXPECT_EQ(outcome.error().code, ErrorCode::FailedPrecondition);
                EXPECT_NE(outcome.error().message.find("can become"), std::string::npos) << outcome.error().message;
                EXPECT_EQ(plane.call(registry::GetTenant{tenant.id})->tenant.revision, tenant.revision);
            }
        }
}

TEST(Lifecycle, PurgeDateParts)
{
    Plane plane;
    plane.importCatalog();
    Tenant tenant = inState(plane, State::Archived, "harbor-foods");
    ASSERT_TRUE(tenant.purgeAt);
    EXPECT_EQ(*tenant.purgeAt, plane.clock.now() + std::chrono::days{30});
    const auto early = plane.commit(lifecycle::DeleteTenant{tenant.id, tenant.revision, "test", tenant.slug});
    EXPECT_EQ(early.error().reason, "PURGE_DATE_AHEAD");
    plane.clock.advance(std::chrono::days{30});
    const auto late = plane.commit(lifecycle::RestoreTenant{tenant.id, tenant.revision, "test"});
    EXPECT_EQ(late.error().reason, "PURGE_DATE_PASSED");
    EXPECT_TRUE(plane.commit(lifecycle::DeleteTenant{tenant.id, tenant.revision, "test", tenant.slug}).ok());
}

TEST(Lifecycle, LegalHoldForbidsDeletion)
{
    Plane plane;
    plane.importCatalog();
    Tenant tenant = inState(plane, State::Archived, "harbor-foods");
    plane.clock.advance(std::chrono::days{31});
    tenant = *plane.commit(lifecycle::SetLegalHold{tenant.id, tenant.revision, "case 12/2026"})->value;
    EXPECT_EQ(tenant.legalHold, "case 12/2026");
    const auto refused = plane.commit(lifecycle::DeleteTenant{tenant.id, tenant.revision, "test", tenant.slug});
    EXPECT_EQ(refused.error().code, ErrorCode::PolicyDenied);
    EXPECT_NE(refused.error().message.find("legalHold"), std::string::npos);
    tenant = *plane.commit(lifecycle::ReleaseLegalHold{tenant.id, tenant.revision, "case closed"})->value;
    EXPECT_FALSE(tenant.legalHold);
    EXPECT_TRUE(plane.commit(lifecycle::DeleteTenant{tenant.id, tenant.revision, "test", tenant.slug}).ok());
}

TEST(Lifecycle, DeletionErasesContactsAndKeepsTheTombstone)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = inState(plane, State::Deleted, "harbor-foods");
    const auto versions = plane.call(registry::ListVersions{tenant.id, {}, {}});
    for (const auto& version : versions->items) {
        EXPECT_TRUE(version.erased);
        for (const std::string& text : {version.canonical, version.source.data})
            EXPECT_EQ(text.find("harbor-foods.example"), std::string::npos) << text;
    }
    registry::ListTenants byMail;
    byMail.query = "ops@harbor-foods";
    byMail.state = {State::Deleted};
    EXPECT_EQ(plane.call(byMail)->total, 0u);
    byMail.query = "harbor-foods";
    EXPECT_EQ(plane.call(byMail)->total, 1u) << "id and slug stay";
    const auto again = plane.commit(lifecycle::CreateTenant{{Plane::manifest("harbor-foods")}, "again", {}});
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyExists) << "a slug is unique for ever";
    const auto wrongSlug = inState(plane, State::Draft, "other-foods");
    const auto typed = plane.commit(lifecycle::DeleteTenant{wrongSlug.id, wrongSlug.revision, "test", "other-food"});
    EXPECT_EQ(typed.error().findings.front().pointer, "/confirmSlug");
}

TEST(Lifecycle, RevisionOfAnotherIsConflict)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = plane.create("harbor-foods");
    const auto stale = plane.commit(lifecycle::SuspendTenant{tenant.id, tenant.revision + 5, "test"});
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    audit::ListAudit op;
    op.tenantId = tenant.id;
    op.result = audit::ResultKind::failed;
    const auto failed = plane.call(op);
    ASSERT_EQ(failed->items.size(), 1u) << "a failed attempt is recorded too";
    EXPECT_EQ(failed->items.front().error->code, "Conflict");
}

TEST(Lifecycle, ActivationNeedsTechnicalAndBillingContacts)
{
    Plane plane;
    plane.importCatalog();
    const std::string onlyLegal = "\n    - {role: legal, name: Ada, email: ada@harbor-foods.example}";
    const auto draft = plane.commit(lifecycle::CreateTenant{{Plane::manifest("harbor-foods", "Harbor", onlyLegal)}, "test", {}});
    ASSERT_TRUE(draft.ok()) << draft.error().message;
    const auto denied = plane.commit(lifecycle::ActivateTenant{draft->value->id, 1, "test"});
    EXPECT_EQ(denied.error().code, ErrorCode::PolicyDenied);
    const auto added = plane.commit(lifecycle::UpdateContacts{
        draft->value->id, 1, {{"technical", "Ivo", "ivo@h.example"}, {"billing", "Bea", "bea@h.example"}}, "test"});
    ASSERT_TRUE(added.ok()) << added.error().message;
    EXPECT_TRUE(plane.commit(lifecycle::ActivateTenant{draft->value->id, 2, "test"}).ok());
    const auto bad = plane.commit(lifecycle::UpdateContacts{draft->value->id, 3, {{"technical", "Ivo", "no mail"}}, "test"});
    EXPECT_EQ(bad.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(bad.error().findings.front().pointer, "/spec/contacts/0/email");
}

// REQ TRB-05
TEST(Lifecycle, CorrectRegionsChecksResidencyAndPublishes)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = plane.create("harbor-foods");
    const auto denied =
        plane.commit(lifecycle::CorrectRegions{tenant.id, tenant.revision, {"eu-central-1", "us-east-1"}, "eu-central-1", {}, "move"});
    ASSERT_FALSE(denied.ok());
    EXPECT_EQ(denied.error().code, ErrorCode::PolicyDenied);
    EXPECT_NE(denied.error().message.find("eu-only v3"), std::string::npos)
        << "names gate, version, rule and remedy: " << denied.error().message;
    const auto moved = plane.commit(
        lifecycle::CorrectRegions{tenant.id, tenant.revision, {"eu-north-1", "eu-west-1"}, "eu-north-1", "eu-west-1", "latency"});
    ASSERT_TRUE(moved.ok()) << moved.error().message;
    EXPECT_EQ(moved->value->region, "eu-north-1");
    events::ListEvents op;
    op.tenantId = tenant.slug; // the slug does as well
    EXPECT_EQ(plane.call(op)->items.back().type, "reeve.tenant.regionsCorrected.v1");
    const auto same = plane.commit(
        lifecycle::CorrectRegions{tenant.id, tenant.revision + 1, {"eu-north-1", "eu-west-1"}, "eu-north-1", "eu-west-1", "again"});
    EXPECT_EQ(same.error().reason, "NOTHING_CHANGED");
}

TEST(Lifecycle, AuditEntryTellsBeforeAndAfterWithoutPersonalData)
{
    Plane plane;
    plane.importCatalog();
    const Tenant tenant = plane.create("harbor-foods");
    const auto done = plane.commit(
        lifecycle::UpdateContacts{tenant.id,
                                  tenant.revision,
                                  {{"technical", "Ivo", "ops@harbor-foods.example"}, {"billing", "Bea", "bea@harbor-foods.example"}},
                                  "Finance moved"});
    ASSERT_TRUE(done.ok()) << done.error().message;
    const auto proven = plane.call(audit::GetAudit{done->receipt->auditIndex});
    const std::string bytes = proven->bytes.data;
    EXPECT_EQ(bytes.find("bea@"), std::string::npos);
    EXPECT_NE(bytes.find("sha256:"), std::string::npos);
    std::vector<std::string> paths;
    for (const auto& one : proven->entry.diff.as_array()) paths.emplace_back(one.at("path").as_string().c_str());
    EXPECT_NE(std::find(paths.begin(), paths.end(), "/manifest/spec/contacts/1/person/c"), paths.end());
    EXPECT_EQ(std::find(paths.begin(), paths.end(), "/manifest/spec/contacts/0/person/c"), paths.end())
        << "who did not change does not look changed";
}

TEST(Lifecycle, PolicyVersionIsNeverChanged)
{
    Plane plane;
    plane.importCatalog();
    const std::string head = "apiVersion: tenancy/v1\nkind: ResidencyPolicy\nmetadata: {name: eu-only, version: ";
    const auto changed =
        plane.commit(lifecycle::PutCatalog{{head + "3}\nspec: {jurisdictions: [EU, UK], effectiveFrom: 2026-01-01}\n"}, "widen"});
    EXPECT_EQ(changed.error().code, ErrorCode::InvalidArgument);
    const auto raised =
        plane.commit(lifecycle::PutCatalog{{head + "4}\nspec: {jurisdictions: [EU, UK], effectiveFrom: 2027-01-01}\n"}, "widen"});
    ASSERT_TRUE(raised.ok()) << raised.error().message;
    const Tenant tenant = plane.create("harbor-foods");
    EXPECT_EQ(plane.call(registry::GetTenant{tenant.id})->bindings.residency, 3u) << "version 4 is not yet in force";
    plane.clock.set(*base::parseTime("2027-01-02T00:00:00Z"));
    const Tenant later = plane.create("later-foods");
    EXPECT_EQ(plane.call(registry::GetTenant{later.id})->bindings.residency, 4u);
}
