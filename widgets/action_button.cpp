// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/action_button.h"

#include "widgets/icon.h"

using namespace Qt::StringLiterals;

namespace reeve::widgets {

ActionButton::ActionButton(QAction* action, const QString& name, Kind kind, QWidget* parent) : QPushButton(parent), m_action(action)
{
    setObjectName(name);
    setProperty("primary", kind == Kind::Primary);
    setProperty("danger", kind == Kind::Danger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QAction::visibleChanged, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? m_action->toolTip() : u"%1 (%2)"_s.arg(m_action->toolTip(), keys));
    setEnabled(m_action->isEnabled());
    if (!m_action->isVisible()) hide();
    else if (isHidden() && testAttribute(Qt::WA_WState_ExplicitShowHide))
        show(); // only what was hidden here: a new button waits for its parent
}

} // namespace reeve::widgets
