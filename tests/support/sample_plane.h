// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/control/api.h"
#include "core/registry/api.h"
#include "tests/support/fakes.h"
#include "tests/support/scripted_connection.h"

#include <algorithm>
#include <optional>

namespace reeve::test {

/// A plane in memory with as many made-up tenants as asked for, each the same at every run. Answers the reading operations that lists and
/// pages need.
class SamplePlane final : public ScriptedConnection {
public:
    SamplePlane(const base::Clock& clock, std::size_t tenants, QObject* parent = nullptr);

    std::vector<registry::Tenant> tenants;
    std::vector<audit::Entry> entries; ///< oldest first
    std::vector<registry::DayOfTransitions> days;
    control::Operation verification; ///< answered by operations.get
    control::GetAuditHealth::Health health;
    std::optional<std::string> heldBy; ///< another process held it at the opening; empty: it has let go
    /// Manifests by tenant's id and version, where they are others than the made-up ones.
    std::map<std::pair<std::string, std::uint64_t>, std::string> manifests;

private:
    using Tenant = registry::Tenant;
    static bool matches(const Tenant& tenant, const registry::TenantFilter& filter);
    void answerLists();
    void answerDetails();
    void answerAudit();
    void answerManifests(); ///< catalog, schema, versions and checks
};

} // namespace reeve::test
