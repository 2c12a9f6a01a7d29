// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/import_runner.h"
#include "core/base/clock.h"
#include "models/findings_model.h"

#include <functional>

namespace reeve::models {

/// An import as a person does it: choose, check (a dry run), look at the report, import. GUI thread.
class ImportJob final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing, ///< nothing runs; a report, if there is one, is of other choices
        Checking, ///< the dry run is under way
        Checked,  ///< the dry run's report is of exactly the present choice
        Importing,
        Done,
        Failed, ///< error() stopped the dry run or the import; what was stored until then stays and is counted
    };
    Q_ENUM(State)

    ImportJob(client::Connection& connection, const base::Clock& clock, QObject* parent = nullptr); ///< @pre both outlive the job

    void choose(QStringList paths);
    void setActivate(bool on);
    const QStringList& paths() const { return m_request.paths; }
    bool activate() const { return m_request.activate; }

    void check();  ///< @pre mayCheck()
    void import(); ///< @pre mayImport()
    void cancel(); ///< stops after the batch under way
    bool mayCheck() const { return !m_request.paths.isEmpty() && !m_runner.isRunning(); }
    /// Only after a dry run of this choice that found something to store.
    bool mayImport() const;

    State state() const { return m_state; }
    bool wasDryRun() const { return m_request.validateOnly; } ///< is the outcome that of a dry run?
    const client::ImportProgress& progress() const { return m_progress; }
    const client::ImportOutcome& outcome() const { return m_outcome; } ///< of the last run that ended
    double filesPerSecond() const;                                     ///< since the run began; 0 until something was answered
    std::chrono::microseconds duration() const { return m_duration; }  ///< of the last run that ended
    FindingsModel& findings() { return m_findings; }

Q_SIGNALS:
    void stateChanged();
    void progressed();

private:
    void run(bool validateOnly);
    void setState(State state);

    const base::Clock& m_clock;
    client::ImportRunner m_runner;
    client::ImportRequest m_request;
    client::ImportProgress m_progress;
    client::ImportOutcome m_outcome;
    FindingsModel m_findings;
    std::chrono::nanoseconds m_began{};
    std::chrono::microseconds m_duration{};
    State m_state{State::Choosing};
};

} // namespace reeve::models
