// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/saved_views.h"

#include <QPushButton>

class QMenu;

namespace reeve::ui {

/// The menu of saved views. It shows which one the list is in, says when that was changed, and keeps, renames and deletes views.
class ViewsButton final : public QPushButton {
    Q_OBJECT

public:
    ViewsButton(ViewStore& store, QAction& saveAs, QWidget* parent = nullptr); ///< @pre both outlive the button

    /// How the list looks now.
    void setLook(const SavedView& look);
    void apply(const QString& name);      ///< nothing when there is no such view
    void setCurrent(const QString& name); ///< without applying it
    const QString& current() const { return m_current; }
    bool isModified() const;
    void askSave(); ///< opens the dialog that keeps the present look under a name

Q_SIGNALS:
    void applied(const reeve::ui::SavedView& view);

private:
    void follow();
    void fill();
    void askRename();
    const SavedView* own() const; ///< the current one, if it is the user's
    ViewStore& m_store;
    QAction& m_saveAs;
    QMenu* m_menu;
    SavedView m_look;
    QString m_current;
};

} // namespace reeve::ui
