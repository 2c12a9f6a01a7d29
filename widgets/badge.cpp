// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace reeve::widgets {

namespace {
constexpr int iconSize = 14;
constexpr int iconGap = 5;
} // namespace

void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QFont& font, const QPalette& palette)
{
    const QColor tint = color(badge.tone, palette);
    const QRect at(rect.left(), rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize);
    painter.drawPixmap(at.topLeft(), iconPixmap(badge.icon, tint, iconSize, painter.device()->devicePixelRatioF()));
    QFont used = font;
    used.setStrikeOut(badge.struck);
    painter.setFont(used);
    painter.setPen(tint);
    const QRect word = rect.adjusted(iconSize + iconGap, 0, 0, 0);
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(used).elidedText(badge.text, Qt::ElideRight, word.width()));
}

QSize badgeSize(const Badge& badge, const QFont& font)
{
    const QFontMetrics metrics(font);
    return {iconSize + iconGap + metrics.horizontalAdvance(badge.text) + 2, qMax(iconSize, metrics.height())};
}

StateBadge::StateBadge(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StateBadge::setBadge(const Badge& badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

void StateBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, font(), palette());
}

} // namespace reeve::widgets
