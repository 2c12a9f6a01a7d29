// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/registry/manifest_nearest.h"
#include "core/registry/manifest_reader.h"

namespace reeve::registry {
namespace {

struct KindWords {
    const char* one;
    const char* many;
};

KindWords wordsOf(Kind kind)
{
    switch (kind) {
    case Kind::Tenant: return {"tenant", "tenants"};
    case Kind::Plan: return {"plan", "plans"};
    case Kind::Region: return {"region", "regions"};
    case Kind::ResidencyPolicy: return {"residency policy", "residency policies"};
    case Kind::EncryptionPolicy: return {"encryption policy", "encryption policies"};
    case Kind::RetentionPolicy: return {"retention policy", "retention policies"};
    }
    return {"object", "objects"};
}

/// Looks up one name after the other and keeps what is not there.
class References {
public:
    References(const Document& document, const Catalog& catalog, base::Timestamp now) : m_document(document), m_catalog(catalog), m_now(now)
    {
    }

    void check(Kind kind, const std::string& name, std::string pointer)
    {
        if (m_catalog.find(kind, name, m_now)) return;
        const auto words = wordsOf(kind);
        const auto* later = m_catalog.newest(kind, name);
        auto message =
            "the " + std::string{words.one} + ' ' + quoted(name) +
            (later ? " is not in force before " + base::formatTime(later->effectiveFrom).substr(0, 10) : " is not in the catalog");
        findings.push_back(m_document.finding(std::move(pointer), "UNKNOWN_REFERENCE", std::move(message),
                                              suggestion(name, m_catalog.names(kind), "known " + std::string{words.many})));
    }
    void check(Kind kind, const std::vector<std::string>& names, const std::string& pointer)
    {
        for (std::size_t i = 0; i < names.size(); ++i) check(kind, names[i], base::pointerTo(pointer, i));
    }

    std::vector<base::Finding> findings;

private:
    const Document& m_document;
    const Catalog& m_catalog;
    base::Timestamp m_now;
};

} // namespace

std::vector<base::Finding> checkReferences(const Document& document, const Catalog& catalog, base::Timestamp now)
{
    References references(document, catalog, now);
    if (document.kind == Kind::Tenant) {
        const auto& spec = document.tenant.spec;
        references.check(Kind::Plan, spec.plan, "/spec/plan");
        references.check(Kind::Region, spec.regions.allowed, "/spec/regions/allowed"); // preferred and standby are among them
        references.check(Kind::ResidencyPolicy, spec.policies.residency, "/spec/policies/residency");
        references.check(Kind::EncryptionPolicy, spec.policies.encryption, "/spec/policies/encryption");
        references.check(Kind::RetentionPolicy, spec.policies.retention, "/spec/policies/retention");
    } else if (document.kind == Kind::Region) {
        const auto& region = *document.item.region;
        if (region.standby) references.check(Kind::Region, *region.standby, "/spec/standby");
        references.check(Kind::EncryptionPolicy, region.encryption, "/spec/encryption");
    }
    return std::move(references.findings);
}

Bindings bind(const TenantManifest& manifest, const Catalog& catalog, base::Timestamp now)
{
    const auto version = [&](Kind kind, const std::string& name) {
        const auto* item = catalog.find(kind, name, now);
        return item ? item->version : 0;
    };
    const auto& policies = manifest.spec.policies;
    return {version(Kind::Plan, manifest.spec.plan), version(Kind::ResidencyPolicy, policies.residency),
            version(Kind::EncryptionPolicy, policies.encryption), version(Kind::RetentionPolicy, policies.retention)};
}

} // namespace reeve::registry
