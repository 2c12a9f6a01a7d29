// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/region_table.h"

#include "models/region_model.h"
#include "ui/table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::RegionModel;
using widgets::Tone;

namespace {

constexpr int maxRows = 9;
constexpr int minRows = 3;

class RegionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool refused = index.data(RegionModel::RefusedRole).toBool();
        const bool checked = index.siblingAtColumn(RegionModel::Region).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const auto change = RegionModel::Change(index.data(RegionModel::ChangeRole).toInt());
        const bool marked = index.column() == RegionModel::Note && change != RegionModel::Same && !refused;
        const auto tone = refused && checked                                 ? Tone::Danger
                          : marked && change == RegionModel::Removed         ? Tone::Warning
                          : marked                                           ? Tone::Accent
                          : refused || index.column() != RegionModel::Region ? Tone::Muted
                                                                             : Tone::Text;
        if (marked) option->font.setWeight(QFont::DemiBold);
        const auto colour = widgets::color(tone, option->palette);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
        if (index.column() == RegionModel::Region && !index.data(Qt::CheckStateRole).isValid()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = Theme::icon(u"minus"_s, Tone::Muted);
            option->decorationSize = {16, 16};
        }
    }
};

} // namespace

RegionTable::RegionTable(RegionModel& model, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"regionsTableView"_s);
    setAccessibleName(tr("Allowed regions"));
    setModel(&model);
    setItemDelegate(new RegionDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab goes on to the next field
    setWordWrap(false);
    verticalHeader()->hide();
    keepRowHeight(this);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(RegionModel::Note, QHeaderView::Stretch);
    setColumnWidth(RegionModel::Region, 160);
    setColumnWidth(RegionModel::Jurisdiction, 104);
    setColumnWidth(RegionModel::Before, 150);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegionTable::fitRows);
    fitRows();
}

void RegionTable::fitRows()
{
    const bool compares = static_cast<RegionModel*>(model())->hasBaseline();
    setColumnHidden(RegionModel::Before, !compares);
    int height = std::clamp(model()->rowCount(), minRows, maxRows) * Theme::rowHeight();
    if (compares) { // one column more: the reasons wrap
        setWordWrap(true);
        for (const auto column : {RegionModel::Region, RegionModel::Jurisdiction, RegionModel::Before})
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        verticalHeader()->setMinimumSectionSize(Theme::rowHeight());
        resizeRowsToContents();
        height = verticalHeader()->length();
    }
    setFixedHeight(horizontalHeader()->sizeHint().height() + height + 2);
    if (!currentIndex().isValid() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
    if (!hasFocus()) clearSelection();
}

void RegionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitRows();
}

void RegionTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    selectRow(currentIndex().row()); // shows where the keys go
}

void RegionTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    clearSelection();
}

} // namespace reeve::ui
