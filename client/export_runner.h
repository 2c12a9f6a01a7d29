// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/tenant_export.h"
#include "client/tenant_source.h"

#include <QThreadPool>
#include <memory>
#include <optional>
#include <vector>

namespace reeve::client {

struct ExportRequest {
    TenantSet tenants;
    ExportFormat format{ExportFormat::Csv};
    std::vector<TenantField> fields; ///< at least one
    QString path;                    ///< the file; one that exists is replaced when all is written, and not before
};

struct ExportProgress {
    quint64 rows{};  ///< written
    quint64 total{}; ///< to be written, as the control plane counted at the beginning; 0 until it answered
};

/// How an export ended. With an error nothing is there: the file is as it was before.
struct ExportOutcome {
    quint64 rows{};
    qint64 bytes{};                   ///< of the file
    quint64 total{};                  ///< that there were at the beginning
    bool cutOff{false};               ///< more matched than the control plane lists: these are the first ones, by relevance
    bool changed{false};              ///< tenants came or went while it ran
    quint64 gone{};                   ///< of the ids: no such tenant
    std::optional<base::Error> error; ///< Cancelled, FailedPrecondition (another control plane answers now), or what stopped it
};

/// Writes tenants to a file: reads them page by page, the next page while the one before is formatted and written on a thread of its own,
/// so that memory stays bounded for any number of rows. One run at a time. Lives on one thread with an event loop; the destructor waits for
/// the write of one page.
class ExportRunner final : public QObject {
    Q_OBJECT

public:
    explicit ExportRunner(Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives the runner
    ~ExportRunner() override;

    void start(ExportRequest request); ///< @pre !isRunning()
    /// Stops at once, or when the page that is being written is; the file stays as it was.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const reeve::client::ExportProgress& progress);
    void finished(const reeve::client::ExportOutcome& outcome);

private:
    struct File;
    struct Batch {
        std::vector<registry::Tenant> rows;
        bool last{false};
    };
    void goOn();
    void ask();
    void write();
    void written(quint64 rows, bool last, std::optional<base::Error> error);
    void stop(base::Error error);
    void finish();

    Connection& m_connection;
    QThreadPool m_pool; ///< one thread
    ExportOutcome m_outcome;
    std::unique_ptr<TenantSource> m_source;
    std::shared_ptr<File> m_file; ///< touched by the writing thread only
    std::optional<Batch> m_ready; ///< waits for the writing thread
    bool m_running{false};
    bool m_asking{false};
    bool m_writing{false};
};

} // namespace reeve::client
