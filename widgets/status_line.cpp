// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_line.h"

#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent),
      m_sentence(new ElidedLabel(u"completenessLabel"_s)),
      m_latency(new QLabel),
      m_connection(new StateBadge),
      m_line(new QHBoxLayout(this))
{
    setProperty("surface", u"bar"_s);
    setFixedHeight(28);
    m_sentence->setProperty("role", u"caption"_s);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_latency->setObjectName(u"latencyLabel"_s);
    m_latency->setProperty("role", u"caption"_s);
    m_latency->setToolTip(tr("Duration of the last call"));
    m_connection->setObjectName(u"connectionStateBadge"_s);
    QFont compact = font();
    compact.setPointSize(9);
    m_connection->setFont(compact);
    m_line->setContentsMargins(16, 0, 16, 0);
    m_line->setSpacing(12);
    m_line->addWidget(m_sentence, 1);
    m_line->addWidget(m_latency);
    m_line->addWidget(m_connection);
}

void StatusLine::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

QString StatusLine::sentence() const { return m_sentence->text(); }

void StatusLine::setLatency(const QString& latency) { m_latency->setText(latency); }

void StatusLine::addButton(QWidget* button) { m_line->insertWidget(1, button); }

void StatusLine::setConnection(const Badge& badge) { m_connection->setBadge(badge); }

} // namespace reeve::widgets
