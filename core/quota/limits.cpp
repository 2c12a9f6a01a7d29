// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quota/limits.h"

#include <boost/mp11/algorithm.hpp>
#include <cassert>

namespace reeve::quota {
namespace {

using registry::Quotas;

/// Calls @p each(name, pointer to member) for every quota.
template <class Each>
void eachQuota(Each each)
{
    boost::mp11::mp_for_each<boost::describe::describe_members<Quotas, boost::describe::mod_public>>(
        [&](auto member) { each(std::string{member.name}, member.pointer); });
}

} // namespace

Verdict checkManifest(const registry::TenantManifest& manifest, const registry::Catalog& catalog, base::Timestamp now)
{
    const auto* plan = catalog.find(registry::Kind::Plan, manifest.spec.plan, now);
    assert(plan);
    const auto version = plan->name + " v" + std::to_string(plan->version);
    Verdict verdict{{"quota", version, "allow", "within the plan", "live"}, {}};
    if (!manifest.spec.quotas) return verdict;
    eachQuota([&](const std::string& name, auto member) {
        const auto& asked = *manifest.spec.quotas.*member;
        const auto granted = (plan->plan->quotas.*member).value_or(0);
        if (!asked || *asked <= granted) return;
        verdict.excess.push_back({"/spec/quotas/" + name,
                                  name + " asks for " + std::to_string(*asked) + "; plan " + version + " grants " + std::to_string(granted),
                                  "ask for at most " + std::to_string(granted) + ", or choose a larger plan"});
    });
    if (!verdict.excess.empty()) {
        verdict.gate.verdict = "deny";
        verdict.gate.reason = verdict.excess.front().message + ": " + verdict.excess.front().hint;
    }
    return verdict;
}

Quotas effective(const registry::TenantManifest& manifest, const registry::CatalogItem& plan)
{
    Quotas quotas = plan.plan->quotas;
    if (!manifest.spec.quotas) return quotas;
    eachQuota([&](const std::string&, auto member) {
        if (const auto& asked = *manifest.spec.quotas.*member) quotas.*member = asked;
    });
    return quotas;
}

} // namespace reeve::quota
