// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/tenant_change.h"
#include "core/policy/gates.h"

namespace reeve::lifecycle {
namespace {

using registry::State;

/// A change of @p row that leaves its manifest alone.
TenantChange changeOf(std::string_view operation, registry::TenantRow row, const std::string& reason, const DecideContext& context)
{
    TenantChange change;
    change.operation = operation;
    change.after = row.tenant;
    change.after.revision += 1;
    change.after.updatedAt = context.now;
    change.before = std::move(row);
    change.reason = reason;
    change.plan.downtime = "none";
    change.plan.touches = {"tenant " + change.after.slug, "audit log"};
    return change;
}

void moveTo(TenantChange& change, State to, const char* eventType, const DecideContext& context)
{
    change.after.state = to;
    change.after.stateSince = context.now;
    change.after.stateReason = change.reason;
    change.eventType = eventType;
    change.plan.steps.push_back("Set the state of " + change.after.slug + " from " + stateName(change.before->tenant.state) + " to " +
                                stateName(to));
}

void publish(TenantChange& change)
{
    change.plan.steps.push_back("Publish " + change.eventType + ", which whoever serves the tenant acts on");
    change.plan.touches.push_back("event stream");
}

base::GateDecision holdGate(const Tenant& tenant)
{
    const bool held = tenant.legalHold.has_value();
    return {"legalHold", "v1", held ? "deny" : "allow",
            held ? "a legal hold is set (" + *tenant.legalHold + "); release it first" : "no legal hold is set", "live"};
}

std::string days(std::uint32_t count) { return count == 1 ? "1 day" : std::to_string(count) + " days"; }

} // namespace

base::Result<Decision> decide(const ActivateTenant& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Draft}, "activated"));
    REEVE_ASSIGN(const auto inForce, registry::manifestInForce(context.db, row));
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    const Checked checked = checkGates(inForce.manifest, *catalog, context.now, plainFinding);
    REEVE_TRY(refusalOf(checked));
    const base::GateDecision contacts = policy::checkContacts(inForce.manifest);
    if (contacts.verdict == "deny") return denied(contacts);

    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    change.plan.gates = checked.gates;
    change.plan.gates.push_back(contacts);
    moveTo(change, State::Active, "tenant.activated", context);
    publish(change);
    change.plan.undo = "Suspend or archive it at any time; it cannot become Draft again";
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decide(const SuspendTenant& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Active}, "suspended"));
    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    moveTo(change, State::Suspended, "tenant.suspended", context);
    change.plan.steps.emplace_back("Keep its data, its manifest and its placement");
    publish(change);
    change.plan.downtime = "from now until it is resumed";
    change.plan.undo = "Resume it at any time";
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decide(const ResumeTenant& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Suspended}, "resumed"));
    REEVE_ASSIGN(const auto inForce, registry::manifestInForce(context.db, row));
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    const Checked checked = checkGates(inForce.manifest, *catalog, context.now, plainFinding);
    REEVE_TRY(refusalOf(checked));
    const base::GateDecision contacts = policy::checkContacts(inForce.manifest);
    if (contacts.verdict == "deny") return denied(contacts); // a Draft cannot get round activation by way of archive and restore

    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    change.plan.gates = checked.gates;
    change.plan.gates.push_back(contacts);
    moveTo(change, State::Active, "tenant.resumed", context);
    publish(change);
    change.plan.undo = "Suspend it again at any time";
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decide(const ArchiveTenant& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Active, State::Suspended}, "archived"));
    REEVE_ASSIGN(const auto inForce, registry::manifestInForce(context.db, row));
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    const auto* retention = catalog->find(registry::Kind::RetentionPolicy, inForce.manifest.spec.policies.retention, context.now);
    if (!retention) return base::internal("retention policy " + inForce.manifest.spec.policies.retention + " is gone from the catalog");
    const std::uint32_t keep = retention->retention->archiveDays;

    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    moveTo(change, State::Archived, "tenant.archived", context);
    change.after.purgeAt = context.now + std::chrono::days{keep};
    change.plan.gates.push_back({"retention", retention->name + " v" + std::to_string(retention->version), "allow",
                                 "archived data is kept for " + days(keep), "live"});
    change.plan.steps.push_back("Fix the purge date " + days(keep) + " from now; it does not move when the policy changes");
    publish(change);
    change.plan.downtime = "from now on; restoring leads to Suspended";
    change.plan.undo = keep == 0 ? "It may be deleted at once; it cannot be restored" : "Restore it until the purge date";
    change.plan.undoUntil = change.after.purgeAt;
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decide(const RestoreTenant& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Archived}, "restored"));
    if (row.tenant.purgeAt && context.now >= *row.tenant.purgeAt)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           row.tenant.slug + " could be restored until " + base::formatTime(*row.tenant.purgeAt) +
                               "; from then on it can only be deleted",
                           "PURGE_DATE_PASSED",
                           {},
                           {}};
    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    moveTo(change, State::Suspended, "tenant.restored", context);
    change.after.purgeAt.reset();
    change.plan.steps.emplace_back("Drop the purge date");
    publish(change);
    change.plan.undo = "Archive it again at any time; the purge date is then counted anew";
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decide(const DeleteTenant& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Draft, State::Archived}, "deleted"));
    const Tenant& tenant = row.tenant;
    if (op.confirmSlug != tenant.slug)
        return base::invalid("/confirmSlug", "INVALID_VALUE", "is not the slug of the tenant that would be deleted", "type " + tenant.slug);
    const base::GateDecision hold = holdGate(tenant);
    if (hold.verdict == "deny") return denied(hold);
    if (tenant.purgeAt && context.now < *tenant.purgeAt)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           tenant.slug + " can be deleted from " + base::formatTime(*tenant.purgeAt) + " on; until then it can be restored",
                           "PURGE_DATE_AHEAD",
                           {},
                           {}};
    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    change.plan.gates.push_back(hold);
    moveTo(change, State::Deleted, "tenant.deleted", context);
    change.after.purgeAt.reset();
    change.erasesContacts = true;
    change.plan.steps.emplace_back(
        "Erase names and e-mails of contacts from every manifest version, and the salts of their commitments in the audit log");
    change.plan.steps.emplace_back("Keep id and slug as a tombstone; neither is ever used again");
    publish(change);
    change.plan.downtime = "for ever";
    change.plan.undo = "It cannot be undone";
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decide(const SetLegalHold& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Draft, State::Active, State::Suspended, State::Archived},
                                  "put on hold"));
    if (row.tenant.legalHold)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           row.tenant.slug + " has a legal hold already: " + *row.tenant.legalHold,
                           "HOLD_IS_SET",
                           {},
                           {}};
    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    change.after.legalHold = op.reason;
    change.eventType = "tenant.policyChanged";
    change.plan.steps = {"Forbid the deletion of " + change.after.slug + " until the hold is released"};
    publish(change);
    change.plan.undo = "Release the hold at any time";
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decide(const ReleaseLegalHold& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Draft, State::Active, State::Suspended, State::Archived},
                                  "released from a hold"));
    if (!row.tenant.legalHold)
        return base::Error{base::ErrorCode::FailedPrecondition, row.tenant.slug + " has no legal hold", "NO_HOLD", {}, {}};
    TenantChange change = changeOf(op.info.name, std::move(row), op.reason, context);
    change.after.legalHold.reset();
    change.eventType = "tenant.policyChanged";
    change.plan.steps = {"Allow the deletion of " + change.after.slug + " again, by its usual rules"};
    publish(change);
    change.plan.undo = "Set a hold again at any time, as long as it is not deleted";
    return decisionOf(std::move(change), context);
}

} // namespace reeve::lifecycle
