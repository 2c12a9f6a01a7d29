// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/regions_form.h"

#include "models/format.h"
#include "ui/theme.h"
#include "ui/wizards/region_table.h"
#include "ui/wizards/wizard_page.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::CatalogText;
using models::toQt;
using registry::Kind;

namespace {

std::string chosen(const QComboBox* box) { return box->currentData().toString().toStdString(); }

QComboBox* regionBox(const QString& name, const QString& placeholder)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setPlaceholderText(placeholder);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

} // namespace

RegionsForm::RegionsForm(const models::CatalogModel& catalog, WizardPage& page)
    : m_catalog(catalog),
      m_table(new RegionTable(m_regions)),
      m_preferred(regionBox(u"preferredComboBox"_s, tr("Choose an allowed region"))),
      m_standby(regionBox(u"standbyComboBox"_s, {})),
      m_placement(new Message(this))
{
    const auto field = [&](const QString& caption, QWidget* editor, const char* pointer) {
        auto* made = new Field(caption, editor, pointer, this);
        page.adopt(made);
        return made;
    };
    auto* allowed = field(tr("Allowed regions"), m_table, "/spec/regions/allowed");
    m_preferredField = field(tr("Preferred region"), m_preferred, "/spec/regions/preferred");
    m_standbyField = field(tr("Standby region"), m_standby, "/spec/regions/standby");
    auto* both = new QHBoxLayout;
    both->setSpacing(Theme::wideGap);
    for (auto* each : {m_preferredField, m_standbyField}) both->addWidget(each, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(allowed);
    column->addLayout(both);
    column->addWidget(m_placement);

    connect(m_preferred, &QComboBox::activated, this, [this] {
        m_choice.preferred = chosen(m_preferred);
        answered(m_preferredField);
    });
    connect(m_standby, &QComboBox::activated, this, [this] {
        const auto name = chosen(m_standby);
        m_choice.standby = name.empty() ? std::nullopt : std::optional(name);
        answered(m_standbyField);
    });
    connect(&m_regions, &models::RegionModel::allowedChanged, this, [this, allowed](const std::vector<std::string>& names) {
        m_choice.allowed = names;
        if (m_choice.preferred.empty() && names.size() == 1) m_choice.preferred = names.front();
        answered(allowed);
    });
}

void RegionsForm::answered(Field* touched)
{
    touched->touch();
    refresh();
    Q_EMIT edited();
}

void RegionsForm::setRules(const registry::TenantPolicies& policies, const std::string& profile)
{
    m_policies = policies;
    m_profile = profile;
    refresh();
}

void RegionsForm::setChoice(const registry::TenantRegions& choice)
{
    m_choice = choice;
    refresh();
}

void RegionsForm::setBaseline(std::optional<registry::TenantRegions> baseline)
{
    m_baseline = std::move(baseline);
    m_regions.setBaseline(m_baseline);
    refresh();
}

/// Everything that follows from rules and choice.
void RegionsForm::refresh()
{
    const auto* residency = m_catalog.find(Kind::ResidencyPolicy, m_policies.residency);
    m_regions.setCatalog(m_catalog.items(Kind::Region), residency, m_policies.encryption, m_profile);
    m_regions.setChoice(m_choice);
    m_table->fitRows();
    chooseAmongAllowed();
    noteChanges();
    registry::TenantSpec spec;
    spec.profile = m_profile;
    spec.regions = m_choice;
    const auto* region = m_catalog.find(Kind::Region, m_choice.preferred);
    const bool isAllowed = std::find(m_choice.allowed.begin(), m_choice.allowed.end(), m_choice.preferred) != m_choice.allowed.end();
    const bool holds = region && isAllowed && CatalogText::refusal(*region, residency, m_policies.encryption, m_profile).isEmpty();
    m_placement->say(Message::Kind::Ok, holds ? CatalogText::placement(spec) : QString{});
}

void RegionsForm::chooseAmongAllowed()
{
    m_preferred->clear();
    m_standby->clear();
    m_standby->addItem(tr("None"), QString{});
    for (const auto& name : m_choice.allowed) {
        m_preferred->addItem(toQt(name), toQt(name));
        if (name != m_choice.preferred) m_standby->addItem(toQt(name), toQt(name));
    }
    // A choice that is no longer allowed stays in the answers, so that it can be said what is wrong with it.
    const auto keep = [](QComboBox* box, const std::string& name) {
        if (!name.empty() && box->findData(toQt(name)) < 0) box->addItem(tr("%1 (not allowed)", "a region").arg(toQt(name)), toQt(name));
        box->setCurrentIndex(box->findData(toQt(name)));
    };
    keep(m_preferred, m_choice.preferred);
    keep(m_standby, m_choice.standby.value_or(std::string{}));
    m_preferred->setEnabled(m_preferred->count() > 0);
    m_standby->setEnabled(m_standby->count() > 1);
}

/// Under the two boxes: what it was, where that is something else.
void RegionsForm::noteChanges()
{
    if (!m_baseline) return;
    const auto note = [](Field* field, const std::string& before, const std::string& now) {
        field->setNote(Message::Kind::Info, before == now    ? QString{}
                                            : before.empty() ? tr("Changed: it was none.")
                                                             : tr("Changed: it was %1.", "a region").arg(toQt(before)));
    };
    note(m_preferredField, m_baseline->preferred, m_choice.preferred);
    note(m_standbyField, m_baseline->standby.value_or(std::string{}), m_choice.standby.value_or(std::string{}));
}

} // namespace reeve::ui
