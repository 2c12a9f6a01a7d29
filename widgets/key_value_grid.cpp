// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_value_grid.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

KeyValueGrid::KeyValueGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

QLabel* KeyValueGrid::addText(const QString& key, const QString& value)
{
    auto* label = new QLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(key, label);
    return label;
}

void KeyValueGrid::addWidget(const QString& key, QWidget* value)
{
    auto* label = new QLabel(key);
    label->setProperty("role", u"muted"_s);
    label->setBuddy(value);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->ensurePolished();
    int word = 0; // the longest one: it is never broken
    for (const QString& each : key.split(u' ')) word = qMax(word, label->fontMetrics().horizontalAdvance(each) + 2);
    label->setMinimumWidth(m_keyWidth);
    label->setMaximumWidth(m_keyWidth > 0 ? qMax(m_keyWidth, word) : QWIDGETSIZE_MAX);
    const int row = m_grid->rowCount();
    const bool oneLine = !qobject_cast<QLabel*>(value); // taller than text: its key stands beside its middle
    m_grid->addWidget(label, row, 0, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

void KeyValueGrid::addHeading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", u"heading"_s);
    const int row = m_grid->rowCount();
    if (row > 1) label->setContentsMargins(0, 8, 0, 0);
    m_grid->addWidget(label, row, 0, 1, 2);
}

void KeyValueGrid::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void KeyValueGrid::setKeyWidth(int pixels) { m_keyWidth = pixels; }

} // namespace reeve::widgets
