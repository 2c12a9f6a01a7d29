// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/export_runner.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>
#include <variant>

namespace reeve::client {

/// What the writing thread works on.
struct ExportRunner::File {
    explicit File(const ExportRequest& request) : path(request.path), writer(request.format, request.fields) {}

    /// Formats and writes @p rows. @return why not, or how many were written.
    std::variant<quint64, base::Error> write(const std::vector<registry::Tenant>& rows, bool last)
    {
        text.clear();
        if (!file) {
            file = std::make_unique<QSaveFile>(path);
            if (!file->open(QIODevice::WriteOnly)) return failure();
            writer.begin(text);
        }
        for (const auto& each : rows) writer.add(text, each);
        if (last) writer.end(text);
        if (file->write(text.data(), qint64(text.size())) != qint64(text.size())) return failure();
        bytes += qint64(text.size());
        if (last && !file->commit()) return failure();
        return quint64(rows.size());
    }
    base::Error failure() const
    {
        return {base::ErrorCode::Unavailable,
                QStringLiteral("%1 cannot be written: %2").arg(path, file->errorString()).toStdString(),
                "FILE_NOT_WRITTEN",
                {},
                {}};
    }

    const QString path;
    TenantWriter writer;
    std::unique_ptr<QSaveFile> file; ///< its destructor leaves what was there when nothing was committed
    std::string text;                ///< of a page; kept for its memory
    qint64 bytes{};
};

ExportRunner::ExportRunner(Connection& connection, QObject* parent) : QObject(parent), m_connection(connection)
{
    m_pool.setMaxThreadCount(1);
}

ExportRunner::~ExportRunner() { m_pool.waitForDone(); }

void ExportRunner::start(ExportRequest request)
{
    Q_ASSERT(!m_running && !request.fields.empty());
    m_outcome = {};
    m_file = std::make_shared<File>(request);
    m_source = std::make_unique<TenantSource>(m_connection, std::move(request.tenants));
    m_ready.reset();
    m_running = true;
    m_asking = m_writing = false;
    goOn();
}

/// Asks for the next rows while there is room for them, and writes what is here.
void ExportRunner::goOn()
{
    if (!m_running) return;
    if (m_outcome.error) {
        if (!m_writing) finish();
        return;
    }
    if (m_ready && !m_writing) write();
    if (!m_ready && !m_asking && !m_source->atEnd()) ask();
}

void ExportRunner::ask()
{
    m_asking = true;
    m_source->next([this](base::Result<TenantSource::Batch> rows) {
        m_asking = false;
        if (!rows) return stop(std::move(rows).error());
        m_outcome.total = m_source->total();
        m_ready = Batch{std::move(*rows), m_source->atEnd()};
        Q_EMIT progressed({m_outcome.rows, m_outcome.total});
        goOn();
    });
}

void ExportRunner::write()
{
    m_writing = true;
    auto batch = std::make_shared<Batch>(std::move(*m_ready));
    m_ready.reset();
    using Written = std::variant<quint64, base::Error>;
    auto* watcher = new QFutureWatcher<Written>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, last = batch->last] {
        const Written result = watcher->future().takeResult();
        watcher->deleteLater();
        if (const auto* error = std::get_if<base::Error>(&result)) written(0, last, *error);
        else written(std::get<quint64>(result), last, std::nullopt);
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [file = m_file, batch] { return file->write(batch->rows, batch->last); }));
}

void ExportRunner::written(quint64 rows, bool last, std::optional<base::Error> error)
{
    m_writing = false;
    m_outcome.rows += rows;
    if (last && !error) { // also when somebody gave up meanwhile: it was too late
        m_outcome.error.reset();
        m_outcome.bytes = m_file->bytes; // the thread is done with it
        m_outcome.cutOff = m_source->cutOff();
        m_outcome.changed = m_source->changed();
        m_outcome.gone = m_source->gone();
        return finish();
    }
    if (error) m_outcome.error = std::move(error); // after a cancel as well: this is what is so
    else Q_EMIT progressed({m_outcome.rows, m_outcome.total});
    goOn();
}

void ExportRunner::cancel()
{
    if (!m_running || m_outcome.error) return;
    stop({base::ErrorCode::Cancelled, "the export was cancelled; the file is as it was", "EXPORT_CANCELLED", {}, {}});
}

void ExportRunner::stop(base::Error error)
{
    m_asking = false;
    m_ready.reset();
    m_outcome.error = std::move(error);
    if (!m_writing) finish();
}

void ExportRunner::finish()
{
    m_running = false;
    m_source.reset();
    m_pool.start([file = std::exchange(m_file, nullptr)] {}); // closing takes an unfinished file away
    if (m_outcome.error) m_outcome.rows = 0;
    Q_EMIT finished(m_outcome);
}

} // namespace reeve::client
