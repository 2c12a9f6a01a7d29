// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/icon_label.h"

class QAbstractButton;
class QAction;
class QLabel;

namespace reeve::widgets {

class FlowLayout;

/// Where nothing is: says what would be here, and offers the actions that fill it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void set(const QString& icon, const QString& title, const QString& text);
    /// Replaces the buttons; each follows its action. The first is the primary one if @p primary.
    void setActions(const QList<QAction*>& actions, bool primary);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    FlowLayout* m_buttons;
    QList<QAction*> m_actions;
};

} // namespace reeve::widgets
