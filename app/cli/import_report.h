// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/progress.h"
#include "app/cli/session.h"
#include "core/lifecycle/api.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

/// What importing and generating have in common.
namespace reeve::cli {

/// Prints the report of an import and ends the program: with @p error's code when something stopped it (the report says what was stored
/// until then), 2 when a document was refused, else 0.
void finishImport(Session& session, const lifecycle::ImportManifests::Report& report, const std::optional<base::Error>& error,
                  bool validateOnly, const std::vector<std::pair<std::string_view, std::uint64_t>>& further = {}); ///< further counts

void addProgressOption(CLI::App& leaf, std::string& value); ///< --progress line|json|none
ProgressMode progressMode(std::string_view value);

} // namespace reeve::cli
