// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QAction;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace reeve::ui {

/// The pages, at the left of the window: an icon above a word each; the current one has a bar and weight. As wide as its longest word. Up,
/// Down, Home and End move in it; where the window is low, the pages scroll while what stands at the bottom stays.
class NavigationRail final : public QFrame {
    Q_OBJECT

public:
    enum class Side { Top, Bottom };
    explicit NavigationRail(QWidget* parent = nullptr);
    void addPage(QAction* action, Side side = Side::Top); ///< Bottom: above the menu, always in sight
    void setCurrent(const QAction* action);               ///< null: none of them
    void setMenu(QMenu* menu);                            ///< behind the button at the bottom

protected:
    void changeEvent(QEvent* event) override;

private:
    class Button;
    Button* makeButton(const QString& text, const QString& icon);
    void align();
    void moveFocus(const Button* from, int key);
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    QScrollArea* m_scroll;
    const QAction* m_current{nullptr};
    QList<std::pair<QAction*, Button*>> m_buttons;
    Button* m_menu{nullptr};
};

} // namespace reeve::ui
