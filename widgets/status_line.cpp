// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_line.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

StatusLine::StatusLine(QWidget* parent) : QFrame(parent), m_sentence(new QLabel), m_latency(new QLabel), m_connection(new StateBadge)
{
    setProperty("surface", u"bar"_s);
    setFixedHeight(28);
    m_sentence->setObjectName(u"completenessLabel"_s);
    m_sentence->setProperty("role", u"caption"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_latency->setObjectName(u"latencyLabel"_s);
    m_latency->setProperty("role", u"caption"_s);
    m_latency->setToolTip(tr("Duration of the last call"));
    m_connection->setObjectName(u"connectionStateBadge"_s);
    QFont compact = font();
    compact.setPointSize(9);
    m_connection->setFont(compact);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(12);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_latency);
    line->addWidget(m_connection);
}

void StatusLine::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

QString StatusLine::sentence() const { return m_sentence->text(); }

void StatusLine::setLatency(const QString& latency) { m_latency->setText(latency); }

void StatusLine::setConnection(const Badge& badge) { m_connection->setBadge(badge); }

} // namespace reeve::widgets
