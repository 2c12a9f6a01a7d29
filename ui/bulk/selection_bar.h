// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/tenant_selection.h"

#include <QFrame>

class QAction;
class QLabel;

namespace reeve::ui {

/// Says how many tenants are selected and offers what can be done with them. Hidden while it is one or none.
class SelectionBar final : public QFrame {
    Q_OBJECT

public:
    /// @p actions: a button each, left to right. @p all, @p clear: links beside the count. @pre all outlive the bar
    SelectionBar(models::TenantSelection& selection, models::TenantListModel& list, const QList<QAction*>& actions, QAction& all,
                 QAction& clear, QWidget* parent = nullptr);
    QString text() const;

private:
    void follow();
    models::TenantSelection& m_selection;
    models::TenantListModel& m_list;
    QAction& m_all;
    QLabel* m_text;
};

} // namespace reeve::ui
