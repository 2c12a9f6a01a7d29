// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"
#include "ui/tenant_book.h"

#include <QPointer>
#include <optional>

class QAction;
class QMenu;

namespace reeve::ui {

/// What can be done with tenants, as actions of the registry. Those for one tenant act on the target: the row or page that the user looks
/// at.
class TenantActions final : public QObject {
    Q_OBJECT

public:
    /// Adds the actions. Wizards open over @p window.
    TenantActions(Context& context, QWidget& window);

    void setTarget(std::optional<registry::Tenant> tenant); ///< none: nothing is selected
    const std::optional<registry::Tenant>& target() const { return m_target; }
    /// Those for one tenant, for a context menu.
    void fill(QMenu& menu) const;
    TenantBook& book() { return m_book; } ///< favourites, and what was opened last

    QAction* onboard;
    QAction* import;
    QAction* importSample;
    QAction* open;
    QAction* quickLook;
    QAction* search;
    QAction* suspend;
    QAction* resume;
    QAction* copyId;
    QAction* copySlug;
    QAction* star;

Q_SIGNALS:
    void openRequested(const QString& tenantId);

private:
    void enable();
    Context& m_context;
    TenantBook m_book;
    std::optional<registry::Tenant> m_target;
};

} // namespace reeve::ui
