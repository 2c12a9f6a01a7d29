// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline_view.h"

#include "models/format.h"
#include "ui/desktop.h"
#include "ui/look.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "widgets/content_stack.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::TimelineModel;

TimelineView::TimelineView(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(context.connection, context.clock, nullptr),
      m_table(new Table(u"timelineTable"_s, tr("Timeline"))),
      m_content(new widgets::ContentStack(m_table))
{
    m_table->setModel(&m_model);
    m_table->setColumnWidths({88, 132, 150, 176, 170, 0, 112});
    m_table->cells().setBadge(TimelineModel::StateChange, [this](const QModelIndex& index) {
        const auto& to = m_model.entry(index.row()).to;
        widgets::Badge badge = to ? stateBadge(*to) : widgets::Badge{};
        if (to) badge.text = index.data().toString();
        badge.struck = false;
        return badge;
    });
    const auto open = [this](int row) {
        if (row >= 0 && row < m_model.rowCount()) Q_EMIT entryRequested(m_model.entry(row).auditIndex);
    };
    auto* show = new QAction(tr("Show the audit entry"), m_table);
    show->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    show->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(show);
    connect(show, &QAction::triggered, this, [this, open] { open(m_table->currentIndex().row()); });
    connect(m_table, &Table::opened, this, [open](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, show](const QPoint& at) {
        if (!m_table->indexAt(at).isValid()) return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(show);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(&m_model, &models::PagedModel::stateChanged, this, &TimelineView::changed);
    connect(m_content, &widgets::ContentStack::retryRequested, &m_model, &models::PagedModel::retry);
    connect(m_content, &widgets::ContentStack::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_content);
}

void TimelineView::setTenant(const std::string& tenantId)
{
    if (tenantId != m_tenantId) m_content->showLoading();
    m_tenantId = tenantId;
    m_model.setTenant(tenantId);
}

void TimelineView::changed()
{
    if (m_model.state() == models::PagedModel::State::Failed && m_model.rowCount() == 0)
        m_content->showProblem(problem(tr("The timeline could not be read"), m_model.error()));
    else if (m_model.answered() || m_model.rowCount() > 0) m_content->showContent();
    Q_EMIT sentenceChanged();
}

QString TimelineView::sentence() const
{
    return tr("%1 of %2 changes loaded")
        .arg(models::Format::count(std::uint64_t(m_model.rowCount())), models::Format::count(m_model.total()));
}

} // namespace reeve::ui
