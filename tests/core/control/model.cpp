// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/control/model.h"

#include <algorithm>

namespace reeve::test {
namespace {

using base::Role;

constexpr std::chrono::hours keysLive{24};

bool among(const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

bool hasRole(const std::vector<registry::Contact>& contacts, const std::string& role)
{
    return std::any_of(contacts.begin(), contacts.end(), [&](const auto& each) { return each.role == role; });
}

bool isWorkable(const Sheet& sheet) { return hasRole(sheet.contacts, "technical") && hasRole(sheet.contacts, "billing"); }

Role roleFor(Do what)
{
    switch (what) {
    case Do::suspend:
    case Do::resume: return Role::Operator;
    case Do::hold:
    case Do::release: return Role::SecurityAdmin;
    case Do::putPlan: return Role::PolicyAdmin;
    default: return Role::TenantAdmin;
    }
}

/// The sample catalog's.
const std::map<std::string, std::vector<std::string>> profilesOfPlans{{"starter-2026", {"mt-standard"}},
                                                                      {"team-2026", {"mt-standard"}},
                                                                      {"business-2025", {"hybrid", "mt-standard"}},
                                                                      {"enterprise-2026", {"hybrid", "mt-standard", "st-dedicated"}}};
const std::map<std::string, std::uint64_t> unitsOfPlans{{"starter-2026", 10}, {"business-2025", 200}, {"enterprise-2026", 1000}};
const std::map<std::string, std::string> jurisdictions{
    {"eu-central-1", "EU"}, {"eu-west-1", "EU"}, {"us-east-1", "US"}, {"sa-east-1", "BR"}};
const std::map<std::string, int> archiveDays{{"standard", 30}, {"trial", 0}, {"seven-years", 2557}};

/// In itself, whatever the catalog holds.
bool isWellFormed(const Sheet& sheet)
{
    return sheet.isYaml && !sheet.contacts.empty() && !sheet.allowed.empty() && among(sheet.allowed, sheet.preferred) &&
           std::all_of(sheet.contacts.begin(), sheet.contacts.end(),
                       [](const auto& one) { return one.email.find('@') != std::string::npos; }) &&
           std::all_of(sheet.labels.begin(), sheet.labels.end(),
                       [](const auto& one) { return one.first.front() >= 'a' && one.first.front() <= 'z'; });
}

/// Does all that it names exist?
bool isKnown(const Sheet& sheet)
{
    return profilesOfPlans.contains(sheet.plan) &&
           std::all_of(sheet.allowed.begin(), sheet.allowed.end(), [](const auto& region) { return jurisdictions.contains(region); });
}

std::string quoted(const std::string& text) { return '"' + text + '"'; }

std::string listOf(const std::vector<std::string>& all)
{
    std::string text;
    for (const auto& one : all) text += (text.empty() ? "" : ", ") + one;
    return '[' + text + ']';
}

} // namespace

std::string yamlOf(const Sheet& sheet)
{
    if (!sheet.isYaml) return "spec: [";
    std::string text = "apiVersion: tenancy/v1\nkind: Tenant\nmetadata:\n  slug: " + quoted(sheet.slug) + '\n';
    if (!sheet.labels.empty()) text += "  labels:\n";
    for (const auto& [name, value] : sheet.labels) text += "    " + name + ": " + quoted(value) + '\n';
    text += "spec:\n  legalName: " + quoted(sheet.legalName) + "\n  displayName: Harbor\n  profile: " + sheet.profile +
            "\n  plan: " + sheet.plan + "\n  regions: {allowed: " + listOf(sheet.allowed) + ", preferred: " + sheet.preferred +
            "}\n  policies: {residency: " + sheet.residency + ", encryption: platform-key, retention: " + sheet.retention +
            "}\n  environments: [prod]\n";
    if (sheet.computeUnits) text += "  quotas: {computeUnits: " + std::to_string(*sheet.computeUnits) + "}\n";
    text += sheet.contacts.empty() ? "  contacts: []\n" : "  contacts:\n";
    for (const auto& one : sheet.contacts)
        text += "    - {role: " + one.role + ", name: " + quoted(one.name) + ", email: " + quoted(one.email) + "}\n";
    return text;
}

std::string_view nameOf(Do what)
{
    switch (what) {
    case Do::create: return "tenants.create";
    case Do::update: return "tenants.updateManifest";
    case Do::activate: return "tenants.activate";
    case Do::suspend: return "tenants.suspend";
    case Do::resume: return "tenants.resume";
    case Do::archive: return "tenants.archive";
    case Do::restore: return "tenants.restore";
    case Do::remove: return "tenants.delete";
    case Do::hold: return "tenants.setLegalHold";
    case Do::release: return "tenants.releaseLegalHold";
    case Do::changePlan: return "tenants.changePlan";
    case Do::setLabels: return "tenants.setLabels";
    case Do::contacts: return "tenants.updateContacts";
    case Do::regions: return "tenants.correctRegions";
    case Do::putPlan: return "catalog.put";
    case Do::advance:
    case Do::repeat:
    case Do::reopen: break;
    }
    return "";
}

const Known* Model::find(const std::string& idOrSlug) const
{
    for (const auto& [slug, known] : tenants)
        if (slug == idOrSlug || (!known.row.id.empty() && known.row.id == idOrSlug)) return &known;
    return nullptr;
}

Expected Model::apply(const Request& request, base::Timestamp now)
{
    const auto& body = request.body;
    Expected expected;
    const auto* target = find(body.tenant);
    if (target) expected.slug = target->row.slug;
    const auto refuse = [&](const Refusal& why) {
        expected.outcome = why.code + ' ' + why.reason;
        const bool isDenied = why.code == "PermissionDenied" || why.code == "PolicyDenied" || why.code == "QuotaExceeded";
        if (why.code == "InvalidArgument" || (request.validateOnly && !isDenied)) return expected;
        expected.entry = isDenied ? "denied" : "failed";
        ++audited;
        return expected;
    };
    if (const auto refusal = authorise(request)) return refuse(*refusal);
    if (request.key.size() > 255) return refuse({"InvalidArgument", "INVALID_ARGUMENT"});
    const auto slot = request.actor + '\n' + std::string{nameOf(body.what)} + '\n' + request.key;
    if (!request.key.empty() && !request.validateOnly) {
        const auto done = m_done.find(slot);
        if (done != m_done.end() && now - done->second.at < keysLive) {
            if (done->second.body != body) return refuse({"InvalidArgument", "IDEMPOTENCY_KEY_REUSED"});
            expected = done->second.answer;
            expected.outcome = "replay";
            expected.events.clear();
            expected.entry.clear();
            return expected;
        }
    }
    Known after;
    if (const auto refusal = decide(body, now, after, expected.events)) {
        expected.events.clear();
        return refuse(*refusal);
    }
    if (request.validateOnly) {
        expected.events.clear();
        expected.outcome = "plan";
        return expected;
    }
    if (!request.planHash.empty() && request.planned != outcomeOf(body)) {
        expected.events.clear();
        return refuse({"Conflict", "PLAN_CHANGED"});
    }
    commit(request, now, std::move(after), expected);
    if (!request.key.empty()) m_done[slot] = {body, now, expected};
    return expected;
}

void Model::commit(const Request& request, base::Timestamp now, Known after, Expected& expected)
{
    const auto& body = request.body;
    expected.outcome = "ok";
    expected.entry = "ok";
    expected.auditIndex = audited++;
    published += expected.events.size();
    if (body.what == Do::putPlan) {
        m_teamUnits = body.units;
        expected.revision = ++m_teamVersion;
        return;
    }
    auto& row = after.row;
    const auto* before = find(row.slug);
    Line line{row.revision + 1, now, std::string{nameOf(body.what)}, request.actor, body.reason, {}, {}, {}, expected.auditIndex};
    if (!before || before->row.state != row.state) {
        if (before) line.from = before->row.state;
        line.to = row.state;
        row.stateSince = now;
        row.stateReason = body.reason;
    }
    if (!before) row.createdAt = now;
    if (!before || before->row.version != row.version) line.version = row.version;
    ++row.revision;
    row.updatedAt = now;
    row.legalName = after.sheet.legalName;
    row.displayName = "Harbor";
    row.profile = after.sheet.profile;
    row.plan = after.sheet.plan;
    row.region = after.sheet.preferred;
    after.lines.push_back(line);
    expected.revision = row.revision;
    expected.slug = row.slug;
    tenants[row.slug] = std::move(after);
}

Model::Verdict Model::authorise(const Request& request) const
{
    const auto wanted = roleFor(request.body.what);
    const auto has = [&](Role role) { return std::find(request.roles.begin(), request.roles.end(), role) != request.roles.end(); };
    if (!has(wanted) && !(wanted == Role::Operator && has(Role::TenantAdmin))) return Refusal{"PermissionDenied", "ROLE_MISSING"};
    if (!request.scope.empty() && !among(request.scope, request.body.tenant)) return Refusal{"PermissionDenied", "OUT_OF_SCOPE"};
    return std::nullopt;
}

Model::Verdict Model::decide(const Body& body, base::Timestamp now, Known& after, std::vector<std::string>& events) const
{
    const Refusal invalid{"InvalidArgument", "INVALID_ARGUMENT"};
    if (body.what == Do::setLabels)
        for (const auto& name : body.drop)
            if (body.set.contains(name)) return invalid;
    if (body.reason.empty() || body.reason.size() > 500) return invalid;
    if (body.what == Do::create) return decideCreate(body, after, events);
    if (body.what == Do::putPlan) {
        events = {"catalog.changed"};
        return body.units == m_teamUnits ? Verdict{Refusal{"FailedPrecondition", "NOTHING_CHANGED"}} : std::nullopt;
    }
    if (body.what == Do::update && !isWellFormed(body.sheet)) return Refusal{"InvalidArgument", "INVALID_MANIFEST"};
    const auto* known = find(body.tenant);
    if (!known) return Refusal{"NotFound", "TENANT_NOT_FOUND"};
    after = *known;
    switch (body.what) {
    case Do::update:
    case Do::changePlan:
    case Do::setLabels:
    case Do::contacts:
    case Do::regions: return decideEdit(body, after, events);
    default: return decideMove(body, now, after, events);
    }
}

Model::Verdict Model::decideCreate(const Body& body, Known& after, std::vector<std::string>& events) const
{
    if (!isWellFormed(body.sheet) || !isKnown(body.sheet)) return Refusal{"InvalidArgument", "INVALID_MANIFEST"};
    if (auto refusal = gates(body.sheet)) return refusal;
    if (tenants.contains(body.sheet.slug)) return Refusal{"AlreadyExists", "SLUG_TAKEN"};
    if (body.activate && !isWorkable(body.sheet)) return Refusal{"PolicyDenied", "POLICY_DENIED"};
    after.sheet = body.sheet;
    after.row.slug = body.sheet.slug;
    after.row.version = 1;
    after.row.state = body.activate ? State::Active : State::Draft;
    events = {"tenant.created"};
    if (body.activate) events.emplace_back("tenant.activated");
    return std::nullopt;
}

Model::Verdict Model::decideEdit(const Body& body, Known& after, std::vector<std::string>& events) const
{
    const auto before = after.sheet;
    auto& sheet = after.sheet;
    if (after.row.state == State::Archived || after.row.state == State::Deleted) return Refusal{"FailedPrecondition", "STATE_FORBIDS"};
    if (after.row.revision != body.revision) return Refusal{"Conflict", "REVISION_CHANGED"};
    switch (body.what) {
    case Do::update:
        events = {body.sheet.plan == before.plan ? "tenant.manifestUpdated" : "tenant.planUpdated"};
        sheet = body.sheet;
        break;
    case Do::changePlan:
        events = {"tenant.planUpdated"};
        sheet.plan = body.plan;
        if (body.quota) sheet.computeUnits = *body.quota;
        break;
    case Do::setLabels:
        events = {"tenant.manifestUpdated"};
        for (const auto& [name, value] : body.set) sheet.labels[name] = value;
        for (const auto& name : body.drop) sheet.labels.erase(name);
        break;
    case Do::contacts:
        events = {"tenant.contactsUpdated"};
        sheet.contacts = body.contacts;
        break;
    default:
        events = {"tenant.regionsCorrected"};
        sheet.allowed = body.allowed;
        sheet.preferred = body.preferred;
        break;
    }
    if (!isWellFormed(sheet) || sheet.slug != before.slug || !isKnown(sheet)) return Refusal{"InvalidArgument", "INVALID_MANIFEST"};
    if (auto refusal = gates(sheet)) return refusal;
    if (sheet == before) return Refusal{"FailedPrecondition", "NOTHING_CHANGED"};
    if (after.row.state != State::Draft && !isWorkable(sheet)) return Refusal{"PolicyDenied", "POLICY_DENIED"};
    ++after.row.version;
    return std::nullopt;
}

Model::Verdict Model::decideMove(const Body& body, base::Timestamp now, Known& after, std::vector<std::string>& events) const
{
    auto& row = after.row;
    const auto in = [&](std::initializer_list<State> states) { return std::find(states.begin(), states.end(), row.state) != states.end(); };
    bool isAllowed = false;
    switch (body.what) {
    case Do::activate: isAllowed = in({State::Draft}); break;
    case Do::suspend: isAllowed = in({State::Active}); break;
    case Do::resume: isAllowed = in({State::Suspended}); break;
    case Do::archive: isAllowed = in({State::Active, State::Suspended}); break;
    case Do::restore: isAllowed = in({State::Archived}); break;
    case Do::remove: isAllowed = in({State::Draft, State::Archived}); break;
    default: isAllowed = !in({State::Deleted}); break;
    }
    if (!isAllowed) return Refusal{"FailedPrecondition", "STATE_FORBIDS"};
    if (row.revision != body.revision) return Refusal{"Conflict", "REVISION_CHANGED"};
    switch (body.what) {
    case Do::activate:
    case Do::resume:
        if (auto refusal = gates(after.sheet)) return refusal;
        if (!isWorkable(after.sheet)) return Refusal{"PolicyDenied", "POLICY_DENIED"};
        row.state = State::Active;
        events = {body.what == Do::activate ? "tenant.activated" : "tenant.resumed"};
        break;
    case Do::suspend:
        row.state = State::Suspended;
        events = {"tenant.suspended"};
        break;
    case Do::archive:
        row.state = State::Archived;
        row.purgeAt = now + std::chrono::days{archiveDays.at(after.sheet.retention) + (keepsADayLonger ? 1 : 0)};
        events = {"tenant.archived"};
        break;
    case Do::restore:
        if (now >= *row.purgeAt) return Refusal{"FailedPrecondition", "PURGE_DATE_PASSED"};
        row.state = State::Suspended;
        row.purgeAt.reset();
        events = {"tenant.restored"};
        break;
    case Do::remove:
        if (body.confirm != row.slug) return Refusal{"InvalidArgument", "INVALID_ARGUMENT"};
        if (row.legalHold) return Refusal{"PolicyDenied", "POLICY_DENIED"};
        if (row.purgeAt && now < *row.purgeAt) return Refusal{"FailedPrecondition", "PURGE_DATE_AHEAD"};
        row.state = State::Deleted;
        row.purgeAt.reset();
        after.isErased = true;
        for (auto& contact : after.sheet.contacts) contact.name = "erased", contact.email = "erased@erased.invalid";
        events = {"tenant.deleted"};
        break;
    case Do::hold:
        if (row.legalHold) return Refusal{"FailedPrecondition", "HOLD_IS_SET"};
        row.legalHold = body.reason;
        events = {"tenant.policyChanged"};
        break;
    default:
        if (!row.legalHold) return Refusal{"FailedPrecondition", "NO_HOLD"};
        row.legalHold.reset();
        events = {"tenant.policyChanged"};
        break;
    }
    return std::nullopt;
}

Model::Verdict Model::gates(const Sheet& sheet) const
{
    const Refusal denied{"PolicyDenied", "POLICY_DENIED"};
    if (!among(profilesOfPlans.at(sheet.plan), sheet.profile)) return denied;
    for (const auto& region : sheet.allowed) {
        if (sheet.residency == "eu-only" && jurisdictions.at(region) != "EU") return denied;
        if (region == "sa-east-1" && sheet.profile == "st-dedicated") return denied;
    }
    const auto granted = sheet.plan == "team-2026" ? m_teamUnits : unitsOfPlans.at(sheet.plan);
    if (sheet.computeUnits && *sheet.computeUnits > granted) return Refusal{"QuotaExceeded", "QUOTA_EXCEEDED"};
    return std::nullopt;
}

std::string Model::outcomeOf(const Body& body) const
{
    std::string word = std::string{nameOf(body.what)} + '|' + body.tenant + '|' + std::to_string(body.revision) + '|' + body.reason + '|' +
                       yamlOf(body.sheet) + '|' + (body.activate ? "activate" : "") + '|' + body.confirm + '|' + body.plan + '|' +
                       listOf(body.drop) + '|' + listOf(body.allowed) + '|' + body.preferred + '|' + std::to_string(body.units);
    word += body.quota ? *body.quota ? std::to_string(**body.quota) : "dropped" : "kept";
    for (const auto& [name, value] : body.set) word += '|' + name + '=' + value;
    for (const auto& one : body.contacts) word += '|' + one.role + one.name + one.email;
    const auto* known = find(body.tenant);
    const bool isGated = body.what == Do::create || body.what == Do::update || body.what == Do::activate || body.what == Do::resume ||
                         body.what == Do::changePlan || body.what == Do::setLabels || body.what == Do::contacts || body.what == Do::regions;
    const bool hasSheet = body.what == Do::create || body.what == Do::update;
    const bool isTeam =
        (hasSheet && body.sheet.plan == "team-2026") || body.plan == "team-2026" || (known && known->sheet.plan == "team-2026");
    if (body.what == Do::putPlan || (isGated && isTeam)) word += "|team v" + std::to_string(m_teamVersion);
    return word;
}

} // namespace reeve::test
