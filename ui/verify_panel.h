// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/control/api.h"
#include "ui/page.h"
#include "widgets/tone.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace reeve::widgets {
class IconLabel;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

/// Verifies a whole audit log: progress while it runs, then what was proven, what was not, and what was found. The last checkpoint of each
/// plane that was proven is kept in the settings and given along the next time: that is how a rollback shows.
class VerifyPanel final : public QFrame {
    Q_OBJECT

public:
    explicit VerifyPanel(Context& context, QWidget* parent = nullptr);
    void start(); ///< nothing while one runs
    bool isRunning() const { return m_running; }
    void close();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void setRunning(bool running);
    void take(base::Result<control::Operation> operation);
    void poll();
    void showReport(const audit::VerifyReport& report);
    void keepCheckpoint();
    void addSentence(const QString& icon, widgets::Tone tone, const QString& text);
    QString settingsKey() const;

    Context& m_context;
    bool m_running{false};
    quint64 m_generation{0};
    client::Call m_call;
    std::string m_operationId;
    QTimer m_pause;
    quint64 m_task{0}; ///< in the list of tasks, while one runs
    QString m_reportText;
    widgets::IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_caption;
    QProgressBar* m_progress;
    QVBoxLayout* m_sentences;
    widgets::Notice* m_problem;
    QPushButton* m_copy;
};

} // namespace reeve::ui
