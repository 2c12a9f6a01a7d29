// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tenant_book.h"

#include <QSet>
#include <QToolButton>

class QMenu;

namespace reeve::ui {

/// The menu of favourite and recently opened tenants. When it opens it asks which of them still exist; those that do not are shown as gone
/// and can be removed.
class BookButton final : public QToolButton {
    Q_OBJECT

public:
    /// @p star marks or unmarks the present tenant. @pre all outlive the button
    BookButton(client::Connection& connection, TenantBook& book, QAction& star, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& tenantId);

private:
    void fill();
    void ask();
    void add(const TenantBook::Note& note);
    client::Connection& m_connection;
    TenantBook& m_book;
    QAction& m_star;
    QMenu* m_menu;
    QHash<QString, QList<QAction*>> m_entries; ///< by tenant id, while the menu is filled
    QAction* m_removeGone{nullptr};
    QSet<QString> m_gone;
};

} // namespace reeve::ui
