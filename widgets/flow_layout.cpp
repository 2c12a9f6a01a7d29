// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace reeve::widgets {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

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

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QLayoutItem* each : m_items) {
        if (each->isEmpty()) continue;
        const QSize size = each->sizeHint().boundedTo({qMax(1, rect.width()), each->sizeHint().height()});
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += line + m_gap;
            line = 0;
        }
        if (move)
            each->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, QRect(rect.topLeft() + QPoint(x, y), size)));
        x += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    return y + line;
}

} // namespace reeve::widgets
