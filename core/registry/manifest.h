// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/operation.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Manifests as values, apiVersion tenancy/v1: what an operator writes in YAML, after it was read and found well-formed. What each field
/// may hold is in manifest_rules.h, one table that the validator and the published JSON Schema share.
namespace reeve::registry {

inline constexpr std::string_view apiVersion = "tenancy/v1";

enum class Kind : std::uint8_t { Tenant, Plan, Region, ResidencyPolicy, EncryptionPolicy, RetentionPolicy };
BOOST_DESCRIBE_ENUM(Kind, Tenant, Plan, Region, ResidencyPolicy, EncryptionPolicy, RetentionPolicy)

struct TenantMetadata {
    std::string slug;                          ///< unique for ever, never changed
    std::map<std::string, std::string> labels; ///< may be empty
    friend bool operator==(const TenantMetadata&, const TenantMetadata&) = default;
};
BOOST_DESCRIBE_STRUCT(TenantMetadata, (), (slug, labels))

struct TenantRegions {
    std::vector<std::string> allowed;   ///< 1 to 16 regions of the catalog
    std::string preferred;              ///< one of allowed: where the tenant is placed
    std::optional<std::string> standby; ///< one of allowed
    friend bool operator==(const TenantRegions&, const TenantRegions&) = default;
};
BOOST_DESCRIBE_STRUCT(TenantRegions, (), (allowed, preferred, standby))

struct TenantPolicies {
    std::string residency; ///< names in the catalog
    std::string encryption;
    std::string retention;
    friend bool operator==(const TenantPolicies&, const TenantPolicies&) = default;
};
BOOST_DESCRIBE_STRUCT(TenantPolicies, (), (residency, encryption, retention))

struct Quotas {
    std::optional<std::uint64_t> computeUnits;
    std::optional<std::uint64_t> storageGiB;
    std::optional<std::uint64_t> eventsPerDay;
    std::optional<std::uint64_t> concurrentOperations;
    friend bool operator==(const Quotas&, const Quotas&) = default;
};
BOOST_DESCRIBE_STRUCT(Quotas, (), (computeUnits, storageGiB, eventsPerDay, concurrentOperations))

struct Contact {
    std::string role; ///< technical, billing, security, legal
    std::string name;
    std::string email;
    friend bool operator==(const Contact&, const Contact&) = default;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (role, name, email))

struct Webhook {
    std::string name;
    std::string url;                 ///< https only; secrets are never here
    std::vector<std::string> events; ///< patterns such as "tenant.activated" or "tenant.*"
    friend bool operator==(const Webhook&, const Webhook&) = default;
};
BOOST_DESCRIBE_STRUCT(Webhook, (), (name, url, events))

struct TenantSpec {
    std::string legalName;
    std::string displayName;
    std::string profile; ///< mt-standard, hybrid, st-dedicated
    std::string plan;
    TenantRegions regions;
    TenantPolicies policies;
    std::vector<std::string> environments; ///< prod, staging, dev
    std::optional<Quotas> quotas;          ///< overrides, each at most the plan's
    std::vector<Contact> contacts;
    std::vector<Webhook> webhooks;
    friend bool operator==(const TenantSpec&, const TenantSpec&) = default;
};
BOOST_DESCRIBE_STRUCT(TenantSpec, (), (legalName, displayName, profile, plan, regions, policies, environments, quotas, contacts, webhooks))

struct TenantManifest {
    TenantMetadata metadata;
    TenantSpec spec;
    friend bool operator==(const TenantManifest&, const TenantManifest&) = default;
};
BOOST_DESCRIBE_STRUCT(TenantManifest, (), (metadata, spec))

/// Of plans and regions, whose versions the registry counts.
struct CatalogMetadata {
    std::string name;
    friend bool operator==(const CatalogMetadata&, const CatalogMetadata&) = default;
};
BOOST_DESCRIBE_STRUCT(CatalogMetadata, (), (name))

/// Policies declare their versions themselves.
struct PolicyMetadata {
    std::string name;
    std::uint32_t version{}; ///< from 1
    friend bool operator==(const PolicyMetadata&, const PolicyMetadata&) = default;
};
BOOST_DESCRIBE_STRUCT(PolicyMetadata, (), (name, version))

struct RateLimit {
    std::string method; ///< read, write
    std::uint32_t requestsPerSecond{};
    std::uint32_t burst{};
    friend bool operator==(const RateLimit&, const RateLimit&) = default;
};
BOOST_DESCRIBE_STRUCT(RateLimit, (), (method, requestsPerSecond, burst))

struct PlanSpec {
    std::vector<std::string> profiles;
    Quotas quotas; ///< all four are set
    std::vector<RateLimit> rateLimits;
    friend bool operator==(const PlanSpec&, const PlanSpec&) = default;
};
BOOST_DESCRIBE_STRUCT(PlanSpec, (), (profiles, quotas, rateLimits))

struct RegionSpec {
    std::string jurisdiction;           ///< "EU", "US", ...
    std::optional<std::string> standby; ///< another region of the catalog
    std::vector<std::string> profiles;
    std::vector<std::string> encryption; ///< names of encryption policies that it supports
    friend bool operator==(const RegionSpec&, const RegionSpec&) = default;
};
BOOST_DESCRIBE_STRUCT(RegionSpec, (), (jurisdiction, standby, profiles, encryption))

struct ResidencySpec {
    std::vector<std::string> jurisdictions;       ///< "*" = any
    std::optional<base::Timestamp> effectiveFrom; ///< written as a date; absent = at once
    friend bool operator==(const ResidencySpec&, const ResidencySpec&) = default;
};
BOOST_DESCRIBE_STRUCT(ResidencySpec, (), (jurisdictions, effectiveFrom))

struct EncryptionSpec {
    std::string keyScope; ///< platform, tenant
    std::uint32_t rotationDays{};
    std::optional<base::Timestamp> effectiveFrom;
    friend bool operator==(const EncryptionSpec&, const EncryptionSpec&) = default;
};
BOOST_DESCRIBE_STRUCT(EncryptionSpec, (), (keyScope, rotationDays, effectiveFrom))

struct RetentionSpec {
    std::uint32_t archiveDays{}; ///< days from archiving to the earliest deletion
    std::optional<base::Timestamp> effectiveFrom;
    friend bool operator==(const RetentionSpec&, const RetentionSpec&) = default;
};
BOOST_DESCRIBE_STRUCT(RetentionSpec, (), (archiveDays, effectiveFrom))

/// A catalog object of any kind, one version of it. Exactly the spec of its kind is set.
struct CatalogItem {
    Kind kind{};
    std::string name;
    std::uint32_t version{};         ///< policies: as declared; plans and regions: counted from 1
    base::Timestamp effectiveFrom{}; ///< 1970 = at once
    std::optional<PlanSpec> plan;
    std::optional<RegionSpec> region;
    std::optional<ResidencySpec> residency;
    std::optional<EncryptionSpec> encryption;
    std::optional<RetentionSpec> retention;
    friend bool operator==(const CatalogItem&, const CatalogItem&) = default;
};
BOOST_DESCRIBE_STRUCT(CatalogItem, (), (kind, name, version, effectiveFrom, plan, region, residency, encryption, retention))

/// The catalog at one moment: a plain value that validation and gates read. Holds every version.
class Catalog {
public:
    /// The newest version that is in force at @p now; null when there is none of that name.
    const CatalogItem* find(Kind kind, std::string_view name, base::Timestamp now) const;
    std::vector<std::string> names(Kind kind) const;                  ///< sorted, each once
    const std::vector<CatalogItem>& items() const { return m_items; } ///< by kind, name, version
    /// Adds or replaces the item of the same kind, name and version.
    void put(CatalogItem item);
    const CatalogItem* exact(Kind kind, std::string_view name, std::uint32_t version) const;
    const CatalogItem* newest(Kind kind, std::string_view name) const; ///< whether in force yet or not

private:
    std::vector<CatalogItem> m_items;
};

} // namespace reeve::registry
