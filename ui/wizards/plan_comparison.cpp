// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/plan_comparison.h"

#include "models/format.h"
#include "ui/wizards/difference.h"

#include <QCoreApplication>
#include <algorithm>
#include <boost/mp11/algorithm.hpp>

namespace reeve::ui {

using models::Format;
using models::toQt;
using registry::Quotas;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanComparison)
};

template <class Each>
void eachQuota(Each each)
{
    boost::mp11::mp_for_each<boost::describe::describe_members<Quotas, boost::describe::mod_public>>(
        [&](auto member) { each(std::string(member.name), member.pointer); });
}

PlanLine::Change changeOf(const std::optional<std::uint64_t>& before, const std::optional<std::uint64_t>& after)
{
    if (before == after) return PlanLine::Change::Same;
    if (!after) return PlanLine::Change::Grows; // a limit is lifted
    return before && *before < *after ? PlanLine::Change::Grows : PlanLine::Change::Shrinks;
}

const registry::RateLimit* limitOf(const registry::PlanSpec& plan, const std::string& method)
{
    const auto found =
        std::find_if(plan.rateLimits.begin(), plan.rateLimits.end(), [&](const auto& each) { return each.method == method; });
    return found == plan.rateLimits.end() ? nullptr : &*found;
}

QString limitName(const std::string& method, bool burst)
{
    if (method == "read") return burst ? Text::tr("Burst of reads") : Text::tr("Reads a second");
    if (method == "write") return burst ? Text::tr("Burst of writes") : Text::tr("Writes a second");
    return toQt(method);
}

} // namespace

std::vector<PlanLine> comparePlans(const registry::PlanSpec& now, const Quotas& before, const registry::PlanSpec& then, const Quotas& after)
{
    std::vector<PlanLine> lines;
    eachQuota([&](const std::string& name, auto member) {
        PlanLine line;
        line.what = quotaName(name);
        line.before = before.*member ? before.*member : now.quotas.*member;
        line.granted = then.quotas.*member;
        line.overridden = (after.*member).has_value();
        line.after = line.overridden ? after.*member : line.granted;
        const bool over = line.overridden && line.granted && *line.after > *line.granted;
        line.change = over ? PlanLine::Change::Over : changeOf(line.before, line.after);
        lines.push_back(std::move(line));
    });
    for (const std::string method : {"read", "write"}) {
        const auto* old = limitOf(now, method);
        const auto* next = limitOf(then, method);
        if (!old && !next) continue;
        for (const bool burst : {false, true}) {
            const auto value = [burst](const registry::RateLimit* limit) -> std::optional<std::uint64_t> {
                if (!limit) return std::nullopt;
                return burst ? limit->burst : limit->requestsPerSecond;
            };
            PlanLine line{limitName(method, burst), value(old), value(next), value(next), false, {}};
            line.change = changeOf(line.before, line.after);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

Quotas lowered(const Quotas& overrides, const registry::PlanSpec& plan)
{
    Quotas result = overrides;
    eachQuota([&](const std::string&, auto member) {
        const auto& most = plan.quotas.*member;
        if (result.*member && most && *(result.*member) > *most) result.*member = most;
    });
    return result;
}

bool exceeds(const Quotas& overrides, const registry::PlanSpec& plan) { return lowered(overrides, plan) != overrides; }

QString changeText(const PlanLine& line)
{
    switch (line.change) {
    case PlanLine::Change::Same: return {};
    case PlanLine::Change::Grows:
        if (!line.after || !line.before) return Text::tr("grows: no limit");
        return Text::tr("grows by %1", "a number").arg(Format::count(*line.after - *line.before));
    case PlanLine::Change::Shrinks:
        if (!line.before) return Text::tr("shrinks: there was no limit");
        return Text::tr("shrinks by %1", "a number").arg(Format::count(*line.before - *line.after));
    case PlanLine::Change::Over: return Text::tr("more than %1", "a number").arg(Format::count(*line.granted));
    }
    return {};
}

} // namespace reeve::ui
