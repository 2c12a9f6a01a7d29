// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "core/storage/connection.h"

#include <array>
#include <string>
#include <vector>

/// Text search over tenants: words ANDed over slug, id, names, e-mails and labels, on a folded copy of each tenant's text.
namespace reeve::registry {

inline constexpr std::size_t maxQueryBytes = 200;
inline constexpr std::size_t maxHits = 10'000;    ///< up to so many hits are counted exactly and sorted in any order
inline constexpr std::size_t maxCounted = 50'000; ///< up to so many hits are counted exactly by facet

/// The text in which a tenant is searched: one line for each field, folded. Labels are lines that begin with U+001F.
std::string searchText(const Tenant& tenant, const TenantManifest* manifest);
/// Makes @p text what is found of the tenant; replaces what was there. Searches in the same transaction do not see it yet.
base::Status indexText(storage::Transaction& tx, std::int64_t key, const std::string& text, bool isNew);

/// A query, ready to be used in SQL.
struct Search {
    std::string folded;             ///< the whole query, trimmed and folded: an exact slug comes first
    std::string exactId;            ///< the whole query as typed, trimmed: an exact id comes first
    std::vector<std::string> words; ///< folded, in the order typed
    std::string firstWord() const { return words.empty() ? std::string{} : words.front(); }
};
/// InvalidArgument at /query when it is too long or no UTF-8. A blank query gives no words.
base::Result<Search> parseQuery(const std::string& query);

/// Match expressions of a search. @pre search.words is not empty
struct Expressions {
    std::string all;                  ///< every hit
    std::array<std::string, 4> ranks; ///< the same, best first: the slug begins with the first word, holds it, the name holds it, the rest
};
/// @p withDeleted: also what deleted tenants leave.
Expressions expressions(const Search& search, bool withDeleted);

} // namespace reeve::registry
