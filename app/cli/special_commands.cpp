// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/special_commands.h"

#include "core/control/api.h"
#include "core/lifecycle/api.h"

namespace reeve::cli {

bool isSpecial(std::string_view name) { return name == lifecycle::ImportManifests::info.name || name == control::VerifyAudit::info.name; }

void addSpecialCommands(CommandTree& tree)
{
    addImportCommand(tree);
    addVerifyCommand(tree);
    addFleetCommand(tree);
}

} // namespace reeve::cli
