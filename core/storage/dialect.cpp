// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

namespace reeve::storage::dialect {

std::string unindexed(std::string_view column) { return "+" + std::string{column}; }

std::string quoteMatch(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\0') quoted += "\xEF\xBF\xBD";
        else if (c == '"') quoted += "\"\"";
        else quoted += c;
    }
    return quoted + '"';
}

std::string substringTerm(std::string_view text) { return quoteMatch(text); }

std::string prefixTerm(std::string_view word) { return quoteMatch(word) + '*'; }

std::string trigramKeys(std::string_view parameter)
{
    return "SELECT rowid AS key FROM tenant_trigram WHERE tenant_trigram MATCH " + std::string{parameter};
}

std::string wordKeys(std::string_view parameter)
{
    return "SELECT rowid AS key FROM tenant_word WHERE tenant_word MATCH " + std::string{parameter};
}

} // namespace reeve::storage::dialect
