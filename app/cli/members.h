// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/control/operation_table.h"

#include <string>
#include <vector>

namespace reeve::cli {

/// Is @p field taken from the path of its operation ("{tenantId}")? Then it is an argument by position, else a flag.
bool isPositional(const base::OperationInfo& info, const control::Field& field);

/// How help texts call the values of a flag: TEXT, NUMBER, FILE, ..., or the values themselves.
std::string valueName(const control::Field& field);

/// What was typed for @p field, as JSON. Text of bytes names a file ("-" is standard input); structs are JSON text, or "@file" with it.
/// @pre typed is not empty. Errors: InvalidArgument (no number, no value of the enum, no JSON, not UTF-8), NotFound (file).
base::Result<base::json::value> memberValue(const control::Field& field, const std::vector<std::string>& typed);

/// A file, or standard input for "-". Errors: NotFound; InvalidArgument (more than 4 MiB: nothing that an operation takes is larger).
base::Result<std::string> readInput(const std::string& path);

} // namespace reeve::cli
