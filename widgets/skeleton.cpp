// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skeleton.h"

#include "widgets/tone.h"

#include <QPainter>

namespace reeve::widgets {

Skeleton::Skeleton(QWidget* parent) : QWidget(parent) { setAccessibleName(tr("Loading…")); }

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(color(Tone::Surface, palette()), color(Tone::Border, palette()), 0.45));
    constexpr int row = 26;
    constexpr int widths[] = {62, 48, 55, 70, 44, 58}; // percent, so that it looks like text
    for (int at = 0; (at + 1) * row <= height() && at < 12; ++at)
        painter.drawRoundedRect(QRect(12, at * row + 16, (width() - 24) * widths[at % 6] / 100, 10), 3, 3);
}

} // namespace reeve::widgets
