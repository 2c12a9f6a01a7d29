// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QMenu;

namespace reeve::ui {

/// Everything that can be done from the keyboard, a menu or a button, once: buttons, context menus, the menu of all commands and the list
/// of keys are made from here. Owns its actions; they work in @p window.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    enum class Group { Go, Tenants, Audit, View, Help };

    explicit ActionRegistry(QWidget& window);

    struct Spec {
        QString id; ///< "tenants.suspend"; also the object name
        Group group;
        QString text; ///< as on a button; with "…" when something is asked first
        QString icon{};
        QList<QKeySequence> shortcuts{};
        QString tip{}; ///< a sentence; the text when empty
    };
    /// @pre the id is new
    QAction* add(const Spec& spec);
    QAction* find(const QString& id) const;                  ///< null when there is none
    const QList<QAction*>& all() const { return m_actions; } ///< in the order in which they were added
    Group group(const QAction* action) const { return m_groups.value(action); }
    static QString groupName(Group group);
    /// Fills @p menu with the visible actions, a section for each group.
    void fill(QMenu& menu) const;

private:
    QWidget& m_window;
    QList<QAction*> m_actions;
    QHash<const QAction*, Group> m_groups;
};

} // namespace reeve::ui
