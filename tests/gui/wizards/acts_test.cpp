// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/operation_table.h"
#include "core/lifecycle/decision.h"
#include "ui/tenant_actions.h"
#include "ui/wizards/tenant_wizards.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace reeve::ui {
namespace {

using registry::State;

const TenantActions::Row* rowOf(const std::vector<TenantActions::Row>& rows, std::string_view operation)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == operation; });
    return found == rows.end() ? nullptr : &*found;
}

// REQ TRB-05
TEST(Acts, EveryOperationThatChangesATenantHasAWizard)
{
    // These have another way than a row of the table, and why.
    const std::map<std::string_view, const char*> elsewhere{
        {"tenants.create", "Acts::onboard: there is no tenant yet"},
        {"tenants.updateManifest", "Acts::applyManifest: it begins with an edited text"},
        {"tenants.setLabels", "Acts::bulk: labels are set on many tenants at once"},
        {"manifests.import", "Acts::import: it takes files"},
    };
    const auto rows = TenantActions::rows();
    const auto& wizards = tenantWizards();
    for (const auto& entry : control::operations()) {
        const auto name = entry.info.name;
        if (entry.info.effect != base::Effect::Mutates || !(name.starts_with("tenants.") || name.starts_with("manifests."))) continue;
        if (elsewhere.contains(name)) continue;
        EXPECT_NE(rowOf(rows, name), nullptr) << name << " has no action";
        EXPECT_NE(std::find(wizards.begin(), wizards.end(), name), wizards.end()) << name << " has no wizard";
    }
    for (const auto& row : rows) EXPECT_NE(control::findOperation(row.id), nullptr) << row.id << " is no operation";
}

// REQ ARC-22
TEST(Acts, AreOfferedJustWhereTheLifeCycleAllowsTheMove)
{
    const std::map<std::string_view, State> leadsTo{{"tenants.activate", State::Active},   {"tenants.suspend", State::Suspended},
                                                    {"tenants.resume", State::Active},     {"tenants.archive", State::Archived},
                                                    {"tenants.restore", State::Suspended}, {"tenants.delete", State::Deleted}};
    const auto rows = TenantActions::rows();
    for (const auto from : {State::Draft, State::Active, State::Suspended, State::Archived, State::Deleted}) {
        std::vector<State> offered;
        for (const auto& [operation, to] : leadsTo) {
            const auto* row = rowOf(rows, operation);
            ASSERT_NE(row, nullptr) << operation;
            if (std::find(row->states.begin(), row->states.end(), from) != row->states.end()) offered.push_back(to);
        }
        auto allowed = lifecycle::allowedMoves(from);
        std::sort(offered.begin(), offered.end());
        std::sort(allowed.begin(), allowed.end());
        EXPECT_EQ(offered, allowed) << "from state " << int(from);
    }
}

} // namespace
} // namespace reeve::ui
