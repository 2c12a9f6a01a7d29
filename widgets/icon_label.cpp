// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_label.h"

#include <QPainter>

namespace reeve::widgets {

IconLabel::IconLabel(const QString& name, Tone tone, int size, QWidget* parent) : QWidget(parent), m_name(name), m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString& name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty()) return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(m_name, color(m_tone, palette()), width(), devicePixelRatioF()));
}

} // namespace reeve::widgets
