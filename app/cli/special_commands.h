// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/session.h"

#include <string>
#include <string_view>

/// The sub-commands that are more than one operation.
namespace reeve::cli {

class CommandTree;

/// Has the operation @p name a command of its own instead of the derived one?
bool isSpecial(std::string_view name);
/// Has its derived command `--out DIR` too, which exportCommand() carries out?
bool isExport(std::string_view name);
Command exportCommand(std::string_view name, std::string folder);

/// manifests import, audit verify, fleet generate.
void addSpecialCommands(CommandTree& tree);
void addImportCommand(CommandTree& tree);
void addVerifyCommand(CommandTree& tree);
void addFleetCommand(CommandTree& tree);

} // namespace reeve::cli
