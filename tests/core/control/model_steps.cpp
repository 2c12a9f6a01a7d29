// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/control/model_steps.h"

namespace reeve::test {
namespace {

constexpr unsigned absent = 99; ///< never created

std::string slugOf(unsigned tenant) { return "tenant-" + std::to_string(tenant); }

const registry::Contact technical{"technical", "Ivo Marin", "ops@harbor.example"};
const registry::Contact billing{"billing", "Finance", "billing@harbor.example"};

std::vector<registry::Contact> contactsOf(unsigned variant)
{
    switch (variant % 8) {
    case 0: return {technical};
    case 1: return {technical, {"billing", "Nobody", "no address"}};
    case 2: return {};
    case 3: return {technical, billing, {"legal", "Lex", "law@harbor.example"}};
    case 4: return {billing, technical};
    default: return {technical, billing};
    }
}

/// Most can be stored; the others each have one fault.
Sheet sheetOf(const std::string& slug, unsigned variant)
{
    Sheet sheet;
    sheet.slug = slug;
    sheet.contacts = {technical, billing};
    switch (variant % 24) {
    case 0: sheet.retention = "trial"; break;
    case 1: sheet.retention = "seven-years"; break;
    case 2: sheet.plan = "starter-2026"; break;
    case 3: sheet.plan = "enterprise-2026", sheet.profile = "st-dedicated"; break;
    case 4: sheet.residency = "anywhere", sheet.allowed = {"us-east-1", "eu-west-1"}, sheet.preferred = "us-east-1"; break;
    case 5: sheet.computeUnits = 50; break;
    case 6: sheet.labels = {{"segment", "energy"}, {"tier", "2"}}; break;
    case 7: sheet.legalName = "Müller & Söhne"; break;
    case 8: sheet.contacts = {technical}; break;
    case 9: sheet.computeUnits = 5000; break;
    case 10: sheet.allowed.emplace_back("us-east-1"); break;
    case 11: sheet.plan = "gone-2020"; break;
    case 12: sheet.preferred = "us-east-1"; break;
    case 13: sheet.isYaml = false; break;
    default: break;
    }
    return sheet;
}

void fillEdit(Body& body, unsigned variant)
{
    static const std::vector<std::string> plans{"starter-2026", "team-2026", "business-2025", "enterprise-2026", "gone-2020"};
    switch (body.what) {
    case Do::changePlan:
        body.plan = plans[variant % plans.size()];
        if (variant % 3 == 0) body.quota = std::optional<std::uint64_t>{};
        if (variant % 3 == 1) body.quota = std::optional<std::uint64_t>{variant % 2 == 0 ? 40 : 150};
        break;
    case Do::setLabels:
        if (variant % 4 != 3) body.set["segment"] = variant % 2 == 0 ? "energy" : "food";
        if (variant % 4 > 1) body.drop = {variant % 8 == 6 ? "segment" : "tier"};
        if (variant % 9 == 0) body.set["Segment"] = "x"; // no such name can be
        break;
    case Do::contacts: body.contacts = contactsOf(variant); break;
    case Do::regions:
        body.allowed = {"eu-central-1", variant % 3 == 0 ? "sa-east-1" : "eu-west-1"};
        body.preferred = variant % 5 == 0 ? "us-east-1" : body.allowed[variant % 2];
        if (variant % 7 == 0) body.allowed.emplace_back("mars-1");
        break;
    default: break;
    }
}

void fillCaller(Request& request, Step::Who who, const Model& model, const std::string& slug)
{
    using base::Role;
    request.actor = "user:ana@desk-7";
    request.roles = {Role::Viewer, Role::Operator, Role::TenantAdmin, Role::PolicyAdmin, Role::Auditor, Role::SecurityAdmin};
    const auto* known = model.find(slug);
    switch (who) {
    case Step::Who::all: return;
    case Step::Who::viewer: request.roles = {Role::Viewer}; break;
    case Step::Who::operations: request.roles = {Role::Operator}; break;
    case Step::Who::tenantAdmin: request.roles = {Role::TenantAdmin}; break;
    case Step::Who::security: request.roles = {Role::SecurityAdmin}; break;
    case Step::Who::scoped: request.scope = {known ? known->row.id : "tnt_none"}; break;
    case Step::Who::outside: request.scope = {"tnt_of_somebody_else"}; break;
    }
    request.actor = "user:bob@desk-" + std::to_string(int(who));
}

std::any operationOf(const Body& body)
{
    namespace lc = lifecycle;
    const auto& id = body.tenant;
    const auto revision = body.revision;
    const auto& why = body.reason;
    switch (body.what) {
    case Do::create: return lc::CreateTenant{{yamlOf(body.sheet)}, why, body.activate};
    case Do::update: return lc::UpdateManifest{id, revision, {yamlOf(body.sheet)}, why};
    case Do::activate: return lc::ActivateTenant{id, revision, why};
    case Do::suspend: return lc::SuspendTenant{id, revision, why};
    case Do::resume: return lc::ResumeTenant{id, revision, why};
    case Do::archive: return lc::ArchiveTenant{id, revision, why};
    case Do::restore: return lc::RestoreTenant{id, revision, why};
    case Do::remove: return lc::DeleteTenant{id, revision, why, body.confirm};
    case Do::hold: return lc::SetLegalHold{id, revision, why};
    case Do::release: return lc::ReleaseLegalHold{id, revision, why};
    case Do::changePlan: {
        lc::ChangePlan op{id, revision, body.plan, {}, why};
        if (body.quota) op.quotas = registry::Quotas{*body.quota, {}, {}, {}};
        return op;
    }
    case Do::setLabels: return lc::SetLabels{id, revision, body.set, body.drop, why};
    case Do::contacts: return lc::UpdateContacts{id, revision, body.contacts, why};
    case Do::regions: return lc::CorrectRegions{id, revision, body.allowed, body.preferred, {}, why};
    case Do::putPlan:
        return lc::PutCatalog{{"apiVersion: tenancy/v1\nkind: Plan\nmetadata: {name: team-2026}\nspec:\n  profiles: [mt-standard]\n"
                               "  quotas: {computeUnits: " +
                               std::to_string(body.units) +
                               ", storageGiB: 500, eventsPerDay: 1000000, concurrentOperations: 4}\n  rateLimits:\n"
                               "    - {method: read, requestsPerSecond: 40, burst: 80}\n"
                               "    - {method: write, requestsPerSecond: 8, burst: 20}\n"},
                              why};
    case Do::advance:
    case Do::repeat:
    case Do::reopen: break;
    }
    return {};
}

/// Chooses operations that mostly fit what the tenants have probably become, so that sequences get far into the life cycle.
class Generator {
public:
    explicit Generator(std::uint64_t seed) : m_random(seed) {}
    Step next()
    {
        Step step;
        auto& guess = m_guesses[below(static_cast<unsigned>(m_guesses.size()))];
        if (guess.state == State::Deleted) guess = {m_slugs++, std::nullopt};
        step.tenant = below(25) == 0 ? absent : guess.slug;
        step.what = below(4) > 0 || !guess.state ? fitting(guess) : static_cast<Do>(below(unsigned(Do::reopen) + 1));
        if (step.what == Do::reopen && below(4) > 0) step.what = Do::repeat;
        step.variant = below(1 << 16);
        if (below(10) == 0) step.revision = below(2) == 0 ? Step::Revision::before : Step::Revision::next;
        if (below(8) == 0) step.who = static_cast<Step::Who>(below(unsigned(Step::Who::outside) + 1));
        if (below(6) == 0) step.hash = static_cast<Step::Hash>(below(unsigned(Step::Hash::nonsense) + 1));
        if (below(3) == 0) step.key = below(30) == 0 ? 4 : 1 + below(3);
        if (below(25) == 0) step.reason = 1 + below(2);
        step.validateOnly = below(10) == 0;
        step.byId = below(2) == 0;
        if (isPlain(step)) follow(guess, step);
        return step;
    }

private:
    struct Guess {
        unsigned slug{};
        std::optional<State> state;
    };
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random.below(limit)); }
    Do fitting(const Guess& guess)
    {
        static const std::vector<Do> edits{Do::update, Do::changePlan, Do::setLabels, Do::contacts, Do::regions, Do::hold, Do::release};
        if (!guess.state) return Do::create;
        if (*guess.state != State::Archived && below(3) > 0) return edits[below(static_cast<unsigned>(edits.size()))];
        switch (*guess.state) {
        case State::Draft: return below(6) == 0 ? Do::remove : Do::activate;
        case State::Active: return below(3) == 0 ? Do::archive : Do::suspend;
        case State::Suspended: return below(3) == 0 ? Do::archive : Do::resume;
        default: return std::vector<Do>{Do::restore, Do::advance, Do::remove, Do::hold, Do::release}[below(5)];
        }
    }
    static bool isPlain(const Step& step)
    {
        return step.tenant != absent && !step.validateOnly && step.who == Step::Who::all && step.revision == Step::Revision::present &&
               step.reason == 0 && step.hash != Step::Hash::nonsense && step.key < 4;
    }
    static void follow(Guess& guess, const Step& step)
    {
        switch (step.what) {
        case Do::create:
            if (step.variant % 24 < 8 || step.variant % 24 > 13) guess.state = step.variant % 3 == 0 ? State::Active : State::Draft;
            break;
        case Do::activate:
        case Do::resume: guess.state = State::Active; break;
        case Do::suspend:
        case Do::restore: guess.state = State::Suspended; break;
        case Do::archive: guess.state = State::Archived; break;
        case Do::remove: guess.state = State::Deleted; break;
        default: break;
        }
    }
    SeededRandom m_random;
    std::vector<Guess> m_guesses{{0, {}}, {1, {}}, {2, {}}};
    unsigned m_slugs{3};
};

} // namespace

std::vector<Step> randomSteps(std::uint64_t seed, std::size_t count)
{
    Generator generator(seed);
    std::vector<Step> steps;
    while (steps.size() < count) steps.push_back(generator.next());
    return steps;
}

std::string describe(const Step& step)
{
    std::string text = boost::describe::enum_to_string(step.what, "?");
    text += " tenant " + std::to_string(step.tenant) + " variant " + std::to_string(step.variant);
    const auto also = [&](bool is, const std::string& what) {
        if (is) text += ", " + what;
    };
    also(step.revision == Step::Revision::before, "the revision before");
    also(step.revision == Step::Revision::next, "the next revision");
    static const char* const callers[] = {"", "viewer", "operator", "tenant admin", "security admin", "in scope", "out of scope"};
    also(step.who != Step::Who::all, std::string{"by "} + callers[unsigned(step.who)]);
    also(step.hash == Step::Hash::fresh, "as just planned");
    also(step.hash == Step::Hash::kept, "as planned before");
    also(step.hash == Step::Hash::nonsense, "as never planned");
    also(step.key > 0, "key " + std::to_string(step.key));
    also(step.reason > 0, step.reason == 1 ? "no reason" : "too long a reason");
    also(step.validateOnly, "only planned");
    also(step.byId, "by id");
    return text;
}

Request requestOf(const Step& step, const Model& model, const std::vector<std::pair<std::string, std::string>>& kept)
{
    Request request;
    auto& body = request.body;
    body.what = step.what;
    const auto slug = slugOf(step.tenant);
    const auto* known = model.find(slug);
    fillCaller(request, step.who, model, slug);
    body.reason = step.reason == 1 ? "" : std::string(step.reason == 2 ? 501 : 20 + step.variant % 3, 'r');
    if (step.what == Do::create) {
        body.sheet = sheetOf(step.tenant == absent ? slugOf(0) : slug, step.variant);
        body.activate = step.variant % 3 == 0;
    } else if (step.what == Do::putPlan) {
        body.units = step.variant % 3 == 0 ? 60 : step.variant % 3 == 1 ? 45 : 100;
    } else {
        body.tenant = known && (step.byId || step.who == Step::Who::scoped) ? known->row.id : slug;
        const auto revision = known ? known->row.revision : 1;
        body.revision = step.revision == Step::Revision::present ? revision
                        : step.revision == Step::Revision::next  ? revision + 1
                                                                 : revision - 1;
        if (step.what == Do::update) body.sheet = sheetOf(step.variant % 17 == 0 ? "other" : slug, step.variant);
        if (step.what == Do::remove) body.confirm = step.variant % 9 == 0 ? "other" : slug;
        fillEdit(body, step.variant);
    }
    static const char* const keys[] = {"", "key-1", "key-2", "key-3"};
    request.key = step.key < 4 ? keys[step.key] : std::string(256, 'k');
    request.validateOnly = step.validateOnly;
    if (step.hash == Step::Hash::nonsense) request.planHash = std::string(64, '0');
    if (step.hash == Step::Hash::kept && !kept.empty()) std::tie(request.planHash, request.planned) = kept[step.variant % kept.size()];
    return request;
}

base::Result<control::Answer> ask(control::ControlPlane& plane, const Request& request)
{
    base::Caller caller;
    caller.actor = {"user", request.actor};
    caller.roles = request.roles;
    caller.tenantIds = request.scope;
    return plane.executeAndWait(nameOf(request.body.what), operationOf(request.body), caller,
                                {request.validateOnly, request.key, request.planHash});
}

std::vector<Step> shrink(std::vector<Step> steps, const std::function<bool(const std::vector<Step>&)>& fails, std::size_t tries)
{
    for (auto chunk = std::max<std::size_t>(steps.size() / 2, 1); chunk > 0; chunk /= 2) {
        bool isShorter = false;
        for (std::size_t at = 0; at < steps.size();) {
            if (tries-- == 0) return steps;
            auto fewer = steps;
            const auto begin = fewer.begin() + static_cast<std::ptrdiff_t>(at);
            fewer.erase(begin, begin + static_cast<std::ptrdiff_t>(std::min(chunk, fewer.size() - at)));
            if (fails(fewer)) steps = std::move(fewer), isShorter = true;
            else at += chunk;
        }
        if (chunk == 1 && isShorter) chunk = 2; // once more, since one may have kept another
    }
    return steps;
}

} // namespace reeve::test
