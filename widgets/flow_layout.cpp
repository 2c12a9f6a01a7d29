// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace reeve::widgets {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* each : m_items) {
        if (each->isEmpty()) continue;
        width += each->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = qMax(height, each->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* each : m_items)
        if (!each->isEmpty()) size = size.expandedTo(each->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect& rect, bool moves) const
{
    QList<std::pair<QLayoutItem*, QRect>> line;
    int x = 0;
    int y = 0;
    int height = 0;
    const auto end = [&] {
        if (moves) move(line, rect, x - m_gap);
        line.clear();
    };
    for (QLayoutItem* each : m_items) {
        if (each->isEmpty()) continue;
        const QSize size = each->sizeHint().boundedTo({qMax(1, rect.width()), each->sizeHint().height()});
        if (x > 0 && x + size.width() > rect.width()) {
            end();
            x = 0;
            y += height + m_gap;
            height = 0;
        }
        line << std::pair(each, QRect(rect.topLeft() + QPoint(x, y), size));
        x += size.width() + m_gap;
        height = qMax(height, size.height());
    }
    end();
    return y + height;
}

void FlowLayout::move(const QList<std::pair<QLayoutItem*, QRect>>& line, const QRect& rect, int width) const
{
    const int left = alignment() & Qt::AlignHCenter ? (rect.width() - width) / 2 : alignment() & Qt::AlignRight ? rect.width() - width : 0;
    for (const auto& [item, place] : line)
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place.translated(left, 0)));
}

} // namespace reeve::widgets
