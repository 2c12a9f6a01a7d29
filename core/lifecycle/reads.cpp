// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"
#include "core/lifecycle/tenant_change.h"
#include "core/policy/gates.h"
#include "core/registry/tenant_row.h"

#include <algorithm>

namespace reeve::lifecycle {
namespace {

using registry::Kind;

/// Every stage of one document; the findings of the first that fails.
std::vector<base::Finding> examine(const registry::Document& document, const registry::Catalog& catalog, base::Timestamp now,
                                   std::vector<base::GateDecision>& gates)
{
    auto findings = registry::checkReferences(document, catalog, now);
    if (!findings.empty() || document.kind != Kind::Tenant) return findings;
    Checked checked = checkGates(document.tenant, catalog, now, [&](auto... parts) { return document.finding(std::move(parts)...); });
    gates = std::move(checked.gates);
    return checked.policy.empty() ? checked.quota : checked.policy;
}

/// What the registry says to the slug: an edit keeps it, a new tenant needs a free one.
base::Result<std::vector<base::Finding>> checkSlug(storage::Connection& db, const registry::Document& document,
                                                   const std::optional<std::string>& tenantId)
{
    const std::string& slug = document.tenant.metadata.slug;
    std::vector<base::Finding> findings;
    if (tenantId) {
        REEVE_ASSIGN(const auto row, registry::findTenant(db, *tenantId));
        if (row.tenant.slug != slug)
            findings.push_back(document.finding("/metadata/slug", "INVALID_VALUE",
                                                "the slug of a tenant never changes; this one is " + row.tenant.slug,
                                                "put " + row.tenant.slug + " there"));
    } else if (const auto taken = registry::findTenant(db, slug)) {
        findings.push_back(document.finding("/metadata/slug", "INVALID_VALUE", "the slug \"" + slug + "\" was used before",
                                            "choose another; a slug is unique for ever"));
    } else if (taken.error().code != base::ErrorCode::NotFound) {
        return taken.error();
    }
    return findings;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// catalog/<kind>.yaml: all objects of a kind in one file of several documents, the newest version of each.
std::vector<ImportFile> catalogFiles(const registry::Catalog& catalog)
{
    std::vector<ImportFile> files;
    for (const Kind kind : {Kind::Plan, Kind::Region, Kind::ResidencyPolicy, Kind::EncryptionPolicy, Kind::RetentionPolicy}) {
        std::string text;
        for (const auto& name : catalog.names(kind)) {
            if (!text.empty()) text += "---\n";
            text += registry::writeYaml(*catalog.newest(kind, name));
        }
        if (!text.empty()) files.push_back({"catalog/" + lower(boost::describe::enum_to_string(kind, "")) + ".yaml", {std::move(text)}});
    }
    return files;
}

} // namespace

base::Result<registry::GetTenant::Details> get(storage::Connection& db, const registry::GetTenant& op)
{
    REEVE_ASSIGN(const auto row, registry::findTenant(db, op.tenantId));
    REEVE_ASSIGN(auto inForce, registry::manifestInForce(db, row));
    return registry::GetTenant::Details{row.tenant, std::move(inForce.manifest), inForce.bindings, allowedMoves(row.tenant.state)};
}

base::Result<ValidateManifest::Report> validate(storage::Connection& db, registry::CatalogCache& catalogs, base::Timestamp now,
                                                const ValidateManifest& op)
{
    REEVE_ASSIGN(const auto stored, catalogs.load(db));
    registry::Catalog catalog = *stored; // catalog documents of the file count for the tenants behind them
    ValidateManifest::Report report;
    for (auto& one : registry::readManifests("", op.manifest.data)) {
        if (auto* findings = std::get_if<std::vector<base::Finding>>(&one.outcome)) {
            report.findings.insert(report.findings.end(), findings->begin(), findings->end());
            continue;
        }
        const auto& document = std::get<registry::Document>(one.outcome);
        std::vector<base::GateDecision> gates;
        auto findings = examine(document, catalog, now, gates);
        if (document.kind != Kind::Tenant) {
            if (findings.empty()) catalog.put(document.item);
        } else {
            if (findings.empty()) {
                REEVE_ASSIGN(findings, checkSlug(db, document, op.tenantId));
            }
            if (report.gates.empty() && !gates.empty()) {
                report.gates = std::move(gates);
                report.gates.push_back(policy::checkContacts(document.tenant));
            }
            if (report.canonicalYaml.empty()) {
                report.canonicalYaml = registry::writeYaml(document.tenant);
                report.losesComments = document.hasComments;
            }
        }
        report.findings.insert(report.findings.end(), findings.begin(), findings.end());
    }
    report.valid = report.findings.empty();
    return report;
}

base::Result<ExportManifests::Page> exportManifests(storage::Connection& db, registry::CatalogCache& catalogs, const ExportManifests& op)
{
    registry::ListTenants list;
    list.orderBy = registry::TenantOrder::slug;
    list.pageSize = registry::pageLimit(op.pageSize, 500);
    list.pageToken = op.pageToken;
    REEVE_ASSIGN(auto tenants, registry::list(db, list));
    ExportManifests::Page page;
    REEVE_ASSIGN(const auto catalog, catalogs.load(db));
    auto files = catalogFiles(*catalog);
    page.total = tenants.total + files.size();
    if (!op.pageToken) page.items = std::move(files);
    for (const auto& tenant : tenants.items) {
        REEVE_ASSIGN(const auto row, registry::findTenant(db, tenant.id));
        REEVE_ASSIGN(const auto inForce, registry::manifestInForce(db, row));
        page.items.push_back({"tenants/" + tenant.region + "/" + tenant.slug + ".yaml", {registry::writeYaml(inForce.manifest)}});
    }
    page.nextPageToken = std::move(tenants.nextPageToken);
    return page;
}

} // namespace reeve::lifecycle
