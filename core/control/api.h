// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/base/json.h"
#include "core/base/library.h"
#include "core/base/operation.h"
#include "core/registry/api.h"

/// Operations of the control plane itself.
namespace reeve::control {

struct Progress {
    std::string unit; ///< "files", "entries"
    std::uint64_t done{};
    std::uint64_t total{}; ///< 0 = not known
    std::uint64_t rate{};  ///< units a second, over the last seconds
};
BOOST_DESCRIBE_STRUCT(Progress, (), (unit, done, total, rate))

/// Work that takes longer than a second.
struct Operation {
    std::string id;   ///< "op_..."
    std::string kind; ///< "manifests.import", "audit.verify"
    bool done{};
    Progress progress;
    base::json::value result;         ///< when done and well: the kind's report
    std::optional<base::Error> error; ///< when done and failed, or cancelled
    std::string actor;
    base::Timestamp startedAt{};
    base::Timestamp updatedAt{};
};
BOOST_DESCRIBE_STRUCT(Operation, (), (id, kind, done, progress, result, error, actor, startedAt, updatedAt))

struct ListOperations {
    static constexpr base::OperationInfo info{"operations.list",  base::Verb::Get,     "/v1/operations",
                                              base::Role::Viewer, base::Effect::Reads, "Lists long-running work, newest first"};
    std::optional<bool> running; ///< only what is not done
    struct Page {
        std::vector<Operation> items;
        std::string nextPageToken; ///< always empty: the last 200 are kept
        std::uint64_t total{};
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ListOperations, (), (running))
BOOST_DESCRIBE_STRUCT(ListOperations::Page, (), (items, nextPageToken, total))

struct GetOperation {
    static constexpr base::OperationInfo info{
        "operations.get",   base::Verb::Get,     "/v1/operations/{operationId}",
        base::Role::Viewer, base::Effect::Reads, "Reads the progress or the result of long-running work"};
    std::string operationId;
    using Response = Operation;
};
BOOST_DESCRIBE_STRUCT(GetOperation, (), (operationId))

/// Asks running work to stop at its next safe point. What was done until then stays.
struct CancelOperation {
    static constexpr base::OperationInfo info{"operations.cancel",  base::Verb::Post,      "/v1/operations/{operationId}:cancel",
                                              base::Role::Operator, base::Effect::Mutates, "Cancels long-running work"};
    std::string operationId;
    using Response = Operation;
};
BOOST_DESCRIBE_STRUCT(CancelOperation, (), (operationId))

/// Verifies the live log: every stored entry against the tree and the signed checkpoint. The Operation's result is an audit::VerifyReport.
/// REQ ARC-18.
struct VerifyAudit {
    static constexpr base::OperationInfo info{"audit.verify",     base::Verb::Post,    "/v1/audit:verify",
                                              base::Role::Viewer, base::Effect::Reads, "Verifies the whole audit log"};
    std::optional<std::string> checkpoint; ///< an older signed checkpoint that the caller kept: a rollback shows against it
    using Response = Operation;
};
BOOST_DESCRIBE_STRUCT(VerifyAudit, (), (checkpoint))

/// How a verification of the live log ended.
struct Verification {
    base::Timestamp at{}; ///< when it ended
    audit::Verdict verdict{};
    std::uint64_t size{};     ///< entries covered by the checkpoint that it checked
    std::uint64_t findings{}; ///< breaks and notes
    std::string operationId;  ///< its Operation, with the report, as long as that is kept
    friend bool operator==(const Verification&, const Verification&) = default;
};
BOOST_DESCRIBE_STRUCT(Verification, (), (at, verdict, size, findings, operationId))

/// Is the audit log whole, signed, and verified lately? Cheap: nothing is verified by asking. REQ ARC-18.
struct GetAuditHealth {
    static constexpr base::OperationInfo info{"audit.health",     base::Verb::Get,     "/v1/audit:health",
                                              base::Role::Viewer, base::Effect::Reads, "Says how far the audit log is signed and verified"};
    struct Health {
        std::uint64_t entries{};
        std::uint64_t checkpointSize{};              ///< entries that the newest signed checkpoint covers
        std::optional<base::Timestamp> checkpointAt; ///< when it was signed; absent: by a program before schema 2, which did not store it
        std::optional<Verification> lastVerified;    ///< the newest audit.verify that came to a verdict; absent: there was none
    };
    using Response = Health;
};
BOOST_DESCRIBE_STRUCT(GetAuditHealth, (), ())
BOOST_DESCRIBE_STRUCT(GetAuditHealth::Health, (), (entries, checkpointSize, checkpointAt, lastVerified))

/// Who read what.
struct AccessRecord {
    base::Timestamp at{};
    std::string actor;
    std::string operation;
    std::string target; ///< tenant id or slug as asked; empty for lists
    std::string correlationId;
    std::string requestId;
    std::string result; ///< "ok" or the name of the error code
};
BOOST_DESCRIBE_STRUCT(AccessRecord, (), (at, actor, operation, target, correlationId, requestId, result))

struct ListAccess {
    static constexpr base::OperationInfo info{"access.list",       base::Verb::Get,     "/v1/access",
                                              base::Role::Auditor, base::Effect::Reads, "Lists who read what, newest first"};
    std::optional<std::string> tenantId;
    std::optional<std::string> actor;
    std::optional<std::uint32_t> pageSize;
    std::optional<std::string> pageToken;
    struct Page {
        std::vector<AccessRecord> items;
        std::string nextPageToken;
        std::uint64_t total{};
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ListAccess, (), (tenantId, actor, pageSize, pageToken))
BOOST_DESCRIBE_STRUCT(ListAccess::Page, (), (items, nextPageToken, total))

/// What this control plane is.
struct GetSystemInfo {
    static constexpr base::OperationInfo info{"system.info",       base::Verb::Get,
                                              "/v1/system",        base::Role::Viewer,
                                              base::Effect::Reads, "Says which control plane this is and on what it runs"};
    struct Info {
        std::string planeId;     ///< "pln_..."
        std::string name;        ///< "local plane of ana on desk-7"
        std::string environment; ///< local, development, staging, production
        std::string fingerprint; ///< of its first signing key, "9f3c:77a1:02de"
        std::string vkey;        ///< C2SP verifier key
        std::string version;     ///< of the program
        std::uint32_t apiVersion{};
        std::uint32_t schemaVersion{};
        std::string storage; ///< "SQLite 3.40.1"
        std::string dataFolder;
        bool writable{};        ///< false: another process held the lock at the opening, mutations answer Unavailable
        std::string lockHolder; ///< who holds it now: "pid 4711 on desk-7"; empty: nobody any more, it can be opened anew for writing
        std::uint64_t auditSize{};
        std::string checkpoint;               ///< newest signed note
        std::vector<base::Library> libraries; ///< of others that it is linked with
    };
    using Response = Info;
};
BOOST_DESCRIBE_STRUCT(GetSystemInfo, (), ())
BOOST_DESCRIBE_STRUCT(GetSystemInfo::Info, (),
                      (planeId, name, environment, fingerprint, vkey, version, apiVersion, schemaVersion, storage, dataFolder, writable,
                       lockHolder, auditSize, checkpoint, libraries))

struct GetCounts {
    static constexpr base::OperationInfo info{"system.counts",     base::Verb::Get,
                                              "/v1/system/counts", base::Role::Viewer,
                                              base::Effect::Reads, "Counts tenants, audit entries, events and running work"};
    struct Counts {
        std::vector<registry::FacetCount> states; ///< in the order of the life cycle
        std::uint64_t tenants{};                  ///< without Deleted
        std::uint64_t auditEntries{};
        std::uint64_t events{};
        std::uint64_t runningOperations{};
    };
    using Response = Counts;
};
BOOST_DESCRIBE_STRUCT(GetCounts, (), ())
BOOST_DESCRIBE_STRUCT(GetCounts::Counts, (), (states, tenants, auditEntries, events, runningOperations))

} // namespace reeve::control
