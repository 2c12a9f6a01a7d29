// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/short_area.h"

#include <QEvent>

namespace reeve::ui {

namespace {
constexpr int border = 1; // of the style sheet: it shows the focus
} // namespace

ShortArea::ShortArea(QWidget* content, int mostHeight, QWidget* parent) : QScrollArea(parent), m_mostHeight(mostHeight)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWidget(content);
    content->installEventFilter(this);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize ShortArea::sizeHint() const { return {widget()->sizeHint().width(), heightForWidth(width())}; }

int ShortArea::heightForWidth(int width) const
{
    const int inner = width - 2 * border;
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(inner) : widget()->sizeHint().height();
    return qMin(wanted + 2 * border, m_mostHeight);
}

void ShortArea::setMostHeight(int pixels)
{
    if (pixels == m_mostHeight) return;
    m_mostHeight = pixels;
    updateGeometry();
}

void ShortArea::followContent()
{
    m_follows = true;
    setVisible(!widget()->isHidden());
}

bool ShortArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool turned = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (watched == widget() && m_follows && turned) setVisible(!widget()->isHidden());
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace reeve::ui
