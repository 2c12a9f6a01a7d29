// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/operation.h"
#include "core/base/result.h"
#include "core/registry/manifest.h"

#include <string>
#include <vector>

/// Gates decide before any change. Pure functions over a manifest and a catalog: the same decision in every module (REQ ARC-09).
namespace reeve::policy {

/// A refused part of a manifest: where, and by which rule.
struct Refusal {
    std::string pointer; ///< JSON pointer into the manifest, e.g. /spec/regions/allowed/1
    std::string gate;    ///< name of the gate that refused
    std::string message; ///< gate, version, rule
    std::string hint;    ///< the remedy
};

/// What the gates said of a manifest.
struct Verdict {
    std::vector<base::GateDecision> gates; ///< one per gate in fixed order: plan, residency, region, encryption
    std::vector<Refusal> refusals;         ///< empty = all allow; ordered by pointer as the fields stand in the manifest
};

/// plan: the profile is one of the plan's. residency: every allowed region lies in a jurisdiction of the policy ("*" = any).
/// region: every allowed region offers the profile. encryption: every allowed region supports the encryption policy.
/// @pre the manifest's references are in @p catalog (registry::checkReferences found nothing).
Verdict checkManifest(const registry::TenantManifest& manifest, const registry::Catalog& catalog, base::Timestamp now);

/// Activation needs a technical and a billing contact.
base::GateDecision checkContacts(const registry::TenantManifest& manifest);

/// Why one region of the catalog could not be allowed for this choice; empty = it can. For wizards that explain before anybody
/// submits. @pre the specs of both objects are set.
std::string explainRegion(const registry::CatalogItem& region, const registry::CatalogItem& residency, const std::string& encryption,
                          const std::string& profile);

} // namespace reeve::policy
