// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/regions_dialog.h"

#include "core/lifecycle/api.h"
#include "models/format.h"
#include "ui/wizards/gate_check.h"
#include "ui/wizards/onboard_draft.h"
#include "ui/wizards/reason_page.h"
#include "ui/wizards/regions_form.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::CatalogModel;
using models::CatalogText;
using models::toQt;
using registry::Kind;

namespace {

TenantSpeech speech()
{
    TenantSpeech words;
    words.title = RegionsDialog::tr("Correct the regions of %1");
    words.act = RegionsDialog::tr("Correct regions of %1");
    words.running = RegionsDialog::tr("Correcting the regions of %1…");
    words.done = RegionsDialog::tr("The regions of %1 are corrected.");
    words.event = "tenant.regionsCorrected";
    return words;
}

} // namespace

/// The form, and the rules that it is held against.
class RegionsDialog::RegionsPage final : public WizardPage {
public:
    explicit RegionsPage(const CatalogModel& catalog)
        : WizardPage(RegionsDialog::tr("Regions")),
          form(new RegionsForm(catalog, *this)),
          m_catalog(catalog),
          m_rules(label({}, "muted", true))
    {
        m_rules->setObjectName(u"rulesLabel"_s);
        column().addWidget(m_rules);
        column().addWidget(form);
        column().addStretch(1);
        connect(form, &RegionsForm::edited, this, [this] { Q_EMIT edited(); });
    }

    void showRules(const registry::TenantSpec& spec)
    {
        form->setRules(spec.policies, spec.profile);
        QStringList rules;
        for (const auto& [kind, name] :
             {std::pair{Kind::ResidencyPolicy, &spec.policies.residency}, std::pair{Kind::EncryptionPolicy, &spec.policies.encryption}}) {
            const auto* item = m_catalog.find(kind, *name);
            rules.append(item ? RegionsDialog::tr("%1: %2", "a policy: what it means")
                                    .arg(CatalogText::policyName(*item), CatalogText::policyMeaning(*item))
                              : toQt(*name));
        }
        rules.append(RegionsDialog::tr("Profile %1: %2", "a profile: what it means")
                         .arg(toQt(spec.profile), CatalogText::profile(toQt(spec.profile))));
        rules.prepend(RegionsDialog::tr("Regions have to fit what is in force for the tenant:"));
        m_rules->setText(rules.join(u'\n'));
    }

    bool isChanged() const { return m_before && form->choice() != *m_before; }
    void compareWith(const registry::TenantRegions& before)
    {
        m_before = before;
        form->setBaseline(before);
    }

    RegionsForm* form;

protected:
    std::vector<base::Finding> ownFindings() const override
    {
        if (isChanged()) return {};
        base::Finding finding;
        finding.pointer = "/spec/regions/allowed";
        finding.message = RegionsDialog::tr("Nothing is changed yet").toStdString();
        return {finding};
    }

private:
    const CatalogModel& m_catalog;
    QLabel* m_rules;
    std::optional<registry::TenantRegions> m_before;
};

RegionsDialog::RegionsDialog(WizardServices services, const QString& tenantId, QWidget* parent)
    : TenantDialog(std::move(services), speech(), tenantId, parent), m_catalog(connection()), m_page(new RegionsPage(m_catalog))
{
    setObjectName(u"regionsDialog"_s);
    addForm(m_page);
    connect(m_page, &WizardPage::edited, this, &RegionsDialog::answer);
    connect(&m_catalog, &CatalogModel::stateChanged, this, [this] {
        if (m_catalog.state() == CatalogModel::State::Failed) return setBlocked(m_catalog.error(), [this] { loadCatalog(); });
        if (m_catalog.state() == CatalogModel::State::Ready && details()) m_page->showRules(details()->manifest.spec);
    });
    start();
    m_catalog.load();
}

void RegionsDialog::loadCatalog()
{
    setBlocked({});
    m_catalog.load();
    if (!isLoaded()) load();
}

void RegionsDialog::fill(const Details& details)
{
    const auto& spec = details.manifest.spec;
    m_page->compareWith(spec.regions);
    m_page->form->setChoice(spec.regions);
    m_page->showRules(spec);
}

void RegionsDialog::rebase(const Details& details)
{
    m_page->compareWith(details.manifest.spec.regions);
    m_page->showRules(details.manifest.spec);
}

QString RegionsDialog::waiting() const
{
    return m_page->isChanged() ? TenantDialog::waiting() : tr("Change the regions; the plan appears as soon as there is a reason, too.");
}

std::optional<Mutation> RegionsDialog::mutationFor(const Details& details, const std::string& reason)
{
    auto manifest = details.manifest;
    manifest.spec.regions = m_page->form->choice();
    reasonPage().showChanges(manifestDifferences(details.manifest, manifest));
    if (!m_page->isChanged()) return std::nullopt;
    const auto& regions = manifest.spec.regions;
    auto made = mutationOf(connection(), lifecycle::CorrectRegions{details.tenant.id, details.tenant.revision, regions.allowed,
                                                                   regions.preferred, regions.standby, reason});
    made.check = checkEdit(connection(), manifestText(manifest), details.tenant.id, details.tenant.state != registry::State::Draft);
    return made;
}

std::vector<NextStep> RegionsDialog::nextSteps(const Change&) const
{
    return {{tr("The services that run it are told by the event; nothing is moved by Reeve itself."), {}, {}},
            {tr("To go back, correct the regions again: the earlier version of the manifest is kept."), {}, {}}};
}

} // namespace reeve::ui
