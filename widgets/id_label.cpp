// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/id_label.h"

#include "widgets/icon.h"

#include <QFontDatabase>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

namespace {
constexpr int buttonSize = 22;
constexpr int gap = 4;
} // namespace

IdLabel::IdLabel(const QString& what, QWidget* parent) : QWidget(parent), m_copy(new QToolButton(this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSize(9);
    setFont(fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_copy->setObjectName(u"copyToolButton"_s);
    m_copy->setIcon(icon(u"copy"_s, Tone::Muted));
    m_copy->setIconSize({14, 14});
    m_copy->setFixedSize(buttonSize, buttonSize);
    m_copy->setToolTip(tr("Copy %1", "what is copied, e.g. tenant id").arg(what));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_text); });
}

void IdLabel::setText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    m_copy->setVisible(!text.isEmpty());
    place();
    updateGeometry();
    update();
}

void IdLabel::setMaximumCharacters(int count)
{
    m_maximum = count;
    updateGeometry();
}

QString IdLabel::shown(int width) const
{
    QString text = m_text;
    if (m_maximum > 3 && text.size() > m_maximum) text = text.left(m_maximum - 3) + u'…' + text.right(2);
    return fontMetrics().elidedText(text, Qt::ElideMiddle, width);
}

QSize IdLabel::sizeHint() const
{
    const int rounding = 2; // widths of hinted glyphs are rounded one by one, and a text that lacks a pixel is cut
    return {fontMetrics().horizontalAdvance(shown(QWIDGETSIZE_MAX)) + rounding + gap + buttonSize, buttonSize};
}

QSize IdLabel::minimumSizeHint() const { return {qMin(sizeHint().width(), 90), buttonSize}; }

void IdLabel::resizeEvent(QResizeEvent*) { place(); }

/// The button stands right behind the text.
void IdLabel::place()
{
    const int wanted = sizeHint().width() - buttonSize;
    m_copy->move(qMin(wanted, width() - buttonSize), (height() - buttonSize) / 2);
}

void IdLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = rect().adjusted(0, 0, -buttonSize - gap, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown(area.width()));
}

} // namespace reeve::widgets
