// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants_page.h"

#include "ui/action_registry.h"
#include "ui/book_button.h"
#include "ui/bulk/selection_bar.h"
#include "ui/desktop.h"
#include "ui/filter_chips.h"
#include "ui/look.h"
#include "ui/settings.h"
#include "ui/short_area.h"
#include "ui/table.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_detail_pane.h"
#include "ui/theme.h"
#include "ui/views_button.h"
#include "widgets/action_button.h"
#include "widgets/content_stack.h"
#include "widgets/facet_list.h"
#include "widgets/search_field.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::FacetModel;
using models::TenantListModel;
using widgets::ActionButton;

namespace {

constexpr int facetWidth = 208;
constexpr int detailWidth = 292;
constexpr int narrow = 980; ///< of the page: there is room for the facets or the details beside the list, not for both

registry::State stateNamed(const QString& name)
{
    registry::State state{};
    boost::describe::enum_from_string(name.toLatin1().constData(), state);
    return state;
}

} // namespace

TenantsPage::TenantsPage(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_actions(actions),
      m_facets(context.connection),
      m_list(context.connection, context.clock),
      m_selection(context.connection, m_list),
      m_views(context.connection, context.settings),
      m_search(new widgets::SearchField(tr("Search tenants"))),
      m_clear(new QToolButton),
      m_facetList(new widgets::FacetList),
      m_table(new Table(u"tenantsTable"_s, tr("Tenants"))),
      m_notice(new widgets::Notice),
      m_refusal(new widgets::Notice),
      m_detail(new TenantDetailPane(context, actions, catalog)),
      m_body(new QSplitter)
{
    addActions();
    m_body->setObjectName(u"tenantsSplitter"_s);
    m_body->setChildrenCollapsible(false);
    m_body->setHandleWidth(12);
    m_body->addWidget(makeFacetPanel());
    m_body->addWidget(makeTable());
    m_body->addWidget(m_detail);
    m_body->setStretchFactor(1, 1);
    m_detail->setMinimumWidth(220);
    m_detail->hide();
    m_body->setSizes({facetWidth, 4 * facetWidth, detailWidth});
    m_body->restoreState(m_context.settings.value("tenants/splitter").toByteArray());
    m_body->setChildrenCollapsible(false); // whatever was stored
    m_facetsWanted = m_context.settings.value("tenants/facets", true).toBool();
    m_detailWanted = m_context.settings.value("tenants/detail", true).toBool();
    m_facetsAction->setChecked(m_facetsWanted);
    m_headBox = new QWidget;
    m_headBox->setLayout(makeHead());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(12);
    column->addWidget(m_headBox);
    column->addWidget(m_body, 1);

    connect(&m_facets, &FacetModel::filterChanged, this, &TenantsPage::filterChanged);
    connect(&m_facets, &FacetModel::stateChanged, this, [this] {
        Q_EMIT sentenceChanged();
        if (m_list.answered() && m_list.rowCount() == 0 && m_facets.isFiltering()) showNoMatch(); // now it is known which filter to drop
    });
    connect(&m_list, &TenantListModel::stateChanged, this, &TenantsPage::listChanged);
    connect(&m_selection, &models::TenantSelection::changed, this, &TenantsPage::selectionChanged);
    connect(&m_selection, &models::TenantSelection::refused, this,
            [this](const QString& why) { m_refusal->show({widgets::Tone::Warning, tr("Not selected"), why, {}}); });
    connect(m_detail, &TenantDetailPane::closeRequested, this, [this] { showDetail(false); });
    connect(&actions.book(), &TenantBook::changed, this, [this] { m_list.setFavourites(m_actions.book().favouriteIds()); });
    m_list.setFavourites(actions.book().favouriteIds());

    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(500);
    connect(&m_keepSoon, &QTimer::timeout, this, &TenantsPage::keepColumns);
    connect(m_body, &QSplitter::splitterMoved, this, [this] { m_keepSoon.start(); });
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(250); // many changes in a row, as an import makes them, cause one refresh
    connect(&m_refreshSoon, &QTimer::timeout, this, &TenantsPage::refresh);
    connect(&context.connection, &client::Connection::changed, this, [this] {
        if (!m_refreshSoon.isActive()) m_refreshSoon.start();
    });
    connect(&context.connection, &client::Connection::identityChanged, this, &TenantsPage::identityKnown);
    connect(&context.actions, &ActionRegistry::mayChangeChanged, this, &TenantsPage::enableActions);
    offerInPalette();
    restoreColumns();
    m_viewsButton->setLook(look());
    identityKnown();
    enableActions();
}

TenantsPage::~TenantsPage()
{
    if (m_keepSoon.isActive()) keepColumns();
}

QLayout* TenantsPage::makeHead()
{
    auto* heading = new QLabel(title());
    heading->setProperty("role", u"title"_s);
    heading->setWordWrap(true);
    m_viewsButton = new ViewsButton(m_views, *m_saveView);
    connect(m_viewsButton, &ViewsButton::applied, this, [this](const SavedView& view) {
        if (!isVisible()) Q_EMIT goRequested({u"tenants"_s, {}}); // chosen from elsewhere
        apply(view);
    });
    auto* book = new BookButton(m_context.connection, m_actions.book(), *m_actions.star);
    connect(book, &BookButton::chosen, &m_actions, &TenantActions::openRequested);
    m_secondary = new QWidget;
    auto* secondary = new QHBoxLayout(m_secondary);
    secondary->setContentsMargins(0, 0, 0, 0);
    secondary->setSpacing(Theme::gap);
    secondary->addWidget(new ActionButton(m_columnsAction, u"columnsPushButton"_s));
    secondary->addWidget(new ActionButton(m_exportAction, u"exportPushButton"_s));
    secondary->addWidget(new ActionButton(m_actions.import, u"importPushButton"_s));
    m_more = new QToolButton;
    m_more->setObjectName(u"moreToolButton"_s);
    m_more->setIcon(Theme::icon(u"more"_s));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_more->setProperty("framed", true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    menu->addActions({m_columnsAction, m_exportAction, m_actions.import});
    m_more->setMenu(menu);
    m_more->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(Theme::gap);
    head->addWidget(heading, 1);
    head->addWidget(m_viewsButton);
    head->addWidget(book);
    head->addWidget(m_secondary);
    head->addWidget(m_more);
    head->addWidget(new ActionButton(m_actions.onboard, u"onboardPushButton"_s, ActionButton::Kind::Primary));
    return head;
}

QWidget* TenantsPage::makeFacetPanel()
{
    m_search->setObjectName(u"tenantsSearchField"_s);
    m_search->setToolTip(tr("Finds slugs, names, ids, e-mails of contacts and labels, as in label:segment=energy (Ctrl+F)"));
    connect(m_search, &widgets::SearchField::searchChanged, this, [this](const QString& text) {
        m_facets.setQuery(text);
        Q_EMIT searchChanged(text);
    });
    connect(m_search, &widgets::SearchField::left, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_list.rowCount() > 0) m_table->setCurrentIndex(m_list.index(0, 0));
    });
    m_facetList->setObjectName(u"tenantFacetList"_s);
    m_facetList->setAccessibleName(tr("Filters"));
    m_facetList->setModel(&m_facets);
    m_facetList->setDecorator([](const QModelIndex& index) {
        return index.parent().row() == FacetModel::State ? stateBadge(stateNamed(index.data(FacetModel::ValueRole).toString()))
                                                         : widgets::Badge{};
    });
    m_clear->setObjectName(u"clearFiltersToolButton"_s);
    m_clear->setDefaultAction(m_clearAction);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_clear->setProperty("link", true);
    m_facetPanel = new QFrame;
    m_facetPanel->setObjectName(u"facetPanel"_s);
    m_facetPanel->setProperty("surface", u"panel"_s);
    auto* column = new QVBoxLayout(m_facetPanel);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addStrut(144);
    column->addWidget(m_search);
    column->addWidget(m_facetList, 1);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    return m_facetPanel;
}

QWidget* TenantsPage::makeTable()
{
    m_table->setModel(&m_list);
    m_table->horizontalHeader()->setMinimumSectionSize(34);
    // By logical column: slug, legal name, state, profile, region, plan, revision, updated; display name, version, created, state since,
    // purge date, legal hold, favourite.
    m_table->setColumnWidths({162, 0, 112, 104, 122, 130, 84, 132, 180, 84, 132, 132, 160, 180, 34},
                             {TenantListModel::Updated, TenantListModel::Revision, TenantListModel::Plan, TenantListModel::Profile});
    m_table->setColumnsAdjustable();
    connect(m_table, &Table::columnsChanged, this, [this] {
        m_keepSoon.start();
        m_viewsButton->setLook(look());
    });
    m_table->cells().setLoadedRole(TenantListModel::LoadedRole);
    m_table->cells().setBadge(TenantListModel::State, [](const QModelIndex& index) {
        return stateBadge(registry::State(index.data(TenantListModel::StateRole).toInt()));
    });
    m_table->cells().setBadge(TenantListModel::Favourite, [](const QModelIndex& index) {
        return index.data(TenantListModel::FavouriteRole).toBool() ? widgets::Badge{u"star"_s, {}, widgets::Tone::Accent}
                                                                   : widgets::Badge{};
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const registry::Tenant* tenant = m_list.tenant(index.row());
        if (index.column() == TenantListModel::Favourite && tenant)
            m_actions.book().setFavourite(registry::Tenant(*tenant), !index.data(TenantListModel::FavouriteRole).toBool());
    });
    m_table->setSortable(&TenantListModel::isSortable);
    m_table->setMultiSelection([this](int row) {
        const registry::Tenant* tenant = m_list.tenant(row);
        return tenant ? m_selection.contains(tenant->id) : m_selection.isAll();
    });
    connect(m_table, &Table::picked, this, [this](int row, Table::Pick pick) {
        m_refusal->hide();
        m_selection.touch(row, models::TenantSelection::Gesture(int(pick)));
    });
    for (QAction* action : {m_actions.open, m_actions.quickLook, m_actions.search, m_selectAll}) { // mean something else in a text field
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    connect(m_actions.search, &QAction::triggered, this, [this] {
        if (!isVisible()) Q_EMIT goRequested({u"tenants"_s, {}});
        find();
    });
    connect(m_actions.quickLook, &QAction::triggered, this, [this] { showDetail(!m_detailWanted); });
    connect(m_table, &Table::orderAsked, this, &TenantsPage::sortBy);
    connect(m_table, &Table::visibleRowsChanged, &m_list, &TenantListModel::setVisibleRows);
    connect(m_table, &Table::opened, m_actions.open, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TenantsPage::showMenu);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &TenantsPage::showHeaderMenu);

    m_content = new widgets::ContentStack(m_table);
    m_content->notice().setObjectName(u"tenantsProblemNotice"_s);
    connect(m_content, &widgets::ContentStack::retryRequested, &m_list, &TenantListModel::retry);
    connect(m_content, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    m_notice->setObjectName(u"tenantsNotice"_s);
    m_notice->setRetryVisible(true);
    m_notices = new ShortArea(m_notice, QWIDGETSIZE_MAX);
    m_notices->setObjectName(u"tenantsNoticeArea"_s);
    m_notices->setFocusPolicy(Qt::NoFocus);
    m_notice->hide();
    connect(m_notice, &widgets::Notice::retryRequested, &m_list, &TenantListModel::retry);
    connect(m_notice, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    m_refusal->setObjectName(u"selectionNotice"_s);
    m_refusal->hide();
    m_chips = new FilterChips(m_facets, *m_clearAction);
    connect(m_chips, &FilterChips::queryRemoved, this, [this] {
        m_search->setQuietly({});
        Q_EMIT searchChanged({});
    });
    m_bar = new SelectionBar(m_selection, m_list, m_bulk + QList<QAction*>{m_exportAction}, *m_selectAll, *m_clearSelection);

    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    for (QWidget* each :
         {static_cast<QWidget*>(m_chips), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_notices), static_cast<QWidget*>(m_refusal)})
        column->addWidget(each);
    m_notices->followContent();
    column->addWidget(m_content, 1);
    return area;
}

/// Facets and details beside the list, as far as they are wanted, have something to show, and there is room.
void TenantsPage::arrange()
{
    const registry::Tenant* tenant = m_selection.single();
    const bool detail = tenant && m_detailWanted;
    // Nothing can be found or filtered where nothing is.
    const bool useful = m_list.rowCount() > 0 || m_facets.isFiltering() || m_list.state() != TenantListModel::LoadState::Complete;
    m_facetPanel->setVisible(m_facetsWanted && useful && !(detail && width() < narrow));
    m_detail->setVisible(detail);
    if (!detail) return;
    m_detail->setQuery(m_facets.query());
    m_detail->setTenant(*tenant);
}

/// Secondary actions move into a menu where the head is too narrow for all.
void TenantsPage::arrangeHead()
{
    int needed = 0;
    const QLayout* head = m_headBox->layout();
    for (int at = 0; at < head->count(); ++at) {
        QWidget* each = head->itemAt(at)->widget();
        if (each && each != m_more) needed += each->sizeHint().width() + head->spacing();
    }
    const bool room = needed <= m_headBox->width();
    m_secondary->setVisible(room);
    m_more->setVisible(!room);
}

void TenantsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_notices->setMostHeight(qMax(64, height() / 3));
    arrange();
    arrangeHead();
}

void TenantsPage::showDetail(bool on)
{
    m_detailWanted = on;
    m_context.settings.setValue("tenants/detail", on);
    arrange();
}

void TenantsPage::find()
{
    if (m_facetPanel->isHidden()) {
        m_facetsAction->setChecked(true);
        m_facetsWanted = true;
        if (width() < narrow) showDetail(false);
        arrange();
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool TenantsPage::escape()
{
    if (!m_bar->isHidden()) {
        m_clearSelection->trigger();
        return true;
    }
    if (!m_detail->isHidden()) {
        showDetail(false);
        return true;
    }
    if (!m_facets.isFiltering()) return false;
    m_clearAction->trigger();
    return true;
}

} // namespace reeve::ui
