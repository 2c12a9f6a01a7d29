// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/registry/api.h"

#include <cstdint>
#include <string>
#include <vector>

namespace reeve::cli {

/// Makes tenants that look like real ones and keep the rules of a catalog. Catalog, seed and index alone decide what a tenant looks like,
/// so nothing needs to be remembered.
class FleetGenerator {
public:
    /// @p catalog: what is in force. Errors: FailedPrecondition (its plans, regions and policies leave no room for any tenant).
    static base::Result<FleetGenerator> create(const std::vector<registry::CatalogItem>& catalog, std::uint64_t seed);

    static constexpr std::uint64_t maxTenants = 10'000'000; ///< slugs are distinct up to here, and far beyond

    registry::TenantManifest tenant(std::uint64_t index) const;
    /// In what state the tenant ends: mostly Active, some Suspended, Archived and Draft.
    registry::State state(std::uint64_t index) const;
    std::string slug(std::uint64_t index) const;

private:
    class Dice;
    /// A choice that the catalog allows, with the regions that fit it.
    struct Choice {
        std::string plan;
        std::string profile;
        std::string residency;
        std::string encryption;
        std::vector<std::string> regions;
        registry::Quotas quotas;    ///< of the plan
        std::uint64_t weightUpTo{}; ///< sum of the weights up to and with this one
    };
    struct Company;

    Dice diceOf(std::uint64_t index) const;
    Company companyOf(Dice& dice, std::uint64_t index) const;
    const Choice& choose(Dice& dice) const;

    std::uint64_t m_seed{};
    std::vector<Choice> m_choices;
    std::vector<std::string> m_retention;
};

} // namespace reeve::cli
