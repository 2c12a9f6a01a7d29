// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QPointer>
#include <QToolButton>
#include <map>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace reeve::ui {

class TaskList;

/// Long work, a row each with its progress and a way to stop it, and what ended lately with its result. Opens over the status line; Esc
/// closes it.
class TasksPopup final : public QFrame {
    Q_OBJECT

public:
    TasksPopup(TaskList& tasks, QWidget* parent); ///< @pre the tasks outlive this
    /// Shows it with its lower right corner at @p corner, in global coordinates.
    void openAt(const QPoint& corner);

private:
    class Row;
    void rebuild();
    void refresh();
    TaskList& m_tasks;
    QLabel* m_title;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    std::map<quint64, Row*> m_rows;
    QToolButton* m_clear;
    QPoint m_corner;
};

/// How much is under way, in the status line; opens the list. Says nothing while there is nothing.
class TasksButton final : public QToolButton {
    Q_OBJECT

public:
    explicit TasksButton(TaskList& tasks, QWidget* parent = nullptr); ///< @pre the tasks outlive this
    void openPopup();
    TasksPopup* popup() const { return m_popup; } ///< null until it was opened

private:
    void follow();
    TaskList& m_tasks;
    QPointer<TasksPopup> m_popup;
};

} // namespace reeve::ui
