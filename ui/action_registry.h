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
    enum class Group { Go, Tenants, Audit, View, Window, Help };

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

    /// Enables @p action, or disables it and says why: on its button, in its menu and in the palette.
    void allow(QAction* action, bool allowed, const QString& whyNot = {});
    /// Why @p action cannot be chosen now: a sentence; empty when it can, or when nobody knows.
    static QString whyNot(const QAction* action);

    /// May the control plane be changed from this window? Not while read-only is on or the plane cannot be reached. Whoever has actions
    /// that change something listens, and allows them with these two.
    bool mayChange() const { return m_whyNoChange.isEmpty(); }
    const QString& whyNoChange() const { return m_whyNoChange; }
    void setWhyNoChange(const QString& why); ///< empty: it may be changed

    /// Fills @p menu with the visible actions, a section for each group.
    void fill(QMenu& menu) const;
    static const QList<Group>& groups(); ///< in the order in which they are shown

Q_SIGNALS:
    void mayChangeChanged();

private:
    QWidget& m_window;
    QList<QAction*> m_actions;
    QHash<const QAction*, Group> m_groups;
    QString m_whyNoChange;
};

} // namespace reeve::ui
