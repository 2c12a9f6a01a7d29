// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <QString>
#include <optional>
#include <vector>

/// What another plan means for a tenant. Pure functions.
namespace reeve::ui {

/// One quota or rate limit.
struct PlanLine {
    enum class Change { Same, Grows, Shrinks, Over };
    QString what;
    std::optional<std::uint64_t> before;  ///< what counts now; absent: no limit is set
    std::optional<std::uint64_t> granted; ///< by the other plan
    std::optional<std::uint64_t> after;   ///< what would count
    bool overridden{false};               ///< after is of the tenant's own manifest, not of the plan
    Change change{Change::Same};          ///< Over: the override is more than the plan grants, which is refused
};

/// @p before, @p after: the tenant's overrides now and then; absent members are as the plan grants.
std::vector<PlanLine> comparePlans(const registry::PlanSpec& now, const registry::Quotas& before, const registry::PlanSpec& then,
                                   const registry::Quotas& after);
/// The overrides that are more than @p plan grants, made as much as it grants; the others as they are.
registry::Quotas lowered(const registry::Quotas& overrides, const registry::PlanSpec& plan);
bool exceeds(const registry::Quotas& overrides, const registry::PlanSpec& plan);
QString changeText(const PlanLine& line); ///< "grows by 440", "shrinks by 500", "more than 500"; empty for Same

} // namespace reeve::ui
