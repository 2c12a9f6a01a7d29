// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "models/facet_model.h"
#include "models/tenant_list_model.h"
#include "ui/page.h"

#include <QTimer>

class QSplitter;
class QToolButton;

namespace reeve::widgets {
class ContentStack;
class FacetList;
class Notice;
class SearchField;
} // namespace reeve::widgets

namespace reeve::ui {

class Table;
class TenantActions;
class TenantDetailPane;

/// All tenants: search, facets, a table that loads what is looked at, and a glance at the selected one.
class TenantsPage final : public Page {
    Q_OBJECT

public:
    TenantsPage(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("tenants"); }
    QString title() const override { return tr("Tenants"); }
    void enter(const QString& argument) override;
    void refresh() override;
    void find() override;
    bool escape() override;
    QString sentence() const override;
    void search(const QString& text);
    QString query() const { return m_facets.query(); }
    models::TenantListModel& list() { return m_list; }
    models::FacetModel& facets() { return m_facets; }
    Table& table() { return *m_table; }
    bool isSettled() const; ///< nothing is being loaded, and no refresh is due

Q_SIGNALS:
    void searchChanged(const QString& text);

private:
    QWidget* makeFacetPanel();
    QWidget* makeTable();
    void filterChanged();
    void listChanged();
    void select(int row);
    void showDetail(bool on);
    void sortBy(int column, Qt::SortOrder order);
    void showMenu(const QPoint& at);

    Context& m_context;
    TenantActions& m_actions;
    models::FacetModel m_facets;
    models::TenantListModel m_list;
    std::string m_selected; ///< id of the selected tenant; it survives a refresh
    bool m_detailWanted{true};
    bool m_wasFocused{false}; ///< did the table get the cursor when its first rows came?
    QTimer m_refreshSoon;
    widgets::SearchField* m_search;
    QToolButton* m_clear;
    QWidget* m_facetPanel{nullptr};
    widgets::FacetList* m_facetList;
    Table* m_table;
    widgets::Notice* m_notice;
    widgets::ContentStack* m_content;
    TenantDetailPane* m_detail;
    QAction* m_clearAction;
};

} // namespace reeve::ui
