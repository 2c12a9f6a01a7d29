// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "ui/theme.h"
#include "ui/wizards/onboard_pages.h"
#include "ui/wizards/regions_form.h"

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
      m_form(new RegionsForm(catalog, *this))
{
    const auto field = [this](const QString& caption, QWidget* editor, const char* pointer) {
        auto* made = new Field(caption, editor, pointer, this);
        adopt(made);
        return made;
    };
    auto* residency = m_residencyField = addField(tr("Residency policy"), m_residency, "/spec/policies/residency");
    auto* encryption = m_encryptionField = field(tr("Encryption policy"), m_encryption, "/spec/policies/encryption");
    auto* retention = m_retentionField = field(tr("Retention policy"), m_retention, "/spec/policies/retention");
    column().addLayout(sideBySide(encryption, retention));
    column().addWidget(m_form);
    column().addStretch(1);

    const auto answered = [this](Field* touched) {
        touched->touch();
        refresh();
        Q_EMIT edited();
    };
    connect(m_residency, &QComboBox::activated, this, [=, this] { m_policies.residency = chosen(m_residency), answered(residency); });
    connect(m_encryption, &QComboBox::activated, this, [=, this] { m_policies.encryption = chosen(m_encryption), answered(encryption); });
    connect(m_retention, &QComboBox::activated, this, [=, this] { m_policies.retention = chosen(m_retention), answered(retention); });
    connect(m_form, &RegionsForm::edited, this, [this] { Q_EMIT edited(); });
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
    m_form->setRules(m_policies, m_profile);
}

void RegionsPage::fill(const OnboardDraft& draft)
{
    m_form->setChoice(draft.manifest.spec.regions);
    m_policies = draft.manifest.spec.policies;
    m_profile = draft.manifest.spec.profile;
    refresh();
}

void RegionsPage::collect(OnboardDraft& draft) const
{
    draft.manifest.spec.regions = m_form->choice();
    draft.manifest.spec.policies = m_policies;
}

} // namespace reeve::ui
