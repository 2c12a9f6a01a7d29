// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/edit_steps.h"

#include "core/quota/limits.h"

#include <boost/mp11/algorithm.hpp>

namespace reeve::lifecycle {
namespace {

using registry::Quotas;

/// Calls @p each(name, before, now) for every quota that differs.
template <class Each>
void eachDifferent(const Quotas& before, const Quotas& now, Each each)
{
    boost::mp11::mp_for_each<boost::describe::describe_members<Quotas, boost::describe::mod_public>>([&](auto member) {
        const auto& was = before.*member.pointer;
        const auto& is = now.*member.pointer;
        if (was != is) each(std::string{member.name}, was, is);
    });
}

/// Nothing when the plan has gone from the catalog.
Quotas inForce(const registry::TenantManifest& manifest, const registry::Catalog& catalog, base::Timestamp at)
{
    const auto* plan = catalog.find(registry::Kind::Plan, manifest.spec.plan, at);
    return plan ? quota::effective(manifest, *plan) : Quotas{};
}

} // namespace

std::vector<std::string> planSteps(const registry::TenantManifest& before, const registry::TenantManifest& now,
                                   const registry::Catalog& catalog, base::Timestamp at)
{
    std::vector<std::string> steps;
    if (before.spec.plan != now.spec.plan) steps.push_back("Change the plan from " + before.spec.plan + " to " + now.spec.plan);
    eachDifferent(inForce(before, catalog, at), inForce(now, catalog, at), [&](const std::string& name, const auto& was, const auto& is) {
        steps.push_back((is.value_or(0) > was.value_or(0) ? "Raise the quota " : "Lower the quota ") + name + " from " +
                        std::to_string(was.value_or(0)) + " to " + std::to_string(is.value_or(0)));
    });
    eachDifferent(before.spec.quotas.value_or(Quotas{}), now.spec.quotas.value_or(Quotas{}),
                  [&](const std::string& name, const auto& was, const auto& is) {
                      if (is) steps.push_back("Override " + name + " of the plan with " + std::to_string(*is));
                      else steps.push_back("Drop the override of " + name + " with " + std::to_string(*was));
                  });
    return steps;
}

std::vector<std::string> labelSteps(const registry::TenantManifest& before, const registry::TenantManifest& now)
{
    std::vector<std::string> steps;
    const auto& were = before.metadata.labels;
    for (const auto& [name, value] : now.metadata.labels) {
        const auto was = were.find(name);
        if (was == were.end()) steps.push_back("Add the label " + name + " with the value \"" + value + "\"");
        else if (was->second != value) steps.push_back("Change the label " + name + " from \"" + was->second + "\" to \"" + value + "\"");
    }
    for (const auto& [name, value] : were)
        if (!now.metadata.labels.contains(name)) steps.push_back("Remove the label " + name + " with the value \"" + value + "\"");
    return steps;
}

} // namespace reeve::lifecycle
