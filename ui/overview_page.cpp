// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview_page.h"

#include "models/format.h"
#include "ui/action_registry.h"
#include "ui/audit_health_card.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/tenant_actions.h"
#include "ui/theme.h"
#include "ui/welcome.h"
#include "ui/wizards/parts.h"
#include "widgets/action_button.h"
#include "widgets/bar_chart.h"
#include "widgets/chart_card.h"
#include "widgets/column_chart.h"
#include "widgets/elided_label.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::CountModel;
using models::Format;
using models::Overview;
using models::RecentChangesModel;
using models::toQt;
using widgets::ActionButton;
using widgets::ChartCard;

namespace {

constexpr int wideFrom = 1040;  // px: from here on there is room for three charts side by side, and for two columns below them
constexpr int halvesFrom = 700; // px: and from here on for two charts side by side
constexpr int leastRows = 5;    // of the last changes, where the column beside has its own height

/// Close to the colours of the states that a transition leads to.
int seriesOf(int column)
{
    switch (models::TransitionModel::Column(column)) {
    case models::TransitionModel::Activated: return 2; // green
    case models::TransitionModel::Suspended: return 7; // amber
    case models::TransitionModel::Resumed: return 4;   // teal
    case models::TransitionModel::Archived: return 3;  // violet
    case models::TransitionModel::Restored: return 1;
    case models::TransitionModel::Deleted: return 5;
    case models::TransitionModel::Day:
    case models::TransitionModel::Created:
    case models::TransitionModel::ColumnCount: break;
    }
    return 0;
}

} // namespace

OverviewPage::OverviewPage(Context& context, TenantActions& actions, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_actions(actions),
      m_model(context.connection, context.clock),
      m_totals(new widgets::ElidedLabel(u"overviewTotalsLabel"_s))
{
    auto* heading = new QLabel(title());
    heading->setProperty("role", u"title"_s);
    m_totals->setProperty("role", u"muted"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::gap);
    head->addWidget(heading);
    head->addSpacing(Theme::gap);
    head->addWidget(m_totals, 1);
    head->addWidget(new ActionButton(actions.import, u"overviewImportPushButton"_s));
    head->addWidget(new ActionButton(actions.onboard, u"overviewOnboardPushButton"_s, ActionButton::Kind::Primary));
    m_content = new widgets::ContentStack(makeBody());
    m_content->notice().setObjectName(u"overviewProblemNotice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_content, 1);
    connect(m_content, &widgets::ContentStack::retryRequested, this, &OverviewPage::refresh);
    connect(m_content, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    connect(&m_model, &Overview::changed, this, &OverviewPage::take);

    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(250); // many changes in a row, as an import makes them, cause one refresh
    connect(&m_refreshSoon, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&context.connection, &client::Connection::changed, this, [this] {
        if (isVisible() && !m_refreshSoon.isActive()) m_refreshSoon.start(); // else enter() reads anew
    });
    m_minute.setInterval(std::chrono::seconds(30));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!isVisible()) return;
        m_model.changes().timePassed();
        if (m_model.health()) m_health->timePassed();
    });
    m_minute.start();
}

QWidget* OverviewPage::makeBody()
{
    m_states = makeCounts(u"states"_s, tr("Which state are tenants in?"), m_model.states(), u"state"_s);
    static_cast<widgets::BarChart&>(m_states->chart()).setTones([this](int row) {
        registry::State state{};
        boost::describe::enum_from_string(m_model.states().count(row).value.c_str(), state);
        return stateBadge(state).tone;
    });
    m_plans = makeCounts(u"plans"_s, tr("Which plans are they on?"), m_model.plans(), u"plan"_s);
    m_regions = makeCounts(u"regions"_s, tr("Where are they placed?"), m_model.regions(), u"region"_s);
    m_transitions = new ChartCard(u"transitions"_s, tr("What moved in the life cycle in the last 30 days?"),
                                  new widgets::ColumnChart(tr("Day (UTC)"), tr("Transitions a day")));
    static_cast<widgets::ColumnChart&>(m_transitions->chart()).setColors(&seriesOf);
    m_transitions->chart().setEmptyText(tr("No tenant was created or changed its state in the last 30 days."));
    m_transitions->setModel(&m_model.transitions());
    m_health = new AuditHealthCard(m_context);
    const std::pair<widgets::ContentStack*, Part> stacks[] = {{&m_states->content(), Part::Counts},
                                                              {&m_plans->content(), Part::Facets},
                                                              {&m_regions->content(), Part::Facets},
                                                              {&m_transitions->content(), Part::Transitions},
                                                              {&m_health->content(), Part::Health}};
    for (const auto& [stack, part] : stacks) {
        connect(stack, &widgets::ContentStack::retryRequested, this, [this, which = part] { m_model.refresh(which); });
        connect(stack, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    }

    m_counts = new QGridLayout;
    m_counts->setSpacing(12);
    placeCounts(3);
    auto* happened = new QVBoxLayout;
    happened->setSpacing(12);
    happened->addWidget(m_health);
    happened->addWidget(makeChanges(), 1);
    m_sides = new QHBoxLayout;
    m_sides->setSpacing(12);
    m_sides->addWidget(m_transitions, 3);
    m_sides->addLayout(happened, 2);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_counts);
    column->addLayout(m_sides, 1);
    auto* area = scrolling(body);
    area->setObjectName(u"overviewScrollArea"_s);
    area->setAccessibleName(title());
    return area;
}

ChartCard* OverviewPage::makeCounts(const QString& name, const QString& question, CountModel& counts, const QString& facet)
{
    auto* card = new ChartCard(name, question, new widgets::BarChart(CountModel::Count));
    card->chart().setActivation(tr("Click to show these tenants"));
    card->chart().setEmptyText(tr("There is no tenant to count."));
    card->setModel(&counts);
    connect(card, &ChartCard::activated, this, [this, &counts, facet](const QList<int>& rows) { openTenants(facet, counts, rows); });
    return card;
}

QWidget* OverviewPage::makeChanges()
{
    m_changes = new Table(u"recentChangesTable"_s, tr("What changed last, and by whom?"));
    m_changes->setModel(&m_model.changes());
    m_changes->setColumnWidths({88, 104, 0, 100}, {RecentChangesModel::Who});
    m_changes->setProperty("framed", false);
    m_changesContent = new widgets::ContentStack(m_changes);
    m_changesContent->notice().setObjectName(u"recentChangesProblemNotice"_s);
    auto* open = new QAction(tr("Open the tenant"), m_changes);
    open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    auto* entry = new QAction(tr("Show the audit entry"), m_changes);
    entry->setShortcuts({QKeySequence(u"Shift+Return"_s), QKeySequence(u"Shift+Enter"_s)});
    for (QAction* action : {open, entry}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_changes->addAction(action);
    }
    connect(open, &QAction::triggered, this, [this] { openChange(m_changes->currentIndex().row()); });
    connect(entry, &QAction::triggered, this, [this] { openEntry(m_changes->currentIndex().row()); });
    connect(m_changes, &Table::opened, this, [this](const QModelIndex& index) { openChange(index.row()); });
    connect(m_changes, &QWidget::customContextMenuRequested, this, [this, open, entry](const QPoint& at) {
        const QModelIndex index = m_changes->indexAt(at);
        if (!index.isValid()) return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (!m_model.changes().entry(index.row()).target.tenant.empty()) menu->addAction(open);
        menu->addAction(entry);
        menu->popup(m_changes->viewport()->mapToGlobal(at));
    });
    connect(m_changesContent, &widgets::ContentStack::retryRequested, this, [this] { m_model.refresh(Part::Changes); });
    connect(m_changesContent, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });

    auto* title = new QLabel(m_changes->accessibleName());
    title->setProperty("role", u"heading"_s);
    title->setWordWrap(true);
    auto* card = new QFrame;
    card->setObjectName(u"recentChangesCard"_s);
    card->setProperty("surface", u"panel"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(m_changesContent, 1);
    return card;
}

void OverviewPage::enter(const QString&)
{
    if (!m_model.asOf()) {
        m_content->showLoading();
        for (auto* card : {m_states, m_plans, m_regions, m_transitions}) card->content().showLoading();
        m_health->content().showLoading();
        m_changesContent->showLoading();
    }
    refresh();
    if (!focusWidget()) m_states->chart().setFocus(Qt::OtherFocusReason);
}

void OverviewPage::refresh() { m_model.refresh(); }

bool OverviewPage::isSettled() const
{
    const auto& parts = Overview::allParts;
    if (m_refreshSoon.isActive() || std::any_of(parts.begin(), parts.end(), [this](Part part) { return m_model.isLoading(part); }))
        return false;
    for (ChartCard* card : {m_states, m_plans, m_regions, m_transitions})
        if (const auto& chart = card->chart(); chart.isVisible() && !chart.isBuilt()) return false;
    return true;
}

void OverviewPage::take(Part part)
{
    // A plane of which nothing can be read says so once, not five times.
    const auto& parts = Overview::allParts;
    const bool allFailed =
        std::all_of(parts.begin(), parts.end(), [this](Part each) { return m_model.error(each) && !m_model.hasValue(each); });
    if (allFailed) m_content->showProblem(problem(tr("The overview could not be read"), *m_model.error(Part::Counts)));
    else if (m_model.counts() && m_model.counts()->tenants == 0) showWelcome(m_content->showEmpty(), m_actions);
    else if (m_model.asOf()) m_content->showContent();
    switch (part) {
    case Part::Counts:
        showTotals();
        showCard(m_states->content(), part, tr("The counts could not be read"));
        break;
    case Part::Facets:
        showCard(m_plans->content(), part, tr("The plans could not be counted"));
        showCard(m_regions->content(), part, tr("The regions could not be counted"));
        break;
    case Part::Transitions: showCard(m_transitions->content(), part, tr("The transitions could not be read")); break;
    case Part::Changes: showCard(*m_changesContent, part, tr("The last changes could not be read")); break;
    case Part::Health:
        if (m_model.health()) m_health->setHealth(*m_model.health());
        showCard(m_health->content(), part, tr("The audit log's health could not be read"));
        break;
    }
    Q_EMIT sentenceChanged();
}

void OverviewPage::showCard(widgets::ContentStack& content, Part part, const QString& failure)
{
    if (m_model.error(part)) content.showProblem(problem(failure, *m_model.error(part)), m_model.hasValue(part));
    else content.showContent();
}

void OverviewPage::showTotals()
{
    if (!m_model.counts()) return m_totals->setText({});
    const auto& counts = *m_model.counts();
    QStringList parts{tr("%Ln tenants", nullptr, int(counts.tenants)), tr("%Ln audit entries", nullptr, int(counts.auditEntries)),
                      tr("%Ln events", nullptr, int(counts.events))};
    if (counts.runningOperations > 0) parts << tr("%n operations running", nullptr, int(counts.runningOperations));
    m_totals->setText(parts.join(u" · "_s));
}

void OverviewPage::openTenants(const QString& facet, const CountModel& counts, const QList<int>& rows)
{
    QStringList terms;
    for (const int row : rows) terms << u"%1=%2"_s.arg(facet, toQt(counts.count(row).value));
    Q_EMIT goRequested({u"tenants"_s, terms.join(u'&')});
}

void OverviewPage::openChange(int row)
{
    if (row < 0 || row >= m_model.changes().rowCount()) return;
    const auto& entry = m_model.changes().entry(row);
    if (entry.target.tenant.empty()) return openEntry(row);
    Q_EMIT goRequested({u"tenant"_s, toQt(entry.target.tenant)});
}

void OverviewPage::openEntry(int row)
{
    if (row < 0 || row >= m_model.changes().rowCount()) return;
    Q_EMIT goRequested({u"audit"_s, u"entry=%1"_s.arg(m_model.changes().entry(row).seq)});
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const bool wide = width() >= wideFrom;
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    placeCounts(wide ? 3 : width() >= halvesFrom ? 2 : 1);
    const int rows = wide ? leastRows : int(Overview::lastChanges);
    m_changes->setMinimumHeight(m_changes->horizontalHeader()->sizeHint().height() +
                                rows * m_changes->verticalHeader()->defaultSectionSize() + 2);
}

void OverviewPage::placeCounts(int columns)
{
    if (columns == m_columns) return;
    m_columns = columns;
    int place = 0;
    for (ChartCard* card : {m_states, m_plans, m_regions}) {
        m_counts->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < 3; ++column) m_counts->setColumnStretch(column, column < columns ? 1 : 0);
}

QString OverviewPage::sentence() const
{
    if (!m_model.asOf())
        return m_model.valuesRead() == 0 && m_model.error(Part::Counts) ? tr("The overview could not be read.")
                                                                        : tr("Loading the overview…");
    const int all = int(Overview::allParts.size());
    const int read = m_model.valuesRead();
    QStringList parts{tr("%1 of %2 parts loaded").arg(read).arg(all)};
    parts << tr("as of %1", "a time").arg(Format::timeOfDay(*m_model.asOf()));
    parts << (m_context.connection.source() == client::Source::Live ? tr("source: live") : tr("source: offline bundle"));
    return parts.join(u"; "_s);
}

} // namespace reeve::ui
