// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

/// The SQL that differs between SQLite and PostgreSQL; everything else is written in the subset that both take. These are SQLite's words.
/// The ones of PostgreSQL go beside them under the same names.
namespace reeve::storage::dialect {

/// The column type of a key that the database counts up.
inline constexpr std::string_view idColumn = "INTEGER PRIMARY KEY";
/// Behind the closing bracket of CREATE TABLE: values must have their column's type.
inline constexpr std::string_view strict = " STRICT";
/// Behind a SELECT that claims rows for this worker, so that two workers never claim the same one. Nothing here: one connection writes.
inline constexpr std::string_view claimLock;

/// @p column in a condition for which its index is not to be used.
std::string unindexed(std::string_view column);

// Full-text search finds rows of tenant_text(tenant, folded), whose text base::fold() has already folded. There are two indexes, which keep
// no copy of the text: substrings of three code points and more, and the beginnings of words for what is shorter.

/// Creates both indexes. Part of schema version 1; tenant_text must be there.
inline constexpr std::string_view searchSchemaV1 = R"sql(
CREATE VIRTUAL TABLE tenant_trigram USING fts5(folded, content='tenant_text', content_rowid='tenant', tokenize='trigram case_sensitive 1', columnsize=0);
CREATE VIRTUAL TABLE tenant_word USING fts5(folded, content='tenant_text', content_rowid='tenant', tokenize='unicode61 remove_diacritics 0',
  prefix='1 2', detail=none, columnsize=0);
)sql";

// Each takes the tenant's key as $1 and its text as $2; deleting needs the text as it was inserted.
inline constexpr std::string_view insertTrigram = "INSERT INTO tenant_trigram(rowid, folded) VALUES($1, $2)";
inline constexpr std::string_view insertWords = "INSERT INTO tenant_word(rowid, folded) VALUES($1, $2)";
inline constexpr std::string_view deleteTrigram = "INSERT INTO tenant_trigram(tenant_trigram, rowid, folded) VALUES('delete', $1, $2)";
inline constexpr std::string_view deleteWords = "INSERT INTO tenant_word(tenant_word, rowid, folded) VALUES('delete', $1, $2)";

/// @p text as one string of a match expression, whatever it holds. A NUL, which no stored text has, becomes U+FFFD.
std::string quoteMatch(std::string_view text);
/// Matches where @p text occurs. @pre three code points or more; fewer match nothing. Terms are joined by " AND ".
std::string substringTerm(std::string_view text);
/// Matches where a word begins with @p word (a word is a run of letters and digits). @pre one or two code points
std::string prefixTerm(std::string_view word);
/// SELECT of the keys, as column `key`, of the texts that match the expression in @p parameter ("$3").
std::string trigramKeys(std::string_view parameter); ///< for an expression of substringTerm()s
std::string wordKeys(std::string_view parameter);    ///< for an expression of prefixTerm()s

} // namespace reeve::storage::dialect
