// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/search.h"

#include "core/base/text.h"
#include "core/registry/registry.h"
#include "core/storage/dialect.h"

#include <algorithm>
#include <cctype>
#include <set>

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

// The index knows nothing shorter than three code points. So the first two of each word are indexed behind two marks, which finds words
// that begin with one letter or two; and a slug stands behind two marks of another kind, which finds slugs that begin with something.
constexpr std::string_view wordMark = "\x02";
constexpr std::string_view slugMark = "\x03";

std::string marked(std::string_view mark, std::string_view text) { return std::string{mark} + std::string{mark} + std::string{text}; }

/// The beginnings of @p text's words, each once.
std::string beginnings(std::string_view text)
{
    std::set<std::string, std::less<>> all;
    for (const auto word : base::letterWords(text)) all.emplace(base::firstPoints(word, 2));
    std::string joined;
    for (const auto& each : all) joined += marked(wordMark, each);
    return joined;
}

/// What is indexed of a tenant's text.
struct Fields {
    std::string slug;
    std::string name;
    std::string rest;
    std::string gone;
};

/// @p folded: as searchText() made it: slug, id, legal name and more, a line each; slug and id alone when the tenant was deleted.
Fields fieldsOf(std::string_view folded)
{
    const auto line = [&folded] {
        const auto end = folded.find('\n');
        const auto found = folded.substr(0, end);
        folded.remove_prefix(end == std::string_view::npos ? folded.size() : end + 1);
        return std::string{found};
    };
    const auto indexed = [](std::string text) { return text + '\n' + beginnings(text); };
    const auto slug = line();
    const auto id = line();
    if (folded.empty()) return {{}, {}, {}, indexed(slug + '\n' + id)};
    const auto name = line();
    return {marked(slugMark, indexed(slug)), indexed(name), indexed(id + '\n' + std::string{folded}), {}};
}

base::Status runFor(storage::Connection& db, std::string_view statement, std::int64_t key, const Fields& fields)
{
    REEVE_TRY(db.run(statement, key, fields.slug, fields.name, fields.rest, fields.gone));
    return base::success();
}

/// Where a word is found, whatever its length.
std::string termOf(const std::string& typed)
{
    const std::string word = wanted(typed);
    if (base::codePoints(word) >= 3) return storage::dialect::substringTerm(word);
    const auto letters = base::letterWords(word);
    return storage::dialect::substringTerm(letters.empty() ? "\x01\x01\x01" : // is nowhere
                                               base::codePoints(letters.front()) == 1
                                               ? marked(wordMark, letters.front())
                                               : std::string{wordMark} + std::string{letters.front()});
}

/// What a slug that begins with the word has and no other.
std::string slugBeginning(const std::string& word)
{
    return storage::dialect::substringTerm(base::codePoints(word) >= 2 ? std::string{slugMark} + word : marked(slugMark, word));
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

base::Status indexText(storage::Transaction& tx, std::int64_t key, const std::string& text, bool isNew)
{
    const auto later = [&](std::string_view statement, const std::string& folded) {
        tx.beforeCommit([=](storage::Transaction& end) { return runFor(end, statement, key, fieldsOf(folded)); });
    };
    if (!isNew) {
        auto rows = tx.query("SELECT folded FROM tenant_text WHERE tenant = $1", key);
        const bool found = rows.next();
        const std::string before = found ? rows.text(0) : std::string{};
        REEVE_TRY(rows.status());
        if (found && before == text) return base::success();
        if (found) later(storage::dialect::deleteSearch, before);
    }
    later(storage::dialect::insertSearch, text);
    REEVE_TRY(tx.run("INSERT INTO tenant_text(tenant, folded) VALUES($1, $2) ON CONFLICT(tenant) DO UPDATE SET folded = excluded.folded",
                     key, text));
    return base::success();
}

base::Status indexAll(storage::Connection& db)
{
    auto rows = db.query("SELECT tenant, folded FROM tenant_text ORDER BY tenant");
    while (rows.next()) REEVE_TRY(runFor(db, storage::dialect::insertSearch, rows.integer(0), fieldsOf(rows.view(1))));
    return rows.status();
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

Expressions expressions(const Search& search, bool withDeleted)
{
    namespace sql = storage::dialect;
    std::string words;
    for (const auto& word : search.words) words = words.empty() ? termOf(word) : sql::both(words, termOf(word));
    const std::string all = sql::within(withDeleted ? "slug name rest gone" : "slug name rest", words);
    const std::string first = termOf(search.firstWord());
    const std::string begins = sql::within("slug", slugBeginning(search.firstWord()));
    const std::string inSlug = sql::within("slug", first);
    const std::string inName = sql::within("name", first);
    return {all,
            {sql::both(begins, all), sql::butNot(sql::both(inSlug, all), begins),
             sql::butNot(sql::both(inName, all), begins + " OR " + inSlug), sql::butNot(all, begins + " OR " + inSlug + " OR " + inName)}};
}

} // namespace reeve::registry
