// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/limit_bar.h"

#include "widgets/tone.h"

#include <QPainter>
#include <algorithm>

namespace reeve::widgets {

LimitBar::LimitBar(double part, const QString& words, QWidget* parent) : QWidget(parent), m_part(std::clamp(part, 0.0, 1.0))
{
    setAccessibleName(words);
    setToolTip(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LimitBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track = QRectF(rect()).adjusted(0, 1, 0, -1);
    painter.setBrush(mixed(color(Tone::SurfaceAlternate, palette()), color(Tone::Border, palette()), 0.6));
    painter.drawRoundedRect(track, 3, 3);
    if (m_part <= 0) return;
    QRectF filled = track;
    filled.setWidth(std::max(4.0, track.width() * m_part));
    painter.setBrush(color(Tone::Accent, palette()));
    painter.drawRoundedRect(filled, 3, 3);
}

} // namespace reeve::widgets
