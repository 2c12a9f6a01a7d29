// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_registry.h"

#include "ui/theme.h"

#include <QMenu>

namespace reeve::ui {

ActionRegistry::ActionRegistry(QWidget& window) : m_window(window) {}

QAction* ActionRegistry::add(const Spec& spec)
{
    Q_ASSERT_X(!find(spec.id), "ActionRegistry", qPrintable(spec.id));
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!spec.icon.isEmpty()) action->setIcon(Theme::icon(spec.icon));
    action->setToolTip(spec.tip.isEmpty() ? spec.text : spec.tip);
    m_window.addAction(action);
    m_actions << action;
    m_groups.insert(action, spec.group);
    return action;
}

QAction* ActionRegistry::find(const QString& id) const
{
    for (QAction* action : m_actions)
        if (action->objectName() == id) return action;
    return nullptr;
}

QString ActionRegistry::groupName(Group group)
{
    switch (group) {
    case Group::Go: return tr("Go");
    case Group::Tenants: return tr("Tenants");
    case Group::Audit: return tr("Audit log");
    case Group::View: return tr("View");
    case Group::Help: return tr("Help");
    }
    return {};
}

void ActionRegistry::fill(QMenu& menu) const
{
    for (const Group group : {Group::Go, Group::Tenants, Group::Audit, Group::View, Group::Help}) {
        if (!menu.isEmpty()) menu.addSeparator();
        for (QAction* action : m_actions)
            if (m_groups.value(action) == group && action->isVisible()) menu.addAction(action);
    }
}

} // namespace reeve::ui
