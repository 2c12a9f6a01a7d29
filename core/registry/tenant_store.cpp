// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"
#include "core/base/text.h"
#include "core/crypto/crypto.h"
#include "core/registry/manifest_reader.h"
#include "core/registry/search.h"
#include "core/registry/tenant_row.h"
#include "core/registry/transition_counter.h"

#include <algorithm>
#include <charconv>

namespace reeve::registry {
namespace {

base::Error notFound(std::string_view idOrSlug)
{
    return {base::ErrorCode::NotFound, "there is no tenant \"" + std::string{idOrSlug} + "\"", "TENANT_NOT_FOUND", {}, {}};
}

base::Status count(storage::Transaction& tx, const Tenant& tenant, std::int64_t by)
{
    REEVE_TRY(tx.run("INSERT INTO tenant_counter(state, profile, plan, region, n) VALUES($1, $2, $3, $4, $5) "
                     "ON CONFLICT(state, profile, plan, region) DO UPDATE SET n = tenant_counter.n + excluded.n",
                     tenant.state, tenant.profile, tenant.plan, tenant.region, by));
    return base::success();
}

base::Status insertVersion(storage::Transaction& tx, std::int64_t key, std::uint64_t number, const NewVersion& version)
{
    REEVE_TRY(tx.run("INSERT INTO tenant_version(tenant, version, at, author, reason, bindings, source, canonical) VALUES($1, $2, $3, $4, "
                     "$5, $6, $7, $8)",
                     key, number, version.at, version.author, version.reason, base::writeJson(base::toJson(version.bindings)),
                     base::Bytes{version.source}, version.canonical));
    return base::success();
}

base::Result<Bindings> bindingsFrom(const std::string& text)
{
    REEVE_ASSIGN(const auto value, base::parseJson(text));
    return base::fromJson<Bindings>(value);
}

} // namespace

TenantRow readTenant(const storage::Rows& rows)
{
    TenantRow row;
    row.key = rows.integer(0);
    Tenant& tenant = row.tenant;
    tenant.id = rows.text(1);
    tenant.slug = rows.text(2);
    tenant.legalName = rows.text(3);
    tenant.displayName = rows.text(4);
    tenant.state = static_cast<State>(rows.integer(5));
    tenant.profile = rows.text(6);
    tenant.plan = rows.text(7);
    tenant.region = rows.text(8);
    tenant.revision = rows.count(9);
    tenant.version = rows.count(10);
    tenant.createdAt = rows.time(11);
    tenant.updatedAt = rows.time(12);
    tenant.stateSince = rows.time(13);
    tenant.stateReason = rows.text(14);
    tenant.purgeAt = rows.optionalTime(15);
    if (!rows.isNull(16)) tenant.legalHold = rows.text(16);
    return row;
}

std::string makeToken(std::string_view request, std::string_view position)
{
    const auto digest = crypto::sha256({request});
    return base::toBase64Url(std::string{crypto::view(digest).substr(0, 8)} + std::string{position});
}

base::Result<std::string> readToken(std::string_view request, const std::string& token)
{
    const auto digest = crypto::sha256({request});
    const auto bytes = base::fromBase64Url(token);
    if (bytes && bytes->size() > 8 && std::string_view{*bytes}.substr(0, 8) == crypto::view(digest).substr(0, 8)) return bytes->substr(8);
    return strangeToken();
}

base::Result<std::uint64_t> readNumberToken(std::string_view request, const std::string& token)
{
    REEVE_ASSIGN(const auto text, readToken(request, token));
    std::int64_t number = -1;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc{} || end != text.data() + text.size() || number < 0) return strangeToken();
    return static_cast<std::uint64_t>(number);
}

base::Error strangeToken()
{
    return base::invalid("/pageToken", "INVALID_VALUE", "the page token belongs to another request",
                         "send it with the same filter and order as the page that it came from");
}

std::uint32_t pageLimit(const std::optional<std::uint32_t>& asked, std::uint32_t usual)
{
    return std::clamp<std::uint32_t>(asked.value_or(usual), 1, 1000);
}

base::Result<TenantRow> findTenant(storage::Connection& db, std::string_view idOrSlug)
{
    const std::string by = idOrSlug.starts_with("tnt_") ? "id" : "slug"; // a slug has no underscore
    auto rows = db.query("SELECT " + std::string{tenantColumns} + " FROM tenant WHERE " + by + " = $1", idOrSlug);
    if (rows.next()) return readTenant(rows);
    REEVE_TRY(rows.status());
    return notFound(idOrSlug);
}

base::Result<ManifestInForce> manifestInForce(storage::Connection& db, const TenantRow& row)
{
    auto rows = db.query("SELECT canonical, bindings FROM tenant_version WHERE tenant = $1 AND version = $2", row.key, row.tenant.version);
    if (!rows.next()) {
        REEVE_TRY(rows.status());
        return base::internal("tenant " + row.tenant.id + " has no manifest version " + std::to_string(row.tenant.version));
    }
    ManifestInForce found;
    found.canonical = rows.text(0);
    REEVE_ASSIGN(found.manifest, tenantFromCanonical(found.canonical));
    REEVE_ASSIGN(found.bindings, bindingsFrom(rows.text(1)));
    return found;
}

base::Result<std::int64_t> insertTenant(storage::Transaction& tx, const Tenant& tenant, const NewVersion& version)
{
    auto rows = tx.query("INSERT INTO tenant(id, slug, legal_name, legal_fold, display_name, state, profile, plan, region, revision, "
                         "version, created_at, updated_at, "
                         "state_since, state_reason, purge_at, legal_hold) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
                         "$14, $15, $16, $17) "
                         "ON CONFLICT(slug) DO NOTHING RETURNING key",
                         tenant.id, tenant.slug, tenant.legalName, base::fold(tenant.legalName), tenant.displayName, tenant.state,
                         tenant.profile, tenant.plan, tenant.region, tenant.revision, tenant.version, tenant.createdAt, tenant.updatedAt,
                         tenant.stateSince, tenant.stateReason, tenant.purgeAt, tenant.legalHold);
    if (!rows.next()) {
        REEVE_TRY(rows.status());
        return base::Error{base::ErrorCode::AlreadyExists,
                           "the slug \"" + tenant.slug + "\" was used before; a slug is unique for ever, choose another",
                           "SLUG_TAKEN",
                           {},
                           {}};
    }
    const std::int64_t key = rows.integer(0);
    (void)rows.next(); // dropped: the one row was read, and an error sticks in status()
    REEVE_TRY(rows.status());
    REEVE_TRY(insertVersion(tx, key, tenant.version, version));
    REEVE_TRY(count(tx, tenant, 1));
    REEVE_TRY(indexText(tx, key, searchText(tenant, &version.manifest), true));
    return key;
}

base::Status updateTenant(storage::Transaction& tx, std::int64_t key, const Tenant& before, const Tenant& after, const NewVersion* version)
{
    // Only the columns that differ are named: an index is then touched only when its column changes.
    std::string sql = "UPDATE tenant SET revision = $1, updated_at = $2";
    std::vector<storage::Param> params{storage::param(after.revision), storage::param(after.updatedAt)};
    const auto set = [&](std::string_view column, const auto& old, const auto& now) {
        if (old == now) return;
        params.push_back(storage::param(now));
        sql += ", " + std::string{column} + " = $" + std::to_string(params.size());
    };
    set("legal_name", before.legalName, after.legalName);
    set("legal_fold", base::fold(before.legalName), base::fold(after.legalName));
    set("display_name", before.displayName, after.displayName);
    set("state", before.state, after.state);
    set("gone", before.state == State::Deleted, after.state == State::Deleted);
    set("profile", before.profile, after.profile);
    set("plan", before.plan, after.plan);
    set("region", before.region, after.region);
    set("version", before.version, after.version);
    set("state_since", before.stateSince, after.stateSince);
    set("state_reason", before.stateReason, after.stateReason);
    set("purge_at", before.purgeAt, after.purgeAt);
    set("legal_hold", before.legalHold, after.legalHold);
    params.push_back(storage::param(key));
    sql += " WHERE key = $" + std::to_string(params.size());
    params.push_back(storage::param(before.revision));
    sql += " AND revision = $" + std::to_string(params.size());
    REEVE_ASSIGN(const std::int64_t changed, tx.finish(sql, params.data(), params.size()));
    if (changed != 1)
        return base::Error{
            base::ErrorCode::Conflict, "somebody else changed " + before.slug + " meanwhile; load it again", "REVISION_CHANGED", {}, {}};
    if (version) {
        REEVE_TRY(insertVersion(tx, key, after.version, *version));
        REEVE_TRY(indexText(tx, key, searchText(after, &version->manifest), false));
    }
    if (std::tie(before.state, before.profile, before.plan, before.region) !=
        std::tie(after.state, after.profile, after.plan, after.region)) {
        REEVE_TRY(count(tx, before, -1));
        REEVE_TRY(count(tx, after, 1));
    }
    return base::success();
}

base::Status addTimeline(storage::Transaction& tx, std::int64_t key, const TimelineEntry& entry)
{
    REEVE_TRY(tx.run(
        "INSERT INTO tenant_timeline(tenant, revision, at, operation, actor, reason, from_state, to_state, version, audit_index) "
        "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        key, entry.revision, entry.at, entry.operation, entry.actor, entry.reason, entry.from, entry.to, entry.version, entry.auditIndex));
    return entry.to ? countTransition(tx, entry.at, entry.from, *entry.to) : base::success();
}

TenantManifest erased(TenantManifest manifest)
{
    for (auto& contact : manifest.spec.contacts) {
        contact.name = "erased";
        contact.email = "erased@erased.invalid";
    }
    return manifest;
}

base::Status eraseContacts(storage::Transaction& tx, std::int64_t key, const Tenant& tenant)
{
    std::vector<std::pair<std::uint64_t, std::string>> kept;
    auto rows = tx.query("SELECT version, canonical FROM tenant_version WHERE tenant = $1 AND erased = 0", key);
    while (rows.next()) {
        REEVE_ASSIGN(auto manifest, tenantFromCanonical(rows.text(1)));
        kept.emplace_back(rows.count(0), canonicalJson(erased(std::move(manifest))));
    }
    REEVE_TRY(rows.status());
    for (const auto& [version, canonical] : kept)
        REEVE_TRY(tx.run("UPDATE tenant_version SET canonical = $1, source = $2, erased = 1 WHERE tenant = $3 AND version = $4", canonical,
                         base::Bytes{canonical}, key, version));
    return indexText(tx, key, searchText(tenant, nullptr), false);
}

base::Result<ListVersions::Page> versions(storage::Connection& db, const ListVersions& op)
{
    REEVE_ASSIGN(const auto row, findTenant(db, op.tenantId));
    const std::string request = "versions " + row.tenant.id;
    std::uint64_t below = row.tenant.version + 1;
    if (op.pageToken) {
        REEVE_ASSIGN(below, readNumberToken(request, *op.pageToken));
    }
    const auto limit = pageLimit(op.pageSize, 50);
    ListVersions::Page page;
    page.total = row.tenant.version;
    auto rows = db.query("SELECT version, at, author, reason, bindings, source, canonical, erased FROM tenant_version "
                         "WHERE tenant = $1 AND version < $2 ORDER BY version DESC LIMIT $3",
                         row.key, below, limit);
    while (rows.next()) {
        ManifestVersion version{rows.count(0), rows.time(1), rows.text(2), rows.text(3), {}, {rows.text(5)}, rows.text(6), rows.boolean(7)};
        REEVE_ASSIGN(version.bindings, bindingsFrom(rows.text(4)));
        page.items.push_back(std::move(version));
    }
    REEVE_TRY(rows.status());
    if (!page.items.empty() && page.items.back().version > 1)
        page.nextPageToken = makeToken(request, std::to_string(page.items.back().version));
    return page;
}

} // namespace reeve::registry
