// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QPushButton>

namespace reeve::widgets {

/// A push button that is its action: text, tool tip with the key, enabled and visible follow it, a click triggers it.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Danger };
    /// @p name: the object name, ending in "PushButton". @pre @p action outlives the button
    ActionButton(QAction* action, const QString& name, Kind kind = Kind::Plain, QWidget* parent = nullptr);

private:
    void follow();
    QAction* m_action;
};

} // namespace reeve::widgets
