// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/operation.h"
#include "core/registry/manifest.h"

#include <string>
#include <vector>

/// Quotas: what the plan grants, and what a manifest asks for. Pure functions. REQ ARC-11 (validation part).
namespace reeve::quota {

struct Excess {
    std::string pointer; ///< /spec/quotas/storageGiB
    std::string message; ///< asked, granted, plan and version
    std::string hint;
};

struct Verdict {
    base::GateDecision gate;    ///< name "quota"
    std::vector<Excess> excess; ///< empty = within the plan
};

/// @pre the plan is in @p catalog and in force at @p now.
Verdict checkManifest(const registry::TenantManifest& manifest, const registry::Catalog& catalog, base::Timestamp now);
/// The plan's quotas with the manifest's overrides applied; all four are set.
registry::Quotas effective(const registry::TenantManifest& manifest, const registry::CatalogItem& plan);

} // namespace reeve::quota
