// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/lifecycle/api.h"

#include <QFutureWatcher>
#include <QStringList>
#include <QThreadPool>
#include <memory>

namespace reeve::client {

struct ImportRequest {
    QStringList paths;        ///< folders (searched recursively for *.yaml, *.yml, *.json) and files, in any mix
    bool validateOnly{false}; ///< a dry run: everything is checked, nothing is stored
    bool activate{false};     ///< activate new tenants through the gates
    QString reason;           ///< up to 500 bytes; empty = the control plane's own words
};

struct ImportProgress {
    quint64 filesInAll{}; ///< 0 until the folders were searched
    quint64 filesSent{};  ///< whose answer is here
    quint64 created{};    ///< documents, so far
    quint64 updated{};
    quint64 unchanged{};
    quint64 refused{};
};

/// How an import ended. The report counts what was answered until then, also when `error` is set: what was stored stays.
struct ImportOutcome {
    lifecycle::ImportManifests::Report report; ///< errors also name files that could not be read
    quint64 files{};                           ///< found in all
    std::optional<base::Error> error;          ///< Cancelled, NotFound (no manifest file at the paths), or what stopped it
};

/// Sends manifest files to a control plane: reads them on a thread of its own, first those that may hold catalog documents (phase
/// `catalog`), then all, in batches of at most 1 MiB, one in flight and the next being read, so that memory stays bounded for any number of
/// files. One run at a time. Lives on one thread with an event loop; the destructor waits for a read that is under way.
class ImportRunner final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 maxBatchBytes = 1024 * 1024;    ///< contents together; the contract's limit of a batch and of a file
    static constexpr qint64 maxSentBytes = 4 * 1024 * 1024; ///< a larger file is refused here instead of being read into memory

    explicit ImportRunner(Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives the runner
    ~ImportRunner() override;

    void start(ImportRequest request); ///< @pre !isRunning()
    /// Stops after the batch that is under way, so that the report is exact.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const reeve::client::ImportProgress& progress);
    void finished(const reeve::client::ImportOutcome& outcome);

private:
    struct Files;
    struct Batch {
        std::vector<lifecycle::ImportFile> files;
        std::vector<base::Finding> findings; ///< of files that could not be read
        quint64 passed{};                    ///< files behind us in this phase, sent or not
        bool atEnd{false};                   ///< of the phase
    };
    QFuture<Batch> read();
    void readNext();
    void send(Batch batch);
    void add(base::Result<base::Outcome<lifecycle::ImportManifests::Report>> answer, quint64 files, bool last);
    void finish(std::optional<base::Error> error);

    Connection& m_connection;
    QThreadPool m_pool; ///< one thread
    ImportRequest m_request;
    ImportOutcome m_outcome;
    ImportProgress m_progress;
    lifecycle::ImportPhase m_phase{lifecycle::ImportPhase::catalog};
    QFuture<Batch> m_ahead;         ///< the next one, while the one before is being stored
    std::shared_ptr<Files> m_files; ///< touched by the reading thread while a read is under way, by this one otherwise
    bool m_running{false};
    bool m_cancelled{false};
};

} // namespace reeve::client
