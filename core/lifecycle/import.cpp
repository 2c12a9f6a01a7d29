// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/import.h"

#include "core/base/text.h"
#include "core/lifecycle/manifest_ops.h"
#include "core/lifecycle/tenant_change.h"
#include "core/policy/gates.h"

#include <algorithm>
#include <array>

namespace reeve::lifecycle {
namespace {

using registry::Kind;
using registry::State;

std::vector<base::Finding> withFile(std::vector<base::Finding> findings, const PendingDocument& pending)
{
    for (auto& finding : findings) {
        finding.file = pending.file;
        finding.document = pending.document.index;
    }
    return findings;
}

std::string reasonOf(const ImportManifests& batch, const PendingDocument& pending) { return batch.reason.value_or("imported from " + pending.file); }

} // namespace

bool mayHoldCatalog(std::string_view content)
{
    constexpr std::array<std::string_view, 5> names{"Plan", "Region", "ResidencyPolicy", "EncryptionPolicy", "RetentionPolicy"};
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return content.find(name) != std::string_view::npos; });
}

std::vector<PendingDocument> ImportSession::read(const ImportManifests& batch, ImportManifests::Report& report)
{
    std::vector<PendingDocument> pending;
    for (const auto& file : batch.files) {
        for (auto& one : registry::readManifests(file.path, file.content.data)) {
            auto* findings = std::get_if<std::vector<base::Finding>>(&one.outcome);
            if (findings) {
                if (batch.phase == ImportPhase::catalog) continue; // said once, in phase `all`
                report.refused += 1;
                report.errors.insert(report.errors.end(), findings->begin(), findings->end());
                continue;
            }
            auto& document = std::get<registry::Document>(one.outcome);
            const bool isTenant = document.kind == Kind::Tenant;
            const std::size_t place = base::hashOf(file.path + '\n' + std::to_string(document.index));
            if (batch.phase == ImportPhase::catalog) {
                if (isTenant) continue;
                m_seenCatalog[place] = true;
            } else if (m_seenCatalog.contains(place)) {
                continue;
            }
            if (isTenant && !m_slugs.emplace(base::hashOf(document.tenant.metadata.slug), true).second) {
                auto twice = document.finding("/metadata/slug", "INVALID_VALUE", "the slug \"" + document.tenant.metadata.slug + "\" occurs twice in this import",
                                              "keep one manifest a tenant; the first one was taken");
                twice.file = file.path;
                twice.document = document.index;
                report.refused += 1;
                report.errors.push_back(std::move(twice));
                continue;
            }
            pending.push_back({file.path, std::move(document)});
        }
    }
    // What is referred to comes first: policies and plans, then regions, then tenants.
    std::stable_sort(pending.begin(), pending.end(), [](const auto& a, const auto& b) {
        const auto rank = [](Kind kind) { return kind == Kind::Tenant ? 2 : kind == Kind::Region ? 1 : 0; };
        return rank(a.document.kind) < rank(b.document.kind);
    });
    return pending;
}

base::Result<std::optional<Decision>> decideImport(const PendingDocument& pending, const ImportManifests& batch, const DecideContext& context)
{
    const auto unchanged = [](base::Result<Decision> decision) -> base::Result<std::optional<Decision>> {
        if (!decision && decision.error().reason == "NOTHING_CHANGED") return std::optional<Decision>{};
        if (!decision) return std::move(decision).error();
        return std::optional{std::move(*decision)};
    };
    if (pending.document.kind != Kind::Tenant) return unchanged(decideCatalog(pending.document, reasonOf(batch, pending), context));
    auto existing = registry::findTenant(context.db, pending.document.tenant.metadata.slug);
    if (!existing) {
        if (existing.error().code != base::ErrorCode::NotFound) return existing.error();
        return unchanged(decideCreate(pending.document, reasonOf(batch, pending), batch.activate.value_or(false), context));
    }
    if (existing->tenant.state == State::Archived || existing->tenant.state == State::Deleted)
        return base::Error{base::ErrorCode::FailedPrecondition,
                           existing->tenant.slug + " is " + stateName(existing->tenant.state) + "; manifests can be edited in Draft, Active and Suspended", "STATE_FORBIDS", {}, {}};
    return unchanged(decideUpdate(std::move(*existing), pending.document, reasonOf(batch, pending), context));
}

base::Result<std::vector<base::Finding>> rehearseImport(const PendingDocument& pending, const ImportManifests& batch, ImportSession& session, const DecideContext& context,
                                                        ImportManifests::Report& report)
{
    const auto& document = pending.document;
    if (!session.overlayIsLoaded) {
        REEVE_ASSIGN(const auto stored, context.catalogs.load(context.db));
        session.overlay() = *stored;
        session.overlayIsLoaded = true;
    }
    auto findings = registry::checkReferences(document, session.overlay(), context.now);
    if (!findings.empty()) return withFile(std::move(findings), pending);
    if (document.kind != Kind::Tenant) {
        auto decision = decideCatalog(document, reasonOf(batch, pending), context);
        const bool same = !decision && decision.error().reason == "NOTHING_CHANGED";
        // References were checked above against the overlay, which knows more than the stored catalog.
        if (!decision && !same && decision.error().findings.size() == 1 && decision.error().findings.front().code != "UNKNOWN_REFERENCE") return findingsOf(pending, decision.error());
        (same ? report.unchanged : session.overlay().newest(document.kind, document.item.name) ? report.updated : report.created) += 1;
        session.overlay().put(document.item);
        return findings;
    }
    const Checked checked = checkGates(document.tenant, session.overlay(), context.now, [&](auto... parts) { return document.finding(std::move(parts)...); });
    if (!checked.policy.empty() || !checked.quota.empty()) return withFile(checked.policy.empty() ? checked.quota : checked.policy, pending);
    auto existing = registry::findTenant(context.db, document.tenant.metadata.slug);
    if (!existing && existing.error().code != base::ErrorCode::NotFound) return existing.error();
    if (existing && (existing->tenant.state == State::Archived || existing->tenant.state == State::Deleted)) {
        auto decision = decideImport(pending, batch, context);
        return findingsOf(pending, decision.error());
    }
    const auto contacts = policy::checkContacts(document.tenant);
    const bool mustWork = existing ? existing->tenant.state != State::Draft : batch.activate.value_or(false);
    if (mustWork && contacts.verdict == "deny") return findingsOf(pending, denied(contacts));
    if (!existing) report.created += 1;
    else {
        REEVE_ASSIGN(const auto inForce, registry::manifestInForce(context.db, *existing));
        (inForce.canonical == document.canonical ? report.unchanged : report.updated) += 1;
    }
    return findings;
}

std::vector<base::Finding> findingsOf(const PendingDocument& pending, const base::Error& error)
{
    if (!error.findings.empty()) return withFile(error.findings, pending);
    const bool isPolicy = error.code == base::ErrorCode::PolicyDenied;
    const char* pointer = isPolicy && error.message.starts_with("contacts") ? "/spec/contacts" : "/metadata";
    return withFile({pending.document.finding(pointer, isPolicy ? "POLICY_DENIED" : "INVALID_VALUE", error.message)}, pending);
}

} // namespace reeve::lifecycle
