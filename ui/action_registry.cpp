// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_registry.h"

#include "ui/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

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
    action->setProperty("tip", action->toolTip());
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
    case Group::Window: return tr("Window");
    case Group::Help: return tr("Help");
    }
    return {};
}

void ActionRegistry::allow(QAction* action, bool allowed, const QString& whyNot)
{
    action->setProperty("whyNot", allowed ? QString() : whyNot);
    const QString tip = action->property("tip").toString();
    action->setToolTip(allowed || whyNot.isEmpty() ? tip : u"%1\n%2"_s.arg(tip, whyNot));
    action->setEnabled(allowed);
}

QString ActionRegistry::whyNot(const QAction* action) { return action->isEnabled() ? QString() : action->property("whyNot").toString(); }

void ActionRegistry::setWhyNoChange(const QString& why)
{
    if (m_whyNoChange == why) return;
    m_whyNoChange = why;
    Q_EMIT mayChangeChanged();
}

const QList<ActionRegistry::Group>& ActionRegistry::groups()
{
    static const QList<Group> all{Group::Go, Group::Tenants, Group::Audit, Group::View, Group::Window, Group::Help};
    return all;
}

void ActionRegistry::fill(QMenu& menu) const
{
    for (const Group group : groups()) {
        if (!menu.isEmpty()) menu.addSeparator();
        for (QAction* action : m_actions)
            if (m_groups.value(action) == group && action->isVisible()) menu.addAction(action);
    }
}

} // namespace reeve::ui
