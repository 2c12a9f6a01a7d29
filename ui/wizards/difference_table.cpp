// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/difference_table.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

enum Column { What, Seen, Now, ColumnCount };

} // namespace

DifferenceTable::DifferenceTable(const QString& seen, const QString& now, QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"differencesTableWidget"_s);
    setAccessibleName(tr("Differences"));
    setHorizontalHeaderLabels({tr("What"), seen, now});
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DifferenceTable::show(const std::vector<Difference>& differences, const std::string& marked)
{
    setRowCount(int(differences.size()));
    for (int row = 0; row < int(differences.size()); ++row) {
        const auto& each = differences[std::size_t(row)];
        const bool same = !marked.empty() && each.pointer.starts_with(marked);
        auto* what = new QTableWidgetItem(each.what);
        if (same) {
            what->setIcon(Theme::icon(u"warning"_s, widgets::Tone::Warning));
            what->setData(Qt::AccessibleTextRole, tr("%1, which is changed here as well").arg(each.what));
        } else {
            const bool added = each.seen.isEmpty();
            const bool removed = each.now.isEmpty();
            what->setIcon(Theme::icon(added     ? u"plus"_s
                                      : removed ? u"minus"_s
                                                : u"edit"_s,
                                      added     ? widgets::Tone::Ok
                                      : removed ? widgets::Tone::Danger
                                                : widgets::Tone::Accent));
            what->setData(Qt::AccessibleTextRole, added     ? tr("%1, added").arg(each.what)
                                                  : removed ? tr("%1, removed").arg(each.what)
                                                            : tr("%1, changed").arg(each.what));
        }
        setItem(row, What, what);
        for (const auto& [column, text] : {std::pair{Seen, each.seen}, std::pair{Now, each.now}}) {
            auto* item = new QTableWidgetItem(text.isEmpty() ? u"–"_s : text);
            item->setToolTip(text);
            setItem(row, column, item);
        }
        for (int column = 0; column < ColumnCount; ++column) item(row, column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    fit();
}

void DifferenceTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void DifferenceTable::focusInEvent(QFocusEvent* event)
{
    QTableWidget::focusInEvent(event);
    if (!currentIndex().isValid() && rowCount() > 0) setCurrentCell(0, 0);
}

void DifferenceTable::fit()
{
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row) // texts of several lines get some air
        if (rowHeight(row) > Theme::rowHeight() + 2) setRowHeight(row, rowHeight(row) + Theme::gap);
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2);
}

} // namespace reeve::ui
