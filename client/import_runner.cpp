// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/import_runner.h"

#include "core/control/api.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>
#include <set>

namespace reeve::client {
namespace {

bool isManifestName(const QString& name)
{
    return name.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

/// The deepest folder that holds all of @p folders (absolute, clean).
QString commonFolder(const QStringList& folders)
{
    QDir common(folders.value(0));
    for (const auto& folder : folders) {
        while (QDir(common).relativeFilePath(folder).startsWith(QLatin1String("..")) && common.cdUp()) {
        }
    }
    return common.path();
}

base::Finding finding(const std::string& path, const char* code, const QString& message, const QString& hint)
{
    base::Finding found;
    found.file = path;
    found.code = code;
    found.message = message.toStdString();
    found.hint = hint.toStdString();
    return found;
}

} // namespace

/// The files of one run and how far they were read.
struct ImportRunner::Files {
    struct Entry {
        QString absolute;
        std::string path; ///< as findings name it
    };
    QStringList asked;
    std::vector<Entry> entries; ///< sorted by path, each file once
    bool searched{false};
    std::size_t next{0};              ///< position of the phase that is being read
    std::set<std::string> unreadable; ///< already reported
};

namespace {

template <class Files>
void search(Files& files)
{
    QStringList folders;
    QStringList found;
    for (const auto& asked : files.asked) {
        const QFileInfo info(QDir::cleanPath(QFileInfo(asked).absoluteFilePath()));
        if (!info.isDir()) {
            found.append(info.filePath()); // named by the user: sent whatever its name; when it is missing, reading it says so
            folders.append(info.path());
            continue;
        }
        folders.append(info.filePath());
        QDirIterator each(info.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const auto path = each.next();
            if (isManifestName(path)) found.append(path);
        }
    }
    const QDir root(commonFolder(folders));
    for (const auto& path : found) files.entries.push_back({path, root.relativeFilePath(path).toStdString()});
    std::sort(files.entries.begin(), files.entries.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    const auto same = [](const auto& a, const auto& b) { return a.path == b.path; };
    files.entries.erase(std::unique(files.entries.begin(), files.entries.end(), same), files.entries.end());
    files.searched = true;
}

/// The bytes of a file, or why it cannot be sent.
std::variant<std::string, base::Finding> readOne(const QString& absolute, const std::string& path)
{
    QFile file(absolute);
    if (!QFileInfo(absolute).isFile() || !file.open(QIODevice::ReadOnly)) {
        const auto why = file.error() == QFileDevice::NoError ? QStringLiteral("it is not a file") : file.errorString();
        return finding(path, "SYNTAX", QStringLiteral("the file cannot be read: %1").arg(why),
                       QStringLiteral("check that it exists and that you may read it"));
    }
    if (file.size() > ImportRunner::maxSentBytes)
        return finding(path, "LIMIT_EXCEEDED", QStringLiteral("the file has %1 bytes; a manifest file may have 1048576").arg(file.size()),
                       QStringLiteral("split it into several files"));
    const auto bytes = file.read(ImportRunner::maxSentBytes);
    if (file.error() != QFileDevice::NoError)
        return finding(path, "SYNTAX", QStringLiteral("the file cannot be read: %1").arg(file.errorString()),
                       QStringLiteral("check the disk, then import again"));
    return bytes.toStdString();
}

} // namespace

ImportRunner::ImportRunner(Connection& connection, QObject* parent) : QObject(parent), m_connection(connection)
{
    m_pool.setMaxThreadCount(1);
}

ImportRunner::~ImportRunner() { m_pool.waitForDone(); }

void ImportRunner::start(ImportRequest request)
{
    Q_ASSERT(!m_running);
    m_request = std::move(request);
    m_outcome = {};
    m_progress = {};
    m_phase = lifecycle::ImportPhase::catalog;
    m_files = std::make_shared<Files>();
    m_files->asked = m_request.paths;
    m_running = true;
    m_cancelled = false;
    readNext();
}

void ImportRunner::cancel() { m_cancelled = true; }

/// Reads the next batch of the present phase on the pool.
QFuture<ImportRunner::Batch> ImportRunner::read()
{
    return QtConcurrent::run(&m_pool, [files = m_files, catalogOnly = m_phase == lifecycle::ImportPhase::catalog] {
        if (!files->searched) search(*files);
        Batch batch;
        qint64 bytes = 0;
        for (; files->next < files->entries.size(); ++files->next) {
            const auto& [absolute, path] = files->entries[files->next];
            auto content = readOne(absolute, path);
            if (auto* bad = std::get_if<base::Finding>(&content)) {
                if (files->unreadable.insert(path).second) batch.findings.push_back(std::move(*bad));
                continue;
            }
            auto& text = std::get<std::string>(content);
            if (catalogOnly && !lifecycle::mayHoldCatalog(text)) continue;
            if (!batch.files.empty() && bytes + qint64(text.size()) > maxBatchBytes) break; // read again with the next batch
            bytes += qint64(text.size());
            batch.files.push_back({path, {std::move(text)}});
        }
        batch.passed = files->next;
        batch.atEnd = files->next == files->entries.size();
        return batch;
    });
}

/// Goes on in send() when the next batch is read.
void ImportRunner::readNext()
{
    if (!m_ahead.isValid()) m_ahead = read();
    auto* watcher = new QFutureWatcher<Batch>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        auto batch = watcher->future().takeResult();
        watcher->deleteLater();
        send(std::move(batch));
    });
    watcher->setFuture(std::exchange(m_ahead, {}));
}

void ImportRunner::send(Batch batch)
{
    m_outcome.files = m_files->entries.size();
    if (m_progress.filesInAll != m_outcome.files) {
        m_progress.filesInAll = m_outcome.files;
        Q_EMIT progressed(m_progress);
    }
    m_outcome.report.refused += batch.findings.size();
    std::move(batch.findings.begin(), batch.findings.end(), std::back_inserter(m_outcome.report.errors));
    if (m_cancelled) return finish(base::Error{base::ErrorCode::Cancelled, "the import was cancelled", "IMPORT_CANCELLED", {}, {}});
    if (m_files->entries.empty())
        return finish(base::Error{base::ErrorCode::NotFound, "no *.yaml, *.yml or *.json file was found", "NO_MANIFEST_FILES", {}, {}});

    const auto phase = m_phase;
    const bool last = phase == lifecycle::ImportPhase::all && batch.atEnd;
    if (phase == lifecycle::ImportPhase::catalog && batch.atEnd) { // the next read begins the second phase
        m_phase = lifecycle::ImportPhase::all;
        m_files->next = 0;
    }
    const auto& importId = m_outcome.report.importId;
    if (batch.files.empty() && !(last && !importId.empty())) { // nothing to send, and no import to end
        if (last) return finish(std::nullopt);
        return readNext();
    }
    lifecycle::ImportManifests op;
    if (!importId.empty()) op.importId = importId;
    op.files = std::move(batch.files);
    op.phase = phase;
    op.validateOnly = m_request.validateOnly;
    op.activate = m_request.activate;
    if (!m_request.reason.isEmpty()) op.reason = m_request.reason.toStdString();
    op.last = last;
    op.filesInAll = m_outcome.files;
    const quint64 passed = phase == lifecycle::ImportPhase::all ? batch.passed : 0;
    m_connection.commit(this, std::move(op), {}, [this, passed, last](auto answer) { add(std::move(answer), passed, last); });
    if (!last) m_ahead = read(); // while this one is stored
}

void ImportRunner::add(base::Result<base::Outcome<lifecycle::ImportManifests::Report>> answer, quint64 files, bool last)
{
    if (!answer) return finish(std::move(answer).error());
    if (answer->value) {
        auto& all = m_outcome.report;
        auto& more = *answer->value;
        all.importId = more.importId;
        all.created += more.created;
        all.updated += more.updated;
        all.unchanged += more.unchanged;
        all.refused += more.refused;
        std::move(more.errors.begin(), more.errors.end(), std::back_inserter(all.errors));
    }
    m_progress.filesSent = std::max(m_progress.filesSent, files);
    m_progress.created = m_outcome.report.created;
    m_progress.updated = m_outcome.report.updated;
    m_progress.unchanged = m_outcome.report.unchanged;
    m_progress.refused = m_outcome.report.refused;
    Q_EMIT progressed(m_progress);
    if (last) return finish(std::nullopt);
    if (!m_cancelled) return readNext();
    // The control plane keeps the import as running work: tell it, but the report does not wait for the answer to be a good one.
    m_connection.commit(this, control::CancelOperation{m_outcome.report.importId}, {}, [this](const auto&) {
        finish(base::Error{
            base::ErrorCode::Cancelled, "the import was cancelled; what was stored until then stays", "IMPORT_CANCELLED", {}, {}});
    });
}

void ImportRunner::finish(std::optional<base::Error> error)
{
    m_running = false;
    m_ahead = {};
    m_outcome.error = std::move(error);
    m_files.reset();
    Q_EMIT finished(m_outcome);
}

} // namespace reeve::client
