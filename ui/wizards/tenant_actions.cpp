// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lifecycle/api.h"
#include "ui/wizards/tenant_action.h"

namespace reeve::ui {

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
                      tr("Names and e-mail addresses of its contacts, in every version of its manifest")};
    action.keptTitle = tr("What stays");
    action.kept = {tr("Its id and its slug, which are never used again"), tr("Its entries in the audit log, without personal data")};
    action.event = "tenant.deleted";
    action.destructive = true;
    action.alwaysTyped = true;
    action.mutation = operation<lifecycle::DeleteTenant>();
    return action;
}

} // namespace reeve::ui
