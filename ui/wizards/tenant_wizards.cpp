// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/tenant_wizards.h"

#include "ui/wizards/contacts_dialog.h"
#include "ui/wizards/plan_dialog.h"
#include "ui/wizards/regions_dialog.h"
#include "ui/wizards/tenant_action.h"

#include <algorithm>

namespace reeve::ui {

namespace {

using Make = TenantDialog* (*)(const WizardServices&, const QString& tenantId, QWidget* parent);

template <TenantAction (*action)()>
TenantDialog* transition(const WizardServices& services, const QString& tenantId, QWidget* parent)
{
    return new TenantActionDialog(services, action(), tenantId, parent);
}

template <class Dialog>
TenantDialog* edit(const WizardServices& services, const QString& tenantId, QWidget* parent)
{
    return new Dialog(services, tenantId, parent);
}

constexpr std::pair<std::string_view, Make> wizards[] = {
    {"tenants.activate", transition<TenantAction::activate>},
    {"tenants.suspend", transition<TenantAction::suspend>},
    {"tenants.resume", transition<TenantAction::resume>},
    {"tenants.archive", transition<TenantAction::archive>},
    {"tenants.restore", transition<TenantAction::restore>},
    {"tenants.delete", transition<TenantAction::remove>},
    {"tenants.setLegalHold", transition<TenantAction::setHold>},
    {"tenants.releaseLegalHold", transition<TenantAction::releaseHold>},
    {"tenants.correctRegions", edit<RegionsDialog>},
    {"tenants.updateContacts", edit<ContactsDialog>},
    {"tenants.changePlan", edit<PlanDialog>},
};

/// The topic of an operation's wizard in docs/user.
QString helpTopicOf(std::string_view operation)
{
    constexpr std::pair<std::string_view, const char*> named[] = {
        {"tenants.setLegalHold", "legal-hold"}, {"tenants.releaseLegalHold", "legal-hold"},
        {"tenants.correctRegions", "regions"},  {"tenants.updateContacts", "contacts"},
        {"tenants.changePlan", "plan"},         {"tenants.updateManifest", "manifest"},
    };
    for (const auto& [name, topic] : named)
        if (name == operation) return QString::fromLatin1(topic);
    const auto verb = operation.substr(operation.find('.') + 1); // "tenants.suspend"
    return QString::fromLatin1(verb.data(), qsizetype(verb.size()));
}

} // namespace

const std::vector<std::string_view>& tenantWizards()
{
    static const auto all = [] {
        std::vector<std::string_view> names;
        for (const auto& each : wizards) names.push_back(each.first);
        return names;
    }();
    return all;
}

TenantDialog* makeTenantWizard(std::string_view operation, const WizardServices& services, const QString& tenantId, QWidget* parent)
{
    const auto* found = std::find_if(std::begin(wizards), std::end(wizards), [&](const auto& each) { return each.first == operation; });
    TenantDialog* wizard = found == std::end(wizards) ? nullptr : found->second(services, tenantId, parent);
    if (wizard) wizard->setHelp(helpTopicOf(operation));
    return wizard;
}

} // namespace reeve::ui
