// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/control/api.h"
#include "ui/page.h"
#include "ui/verification_report.h"
#include "widgets/tone.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace reeve::widgets {
class IconLabel;
class Notice;
} // namespace reeve::widgets

namespace reeve::ui {

class ShortArea;

/// Verifies a whole audit log: progress while it runs, then what was proven, what was not, and what was found, to be copied or saved as a
/// report. The last checkpoint of each plane that was proven is kept in the settings and given along the next time: that is how a
/// rollback shows.
class VerifyPanel final : public QFrame {
    Q_OBJECT

public:
    explicit VerifyPanel(Context& context, QWidget* parent = nullptr);
    void setBundle(const QString& folder) { m_bundle = folder; } ///< what is verified is the bundle in this folder
    void start();                                                ///< nothing while one runs
    void cancel();                                               ///< asks the running one to stop
    bool isRunning() const { return m_running; }
    bool hasReport() const { return m_report.has_value(); }
    void copyReport(); ///< as text
    /// Asks where to, and writes a report there: HTML, PDF or text, as the name ends.
    void saveReport();
    void close();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void setRunning(bool running);
    void take(base::Result<control::Operation> operation);
    void fail(const base::Error& error);
    void showProgress(const control::Progress& progress);
    void poll();
    void readCheckpoint(const control::Operation& operation, audit::VerifyReport report);
    void showReport();
    void showFindings(const audit::VerifyReport& report);
    void save(const QString& path);
    void clearReport();
    void addSentence(const QString& icon, widgets::Tone tone, const QString& text);
    QString settingsKey() const;

    Context& m_context;
    QString m_bundle;
    bool m_running{false};
    quint64 m_generation{0};
    client::Call m_call;
    client::Call m_cancelCall;
    std::string m_operationId;
    QTimer m_pause;
    quint64 m_task{0}; ///< in the list of tasks, while one runs
    std::optional<audit::VerifyReport> m_report;
    ReportContext m_reportContext;
    QString m_saved; ///< the file that was written last
    widgets::IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_caption;
    QProgressBar* m_progress;
    QVBoxLayout* m_sentences;
    ShortArea* m_area;
    widgets::Notice* m_problem;
    widgets::Notice* m_saveNotice;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_openSaved;
    QToolButton* m_close;
};

} // namespace reeve::ui
