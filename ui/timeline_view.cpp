// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline_view.h"

#include "models/format.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "ui/timeline_details.h"
#include "widgets/content_stack.h"
#include "widgets/search_field.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::TimelineModel;
using models::toQt;
using registry::TimelineKind;
using State = models::PagedModel::State;

TimelineView::TimelineView(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.connection, context.clock, nullptr),
      m_table(new Table(u"timelineTable"_s, tr("Timeline"))),
      m_kind(new QComboBox),
      m_actor(new QLineEdit),
      m_actors(new QStringListModel(this)),
      m_reason(new widgets::SearchField(tr("Words of the reason"))),
      m_clear(new QToolButton),
      m_notice(new widgets::Notice),
      m_details(new TimelineDetails(context)),
      m_content(new widgets::ContentStack(m_table))
{
    m_table->setModel(&m_model);
    m_table->setColumnWidths({92, 150, 150, 180, 160, 0, 112}, {TimelineModel::AuditEntry, TimelineModel::Revision});
    m_table->cells().setBadge(TimelineModel::StateChange, [this](const QModelIndex& index) {
        const auto& to = m_model.entry(index.row()).to;
        widgets::Badge badge = to ? stateBadge(*to) : widgets::Badge{};
        if (to) badge.text = index.data().toString();
        badge.struck = false;
        return badge;
    });
    addActions();
    m_details->hide();
    m_notice->setObjectName(u"timelineNotice"_s);
    m_notice->setRetryVisible(true);
    m_notice->hide();
    auto* area = new QSplitter(Qt::Vertical);
    area->setObjectName(u"timelineSplitter"_s);
    area->setHandleWidth(12);
    area->setChildrenCollapsible(false);
    area->addWidget(m_content);
    area->addWidget(m_details);
    area->setStretchFactor(0, 1);
    area->setStretchFactor(1, 1);
    m_content->setMinimumHeight(90);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeFilters());
    column->addWidget(m_notice);
    column->addWidget(area, 1);

    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (!m_table->currentIndex().isValid()) return;
        m_kept = m_model.entry(m_table->currentIndex().row()).revision;
        m_keptScroll = m_table->verticalScrollBar()->value();
    });
    connect(&m_model, &models::PagedModel::stateChanged, this, &TimelineView::changed);
    connect(m_table, &Table::currentRowChanged, this, &TimelineView::select);
    connect(m_details, &TimelineDetails::entryRequested, this, &TimelineView::entryRequested);
    connect(m_details, &TimelineDetails::closeRequested, this, [this] { quickLook(false); });
    const auto copy = [this](const QString& text) { m_context.desktop.copy(text); };
    connect(m_content, &widgets::ContentStack::retryRequested, &m_model, &models::PagedModel::retry);
    connect(m_content, &widgets::ContentStack::copyRequested, this, copy);
    connect(m_notice, &widgets::Notice::retryRequested, &m_model, &models::PagedModel::retry);
    connect(m_notice, &widgets::Notice::copyRequested, this, copy);
}

QWidget* TimelineView::makeFilters()
{
    m_kind->setObjectName(u"timelineKindComboBox"_s);
    m_kind->setAccessibleName(tr("Kind of change"));
    m_kind->addItem(tr("Every kind of change"));
    m_kind->addItem(tr("Transitions"), int(TimelineKind::transition));
    m_kind->addItem(tr("Manifest versions"), int(TimelineKind::manifest));
    m_kind->addItem(tr("Others"), int(TimelineKind::other));
    m_kind->setItemData(3, tr("What is neither a transition nor a manifest version: legal holds, for instance"), Qt::ToolTipRole);
    m_actor->setObjectName(u"timelineActorLineEdit"_s);
    m_actor->setPlaceholderText(tr("Who"));
    m_actor->setAccessibleName(tr("Who"));
    m_actor->setToolTip(tr("Compared exactly, as in user:ana@desk-7"));
    m_actor->setMinimumWidth(140);
    m_actor->setMaximumWidth(220);
    auto* completer = new QCompleter(m_actors, m_actor);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_actor->setCompleter(completer);
    m_reason->setObjectName(u"timelineReasonSearchField"_s);
    m_reason->setMaximumWidth(280);
    m_clear->setObjectName(u"clearTimelineToolButton"_s);
    m_clear->setText(tr("Clear filters"));
    m_clear->setProperty("link", true);
    m_clear->setEnabled(false);
    auto* kind = new QLabel(tr("Show"));
    kind->setBuddy(m_kind);
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    for (QWidget* each : std::initializer_list<QWidget*>{kind, m_kind, m_actor, m_reason, m_clear}) line->addWidget(each);
    line->addStretch(1);
    connect(m_kind, &QComboBox::activated, this, &TimelineView::apply);
    connect(m_actor, &QLineEdit::editingFinished, this, &TimelineView::apply);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TimelineView::apply, Qt::QueuedConnection);
    connect(m_reason, &widgets::SearchField::searchChanged, this, &TimelineView::apply);
    connect(m_reason, &widgets::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_clear, &QToolButton::clicked, this, &TimelineView::clear);
    return bar;
}

void TimelineView::addActions()
{
    const auto action = [this](const QString& text, const QList<QKeySequence>& keys, auto what) {
        auto* made = new QAction(text, m_table);
        made->setShortcuts(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(made);
        connect(made, &QAction::triggered, this, what);
        return made;
    };
    const auto open = [this](int row) {
        if (row >= 0 && row < m_model.rowCount()) Q_EMIT entryRequested(m_model.entry(row).auditIndex);
    };
    QAction* show = action(tr("Show the audit entry"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
                           [this, open] { open(m_table->currentIndex().row()); });
    QAction* look = action(tr("Quick look"), {QKeySequence(Qt::Key_Space)}, [this] { quickLook(m_details->isHidden()); });
    connect(m_table, &Table::opened, this, [open](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, show, look](const QPoint& at) {
        const QModelIndex index = m_table->indexAt(at);
        if (!index.isValid()) return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({show, look});
        menu->addSeparator();
        const QString actor = toQt(m_model.entry(index.row()).actor);
        connect(menu->addAction(Theme::icon(u"filter"_s), tr("Only by %1").arg(actor)), &QAction::triggered, this, [this, actor] {
            m_actor->setText(actor);
            apply();
        });
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void TimelineView::setTenant(const std::string& tenantId)
{
    if (tenantId != m_tenantId) {
        m_kept.reset();
        m_content->showLoading();
        quickLook(false);
    }
    m_tenantId = tenantId;
    m_model.setTenant(tenantId);
}

void TimelineView::focusFilter() { m_reason->setFocus(Qt::ShortcutFocusReason); }

bool TimelineView::isFiltering() const { return m_model.filter().isSet(); }

void TimelineView::apply()
{
    TimelineModel::Filter filter;
    if (m_kind->currentData().isValid()) filter.kind = TimelineKind(m_kind->currentData().toInt());
    if (const QString actor = m_actor->text().trimmed(); !actor.isEmpty()) filter.actor = actor.toStdString();
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty()) filter.reason = reason.toStdString();
    m_clear->setEnabled(filter.isSet());
    if (!(filter == m_model.filter()) && !m_content->showsContent()) m_content->showLoading();
    m_model.setFilter(filter);
}

void TimelineView::clear()
{
    m_kind->setCurrentIndex(0);
    m_actor->clear();
    m_reason->setQuietly({});
    apply();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TimelineView::changed()
{
    m_notice->hide();
    if (m_model.state() == State::Failed && m_model.rowCount() == 0)
        m_content->showProblem(problem(tr("The timeline could not be read"), m_model.error()));
    else if (m_model.state() == State::Failed) m_notice->show(problem(tr("More changes could not be read"), m_model.error()));
    else if (m_model.rowCount() > 0) m_content->showContent();
    else if (m_model.state() == State::Complete) {
        widgets::EmptyState& empty = m_content->showEmpty();
        empty.set(u"search"_s, tr("No change matches"),
                  tr("Who is compared exactly; of the reason all words must occur. Clear the filters to see every change."));
        empty.setActions({}, false);
    }
    if (m_kept && m_model.state() != State::Loading) {
        const std::uint64_t revision = *std::exchange(m_kept, {});
        int row = m_model.rowCount() - 1;
        while (row >= 0 && m_model.entry(row).revision != revision) --row;
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->verticalScrollBar()->setValue(m_keptScroll);
        if (row < 0) quickLook(false);
    }
    QStringList actors = m_actors->stringList();
    for (int row = 0; row < m_model.rowCount() && actors.size() < 50; ++row)
        if (const QString actor = toQt(m_model.entry(row).actor); !actors.contains(actor)) actors << actor;
    if (actors != m_actors->stringList()) m_actors->setStringList(actors);
    Q_EMIT sentenceChanged();
}

void TimelineView::quickLook(bool on)
{
    if (on && !m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 0));
    const int row = m_table->currentIndex().row();
    m_details->setVisible(on && row >= 0);
    select(row);
}

void TimelineView::select(int row)
{
    if (m_details->isHidden() || row < 0 || row >= m_model.rowCount()) return;
    m_details->setEntry(m_tenantId, m_model.entry(row));
}

bool TimelineView::escape()
{
    if (!m_details->isHidden()) {
        quickLook(false);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!isFiltering()) return false;
    clear();
    return true;
}

QString TimelineView::sentence() const
{
    const QString loaded = Format::count(std::uint64_t(m_model.rowCount()));
    const int total = int(m_model.total());
    return isFiltering() ? tr("%1 of %Ln matching changes loaded; filtered by the control plane", nullptr, total).arg(loaded)
                         : tr("%1 of %Ln changes loaded", nullptr, total).arg(loaded);
}

} // namespace reeve::ui
