// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

/// Words for findings: what somebody may have meant, and long text cut short.
namespace reeve::registry {

/// The candidates that differ from @p name by few slips of the keyboard (a letter more, less, wrong, or two swapped), the nearest first;
/// at most three.
std::vector<std::string> nearest(std::string_view name, const std::vector<std::string>& candidates);
/// `did you mean "regions"?`, then what there is: `known fields: a, b and c`. At most ten names are listed.
std::string suggestion(std::string_view name, const std::vector<std::string>& candidates, std::string_view known);
/// In double quotes; longer than 60 bytes it is cut with an ellipsis.
std::string quoted(std::string_view text);

} // namespace reeve::registry
