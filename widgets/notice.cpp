// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "widgets/flow_layout.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

namespace {

constexpr int lowWindow = 640;
constexpr int wideWords = 420; // beside buttons
constexpr const char* saidAbove = "saidAbove";

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Danger: return u"error"_s;
    case Tone::Warning: return u"warning"_s;
    case Tone::Ok: return u"check"_s;
    case Tone::Archived: return u"file"_s;
    default: return u"info"_s;
    }
}

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent),
      m_icon(new IconLabel({})),
      m_title(new QLabel),
      m_text(new QLabel),
      m_details(new QLabel),
      m_retry(new QPushButton(icon(u"refresh"_s), tr("Try again"))),
      m_copy(new QPushButton(icon(u"copy"_s), tr("Copy details"))),
      m_inner(new QVBoxLayout),
      m_buttons(new FlowLayout(nullptr, 8))
{
    m_title->setProperty("role", u"heading"_s);
    m_details->setProperty("role", u"caption"_s);
    m_title->setObjectName(u"noticeTitleLabel"_s);
    m_text->setObjectName(u"noticeTextLabel"_s);
    m_details->setObjectName(u"noticeDetailsLabel"_s);
    for (QLabel* label : {m_title, m_text, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_retry->setObjectName(u"retryPushButton"_s);
    m_copy->setObjectName(u"copyDetailsPushButton"_s);
    connect(m_retry, &QPushButton::clicked, this, &Notice::retryRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(plainText()); });

    m_buttons->setContentsMargins(0, 4, 0, 0);
    m_buttons->addWidget(m_retry);
    m_buttons->addWidget(m_copy);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_details);
    m_inner->setSpacing(4);
    m_inner->addLayout(words);
    m_inner->addLayout(m_buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_inner, 1);
    m_retry->setVisible(false);
}

void Notice::show(const Message& message)
{
    m_message = message;
    m_icon->setIcon(iconFor(message.tone), message.tone);
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_details->setText(message.details);
    m_details->setVisible(!message.details.isEmpty());
    m_copy->setVisible(!message.details.isEmpty());
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
    setVisible(true);
    if (isSaidAbove()) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void Notice::saySoAbove(QWidget* root, bool on)
{
    if (root->property(saidAbove) == QVariant(on)) return;
    root->setProperty(saidAbove, on);
    for (Notice* each : root->findChildren<Notice*>())
        if (each->m_message.isOutage) {
            each->setVisible(each->m_isWanted);
            Q_EMIT each->saidAboveChanged();
        }
}

bool Notice::isSaidAbove() const
{
    if (!m_message.isOutage) return false;
    for (const QWidget* at = this; at; at = at->isWindow() ? nullptr : at->parentWidget())
        if (const QVariant said = at->property(saidAbove); said.isValid()) return said.toBool();
    return false;
}

void Notice::setVisible(bool visible)
{
    m_isWanted = visible;
    QFrame::setVisible(visible && !isSaidAbove());
}

QString Notice::plainText() const
{
    QStringList lines{m_message.title, m_message.text, m_message.details};
    lines.removeAll(QString());
    return lines.join(u'\n').remove(mayBreak);
}

void Notice::setRetryVisible(bool visible) { m_retry->setVisible(visible); }

QPushButton* Notice::addButton(const QString& text)
{
    auto* button = new QPushButton(text);
    m_buttons->insertWidget(0, button);
    return button;
}

/// Where the window is low and there is room, the buttons stand beside the words.
void Notice::resizeEvent(QResizeEvent* event)
{
    const bool beside = window()->height() < lowWindow && width() - m_buttons->sizeHint().width() >= wideWords;
    m_inner->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_inner->setSpacing(beside ? 16 : 4);
    m_inner->setStretch(0, beside ? 1 : 0); // above the buttons it would take height that nobody needs
    QFrame::resizeEvent(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = color(m_message.tone, palette());
    const QColor ground = mixed(color(Tone::Surface, palette()), tone, 0.05);
    painter.setPen(mixed(color(Tone::Border, palette()), tone, 0.35));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawRect(0, 4, 3, height() - 8);
}

} // namespace reeve::widgets
