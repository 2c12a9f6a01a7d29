// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/manifest.h"

/// What an edit of a manifest does, in the words of a plan: a sentence for each step.
namespace reeve::lifecycle {

/// Another plan or other overrides: the plan, then each quota in force that grows or shrinks, then each override that comes, changes or
/// goes.
/// @pre both plans are in @p catalog, that of @p now is in force at @p at
std::vector<std::string> planSteps(const registry::TenantManifest& before, const registry::TenantManifest& now,
                                   const registry::Catalog& catalog, base::Timestamp at);
std::vector<std::string> labelSteps(const registry::TenantManifest& before, const registry::TenantManifest& now);

} // namespace reeve::lifecycle
