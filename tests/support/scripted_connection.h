// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <QTimer>
#include <deque>
#include <map>

namespace reeve::test {

/// A connection whose answers the test writes: at once, failing, or held back and let go in any order. It answers as a real one does:
/// later, on the GUI thread, and only while the context lives and the call was not cancelled.
class ScriptedConnection : public client::Connection {
public:
    using Connection::Connection;

    /// Answers Op with @p handler. An operation without a handler is answered NotFound.
    template <class Op>
    void on(std::function<base::Result<typename Op::Response>(const Op&)> handler)
    {
        m_handlers[std::string(Op::info.name)] = [handler = std::move(handler)](const std::any& op,
                                                                                const base::CallOptions&) -> base::Result<Answer> {
            auto value = handler(std::any_cast<const Op&>(op));
            if (!value) return std::move(value).error();
            Answer answer;
            answer.value = std::move(*value);
            return answer;
        };
    }
    /// Answers a mutation: its plan when that is asked for, else what @p handler says.
    template <class Op>
    void onCommit(base::Plan plan,
                  std::function<base::Result<base::Outcome<typename Op::Response>>(const Op&, const base::CallOptions&)> handler)
    {
        m_handlers[std::string(Op::info.name)] =
            [plan, handler = std::move(handler)](const std::any& op, const base::CallOptions& options) -> base::Result<Answer> {
            Answer answer;
            if (options.validateOnly) {
                answer.plan = plan;
                return answer;
            }
            auto outcome = handler(std::any_cast<const Op&>(op), options);
            if (!outcome) return std::move(outcome).error();
            if (outcome->value) answer.value = std::move(*outcome->value);
            answer.receipt = outcome->receipt;
            answer.replayed = outcome->replayed;
            return answer;
        };
    }

    void fail(const std::string& operation, base::Error error) { m_failures[operation] = std::move(error); }
    void heal(const std::string& operation) { m_failures.erase(operation); }
    /// From now on answers to @p operation wait for release().
    void hold(const std::string& operation) { m_held[operation]; }
    int held(const std::string& operation) const
    {
        const auto found = m_held.find(operation);
        return found == m_held.end() ? 0 : int(found->second.size());
    }
    /// Lets the answer of the held call number @p at go, now. Cancelled ones say nothing.
    void release(const std::string& operation, int at = 0)
    {
        auto& calls = m_held.at(operation);
        const auto call = std::move(calls.at(std::size_t(at)));
        calls.erase(calls.begin() + at);
        call();
    }
    /// How often was @p operation asked for?
    int asked(const std::string& operation) const
    {
        const auto found = m_asked.find(operation);
        return found == m_asked.end() ? 0 : found->second;
    }

    void setIdentity(client::Identity identity)
    {
        m_identity = std::move(identity);
        Q_EMIT identityChanged();
    }
    void tellChanged(const QString& tenantId) { Q_EMIT changed(tenantId); }

    client::Identity identity() const override { return m_identity; }
    client::Source source() const override { return m_source; }
    void setSource(client::Source source) { m_source = source; }
    bool readOnly() const override { return m_readOnly || m_source == client::Source::Offline; }
    void setReadOnly(bool on) override
    {
        m_readOnly = on;
        Q_EMIT readOnlyChanged(on);
    }

protected:
    client::Call start(QObject* context, const base::OperationInfo& info, std::any op, base::CallOptions options, Done done) override
    {
        const std::string name{info.name};
        ++m_asked[name];
        const std::stop_source stop;
        auto answer = [this, name, context = QPointer<QObject>(context), token = stop.get_token(), op = std::move(op),
                       options = std::move(options), done = std::move(done)] {
            if (!context || token.stop_requested()) return;
            setLastLatency(1.5);
            if (const auto failure = m_failures.find(name); failure != m_failures.end()) return done(failure->second);
            const auto handler = m_handlers.find(name);
            if (handler == m_handlers.end()) return done(base::Error{base::ErrorCode::NotFound, "nobody answers " + name, {}, {}, {}});
            done(handler->second(op, options));
        };
        if (const auto held = m_held.find(name); held != m_held.end()) held->second.push_back(std::move(answer));
        else QTimer::singleShot(0, this, std::move(answer));
        return client::Call(stop);
    }

private:
    std::map<std::string, std::function<base::Result<Answer>(const std::any&, const base::CallOptions&)>> m_handlers;
    std::map<std::string, base::Error> m_failures;
    std::map<std::string, std::deque<std::function<void()>>> m_held;
    std::map<std::string, int> m_asked;
    client::Identity m_identity{QStringLiteral("9f3c:77a1:02de"), QStringLiteral("local plane of ana on desk-7"), QStringLiteral("local")};
    client::Source m_source{client::Source::Live};
    bool m_readOnly{false};
};

} // namespace reeve::test
