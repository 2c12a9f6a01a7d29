// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/control/access_log.h"
#include "core/control/api.h"
#include "core/control/control_plane.h"
#include "core/control/idempotency.h"
#include "core/control/operation_store.h"
#include "core/control/operation_table.h"
#include "core/lifecycle/decision.h"
#include "core/lifecycle/import.h"

#include <map>
#include <mutex>
#include <thread>
#include <variant>

namespace reeve::control {

/// A call on its way through the stations.
struct CallContext {
    const OperationEntry* entry{};
    std::any op;
    base::Caller caller;
    base::CallOptions options;
    std::stop_token stop;
    std::chrono::nanoseconds started{};
    ControlPlane::Done done;
};
using Call = std::shared_ptr<CallContext>;

struct ReadContext {
    storage::Connection& db;
    const base::Caller& caller;
    base::Timestamp now;
    std::stop_token stop;
};

// How an operation is answered: by a read, by a decision that the door carries out, or by a function of its own that calls finish().
using ReadHandler = std::function<base::Result<std::any>(const std::any&, const ReadContext&)>;
using DecideHandler = std::function<base::Result<lifecycle::Decision>(const std::any&, const lifecycle::DecideContext&)>;
using DirectHandler = std::function<void(const Call&)>;
using Handler = std::variant<ReadHandler, DecideHandler, DirectHandler>;
using Handlers = std::map<std::string_view, Handler>;

/// Who this plane is, as stored.
struct PlaneRow {
    std::string id;
    std::string name;
    std::string environment;
    std::string vkey;
};

struct ControlPlane::Services {
    Services(const base::Clock& clock, base::Random& random, base::Log& log, base::Metrics& metrics);
    ~Services();

    const base::Clock& clock;
    base::Random& random;
    base::Log& log;
    base::Metrics& metrics;
    base::IdGenerator ids;
    registry::CatalogCache catalogs;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<audit::AuditLog> audit;
    PlaneRow plane;
    std::filesystem::path folder;
    std::unique_ptr<AccessLog> access;
    std::unique_ptr<OperationStore> operations;
    Idempotency idempotency;
    Handlers handlers;

    struct Import {
        Import(std::string id, bool validateOnly) : session(std::move(id), validateOnly) {}
        lifecycle::ImportSession session;
        std::shared_ptr<RunningOperation> operation;
        lifecycle::ImportManifests::Report total;
        bool busy{false};
    };
    std::mutex importsMutex;
    std::map<std::string, std::shared_ptr<Import>> imports; ///< by operation id; guarded by importsMutex
    std::mutex workersMutex;
    std::vector<std::jthread> workers; ///< verifications; guarded by workersMutex, joined at the end

    base::Status openPlane(const ControlPlaneOptions& options);
    void tidyUp();
    lifecycle::DecideContext decideContext(storage::Connection& db, const base::Caller& caller);

    // The stations, in order.
    void enter(const Call& call);
    void read(const Call& call, const ReadHandler& handler);
    void mutate(const Call& call, const DecideHandler& handler);
    void commit(const Call& call, const DecideHandler& handler, const std::string& fingerprint, const std::string& planHash);
    /// The last station: metrics, log line, answer.
    void finish(const Call& call, base::Result<Answer> answer);
    /// finish() with an error that the audit log must hold first, if it is a denial or a failure.
    void refuse(const Call& call, base::Error error);

    /// Writes a decision: the change, its audit entry, its timeline and its events.
    struct CarriedOut {
        std::any value;
        audit::Appended entry;
        std::uint64_t revision{};
    };
    base::Result<CarriedOut> carryOut(storage::Transaction& tx, lifecycle::Decision& decision, std::string_view action,
                                      const base::Caller& caller);
    base::Status auditRefusal(storage::Transaction& tx, std::string_view action, const audit::Target& target, const std::string& reason,
                              const base::Caller& caller, const base::Error& error);
    void countTransitions(const lifecycle::Decision& decision);
    static base::Plan sealed(base::Plan plan, const Call& call); ///< with its hash

    // Handlers of their own, each in its own source file.
    void importManifests(const Call& call);
    void verifyAudit(const Call& call);
    void cancelOperation(const Call& call);
    void addHandlers();
};

/// Should the audit log hold a refusal with this code? Malformed input and cancelled reads are only logged.
bool isAudited(base::ErrorCode code);

/// All tables of schema version 1, and what came after.
const std::vector<storage::Migration>& migrations();

} // namespace reeve::control
