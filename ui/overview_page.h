// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/overview.h"
#include "ui/page.h"

#include <QTimer>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace reeve::widgets {
class ChartCard;
class ContentStack;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class AuditHealthCard;
class Table;
class TenantActions;

/// The plane at a glance: tenants by state, plan and region, what moved lately, what changed last and by whom, and the audit log's health.
/// Each card is read, and fails, on its own.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    /// @pre the registry has "audit.verify"
    OverviewPage(Context& context, TenantActions& actions, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    void enter(const QString& argument) override;
    void refresh() override;
    QString sentence() const override;
    models::Overview& model() { return m_model; }
    bool isSettled() const; ///< nothing is being read, no refresh is due, and the charts that show are drawn

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Part = models::Overview::Part;
    QWidget* makeBody();
    widgets::ChartCard* makeCounts(const QString& name, const QString& question, models::CountModel& counts, const QString& facet);
    QWidget* makeChanges();
    void take(Part part);
    void showCard(widgets::ContentStack& content, Part part, const QString& failure);
    void showTotals();
    void openTenants(const QString& facet, const models::CountModel& counts, const QList<int>& rows);
    void openChange(int row);
    void openEntry(int row);
    void arrange();
    void placeCounts(int columns);

    Context& m_context;
    TenantActions& m_actions;
    models::Overview m_model;
    QTimer m_refreshSoon;
    QTimer m_minute; ///< ages are written anew
    QLabel* m_totals;
    widgets::ContentStack* m_content;
    QBoxLayout* m_sides{nullptr};   ///< transitions beside what happened last; above it where the window is narrow
    QGridLayout* m_counts{nullptr}; ///< the three counts
    int m_columns{0};               ///< of them
    widgets::ChartCard* m_states;
    widgets::ChartCard* m_plans;
    widgets::ChartCard* m_regions;
    widgets::ChartCard* m_transitions;
    AuditHealthCard* m_health;
    Table* m_changes;
    widgets::ContentStack* m_changesContent{nullptr};
};

} // namespace reeve::ui
