// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/findings_panel.h"

#include "models/format.h"
#include "ui/table.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::FindingsModel;
using models::Format;

FindingsPanel::FindingsPanel(FindingsModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_table(new QTableView),
      m_shown(label({}, "muted")),
      m_details(label({}, "muted", true))
{
    m_proxy->setSourceModel(&model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(u"filterLineEdit"_s);
    m_filter->setPlaceholderText(tr("Filter by file, field, code or words"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Theme::icon(u"filter"_s, widgets::Tone::Muted), QLineEdit::LeadingPosition)->setText(m_filter->placeholderText());
    auto* copyButton = button(tr("Copy as TSV"), "copyTsvPushButton", this);
    copyButton->setIcon(Theme::icon(u"copy"_s));

    m_table->setObjectName(u"findingsTableView"_s);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as reported: by file, then line
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    keepRowHeight(m_table);
    m_table->setMinimumHeight(160);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const std::array widths{150, 60, 160, 160, 220};
    for (int column = 0; column < int(widths.size()); ++column) m_table->setColumnWidth(column, widths[std::size_t(column)]);

    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::gap);
    top->addWidget(m_filter, 1);
    top->addWidget(m_shown);
    top->addWidget(copyButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(2 * fontMetrics().lineSpacing() + 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { explain(row.row()); });
    setTabOrder(m_filter, copyButton);
    setTabOrder(copyButton, m_table);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(copyButton, &QPushButton::clicked, this, &FindingsPanel::copy);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &FindingsPanel::count);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FindingsPanel::count);
    count();
    explain(-1);
}

void FindingsPanel::count()
{
    const int all = m_model.rowCount();
    const int shown = m_proxy->rowCount();
    m_shown->setText(shown == all ? tr("Findings: %1").arg(Format::count(std::uint64_t(all)))
                                  : tr("Findings: %1 of %2").arg(Format::count(std::uint64_t(shown)), Format::count(std::uint64_t(all))));
}

/// The finding of one row in full: cells are often too narrow for it.
void FindingsPanel::explain(int row)
{
    const auto cell = [&](int column) { return m_proxy->index(row, column).data().toString(); };
    if (row < 0) return m_details->setText(tr("Choose a line to read all of it."));
    const auto hint = cell(FindingsModel::Hint);
    const auto where = u"%1 %2"_s.arg(cell(FindingsModel::File), cell(FindingsModel::Pointer)).trimmed();
    m_details->setText(u"%1\n%2"_s.arg(where, hint.isEmpty()
                                                  ? cell(FindingsModel::Message)
                                                  : tr("%1: %2", "what is wrong, what to do").arg(cell(FindingsModel::Message), hint)));
}

void FindingsPanel::copy()
{
    std::vector<int> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row) rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    Q_EMIT copyRequested(m_model.tsv(rows));
}

} // namespace reeve::ui
