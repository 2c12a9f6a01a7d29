// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_generator.h"

#include "app/cli/fleet_names.h"

#include <algorithm>
#include <array>

namespace reeve::cli {

using registry::CatalogItem;
using registry::Kind;

/// SplitMix64: repeatable on every machine, and good enough for made-up tenants.
class FleetGenerator::Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t roll()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    std::uint64_t below(std::uint64_t end) { return roll() % end; } ///< @pre end > 0
    bool percent(std::uint64_t chance) { return below(100) < chance; }
    template <class List>
    const auto& oneOf(const List& list)
    {
        return list[below(list.size())];
    }

private:
    std::uint64_t m_state;
};

struct FleetGenerator::Company {
    const Language& language;
    std::string displayName;
    std::string legalName;
    std::string trade; ///< as in the slug
    std::string slug;
};

namespace {

bool contains(const std::vector<std::string>& list, const std::string& wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool fits(const registry::ResidencySpec& residency, const registry::RegionSpec& region)
{
    return contains(residency.jurisdictions, "*") || contains(residency.jurisdictions, region.jurisdiction);
}

/// Five characters that no two indexes of one seed share.
std::string suffix(std::uint64_t index, std::uint64_t seed)
{
    constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    constexpr std::uint64_t all = 36ULL * 36 * 36 * 36 * 36;
    constexpr std::uint64_t step = 27'182'819; // has no factor in common with 36, so that index -> value is one to one
    std::uint64_t value = (index % all * step + seed % all) % all;
    std::string text(5, '0');
    for (auto& character : text) {
        character = digits[value % 36];
        value /= 36;
    }
    return text;
}

/// By name, so that it does not matter in which order a catalog is written or listed.
std::vector<const CatalogItem*> ofKind(const std::vector<CatalogItem>& catalog, Kind kind)
{
    std::vector<const CatalogItem*> found;
    for (const auto& item : catalog) {
        if (item.kind == kind) found.push_back(&item);
    }
    std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
    return found;
}

registry::Quotas partOf(const registry::Quotas& whole, std::uint64_t percent)
{
    registry::Quotas part;
    part.computeUnits = whole.computeUnits.value_or(0) * percent / 100;
    part.storageGiB = whole.storageGiB.value_or(0) * percent / 100;
    return part;
}

} // namespace

base::Result<FleetGenerator> FleetGenerator::create(const std::vector<CatalogItem>& catalog, std::uint64_t seed)
{
    FleetGenerator generator;
    generator.m_seed = seed;
    for (const auto* item : ofKind(catalog, Kind::RetentionPolicy)) generator.m_retention.push_back(item->name);
    auto plans = ofKind(catalog, Kind::Plan);
    std::stable_sort(plans.begin(), plans.end(),
                     [](const auto* a, const auto* b) { return a->plan->quotas.computeUnits < b->plan->quotas.computeUnits; });
    const auto regions = ofKind(catalog, Kind::Region);
    std::uint64_t weight = 64; // halved from each plan to the next larger one
    std::uint64_t sum = 0;
    for (const auto* plan : plans) {
        for (const auto& profile : plan->plan->profiles) {
            for (const auto* residency : ofKind(catalog, Kind::ResidencyPolicy)) {
                for (const auto* encryption : ofKind(catalog, Kind::EncryptionPolicy)) {
                    Choice choice{plan->name, profile, residency->name, encryption->name, {}, plan->plan->quotas, 0};
                    for (const auto* region : regions) {
                        const auto& spec = *region->region;
                        if (fits(*residency->residency, spec) && contains(spec.profiles, profile) &&
                            contains(spec.encryption, encryption->name))
                            choice.regions.push_back(region->name);
                    }
                    if (choice.regions.empty()) continue;
                    choice.weightUpTo = sum += weight / plan->plan->profiles.size() + 1;
                    generator.m_choices.push_back(std::move(choice));
                }
            }
        }
        weight = std::max<std::uint64_t>(weight / 2, 1);
    }
    if (generator.m_choices.empty() || generator.m_retention.empty())
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "the catalog has no plan, region and policies that fit together, so there can be no tenants",
                           "CATALOG_TOO_NARROW",
                           {},
                           {}};
    return generator;
}

FleetGenerator::Dice FleetGenerator::diceOf(std::uint64_t index) const { return Dice(Dice(m_seed).roll() ^ (index * 0xD1B54A32D192ED03U)); }

const FleetGenerator::Choice& FleetGenerator::choose(Dice& dice) const
{
    const auto at = dice.below(m_choices.back().weightUpTo);
    return *std::upper_bound(m_choices.begin(), m_choices.end(), at,
                             [](std::uint64_t value, const Choice& choice) { return value < choice.weightUpTo; });
}

FleetGenerator::Company FleetGenerator::companyOf(Dice& dice, std::uint64_t index) const
{
    const auto all = languages();
    std::uint64_t sum = 0;
    for (const auto& each : all) sum += each.weight;
    auto at = dice.below(sum);
    const auto* language = all.data();
    for (; at >= language->weight; ++language) at -= language->weight;

    const auto& name = dice.oneOf(language->names);
    const auto& trade = dice.oneOf(language->trades);
    const std::string gap = language->isSpaced ? " " : "";
    const auto display = std::string(name.text) + gap + std::string(trade.text);
    return {*language, display, display + gap + std::string(dice.oneOf(language->legalForms)), trade.slug,
            name.slug + "-" + trade.slug + "-" + suffix(index, m_seed)};
}

std::string FleetGenerator::slug(std::uint64_t index) const
{
    auto dice = diceOf(index);
    return companyOf(dice, index).slug;
}

registry::State FleetGenerator::state(std::uint64_t index) const
{
    auto dice = Dice(diceOf(index).roll() + 1); // of its own, so that it does not depend on the manifest's rolls
    const auto percent = dice.below(100);
    if (percent < 4) return registry::State::Draft;
    if (percent < 7) return registry::State::Suspended;
    return percent < 9 ? registry::State::Archived : registry::State::Active;
}

registry::TenantManifest FleetGenerator::tenant(std::uint64_t index) const
{
    auto dice = diceOf(index);
    const auto company = companyOf(dice, index); // first, as slug() rolls
    const auto& choice = choose(dice);

    registry::TenantManifest manifest;
    constexpr std::array<const char*, 3> tiers{"bronze", "silver", "gold"};
    manifest.metadata.slug = company.slug;
    manifest.metadata.labels = {{"segment", company.trade}, {"tier", dice.oneOf(tiers)}};
    auto& spec = manifest.spec;
    spec.legalName = company.legalName;
    spec.displayName = company.displayName;
    spec.profile = choice.profile;
    spec.plan = choice.plan;

    const auto first = dice.below(choice.regions.size());
    const auto count = std::min<std::uint64_t>(choice.regions.size(), 1 + dice.below(3));
    for (std::uint64_t i = 0; i < count; ++i) spec.regions.allowed.push_back(choice.regions[(first + i) % choice.regions.size()]);
    spec.regions.preferred = spec.regions.allowed.front();
    if (count > 1 && dice.percent(50)) spec.regions.standby = spec.regions.allowed.back();
    spec.policies = {choice.residency, choice.encryption, dice.oneOf(m_retention)};
    spec.environments = {"prod"};
    if (dice.percent(50)) spec.environments.emplace_back("staging");
    if (dice.percent(25)) spec.environments.emplace_back("dev");
    if (dice.percent(20)) spec.quotas = partOf(choice.quotas, 25 * (1 + dice.below(3)));

    const auto contact = [&](const char* role, const char* mailbox) {
        spec.contacts.push_back(
            {role, std::string(dice.oneOf(company.language.people)), std::string(mailbox) + "@" + company.slug + ".example"});
    };
    contact("technical", "ops");
    contact("billing", "billing");
    if (dice.percent(40)) contact("security", "security");
    if (dice.percent(15)) contact("legal", "legal");
    if (dice.percent(15))
        spec.webhooks.push_back({"crm", "https://hooks." + company.slug + ".example/tenancy", {"tenant.activated", "tenant.suspended"}});
    return manifest;
}

} // namespace reeve::cli
