// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_reader.h"
#include "core/registry/registry.h"

namespace reeve::registry {

base::Status putCatalogItem(storage::Transaction& tx, const CatalogItem& item, const std::string& canonical, const std::string& source,
                            const std::string& author, const std::string& reason, base::Timestamp at)
{
    REEVE_TRY(tx.run(
        "INSERT INTO catalog_item(kind, name, version, at, author, reason, source, canonical) VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
        item.kind, item.name, item.version, at, author, reason, base::Bytes{source}, canonical));
    REEVE_TRY(tx.run("UPDATE catalog_revision SET revision = revision + 1 WHERE id = 1"));
    return base::success();
}

base::Result<std::shared_ptr<const Catalog>> CatalogCache::load(storage::Connection& db)
{
    auto current = db.query("SELECT revision FROM catalog_revision WHERE id = 1");
    const std::int64_t revision = current.next() ? current.integer(0) : 0;
    REEVE_TRY(current.status());
    {
        const std::scoped_lock lock(m_mutex);
        if (m_catalog && m_revision == revision) return m_catalog;
    }
    auto catalog = std::make_shared<Catalog>();
    auto rows = db.query("SELECT canonical, version FROM catalog_item ORDER BY kind, name, version");
    while (rows.next()) {
        REEVE_ASSIGN(auto item, itemFromCanonical(rows.text(0)));
        item.version = static_cast<std::uint32_t>(rows.integer(1));
        catalog->put(std::move(item));
    }
    REEVE_TRY(rows.status());
    const std::scoped_lock lock(m_mutex);
    m_revision = revision;
    m_catalog = std::move(catalog);
    return m_catalog;
}

ListCatalog::Page listCatalog(const Catalog& catalog, const ListCatalog& op, base::Timestamp now)
{
    ListCatalog::Page page;
    for (const auto& item : catalog.items()) {
        if (op.kind && item.kind != *op.kind) continue;
        if (op.allVersions.value_or(false) || catalog.find(item.kind, item.name, now) == &item) page.items.push_back(item);
    }
    page.total = page.items.size();
    return page;
}

} // namespace reeve::registry
