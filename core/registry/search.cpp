// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/search.h"

#include "core/base/text.h"
#include "core/storage/dialect.h"

#include <algorithm>
#include <cctype>

namespace reeve::registry {
namespace {

constexpr std::string_view labelMark = "\x1f"; // cannot be typed or stored, so that only label:key=value finds it
constexpr std::string_view labelWord = "label:";

void addLine(std::string& text, std::string_view line)
{
    text += base::fold(line);
    text += '\n';
}

/// label:key=value looks for the whole line, label:key for its beginning.
std::string wanted(const std::string& word)
{
    if (!word.starts_with(labelWord)) return word;
    std::string label = std::string{labelMark} + word.substr(labelWord.size());
    label += word.find('=') != std::string::npos ? "\n" : "=";
    return label;
}

/// Short words are found as beginnings of words, and those have a letter or a digit.
bool isFindable(std::string_view word)
{
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](unsigned char c) { return c >= 0x80 || std::isalnum(c) != 0; });
    return hasLetter || base::codePoints(word) >= 3;
}

} // namespace

std::string searchText(const Tenant& tenant, const TenantManifest* manifest)
{
    std::string text;
    addLine(text, tenant.slug);
    addLine(text, tenant.id);
    if (!manifest) return text;
    addLine(text, tenant.legalName);
    addLine(text, tenant.displayName);
    for (const auto& contact : manifest->spec.contacts) addLine(text, contact.email);
    for (const auto& [key, value] : manifest->metadata.labels) addLine(text, std::string{labelMark} + key + "=" + value);
    return text;
}

base::Status indexText(storage::Connection& db, std::int64_t key, const std::string& text, bool isNew)
{
    if (!isNew) {
        auto rows = db.query("SELECT folded FROM tenant_text WHERE tenant = $1", key);
        const bool found = rows.next();
        const std::string before = found ? rows.text(0) : std::string{};
        REEVE_TRY(rows.status());
        if (found && before == text) return base::success();
        if (found) {
            REEVE_TRY(db.run(storage::dialect::deleteTrigram, key, before));
            REEVE_TRY(db.run(storage::dialect::deleteWords, key, before));
        }
    }
    REEVE_TRY(db.run("INSERT INTO tenant_text(tenant, folded) VALUES($1, $2) ON CONFLICT(tenant) DO UPDATE SET folded = excluded.folded",
                     key, text));
    REEVE_TRY(db.run(storage::dialect::insertTrigram, key, text));
    REEVE_TRY(db.run(storage::dialect::insertWords, key, text));
    return base::success();
}

base::Result<Search> parseQuery(const std::string& query)
{
    if (query.size() > maxQueryBytes)
        return base::invalid("/query", "INVALID_VALUE", "a query may have " + std::to_string(maxQueryBytes) + " bytes", "use fewer words");
    if (base::firstInvalidUtf8(query)) return base::invalid("/query", "INVALID_VALUE", "a query must be UTF-8 text");
    Search search;
    search.exactId = std::string{base::trim(query)};
    search.folded = base::fold(base::nfc(search.exactId));
    const auto words = base::words(search.folded);
    for (const auto word : words)
        if (words.size() == 1 || isFindable(word)) search.words.emplace_back(word); // "smith & co" is about smith and co
    return search;
}

bool Candidates::isHit(std::string_view folded) const
{
    return std::all_of(shortWords.begin(), shortWords.end(), [&](const auto& word) { return base::hasWordBeginning(folded, word); });
}

Candidates candidates(const Search& search, std::vector<storage::Param>& params)
{
    std::string trigrams;
    std::string prefixes;
    Candidates found;
    for (const auto& typed : search.words) {
        const std::string word = wanted(typed);
        const bool isShort = base::codePoints(word) < 3; // a trigram index knows nothing shorter
        std::string& match = isShort ? prefixes : trigrams;
        if (!match.empty()) match += " AND ";
        match += isShort ? storage::dialect::prefixTerm(word) : storage::dialect::substringTerm(word);
        if (isShort) found.shortWords.push_back(word);
    }
    params.emplace_back(trigrams.empty() ? std::move(prefixes) : trigrams);
    const std::string parameter = "$" + std::to_string(params.size());
    const bool isByWords = trigrams.empty();
    found.from = "(" + (isByWords ? storage::dialect::wordKeys(parameter) : storage::dialect::trigramKeys(parameter)) +
                 ") AS hit JOIN tenant ON tenant.key = hit.key";
    // Short words alone have an index of their own. Beside longer ones it would be asked for nearly all tenants, to keep a few.
    if (isByWords) found.shortWords.clear();
    if (!found.shortWords.empty()) found.from += " JOIN tenant_text AS hit_text ON hit_text.tenant = hit.key";
    return found;
}

} // namespace reeve::registry
