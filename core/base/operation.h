// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/base/time.h"

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The words that every operation uses: what it is, who calls, what it would do, what it did.
namespace reeve::base {

enum class Verb : std::uint8_t { Get, Post, Put, Delete };
BOOST_DESCRIBE_ENUM(Verb, Get, Post, Put, Delete)

/// What a caller may do. TenantAdmin includes Operator; SecurityAdmin includes Auditor; every role includes Viewer.
enum class Role : std::uint8_t {
    Viewer,        ///< reads tenants, catalog, events and audit entries
    Operator,      ///< suspends, resumes, validates
    TenantAdmin,   ///< creates, edits, archives, restores and deletes tenants, imports
    PolicyAdmin,   ///< changes the catalog and its policies
    Auditor,       ///< exports the audit log, reads the access log
    SecurityAdmin, ///< legal holds
};
BOOST_DESCRIBE_ENUM(Role, Viewer, Operator, TenantAdmin, PolicyAdmin, Auditor, SecurityAdmin)

enum class Effect : std::uint8_t { Reads, Mutates };
BOOST_DESCRIBE_ENUM(Effect, Reads, Mutates)

/// The one declaration of an operation, a static member `info` of its struct.
struct OperationInfo {
    std::string_view name; ///< "tenants.suspend": resource and verb, unique
    Verb verb;             ///< of the HTTP route
    std::string_view path; ///< "/v1/tenants/{tenantId}:suspend"; members in braces are taken from the path
    Role role;             ///< the least role that may call it
    Effect effect;
    std::string_view summary; ///< one sentence for help texts and the API description
};

struct Actor {
    std::string type; ///< user, service, system
    std::string id;   ///< "user:ana@desk-7"
    friend bool operator==(const Actor&, const Actor&) = default;
};
BOOST_DESCRIBE_STRUCT(Actor, (), (type, id))

/// Who calls, with what rights, and the ids that join its traces.
struct Caller {
    Actor actor;
    std::vector<Role> roles;            ///< as granted; includes() knows what they imply
    std::vector<std::string> tenantIds; ///< scope: only these tenants; empty = all
    std::string requestId;              ///< set by the door when empty
    std::string correlationId;          ///< joins several requests of one piece of work; set by the door when empty
    std::string traceParent;            ///< W3C trace context, or empty
    bool includes(Role wanted) const;
};

/// How a mutation is asked for.
struct CallOptions {
    bool validateOnly{false};   ///< answer a Plan, change nothing
    std::string idempotencyKey; ///< 1 to 255 bytes; the same key and body again is answered from the record, not done again
    std::string planHash;       ///< when set, another outcome than this plan's is Conflict
};

/// What one gate said.
struct GateDecision {
    std::string name;    ///< residency, encryption, plan, quota, contacts, retention, legalHold
    std::string version; ///< of the rule it applied: "eu-only v3"
    std::string verdict; ///< allow, deny, warn
    std::string reason;  ///< the rule and, on deny, the remedy
    std::string source;  ///< live, cache, override
    friend bool operator==(const GateDecision&, const GateDecision&) = default;
};
BOOST_DESCRIBE_STRUCT(GateDecision, (), (name, version, verdict, reason, source))

/// What a mutation would do, decided from one consistent view.
struct Plan {
    std::string operation;            ///< "tenants.suspend"
    std::string target;               ///< the tenant's slug, or what else is acted on
    std::uint64_t revision{};         ///< of the target as it was read; 0 = it does not exist yet
    std::vector<std::string> steps;   ///< in order, a sentence each
    std::vector<std::string> touches; ///< what is written or told
    std::vector<GateDecision> gates;
    std::string downtime;               ///< expected, for the tenant's users; "none" when there is none
    std::string undo;                   ///< how it can be undone, in a sentence
    std::optional<Timestamp> undoUntil; ///< after this it cannot
    std::string hash;                   ///< SHA-256 in hex over the request and everything above
    friend bool operator==(const Plan&, const Plan&) = default;
};
BOOST_DESCRIBE_STRUCT(Plan, (), (operation, target, revision, steps, touches, gates, downtime, undo, undoUntil, hash))

/// Proof of a mutation that was committed.
struct Receipt {
    std::string operationId; ///< of the record of this change
    std::string requestId;
    std::string correlationId;
    std::uint64_t auditIndex{};     ///< the entry's position in the log, from 0
    std::string leafHash;           ///< RFC 6962 leaf hash, hex
    std::uint64_t checkpointSize{}; ///< size of the first signed checkpoint that covers the entry
    std::uint64_t revision{};       ///< of the target afterwards
    std::uint64_t duration{};       ///< microseconds from call to commit
    friend bool operator==(const Receipt&, const Receipt&) = default;
};
BOOST_DESCRIBE_STRUCT(Receipt, (), (operationId, requestId, correlationId, auditIndex, leafHash, checkpointSize, revision, duration))

/// The answer to a mutation: a plan when only that was asked, else a receipt and the value.
template <class Value>
struct Outcome {
    std::optional<Value> value; ///< absent for a plan and for a replayed answer
    std::optional<Receipt> receipt;
    std::optional<Plan> plan;
    bool replayed{false}; ///< the idempotency key was seen before; nothing was done now
};

} // namespace reeve::base
