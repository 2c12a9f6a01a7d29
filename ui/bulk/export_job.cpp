// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/export_job.h"

#include "models/format.h"

namespace reeve::ui {

using models::Format;

ExportJob::ExportJob(client::Connection& connection, const base::Clock& clock, TaskList& tasks, QObject* parent)
    : QObject(parent), m_clock(clock), m_tasks(tasks), m_runner(connection)
{
    connect(&m_runner, &client::ExportRunner::progressed, this, [this](const client::ExportProgress& progress) {
        m_progress = progress;
        m_tasks.setProgress(m_task, {progress.rows, progress.total, quint64(rowsPerSecond())});
        Q_EMIT progressed();
    });
    connect(&m_runner, &client::ExportRunner::finished, this, [this](const client::ExportOutcome& outcome) {
        m_outcome = outcome;
        m_took = m_clock.monotonic() - m_began;
        const bool cancelled = outcome.error && outcome.error->code == base::ErrorCode::Cancelled;
        m_tasks.end(m_task,
                    cancelled       ? TaskList::State::Cancelled
                    : outcome.error ? TaskList::State::Failed
                                    : TaskList::State::Done,
                    outcome.error ? headline() : tr("%1 %2", "how an export ended, and its file").arg(headline(), m_path));
        Q_EMIT finished();
    });
}

void ExportJob::start(client::ExportRequest request)
{
    m_outcome.reset();
    m_progress = {};
    m_stopping = false;
    m_path = request.path;
    m_began = m_clock.monotonic();
    m_task = m_tasks.begin(this, tr("Exporting tenants"), tr("tenants", "what is counted"), [this] { cancel(); });
    m_runner.start(std::move(request));
}

void ExportJob::cancel()
{
    m_stopping = true;
    m_runner.cancel();
    if (m_runner.isRunning()) Q_EMIT progressed();
}

double ExportJob::rowsPerSecond() const
{
    const auto span = m_outcome ? m_took : m_clock.monotonic() - m_began;
    const auto seconds = std::chrono::duration<double>(span).count();
    return m_progress.rows == 0 || seconds <= 0 ? 0 : double(m_progress.rows) / seconds;
}

QString ExportJob::progressText() const
{
    if (m_stopping) return tr("Stopping…");
    if (m_progress.total == 0) return tr("Asking for the first tenants…");
    return tr("%1 of %2 tenants, %3 a second")
        .arg(Format::count(m_progress.rows), Format::count(m_progress.total), Format::count(std::uint64_t(rowsPerSecond())));
}

QString ExportJob::headline() const
{
    if (!m_outcome->error)
        return m_outcome->rows == 1 ? tr("One tenant was exported.") : tr("%1 tenants were exported.").arg(Format::count(m_outcome->rows));
    return m_outcome->error->code == base::ErrorCode::Cancelled ? tr("The export was cancelled. No file was written.")
                                                                : tr("The export failed. No file was written.");
}

QStringList ExportJob::remarks() const
{
    QStringList said;
    if (m_outcome->error) return said;
    if (m_outcome->cutOff)
        said << tr(
            "More tenants match the search than the control plane lists. These are the first ones, by relevance; narrow the search to "
            "export all.");
    if (m_outcome->changed)
        said
            << tr("Tenants were added, removed or moved while this ran: there were %1 at the beginning. Export again for an exact picture.")
                   .arg(Format::count(m_outcome->total));
    if (m_outcome->gone > 0) said << tr("%1 of the selected tenants do not exist any more.").arg(Format::count(m_outcome->gone));
    return said;
}

} // namespace reeve::ui
