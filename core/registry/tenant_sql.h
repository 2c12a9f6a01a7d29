// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/search.h"

#include <string>
#include <vector>

/// The SELECTs over tenants that lists, searches and counts share. Internal to this folder.
namespace reeve::registry {

/// A SELECT that grows, with its parameters.
struct Sql {
    std::string text;
    std::vector<storage::Param> params;
    std::string bind(storage::Param value)
    {
        params.push_back(std::move(value));
        return "$" + std::to_string(params.size());
    }
    storage::Rows run(storage::Connection& db) const { return db.start(text, params.data(), params.size()); }
};

/// Are deleted tenants asked for? Lists leave them out otherwise.
bool isDeletedWanted(const TenantFilter& filter);

/// The filters of a list, each of which has an index.
enum class Facet : std::uint8_t { State, Profile, Plan, Region };

/// Adds the filter's conditions; deleted tenants are left out unless they are asked for. @p by: the only filter whose index may be used;
/// without it rows are found another way and merely looked at.
void filterSql(Sql& sql, const TenantFilter& filter, std::optional<Facet> by);
/// The same for rows among which no deleted tenant is, unless they are asked for: an index of the four facets answers it alone.
void facetSql(Sql& sql, const TenantFilter& filter, std::optional<Facet> by);

std::string_view column(TenantOrder order);
bool isUnique(TenantOrder order);
/// "ORDER BY" with the slug as the tie breaker.
std::string orderSql(TenantOrder order, bool descending);

/// What a page token of @p op is bound to: everything of the request but the page itself.
std::string requestOf(ListTenants op);
/// op.startRank as SQL can count: nothing stands further out.
std::uint64_t askedRank(const ListTenants& op);

/// Searches: up to maxHits hits are sorted whole, and pages cut by rank. @pre search.words is not empty
base::Result<ListTenants::Page> listHits(storage::Connection& db, const ListTenants& op, const Search& search);

} // namespace reeve::registry
