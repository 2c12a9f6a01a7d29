// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/services.h"

#include "core/crypto/library.h"
#include "core/registry/library.h"
#include "core/storage/library.h"

#include <algorithm>

namespace reeve::control {
namespace {

constexpr std::uint32_t apiVersion = 2; // raised with every change of the operation list that a client must know of

/// Registers a function of (op, ReadContext).
template <class Op, class F>
void reads(Handlers& handlers, F function)
{
    handlers[Op::info.name] = ReadHandler{[function](const std::any& op, const ReadContext& context) -> base::Result<std::any> {
        base::Result<typename Op::Response> response = function(std::any_cast<const Op&>(op), context);
        if (!response) return std::move(response).error();
        return std::any(std::move(*response));
    }};
}

/// Replaces a slug by the id that the logs know. NotFound.
base::Status resolve(storage::Connection& db, std::optional<std::string>& tenantId)
{
    if (!tenantId || tenantId->starts_with("tnt_")) return base::success();
    REEVE_ASSIGN(const auto row, registry::findTenant(db, *tenantId));
    tenantId = row.tenant.id;
    return base::success();
}

template <class Op>
void decides(Handlers& handlers)
{
    handlers[Op::info.name] = DecideHandler{[](const std::any& op, const lifecycle::DecideContext& context) {
        return lifecycle::decide(std::any_cast<const Op&>(op), context);
    }};
}

base::Result<GetSystemInfo::Info> info(const ControlPlane::Services& services)
{
    GetSystemInfo::Info found;
    found.planeId = services.plane.id;
    found.name = services.plane.name;
    found.environment = services.plane.environment;
    found.fingerprint = services.audit->fingerprint();
    found.vkey = services.audit->vkey();
    found.version = REEVE_VERSION;
    found.apiVersion = apiVersion;
    found.schemaVersion = static_cast<std::uint32_t>(services.database->schemaVersion());
    found.storage = services.database->engineVersion();
    found.dataFolder = services.folder.string();
    found.writable = services.database->writable();
    found.lockHolder = services.database->lockHolder();
    found.auditSize = services.audit->size();
    found.checkpoint = services.audit->checkpoint();
    found.libraries = base::libraries();
    found.libraries.push_back(crypto::library());
    found.libraries.push_back(storage::library());
    found.libraries.push_back(registry::library());
    std::sort(found.libraries.begin(), found.libraries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return found;
}

base::Result<GetCounts::Counts> counts(const ControlPlane::Services& services, storage::Connection& db)
{
    GetCounts::Counts found;
    REEVE_ASSIGN(found.states, registry::stateCounts(db));
    for (const auto& one : found.states)
        if (one.value != "Deleted") found.tenants += one.count;
    found.auditEntries = services.audit->size();
    REEVE_ASSIGN(found.events, events::count(db));
    found.runningOperations = services.operations->runningCount();
    return found;
}

base::Result<GetAuditHealth::Health> auditHealth(const ControlPlane::Services& services, storage::Connection& db)
{
    GetAuditHealth::Health found;
    REEVE_ASSIGN(const auto log, audit::storedHealth(db));
    found.entries = log.entries;
    found.checkpointSize = log.checkpointSize;
    found.checkpointAt = log.checkpointAt;
    REEVE_ASSIGN(found.lastVerified, services.operations->lastVerified(db));
    return found;
}

} // namespace

void ControlPlane::Services::addHandlers()
{
    using namespace registry;
    using namespace lifecycle;
    reads<ListTenants>(handlers, [](const ListTenants& op, const ReadContext& c) { return registry::list(c.db, op); });
    reads<CountFacets>(handlers, [](const CountFacets& op, const ReadContext& c) { return registry::facets(c.db, op); });
    reads<GetTenant>(handlers, [](const GetTenant& op, const ReadContext& c) { return lifecycle::get(c.db, op); });
    reads<ListVersions>(handlers, [](const ListVersions& op, const ReadContext& c) { return registry::versions(c.db, op); });
    reads<GetTimeline>(handlers, [](const GetTimeline& op, const ReadContext& c) { return registry::timeline(c.db, op); });
    reads<GetManifestSchema>(handlers, [](const GetManifestSchema& op, const ReadContext&) -> base::Result<GetManifestSchema::Schema> {
        return GetManifestSchema::Schema{jsonSchema(op.kind.value_or(Kind::Tenant))};
    });
    reads<CountTransitions>(handlers,
                            [](const CountTransitions& op, const ReadContext& c) { return registry::transitions(c.db, op, c.now); });
    reads<ListCatalog>(handlers, [this](const ListCatalog& op, const ReadContext& c) -> base::Result<ListCatalog::Page> {
        REEVE_ASSIGN(const auto catalog, catalogs.load(c.db));
        return registry::listCatalog(*catalog, op, c.now);
    });
    reads<ValidateManifest>(
        handlers, [this](const ValidateManifest& op, const ReadContext& c) { return lifecycle::validate(c.db, catalogs, c.now, op); });
    reads<ExportManifests>(
        handlers, [this](const ExportManifests& op, const ReadContext& c) { return lifecycle::exportManifests(c.db, catalogs, op); });

    reads<audit::ListAudit>(handlers, [](audit::ListAudit op, const ReadContext& c) -> base::Result<audit::ListAudit::Page> {
        REEVE_TRY(resolve(c.db, op.tenantId));
        return audit::list(c.db, op);
    });
    reads<audit::GetAudit>(handlers, [](const audit::GetAudit& op, const ReadContext& c) { return audit::get(c.db, op); });
    reads<audit::ExportAudit>(handlers,
                              [this](const audit::ExportAudit&, const ReadContext& c) { return audit::bundleFiles(c.db, *audit); });
    reads<audit::GetBundleFile>(
        handlers, [this](const audit::GetBundleFile& op, const ReadContext& c) { return audit::bundleFile(c.db, *audit, op); });
    reads<events::ListEvents>(handlers, [](events::ListEvents op, const ReadContext& c) -> base::Result<events::ListEvents::Page> {
        REEVE_TRY(resolve(c.db, op.tenantId));
        return events::list(c.db, op);
    });

    reads<ListOperations>(handlers, [this](const ListOperations& op, const ReadContext& c) { return operations->list(c.db, op); });
    reads<GetOperation>(handlers, [this](const GetOperation& op, const ReadContext& c) { return operations->get(c.db, op.operationId); });
    reads<ListAccess>(handlers, [](const ListAccess& op, const ReadContext& c) { return listAccess(c.db, op); });
    reads<GetSystemInfo>(handlers, [this](const GetSystemInfo&, const ReadContext&) { return info(*this); });
    reads<GetAuditHealth>(handlers, [this](const GetAuditHealth&, const ReadContext& c) { return auditHealth(*this, c.db); });
    reads<GetCounts>(handlers, [this](const GetCounts&, const ReadContext& c) { return counts(*this, c.db); });

    decides<CreateTenant>(handlers);
    decides<UpdateManifest>(handlers);
    decides<ActivateTenant>(handlers);
    decides<SuspendTenant>(handlers);
    decides<ResumeTenant>(handlers);
    decides<ArchiveTenant>(handlers);
    decides<RestoreTenant>(handlers);
    decides<DeleteTenant>(handlers);
    decides<SetLegalHold>(handlers);
    decides<ReleaseLegalHold>(handlers);
    decides<CorrectRegions>(handlers);
    decides<UpdateContacts>(handlers);
    decides<ChangePlan>(handlers);
    decides<SetLabels>(handlers);
    decides<PutCatalog>(handlers);

    handlers[ImportManifests::info.name] = DirectHandler{[this](const Call& call) { importManifests(call); }};
    handlers[VerifyAudit::info.name] = DirectHandler{[this](const Call& call) { verifyAudit(call); }};
    handlers[CancelOperation::info.name] = DirectHandler{[this](const Call& call) { cancelOperation(call); }};
}

} // namespace reeve::control
