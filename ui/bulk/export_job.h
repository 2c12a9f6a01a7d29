// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/export_runner.h"
#include "core/base/clock.h"
#include "ui/task_list.h"

namespace reeve::ui {

/// One export with what people are told of it, in place and in the list of tasks: progress with its rate, and how it ended, in sentences.
/// GUI thread.
class ExportJob final : public QObject {
    Q_OBJECT

public:
    ExportJob(client::Connection& connection, const base::Clock& clock, TaskList& tasks,
              QObject* parent = nullptr); ///< @pre all outlive it

    void start(client::ExportRequest request);
    void cancel();
    bool isRunning() const { return m_runner.isRunning(); }
    bool isOver() const { return m_outcome.has_value(); }
    const client::ExportProgress& progress() const { return m_progress; }
    const std::optional<client::ExportOutcome>& outcome() const { return m_outcome; }
    const QString& path() const { return m_path; }
    double rowsPerSecond() const; ///< since the start; 0 until something was written
    QString progressText() const;
    QString headline() const;    ///< how it ended. @pre isOver()
    QStringList remarks() const; ///< what one has to know of the file: changed meanwhile, cut off, tenants that are gone. @pre isOver()

Q_SIGNALS:
    void progressed();
    void finished();

private:
    const base::Clock& m_clock;
    TaskList& m_tasks;
    TaskList::Id m_task{0};
    client::ExportRunner m_runner;
    client::ExportProgress m_progress;
    std::optional<client::ExportOutcome> m_outcome;
    QString m_path;
    std::chrono::nanoseconds m_began{};
    std::chrono::nanoseconds m_took{};
    bool m_stopping{false};
};

} // namespace reeve::ui
