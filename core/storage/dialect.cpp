// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

namespace reeve::storage::dialect {

std::string unindexed(std::string_view column) { return "+" + std::string{column}; }

std::string substringTerm(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\0') quoted += "\xEF\xBF\xBD";
        else if (c == '"') quoted += "\"\"";
        else quoted += c;
    }
    return quoted + '"';
}

std::string within(std::string_view texts, const std::string& expression) { return "{" + std::string{texts} + "} : (" + expression + ")"; }
std::string both(const std::string& a, const std::string& b) { return "(" + a + ") AND (" + b + ")"; }
std::string butNot(const std::string& a, const std::string& b) { return "(" + a + ") NOT (" + b + ")"; }

std::string searchKeys(std::string_view parameter)
{
    return "SELECT rowid AS key FROM tenant_search WHERE tenant_search MATCH " + std::string{parameter};
}

} // namespace reeve::storage::dialect
