// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plane.h"

#include "core/base/codec.h"
#include "core/base/text.h"

namespace reeve::test {

using registry::State;
using registry::Tenant;

namespace {

const std::vector<std::string> firsts{"acme",    "alder", "brightwater", "dovetail", "fjord",   "harbor",
                                      "kestrel", "lumen", "muller",      "nimbus",   "ostfold", "quarry"};
const std::vector<std::string> firstNames{"Acme",    "Alder", "Brightwater", "Dovetail", "Fjord",   "Harbor",
                                          "Kestrel", "Lumen", "Müller",      "Nimbus",   "Østfold", "Quarry"};
const std::vector<std::string> trades{"energy",   "foods",  "health",   "housing",  "insurance", "learning", "legal",  "logistics", "media",
                                      "mobility", "retail", "robotics", "shipping", "telecom",   "textiles", "travel", "water"};
const std::vector<std::string> tradeNames{"Energy",   "Foods",     "Health",   "Housing",  "Insurance", "Learning",
                                          "Legal",    "Logistics", "Media",    "Mobility", "Retail",    "Robotics",
                                          "Shipping", "Telecom",   "Textiles", "Travel",   "Water"};
const std::vector<std::string> forms{" GmbH", " AG", " B.V.", " s.r.o.", " Ltd"};
const std::vector<std::string> profiles{"mt-standard", "mt-standard", "mt-standard", "hybrid", "st-dedicated"};
const std::vector<std::string> plans{"starter-2026", "team-2026", "business-2025", "enterprise-2026"};
const std::vector<std::string> regions{"eu-central-1", "eu-west-1", "eu-north-1", "us-east-1", "ap-southeast-1"};

std::string ulid(std::size_t number)
{
    static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string out = "01JD8K";
    std::uint64_t value = (number + 1) * 0x9E3779B97F4A7C15ULL;
    for (int at = 0; at < 20; ++at, value = value * 6364136223846793005ULL + 1442695040888963407ULL) out += digits[value >> 59];
    return out;
}

State stateOf(std::size_t number)
{
    if (number % 31 == 7) return State::Suspended;
    if (number % 43 == 5) return State::Draft;
    if (number % 97 == 11) return State::Archived;
    return State::Active;
}

std::string keyOf(const Tenant& tenant, registry::TenantOrder order)
{
    const auto number = [](std::uint64_t value) {
        auto text = std::to_string(value);
        return std::string(20 - text.size(), '0') + text;
    };
    switch (order) {
    case registry::TenantOrder::slug: return tenant.slug;
    case registry::TenantOrder::legalName: return base::fold(tenant.legalName);
    case registry::TenantOrder::state: return number(std::uint64_t(tenant.state));
    case registry::TenantOrder::profile: return tenant.profile;
    case registry::TenantOrder::plan: return tenant.plan;
    case registry::TenantOrder::region: return tenant.region;
    case registry::TenantOrder::createdAt: return base::formatTime(tenant.createdAt);
    case registry::TenantOrder::updatedAt: return base::formatTime(tenant.updatedAt);
    }
    return {};
}

template <class Value>
bool allows(const std::vector<Value>& wanted, const Value& value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

} // namespace

SamplePlane::SamplePlane(const base::Clock& clock, std::size_t count, QObject* parent) : ScriptedConnection(parent)
{
    using namespace std::chrono_literals;
    const auto now = clock.now();
    for (std::size_t at = 0; at < count; ++at) {
        const std::size_t first = at % firsts.size();
        const std::size_t trade = at / firsts.size() % trades.size();
        const std::size_t round = at / (firsts.size() * trades.size());
        Tenant tenant;
        tenant.id = "tnt_" + ulid(at);
        tenant.slug = firsts[first] + '-' + trades[trade] + (round ? '-' + std::to_string(round) : "");
        tenant.displayName = firstNames[first] + ' ' + tradeNames[trade] + (round ? ' ' + std::to_string(round) : "");
        tenant.legalName = tenant.displayName + forms[at % forms.size()];
        tenant.state = stateOf(at);
        tenant.profile = profiles[at * 7 % profiles.size()];
        tenant.plan = plans[at * 5 % plans.size()];
        tenant.region = regions[at * 11 % regions.size()];
        tenant.revision = 1 + at * 13 % 40;
        tenant.version = 1 + at % 3;
        tenant.createdAt = now - std::chrono::hours(24 * (30 + at % 300));
        tenant.updatedAt = now - std::chrono::minutes(12 + at * 37 % 60000);
        tenant.stateSince = tenant.updatedAt;
        if (tenant.state == State::Suspended) tenant.stateReason = "Invoice 2026-114 overdue; agreed with CSM";
        if (tenant.state == State::Archived) tenant.purgeAt = now + std::chrono::hours(24 * 61);
        tenants.push_back(std::move(tenant));
    }
    for (std::uint64_t seq = 0; seq < std::min<std::uint64_t>(3 * count, 500); ++seq) {
        const Tenant& tenant = tenants[seq * 7 % count];
        audit::Entry entry;
        entry.seq = seq;
        entry.time = now - std::chrono::minutes(17 * (500 - std::int64_t(seq)));
        entry.actor = {"user", seq % 3 ? "user:ana@desk-7" : "user:lee@desk-2"};
        entry.action = seq % 4 == 0   ? "tenants.suspend"
                       : seq % 4 == 1 ? "tenants.resume"
                       : seq % 4 == 2 ? "tenants.updateManifest"
                                      : "manifests.import";
        entry.target = {"tenant", tenant.id, tenant.id};
        entry.reason = seq % 2 ? "Invoice 2026-114 paid" : "Invoice 2026-114 overdue; agreed with CSM";
        entry.request = {"req_" + ulid(seq), "cor_" + ulid(seq + 7), {}};
        entry.decisions = {{"residency", "eu-only v3", "allow", "eu-central-1 is in the EU", "live"}};
        entry.result = seq % 9 == 4 ? audit::ResultKind::denied : audit::ResultKind::ok;
        if (entry.result == audit::ResultKind::denied)
            entry.error = audit::EntryError{"FailedPrecondition", "the tenant is Suspended already"};
        entry.before =
            base::parseJson(
                R"({"slug":")" + tenant.slug +
                R"(","state":"Active","revision":4,"regions":{"allowed":["eu-central-1","eu-west-1"],"preferred":"eu-central-1"}})")
                .value();
        entry.after =
            base::parseJson(
                R"({"slug":")" + tenant.slug +
                R"(","state":"Suspended","revision":5,"reason":"Invoice 2026-114 overdue","regions":{"allowed":["eu-central-1","eu-west-1"],"preferred":"eu-west-1"}})")
                .value();
        entry.diff = base::parseJson(R"([{"path":"/state","old":"Active","new":"Suspended"}])").value();
        entries.push_back(std::move(entry));
    }
    const auto today = std::chrono::floor<std::chrono::days>(now);
    for (std::size_t at = 0; at < 30 && count > 0; ++at)
        days.push_back({.day = today - std::chrono::days(29 - at),
                        .created = at * 7 % 5,
                        .activated = at * 7 % 5 + at % 2,
                        .suspended = at * 5 % 7 / 2,
                        .resumed = at * 3 % 4,
                        .archived = std::uint64_t(at % 9 == 4),
                        .restored = std::uint64_t(at % 13 == 6),
                        .deleted = std::uint64_t(at % 11 == 8)});
    answerLists();
    answerDetails();
    answerAudit();
    answerManifests();
}

bool SamplePlane::matches(const Tenant& tenant, const registry::TenantFilter& filter)
{
    if (filter.state.empty() ? tenant.state == State::Deleted : !allows(filter.state, tenant.state)) return false;
    if (!allows(filter.profile, tenant.profile) || !allows(filter.plan, tenant.plan) || !allows(filter.region, tenant.region)) return false;
    if (!filter.query) return true;
    const std::string text = base::fold(tenant.slug + ' ' + tenant.legalName + ' ' + tenant.id);
    const std::string query = base::fold(*filter.query);
    const auto words = base::words(query);
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

void SamplePlane::answerLists()
{
    answer<registry::ListTenants>([this](const registry::ListTenants& op) -> base::Result<registry::ListTenants::Page> {
        std::vector<Tenant> found;
        for (const Tenant& each : tenants)
            if (matches(each, op)) found.push_back(each);
        const auto order = op.orderBy.value_or(registry::TenantOrder::slug);
        std::stable_sort(found.begin(), found.end(), [&](const Tenant& a, const Tenant& b) {
            const auto left = keyOf(a, order), right = keyOf(b, order);
            return left == right ? a.slug < b.slug : op.descending.value_or(false) ? left > right : left < right;
        });
        registry::ListTenants::Page page;
        page.total = found.size();
        page.startRank = op.pageToken ? std::stoull(*op.pageToken) : op.startRank.value_or(0);
        const auto end = std::min<std::size_t>(found.size(), page.startRank + op.pageSize.value_or(100));
        for (std::size_t at = page.startRank; at < end; ++at) page.items.push_back(found[at]);
        if (end < found.size()) page.nextPageToken = std::to_string(end);
        return page;
    });
    answer<registry::CountFacets>([this](const registry::CountFacets& op) -> base::Result<registry::CountFacets::Facets> {
        registry::CountFacets::Facets facets;
        const auto count = [this](registry::TenantFilter filter, auto clear, auto value) {
            clear(filter);
            std::map<std::string, std::uint64_t> counts;
            for (const Tenant& each : tenants)
                if (matches(each, filter)) ++counts[value(each)];
            std::vector<registry::FacetCount> list;
            for (const auto& [name, number] : counts) list.push_back({name, number});
            std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
            return list;
        };
        const registry::TenantFilter& filter = op;
        const auto states = count(
            filter, [](auto& f) { f.state = {State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted}; },
            [](const Tenant& t) { return std::string(boost::describe::enum_to_string(t.state, "")); });
        for (const State state : {State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted}) {
            const std::string name = boost::describe::enum_to_string(state, "");
            const auto found = std::find_if(states.begin(), states.end(), [&](const auto& each) { return each.value == name; });
            facets.states.push_back({name, found == states.end() ? 0 : found->count});
        }
        facets.profiles = count(filter, [](auto& f) { f.profile.clear(); }, [](const Tenant& t) { return t.profile; });
        facets.plans = count(filter, [](auto& f) { f.plan.clear(); }, [](const Tenant& t) { return t.plan; });
        facets.regions = count(filter, [](auto& f) { f.region.clear(); }, [](const Tenant& t) { return t.region; });
        for (const Tenant& each : tenants) facets.total += matches(each, filter) ? 1 : 0;
        return facets;
    });
    answer<control::GetCounts>([this](const auto&) -> base::Result<control::GetCounts::Counts> {
        control::GetCounts::Counts counts;
        for (const State state : {State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted}) {
            const auto number =
                std::uint64_t(std::count_if(tenants.begin(), tenants.end(), [&](const Tenant& t) { return t.state == state; }));
            counts.states.push_back({boost::describe::enum_to_string(state, ""), number});
            if (state != State::Deleted) counts.tenants += number;
        }
        counts.auditEntries = entries.size();
        counts.events = 2 * entries.size();
        return counts;
    });
    answer<registry::CountTransitions>([this](const auto&) -> base::Result<registry::CountTransitions::Page> {
        registry::CountTransitions::Page page;
        page.items = days;
        page.total = days.size();
        return page;
    });
    answer<control::GetSystemInfo>([this](const auto&) -> base::Result<control::GetSystemInfo::Info> {
        control::GetSystemInfo::Info info;
        info.vkey = "reeve/pln_01JD8K+9f3c77a1+AZm2";
        info.writable = !heldBy;
        info.lockHolder = heldBy.value_or("");
        info.checkpoint =
            "reeve/pln_01JD8K\n" + std::to_string(entries.size()) + "\nXUHH8KmbjiHE8qDR5rOXVQ==\n\n\u2014 reeve/pln_01JD8K AZm2\n";
        return info;
    });
}

void SamplePlane::answerDetails()
{
    const auto find = [this](const std::string& id) {
        return std::find_if(tenants.begin(), tenants.end(), [&](const Tenant& each) { return each.id == id || each.slug == id; });
    };
    answer<registry::GetTenant>([this, find](const registry::GetTenant& op) -> base::Result<registry::GetTenant::Details> {
        const auto tenant = find(op.tenantId);
        if (tenant == tenants.end())
            return base::Error{
                base::ErrorCode::NotFound, "there is no tenant \"" + op.tenantId + "\"", "NO_TENANT", {}, "req_01JD8K0000000000000000R001"};
        registry::GetTenant::Details details;
        details.tenant = *tenant;
        details.manifest.metadata = {tenant->slug, {{"segment", "energy"}, {"tier", "gold"}}};
        auto& spec = details.manifest.spec;
        spec = {tenant->legalName,
                tenant->displayName,
                tenant->profile,
                tenant->plan,
                {{tenant->region, "eu-west-1", "eu-north-1"}, tenant->region, "eu-west-1"},
                {"eu-only", "tenant-key", "standard-90"},
                {"prod", "staging"},
                registry::Quotas{60, 500, 1000000, 4},
                {{"technical", "Ana Berg", "ops@" + tenant->slug + ".example"},
                 {"billing", "Lee Sanders", "billing@" + tenant->slug + ".example"}},
                {{"crm", "https://hooks." + tenant->slug + ".example/reeve", {"tenant.*"}}}};
        details.bindings = {1, 3, 1, 2};
        switch (tenant->state) {
        case State::Draft: details.allowedMoves = {State::Active, State::Deleted}; break;
        case State::Active: details.allowedMoves = {State::Suspended, State::Archived}; break;
        case State::Suspended: details.allowedMoves = {State::Active, State::Archived}; break;
        case State::Archived: details.allowedMoves = {State::Suspended}; break;
        case State::Deleted: break;
        }
        return details;
    });
    answer<registry::GetTimeline>([this, find](const registry::GetTimeline& op) -> base::Result<registry::GetTimeline::Page> {
        const auto tenant = find(op.tenantId);
        registry::GetTimeline::Page page;
        if (tenant == tenants.end()) return page;
        for (std::uint64_t revision = tenant->revision; revision > 0; --revision) {
            registry::TimelineEntry each;
            each.revision = revision;
            each.at = tenant->updatedAt - std::chrono::hours(30 * (tenant->revision - revision));
            each.operation = revision == 1 ? "tenants.create" : revision % 2 ? "tenants.resume" : "tenants.suspend";
            each.actor = "user:ana@desk-7";
            each.reason = revision % 2 ? "Invoice 2026-114 paid" : "Invoice 2026-114 overdue";
            if (revision > 1) each.from = revision % 2 ? State::Suspended : State::Active;
            each.to = revision == 1 ? State::Draft : revision % 2 ? State::Active : State::Suspended;
            each.auditIndex = revision * 3;
            if (revision == 1) each.version = 1;
            else if (revision == tenant->revision && tenant->version > 1 && tenant->state == State::Active) { // the newest manifest
                each.operation = "tenants.updateManifest";
                each.version = tenant->version;
                each.reason = "Second region after the review";
                each.from.reset();
                each.to.reset();
            }
            if (op.kind == registry::TimelineKind::transition && !each.to) continue;
            if (op.kind == registry::TimelineKind::manifest && !each.version) continue;
            if (op.kind == registry::TimelineKind::other && (each.to || each.version)) continue;
            if (op.actor && each.actor != *op.actor) continue;
            if (op.reason && base::fold(each.reason).find(base::fold(*op.reason)) == std::string::npos) continue;
            page.items.push_back(std::move(each));
        }
        page.total = page.items.size();
        if (op.pageSize && page.items.size() > *op.pageSize) page.items.resize(*op.pageSize);
        return page;
    });
}

void SamplePlane::answerAudit()
{
    answer<audit::ListAudit>([this](const audit::ListAudit& op) -> base::Result<audit::ListAudit::Page> {
        std::vector<audit::Entry> found;
        for (auto each = entries.rbegin(); each != entries.rend(); ++each) {
            if (op.tenantId && each->target.tenant != *op.tenantId) continue;
            if (op.actor && each->actor.id != *op.actor) continue;
            if (op.action && each->action != *op.action &&
                !(op.action->ends_with(".*") && each->action.starts_with(op.action->substr(0, op.action->size() - 1))))
                continue;
            if (op.result && each->result != *op.result) continue;
            if (op.from && each->time < *op.from) continue;
            if (op.to && each->time >= *op.to) continue;
            found.push_back(*each);
        }
        audit::ListAudit::Page page;
        page.total = found.size();
        const std::size_t begin = op.pageToken ? std::stoull(*op.pageToken) : 0;
        const std::size_t end = std::min(found.size(), begin + op.pageSize.value_or(100));
        page.items.assign(found.begin() + std::ptrdiff_t(begin), found.begin() + std::ptrdiff_t(end));
        if (end < found.size()) page.nextPageToken = std::to_string(end);
        return page;
    });
    answer<audit::GetAudit>([this](const audit::GetAudit& op) -> base::Result<audit::GetAudit::Proven> {
        if (op.seq >= entries.size()) return base::Error{base::ErrorCode::NotFound, "there is no such entry", {}, {}, {}};
        return audit::GetAudit::Proven{entries[op.seq],
                                       {},
                                       "5d41c7f0a99b8e21c4f2a0d1e6b3975500c1d2e3f4a5b6c7d8e9fa0b1c2d3e4f",
                                       {"ab12", "cd34", "ef56"},
                                       "reeve/pln_01JD8K\n" + std::to_string(entries.size()) + "\nmF3y\n\n— reeve/pln_01JD8K AZm2\n"};
    });
    answer<control::GetAuditHealth>([this](const auto&) -> base::Result<control::GetAuditHealth::Health> { return health; });
    answer<control::VerifyAudit>([this](const auto&) -> base::Result<control::Operation> { return verification; });
    answer<control::GetOperation>([this](const auto&) -> base::Result<control::Operation> { return verification; });
    verification.id = "op_" + ulid(3);
    verification.kind = "audit.verify";
    verification.done = true;
    verification.actor = "user:ana@desk-7";
    verification.updatedAt = *base::parseTime("2026-10-02T21:00:00Z");
    verification.progress = {"entries", entries.size(), entries.size(), 500000};
    audit::VerifyReport report;
    report.verdict = audit::Verdict::proven;
    report.origin = "reeve/pln_01JD8K";
    report.key = "reeve/pln_01JD8K+9f3c77a1+AZm2";
    report.size = entries.size();
    report.rootHash = "5d41c7f0a99b8e21c4f2a0d1e6b3975500c1d2e3f4a5b6c7d8e9fa0b1c2d3e4f";
    report.proven = {"All " + std::to_string(entries.size()) + " entries hash to the signed root.",
                     "The checkpoint carries a good signature of the key above."};
    report.notProven = {"No older checkpoint was given, so a rollback would not show."};
    report.findings = {{"NOTE_CLOCK", "The clock stepped back by 2 s between entries 41 and 42.", {}, {}, 42}};
    report.bytes = 512000;
    report.duration = 8400;
    verification.result = base::toJson(report);
    health.entries = health.checkpointSize = entries.size();
    health.checkpointAt = entries.empty() ? base::Timestamp{} : entries.back().time;
    health.lastVerified = control::Verification{*health.checkpointAt - std::chrono::hours(3), audit::Verdict::proven,
                                                entries.size() - std::min<std::size_t>(entries.size(), 12), 1, verification.id};
}

} // namespace reeve::test
