// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_card.h"

#include "widgets/chart_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

namespace {
constexpr int tableRow = 24;
constexpr int cellPadding = 14; // of the style sheet, and the text's own margin
} // namespace

ChartCard::ChartCard(const QString& name, const QString& question, ChartView* chart, QWidget* parent)
    : QFrame(parent), m_chart(chart), m_table(new QTableView), m_faces(new QStackedWidget), m_toggle(new QToolButton)
{
    setObjectName(name + "ChartCard"_L1);
    setProperty("surface", u"panel"_s);
    auto* title = new QLabel(question);
    title->setProperty("role", u"heading"_s);
    title->setWordWrap(true);
    m_chart->setObjectName(name + "Chart"_L1);
    m_chart->setAccessibleName(question);
    m_table->setObjectName(name + "TableView"_L1);
    m_table->setAccessibleName(tr("%1 As a table", "a question").arg(question));
    m_table->setProperty("framed", false);
    m_table->setShowGrid(false);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the chart says how much room there is
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_toggle->setObjectName(name + "TableToolButton"_L1);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toggle->setProperty("link", true);
    m_faces->addWidget(m_chart);
    m_faces->addWidget(m_table);
    m_content = new ContentStack(m_faces);
    m_content->notice().setObjectName(name + "ProblemNotice"_L1);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title, 1);
    head->addWidget(m_toggle, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_content, 1);
    connect(m_toggle, &QToolButton::clicked, this, [this] { showTable(!m_showsTable); });
    connect(m_chart, &ChartView::activated, this, &ChartCard::activated);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT activated({index.row()}); });
    describeToggle();
}

void ChartCard::setModel(QAbstractItemModel* model)
{
    m_chart->setModel(model);
    m_table->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ChartCard::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &ChartCard::fitColumns);
}

void ChartCard::fitColumns()
{
    if (!m_showsTable || !m_table->model()) return;
    QFont font = m_table->horizontalHeader()->font();
    font.setBold(true); // as the style sheet has headers
    const auto widthOf = [&](int column) {
        const QString header = m_table->model()->headerData(column, Qt::Horizontal).toString();
        int width = QFontMetrics(font).horizontalAdvance(header);
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            width = qMax(width, m_table->fontMetrics().horizontalAdvance(m_table->model()->index(row, column).data().toString()));
        return width + 2 * cellPadding;
    };
    int others = 0;
    for (int column = 1; column < m_table->model()->columnCount(); ++column) {
        m_table->setColumnWidth(column, widthOf(column));
        others += m_table->columnWidth(column);
    }
    // The name of a row takes what the numbers leave; where that is too little, the table scrolls to the side.
    const int name = widthOf(0);
    const bool fits = others + name <= m_table->viewport()->width();
    m_table->horizontalHeader()->setSectionResizeMode(0, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits) m_table->setColumnWidth(0, name);
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitColumns();
}

void ChartCard::showTable(bool on)
{
    m_showsTable = on;
    m_faces->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_chart);
    fitColumns();
    describeToggle();
}

void ChartCard::describeToggle()
{
    const bool table = showsTable();
    m_toggle->setText(table ? tr("Show as chart") : tr("Show as table"));
    m_toggle->setToolTip(table ? tr("Shows the numbers as a chart again") : tr("Shows the numbers of the chart as a table"));
    m_toggle->setAccessibleName(u"%1: %2"_s.arg(m_chart->accessibleName(), m_toggle->text()));
}

} // namespace reeve::widgets
