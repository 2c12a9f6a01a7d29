// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/plan_dialog.h"

#include "core/lifecycle/api.h"
#include "ui/wizards/gate_check.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/plan_form.h"
#include "ui/wizards/reason_page.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

using registry::ListCatalog;

namespace {

TenantSpeech speech()
{
    TenantSpeech words;
    words.title = PlanDialog::tr("Change the plan of %1");
    words.act = PlanDialog::tr("Change plan of %1");
    words.running = PlanDialog::tr("Changing the plan of %1…");
    words.done = PlanDialog::tr("The plan of %1 is changed.");
    words.event = "tenant.planUpdated";
    return words;
}

} // namespace

PlanDialog::PlanDialog(WizardServices services, const QString& tenantId, QWidget* parent)
    : TenantDialog(std::move(services), speech(), tenantId, parent), m_form(new PlanForm)
{
    setObjectName(u"planDialog"_s);
    addForm(m_form);
    connect(m_form, &WizardPage::edited, this, &PlanDialog::answer);
    start();
    loadPlans();
}

void PlanDialog::loadPlans()
{
    ListCatalog list;
    list.kind = registry::Kind::Plan;
    list.allVersions = true; // the tenant may be bound to an older one
    connection().call(this, std::move(list), [this](base::Result<ListCatalog::Page> page) {
        if (!page)
            return setBlocked(page.error(), [this] {
                setBlocked({});
                loadPlans();
                if (!isLoaded()) load();
            });
        m_form->setPlans(std::move(page->items));
        answer();
    });
}

void PlanDialog::fill(const Details& details) { m_form->setTenant(details, false); }

void PlanDialog::rebase(const Details& details) { m_form->setTenant(details, true); }

QString PlanDialog::waiting() const
{
    return m_form->isChanged() ? TenantDialog::waiting()
                               : tr("Choose another plan; what will be done appears as soon as there is a reason, too.");
}

std::optional<Mutation> PlanDialog::mutationFor(const Details& details, const std::string& reason)
{
    auto manifest = details.manifest;
    manifest.spec.plan = m_form->plan();
    if (const auto quotas = m_form->quotas()) manifest.spec.quotas = *quotas == registry::Quotas{} ? std::nullopt : quotas;
    reasonPage().showChanges(manifestDifferences(details.manifest, manifest));
    if (!m_form->isChanged()) return std::nullopt;
    auto made = mutationOf(connection(),
                           lifecycle::ChangePlan{details.tenant.id, details.tenant.revision, m_form->plan(), m_form->quotas(), reason});
    made.check = checkEdit(connection(), manifestText(manifest), details.tenant.id, details.tenant.state != registry::State::Draft);
    return made;
}

std::vector<NextStep> PlanDialog::nextSteps(const Change&) const
{
    return {{tr("The services that run it are told by the event, and hold it to the new limits from then on."), {}, {}}};
}

} // namespace reeve::ui
