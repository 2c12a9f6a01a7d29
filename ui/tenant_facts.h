// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "models/catalog_model.h"

#include <QString>

namespace reeve::ui {

/// A line of a table of facts.
struct Fact {
    QString key;
    QString value;
};

/// The quotas that count: the plan's, unless the manifest sets a smaller one. Empty while the catalog is not loaded and nothing is set.
QList<Fact> quotaFacts(const registry::GetTenant::Details& details, const models::CatalogModel& catalog);
/// Residency, encryption, retention with the versions they were bound to: "eu-only v3".
QList<Fact> policyFacts(const registry::GetTenant::Details& details);

} // namespace reeve::ui
