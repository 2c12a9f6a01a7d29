// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/mutation_controller.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace reeve::ui {

class Message;

/// What happened, and the proof of it: duration, audit entry with its leaf hash, revision, request.
class ReceiptView final : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptView(QWidget* parent = nullptr);
    void showChange(const QString& headline, const Change& change);
    QString plainText() const { return m_text; }

Q_SIGNALS:
    void showAuditEntry(quint64 seq);
    void copyRequested(const QString& text);

private:
    void addFact(const QString& name, QWidget* value);
    QLabel* m_headline;
    Message* m_note;
    QGridLayout* m_facts;
    QString m_text;
};

} // namespace reeve::ui
