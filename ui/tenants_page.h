// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/catalog_model.h"
#include "models/facet_model.h"
#include "models/tenant_selection.h"
#include "ui/bulk/bulk_request.h"
#include "ui/page.h"
#include "ui/saved_views.h"

#include <QTimer>

class QHBoxLayout;
class QSplitter;
class QToolButton;

namespace reeve::widgets {
class ContentStack;
class FacetList;
class Notice;
class SearchField;
} // namespace reeve::widgets

namespace reeve::ui {

class FilterChips;
class SelectionBar;
class ShortArea;
class Table;
class TenantActions;
class TenantDetailPane;
class ViewsButton;

/// All tenants: search, facets, a table that loads what is looked at, what can be done with several of them, and a glance at the selected
/// one. Ways to look at the list are kept as views.
class TenantsPage final : public Page {
    Q_OBJECT

public:
    TenantsPage(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent = nullptr);
    ~TenantsPage() override;

    QString helpTopic() const override { return QStringLiteral("tenants"); }
    QString title() const override { return tr("Tenants"); }
    void enter(const QString& argument) override;
    void refresh() override;
    void find() override;
    bool escape() override;
    QString sentence() const override;
    void search(const QString& text);
    QString query() const { return m_facets.query(); }
    void apply(const SavedView& view);
    SavedView look() const; ///< how the list looks now, as a view without a name
    models::TenantListModel& list() { return m_list; }
    models::FacetModel& facets() { return m_facets; }
    models::TenantSelection& selection() { return m_selection; }
    ViewStore& views() { return m_views; }
    ViewsButton& viewsButton() { return *m_viewsButton; }
    Table& table() { return *m_table; }
    bool isSettled() const; ///< nothing is being loaded, and no refresh is due

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // tenants_page.cpp: what is where
    QLayout* makeHead();
    QWidget* makeFacetPanel();
    QWidget* makeTable();
    void arrange();
    void arrangeHead();
    void showDetail(bool on);

    // tenants_page_list.cpp: the rows and their states
    void filterChanged();
    void listChanged();
    void showNoMatch();
    void offerToDrop(const QString& text, std::function<void()> drop);
    void sortBy(int column, Qt::SortOrder order);

    // tenants_page_acts.cpp: what can be done
    void addActions();
    void enableActions();
    void selectionChanged();
    void showMenu(const QPoint& at);
    void showHeaderMenu(const QPoint& at);
    void fillSortMenu(QMenu& menu);
    void chooseColumns();
    void setColumns(const QList<int>& columns);
    void restoreColumns();
    void keepColumns();
    void exportTenants();
    void act(BulkRequest::Kind kind);
    void identityKnown();
    void offerInPalette();

    Context& m_context;
    TenantActions& m_actions;
    models::FacetModel m_facets;
    models::TenantListModel m_list;
    models::TenantSelection m_selection;
    ViewStore m_views;
    bool m_detailWanted{true};
    bool m_facetsWanted{true};
    bool m_wasFocused{false}; ///< did the table get the cursor when its first rows came?
    QString m_began;          ///< fingerprint of the plane whose start view was applied
    QTimer m_refreshSoon;
    QTimer m_keepSoon; ///< columns and splitters are stored when the hand rests
    QAction* m_clearAction{nullptr};
    QAction* m_dropAction{nullptr}; ///< takes the most restrictive filter off
    QAction* m_saveView{nullptr};
    QAction* m_columnsAction{nullptr};
    QAction* m_sortAction{nullptr};
    QAction* m_exportAction{nullptr};
    QAction* m_selectAll{nullptr};
    QAction* m_clearSelection{nullptr};
    QAction* m_facetsAction{nullptr};
    QList<QAction*> m_bulk;
    std::function<void()> m_drop;
    quint64 m_dropGeneration{0};
    widgets::SearchField* m_search;
    ViewsButton* m_viewsButton{nullptr};
    QWidget* m_secondary{nullptr}; ///< of the head: in a menu where there is no room
    QToolButton* m_more{nullptr};
    QWidget* m_headBox{nullptr};
    QToolButton* m_clear;
    QWidget* m_facetPanel{nullptr};
    widgets::FacetList* m_facetList;
    Table* m_table;
    FilterChips* m_chips{nullptr};
    SelectionBar* m_bar{nullptr};
    widgets::Notice* m_notice;
    ShortArea* m_notices;       ///< around it, since a low window may have one already
    widgets::Notice* m_refusal; ///< of a selection
    widgets::ContentStack* m_content;
    TenantDetailPane* m_detail;
    QSplitter* m_body{nullptr};
};

} // namespace reeve::ui
