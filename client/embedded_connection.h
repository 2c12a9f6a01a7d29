// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/base/clock.h"
#include "core/control/control_plane.h"

#include <QThreadPool>
#include <vector>

namespace reeve::client {

/// A control plane in this process. Opening happens off the GUI thread; calls made before it is open wait for it, and when it cannot be
/// opened all of them answer the reason.
class EmbeddedConnection final : public Connection {
    Q_OBJECT

public:
    /// What the plane runs on; all of it outlives the connection.
    struct Environment {
        const base::Clock& clock;
        base::Random& random;
        base::Log& log;
        base::Metrics& metrics;
    };
    /// Begins to open at once. @p caller: who acts; usually control::embeddedCaller().
    EmbeddedConnection(control::ControlPlaneOptions options, Environment environment, base::Caller caller, QObject* parent = nullptr);
    ~EmbeddedConnection() override; ///< interrupts reads, waits for mutations that were begun, closes the plane

    Identity identity() const override { return presented(m_identity); }
    Source source() const override { return Source::Live; }
    bool readOnly() const override { return m_readOnly; }
    void setReadOnly(bool on) override;
    bool canOpenAgain() const override { return true; }
    void openAgain() override;
    QString dataFolder() const override;
    bool isOpen() const { return m_plane != nullptr; }
    /// Another process holds the folder: reads only.
    bool writable() const { return m_plane && m_plane->writable(); }

protected:
    Call start(QObject* context, const base::OperationInfo& info, std::any op, base::CallOptions options, Done done) override;

private:
    struct Request;
    void open();
    void run(const std::shared_ptr<Request>& request);
    void finishOpening(std::shared_ptr<base::Result<std::unique_ptr<control::ControlPlane>>> plane);
    void deliver(const std::shared_ptr<Request>& request, base::Result<Answer> answer);

    static constexpr unsigned threads = 4;      // reads wait for each other only beyond that; the database has as many readers
    static constexpr unsigned cacheMiBEach = 8; // a database connection; the contract says 8 to 16 for a console
    control::ControlPlaneOptions m_options;
    Environment m_environment;
    const base::Caller m_caller;
    Identity m_identity;
    bool m_readOnly{false};
    std::unique_ptr<control::ControlPlane> m_plane;
    std::unique_ptr<control::ControlPlane> m_closing; ///< belongs to the thread that opens, as long as that runs
    bool m_wasOpen{false};
    std::vector<std::shared_ptr<Request>> m_waiting; // for the plane to open
    std::stop_source m_stopAll;
    QThreadPool m_opener; // one thread: it waits for those of the other pool
    QThreadPool m_pool;
};

} // namespace reeve::client
