// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/registry/manifest.h"

/// Values and operations of the tenant registry. Wherever an operation takes a tenantId, the slug does as well.
namespace reeve::registry {

using base::Effect;
using base::OperationInfo;
using base::Role;
using base::Verb;

enum class State : std::uint8_t { Draft, Active, Suspended, Archived, Deleted };
BOOST_DESCRIBE_ENUM(State, Draft, Active, Suspended, Archived, Deleted)

/// A tenant as the lists show it: the newest registry row.
struct Tenant {
    std::string id; ///< "tnt_" and a ULID; assigned once, never reused
    std::string slug;
    std::string legalName;
    std::string displayName;
    State state{};
    std::string profile;
    std::string plan;
    std::string region;       ///< the preferred one, where it is placed
    std::uint64_t revision{}; ///< rises by one with every committed change, of any kind
    std::uint64_t version{};  ///< of the manifest in force, from 1
    base::Timestamp createdAt{};
    base::Timestamp updatedAt{};
    base::Timestamp stateSince{};
    std::string stateReason;                ///< given with the last transition; may be empty
    std::optional<base::Timestamp> purgeAt; ///< Archived: restore until then, delete from then on
    std::optional<std::string> legalHold;   ///< the reason, while one is set
    friend bool operator==(const Tenant&, const Tenant&) = default;
};
BOOST_DESCRIBE_STRUCT(Tenant, (),
                      (id, slug, legalName, displayName, state, profile, plan, region, revision, version, createdAt, updatedAt, stateSince,
                       stateReason, purgeAt, legalHold))

/// The versions of the catalog that a manifest was bound to when it was accepted.
struct Bindings {
    std::uint32_t plan{};
    std::uint32_t residency{};
    std::uint32_t encryption{};
    std::uint32_t retention{};
    friend bool operator==(const Bindings&, const Bindings&) = default;
};
BOOST_DESCRIBE_STRUCT(Bindings, (), (plan, residency, encryption, retention))

/// What a list is narrowed to. Within one facet any of the values, across facets all of them.
struct TenantFilter {
    std::optional<std::string> query; ///< words that all must be found; label:key=value; at most 200 bytes
    std::vector<State> state;         ///< none = all but Deleted
    std::vector<std::string> profile;
    std::vector<std::string> plan;
    std::vector<std::string> region;
    friend bool operator==(const TenantFilter&, const TenantFilter&) = default;
};
BOOST_DESCRIBE_STRUCT(TenantFilter, (), (query, state, profile, plan, region))

enum class TenantOrder : std::uint8_t { slug, legalName, state, profile, plan, region, createdAt, updatedAt };
BOOST_DESCRIBE_ENUM(TenantOrder, slug, legalName, state, profile, plan, region, createdAt, updatedAt)

/// Browses the registry. Ties are broken by slug. REQ ARC-01.
struct ListTenants : TenantFilter {
    static constexpr OperationInfo info{"tenants.list", Verb::Get,     "/v1/tenants",
                                        Role::Viewer,   Effect::Reads, "Lists and searches tenants"};
    std::optional<TenantOrder> orderBy; ///< absent: slug, or relevance when there is a query
    std::optional<bool> descending;
    std::optional<std::uint32_t> pageSize;  ///< 1 to 1,000, coerced; 100
    std::optional<std::string> pageToken;   ///< of the page before, with the same filter and order
    std::optional<std::uint64_t> startRank; ///< instead of a token: begin at this position of the order, from 0
    struct Page {
        std::vector<Tenant> items;
        std::string nextPageToken; ///< empty on the last page
        std::uint64_t startRank{}; ///< position of the first item
        std::uint64_t total{};     ///< matches in all
        bool totalIsExact{true};   ///< false: more than 10,000 matched a query, total is 10,000 and only relevance order is offered
        bool narrowToSort{false};  ///< the asked order was not applied for that reason
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ListTenants, (TenantFilter), (orderBy, descending, pageSize, pageToken, startRank))
BOOST_DESCRIBE_STRUCT(ListTenants::Page, (), (items, nextPageToken, startRank, total, totalIsExact, narrowToSort))

struct FacetCount {
    std::string value;
    std::uint64_t count{};
    friend bool operator==(const FacetCount&, const FacetCount&) = default;
};
BOOST_DESCRIBE_STRUCT(FacetCount, (), (value, count))

/// How many tenants each value of each facet would leave, given the query and the other facets.
struct CountFacets : TenantFilter {
    static constexpr OperationInfo info{"tenants.facets", Verb::Get,     "/v1/tenants:facets",
                                        Role::Viewer,     Effect::Reads, "Counts tenants by state, profile, plan and region"};
    struct Facets {
        std::vector<FacetCount> states;   ///< in the order of the life cycle; zero counts included
        std::vector<FacetCount> profiles; ///< by count, descending, then name; zero counts left out
        std::vector<FacetCount> plans;
        std::vector<FacetCount> regions;
        std::uint64_t total{}; ///< that match the whole filter
        bool isExact{true};    ///< false: a query matched more than 50,000, the counts are of the first 50,001
    };
    using Response = Facets;
};
BOOST_DESCRIBE_STRUCT(CountFacets, (TenantFilter), ())
BOOST_DESCRIBE_STRUCT(CountFacets::Facets, (), (states, profiles, plans, regions, total, isExact))

/// One tenant with the manifest in force.
struct GetTenant {
    static constexpr OperationInfo info{"tenants.get", Verb::Get,     "/v1/tenants/{tenantId}",
                                        Role::Viewer,  Effect::Reads, "Reads one tenant"};
    std::string tenantId;
    struct Details {
        Tenant tenant;
        TenantManifest manifest;
        Bindings bindings;
        std::vector<State> allowedMoves; ///< states that a transition could lead to now; gates may still refuse
    };
    using Response = Details;
};
BOOST_DESCRIBE_STRUCT(GetTenant, (), (tenantId))
BOOST_DESCRIBE_STRUCT(GetTenant::Details, (), (tenant, manifest, bindings, allowedMoves))

struct ManifestVersion {
    std::uint64_t version{};
    base::Timestamp at{};
    std::string author; ///< actor id
    std::string reason;
    Bindings bindings;
    base::Bytes source;    ///< the submitted bytes of the document; after deletion, the erased canonical form
    std::string canonical; ///< canonical JSON
    bool erased{false};    ///< names and e-mails of contacts were erased
};
BOOST_DESCRIBE_STRUCT(ManifestVersion, (), (version, at, author, reason, bindings, source, canonical, erased))

/// Every accepted manifest of a tenant, newest first. REQ ARC-01.
struct ListVersions {
    static constexpr OperationInfo info{"tenants.versions", Verb::Get,     "/v1/tenants/{tenantId}/versions",
                                        Role::Viewer,       Effect::Reads, "Lists the manifest versions of a tenant"};
    std::string tenantId;
    std::optional<std::uint32_t> pageSize;
    std::optional<std::string> pageToken;
    struct Page {
        std::vector<ManifestVersion> items;
        std::string nextPageToken;
        std::uint64_t total{};
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ListVersions, (), (tenantId, pageSize, pageToken))
BOOST_DESCRIBE_STRUCT(ListVersions::Page, (), (items, nextPageToken, total))

/// One committed change of a tenant. REQ ARC-22.
struct TimelineEntry {
    std::uint64_t revision{};
    base::Timestamp at{};
    std::string operation; ///< "tenants.suspend"
    std::string actor;     ///< actor id
    std::string reason;
    std::optional<State> from; ///< set when the state changed or began
    std::optional<State> to;
    std::optional<std::uint64_t> version; ///< of the manifest that this change brought
    std::uint64_t auditIndex{};
};
BOOST_DESCRIBE_STRUCT(TimelineEntry, (), (revision, at, operation, actor, reason, from, to, version, auditIndex))

/// What a committed change brought. One change may be of both kinds: registering brings a state and a manifest.
enum class TimelineKind : std::uint8_t {
    transition, ///< another state, or the first
    manifest,   ///< a manifest version
    other,      ///< neither: a legal hold, for instance
};
BOOST_DESCRIBE_ENUM(TimelineKind, transition, manifest, other)

/// All filters must hold; a filtered page's total counts what matches.
struct GetTimeline {
    static constexpr OperationInfo info{"tenants.timeline", Verb::Get,     "/v1/tenants/{tenantId}/timeline",
                                        Role::Viewer,       Effect::Reads, "Lists every committed change of a tenant, newest first"};
    std::string tenantId;
    std::optional<std::uint32_t> pageSize;
    std::optional<std::string> pageToken; ///< of the page before, with the same filters
    std::optional<TimelineKind> kind;
    std::optional<std::string> actor;  ///< exact
    std::optional<std::string> reason; ///< words that all occur in the reason; case and accents do not matter; at most 200 bytes
    struct Page {
        std::vector<TimelineEntry> items;
        std::string nextPageToken;
        std::uint64_t total{};
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(GetTimeline, (), (tenantId, pageSize, pageToken, kind, actor, reason))
BOOST_DESCRIBE_STRUCT(GetTimeline::Page, (), (items, nextPageToken, total))

/// The JSON Schema (draft 2020-12) of manifests of one kind, made from the rules that validation applies: for editors that complete.
struct GetManifestSchema {
    static constexpr OperationInfo info{"manifests.schema", Verb::Get,     "/v1/manifests:schema",
                                        Role::Viewer,       Effect::Reads, "Reads the JSON Schema of a kind of manifest"};
    std::optional<Kind> kind; ///< absent: Tenant
    struct Schema {
        base::json::value schema;
    };
    using Response = Schema;
};
BOOST_DESCRIBE_STRUCT(GetManifestSchema, (), (kind))
BOOST_DESCRIBE_STRUCT(GetManifestSchema::Schema, (), (schema))

/// How many transitions of each kind happened on one day. A tenant that was activated as it was created counts as both.
struct DayOfTransitions {
    base::Timestamp day{}; ///< its first moment in UTC
    std::uint64_t created{};
    std::uint64_t activated{}; ///< Draft to Active
    std::uint64_t suspended{}; ///< Active to Suspended
    std::uint64_t resumed{};   ///< Suspended to Active
    std::uint64_t archived{};
    std::uint64_t restored{}; ///< Archived to Suspended
    std::uint64_t deleted{};
    friend bool operator==(const DayOfTransitions&, const DayOfTransitions&) = default;
};
BOOST_DESCRIBE_STRUCT(DayOfTransitions, (), (day, created, activated, suspended, resumed, archived, restored, deleted))

/// Lifecycle transitions of all tenants by day, in UTC. A range reaches over whole days: the one that holds `from` to the one that holds
/// the last moment before `to`. Every day of it is in the answer, those without a transition as zeros. REQ ARC-22.
struct CountTransitions {
    static constexpr OperationInfo info{"tenants.transitions", Verb::Get,     "/v1/tenants:transitions",
                                        Role::Viewer,          Effect::Reads, "Counts lifecycle transitions by day"};
    static constexpr std::uint32_t usualDays = 30;
    static constexpr std::uint32_t maxDays = 400; ///< a longer range is InvalidArgument
    std::optional<base::Timestamp> from;          ///< inclusive; absent: as many days before `to` as usual
    std::optional<base::Timestamp> to;            ///< exclusive; absent: with today
    struct Page {
        std::vector<DayOfTransitions> items; ///< oldest first, without gaps
        std::string nextPageToken;           ///< always empty: a range comes whole
        std::uint64_t total{};               ///< days
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(CountTransitions, (), (from, to))
BOOST_DESCRIBE_STRUCT(CountTransitions::Page, (), (items, nextPageToken, total))

/// The catalog: plans, regions and policies.
struct ListCatalog {
    static constexpr OperationInfo info{"catalog.list", Verb::Get,     "/v1/catalog",
                                        Role::Viewer,   Effect::Reads, "Lists plans, regions and policies"};
    std::optional<Kind> kind;
    std::optional<bool> allVersions; ///< default: only what is in force now
    struct Page {
        std::vector<CatalogItem> items;
        std::string nextPageToken; ///< always empty: a catalog comes whole
        std::uint64_t total{};
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ListCatalog, (), (kind, allVersions))
BOOST_DESCRIBE_STRUCT(ListCatalog::Page, (), (items, nextPageToken, total))

} // namespace reeve::registry
