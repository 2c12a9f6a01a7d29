// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QAction;
class QMenu;
class QVBoxLayout;

namespace reeve::ui {

/// The pages, at the left of the window: an icon above a word each; the current one has a bar and weight. As wide as its longest word.
class NavigationRail final : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);
    void addPage(QAction* action);
    void addPageBelow(QAction* action);     ///< at the bottom, apart from the others
    void setCurrent(const QAction* action); ///< null: none of them
    void setMenu(QMenu* menu);              ///< behind the button at the bottom

private:
    class Button;
    void add(QAction* action, int at);
    void align();
    QVBoxLayout* m_column;
    int m_above{0}; ///< pages above the gap
    const QAction* m_current{nullptr};
    QList<std::pair<QAction*, Button*>> m_buttons;
    Button* m_menu;
};

} // namespace reeve::ui
