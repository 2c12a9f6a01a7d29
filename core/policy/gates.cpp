// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/gates.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <cassert>
#include <functional>

namespace reeve::policy {
namespace {

using registry::CatalogItem;
using registry::Kind;

bool contains(const std::vector<std::string>& items, const std::string& wanted)
{
    return std::find(items.begin(), items.end(), wanted) != items.end();
}

/// "eu-only v3".
std::string versionOf(const CatalogItem& item) { return item.name + " v" + std::to_string(item.version); }

/// A broken rule in words, and its remedy; both empty when the rule holds.
struct Breach {
    std::string message;
    std::string hint;
    explicit operator bool() const { return !message.empty(); }
};

Breach planForbids(const CatalogItem& plan, const std::string& profile)
{
    const auto& offered = plan.plan->profiles;
    if (contains(offered, profile)) return {};
    return {"plan " + versionOf(plan) + " offers " + base::joinWords(offered) + ", not " + profile,
            "choose one of its profiles, or another plan"};
}

Breach residencyForbids(const CatalogItem& residency, const CatalogItem& region)
{
    const auto& allowed = residency.residency->jurisdictions;
    const auto& lies = region.region->jurisdiction;
    if (contains(allowed, "*") || contains(allowed, lies)) return {};
    return {"residency " + versionOf(residency) + " allows " + base::joinWords(allowed) + "; " + region.name + " lies in " + lies,
            "choose a region in " + base::joinWords(allowed, "or") + ", or another residency policy"};
}

Breach regionForbids(const CatalogItem& region, const std::string& profile)
{
    const auto& offered = region.region->profiles;
    if (contains(offered, profile)) return {};
    return {"region " + versionOf(region) + " offers " + base::joinWords(offered) + ", not " + profile,
            "choose another region, or one of its profiles"};
}

Breach encryptionForbids(const std::string& encryption, const CatalogItem& region)
{
    const auto& supported = region.region->encryption;
    if (contains(supported, encryption)) return {};
    return {"encryption " + encryption + " is not supported in " + region.name + ", which has " + base::joinWords(supported),
            "choose another region, or encryption " + base::joinWords(supported, "or")};
}

/// Collects refusals, each tagged with the gate that said it.
class Gates {
public:
    void refuse(std::string pointer, const char* gate, Breach breach)
    {
        if (breach) verdict.refusals.push_back({std::move(pointer), gate, std::move(breach.message), std::move(breach.hint)});
    }
    /// Deny with the first refusal of that gate, else allow for the reason given.
    void conclude(const char* gate, std::string version, std::string allowed)
    {
        const auto refusal =
            std::find_if(verdict.refusals.begin(), verdict.refusals.end(), [&](const Refusal& each) { return each.gate == gate; });
        const bool denied = refusal != verdict.refusals.end();
        verdict.gates.push_back({gate, std::move(version), denied ? "deny" : "allow",
                                 denied ? refusal->message + ": " + refusal->hint : std::move(allowed), "live"});
    }
    Verdict verdict;
};

} // namespace

Verdict checkManifest(const registry::TenantManifest& manifest, const registry::Catalog& catalog, base::Timestamp now)
{
    const auto& spec = manifest.spec;
    const auto* plan = catalog.find(Kind::Plan, spec.plan, now);
    const auto* residency = catalog.find(Kind::ResidencyPolicy, spec.policies.residency, now);
    const auto* encryption = catalog.find(Kind::EncryptionPolicy, spec.policies.encryption, now);
    assert(plan && residency && encryption);
    Gates gates;
    gates.refuse("/spec/profile", "plan", planForbids(*plan, spec.profile));
    std::vector<std::string> regionVersions;
    for (std::size_t i = 0; i < spec.regions.allowed.size(); ++i) {
        const auto* region = catalog.find(Kind::Region, spec.regions.allowed[i], now);
        assert(region);
        const auto pointer = base::pointerTo("/spec/regions/allowed", i);
        gates.refuse(pointer, "residency", residencyForbids(*residency, *region));
        gates.refuse(pointer, "region", regionForbids(*region, spec.profile));
        gates.refuse(pointer, "encryption", encryptionForbids(encryption->name, *region));
        regionVersions.push_back(versionOf(*region));
    }
    const auto regions = base::joinWords(spec.regions.allowed);
    gates.conclude("plan", versionOf(*plan), "the plan offers " + spec.profile);
    gates.conclude("residency", versionOf(*residency), "the policy allows " + regions);
    gates.conclude("region", base::joinWords(regionVersions), "every allowed region offers " + spec.profile);
    gates.conclude("encryption", versionOf(*encryption), "supported in " + regions);
    return std::move(gates.verdict);
}

base::GateDecision checkContacts(const registry::TenantManifest& manifest)
{
    const auto has = [&](std::string_view role) {
        const auto& contacts = manifest.spec.contacts;
        return std::any_of(contacts.begin(), contacts.end(), [&](const auto& each) { return each.role == role; });
    };
    std::vector<std::string> missing;
    for (const auto* role : {"technical", "billing"})
        if (!has(role)) missing.emplace_back(role);
    const std::string version{registry::apiVersion};
    if (missing.empty()) return {"contacts", version, "allow", "there is a technical and a billing contact", "live"};
    const auto roles = base::joinWords(missing);
    return {"contacts", version, "deny",
            "activation needs a technical and a billing contact; " + roles + (missing.size() == 1 ? " is" : " are") +
                " missing: add a contact for each",
            "live"};
}

std::string explainRegion(const registry::CatalogItem& region, const registry::CatalogItem& residency, const std::string& encryption,
                          const std::string& profile)
{
    std::vector<std::string> reasons;
    for (const auto& breach : {residencyForbids(residency, region), regionForbids(region, profile), encryptionForbids(encryption, region)})
        if (breach) reasons.push_back(breach.message);
    std::string text;
    for (const auto& reason : reasons) text += (text.empty() ? "" : "; ") + reason;
    return text;
}

} // namespace reeve::policy
