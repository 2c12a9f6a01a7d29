// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/metrics.h"
#include "core/base/operation.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <any>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace reeve::control {

struct ControlPlaneOptions {
    storage::DatabaseOptions database;
    std::string name;                 ///< used when the plane is made; later the stored one counts
    std::string environment{"local"}; ///< the same: local, development, staging, production
};

/// What execute() answers.
struct Answer {
    std::any value;                       ///< Op::Response; empty for a plan and for a replayed answer
    std::optional<base::Receipt> receipt; ///< mutations that were committed
    std::optional<base::Plan> plan;       ///< with validateOnly
    bool replayed{false};
};

/// A whole tenancy control plane over one database: the only door to registry, life cycle, events and audit log. Every call passes the same
/// stations in the same order: authorise, idempotency key, validation, gates and quota; then one transaction holds gates and quota once
/// more, the change, its audit entry, its events and the idempotency record; then metrics and the receipt. Thread-safe.
class ControlPlane {
public:
    /// Opens the plane in options.database.folder, or makes it (new signing key in signing-key.pem, mode 0600, beside the database).
    /// @pre the other parameters outlive the plane. Errors: those of storage::Database::open; FailedPrecondition when the key file is
    /// missing, damaged, readable by others or not the plane's, and when there is a key but no database (DATABASE_LOST). On a full disk an
    /// existing plane opens for reading if it can.
    static base::Result<std::unique_ptr<ControlPlane>> open(const ControlPlaneOptions& options, const base::Clock& clock,
                                                            base::Random& random, base::Log& log, base::Metrics& metrics);
    ~ControlPlane(); ///< finishes what was accepted, stops long-running work, writes the access log

    using Done = std::function<void(base::Result<Answer>)>;
    /// Performs the operation named @p operation; @p op holds its struct. Reads run on the calling thread and are answered before it
    /// returns; mutations are answered from the writer's thread, so that waiting callers hold no thread. @p done is called exactly once.
    /// @p stop interrupts a read (Cancelled); a mutation that has reached its transaction goes on.
    void execute(std::string_view operation, std::any op, base::Caller caller, base::CallOptions options, std::stop_token stop, Done done);

    /// execute() for callers that may wait.
    base::Result<Answer> executeAndWait(std::string_view operation, std::any op, base::Caller caller, base::CallOptions options = {});
    template <class Op>
    base::Result<typename Op::Response> call(Op op, base::Caller caller)
    {
        auto answer = executeAndWait(Op::info.name, std::move(op), std::move(caller));
        if (!answer) return std::move(answer).error();
        return std::any_cast<typename Op::Response>(std::move(answer->value));
    }
    template <class Op>
    base::Result<base::Outcome<typename Op::Response>> commit(Op op, base::Caller caller, base::CallOptions options = {})
    {
        auto answer = executeAndWait(Op::info.name, std::move(op), std::move(caller), std::move(options));
        if (!answer) return std::move(answer).error();
        base::Outcome<typename Op::Response> outcome{std::nullopt, answer->receipt, answer->plan, answer->replayed};
        if (answer->value.has_value()) outcome.value = std::any_cast<typename Op::Response>(std::move(answer->value));
        return outcome;
    }

    std::string fingerprint() const;
    std::string name() const;
    std::string environment() const;
    bool writable() const;
    /// The metrics in Prometheus' text format, with the state counts as of now.
    std::string metricsText() const;

    struct Services; ///< what the handlers share; defined in services.h

private:
    explicit ControlPlane(std::unique_ptr<Services> services);
    std::unique_ptr<Services> m_services;
};

/// The caller of an embedded plane: "user:<login>@<host>" with every role.
base::Caller embeddedCaller();
/// Its roles in read-only mode: what reads, and nothing else.
void makeReadOnly(base::Caller& caller);

} // namespace reeve::control
