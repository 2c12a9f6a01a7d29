// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bundle_connection.h"

#include "core/audit/bundle_reader.h"
#include "core/audit/note.h"
#include "core/audit/verifier.h"
#include "core/base/codec.h"
#include "core/control/api.h"
#include "core/control/control_plane.h"

#include <map>
#include <mutex>

namespace reeve::client {

struct BundleConnection::State {
    const std::filesystem::path folder;
    const std::string vkey;
    const base::Clock& clock;
    std::mutex mutex;
    std::shared_ptr<audit::BundleReader> reader;   // guarded by mutex
    std::vector<control::Operation> verifications; // guarded by mutex
    std::map<std::string, std::stop_source> stops; // of the running ones, by id; guarded by mutex

    base::Result<std::shared_ptr<audit::BundleReader>> open()
    {
        const std::scoped_lock lock(mutex);
        if (!reader) {
            REEVE_ASSIGN(auto opened, audit::BundleReader::open(folder));
            reader = std::move(opened);
        }
        return reader;
    }

    control::Operation begin()
    {
        const std::scoped_lock lock(mutex);
        control::Operation operation;
        operation.id = "op_offline-" + std::to_string(verifications.size() + 1);
        operation.kind = control::VerifyAudit::info.name;
        operation.progress.unit = "entries";
        operation.actor = control::embeddedCaller().actor.id;
        operation.startedAt = operation.updatedAt = clock.now();
        verifications.push_back(operation);
        stops[operation.id];
        return operation;
    }

    template <class F>
    void update(const std::string& id, F change)
    {
        const std::scoped_lock lock(mutex);
        for (auto& one : verifications)
            if (one.id == id) {
                change(one);
                one.updatedAt = clock.now();
            }
    }

    /// Asks the verification @p id to stop. @return it, as it is now.
    base::Result<std::any> cancel(const std::string& id)
    {
        {
            const std::scoped_lock lock(mutex);
            if (const auto found = stops.find(id); found != stops.end()) found->second.request_stop();
        }
        return find(id);
    }

    base::Result<std::any> find(const std::string& id)
    {
        const std::scoped_lock lock(mutex);
        for (const auto& one : verifications)
            if (one.id == id) return std::any(one);
        return base::Error{base::ErrorCode::NotFound, "there is no operation \"" + id + "\"", "OPERATION_NOT_FOUND", {}, {}};
    }

    std::stop_source stopOf(const std::string& id)
    {
        const std::scoped_lock lock(mutex);
        return stops[id];
    }

    void verify(const std::string& id, const std::optional<std::string>& older, std::stop_token stopAll)
    {
        std::stop_source stop = stopOf(id);
        const std::stop_callback passOn(std::move(stopAll), [&stop] { stop.request_stop(); });
        const auto began = clock.monotonic();
        audit::VerifyOptions options{clock, vkey.empty() ? std::nullopt : std::optional{vkey}, older,
                                     [&](std::uint64_t done, std::uint64_t total) {
                                         const double seconds = std::chrono::duration<double>(clock.monotonic() - began).count();
                                         update(id, [&](control::Operation& one) {
                                             one.progress.done = done;
                                             one.progress.total = total;
                                             one.progress.rate =
                                                 seconds > 0.001 ? static_cast<std::uint64_t>(static_cast<double>(done) / seconds) : 0;
                                         });
                                     },
                                     stop.get_token()};
        const auto report = audit::verifyBundle(folder, options);
        update(id, [&](control::Operation& one) {
            one.done = true;
            if (stop.stop_requested())
                one.error =
                    base::Error{base::ErrorCode::Cancelled, "the verification was cancelled; nothing was concluded", "CANCELLED", {}, {}};
            else one.result = base::toJson(report);
        });
        const std::scoped_lock lock(mutex);
        stops.erase(id);
    }

    base::Result<std::any> answer(std::string_view name, const std::any& op, std::stop_token stop)
    {
        if (name == audit::ListAudit::info.name) {
            REEVE_ASSIGN(const auto bundle, open());
            REEVE_ASSIGN(auto page, bundle->list(std::any_cast<const audit::ListAudit&>(op), std::move(stop)));
            return std::any(std::move(page));
        }
        if (name == audit::GetAudit::info.name) {
            REEVE_ASSIGN(const auto bundle, open());
            REEVE_ASSIGN(auto proven, bundle->get(std::any_cast<const audit::GetAudit&>(op).seq));
            return std::any(std::move(proven));
        }
        if (name == control::GetOperation::info.name) return find(std::any_cast<const control::GetOperation&>(op).operationId);
        if (name == control::CancelOperation::info.name) return cancel(std::any_cast<const control::CancelOperation&>(op).operationId);
        if (name == control::GetSystemInfo::info.name) {
            REEVE_ASSIGN(const auto bundle, open());
            if (!vkey.empty()) {
                if (const auto key = audit::parseVkey(vkey); !key) return base::invalid("/key", "INVALID_VALUE", key.error().message);
            }
            control::GetSystemInfo::Info info;
            info.name = bundle->origin();
            info.environment = "offline";
            info.vkey = vkey;
            info.version = REEVE_VERSION;
            info.dataFolder = folder.string();
            info.auditSize = bundle->size();
            info.checkpoint = bundle->checkpoint();
            return std::any(std::move(info));
        }
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "this is an offline bundle: it holds an audit log to read, and nothing else",
                           "OFFLINE",
                           {},
                           {}};
    }
};

BundleConnection::BundleConnection(std::filesystem::path folder, std::string vkey, const base::Clock& clock, QObject* parent)
    : Connection(parent), m_folder(folder), m_clock(clock), m_state(new State{std::move(folder), std::move(vkey), clock, {}, {}, {}})
{
}

BundleConnection::~BundleConnection()
{
    m_stopAll.request_stop();
    m_pool.waitForDone();
}

Identity BundleConnection::identity() const
{
    return {QString(), QString::fromStdString(m_folder.filename().string()), QStringLiteral("offline")};
}

Call BundleConnection::start(QObject* context, const base::OperationInfo& info, std::any op, base::CallOptions, Done done)
{
    const std::stop_source stop;
    const QPointer<QObject> alive(context ? context : this);
    const auto began = m_clock.monotonic();
    m_pool.start([this, state = m_state, name = info.name, op = std::move(op), stop, alive, began, done = std::move(done)]() mutable {
        if (stop.stop_requested()) return;
        auto value = std::make_shared<base::Result<Answer>>(base::internal("no answer"));
        if (name == control::VerifyAudit::info.name) {
            const auto operation = state->begin();
            *value = Answer{std::any(operation), {}, {}, false};
            m_pool.start([state, id = operation.id, older = std::any_cast<const control::VerifyAudit&>(op).checkpoint,
                          token = m_stopAll.get_token()] { state->verify(id, older, token); });
        } else {
            auto answered = state->answer(name, op, stop.get_token());
            if (answered) *value = Answer{std::move(*answered), {}, {}, false};
            else *value = std::move(answered).error();
        }
        QMetaObject::invokeMethod(
            this,
            [this, value, stop, alive, began, done = std::move(done)] {
                setLastLatency(std::chrono::duration<double, std::milli>(m_clock.monotonic() - began).count());
                if (alive && !stop.stop_requested()) done(std::move(*value));
            },
            Qt::QueuedConnection);
    });
    return Call(stop);
}

} // namespace reeve::client
