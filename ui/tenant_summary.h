// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/page.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace reeve::widgets {
class KeyValueGrid;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

/// What a tenant is, at a glance: contacts, placement, policies, quotas, labels, webhooks and the last changes.
class TenantSummary final : public QScrollArea {
    Q_OBJECT

public:
    TenantSummary(Context& context, models::CatalogModel& catalog, QWidget* parent = nullptr);
    void setTenant(const registry::GetTenant::Details& details);

Q_SIGNALS:
    void timelineRequested();

private:
    QVBoxLayout* addPanel(QVBoxLayout& column, const QString& title);
    void showContacts();
    void showPlacement();
    void showQuotas();
    void showBanners();
    void showChanges(base::Result<registry::GetTimeline::Page> page);

    Context& m_context;
    models::CatalogModel& m_catalog;
    registry::GetTenant::Details m_details;
    client::Call m_call;
    quint64 m_generation{0};
    widgets::Notice* m_hold;
    widgets::Notice* m_purge;
    widgets::KeyValueGrid* m_names;
    widgets::KeyValueGrid* m_contacts;
    widgets::KeyValueGrid* m_placement;
    widgets::KeyValueGrid* m_policies;
    widgets::KeyValueGrid* m_quotas;
    widgets::KeyValueGrid* m_webhooks;
    widgets::KeyValueGrid* m_labels;
    widgets::KeyValueGrid* m_changes;
    QWidget* m_webhookPanel;
    QWidget* m_labelPanel;
};

} // namespace reeve::ui
