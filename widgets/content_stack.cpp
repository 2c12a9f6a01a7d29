// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/content_stack.h"

#include "widgets/skeleton.h"

#include <QVBoxLayout>

namespace reeve::widgets {

ContentStack::ContentStack(QWidget* content, QWidget* parent)
    : QStackedWidget(parent),
      m_content(content),
      m_blank(new QWidget),
      m_skeleton(new Skeleton),
      m_problem(new QWidget),
      m_notice(new Notice),
      m_empty(new EmptyState)
{
    auto* column = new QVBoxLayout(m_problem);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addStretch();
    m_notice->setRetryVisible(true);
    for (QWidget* each : {m_blank, m_content, m_skeleton, m_problem, static_cast<QWidget*>(m_empty)}) addWidget(each);
    takeRoomFor(m_blank);
    m_delay.setSingleShot(true);
    m_delay.setInterval(loadingDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] { setCurrentWidget(m_skeleton); });
    connect(m_notice, &Notice::retryRequested, this, &ContentStack::retryRequested);
    connect(m_notice, &Notice::saidAboveChanged, this, [this] {
        if (m_orContent && m_notice->isSaidAbove() && currentWidget() == m_problem) turnTo(m_content);
    });
    connect(m_notice, &Notice::copyRequested, this, &ContentStack::copyRequested);
}

void ContentStack::turnTo(QWidget* widget)
{
    m_delay.stop();
    takeRoomFor(widget);
    setCurrentWidget(widget);
}

void ContentStack::takeRoomFor(const QWidget* widget)
{
    for (QWidget* each : {m_problem, static_cast<QWidget*>(m_empty)}) {
        const auto policy = each == widget ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
}

void ContentStack::showContent() { turnTo(m_content); }

void ContentStack::showLoading()
{
    if (!m_delay.isActive() && currentWidget() != m_skeleton) m_delay.start();
}

void ContentStack::showProblem(const Notice::Message& message, bool orContent)
{
    m_orContent = orContent;
    m_notice->show(message);
    turnTo(orContent && m_notice->isSaidAbove() ? m_content : m_problem);
}

EmptyState& ContentStack::showEmpty()
{
    turnTo(m_empty);
    return *m_empty;
}

} // namespace reeve::widgets
