// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/action_button.h"
#include "widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

namespace {
constexpr int leastWithIcon = 300; // px of height
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel({}, Tone::Muted, 32)),
      m_title(new QLabel),
      m_text(new QLabel),
      m_buttons(new FlowLayout(nullptr, 8))
{
    setObjectName(u"emptyState"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setProperty("role", u"muted"_s);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(160);
    m_text->setMaximumWidth(440);
    m_buttons->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title);
    auto* words = new QHBoxLayout; // a box, because an aligned label is not asked for the height that its width needs
    words->addStretch();
    words->addWidget(m_text, 1);
    words->addStretch();
    column->addLayout(words);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::set(const QString& icon, const QString& title, const QString& text)
{
    m_icon->setIcon(icon, Tone::Muted);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

/// Where there is little room, the words need it.
void EmptyState::resizeEvent(QResizeEvent* event)
{
    m_icon->setVisible(height() >= leastWithIcon);
    QWidget::resizeEvent(event);
}

void EmptyState::setActions(const QList<QAction*>& actions, bool primary)
{
    if (std::exchange(m_actions, actions) == actions) return; // buttons that are there keep the focus
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction* action : actions) {
        const bool first = action == actions.first();
        m_buttons->addWidget(new ActionButton(action, u"%1EmptyPushButton"_s.arg(action->objectName()),
                                              primary && first ? ActionButton::Kind::Primary : ActionButton::Kind::Plain));
    }
}

} // namespace reeve::widgets
