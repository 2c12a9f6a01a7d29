// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header_bar.h"

#include "ui/theme.h"
#include "widgets/environment_band.h"
#include "widgets/id_label.h"
#include "widgets/search_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

HeaderBar::HeaderBar(QAction* readOnly, QWidget* parent)
    : QFrame(parent),
      m_environment(new widgets::StateBadge),
      m_name(new QLabel),
      m_fingerprint(new widgets::IdLabel(tr("the fingerprint"))),
      m_readOnly(new QPushButton),
      m_search(new widgets::SearchField(tr("Search all tenants"))),
      m_band(new widgets::EnvironmentBand(Qt::Horizontal))
{
    setProperty("surface", u"header"_s);
    QFont bold = Theme::body();
    bold.setWeight(QFont::DemiBold);
    m_environment->setObjectName(u"environmentStateBadge"_s);
    m_environment->setFont(bold);
    m_environment->setToolTip(tr("The environment of this control plane"));
    m_name->setObjectName(u"planeNameLabel"_s);
    m_name->setProperty("role", u"heading"_s);
    m_fingerprint->setObjectName(u"fingerprintIdLabel"_s);
    connect(m_fingerprint, &widgets::IdLabel::copyRequested, this, &HeaderBar::copyRequested);

    m_readOnly->setObjectName(u"readOnlyPushButton"_s);
    m_readOnly->setCheckable(true);
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(u"%1 (%2)"_s.arg(readOnly->toolTip(), readOnly->shortcut().toString(QKeySequence::NativeText)));
    const auto follow = [this, readOnly] {
        m_readOnly->setChecked(readOnly->isChecked());
        m_readOnly->setEnabled(readOnly->isEnabled());
        m_readOnly->setIcon(Theme::icon(readOnly->isChecked() ? u"lock"_s : u"unlock"_s,
                                        readOnly->isChecked() ? widgets::Tone::Warning : widgets::Tone::Muted));
        m_readOnly->setText(readOnly->isChecked() ? tr("Read-only is on") : tr("Read-only"));
    };
    connect(readOnly, &QAction::changed, this, follow);
    connect(m_readOnly, &QPushButton::clicked, readOnly, &QAction::trigger);
    follow();

    m_search->setObjectName(u"headerSearchField"_s);
    m_search->setFixedWidth(300);
    m_search->setToolTip(tr("Finds tenants by slug, name, id, e-mail of a contact or label:key=value"));
    connect(m_search, &widgets::SearchField::left, this, [this] { Q_EMIT searched(m_search->text().trimmed()); });

    auto* bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(Theme::wideGap, 0, Theme::wideGap, 0);
    line->setSpacing(12);
    line->addWidget(m_environment);
    line->addWidget(m_name);
    line->addWidget(m_fingerprint);
    line->addWidget(m_readOnly);
    line->addStretch(1);
    line->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar, 1);
    column->addWidget(m_band);
    setFixedHeight(47);
    setIdentity({});
}

void HeaderBar::setIdentity(const client::Identity& identity)
{
    m_environment->setBadge(widgets::environmentBadge(identity.environment, identity.label));
    m_band->setEnvironment(identity.environment);
    m_name->setText(identity.name);
    m_fingerprint->setText(identity.fingerprint);
    m_fingerprint->setToolTip(
        identity.fingerprint.isEmpty() ? QString() : tr("Fingerprint of this control plane's signing key: %1").arg(identity.fingerprint));
}

void HeaderBar::setSearch(const QString& text) { m_search->setQuietly(text); }

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace reeve::ui
