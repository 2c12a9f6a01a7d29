// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/page.h"

#include <optional>

class QLabel;
class QTabWidget;

namespace reeve::widgets {
class ContentStack;
class IdLabel;
class StateBadge;
} // namespace reeve::widgets

namespace reeve::ui {

class AuditBrowser;
class ManifestView;
class TenantActions;
class TenantSummary;
class TimelineView;

/// One tenant: its head with what can be done, and below what it is, its manifest's versions, its history, its audit entries.
class TenantPage final : public Page {
    Q_OBJECT

public:
    TenantPage(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent = nullptr);

    QString helpTopic() const override;
    QString title() const override;
    void enter(const QString& tenantId) override;
    void refresh() override;
    void find() override;
    QString sentence() const override;
    QTabWidget& tabs() { return *m_tabs; }

private:
    QWidget* makeHead();
    void load();
    void take(base::Result<registry::GetTenant::Details> answer);
    void showHead();
    void enterTab();

    Context& m_context;
    TenantActions& m_actions;
    QString m_id;
    std::optional<registry::GetTenant::Details> m_details;
    std::optional<base::Timestamp> m_asOf;
    bool m_failed{false};
    client::Call m_call;
    quint64 m_generation{0};
    QLabel* m_slug;
    QLabel* m_name;
    widgets::StateBadge* m_state;
    QLabel* m_facts;
    widgets::IdLabel* m_idLabel;
    QTabWidget* m_tabs;
    widgets::ContentStack* m_content;
    TenantSummary* m_summary;
    ManifestView* m_manifest;
    TimelineView* m_timeline;
    AuditBrowser* m_audit;
};

} // namespace reeve::ui
