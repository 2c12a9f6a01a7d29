// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/session.h"
#include "core/base/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reeve::cli {

void writeOut(std::string_view text); ///< stdout
void writeErr(std::string_view text); ///< stderr

/// One answer in its wire form on stdout. As a table: the columns of @p operation where it has some, else as YAML.
void printValue(Format format, std::string_view operation, const base::json::value& value);

/// The pages of a list, one after the other, as one list; memory stays bounded by a page. begin with the first page, end with the last.
class ListPrinter {
public:
    ListPrinter(Format format, std::string_view operation) : m_format(format), m_operation(operation) {}
    void page(const base::json::object& page, bool last);

private:
    const Format m_format;
    const std::string m_operation;
    bool m_begun{false};
    bool m_anyItem{false};
    std::vector<std::size_t> m_widths; ///< of the first page's columns
};

/// "error: ...", the findings, the request's id; with json the Error as an object. On stderr.
void printError(Format format, const base::Error& error);
/// "file:12: /spec/plan: UNKNOWN_REFERENCE there is no such plan (hint)"
std::string describe(const base::Finding& finding);

} // namespace reeve::cli
