// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/tenant_action.h"

#include "models/format.h"
#include "ui/wizards/gate_check.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/reason_page.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

TenantActionDialog::TenantActionDialog(WizardServices services, TenantAction action, const QString& tenantId, QWidget* parent)
    : TenantDialog(std::move(services), action, tenantId, parent), m_action(std::move(action)), m_catalog(connection())
{
    setObjectName(u"tenantActionDialog"_s);
    reasonPage().setEffects(m_action.effectTitle, m_action.effects, m_action.keptTitle, m_action.kept, m_action.destructive);
    connect(&m_catalog, &models::CatalogModel::stateChanged, this, &TenantActionDialog::advise);
    if (m_action.asksRetention) m_catalog.load();
    start();
}

void TenantActionDialog::fill(const Details&) { advise(); }

void TenantActionDialog::advise()
{
    if (!m_action.advice || !details()) return;
    const bool known = m_catalog.state() == models::CatalogModel::State::Ready;
    const auto& policy = details()->manifest.spec.policies.retention;
    reasonPage().showAdvice(
        m_action.advice(*details(), clock().now(), known ? m_catalog.find(registry::Kind::RetentionPolicy, policy) : nullptr));
}

std::optional<Mutation> TenantActionDialog::mutationFor(const Details& details, const std::string& reason)
{
    auto mutation = m_action.mutation(connection(), details.tenant, reason);
    switch (m_action.gates) {
    case TenantAction::Gates::None: break;
    case TenantAction::Gates::Manifest:
        mutation.check = checkWhole(connection(), manifestText(details.manifest), details.tenant.id, true);
        break;
    case TenantAction::Gates::Hold: mutation.check = checkHold(connection(), details.tenant.id); break;
    }
    return mutation;
}

std::vector<NextStep> TenantActionDialog::nextSteps(const Change& change) const
{
    auto steps = m_action.next;
    for (auto& each : steps) {
        if (each.text.contains("%1"_L1) && change.tenant && change.tenant->purgeAt)
            each.text = each.text.arg(models::Format::date(*change.tenant->purgeAt));
    }
    std::erase_if(steps, [](const NextStep& each) { return each.text.contains("%1"_L1); });
    return steps;
}

} // namespace reeve::ui
