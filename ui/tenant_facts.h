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

/// What a tenant may use of something, against what its plan gives. How much it uses is not known here.
struct Limit {
    QString key;                      ///< "Storage"
    QString value;                    ///< "12 of the plan's 50 GiB"
    std::optional<std::uint64_t> own; ///< set by the manifest
    std::optional<std::uint64_t> plan;
    double part() const; ///< of the plan's, 0 to 1
};
/// Empty while the plan is not known and nothing is set. @p plan: null while it is not known.
std::vector<Limit> limits(const registry::GetTenant::Details& details, const registry::CatalogItem* plan);
/// The quotas that count: the plan's, unless the manifest sets a smaller one. Empty while the catalog is not loaded and nothing is set.
QList<Fact> quotaFacts(const registry::GetTenant::Details& details, const models::CatalogModel& catalog);

/// Residency, encryption, retention with the versions they were bound to: "eu-only v3".
QList<Fact> policyFacts(const registry::GetTenant::Details& details);

/// Where the words of @p query occur that neither slug nor names nor id hold: "contact e-mail ops@acme.example", "label segment=energy".
QStringList hiddenMatches(const registry::GetTenant::Details& details, const QString& query);

/// One thing of the catalog that a tenant is bound to.
struct Binding {
    QString key;     ///< "Residency"
    QString name;    ///< "eu-only v3"
    QString meaning; ///< "Data stays in EU"; empty while the catalog is not known
    QString since;   ///< "in force since 1 Jan 2026"; empty when it always was
    QString newer;   ///< "v4 is in force by now"; empty when this is the newest
};
/// Plan, residency, encryption, retention. @p catalog: every version; empty while it is not known.
std::vector<Binding> bindings(const registry::GetTenant::Details& details, const std::vector<registry::CatalogItem>& catalog,
                              base::Timestamp now);

} // namespace reeve::ui
