// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_job.h"

namespace reeve::models {

using std::chrono::duration_cast;

ImportJob::ImportJob(client::Connection& connection, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_runner(connection)
{
    connect(&m_runner, &client::ImportRunner::progressed, this, [this](const client::ImportProgress& progress) {
        m_progress = progress;
        Q_EMIT progressed();
    });
    connect(&m_runner, &client::ImportRunner::finished, this, [this](const client::ImportOutcome& outcome) {
        m_outcome = outcome;
        m_duration = duration_cast<std::chrono::microseconds>(m_clock.monotonic() - m_began);
        m_findings.setFindings(outcome.report.errors);
        if (outcome.error) return setState(State::Failed);
        setState(m_request.validateOnly ? State::Checked : State::Done);
    });
}

void ImportJob::choose(QStringList paths)
{
    if (m_runner.isRunning()) return;
    m_request.paths = std::move(paths);
    m_outcome = {};
    m_findings.setFindings({});
    setState(State::Choosing);
}

void ImportJob::setActivate(bool on)
{
    if (m_runner.isRunning() || m_request.activate == on) return;
    m_request.activate = on;
    setState(State::Choosing); // the gates of activation were not asked yet
}

bool ImportJob::mayImport() const
{
    const auto& report = m_outcome.report;
    return m_state == State::Checked && report.created + report.updated > 0;
}

void ImportJob::check()
{
    Q_ASSERT(mayCheck());
    run(true);
}

void ImportJob::import()
{
    Q_ASSERT(mayImport());
    run(false);
}

void ImportJob::run(bool validateOnly)
{
    m_request.validateOnly = validateOnly;
    m_progress = {};
    m_began = m_clock.monotonic();
    setState(validateOnly ? State::Checking : State::Importing);
    m_runner.start(m_request);
}

void ImportJob::cancel()
{
    if (m_runner.isRunning()) m_runner.cancel();
}

double ImportJob::filesPerSecond() const
{
    const auto seconds = std::chrono::duration<double>(m_clock.monotonic() - m_began).count();
    return m_progress.filesSent == 0 || seconds <= 0 ? 0 : double(m_progress.filesSent) / seconds;
}

void ImportJob::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace reeve::models
