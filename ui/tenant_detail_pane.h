// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/page.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace reeve::widgets {
class IdLabel;
class KeyValueGrid;
class Notice;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

class TenantActions;

/// A glance at one tenant beside the list: what the list knows at once, the rest when it has come.
class TenantDetailPane final : public QFrame {
    Q_OBJECT

public:
    TenantDetailPane(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent = nullptr);
    void setTenant(const registry::Tenant& tenant);
    void setQuery(const QString& query); ///< what was searched for: the pane says where it was found when the list does not show it

Q_SIGNALS:
    void closeRequested();

private:
    void showFacts();
    void take(base::Result<registry::GetTenant::Details> details);

    Context& m_context;
    models::CatalogModel& m_catalog;
    registry::Tenant m_tenant;
    std::optional<registry::Tenant> m_asked; ///< whose details were asked for last, unless that failed
    std::optional<registry::GetTenant::Details> m_details;
    client::Call m_call;
    quint64 m_generation{0};
    QLabel* m_slug;
    QLabel* m_name;
    widgets::StateBadge* m_state;
    QLabel* m_since;
    QLabel* m_reason;
    QLabel* m_found;
    QString m_query;
    widgets::Notice* m_hold;
    widgets::IdLabel* m_id;
    widgets::KeyValueGrid* m_facts;
    widgets::Notice* m_problem;
};

} // namespace reeve::ui
