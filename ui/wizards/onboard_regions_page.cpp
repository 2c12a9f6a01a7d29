// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "ui/theme.h"
#include "ui/wizards/onboard_pages.h"
#include "ui/wizards/region_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::CatalogText;
using models::toQt;
using registry::Kind;

namespace {

QComboBox* policyBox(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setPlaceholderText(RegionsPage::tr("Choose a policy"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QHBoxLayout* sideBySide(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::wideGap);
    for (auto* each : {left, right}) row->addWidget(each, 1, Qt::AlignTop);
    return row;
}

std::string chosen(const QComboBox* box) { return box->currentData().toString().toStdString(); }

} // namespace

RegionsPage::RegionsPage(const models::CatalogModel& catalog)
    : OnboardPage(tr("Regions and residency")),
      m_catalog(catalog),
      m_residency(policyBox("residencyComboBox")),
      m_encryption(policyBox("encryptionComboBox")),
      m_retention(policyBox("retentionComboBox")),
      m_table(new RegionTable(m_regions)),
      m_preferred(new QComboBox),
      m_standby(new QComboBox),
      m_placement(new Message)
{
    m_preferred->setObjectName(u"preferredComboBox"_s);
    m_preferred->setPlaceholderText(tr("Choose an allowed region"));
    m_standby->setObjectName(u"standbyComboBox"_s);
    const auto field = [this](const QString& caption, QWidget* editor, const char* pointer) {
        auto* made = new Field(caption, editor, pointer, this);
        adopt(made);
        return made;
    };
    auto* residency = m_residencyField = addField(tr("Residency policy"), m_residency, "/spec/policies/residency");
    auto* encryption = m_encryptionField = field(tr("Encryption policy"), m_encryption, "/spec/policies/encryption");
    auto* retention = m_retentionField = field(tr("Retention policy"), m_retention, "/spec/policies/retention");
    column().addLayout(sideBySide(encryption, retention));
    auto* allowed = addField(tr("Allowed regions"), m_table, "/spec/regions/allowed");
    auto* preferred = field(tr("Preferred region"), m_preferred, "/spec/regions/preferred");
    auto* standby = field(tr("Standby region"), m_standby, "/spec/regions/standby");
    column().addLayout(sideBySide(preferred, standby));
    column().addWidget(m_placement);
    column().addStretch(1);

    const auto answered = [this](Field* touched) {
        touched->touch();
        refresh();
        Q_EMIT edited();
    };
    connect(m_residency, &QComboBox::activated, this, [=, this] { m_policies.residency = chosen(m_residency), answered(residency); });
    connect(m_encryption, &QComboBox::activated, this, [=, this] { m_policies.encryption = chosen(m_encryption), answered(encryption); });
    connect(m_retention, &QComboBox::activated, this, [=, this] { m_policies.retention = chosen(m_retention), answered(retention); });
    connect(m_preferred, &QComboBox::activated, this, [=, this] { m_choice.preferred = chosen(m_preferred), answered(preferred); });
    connect(m_standby, &QComboBox::activated, this, [=, this] {
        const auto name = chosen(m_standby);
        m_choice.standby = name.empty() ? std::nullopt : std::optional(name);
        answered(standby);
    });
    connect(&m_regions, &models::RegionModel::allowedChanged, this, [=, this](const std::vector<std::string>& names) {
        m_choice.allowed = names;
        if (m_choice.preferred.empty() && names.size() == 1) m_choice.preferred = names.front();
        answered(allowed);
    });
}

void RegionsPage::showCatalog()
{
    const auto offer = [this](QComboBox* box, Kind kind) {
        box->clear();
        for (const auto* item : m_catalog.items(kind)) {
            box->addItem(CatalogText::policyName(*item), toQt(item->name));
            box->setItemData(box->count() - 1, CatalogText::policyMeaning(*item), Qt::ToolTipRole);
        }
    };
    offer(m_residency, Kind::ResidencyPolicy);
    offer(m_encryption, Kind::EncryptionPolicy);
    offer(m_retention, Kind::RetentionPolicy);
    refresh();
}

void RegionsPage::setProfile(const std::string& profile)
{
    if (profile == m_profile) return;
    m_profile = profile;
    refresh();
}

/// Everything that follows from the choices made so far.
void RegionsPage::refresh()
{
    m_residency->setCurrentIndex(m_residency->findData(toQt(m_policies.residency)));
    m_encryption->setCurrentIndex(m_encryption->findData(toQt(m_policies.encryption)));
    m_retention->setCurrentIndex(m_retention->findData(toQt(m_policies.retention)));
    for (const auto& [field, kind, name] : {std::tuple{m_residencyField, Kind::ResidencyPolicy, &m_policies.residency},
                                            std::tuple{m_encryptionField, Kind::EncryptionPolicy, &m_policies.encryption},
                                            std::tuple{m_retentionField, Kind::RetentionPolicy, &m_policies.retention}}) {
        const auto* item = m_catalog.find(kind, *name);
        field->setNote(Message::Kind::Plain, item ? CatalogText::policyMeaning(*item) : QString{});
    }
    m_regions.setCatalog(m_catalog.items(Kind::Region), m_catalog.find(Kind::ResidencyPolicy, m_policies.residency), m_policies.encryption,
                         m_profile);
    m_regions.setChoice(m_choice);
    m_table->fitRows();
    chooseAmongAllowed();
    registry::TenantSpec spec;
    spec.profile = m_profile;
    spec.regions = m_choice;
    const auto* region = m_catalog.find(Kind::Region, m_choice.preferred);
    const auto* residency = m_catalog.find(Kind::ResidencyPolicy, m_policies.residency);
    const bool isAllowed = std::find(m_choice.allowed.begin(), m_choice.allowed.end(), m_choice.preferred) != m_choice.allowed.end();
    const bool holds = region && isAllowed && CatalogText::refusal(*region, residency, m_policies.encryption, m_profile).isEmpty();
    m_placement->say(Message::Kind::Ok, holds ? CatalogText::placement(spec) : QString{});
}

void RegionsPage::chooseAmongAllowed()
{
    m_preferred->clear();
    m_standby->clear();
    m_standby->addItem(tr("None"), QString{});
    for (const auto& name : m_choice.allowed) {
        m_preferred->addItem(toQt(name), toQt(name));
        if (name != m_choice.preferred) m_standby->addItem(toQt(name), toQt(name));
    }
    // A choice that is no longer allowed stays in the answers, so that it can be said what is wrong with it.
    const auto keep = [this](QComboBox* box, const std::string& name) {
        if (!name.empty() && box->findData(toQt(name)) < 0) box->addItem(tr("%1 (not allowed)", "a region").arg(toQt(name)), toQt(name));
        box->setCurrentIndex(box->findData(toQt(name)));
    };
    keep(m_preferred, m_choice.preferred);
    keep(m_standby, m_choice.standby.value_or(std::string{}));
    m_preferred->setEnabled(m_preferred->count() > 0);
    m_standby->setEnabled(m_standby->count() > 1);
}

void RegionsPage::fill(const OnboardDraft& draft)
{
    m_choice = draft.manifest.spec.regions;
    m_policies = draft.manifest.spec.policies;
    m_profile = draft.manifest.spec.profile;
    refresh();
}

void RegionsPage::collect(OnboardDraft& draft) const
{
    draft.manifest.spec.regions = m_choice;
    draft.manifest.spec.policies = m_policies;
}

} // namespace reeve::ui
