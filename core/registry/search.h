// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "core/storage/connection.h"

#include <string>
#include <vector>

/// Text search over tenants: words ANDed over slug, id, names, e-mails and labels, on a folded copy of each tenant's text.
namespace reeve::registry {

inline constexpr std::size_t maxQueryBytes = 200;
inline constexpr std::size_t maxHits = 10'000;    ///< up to so many hits are counted exactly and sorted in any order
inline constexpr std::size_t maxCounted = 50'000; ///< up to so many hits are counted exactly by facet

/// The text in which a tenant is searched: one line for each field, folded. Labels are lines that begin with U+001F.
std::string searchText(const Tenant& tenant, const TenantManifest* manifest);
/// Makes @p text what is found of the tenant; replaces what was there.
base::Status indexText(storage::Connection& db, std::int64_t key, const std::string& text, bool isNew);

/// A query, ready to be used in SQL.
struct Search {
    std::string folded;             ///< the whole query, trimmed and folded: an exact slug comes first
    std::string exactId;            ///< the whole query as typed, trimmed: an exact id comes first
    std::vector<std::string> words; ///< folded, in the order typed
    std::string firstWord() const { return words.empty() ? std::string{} : words.front(); }
};
/// InvalidArgument at /query when it is too long or no UTF-8. A blank query gives no words.
base::Result<Search> parseQuery(const std::string& query);

/// Tenants that a search finds, as a join of `tenant` with an index of texts: "hit JOIN tenant ON ...", to stand behind FROM. Whether the
/// short words beside longer ones occur, no index tells: then it has a column hit_text.folded, and each row is asked isHit().
struct Candidates {
    std::string from;
    std::vector<std::string> shortWords; ///< empty: every row is a hit
    bool isHit(std::string_view folded) const;
};
/// Appends its parameters. @pre search.words is not empty
Candidates candidates(const Search& search, std::vector<storage::Param>& params);

} // namespace reeve::registry
