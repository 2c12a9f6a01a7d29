// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_head.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/tenant_actions.h"
#include "ui/theme.h"
#include "widgets/action_button.h"
#include "widgets/elided_label.h"
#include "widgets/id_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using widgets::ActionButton;

TenantHead::TenantHead(Context& context, TenantActions& actions, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_actions(actions),
      m_back(nullptr),
      m_buttons(new QHBoxLayout),
      m_slug(new widgets::ElidedLabel(u"tenantSlugLabel"_s)),
      m_state(new widgets::StateBadge),
      m_since(new widgets::ElidedLabel(u"tenantSinceLabel"_s)),
      m_facts(new widgets::ElidedLabel(u"tenantFactsLabel"_s)),
      m_id(new widgets::IdLabel(tr("the tenant's id")))
{
    auto* back = new QToolButton;
    m_back = back;
    back->setObjectName(u"backToolButton"_s);
    back->setDefaultAction(context.actions.find(u"go.back"_s));
    back->setToolButtonStyle(Qt::ToolButtonIconOnly);
    back->setAccessibleName(tr("Back"));
    m_slug->setProperty("role", u"title"_s);
    m_slug->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_since->setProperty("role", u"muted"_s);
    m_facts->setProperty("role", u"muted"_s);
    m_state->setObjectName(u"tenantStateBadge"_s);
    m_id->setObjectName(u"tenantIdLabel"_s);
    connect(m_id, &widgets::IdLabel::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });

    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_slug);
    first->addWidget(m_state);
    first->addWidget(m_since, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_facts);
    second->addWidget(m_id);
    second->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(first);
    words->addLayout(second);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_buttons->setSpacing(Theme::gap);
    row->addLayout(m_buttons);
    row->setAlignment(m_buttons, Qt::AlignTop);
}

/// From the registry, which knows them all once the window stands.
void TenantHead::addActions()
{
    if (m_buttons->count() > 0) return;
    QWidget* last = m_back;
    const auto add = [&](QWidget* button) { // as the eye goes
        m_buttons->addWidget(button);
        setTabOrder(last, button);
        last = button;
    };
    const auto find = [this](const char* id) { return m_context.actions.find(QString::fromLatin1(id)); };
    const auto icon = [&](const char* id, const QString& name) {
        QAction* action = find(id);
        if (!action || !action->isVisible()) return;
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        add(button);
    };
    const auto offer = [&](const char* id, const QString& name, ActionButton::Kind kind) {
        if (QAction* action = find(id)) add(new ActionButton(action, name, kind));
    };
    icon("tenants.star", u"starTenantToolButton"_s);
    icon("tenants.openWindow", u"openTenantWindowToolButton"_s);
    offer("tenants.activate", u"activateTenantPushButton"_s, ActionButton::Kind::Primary);
    offer("tenants.resume", u"resumeTenantPushButton"_s, ActionButton::Kind::Primary);
    offer("tenants.restore", u"restoreTenantPushButton"_s, ActionButton::Kind::Primary);
    offer("tenants.suspend", u"suspendTenantPushButton"_s, ActionButton::Kind::Danger);
    add(m_actions.moreButton(u"moreTenantPushButton"_s));
}

void TenantHead::setTenant(const registry::Tenant& tenant)
{
    addActions();
    m_slug->setText(toQt(tenant.slug));
    m_state->setBadge(stateBadge(tenant.state));
    m_state->show();
    const QString since = Format::relative(tenant.stateSince, m_context.clock.now());
    const QString reason = toQt(tenant.stateReason);
    m_since->setText(reason.isEmpty() ? tr("since %1", "a moment").arg(since)
                                      : tr("since %1: %2", "a moment, the reason").arg(since, reason));
    m_since->setToolTip(u"%1\n%2"_s.arg(Format::exact(tenant.stateSince), reason).trimmed());
    m_facts->setText(tr("%1 · %2 · %3 · %4 · manifest v%5 · revision %6", "name, profile, plan, region, version, revision")
                         .arg(toQt(tenant.displayName), toQt(tenant.profile), toQt(tenant.plan), toQt(tenant.region))
                         .arg(tenant.version)
                         .arg(Format::count(tenant.revision)));
    m_id->setText(toQt(tenant.id));
    m_id->show();
}

void TenantHead::clear()
{
    m_slug->clear();
    m_state->hide();
    m_since->clear();
    m_facts->clear();
    m_id->hide();
}

} // namespace reeve::ui
