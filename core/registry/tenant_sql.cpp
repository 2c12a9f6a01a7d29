// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/tenant_sql.h"

#include "core/base/codec.h"
#include "core/storage/dialect.h"

#include <algorithm>
#include <limits>

namespace reeve::registry {
namespace {

template <class T>
void anyOf(Sql& sql, std::string_view column, const std::vector<T>& values, bool isIndexed)
{
    if (values.empty()) return;
    sql.text += " AND " + (isIndexed ? std::string{column} : storage::dialect::unindexed(column)) + " IN (";
    for (std::size_t i = 0; i < values.size(); ++i) sql.text += (i > 0 ? ", " : "") + sql.bind(storage::param(values[i]));
    sql.text += ")";
}

} // namespace

bool isDeletedWanted(const TenantFilter& filter)
{
    return std::find(filter.state.begin(), filter.state.end(), State::Deleted) != filter.state.end();
}

void filterSql(Sql& sql, const TenantFilter& filter, std::optional<Facet> by)
{
    // Written as the partial indexes have it, so that they are used.
    if (!isDeletedWanted(filter)) sql.text += " AND tenant.gone = 0";
    facetSql(sql, filter, by);
}

void facetSql(Sql& sql, const TenantFilter& filter, std::optional<Facet> by)
{
    anyOf(sql, "tenant.state", filter.state, by == Facet::State);
    anyOf(sql, "tenant.profile", filter.profile, by == Facet::Profile);
    anyOf(sql, "tenant.plan", filter.plan, by == Facet::Plan);
    anyOf(sql, "tenant.region", filter.region, by == Facet::Region);
}

std::string_view column(TenantOrder order)
{
    switch (order) {
    case TenantOrder::slug: return "tenant.slug";
    case TenantOrder::legalName: return "tenant.legal_fold";
    case TenantOrder::state: return "tenant.state";
    case TenantOrder::profile: return "tenant.profile";
    case TenantOrder::plan: return "tenant.plan";
    case TenantOrder::region: return "tenant.region";
    case TenantOrder::createdAt: return "tenant.key"; // keys rise with creation
    case TenantOrder::updatedAt: return "tenant.updated_at";
    }
    return "tenant.slug";
}

bool isUnique(TenantOrder order) { return order == TenantOrder::slug || order == TenantOrder::createdAt; }

std::string orderSql(TenantOrder order, bool descending)
{
    const std::string direction = descending ? " DESC" : "";
    std::string sql = " ORDER BY " + std::string{column(order)} + direction;
    if (!isUnique(order)) sql += ", tenant.slug" + direction;
    return sql;
}

std::string requestOf(ListTenants op)
{
    op.pageSize.reset();
    op.pageToken.reset();
    op.startRank.reset();
    return "tenants " + base::writeJson(base::toJson(op));
}

std::uint64_t askedRank(const ListTenants& op)
{
    return std::min<std::uint64_t>(op.startRank.value_or(0), std::numeric_limits<std::int64_t>::max());
}

} // namespace reeve::registry
