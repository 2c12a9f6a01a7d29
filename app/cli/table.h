// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reeve::cli {

struct Column {
    std::string_view header;
    std::vector<std::string_view> pointers; ///< JSON pointers into a row; the first one that leads somewhere counts
};

/// The columns that a list operation is shown with; empty for an operation that has none.
std::span<const Column> columnsOf(std::string_view operation);

/// What the rows of its table are: the items of a list; the counts of all facets below each other.
base::json::array rowsOf(std::string_view operation, const base::json::object& answer);

/// @p rows under a header, aligned by their width on a terminal, no colours. @p widths: empty for the first part of a table, which sets
/// them; the parts that follow are aligned to them and have no header.
std::string formatTable(std::span<const Column> columns, const base::json::array& rows, std::vector<std::size_t>& widths);

/// Columns that UTF-8 text takes on a terminal: East Asian characters two, combining ones none. Needs a UTF-8 locale (LC_CTYPE).
std::size_t displayWidth(std::string_view text);

} // namespace reeve::cli
