// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/mutation_controller.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace reeve::ui {

class Message;

/// What makes sense after a change.
struct NextStep {
    QString text;        ///< a sentence
    QString button{};    ///< what does it; empty: nothing here does
    QString operation{}; ///< "tenants.resume"
};

/// What happened, and the proof of it: duration, audit entry with its leaf hash, revision, request; and what to do next.
class ReceiptView final : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptView(QWidget* parent = nullptr);
    void showChange(const QString& headline, const Change& change, const std::vector<NextStep>& next);
    QString plainText() const { return m_text; }

Q_SIGNALS:
    void showAuditEntry(quint64 seq);
    void actRequested(const QString& operation);
    void copyRequested(const QString& text);

private:
    void addFact(const QString& name, QWidget* value);
    void showNext(const std::vector<NextStep>& next, bool known);
    QLabel* m_headline;
    Message* m_note;
    QGridLayout* m_facts;
    QWidget* m_nextBox;
    QVBoxLayout* m_next;
    QString m_text;
};

} // namespace reeve::ui
