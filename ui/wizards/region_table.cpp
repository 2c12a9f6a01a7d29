// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/region_table.h"

#include "models/region_model.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
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

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != RegionModel::Region || index.data(Qt::CheckStateRole).isValid()) return;
        const QRect room(option.rect.left() + 8, option.rect.center().y() - 7, 14, 14);
        Theme::icon(u"minus"_s, Tone::Muted).paint(painter, room);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool refused = index.data(RegionModel::RefusedRole).toBool();
        const bool checked = index.siblingAtColumn(RegionModel::Region).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const auto tone = refused && checked ? Tone::Danger : refused || index.column() != RegionModel::Region ? Tone::Muted : Tone::Text;
        const auto colour = widgets::color(tone, option->palette);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
        // Keeps the names in one line where there is a dash in place of a box.
        if (index.column() == RegionModel::Region && !index.data(Qt::CheckStateRole).isValid()) option->text.prepend(u"      "_s);
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
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(RegionModel::Note, QHeaderView::Stretch);
    setColumnWidth(RegionModel::Region, 170);
    setColumnWidth(RegionModel::Jurisdiction, 90);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegionTable::fitRows);
    fitRows();
}

void RegionTable::fitRows()
{
    const int rows = std::clamp(model()->rowCount(), minRows, maxRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * Theme::rowHeight + 2);
    if (!currentIndex().isValid() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
    clearSelection();
}

} // namespace reeve::ui
