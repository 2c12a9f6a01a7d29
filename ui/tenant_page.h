// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "ui/page.h"

#include <optional>

class QTabWidget;

namespace reeve::widgets {
class ContentStack;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class AuditBrowser;
class ManifestView;
class TenantActions;
class TenantHead;
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
    bool escape() override;
    QString sentence() const override;
    QTabWidget& tabs() { return *m_tabs; }
    ManifestView& manifest() { return *m_manifest; }
    TimelineView& timeline() { return *m_timeline; }
    bool isSettled() const { return m_details.has_value() && !m_loading; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    widgets::Notice* makeNotice(const QString& name);
    void load();
    void take(base::Result<registry::GetTenant::Details> answer);
    void fail(const base::Error& error);
    void showBanners();
    void tellChange(const registry::Tenant& before);
    void showChange(const registry::Tenant& before, const registry::GetTimeline::Page& page);
    void enterTab();
    void nameTabs();

    Context& m_context;
    TenantActions& m_actions;
    QString m_id;
    std::optional<registry::GetTenant::Details> m_details;
    std::optional<base::Timestamp> m_asOf;
    bool m_failed{false};
    bool m_loading{false};
    bool m_byUs{false}; ///< what the next answer brings was changed through this program
    client::Call m_call;
    client::Call m_changeCall;
    quint64 m_generation{0};
    std::function<void()> m_showChange; ///< what "Show what changed" does now
    TenantHead* m_head;
    widgets::Notice* m_hold;
    widgets::Notice* m_purge;
    widgets::Notice* m_gone;    ///< the tenant was deleted
    widgets::Notice* m_changed; ///< somebody else changed it
    widgets::Notice* m_stale;   ///< it could not be read again
    QTabWidget* m_tabs;
    widgets::ContentStack* m_content;
    TenantSummary* m_summary;
    ManifestView* m_manifest;
    TimelineView* m_timeline;
    AuditBrowser* m_audit;
};

} // namespace reeve::ui
