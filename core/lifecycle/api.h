// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <map>

/// Operations that change tenants and the catalog. Each can be asked for with validateOnly, and answers a Plan then.
/// Members that repeat: `revision` is the one the caller saw (another one is Conflict, 412); `reason` is kept in the audit log.
namespace reeve::lifecycle {

using base::Effect;
using base::OperationInfo;
using base::Role;
using base::Verb;
using registry::Tenant;

/// Checks a manifest file against everything but writes nothing; the findings are the answer, not an error. REQ ARC-09.
struct ValidateManifest {
    static constexpr OperationInfo info{"tenants.validate", Verb::Post,    "/v1/tenants:validate",
                                        Role::Viewer,       Effect::Reads, "Checks a manifest without storing it"};
    base::Bytes manifest;                ///< YAML or JSON, one or several documents
    std::optional<std::string> tenantId; ///< checked as an edit of this tenant (slug must be the same), else as a new one
    struct Report {
        bool valid{};
        std::vector<base::Finding> findings;
        std::vector<base::GateDecision> gates; ///< of the first tenant document that got that far
        std::string canonicalYaml;             ///< of that document
        bool losesComments{false};             ///< writing the canonical form would lose comments
    };
    using Response = Report;
};
BOOST_DESCRIBE_STRUCT(ValidateManifest, (), (manifest, tenantId))
BOOST_DESCRIBE_STRUCT(ValidateManifest::Report, (), (valid, findings, gates, canonicalYaml, losesComments))

/// Registers a tenant as Draft.
struct CreateTenant {
    static constexpr OperationInfo info{"tenants.create",  Verb::Post,      "/v1/tenants",
                                        Role::TenantAdmin, Effect::Mutates, "Registers a new tenant as Draft"};
    base::Bytes manifest;         ///< exactly one Tenant document
    std::string reason;           ///< 1 to 500 bytes
    std::optional<bool> activate; ///< activate at once, through the gates, in the same transaction
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(CreateTenant, (), (manifest, reason, activate))

/// Stores a new manifest version. In Draft, Active and Suspended only.
struct UpdateManifest {
    static constexpr OperationInfo info{"tenants.updateManifest", Verb::Put,       "/v1/tenants/{tenantId}/manifest",
                                        Role::TenantAdmin,        Effect::Mutates, "Stores a new manifest version of a tenant"};
    std::string tenantId;
    std::uint64_t revision{};
    base::Bytes manifest;
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(UpdateManifest, (), (tenantId, revision, manifest, reason))

/// Draft to Active. Needs a technical and a billing contact.
struct ActivateTenant {
    static constexpr OperationInfo info{"tenants.activate", Verb::Post,      "/v1/tenants/{tenantId}:activate",
                                        Role::TenantAdmin,  Effect::Mutates, "Activates a Draft tenant"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(ActivateTenant, (), (tenantId, revision, reason))

/// Active to Suspended: stops all work for a tenant and keeps its data. REQ ARC-22, TRB-05.
struct SuspendTenant {
    static constexpr OperationInfo info{"tenants.suspend", Verb::Post,      "/v1/tenants/{tenantId}:suspend",
                                        Role::Operator,    Effect::Mutates, "Suspends an Active tenant; its data is kept"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(SuspendTenant, (), (tenantId, revision, reason))

/// Suspended to Active.
struct ResumeTenant {
    static constexpr OperationInfo info{"tenants.resume", Verb::Post,      "/v1/tenants/{tenantId}:resume",
                                        Role::Operator,   Effect::Mutates, "Resumes a Suspended tenant"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(ResumeTenant, (), (tenantId, revision, reason))

/// Active or Suspended to Archived; purgeAt is fixed now from the retention policy.
struct ArchiveTenant {
    static constexpr OperationInfo info{"tenants.archive", Verb::Post,      "/v1/tenants/{tenantId}:archive",
                                        Role::TenantAdmin, Effect::Mutates, "Archives a tenant and fixes its purge date"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(ArchiveTenant, (), (tenantId, revision, reason))

/// Archived to Suspended, until purgeAt.
struct RestoreTenant {
    static constexpr OperationInfo info{
        "tenants.restore", Verb::Post,      "/v1/tenants/{tenantId}:restore",
        Role::TenantAdmin, Effect::Mutates, "Restores an Archived tenant to Suspended before its purge date"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(RestoreTenant, (), (tenantId, revision, reason))

/// Archived (from purgeAt on) or Draft to Deleted, for ever. Names and e-mails of contacts are erased from every version.
struct DeleteTenant {
    static constexpr OperationInfo info{"tenants.delete",         Verb::Delete,
                                        "/v1/tenants/{tenantId}", Role::TenantAdmin,
                                        Effect::Mutates,          "Deletes a Draft tenant, or an Archived one after its purge date"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason;      ///< 1 to 500 bytes
    std::string confirmSlug; ///< the tenant's slug, typed by a person; anything else is InvalidArgument
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(DeleteTenant, (), (tenantId, revision, reason, confirmSlug))

/// While a hold is set the tenant cannot be deleted.
struct SetLegalHold {
    static constexpr OperationInfo info{"tenants.setLegalHold", Verb::Post,      "/v1/tenants/{tenantId}:setLegalHold",
                                        Role::SecurityAdmin,    Effect::Mutates, "Forbids the deletion of a tenant"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason; ///< 1 to 500 bytes, shown while the hold lasts
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(SetLegalHold, (), (tenantId, revision, reason))

struct ReleaseLegalHold {
    static constexpr OperationInfo info{"tenants.releaseLegalHold", Verb::Post,      "/v1/tenants/{tenantId}:releaseLegalHold",
                                        Role::SecurityAdmin,        Effect::Mutates, "Allows the deletion of a tenant again"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(ReleaseLegalHold, (), (tenantId, revision, reason))

/// Replaces the regions of the manifest as a new version. REQ TRB-05.
struct CorrectRegions {
    static constexpr OperationInfo info{"tenants.correctRegions", Verb::Post,      "/v1/tenants/{tenantId}:correctRegions",
                                        Role::TenantAdmin,        Effect::Mutates, "Replaces the regions of a tenant"};
    std::string tenantId;
    std::uint64_t revision{};
    std::vector<std::string> allowed;
    std::string preferred;
    std::optional<std::string> standby;
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(CorrectRegions, (), (tenantId, revision, allowed, preferred, standby, reason))

/// Replaces the contacts of the manifest as a new version. REQ TRB-05.
struct UpdateContacts {
    static constexpr OperationInfo info{"tenants.updateContacts", Verb::Post,      "/v1/tenants/{tenantId}:updateContacts",
                                        Role::TenantAdmin,        Effect::Mutates, "Replaces the contacts of a tenant"};
    std::string tenantId;
    std::uint64_t revision{};
    std::vector<registry::Contact> contacts;
    std::string reason; ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(UpdateContacts, (), (tenantId, revision, contacts, reason))

/// Moves a tenant to another plan of the catalog, as a new manifest version: gates and quotas are checked against the new plan. REQ TRB-05.
struct ChangePlan {
    static constexpr OperationInfo info{"tenants.changePlan", Verb::Post,      "/v1/tenants/{tenantId}:changePlan",
                                        Role::TenantAdmin,    Effect::Mutates, "Moves a tenant to another plan"};
    std::string tenantId;
    std::uint64_t revision{};
    std::string plan;                       ///< a name in the catalog; the present one is allowed when quotas change
    std::optional<registry::Quotas> quotas; ///< replaces all overrides, an empty one drops them; absent: they are kept
    std::string reason;                     ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(ChangePlan, (), (tenantId, revision, plan, quotas, reason))

/// Changes labels as a new manifest version; those that are not named stay.
struct SetLabels {
    static constexpr OperationInfo info{"tenants.setLabels", Verb::Post,      "/v1/tenants/{tenantId}:setLabels",
                                        Role::TenantAdmin,   Effect::Mutates, "Sets and removes labels of a tenant"};
    std::string tenantId;
    std::uint64_t revision{};
    std::map<std::string, std::string> set; ///< added, or given another value
    std::vector<std::string> remove;        ///< names of labels; one that is not there is passed over. None of `set`
    std::string reason;                     ///< 1 to 500 bytes
    using Response = Tenant;
};
BOOST_DESCRIBE_STRUCT(SetLabels, (), (tenantId, revision, set, remove, reason))

struct ImportFile {
    std::string path;    ///< relative, as shown in findings
    base::Bytes content; ///< at most 1 MiB
};
BOOST_DESCRIBE_STRUCT(ImportFile, (), (path, content))

/// Which documents of a batch count. A client sends the files that may hold catalog objects first (see importPhaseOf), then all.
enum class ImportPhase : std::uint8_t {
    catalog, ///< only catalog documents are looked at; nothing is said of the rest
    all,     ///< everything; catalog documents that phase `catalog` of the same import has seen already are passed over
};
BOOST_DESCRIBE_ENUM(ImportPhase, catalog, all)

/// One batch of an import. One SAVEPOINT and one audit entry a document: a bad document stores nothing, the good ones beside it are
/// stored. The first batch begins the import, its answer names it, and the later ones carry that name. With validateOnly (as a member,
/// because the report is the answer) nothing is stored, and catalog documents count for the rest of the same import. REQ ARC-06, ARC-23.
struct ImportManifests {
    static constexpr OperationInfo info{"manifests.import", Verb::Post,      "/v1/manifests:import",
                                        Role::TenantAdmin,  Effect::Mutates, "Imports manifest files"};
    std::optional<std::string> importId; ///< absent in the first batch
    std::vector<ImportFile> files;       ///< at most 1 MiB of contents together, or one larger file
    ImportPhase phase{ImportPhase::all};
    std::optional<bool> validateOnly;
    std::optional<bool> activate;            ///< activate new tenants through the gates
    std::optional<std::string> reason;       ///< up to 500 bytes; default "imported from <file>"
    std::optional<bool> last;                ///< the last batch: the import is done
    std::optional<std::uint64_t> filesInAll; ///< for progress
    struct Report {
        std::string importId; ///< also the id of its Operation
        std::uint64_t created{};
        std::uint64_t updated{};
        std::uint64_t unchanged{};
        std::uint64_t refused{}; ///< documents
        std::vector<base::Finding> errors;
    };
    using Response = Report;
};
BOOST_DESCRIBE_STRUCT(ImportManifests, (), (importId, files, phase, validateOnly, activate, reason, last, filesInAll))
BOOST_DESCRIBE_STRUCT(ImportManifests::Report, (), (importId, created, updated, unchanged, refused, errors))

/// The manifests in force, page by page, as files in canonical YAML.
struct ExportManifests {
    static constexpr OperationInfo info{"manifests.export", Verb::Get,     "/v1/manifests:export",
                                        Role::Viewer,       Effect::Reads, "Exports the manifests in force as YAML files"};
    std::optional<std::uint32_t> pageSize; ///< tenants a page, 1 to 1,000; 500
    std::optional<std::string> pageToken;
    struct Page {
        std::vector<ImportFile> items; ///< the first page begins with catalog/*.yaml; tenants/<region>/<slug>.yaml follow by slug
        std::string nextPageToken;
        std::uint64_t total{}; ///< files in all
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ExportManifests, (), (pageSize, pageToken))
BOOST_DESCRIBE_STRUCT(ExportManifests::Page, (), (items, nextPageToken, total))

/// Adds or replaces catalog objects. A policy version that exists is never changed: raise its version.
struct PutCatalog {
    static constexpr OperationInfo info{"catalog.put",     Verb::Put,       "/v1/catalog",
                                        Role::PolicyAdmin, Effect::Mutates, "Adds a catalog object or a new version of one"};
    base::Bytes manifest; ///< exactly one document of a catalog kind
    std::string reason;   ///< 1 to 500 bytes
    using Response = registry::CatalogItem;
};
BOOST_DESCRIBE_STRUCT(PutCatalog, (), (manifest, reason))

/// May @p content hold catalog documents, judged by a plain search for the kinds' names? Never false for a file that holds one in plain
/// spelling; sometimes true for one that does not.
bool mayHoldCatalog(std::string_view content);

} // namespace reeve::lifecycle
