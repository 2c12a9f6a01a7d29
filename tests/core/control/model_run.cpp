// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/control/model_run.h"

#include "core/base/codec.h"

namespace reeve::test {
namespace {

const std::vector<State> states{State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted};

std::string text(const auto& value) { return base::writeJson(base::toJson(value)); }

/// "" or what differs.
template <class T>
std::string differs(const std::string& what, const T& is, const T& should)
{
    if (is == should) return {};
    const auto show = [](const T& value) {
        if constexpr (std::is_same_v<T, std::string>) return value;
        else return text(value);
    };
    return what + " is " + show(is) + ", should be " + show(should);
}

std::string firstOf(std::initializer_list<std::string> all)
{
    for (const auto& one : all)
        if (!one.empty()) return one;
    return {};
}

std::vector<registry::FacetCount> sorted(std::vector<registry::FacetCount> counts)
{
    std::sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
    return counts;
}

} // namespace

ModelRun::ModelRun()
{
    m_plane.importCatalog();
    model.audited = read(audit::ListAudit{}).total;
    const auto page = read(events::ListEvents{{}, {}, {}, {}, 1000});
    m_cursor = page.nextCursor;
    m_eventsBefore = page.highWatermark;
}

template <class Op>
typename Op::Response ModelRun::read(Op op)
{
    auto value = m_plane.call(std::move(op));
    if (value) return std::move(*value);
    ADD_FAILURE() << Op::info.name << ": " << value.error().message;
    return {};
}

std::string ModelRun::take(const Step& step)
{
    switch (step.what) {
    case Do::advance: {
        static const std::chrono::hours spans[] = {std::chrono::hours{1},       std::chrono::hours{24},      std::chrono::hours{24 * 29},
                                                   std::chrono::hours{24 * 30}, std::chrono::hours{24 * 31}, std::chrono::hours{24 * 2557}};
        m_plane.clock.advance(spans[step.variant % std::size(spans)]);
        return {};
    }
    case Do::reopen: m_plane.reopen(); return firstOf({compareLists(), compareEvents({})});
    case Do::repeat: return m_sent.empty() ? std::string{} : perform(m_sent[step.variant % m_sent.size()], Step{});
    default: return perform(requestOf(step, model, m_kept), step);
    }
}

std::string ModelRun::perform(Request request, const Step& step)
{
    if (step.hash == Step::Hash::fresh && !request.validateOnly) {
        auto first = request;
        first.validateOnly = true;
        if (auto wrong = perform(first, Step{}); !wrong.empty()) return "its plan: " + wrong;
        if (!m_kept.empty() && m_kept.back().second == model.outcomeOf(request.body))
            std::tie(request.planHash, request.planned) = m_kept.back();
    }
    m_plane.clock.advance(std::chrono::milliseconds{1});
    m_sent.push_back(request);
    const auto outcome = model.outcomeOf(request.body); // before it changes anything
    const auto expected = model.apply(request, m_plane.clock.now());
    ++tally[std::string{nameOf(request.body.what)} + ' ' + expected.outcome];
    const auto answer = ask(*m_plane.plane, request);
    if (auto wrong = compareAnswer(request, expected, answer); !wrong.empty()) return wrong;
    if (expected.outcome == "plan") {
        const auto& hash = answer->plan->hash;
        for (const auto& [known, what] : m_kept)
            if ((known == hash) != (what == outcome))
                return "the hash of the plan is " + std::string{known == hash ? "" : "not "} + "that of " + what;
        m_kept.emplace_back(hash, outcome);
    }
    return firstOf({compareLog(request, expected), compareEvents(expected), compareTenant(expected.slug), compareLists()});
}

std::string ModelRun::compareAnswer(const Request& request, const Expected& expected, const base::Result<control::Answer>& answer)
{
    std::string outcome;
    if (!answer) outcome = std::string{base::name(answer.error().code)} + ' ' + answer.error().reason;
    else outcome = answer->plan ? "plan" : answer->replayed ? "replay" : "ok";
    if (outcome != expected.outcome)
        return "answers " + outcome + (answer ? "" : " (" + answer.error().message + ")") + ", not " + expected.outcome;
    if (!answer || answer->plan) return {};
    const auto& receipt = *answer->receipt;
    if (outcome == "replay") {
        const auto& first = m_receipts.at(expected.auditIndex);
        return firstOf({differs("the operation of the replayed receipt", receipt.operationId, first.operationId),
                        differs("the entry of the replayed receipt", receipt.auditIndex, first.auditIndex),
                        differs("the leaf of the replayed receipt", receipt.leafHash, first.leafHash),
                        differs("the checkpoint of the replayed receipt", receipt.checkpointSize, first.checkpointSize),
                        answer->value.has_value() ? "a replay has a value" : ""});
    }
    m_receipts[receipt.auditIndex] = receipt;
    if (request.body.what == Do::create) model.learnId(expected.slug, std::any_cast<const registry::Tenant&>(answer->value).id);
    std::string value;
    if (request.body.what == Do::putPlan)
        value =
            differs("the version", std::uint64_t{std::any_cast<const registry::CatalogItem&>(answer->value).version}, expected.revision);
    else value = differs("the answer", std::any_cast<const registry::Tenant&>(answer->value), model.find(expected.slug)->row);
    return firstOf({value, differs("the receipt's entry", receipt.auditIndex, expected.auditIndex),
                    differs("the receipt's revision", receipt.revision, expected.revision),
                    receipt.checkpointSize > receipt.auditIndex ? "" : "no checkpoint covers the entry"});
}

std::string ModelRun::compareLog(const Request& request, const Expected& expected)
{
    const auto page = read(audit::ListAudit{{}, {}, {}, {}, {}, {}, {}, 1, {}});
    if (auto wrong = differs("the number of audit entries", page.total, model.audited); !wrong.empty() || expected.entry.empty())
        return wrong;
    const auto& entry = page.items.at(0);
    std::string code;
    if (entry.error) code = entry.error->code;
    const std::string expectedCode = expected.entry == "ok" ? "" : expected.outcome.substr(0, expected.outcome.find(' '));
    std::string tenant;
    if (const auto* known = model.find(expected.slug); known && request.body.what != Do::putPlan) tenant = known->row.id;
    if (request.body.what == Do::create && expected.entry != "ok") tenant.clear(); // none was made
    return firstOf({differs("the entry's number", entry.seq, model.audited - 1),
                    differs("the entry's action", entry.action, std::string{nameOf(request.body.what)}),
                    differs("the entry's actor", entry.actor.id, request.actor),
                    differs("the entry's result", std::string{boost::describe::enum_to_string(entry.result, "")}, expected.entry),
                    differs("the entry's error", code, expectedCode), differs("the entry's tenant", entry.target.tenant, tenant),
                    differs("the entry's reason", entry.reason, request.body.reason.substr(0, 500))});
}

std::string ModelRun::compareEvents(const Expected& expected)
{
    const auto page = read(events::ListEvents{m_cursor, {}, {}, {}, 1000});
    m_cursor = page.nextCursor;
    std::vector<std::string> types;
    for (const auto& event : page.items) types.push_back(event.type);
    std::vector<std::string> wanted;
    for (const auto& type : expected.events) wanted.push_back("reeve." + type + ".v1");
    return firstOf({differs("the list of new events", types, wanted),
                    differs("the number of events", page.highWatermark, m_eventsBefore + model.published)});
}

std::string ModelRun::compareTenant(const std::string& slug)
{
    const auto* known = model.find(slug);
    if (!known) return {};
    const auto details = read(registry::GetTenant{slug});
    const auto& spec = details.manifest.spec;
    const auto& sheet = known->sheet;
    const auto units = spec.quotas ? spec.quotas->computeUnits : std::nullopt;
    if (auto wrong =
            firstOf({differs("the tenant", details.tenant, known->row), differs("its contacts", spec.contacts, sheet.contacts),
                     differs("its labels", details.manifest.metadata.labels, sheet.labels), differs("its plan", spec.plan, sheet.plan),
                     differs("its regions", spec.regions.allowed, sheet.allowed), differs("its quota", units, sheet.computeUnits)});
        !wrong.empty())
        return wrong;
    const auto timeline = read(registry::GetTimeline{slug, 1000, {}, {}, {}, {}});
    std::vector<Line> lines;
    for (auto one = timeline.items.rbegin(); one != timeline.items.rend(); ++one)
        lines.push_back(
            {one->revision, one->at, one->operation, one->actor, one->reason, one->from, one->to, one->version, one->auditIndex});
    if (timeline.total != lines.size() || lines != known->lines)
        return "the timeline of " + slug + " is " + text(timeline) + ", should have " + std::to_string(known->lines.size()) + " lines";
    const auto versions = read(registry::ListVersions{slug, 1000, {}});
    for (const auto& version : versions.items)
        if (version.erased != known->isErased || (version.erased && version.source.data.find("harbor.example") != std::string::npos))
            return "version " + std::to_string(version.version) + " is " + (version.erased ? "" : "not ") +
                   "erased: " + version.source.data;
    return differs("the number of versions", versions.total, known->row.version);
}

std::string ModelRun::compareLists()
{
    std::vector<registry::Tenant> rows;
    std::uint64_t living = 0;
    std::map<std::string, std::uint64_t> byState, byPlan, byRegion, byProfile;
    for (const auto& [slug, known] : model.tenants) {
        rows.push_back(known.row);
        ++byState[boost::describe::enum_to_string(known.row.state, "")];
        if (known.row.state == State::Deleted) continue;
        ++living;
        ++byPlan[known.row.plan];
        ++byRegion[known.row.region];
        ++byProfile[known.row.profile];
    }
    registry::ListTenants all;
    all.state = states;
    const auto page = read(all);
    const auto facets = read(registry::CountFacets{});
    std::vector<registry::FacetCount> counts;
    for (const auto state : states) {
        const std::string name = boost::describe::enum_to_string(state, "");
        counts.push_back({name, byState[name]});
    }
    const auto listed = [](const std::map<std::string, std::uint64_t>& by) {
        std::vector<registry::FacetCount> list;
        for (const auto& [value, count] : by) list.push_back({value, count});
        return list;
    };
    return firstOf({differs("the list", page.items, rows), differs("the list's total", page.total, std::uint64_t{rows.size()}),
                    differs("the total of the usual list", read(registry::ListTenants{}).total, living),
                    differs("the facets' total", facets.total, living), differs("the counts by state", facets.states, counts),
                    differs("the counts by plan", sorted(facets.plans), listed(byPlan)),
                    differs("the counts by region", sorted(facets.regions), listed(byRegion)),
                    differs("the counts by profile", sorted(facets.profiles), listed(byProfile))});
}

std::optional<std::string> failureOf(const std::vector<Step>& steps, bool keepsADayLonger, Tally* tally)
{
    ModelRun run;
    run.model.keepsADayLonger = keepsADayLonger;
    std::optional<std::string> failure;
    for (std::size_t i = 0; i < steps.size() && !failure; ++i)
        if (auto wrong = run.take(steps[i]); !wrong.empty()) failure = "step " + std::to_string(i) + ": " + wrong;
    if (tally)
        for (const auto& [what, count] : run.tally) (*tally)[what] += count;
    return failure;
}

} // namespace reeve::test
