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

// Full-text search: an index of substrings of three code points and more, over four texts of a tenant: its slug, its name, the rest, and
// what a deleted tenant leaves. It keeps no copy of them.

/// Two indexes that schema version 1 had, of which version 3 made one.
inline constexpr std::string_view searchSchemaV1 = R"sql(
CREATE VIRTUAL TABLE tenant_trigram USING fts5(folded, content='tenant_text', content_rowid='tenant', tokenize='trigram case_sensitive 1', columnsize=0);
CREATE VIRTUAL TABLE tenant_word USING fts5(folded, content='tenant_text', content_rowid='tenant', tokenize='unicode61 remove_diacritics 0',
  prefix='1 2', detail=none, columnsize=0);
)sql";
/// Part of schema version 3.
inline constexpr std::string_view searchSchemaV3 = R"sql(
DROP TABLE tenant_trigram;
DROP TABLE tenant_word;
CREATE VIRTUAL TABLE tenant_search USING fts5(slug, name, rest, gone, content='', tokenize='trigram case_sensitive 1', columnsize=0);
)sql";

// Each takes the tenant's key as $1 and the four texts; deleting needs them as they were inserted.
inline constexpr std::string_view insertSearch = "INSERT INTO tenant_search(rowid, slug, name, rest, gone) VALUES($1, $2, $3, $4, $5)";
inline constexpr std::string_view deleteSearch =
    "INSERT INTO tenant_search(tenant_search, rowid, slug, name, rest, gone) VALUES('delete', $1, $2, $3, $4, $5)";

/// @p text as one string of a match expression, whatever it holds: it matches where that occurs. @pre three code points or more; fewer
/// match nothing. A NUL, which no stored text has, becomes U+FFFD.
std::string substringTerm(std::string_view text);
/// @p expression, found in the named texts ("slug name") only.
std::string within(std::string_view texts, const std::string& expression);
std::string both(const std::string& a, const std::string& b);
std::string butNot(const std::string& a, const std::string& b);
/// SELECT of the keys, as column `key`, of the tenants that match the expression in @p parameter ("$3"); rising.
std::string searchKeys(std::string_view parameter);

/// Behind the table tenant in a join by key: of its columns only state, profile, plan and region are looked at, which an index holds.
inline constexpr std::string_view byFacets = " INDEXED BY tenant_facet";

} // namespace reeve::storage::dialect
