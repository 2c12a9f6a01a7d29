// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "ui/theme.h"
#include "ui/wizards/onboard_pages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::CatalogText;
using models::toQt;
using registry::Kind;

namespace {

bool has(const std::vector<std::string>& list, const std::string& item) { return std::find(list.begin(), list.end(), item) != list.end(); }

constexpr std::array environmentNames{"prod", "staging", "dev"};

} // namespace

ProfilePage::ProfilePage(const models::CatalogModel& catalog)
    : OnboardPage(tr("Profile and plan")), m_catalog(catalog), m_plan(new QComboBox), m_brings(label({}, "muted", true))
{
    m_plan->setObjectName(u"planComboBox"_s);
    m_plan->setPlaceholderText(tr("Choose a plan"));
    m_planField = addField(tr("Plan"), m_plan, "/spec/plan");
    static_cast<QVBoxLayout*>(m_planField->layout())->insertWidget(2, m_brings);

    QWidget* profiles = nullptr;
    auto* list = panel(nullptr, &profiles);
    list->setSpacing(2);
    for (const auto& name : models::profiles()) {
        auto* choice = new QRadioButton(name);
        choice->setObjectName(name + u"RadioButton"_s);
        auto* text = label({}, "muted", true);
        text->setContentsMargins(24, 0, 0, 8);
        list->addWidget(choice);
        list->addWidget(text);
        m_profiles.push_back(choice);
        m_profileTexts.push_back(text);
        connect(choice, &QRadioButton::clicked, this, [this] { Q_EMIT edited(); });
    }
    profiles->setFocusProxy(m_profiles.front());
    addField(tr("Isolation profile"), profiles, "/spec/profile");

    auto* environments = new QWidget;
    auto* row = new QHBoxLayout(environments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::wideGap);
    for (const auto* name : environmentNames) {
        auto* box = new QCheckBox(toQt(name));
        box->setObjectName(toQt(name) + u"CheckBox"_s);
        row->addWidget(box);
        m_environments.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT edited(); });
    }
    row->addStretch();
    environments->setFocusProxy(m_environments.front());
    addField(tr("Environments"), environments, "/spec/environments");
    column().addStretch(1);
    connect(m_plan, &QComboBox::activated, this, [this] {
        m_wantedPlan = m_plan->currentData().toString().toStdString();
        explain();
        Q_EMIT edited();
    });
}

void ProfilePage::showCatalog()
{
    m_plan->clear();
    for (const auto* item : m_catalog.items(Kind::Plan)) m_plan->addItem(toQt(item->name), toQt(item->name));
    m_plan->setCurrentIndex(m_plan->findData(toQt(m_wantedPlan)));
    explain();
}

const registry::CatalogItem* ProfilePage::plan() const { return m_catalog.find(Kind::Plan, m_wantedPlan); }

std::string ProfilePage::profile() const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [](const auto* each) { return each->isChecked(); });
    return found == m_profiles.end() ? std::string{} : (*found)->text().toStdString();
}

/// What the plan brings, and which profiles it has.
void ProfilePage::explain()
{
    const auto* item = plan();
    m_brings->setVisible(item && item->plan);
    if (item && item->plan)
        m_brings->setText(tr("Brings %1. Requests: %2.").arg(CatalogText::quotas(*item->plan), CatalogText::rateLimits(*item->plan)));
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        const auto name = models::profiles()[int(i)];
        const bool offered = !item || !item->plan || has(item->plan->profiles, name.toStdString());
        m_profiles[i]->setEnabled(offered || m_profiles[i]->isChecked());
        if (offered) {
            m_profileTexts[i]->setText(CatalogText::profile(name));
            continue;
        }
        QStringList others;
        for (const auto* other : m_catalog.items(Kind::Plan)) {
            if (other->plan && has(other->plan->profiles, name.toStdString())) others.append(toQt(other->name));
        }
        m_profileTexts[i]->setText(
            others.isEmpty() ? tr("Not in %1, and no plan offers it.", "a plan").arg(toQt(item->name))
                             : tr("Not in %1. Offered by %2.", "a plan, other plans").arg(toQt(item->name), others.join(u", "_s)));
    }
}

std::vector<base::Finding> ProfilePage::ownFindings() const
{
    std::vector<base::Finding> findings;
    const auto add = [&](const char* pointer, const QString& message) {
        base::Finding finding;
        finding.pointer = pointer;
        finding.message = message.toStdString();
        findings.push_back(std::move(finding));
    };
    if (m_wantedPlan.empty()) add("/spec/plan", tr("Choose a plan"));
    const auto chosen = profile();
    const auto* item = plan();
    if (chosen.empty()) add("/spec/profile", tr("Choose how the tenant is isolated"));
    else if (item && item->plan && !has(item->plan->profiles, chosen))
        add("/spec/profile", tr("%1 is not in %2", "profile, plan").arg(toQt(chosen), toQt(item->name)));
    return findings;
}

void ProfilePage::fill(const OnboardDraft& draft)
{
    const auto& spec = draft.manifest.spec;
    m_wantedPlan = spec.plan;
    m_plan->setCurrentIndex(m_plan->findData(toQt(spec.plan)));
    for (auto* each : m_profiles) each->setChecked(each->text().toStdString() == spec.profile);
    for (std::size_t i = 0; i < m_environments.size(); ++i) m_environments[i]->setChecked(has(spec.environments, environmentNames[i]));
    explain();
}

void ProfilePage::collect(OnboardDraft& draft) const
{
    auto& spec = draft.manifest.spec;
    spec.plan = m_wantedPlan;
    spec.profile = profile();
    spec.environments.clear();
    for (std::size_t i = 0; i < m_environments.size(); ++i) {
        if (m_environments[i]->isChecked()) spec.environments.emplace_back(environmentNames[i]);
    }
}

} // namespace reeve::ui
