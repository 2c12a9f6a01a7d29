// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/page.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace reeve::widgets {
class KeyValueGrid;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

/// What a tenant is, at a glance: contacts, placement, policies, limits, labels, webhooks and the last changes. One column where it is
/// narrow.
class TenantSummary final : public QScrollArea {
    Q_OBJECT

public:
    explicit TenantSummary(Context& context, QWidget* parent = nullptr);
    void setTenant(const registry::GetTenant::Details& details);

Q_SIGNALS:
    void timelineRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* addPanel(QVBoxLayout& column, const QString& title);
    void readCatalog();
    void readChanges();
    void showContacts();
    void showHooksAndLabels();
    void showTenant();
    void showPlacement();
    void showBindings();
    void showLimits();
    void showChanges(base::Result<registry::GetTimeline::Page> page);

    Context& m_context;
    registry::GetTenant::Details m_details;
    std::vector<registry::CatalogItem> m_catalog; ///< every version; empty while it is not known
    bool m_catalogFailed{false};
    client::Call m_catalogCall;
    client::Call m_changesCall;
    quint64 m_generation{0};
    QBoxLayout* m_columns;
    widgets::KeyValueGrid* m_names;
    widgets::KeyValueGrid* m_contacts;
    widgets::KeyValueGrid* m_placement;
    widgets::KeyValueGrid* m_bindings;
    widgets::KeyValueGrid* m_webhooks;
    widgets::KeyValueGrid* m_labels;
    widgets::KeyValueGrid* m_changes;
    QWidget* m_limits;
    QGridLayout* m_limitGrid;
    QLabel* m_limitNote;
    QWidget* m_webhookPanel;
    QWidget* m_labelPanel;
};

} // namespace reeve::ui
