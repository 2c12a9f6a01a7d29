// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "models/format.h"
#include "ui/wizards/gate_check.h"
#include "ui/wizards/tenant_action.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::Notice;
using widgets::Tone;

namespace {

/// An operation that takes tenant, revision and reason, which all transitions do.
template <class Op>
auto operation()
{
    return [](client::Connection& connection, const registry::Tenant& tenant, const std::string& reason) {
        Op op;
        op.tenantId = tenant.id;
        op.revision = tenant.revision;
        op.reason = reason;
        if constexpr (requires { op.confirmSlug; }) op.confirmSlug = tenant.slug; // the dialog lets nobody through who did not type it
        return mutationOf(connection, std::move(op));
    };
}

} // namespace

TenantAction TenantAction::activate()
{
    TenantAction action;
    action.title = action.act = tr("Activate %1");
    action.running = tr("Activating %1…");
    action.done = tr("%1 is active.");
    action.effectTitle = tr("What starts");
    action.effects = {tr("Its state is Active from now on"), tr("The services that run it are told to start its work and sign-ins")};
    action.keptTitle = tr("What is needed");
    action.kept = {tr("A technical and a billing contact"), tr("Every policy gate allows it")};
    action.event = "tenant.activated";
    action.gates = Gates::Manifest;
    action.advice = [](const Details& details, base::Timestamp, const registry::CatalogItem*) -> Notice::Message {
        if (hasNeededContacts(details.manifest.spec.contacts)) return {};
        return {Tone::Warning,
                tr("A contact is missing"),
                tr("Activation needs a technical and a billing contact. Add what is missing with Update contacts, then come back."),
                {}};
    };
    action.next = {{tr("The services that run it are told by its events; look at its page to see how it is doing."), {}, {}}};
    action.mutation = operation<lifecycle::ActivateTenant>();
    return action;
}

TenantAction TenantAction::suspend()
{
    TenantAction action;
    action.title = action.act = tr("Suspend %1");
    action.running = tr("Suspending %1…");
    action.done = tr("%1 is suspended.");
    action.effectTitle = tr("What stops");
    action.effects = {tr("Its state is Suspended from now on"), tr("The services that run it are told to stop its work and sign-ins")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("All its data, its manifest and its placement"), tr("It can be resumed at any time")};
    action.event = "tenant.suspended";
    action.destructive = true;
    action.next = {{tr("Tell its contacts: Reeve sends them no mail."), {}, {}},
                   {tr("It stays suspended until somebody resumes it."), tr("Resume…"), u"tenants.resume"_s}};
    action.mutation = operation<lifecycle::SuspendTenant>();
    return action;
}

TenantAction TenantAction::resume()
{
    TenantAction action;
    action.title = action.act = tr("Resume %1");
    action.running = tr("Resuming %1…");
    action.done = tr("%1 is active again.");
    action.effectTitle = tr("What starts");
    action.effects = {tr("Its state is Active again"), tr("The services that run it are told to take up its work and sign-ins")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("All its data, its manifest and its placement")};
    action.event = "tenant.resumed";
    action.gates = Gates::Manifest;
    action.next = {{tr("Tell its contacts: Reeve sends them no mail."), {}, {}}};
    action.mutation = operation<lifecycle::ResumeTenant>();
    return action;
}

TenantAction TenantAction::archive()
{
    TenantAction action;
    action.title = action.act = tr("Archive %1");
    action.running = tr("Archiving %1…");
    action.done = tr("%1 is archived.");
    action.effectTitle = tr("What stops");
    action.effects = {tr("The services that run it are told to stop its work and sign-ins"), tr("Its manifest can no longer be edited"),
                      tr("The date from which it may be deleted is fixed now, by its retention policy")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("All its data, until somebody deletes it by hand"), tr("It can be restored until that date")};
    action.event = "tenant.archived";
    action.destructive = true;
    action.asksRetention = true;
    action.advice = [](const Details&, base::Timestamp now, const registry::CatalogItem* retention) -> Notice::Message {
        if (!retention || !retention->retention) return {};
        const auto days = retention->retention->archiveDays;
        const auto policy = tr("%1 version %2", "a policy").arg(toQt(retention->name)).arg(retention->version);
        if (days == 0)
            return {Tone::Warning,
                    tr("It may be deleted at once and cannot be restored"),
                    tr("Its retention policy, %1, keeps nothing.").arg(policy),
                    {}};
        return {Tone::Accent,
                tr("It may be deleted from %1 on", "a date").arg(Format::date(now + std::chrono::days{days})),
                tr("Its retention policy, %1, keeps it for %n day(s). Until then it can be restored.", nullptr, int(days)).arg(policy),
                {}};
    };
    action.next = {{tr("It can be restored until %1, and be deleted from then on."), tr("Restore…"), u"tenants.restore"_s}};
    action.mutation = operation<lifecycle::ArchiveTenant>();
    return action;
}

TenantAction TenantAction::restore()
{
    TenantAction action;
    action.title = action.act = tr("Restore %1");
    action.running = tr("Restoring %1…");
    action.done = tr("%1 is restored. It is suspended until somebody resumes it.");
    action.effectTitle = tr("What changes");
    action.effects = {tr("The tenant is suspended again, not archived"), tr("Its deletion date no longer applies")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("All its data, its manifest and its placement")};
    action.event = "tenant.restored";
    action.advice = [](const Details& details, base::Timestamp now, const registry::CatalogItem*) -> Notice::Message {
        const auto& purgeAt = details.tenant.purgeAt;
        if (!purgeAt) return {};
        if (now >= *purgeAt)
            return {Tone::Danger,
                    tr("It could be restored until %1", "a date").arg(Format::date(*purgeAt)),
                    tr("That date has passed. From then on it can only be deleted."),
                    {}};
        return {Tone::Accent,
                tr("It can be restored until %1", "a date").arg(Format::date(*purgeAt)),
                tr("From then on it can only be deleted."),
                {}};
    };
    action.next = {{tr("It is suspended. Resume it so that it works again."), tr("Resume…"), u"tenants.resume"_s}};
    action.mutation = operation<lifecycle::RestoreTenant>();
    return action;
}

TenantAction TenantAction::remove()
{
    TenantAction action;
    action.title = action.act = tr("Delete %1");
    action.running = tr("Deleting %1…");
    action.done = tr("%1 is deleted.");
    action.effectTitle = tr("What goes, for ever");
    action.effects = {tr("The tenant; this cannot be undone"),
                      tr("Names and e-mail addresses of its contacts, in every version of its manifest"),
                      tr("What ties its entries in the audit log to these persons")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("Its id and its slug, which are never used again"), tr("Its entries in the audit log, without personal data")};
    action.event = "tenant.deleted";
    action.destructive = true;
    action.alwaysTyped = true;
    action.gates = Gates::Hold;
    action.advice = [](const Details& details, base::Timestamp now, const registry::CatalogItem*) -> Notice::Message {
        const auto& tenant = details.tenant;
        if (tenant.legalHold)
            return {Tone::Danger,
                    tr("A legal hold forbids it"),
                    tr("“%1”. Release the hold first, if its reason no longer applies.", "a reason").arg(toQt(*tenant.legalHold)),
                    {}};
        if (tenant.purgeAt && now < *tenant.purgeAt)
            return {Tone::Warning,
                    tr("Not before %1", "a date").arg(Format::date(*tenant.purgeAt)),
                    tr("Its retention policy keeps it until then. Come back from that date on, or restore it before."),
                    {}};
        return {};
    };
    action.next = {{tr("Nothing is left to do. Its slug stays taken for ever."), {}, {}}};
    action.mutation = operation<lifecycle::DeleteTenant>();
    return action;
}

TenantAction TenantAction::setHold()
{
    TenantAction action;
    action.title = tr("Set a legal hold on %1");
    action.act = tr("Set hold on %1");
    action.running = tr("Setting a legal hold on %1…");
    action.done = tr("%1 has a legal hold.");
    action.effectTitle = tr("What changes");
    action.effects = {tr("It cannot be deleted while the hold is set, whatever its purge date says"),
                      tr("The reason is shown wherever the tenant is shown")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("Its state and its work: a hold stops nothing"), tr("It can still be archived and restored")};
    action.event = "tenant.policyChanged";
    action.next = {{tr("Release the hold when its reason no longer applies."), tr("Release legal hold…"), u"tenants.releaseLegalHold"_s}};
    action.mutation = operation<lifecycle::SetLegalHold>();
    return action;
}

TenantAction TenantAction::releaseHold()
{
    TenantAction action;
    action.title = tr("Release the legal hold on %1");
    action.act = tr("Release hold on %1");
    action.running = tr("Releasing the legal hold on %1…");
    action.done = tr("%1 has no legal hold any more.");
    action.effectTitle = tr("What changes");
    action.effects = {tr("It can be deleted again, by the usual rules: as a draft, or archived and past its purge date")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("Its state, its data and its purge date"), tr("The hold and its release, in the timeline and the audit log")};
    action.event = "tenant.policyChanged";
    action.next = {{tr("If it is to be deleted: that is possible from %1 on."), {}, {}}};
    action.mutation = operation<lifecycle::ReleaseLegalHold>();
    return action;
}

} // namespace reeve::ui
