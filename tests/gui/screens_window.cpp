// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sample_fleet.h"
#include "tests/gui/screens.h"
#include "ui/tenants_page.h"

namespace reeve::test {

void addWindowScreens(const Stage& stage)
{
    auto& tenants = stage.page<ui::TenantsPage>("tenants");
    const auto settled = [&tenants] { return tenants.isSettled(); };
    stage.screen(
        "importing",
        [stage] {
            stage.go("tenants");
            stage.window.showWork(console::SampleFleet::tr("Importing the sample fleet: %1 of %Ln files", nullptr, 123).arg(48));
        },
        settled, [stage] { stage.window.showWork({}); });
    stage.screen(
        "read-only",
        [stage] {
            stage.go("tenants");
            stage.connection.setReadOnly(true);
        },
        settled, [stage] { stage.connection.setReadOnly(false); });
    stage.dialog("keys", "keysDialog", [stage] { stage.act("help.keys"); });
}

} // namespace reeve::test
