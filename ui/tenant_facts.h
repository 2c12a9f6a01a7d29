// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "models/catalog_model.h"

#include <QStringList>

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

/// Where the words of @p query occur that neither slug nor names nor id hold: "contact e-mail ops@acme.example", "label segment=energy".
QStringList hiddenMatches(const registry::GetTenant::Details& details, const QString& query);

} // namespace reeve::ui
