// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/badge.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace reeve::widgets {

/// The line at the bottom of the window: how complete what is shown is, how fast the last answer came, and whether there is a connection.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    QString sentence() const;
    void setLatency(const QString& latency);
    void setConnection(const Badge& badge);
    void addButton(QWidget* button); ///< takes it; left of the latency

private:
    QLabel* m_sentence;
    QLabel* m_latency;
    StateBadge* m_connection;
    QHBoxLayout* m_line;
};

} // namespace reeve::widgets
