// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "core/storage/database.h"

#include <memory>
#include <mutex>

/// The database side of the registry: reads behind the operations, and the writes that lifecycle composes. Functions over a connection;
/// what they share is the database alone, so any thread with a connection may call them.
namespace reeve::registry {

/// The newest registry row and its key in the database.
struct TenantRow {
    std::int64_t key{};
    Tenant tenant;
};

/// By id or slug. NotFound.
base::Result<TenantRow> findTenant(storage::Connection& db, std::string_view idOrSlug);
/// The manifest in force. Internal when the stored one cannot be read.
struct ManifestInForce {
    TenantManifest manifest;
    Bindings bindings;
    std::string canonical;
};
base::Result<ManifestInForce> manifestInForce(storage::Connection& db, const TenantRow& row);

// The reads behind the operations.
base::Result<ListTenants::Page> list(storage::Connection& db, const ListTenants& op);
base::Result<CountFacets::Facets> facets(storage::Connection& db, const CountFacets& op);
base::Result<ListVersions::Page> versions(storage::Connection& db, const ListVersions& op);
base::Result<GetTimeline::Page> timeline(storage::Connection& db, const GetTimeline& op);
base::Result<CountTransitions::Page> transitions(storage::Connection& db, const CountTransitions& op, base::Timestamp now);
base::Result<std::vector<FacetCount>> stateCounts(storage::Connection& db); ///< in the order of the life cycle, zeros included

/// A manifest version to be stored with a tenant.
struct NewVersion {
    TenantManifest manifest;
    std::string source; ///< submitted bytes
    std::string canonical;
    Bindings bindings;
    std::string author;
    std::string reason;
    base::Timestamp at{};
};

/// Inserts a new tenant with its first version. AlreadyExists when the slug was ever used. @return its key.
base::Result<std::int64_t> insertTenant(storage::Transaction& tx, const Tenant& tenant, const NewVersion& version);
/// Replaces the row of @p key, if it still has @p before's revision (else Conflict), and stores @p version when there is one.
base::Status updateTenant(storage::Transaction& tx, std::int64_t key, const Tenant& before, const Tenant& after, const NewVersion* version);
/// One line of the timeline; revision is its key. A transition is counted by its day as well.
base::Status addTimeline(storage::Transaction& tx, std::int64_t key, const TimelineEntry& entry);
/// Erases names and e-mails of contacts from every stored version of the tenant, and the tenant from search but for id and slug.
base::Status eraseContacts(storage::Transaction& tx, std::int64_t key, const Tenant& tenant);
/// Manifest with names and e-mails of contacts replaced by "erased".
TenantManifest erased(TenantManifest manifest);

/// Stores one version of a catalog object and raises the catalog's revision.
base::Status putCatalogItem(storage::Transaction& tx, const CatalogItem& item, const std::string& canonical, const std::string& source,
                            const std::string& author, const std::string& reason, base::Timestamp at);

/// The catalog, read anew only when its revision in the database has changed. Thread-safe.
class CatalogCache {
public:
    base::Result<std::shared_ptr<const Catalog>> load(storage::Connection& db);

private:
    std::mutex m_mutex;
    std::int64_t m_revision{-1};
    std::shared_ptr<const Catalog> m_catalog;
};
ListCatalog::Page listCatalog(const Catalog& catalog, const ListCatalog& op, base::Timestamp now);

/// Tables of the registry: the part of schema version 1 that belongs to this folder.
std::string_view schemaV1();
/// What schema version 2 adds: transitions by day, counted from the timeline that is there.
std::string_view schemaV2();
/// What schema version 3 changes: indexes that a change of state leaves alone, and one of what facets count.
std::string_view schemaV3();
/// Builds the search index anew from the texts of all tenants, in the running transaction: a part of the migration to schema version 3.
base::Status indexAll(storage::Connection& db);

} // namespace reeve::registry
