// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/manifest_ops.h"
#include "core/base/codec.h"
#include "core/base/text.h"
#include "core/lifecycle/edit_steps.h"
#include "core/lifecycle/tenant_change.h"
#include "core/policy/gates.h"

#include <algorithm>

namespace reeve::lifecycle {
namespace {

using registry::Kind;
using registry::State;

base::Error invalidManifest(std::vector<base::Finding> findings)
{
    std::string message = "the manifest has " + std::to_string(findings.size()) + (findings.size() == 1 ? " error" : " errors") + ": ";
    if (findings.front().line > 0) message += "line " + std::to_string(findings.front().line) + ", ";
    message += findings.front().pointer + ": " + findings.front().message;
    return {base::ErrorCode::InvalidArgument, std::move(message), "INVALID_MANIFEST", std::move(findings), {}};
}

/// The one document of @p bytes, of a kind that @p wanted accepts.
base::Result<registry::Document> oneDocument(const std::string& bytes, bool tenantWanted)
{
    auto read = registry::readManifests("", bytes);
    if (read.size() != 1)
        return base::invalid("/manifest", "INVALID_VALUE", "holds " + std::to_string(read.size()) + " documents; exactly one is taken here",
                             "import files with several");
    if (auto* findings = std::get_if<std::vector<base::Finding>>(&read.front().outcome)) return invalidManifest(std::move(*findings));
    auto document = std::get<registry::Document>(std::move(read.front().outcome));
    if ((document.kind == Kind::Tenant) != tenantWanted)
        return invalidManifest({document.finding(
            "/kind", "INVALID_VALUE", tenantWanted ? "must be Tenant here" : "a Tenant is no part of the catalog",
            tenantWanted ? "put catalog objects with catalog put, or import them" : "create tenants with tenants create, or import them")});
    return document;
}

struct Accepted {
    std::vector<base::GateDecision> gates;
    registry::Bindings bindings;
};

/// References, gates and quota.
base::Result<Accepted> accept(const registry::Document& document, const registry::Catalog& catalog, base::Timestamp now)
{
    if (auto findings = registry::checkReferences(document, catalog, now); !findings.empty()) return invalidManifest(std::move(findings));
    const Checked checked = checkGates(document.tenant, catalog, now, [&](auto... parts) { return document.finding(std::move(parts)...); });
    REEVE_TRY(refusalOf(checked));
    return Accepted{checked.gates, registry::bind(document.tenant, catalog, now)};
}

registry::NewVersion versionOf(const registry::Document& document, const registry::Bindings& bindings, const std::string& reason,
                               const DecideContext& context)
{
    return {document.tenant, document.source, document.canonical, bindings, context.caller.actor.id, reason, context.now};
}

std::string bound(const registry::TenantManifest& manifest, const registry::Bindings& bindings)
{
    const auto& policies = manifest.spec.policies;
    return "Bind plan " + manifest.spec.plan + " v" + std::to_string(bindings.plan) + ", residency " + policies.residency + " v" +
           std::to_string(bindings.residency) + ", encryption " + policies.encryption + " v" + std::to_string(bindings.encryption) +
           ", retention " + policies.retention + " v" + std::to_string(bindings.retention);
}

/// What makes @p now of @p before, a sentence each.
using Describe = std::function<std::vector<std::string>(const registry::TenantManifest& before, const registry::TenantManifest& now)>;

std::vector<std::string> eachDifference(const registry::TenantManifest& before, const registry::TenantManifest& now)
{
    std::vector<std::string> steps;
    for (const auto& one : base::diffJson(base::toJson(before), base::toJson(now)))
        steps.push_back("Change " + one.path + " from " + base::writeJson(one.before) + " to " + base::writeJson(one.after));
    return steps;
}

/// A new manifest for a tenant that exists, from whatever operation.
base::Result<Decision> replaceManifest(std::string_view operation, std::string eventType, registry::TenantRow row,
                                       const registry::ManifestInForce& inForce, registry::Document document, const std::string& reason,
                                       const DecideContext& context, const Describe& describe = eachDifference)
{
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    if (document.tenant.metadata.slug != row.tenant.slug)
        return invalidManifest(
            {document.finding("/metadata/slug", "INVALID_VALUE", "the slug of a tenant never changes; this one is " + row.tenant.slug,
                              "put " + row.tenant.slug + " there")});
    REEVE_ASSIGN(const Accepted accepted, accept(document, *catalog, context.now));
    if (document.canonical == inForce.canonical)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "the manifest says just what version " + std::to_string(row.tenant.version) + " says; there is nothing to store",
                           "NOTHING_CHANGED",
                           {},
                           {}};
    TenantChange change;
    change.operation = operation;
    change.after = row.tenant;
    change.after.revision += 1;
    change.after.version += 1;
    change.after.updatedAt = context.now;
    applyManifest(change.after, document.tenant);
    change.version = versionOf(document, accepted.bindings, reason, context);
    change.previousManifest = inForce.manifest;
    change.reason = reason;
    change.eventType = std::move(eventType);
    change.plan.gates = accepted.gates;
    if (row.tenant.state != State::Draft) { // who works must stay workable
        const auto contacts = policy::checkContacts(document.tenant);
        if (contacts.verdict == "deny") return denied(contacts);
        change.plan.gates.push_back(contacts);
    }
    change.plan.steps.push_back("Store manifest version " + std::to_string(change.after.version) + " of " + row.tenant.slug);
    for (auto& step : describe(inForce.manifest, document.tenant)) change.plan.steps.push_back(std::move(step));
    change.plan.steps.push_back(bound(document.tenant, accepted.bindings));
    change.plan.steps.push_back("Publish " + change.eventType + " to subscribers");
    change.plan.touches = {"tenant " + row.tenant.slug, "manifest version " + std::to_string(change.after.version), "audit log",
                           "event stream"};
    change.plan.downtime = "none";
    change.plan.undo = "Store the earlier version again as a new one; version " + std::to_string(row.tenant.version) + " is kept";
    change.before = std::move(row);
    return decisionOf(std::move(change), context);
}

/// The manifest in force, changed by @p edit and read back, so that it passes every stage like a submitted one.
template <class Edit>
base::Result<Decision> editManifest(std::string_view operation, const char* eventType, const std::string& tenantId, std::uint64_t revision,
                                    const std::string& reason, const DecideContext& context, Edit edit,
                                    const Describe& describe = eachDifference)
{
    REEVE_TRY(checkReason(reason));
    REEVE_ASSIGN(auto row, expect(context, tenantId, revision, {State::Draft, State::Active, State::Suspended}, "edited"));
    REEVE_ASSIGN(const auto inForce, registry::manifestInForce(context.db, row));
    registry::TenantManifest manifest = inForce.manifest;
    edit(manifest);
    REEVE_ASSIGN(auto document, oneDocument(registry::writeYaml(manifest), true));
    return replaceManifest(operation, eventType, std::move(row), inForce, std::move(document), reason, context, describe);
}

} // namespace

base::Result<Decision> decideCreate(const registry::Document& document, const std::string& reason, bool activate,
                                    const DecideContext& context)
{
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    REEVE_ASSIGN(const Accepted accepted, accept(document, *catalog, context.now));
    const auto existing = registry::findTenant(context.db, document.tenant.metadata.slug);
    if (existing)
        return base::Error{base::ErrorCode::AlreadyExists,
                           "the slug \"" + existing->tenant.slug + "\" was used before; a slug is unique for ever, choose another",
                           "SLUG_TAKEN",
                           {document.finding("/metadata/slug", "INVALID_VALUE", "this slug was used before", "choose another")},
                           {}};
    if (existing.error().code != base::ErrorCode::NotFound) return existing.error();

    TenantChange change;
    change.operation = CreateTenant::info.name;
    change.after.id = context.ids.next("tnt");
    change.after.state = activate ? State::Active : State::Draft;
    change.after.revision = 1;
    change.after.version = 1;
    change.after.createdAt = change.after.updatedAt = change.after.stateSince = context.now;
    change.after.stateReason = reason;
    applyManifest(change.after, document.tenant);
    change.version = versionOf(document, accepted.bindings, reason, context);
    change.reason = reason;
    change.eventType = "tenant.created";
    const std::string& slug = change.after.slug;
    change.plan.gates = accepted.gates;
    change.plan.steps = {"Register " + slug + " as " + stateName(State::Draft) + ", revision 1, with a new id", "Store manifest version 1",
                         bound(document.tenant, accepted.bindings), "Place it in " + change.after.region + " as " + change.after.profile};
    const auto contacts = policy::checkContacts(document.tenant);
    if (activate) {
        if (contacts.verdict == "deny") return denied(contacts);
        change.plan.gates.push_back(contacts);
        change.plan.steps.push_back("Activate " + slug);
        change.secondEvent = "tenant.activated";
    } else {
        change.plan.gates.push_back({contacts.name, contacts.version, contacts.verdict == "deny" ? "warn" : contacts.verdict,
                                     contacts.verdict == "deny" ? contacts.reason + "; a Draft may do without" : contacts.reason,
                                     contacts.source});
    }
    change.plan.steps.push_back(activate ? "Publish tenant.created and tenant.activated to subscribers"
                                         : "Publish tenant.created to subscribers");
    change.plan.touches = {"tenant " + slug, "manifest version 1", "audit log", "event stream"};
    change.plan.downtime = "none";
    change.plan.undo = activate ? "Suspend or archive it; it cannot become Draft again"
                                : "Delete the draft: nothing remains but its tombstone and audit entries";
    return decisionOf(std::move(change), context);
}

base::Result<Decision> decideUpdate(registry::TenantRow row, registry::Document document, const std::string& reason,
                                    const DecideContext& context)
{
    REEVE_ASSIGN(const auto inForce, registry::manifestInForce(context.db, row));
    const bool planChanges = document.tenant.spec.plan != inForce.manifest.spec.plan;
    return replaceManifest(UpdateManifest::info.name, planChanges ? "tenant.planUpdated" : "tenant.manifestUpdated", std::move(row),
                           inForce, std::move(document), reason, context);
}

base::Result<Decision> decide(const CreateTenant& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(const auto document, oneDocument(op.manifest.data, true));
    return decideCreate(document, op.reason, op.activate.value_or(false), context);
}

base::Result<Decision> decide(const UpdateManifest& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(auto document, oneDocument(op.manifest.data, true));
    REEVE_ASSIGN(auto row, expect(context, op.tenantId, op.revision, {State::Draft, State::Active, State::Suspended}, "edited"));
    return decideUpdate(std::move(row), std::move(document), op.reason, context);
}

base::Result<Decision> decide(const CorrectRegions& op, const DecideContext& context)
{
    return editManifest(op.info.name, "tenant.regionsCorrected", op.tenantId, op.revision, op.reason, context,
                        [&](registry::TenantManifest& manifest) { manifest.spec.regions = {op.allowed, op.preferred, op.standby}; });
}

base::Result<Decision> decide(const UpdateContacts& op, const DecideContext& context)
{
    return editManifest(op.info.name, "tenant.contactsUpdated", op.tenantId, op.revision, op.reason, context,
                        [&](registry::TenantManifest& manifest) { manifest.spec.contacts = op.contacts; });
}

base::Result<Decision> decide(const ChangePlan& op, const DecideContext& context)
{
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    return editManifest(
        op.info.name, "tenant.planUpdated", op.tenantId, op.revision, op.reason, context,
        [&](registry::TenantManifest& manifest) {
            manifest.spec.plan = op.plan;
            if (op.quotas) manifest.spec.quotas = *op.quotas == registry::Quotas{} ? std::nullopt : op.quotas;
        },
        [&](const registry::TenantManifest& before, const registry::TenantManifest& now) {
            return planSteps(before, now, *catalog, context.now);
        });
}

base::Result<Decision> decide(const SetLabels& op, const DecideContext& context)
{
    for (std::size_t i = 0; i < op.remove.size(); ++i)
        if (op.set.contains(op.remove[i]))
            return base::invalid("/remove/" + std::to_string(i), "INVALID_VALUE",
                                 "the label \"" + op.remove[i] + "\" is to be set and removed at once", "name it in one of both");
    return editManifest(
        op.info.name, "tenant.manifestUpdated", op.tenantId, op.revision, op.reason, context,
        [&](registry::TenantManifest& manifest) {
            for (const auto& [name, value] : op.set) manifest.metadata.labels[name] = value;
            for (const auto& name : op.remove) manifest.metadata.labels.erase(name);
        },
        labelSteps);
}

base::Result<Decision> decideCatalog(const registry::Document& document, const registry::Catalog& known, const std::string& reason,
                                     const DecideContext& context)
{
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    if (auto findings = registry::checkReferences(document, known, context.now); !findings.empty())
        return invalidManifest(std::move(findings));
    registry::CatalogItem item = document.item;
    const std::string kind = boost::describe::enum_to_string(item.kind, "");
    const auto* newest = catalog->newest(item.kind, item.name);
    const bool countsItself = item.kind == Kind::Plan || item.kind == Kind::Region;
    const auto* same = countsItself ? newest : catalog->exact(item.kind, item.name, item.version);
    if (countsItself) item.version = newest ? newest->version + 1 : 1;
    if (same && registry::canonicalJson(*same) == document.canonical)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           kind + " " + item.name + " v" + std::to_string(same->version) + " says just that; there is nothing to store",
                           "NOTHING_CHANGED",
                           {},
                           {}};
    if (same && !countsItself)
        return invalidManifest({document.finding("/metadata/version", "INVALID_VALUE",
                                                 kind + " " + item.name + " v" + std::to_string(item.version) +
                                                     " exists and says something else; a version is never changed",
                                                 "raise the version to " + std::to_string(newest->version + 1))});

    Decision decision;
    const std::string name = item.name + " v" + std::to_string(item.version);
    decision.plan.operation = PutCatalog::info.name;
    decision.plan.target = kind + "/" + item.name;
    decision.plan.revision = newest ? newest->version : 0;
    decision.plan.steps = {"Store " + kind + " " + name, "Publish catalog.changed to subscribers"};
    decision.plan.touches = {"catalog", "audit log", "event stream"};
    decision.plan.downtime = "none";
    decision.plan.undo = newest ? "Put the earlier content again as a new version; tenants keep the version they are bound to"
                                : "Nothing uses it until a manifest names it";
    decision.target = {"catalog", kind + "/" + item.name, ""};
    decision.reason = reason;
    events::Draft event{"catalog.changed", "", kind + "/" + item.name, {}};
    event.data["kind"] = base::toJson(item.kind);
    event.data["name"] = base::toJson(item.name);
    event.data["version"] = base::toJson(item.version);
    event.data["actor"] = base::toJson(context.caller.actor);
    decision.events.push_back(std::move(event));
    const base::json::value before = newest ? base::toJson(*newest) : base::json::value{};
    decision.apply = [item, before, canonical = document.canonical, source = document.source, reason, author = context.caller.actor.id,
                      now = context.now](storage::Transaction& tx) -> base::Result<Change> {
        REEVE_TRY(registry::putCatalogItem(tx, item, canonical, source, author, reason, now));
        return Change{item, item.version, before, base::toJson(item)};
    };
    decision.conclude = [](storage::Transaction&, std::uint64_t) { return base::success(); };
    return decision;
}

base::Result<Decision> decide(const PutCatalog& op, const DecideContext& context)
{
    REEVE_TRY(checkReason(op.reason));
    REEVE_ASSIGN(const auto document, oneDocument(op.manifest.data, false));
    REEVE_ASSIGN(const auto catalog, context.catalogs.load(context.db));
    return decideCatalog(document, *catalog, op.reason, context);
}

} // namespace reeve::lifecycle
