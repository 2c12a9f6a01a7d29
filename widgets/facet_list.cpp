// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facet_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace reeve::widgets {

namespace {

class FacetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    std::function<Badge(const QModelIndex&)> decorator;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = QFontMetrics(option.font).horizontalAdvance(index.data().toString()) + 16;
        return {width, index.parent().isValid() ? 24 : (index.row() == 0 ? 26 : 36)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem used = option;
        initStyleOption(&used, index);
        const QString text = used.text;
        painter->save();
        if (!index.parent().isValid()) {
            QFont font = used.font;
            font.setPointSize(9);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(color(Tone::Muted, used.palette));
            painter->drawText(used.rect.adjusted(8, 0, -8, -5), Qt::AlignLeft | Qt::AlignBottom, text);
            painter->restore();
            return;
        }
        const bool checked = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        if (checked) used.font.setWeight(QFont::DemiBold);
        const QStyle* style = used.widget->style();
        if (index.column() == 1) {
            used.text.clear();
            style->drawControl(QStyle::CE_ItemViewItem, &used, painter, used.widget);
            painter->setFont(used.font);
            painter->setPen(color(checked ? Tone::Text : Tone::Muted, used.palette));
            painter->drawText(used.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, text);
            painter->restore();
            return;
        }
        const Badge badge = decorator ? decorator(index) : Badge{};
        used.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &used, painter, used.widget);
        const QRect check = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &used, used.widget);
        const QRect room(check.right() + 8, used.rect.top(), used.rect.right() - check.right() - 8, used.rect.height());
        if (!badge.icon.isEmpty()) paintBadge(*painter, room, badge, used.font, used.palette);
        else {
            painter->setFont(used.font);
            painter->setPen(used.palette.color(QPalette::Text));
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(used.font).elidedText(text, Qt::ElideRight, room.width()));
        }
        painter->restore();
    }
};

} // namespace

FacetList::FacetList(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setProperty("plain", true);
    setProperty("framed", false);
    setMouseTracking(true);
}

void FacetList::setDecorator(std::function<Badge(const QModelIndex&)> decorator)
{
    static_cast<FacetDelegate*>(itemDelegate())->decorator = std::move(decorator);
}

void FacetList::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FacetList::arrange);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FacetList::arrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FacetList::arrange);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    arrange();
}

void FacetList::arrange()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
        setRowHidden(row, {}, model()->rowCount(model()->index(row, 0)) == 0);
    }
    expandAll();
}

void FacetList::toggle(const QModelIndex& index)
{
    const QModelIndex value = index.siblingAtColumn(0);
    if (!value.parent().isValid()) return;
    const bool checked = value.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(value, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FacetList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool sameRow = index.isValid() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0); // not after a drag to another
    if (event->button() == Qt::LeftButton && sameRow) toggle(index);
}

void FacetList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Return) && currentIndex().isValid()) return toggle(currentIndex());
    QTreeView::keyPressEvent(event);
}

} // namespace reeve::widgets
