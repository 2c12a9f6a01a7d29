// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment_dialog.h"

#include "ui/environment_style.h"
#include "ui/theme.h"
#include "ui/whole_texts.h"
#include "ui/wizards/parts.h"
#include "widgets/environment_band.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

EnvironmentDialog::EnvironmentDialog(const client::Identity& identity, EnvironmentStyle& styles, QWidget* parent)
    : QDialog(parent),
      m_identity(identity),
      m_environment(new QComboBox),
      m_label(new QLineEdit),
      m_effect(label({}, "caption", true)),
      m_band(new widgets::EnvironmentBand(Qt::Vertical))
{
    setObjectName(u"environmentDialog"_s);
    setProperty("helpTopic", u"settings#safety"_s);
    setWindowTitle(tr("Mark this control plane"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString declared = identity.declared.isEmpty() ? identity.environment : identity.declared;
    m_environment->setObjectName(u"environmentComboBox"_s);
    for (const QString& each : EnvironmentStyle::choices(declared)) {
        const widgets::Badge badge = widgets::environmentBadge(each);
        m_environment->addItem(Theme::icon(badge.icon, badge.tone),
                               each == declared ? tr("%1, as it says itself", "an environment").arg(badge.text) : badge.text, each);
    }
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(identity.environment)));
    m_label->setObjectName(u"environmentLabelLineEdit"_s);
    m_label->setMaxLength(EnvironmentStyle::longestLabel);
    m_label->setText(identity.label);
    m_label->setPlaceholderText(tr("For example: EU customers"));
    auto* environmentLabel = label(tr("&Environment"));
    environmentLabel->setBuddy(m_environment);
    auto* wordLabel = label(tr("&Your word for it"));
    wordLabel->setBuddy(m_label);
    auto* cancel = button(tr("Cancel"), "cancelEnvironmentPushButton", this);
    auto* keep = button(tr("Mark it"), "keepEnvironmentPushButton", this);
    keep->setProperty("primary", true);
    keep->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this, &styles, declared] {
        styles.choose(m_identity.fingerprint, declared, m_environment->currentData().toString(), m_label->text());
        accept();
    });
    connect(m_environment, &QComboBox::currentIndexChanged, this, &EnvironmentDialog::preview);
    connect(m_label, &QLineEdit::textChanged, this, &EnvironmentDialog::preview);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(24, 20, 24, 16);
    inner->setSpacing(6);
    inner->addStrut(428);
    inner->addWidget(label(tr("Mark this control plane"), "title", true));
    inner->addWidget(
        label(tr("Colour and word belong to the key %1 and show in every window and dialog that works with it.", "a fingerprint")
                  .arg(identity.fingerprint),
              "muted", true));
    inner->addSpacing(10);
    inner->addWidget(environmentLabel);
    inner->addWidget(m_environment);
    inner->addWidget(
        label(tr("You can only be stricter than the control plane: production cannot be marked as anything else."), "caption", true));
    inner->addSpacing(10);
    inner->addWidget(wordLabel);
    inner->addWidget(m_label);
    inner->addWidget(m_effect);
    inner->addSpacing(12);
    inner->addStretch(1);
    inner->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_band);
    row->addLayout(inner, 1);
    const QList<QWidget*> order{m_environment, m_label, cancel, keep}; // as they lie
    for (int i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
    m_environment->setFocus(Qt::OtherFocusReason);
    growWithText(*this);
    preview();
}

void EnvironmentDialog::preview()
{
    const QString environment = m_environment->currentData().toString();
    m_band->setEnvironment(environment);
    m_effect->setText(tr("It will read: %1", "an environment with its word")
                          .arg(widgets::environmentBadge(environment, m_label->text().simplified()).text));
}

} // namespace reeve::ui
