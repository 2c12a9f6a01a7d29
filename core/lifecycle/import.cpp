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

std::string reasonOf(const ImportManifests& batch, const PendingDocument& pending)
{
    return batch.reason.value_or("imported from " + pending.file);
}

base::Status editable(const Tenant& tenant)
{
    if (tenant.state != State::Archived && tenant.state != State::Deleted) return base::success();
    return base::Error{base::ErrorCode::FailedPrecondition,
                       tenant.slug + " is " + stateName(tenant.state) + "; manifests can be edited in Draft, Active and Suspended",
                       "STATE_FORBIDS",
                       {},
                       {}};
}

} // namespace

bool mayHoldCatalog(std::string_view content)
{
    constexpr std::array<std::string_view, 5> names{"Plan", "Region", "ResidencyPolicy", "EncryptionPolicy", "RetentionPolicy"};
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return content.find(name) != std::string_view::npos; });
}

std::vector<ImportSession::ParsedFile> ImportSession::parse(const std::vector<const ImportFile*>& files)
{
    std::vector<ParsedFile> parsed;
    parsed.reserve(files.size());
    for (const auto* file : files) parsed.push_back({file->path, registry::readManifests(file->path, file->content.data)});
    return parsed;
}

std::vector<PendingDocument> ImportSession::accept(std::vector<ParsedFile> files, ImportPhase phase, ImportManifests::Report& report)
{
    std::vector<PendingDocument> pending;
    for (auto& file : files) {
        for (auto& one : file.documents) {
            auto* findings = std::get_if<std::vector<base::Finding>>(&one.outcome);
            if (findings) {
                if (phase == ImportPhase::catalog) continue; // said once, in phase `all`
                report.refused += 1;
                report.errors.insert(report.errors.end(), findings->begin(), findings->end());
                continue;
            }
            auto& document = std::get<registry::Document>(one.outcome);
            const bool isTenant = document.kind == Kind::Tenant;
            const std::size_t place = base::hashOf(file.path + '\n' + std::to_string(document.index));
            if (phase == ImportPhase::catalog) {
                if (isTenant) continue;
                m_seenCatalog[place] = true;
            } else if (m_seenCatalog.contains(place)) {
                continue;
            }
            if (isTenant && !m_slugs.emplace(base::hashOf(document.tenant.metadata.slug), true).second) {
                auto twice = document.finding("/metadata/slug", "INVALID_VALUE",
                                              "the slug \"" + document.tenant.metadata.slug + "\" occurs twice in this import",
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

base::Status ImportSession::settleCatalog(std::vector<PendingDocument>& pending, const DecideContext& context,
                                          ImportManifests::Report& report)
{
    if (!m_validateOnly || !m_knownIsLoaded) {
        REEVE_ASSIGN(const auto stored, context.catalogs.load(context.db));
        m_known = *stored;
        m_knownIsLoaded = true;
    }
    const registry::Catalog before = m_known;
    for (bool settled = false; !settled;) {
        m_known = before;
        for (const auto& one : pending) {
            if (one.document.kind == Kind::Tenant) continue;
            registry::CatalogItem item = one.document.item;
            const auto* newest = before.newest(item.kind, item.name);
            if (item.version == 0) item.version = newest ? newest->version + 1 : 1;
            m_known.put(std::move(item));
        }
        const auto refused = std::stable_partition(pending.begin(), pending.end(), [&](const PendingDocument& one) {
            if (one.document.kind == Kind::Tenant) return true;
            auto findings = withFile(registry::checkReferences(one.document, m_known, context.now), one);
            report.errors.insert(report.errors.end(), findings.begin(), findings.end());
            return findings.empty();
        });
        settled = refused == pending.end();
        report.refused += static_cast<std::uint64_t>(pending.end() - refused);
        pending.erase(refused, pending.end());
    }
    return base::success();
}

base::Result<std::optional<Decision>> decideImport(const PendingDocument& pending, const ImportManifests& batch,
                                                   const ImportSession& session, const DecideContext& context)
{
    const auto unchanged = [](base::Result<Decision> decision) -> base::Result<std::optional<Decision>> {
        if (!decision && decision.error().reason == "NOTHING_CHANGED") return std::optional<Decision>{};
        if (!decision) return std::move(decision).error();
        return std::optional{std::move(*decision)};
    };
    if (pending.document.kind != Kind::Tenant)
        return unchanged(decideCatalog(pending.document, session.known(), reasonOf(batch, pending), context));
    auto existing = registry::findTenant(context.db, pending.document.tenant.metadata.slug);
    if (!existing) {
        if (existing.error().code != base::ErrorCode::NotFound) return existing.error();
        return unchanged(decideCreate(pending.document, reasonOf(batch, pending), batch.activate.value_or(false), context));
    }
    const auto inForce = registry::manifestInForce(context.db, *existing);
    if (!inForce) return inForce.error();
    if (inForce->canonical == pending.document.canonical) return std::optional<Decision>{}; // in any state: there is nothing to do
    REEVE_TRY(editable(existing->tenant));
    return unchanged(decideUpdate(std::move(*existing), pending.document, reasonOf(batch, pending), context));
}

base::Result<std::vector<base::Finding>> rehearseImport(const PendingDocument& pending, const ImportManifests& batch,
                                                        const ImportSession& session, const DecideContext& context,
                                                        ImportManifests::Report& report)
{
    const auto& document = pending.document;
    if (document.kind != Kind::Tenant) {
        const auto decision = decideCatalog(document, session.known(), reasonOf(batch, pending), context);
        if (decision) (decision->plan.revision > 0 ? report.updated : report.created) += 1;
        else if (decision.error().reason == "NOTHING_CHANGED") report.unchanged += 1;
        else return findingsOf(pending, decision.error());
        return std::vector<base::Finding>{};
    }
    // Tenants are checked against what the catalog would be, which no decision on the stored one can do.
    if (auto findings = registry::checkReferences(document, session.known(), context.now); !findings.empty())
        return withFile(std::move(findings), pending);
    const Checked checked =
        checkGates(document.tenant, session.known(), context.now, [&](auto... parts) { return document.finding(std::move(parts)...); });
    if (!checked.policy.empty() || !checked.quota.empty())
        return withFile(checked.policy.empty() ? checked.quota : checked.policy, pending);
    const auto existing = registry::findTenant(context.db, document.tenant.metadata.slug);
    if (!existing && existing.error().code != base::ErrorCode::NotFound) return existing.error();
    if (existing) {
        REEVE_ASSIGN(const auto inForce, registry::manifestInForce(context.db, *existing));
        if (inForce.canonical == document.canonical) {
            report.unchanged += 1;
            return std::vector<base::Finding>{};
        }
        if (const auto allowed = editable(existing->tenant); !allowed) return findingsOf(pending, allowed.error());
    }
    const auto contacts = policy::checkContacts(document.tenant);
    const bool mustWork = existing ? existing->tenant.state != State::Draft : batch.activate.value_or(false);
    if (mustWork && contacts.verdict == "deny") return findingsOf(pending, denied(contacts));
    (existing ? report.updated : report.created) += 1;
    return std::vector<base::Finding>{};
}

std::vector<base::Finding> findingsOf(const PendingDocument& pending, const base::Error& error)
{
    if (!error.findings.empty()) return withFile(error.findings, pending);
    const bool isPolicy = error.code == base::ErrorCode::PolicyDenied;
    const char* pointer = isPolicy && error.message.starts_with("contacts") ? "/spec/contacts" : "/metadata";
    return withFile({pending.document.finding(pointer, isPolicy ? "POLICY_DENIED" : "INVALID_VALUE", error.message)}, pending);
}

} // namespace reeve::lifecycle
