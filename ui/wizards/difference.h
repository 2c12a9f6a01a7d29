// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/time.h"
#include "core/registry/api.h"

#include <QString>
#include <vector>

namespace reeve::ui {

/// One thing that is not what it was: for a conflict (what you saw, what it is now) and for a change (what it is, what it will be).
struct Difference {
    QString what;
    QString seen;          ///< empty: there was none
    QString now;           ///< empty: there is none
    std::string pointer{}; ///< of a part of the manifest: "/spec/regions/allowed"
};

/// What two plans say differently.
std::vector<Difference> planDifferences(const base::Plan& seen, const base::Plan& now);
/// What the registry says differently: state, version, hold, purge date. @p at: the present moment.
std::vector<Difference> tenantDifferences(const registry::Tenant& seen, const registry::Tenant& now, base::Timestamp at);
/// Part by part, in the order of the manifest; a contact or webhook that was added, removed or changed is one difference.
std::vector<Difference> manifestDifferences(const registry::TenantManifest& seen, const registry::TenantManifest& now);

/// "Technical: Ana Berg, ops@acme.example"
QString contactText(const registry::Contact& contact);
QString quotaName(const std::string& member); ///< "storageGiB": "Storage (GiB)"

} // namespace reeve::ui
