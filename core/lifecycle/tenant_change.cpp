// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/tenant_change.h"

#include "core/base/codec.h"
#include "core/base/text.h"
#include "core/policy/gates.h"
#include "core/quota/limits.h"

#include <algorithm>
#include <map>

namespace reeve::lifecycle {
namespace {

using registry::State;

/// The manifest as the audit log shows it: each contact's name and address as one salted commitment, the same for the same person within
/// one entry, so that what did not change does not look changed.
class ManifestImage {
public:
    ManifestImage(storage::Transaction& tx, audit::AuditLog& log, std::string tenantId)
        : m_tx(tx), m_log(log), m_tenantId(std::move(tenantId))
    {
    }

    base::Result<base::json::value> of(const registry::TenantManifest& manifest)
    {
        base::json::value image = base::toJson(manifest);
        base::json::array contacts;
        for (const auto& contact : manifest.spec.contacts) {
            REEVE_ASSIGN(auto person, commitment(contact.name + "\n" + contact.email));
            contacts.push_back(base::json::object{{"role", base::toJson(contact.role)}, {"person", std::move(person)}});
        }
        image.as_object()["spec"].as_object()["contacts"] = std::move(contacts);
        return image;
    }

private:
    base::Result<base::json::value> commitment(const std::string& person)
    {
        if (const auto known = m_known.find(person); known != m_known.end()) return known->second;
        REEVE_ASSIGN(auto made, m_log.commitTo(m_tx, m_tenantId, person));
        m_known.emplace(person, made);
        return made;
    }
    storage::Transaction& m_tx;
    audit::AuditLog& m_log;
    const std::string m_tenantId;
    std::map<std::string, base::json::value> m_known;
};

base::json::object stateImage(const Tenant& tenant)
{
    base::json::object image;
    image["slug"] = base::toJson(tenant.slug);
    image["state"] = base::toJson(tenant.state);
    image["revision"] = base::toJson(tenant.revision);
    image["manifestVersion"] = base::toJson(tenant.version);
    if (tenant.purgeAt) image["purgeAt"] = base::toJson(*tenant.purgeAt);
    if (tenant.legalHold) image["legalHold"] = base::toJson(*tenant.legalHold);
    return image;
}

std::string moveNames(State from)
{
    std::vector<std::string> names;
    for (const State to : allowedMoves(from)) names.push_back(stateName(to));
    return names.empty() ? "nothing" : base::joinWords(names, "or");
}

events::Draft eventOf(const TenantChange& change, const std::string& type, const DecideContext& context)
{
    events::Draft draft{type, change.after.id, change.after.slug, {}};
    draft.data["tenantId"] = base::toJson(change.after.id);
    draft.data["slug"] = base::toJson(change.after.slug);
    draft.data["previousState"] = change.before ? base::toJson(change.before->tenant.state) : base::json::value{};
    draft.data["newState"] = base::toJson(change.after.state);
    draft.data["revision"] = base::toJson(change.after.revision);
    draft.data["manifestVersion"] = base::toJson(change.after.version);
    draft.data["actor"] = base::toJson(context.caller.actor);
    return draft;
}

} // namespace

std::string stateName(State state) { return boost::describe::enum_to_string(state, ""); }

std::vector<State> allowedMoves(State from)
{
    switch (from) {
    case State::Draft: return {State::Active, State::Deleted};
    case State::Active: return {State::Suspended, State::Archived};
    case State::Suspended: return {State::Active, State::Archived};
    case State::Archived: return {State::Suspended, State::Deleted};
    case State::Deleted: return {};
    }
    return {};
}

base::Status checkReason(const std::string& reason)
{
    const auto wrong = [](std::string message) -> base::Status {
        return base::invalid("/reason", "INVALID_VALUE", std::move(message), "say in a sentence why; it is kept in the audit log");
    };
    if (base::trim(reason).empty()) return wrong("a reason is needed");
    if (reason.size() > maxReasonBytes)
        return wrong("the reason has " + std::to_string(reason.size()) + " bytes; at most " + std::to_string(maxReasonBytes) + " are kept");
    if (base::firstInvalidUtf8(reason)) return wrong("the reason is not UTF-8 text");
    for (const char c : reason)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n') return wrong("the reason holds control characters");
    return base::success();
}

base::Result<registry::TenantRow> expect(const DecideContext& context, const std::string& tenantId, std::uint64_t revision,
                                         const std::vector<State>& states, std::string_view doing)
{
    REEVE_ASSIGN(auto row, registry::findTenant(context.db, tenantId));
    const Tenant& tenant = row.tenant;
    // The state is looked at first: who holds an old copy learns what happened, not only that something did.
    if (std::find(states.begin(), states.end(), tenant.state) == states.end())
        return base::Error{base::ErrorCode::FailedPrecondition,
                           tenant.slug + " is " + stateName(tenant.state) + " and cannot be " + std::string{doing} +
                               "; from here it can become " + moveNames(tenant.state),
                           "STATE_FORBIDS",
                           {},
                           {}};
    if (tenant.revision != revision)
        return base::Error{base::ErrorCode::Conflict,
                           tenant.slug + " is at revision " + std::to_string(tenant.revision) + ", not " + std::to_string(revision) +
                               "; load it again and look at what changed",
                           "REVISION_CHANGED",
                           {},
                           {}};
    return row;
}

Checked checkGates(const registry::TenantManifest& manifest, const registry::Catalog& catalog, base::Timestamp now, const Locate& locate)
{
    Checked checked;
    auto policy = policy::checkManifest(manifest, catalog, now);
    auto quota = quota::checkManifest(manifest, catalog, now);
    checked.gates = std::move(policy.gates);
    checked.gates.push_back(std::move(quota.gate));
    for (auto& refusal : policy.refusals)
        checked.policy.push_back(locate(std::move(refusal.pointer), "POLICY_DENIED", std::move(refusal.message), std::move(refusal.hint)));
    if (!checked.policy.empty()) return checked;
    for (auto& excess : quota.excess)
        checked.quota.push_back(locate(std::move(excess.pointer), "QUOTA_EXCEEDED", std::move(excess.message), std::move(excess.hint)));
    return checked;
}

base::Status refusalOf(const Checked& checked)
{
    const auto error = [](base::ErrorCode code, const char* reason, const std::vector<base::Finding>& findings) -> base::Status {
        std::string message = findings.front().message;
        if (!findings.front().hint.empty()) message += "; " + findings.front().hint;
        return base::Error{code, std::move(message), reason, findings, {}};
    };
    if (!checked.policy.empty()) return error(base::ErrorCode::PolicyDenied, "POLICY_DENIED", checked.policy);
    if (!checked.quota.empty()) return error(base::ErrorCode::QuotaExceeded, "QUOTA_EXCEEDED", checked.quota);
    return base::success();
}

base::Error denied(const base::GateDecision& gate)
{
    return {base::ErrorCode::PolicyDenied, gate.name + " " + gate.version + ": " + gate.reason, "POLICY_DENIED", {}, {}};
}

void applyManifest(Tenant& tenant, const registry::TenantManifest& manifest)
{
    tenant.slug = manifest.metadata.slug;
    tenant.legalName = manifest.spec.legalName;
    tenant.displayName = manifest.spec.displayName;
    tenant.profile = manifest.spec.profile;
    tenant.plan = manifest.spec.plan;
    tenant.region = manifest.spec.regions.preferred;
}

Decision decisionOf(TenantChange given, const DecideContext& context)
{
    // One copy, shared by the closures that run later in the transaction.
    const auto change = std::make_shared<TenantChange>(std::move(given));
    Decision decision;
    decision.plan = change->plan;
    decision.plan.operation = change->operation;
    decision.plan.target = change->after.slug;
    decision.plan.revision = change->before ? change->before->tenant.revision : 0;
    decision.target = {"tenant", change->after.id, change->after.id};
    decision.reason = change->reason;
    decision.manifestVersion = change->after.version;
    decision.events.push_back(eventOf(*change, change->eventType, context));
    if (change->secondEvent) decision.events.push_back(eventOf(*change, *change->secondEvent, context));
    if (change->before && change->before->tenant.state != change->after.state)
        decision.transitions.emplace_back(change->before->tenant.state, change->after.state);
    else if (!change->before && change->after.state != State::Draft) decision.transitions.emplace_back(State::Draft, change->after.state);

    const auto key = std::make_shared<std::int64_t>(change->before ? change->before->key : 0);
    decision.apply = [change, key, &log = context.audit](storage::Transaction& tx) -> base::Result<Change> {
        if (change->before)
            REEVE_TRY(
                registry::updateTenant(tx, *key, change->before->tenant, change->after, change->version ? &*change->version : nullptr));
        else {
            REEVE_ASSIGN(*key, registry::insertTenant(tx, change->after, *change->version));
        }
        Change done{change->after, change->after.revision, {}, {}};
        base::json::object after = stateImage(change->after);
        ManifestImage image(tx, log, change->after.id);
        if (change->before) {
            base::json::object before = stateImage(change->before->tenant);
            if (change->previousManifest) {
                REEVE_ASSIGN(before["manifest"], image.of(*change->previousManifest));
            }
            done.before = std::move(before);
        }
        if (change->version) {
            REEVE_ASSIGN(after["manifest"], image.of(change->version->manifest));
        }
        done.after = std::move(after);
        if (change->erasesContacts) {
            REEVE_TRY(registry::eraseContacts(tx, *key, change->after));
            REEVE_TRY(log.eraseCommitments(tx, change->after.id));
        }
        return done;
    };
    decision.conclude = [change, key, actor = context.caller.actor.id](storage::Transaction& tx, std::uint64_t auditIndex) {
        registry::TimelineEntry entry{
            change->after.revision, change->after.updatedAt, change->operation, actor, change->reason, {}, {}, {}, auditIndex};
        if (!change->before || change->before->tenant.state != change->after.state) {
            if (change->before) entry.from = change->before->tenant.state;
            entry.to = change->after.state;
        }
        if (change->version) entry.version = change->after.version;
        return registry::addTimeline(tx, *key, entry);
    };
    return decision;
}

} // namespace reeve::lifecycle
