// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenants_page.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/age.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_detail_pane.h"
#include "ui/theme.h"
#include "ui/welcome.h"
#include "widgets/action_button.h"
#include "widgets/content_stack.h"
#include "widgets/facet_list.h"
#include "widgets/search_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::FacetModel;
using models::Format;
using models::TenantListModel;
using widgets::ActionButton;

namespace {

constexpr int facetWidth = 208;
constexpr int detailWidth = 280;

registry::State stateNamed(const QString& name)
{
    registry::State state{};
    boost::describe::enum_from_string(name.toLatin1().constData(), state);
    return state;
}

/// "state=Suspended&region=eu-west-1": the filter that a place asks for. What is not known is passed over.
registry::TenantFilter filterOf(const QString& argument)
{
    registry::TenantFilter filter;
    for (const QString& term : argument.split(u'&')) {
        const QString facet = term.section(u'=', 0, 0);
        const std::string value = term.section(u'=', 1).toStdString();
        registry::State state{};
        if (facet == "state"_L1 && boost::describe::enum_from_string(value.c_str(), state)) filter.state.push_back(state);
        else if (facet == "profile"_L1) filter.profile.push_back(value);
        else if (facet == "plan"_L1) filter.plan.push_back(value);
        else if (facet == "region"_L1) filter.region.push_back(value);
    }
    return filter;
}

} // namespace

TenantsPage::TenantsPage(Context& context, TenantActions& actions, models::CatalogModel& catalog, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_actions(actions),
      m_facets(context.connection),
      m_list(context.connection, context.clock),
      m_search(new widgets::SearchField(tr("Search tenants"))),
      m_clear(new QToolButton),
      m_facetList(new widgets::FacetList),
      m_table(new Table(u"tenantsTable"_s, tr("Tenants"))),
      m_notice(new widgets::Notice),
      m_detail(new TenantDetailPane(context, actions, catalog)),
      m_clearAction(context.actions.add(
          {u"tenants.clearFilters"_s, ActionRegistry::Group::Tenants, tr("Clear filters"), u"filter"_s, {}, tr("Shows all tenants again")}))
{
    auto* heading = new QLabel(title());
    heading->setProperty("role", u"title"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(heading, 1);
    head->addWidget(new ActionButton(actions.import, u"importPushButton"_s));
    head->addWidget(new ActionButton(actions.onboard, u"onboardPushButton"_s, ActionButton::Kind::Primary));
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(makeFacetPanel());
    body->addWidget(makeTable(), 1);
    body->addWidget(m_detail);
    m_detail->setFixedWidth(detailWidth);
    m_detail->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(body, 1);

    connect(&m_facets, &FacetModel::filterChanged, this, &TenantsPage::filterChanged);
    connect(&m_facets, &FacetModel::stateChanged, this, &Page::sentenceChanged);
    connect(&m_list, &TenantListModel::stateChanged, this, &TenantsPage::listChanged);
    connect(m_clearAction, &QAction::triggered, this, [this] {
        m_search->setQuietly({});
        m_facets.clear();
        Q_EMIT searchChanged({});
    });
    m_clearAction->setEnabled(false);
    connect(m_detail, &TenantDetailPane::closeRequested, this, [this] { m_actions.quickLook->trigger(); });
    connect(actions.quickLook, &QAction::triggered, this, [this] { showDetail(!m_detailWanted); });

    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(250); // many changes in a row, as an import makes them, cause one refresh
    connect(&m_refreshSoon, &QTimer::timeout, this, &TenantsPage::refresh);
    connect(&context.connection, &client::Connection::changed, this, [this] {
        if (!m_refreshSoon.isActive()) m_refreshSoon.start();
    });
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
    m_facetPanel->setProperty("surface", u"panel"_s);
    m_facetPanel->setFixedWidth(facetWidth);
    auto* column = new QVBoxLayout(m_facetPanel);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_facetList, 1);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    return m_facetPanel;
}

QWidget* TenantsPage::makeTable()
{
    m_table->setModel(&m_list);
    m_table->setColumnWidths({162, 0, 112, 104, 122, 130, 84, 132},
                             {TenantListModel::Updated, TenantListModel::Revision, TenantListModel::Plan, TenantListModel::Profile});
    m_table->cells().setLoadedRole(TenantListModel::LoadedRole);
    m_table->cells().setBadge(TenantListModel::State, [](const QModelIndex& index) {
        return stateBadge(registry::State(index.data(TenantListModel::StateRole).toInt()));
    });
    m_table->setSortable(&TenantListModel::isSortable);
    for (QAction* action : {m_actions.open, m_actions.quickLook, m_actions.search}) { // keys that mean something else in a text field
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    connect(m_actions.search, &QAction::triggered, this, [this] {
        if (!isVisible()) Q_EMIT goRequested({u"tenants"_s, {}});
        find();
    });
    connect(m_table, &Table::orderAsked, this, &TenantsPage::sortBy);
    connect(m_table, &Table::visibleRowsChanged, &m_list, &TenantListModel::setVisibleRows);
    connect(m_table, &Table::currentRowChanged, this, &TenantsPage::select);
    connect(m_table, &Table::opened, m_actions.open, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TenantsPage::showMenu);

    m_content = new widgets::ContentStack(m_table);
    m_content->notice().setObjectName(u"tenantsProblemNotice"_s);
    connect(m_content, &widgets::ContentStack::retryRequested, &m_list, &TenantListModel::retry);
    connect(m_content, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    m_notice->setObjectName(u"tenantsNotice"_s);
    m_notice->setRetryVisible(true);
    m_notice->hide();
    connect(m_notice, &widgets::Notice::retryRequested, &m_list, &TenantListModel::retry);
    connect(m_notice, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });

    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_notice);
    column->addWidget(m_content, 1);
    return area;
}

void TenantsPage::enter(const QString& argument)
{
    if (!argument.isEmpty()) {
        const registry::TenantFilter filter = filterOf(argument);
        m_search->setQuietly({});
        m_facets.setFilter(filter);
        Q_EMIT searchChanged({});
    }
    if (!m_list.answered() && m_list.state() != TenantListModel::LoadState::Failed) {
        m_content->showLoading();
        m_facets.refresh();
        m_list.setFilter(m_facets.filter());
    }
    const auto* tenant = m_list.tenant(m_table->currentIndex().row());
    m_actions.setTarget(tenant && m_table->currentIndex().isValid() ? std::optional(*tenant) : std::nullopt);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TenantsPage::refresh()
{
    m_facets.refresh();
    m_list.refresh();
}

bool TenantsPage::isSettled() const
{
    using State = TenantListModel::LoadState;
    return m_list.answered() && m_list.state() != State::Loading && m_facets.state() != FacetModel::LoadState::Loading &&
           !m_refreshSoon.isActive();
}

void TenantsPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool TenantsPage::escape()
{
    if (!m_detail->isHidden()) {
        showDetail(false);
        return true;
    }
    if (!m_facets.isFiltering()) return false;
    m_clearAction->trigger();
    return true;
}

void TenantsPage::search(const QString& text)
{
    m_search->setQuietly(text);
    m_facets.setQuery(text);
}

void TenantsPage::filterChanged()
{
    m_clearAction->setEnabled(m_facets.isFiltering());
    m_list.setFilter(m_facets.filter());
    if (!m_content->showsContent()) m_content->showLoading();
}

void TenantsPage::sortBy(int column, Qt::SortOrder order) { m_list.sort(column, order); }

void TenantsPage::listChanged()
{
    using State = TenantListModel::LoadState;
    const bool failed = m_list.state() == State::Failed;
    m_notice->hide();
    if (failed && m_list.rowCount() == 0) {
        m_content->showProblem(problem(tr("The tenants could not be read"), m_list.error()));
    } else if (failed) {
        m_notice->setRetryVisible(true);
        m_notice->show(problem(tr("Some rows could not be read"), m_list.error()));
    } else if (m_list.rowCount() > 0) {
        if (m_list.narrowToSort()) {
            m_notice->show({widgets::Tone::Accent,
                            tr("More than %1 tenants match, so they are shown by relevance").arg(Format::count(m_list.total())),
                            tr("Narrow the search to sort them by a column."),
                            {}});
            m_notice->setRetryVisible(false);
            m_table->showOrder(-1, Qt::AscendingOrder);
        }
        m_content->showContent();
        if (!std::exchange(m_wasFocused, true) && isVisible()) m_table->setFocus(Qt::OtherFocusReason);
    } else if (m_list.state() == State::Complete && m_facets.isFiltering()) {
        widgets::EmptyState& empty = m_content->showEmpty();
        empty.set(
            u"search"_s, tr("No tenant matches"),
            m_facets.query().isEmpty()
                ? tr("No tenant has all the checked values.")
                : tr("Nothing is called “%1” within the checked filters. Words are searched for in slugs, names, ids, e-mails and labels.")
                      .arg(m_facets.query()));
        empty.setActions({m_clearAction}, false);
    } else if (m_list.state() == State::Complete) {
        showWelcome(m_content->showEmpty(), m_actions);
    }
    // Nothing can be found or filtered where nothing is.
    m_facetPanel->setVisible(m_list.rowCount() > 0 || m_facets.isFiltering() || m_list.state() != State::Complete);
    m_table->cells().setMatch(m_facets.query(), {TenantListModel::Slug, TenantListModel::LegalName});
    if (const int row = m_list.rowOf(m_selected); row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_list.index(row, 0));
    else if (row >= 0) select(row);
    m_table->viewport()->update();
    Q_EMIT sentenceChanged();
}

void TenantsPage::select(int row)
{
    const registry::Tenant* tenant = m_list.tenant(row);
    if (isVisible()) m_actions.setTarget(tenant ? std::optional(*tenant) : std::nullopt);
    m_selected = tenant ? tenant->id : std::string();
    m_detail->setVisible(tenant && m_detailWanted);
    if (tenant && m_detailWanted) m_detail->setTenant(*tenant);
}

void TenantsPage::showDetail(bool on)
{
    m_detailWanted = on;
    select(m_table->currentIndex().row());
}

void TenantsPage::showMenu(const QPoint& at)
{
    if (!m_table->indexAt(at).isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QString TenantsPage::sentence() const
{
    using State = TenantListModel::LoadState;
    if (m_list.state() == State::Failed && m_list.rowCount() == 0) return tr("The tenants could not be read.");
    if (!m_list.asOf()) return tr("Loading tenants…");
    const QString total =
        m_list.totalIsExact() ? Format::count(m_list.total()) : tr("more than %1", "a number").arg(Format::count(m_list.total()));
    QStringList parts{tr("%1 of %2 loaded").arg(Format::count(m_list.loaded()), total)};
    if (!m_facets.query().isEmpty()) parts << tr("search for “%1” on the server").arg(m_facets.query());
    else if (m_facets.isFiltering()) parts << tr("filtered on the server");
    if (m_list.narrowToSort()) parts << tr("narrow to sort");
    if (m_list.state() == State::Failed) parts << tr("some rows could not be read");
    parts << asOf(*m_list.asOf(), m_context.clock.now());
    parts << (m_context.connection.source() == client::Source::Live ? tr("source: live") : tr("source: offline bundle"));
    return parts.join(u"; "_s);
}

} // namespace reeve::ui
