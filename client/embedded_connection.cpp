// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/embedded_connection.h"

#include "client/data_folder.h"

namespace reeve::client {
namespace {

/// A plane that was there is not made anew where it was moved away from: that would look as if it had lost everything.
base::Status checkStillThere(const std::filesystem::path& folder)
{
    if (holdsPlane(folder)) return base::success();
    return base::Error{base::ErrorCode::Unavailable,
                       "there is no control plane in " + folder.string() +
                           " any more; put the folder back, or restore a backup to its place",
                       "STORAGE_MOVED",
                       {},
                       {}};
}

} // namespace

struct EmbeddedConnection::Request {
    QPointer<QObject> context; ///< looked at on the GUI thread only
    const base::OperationInfo* info{};
    std::any op;
    base::CallOptions options;
    base::Caller caller;
    std::stop_source stop;
    std::chrono::nanoseconds started{};
    Done done;
};

EmbeddedConnection::EmbeddedConnection(control::ControlPlaneOptions options, Environment environment, base::Caller caller, QObject* parent)
    : Connection(parent), m_options(std::move(options)), m_environment(environment), m_caller(std::move(caller))
{
    m_opener.setMaxThreadCount(1);
    m_pool.setMaxThreadCount(threads);
    m_options.database.readers = threads;
    m_options.database.cacheMiB = cacheMiBEach * (threads + 1); // and the writer
    open();
}

EmbeddedConnection::~EmbeddedConnection()
{
    m_stopAll.request_stop();
    m_opener.waitForDone();
    m_pool.waitForDone();
    m_plane.reset(); // the writer answers what it had accepted; those answers are dropped with this object
}

/// What is asked waits from now on; what was asked before is finished, as the lock of a plane must be free before it is taken anew.
void EmbeddedConnection::open()
{
    m_closing = std::move(m_plane);
    beginOpening();
    m_opener.start([this] {
        m_pool.waitForDone();
        m_closing.reset();
        const auto open = [this]() -> base::Result<std::unique_ptr<control::ControlPlane>> {
            if (m_wasOpen) REEVE_TRY(checkStillThere(m_options.database.folder));
            return control::ControlPlane::open(m_options, m_environment.clock, m_environment.random, m_environment.log,
                                               m_environment.metrics);
        };
        auto plane = std::make_shared<base::Result<std::unique_ptr<control::ControlPlane>>>(open());
        QMetaObject::invokeMethod(this, [this, plane] { finishOpening(plane); }, Qt::QueuedConnection);
    });
}

void EmbeddedConnection::openAgain()
{
    if (!isOpening()) open();
}

QString EmbeddedConnection::dataFolder() const { return QString::fromStdString(m_options.database.folder.string()); }

void EmbeddedConnection::setReadOnly(bool on)
{
    if (m_readOnly == on) return;
    m_readOnly = on;
    Q_EMIT readOnlyChanged(on);
}

void EmbeddedConnection::finishOpening(std::shared_ptr<base::Result<std::unique_ptr<control::ControlPlane>>> plane)
{
    auto waiting = std::exchange(m_waiting, {});
    if (!*plane) {
        endOpening(plane->error());
        for (const auto& request : waiting) deliver(request, *openError());
        return;
    }
    m_plane = std::move(**plane);
    m_wasOpen = true;
    m_identity = {QString::fromStdString(m_plane->fingerprint()),
                  QString::fromStdString(m_plane->name()),
                  QString::fromStdString(m_plane->environment()),
                  {},
                  {}};
    endOpening();
    for (const auto& request : waiting) run(request);
}

Call EmbeddedConnection::start(QObject* context, const base::OperationInfo& info, std::any op, base::CallOptions options, Done done)
{
    auto request = std::make_shared<Request>();
    request->context = context ? context : this;
    request->info = &info;
    request->op = std::move(op);
    request->options = std::move(options);
    request->caller = m_caller;
    if (m_readOnly) control::makeReadOnly(request->caller);
    request->started = m_environment.clock.monotonic();
    request->done = std::move(done);
    const Call call(request->stop);
    if (m_plane) run(request);
    else if (isOpening()) m_waiting.push_back(std::move(request));
    else QMetaObject::invokeMethod(this, [this, request] { deliver(request, *openError()); }, Qt::QueuedConnection);
    return call;
}

void EmbeddedConnection::run(const std::shared_ptr<Request>& request)
{
    auto* const plane = m_plane.get(); // it is not closed before this is done
    m_pool.start([this, plane, request] {
        if (request->stop.stop_requested()) return; // overtaken before it began
        // Closing the connection stops what runs, like a cancel does.
        const std::stop_callback closing(m_stopAll.get_token(), [request] { request->stop.request_stop(); });
        plane->execute(
            request->info->name, std::move(request->op), request->caller, request->options, request->stop.get_token(),
            [this, request](base::Result<control::Answer> answer) {
                auto shared = std::make_shared<base::Result<Answer>>(base::internal("no answer"));
                if (answer)
                    *shared = Answer{std::move(answer->value), std::move(answer->receipt), std::move(answer->plan), answer->replayed};
                else *shared = std::move(answer).error();
                QMetaObject::invokeMethod(this, [this, request, shared] { deliver(request, std::move(*shared)); }, Qt::QueuedConnection);
            });
    });
}

void EmbeddedConnection::deliver(const std::shared_ptr<Request>& request, base::Result<Answer> answer)
{
    setLastLatency(std::chrono::duration<double, std::milli>(m_environment.clock.monotonic() - request->started).count());
    // What was changed is told even when nobody waits for the answer any more.
    const bool mutated = answer && request->info->effect == base::Effect::Mutates && !request->options.validateOnly;
    noteAnswer(*request->info, request->options, answer);
    if (request->context && !request->stop.stop_requested()) request->done(std::move(answer));
    if (mutated) Q_EMIT changed();
}

} // namespace reeve::client
