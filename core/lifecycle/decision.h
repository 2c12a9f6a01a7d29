// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/log.h"
#include "core/base/id.h"
#include "core/events/outbox.h"
#include "core/lifecycle/api.h"
#include "core/registry/registry.h"

#include <any>
#include <functional>

/// How a mutation is thought: decide() looks at one consistent state and says what would happen; only apply() writes. The door calls
/// decide() for a plan, again before the transaction, and a last time inside it: that decision counts.
namespace reeve::lifecycle {

struct DecideContext {
    storage::Connection& db;
    const base::Caller& caller;
    base::Timestamp now;
    registry::CatalogCache& catalogs;
    base::IdGenerator& ids;
    audit::AuditLog& audit;
};

/// What apply() did: the answer and the images for the audit entry.
struct Change {
    std::any value;           ///< Op::Response
    std::uint64_t revision{}; ///< of the target afterwards
    base::json::value before; ///< null when there was nothing
    base::json::value after;
};

struct Decision {
    base::Plan plan; ///< without its hash
    audit::Target target;
    std::string reason;
    std::optional<std::uint64_t> manifestVersion; ///< in force afterwards
    std::vector<events::Draft> events;
    std::vector<std::pair<registry::State, registry::State>> transitions; ///< for the metrics
    std::function<base::Result<Change>(storage::Transaction&)> apply;
    std::function<base::Status(storage::Transaction&, std::uint64_t auditIndex)> conclude; ///< after the audit entry has its number
};

base::Result<Decision> decide(const CreateTenant& op, const DecideContext& context);
base::Result<Decision> decide(const UpdateManifest& op, const DecideContext& context);
base::Result<Decision> decide(const ActivateTenant& op, const DecideContext& context);
base::Result<Decision> decide(const SuspendTenant& op, const DecideContext& context);
base::Result<Decision> decide(const ResumeTenant& op, const DecideContext& context);
base::Result<Decision> decide(const ArchiveTenant& op, const DecideContext& context);
base::Result<Decision> decide(const RestoreTenant& op, const DecideContext& context);
base::Result<Decision> decide(const DeleteTenant& op, const DecideContext& context);
base::Result<Decision> decide(const SetLegalHold& op, const DecideContext& context);
base::Result<Decision> decide(const ReleaseLegalHold& op, const DecideContext& context);
base::Result<Decision> decide(const CorrectRegions& op, const DecideContext& context);
base::Result<Decision> decide(const UpdateContacts& op, const DecideContext& context);
base::Result<Decision> decide(const ChangePlan& op, const DecideContext& context);
base::Result<Decision> decide(const SetLabels& op, const DecideContext& context);
base::Result<Decision> decide(const PutCatalog& op, const DecideContext& context);

// The reads.
base::Result<registry::GetTenant::Details> get(storage::Connection& db, const registry::GetTenant& op);
base::Result<ValidateManifest::Report> validate(storage::Connection& db, registry::CatalogCache& catalogs, base::Timestamp now,
                                                const ValidateManifest& op);
base::Result<ExportManifests::Page> exportManifests(storage::Connection& db, registry::CatalogCache& catalogs, const ExportManifests& op);

/// States that a transition could lead to. REQ ARC-22.
std::vector<registry::State> allowedMoves(registry::State from);

} // namespace reeve::lifecycle
