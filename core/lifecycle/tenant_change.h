// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lifecycle/decision.h"
#include "core/registry/manifest_reader.h"

/// What the tenant operations share: each fills a TenantChange, and decisionOf() makes the Decision that carries it out.
namespace reeve::lifecycle {

inline constexpr std::size_t maxReasonBytes = 500;

struct TenantChange {
    std::string operation;                     ///< "tenants.suspend"
    std::optional<registry::TenantRow> before; ///< absent when the tenant is created
    Tenant after;
    std::optional<registry::NewVersion> version;              ///< a manifest to be stored
    std::optional<registry::TenantManifest> previousManifest; ///< the one in force before, when version is set and it existed
    std::string reason;
    std::string eventType;                  ///< "tenant.suspended"
    std::optional<std::string> secondEvent; ///< creation that activates at once publishes two
    bool erasesContacts{false};
    base::Plan plan; ///< steps, gates, downtime, undo are filled by the operation
};

/// The tenant as it is, if its revision is @p revision and its state is one of @p states. Errors: NotFound, Conflict, FailedPrecondition
/// naming the moves that are allowed.
base::Result<registry::TenantRow> expect(const DecideContext& context, const std::string& tenantId, std::uint64_t revision,
                                         const std::vector<registry::State>& states, std::string_view doing);
/// InvalidArgument at /reason unless it has 1 to 500 bytes of UTF-8 without control characters other than line breaks.
base::Status checkReason(const std::string& reason);

/// Gates and quota over a manifest. PolicyDenied or QuotaExceeded (with findings at their pointers) when something refuses; else the
/// decisions. @p toFinding gives a finding its line.
using Locate = std::function<base::Finding(std::string pointer, std::string code, std::string message, std::string hint)>;
struct Checked {
    std::vector<base::GateDecision> gates;
    std::vector<base::Finding> policy; ///< POLICY_DENIED
    std::vector<base::Finding> quota;  ///< QUOTA_EXCEEDED; empty while policy is not
};
Checked checkGates(const registry::TenantManifest& manifest, const registry::Catalog& catalog, base::Timestamp now, const Locate& locate);
base::Status refusalOf(const Checked& checked);
/// The refusal as an error that names gate, version, rule and remedy.
base::Error denied(const base::GateDecision& gate);
inline base::Finding plainFinding(std::string pointer, std::string code, std::string message, std::string hint)
{
    return {{}, 0, 0, std::move(pointer), std::move(code), std::move(message), std::move(hint)};
}

/// Copies what a manifest says of a tenant into its row.
void applyManifest(Tenant& tenant, const registry::TenantManifest& manifest);
std::string stateName(registry::State state);
Decision decisionOf(TenantChange change, const DecideContext& context);

} // namespace reeve::lifecycle
