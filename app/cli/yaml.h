// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <string>

namespace reeve::cli {

/// JSON as YAML for people: block style, text quoted only where YAML needs it, text of several lines as a block. Ends with a newline.
/// Reading it gives the same value.
std::string toYaml(const base::json::value& value);
/// The same as items of a list ("- ..."), for a list that is written bit by bit.
std::string toYamlItems(const base::json::array& items);

} // namespace reeve::cli
