// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reeve::test {

/// A connection that answers as a test told it to: for what a real control plane does not do on demand (answers out of order, failures,
/// slowness). Handlers run when the answer is due, on a later turn of the event loop.
class ScriptedConnection : public client::Connection {
public:
    using Connection::Connection;

    client::Identity who{QStringLiteral("9f3c:77a1:02de"), QStringLiteral("eu-control"), QStringLiteral("production")};
    bool held{false};               ///< answers wait until release()
    std::vector<std::string> asked; ///< names of the operations in order; plans with "?" behind

    template <class Op>
    void answer(std::function<base::Result<typename Op::Response>(const Op&)> handler)
    {
        m_handlers[std::string(Op::info.name)] = [handler = std::move(handler)](const std::any& op,
                                                                                const base::CallOptions&) -> base::Result<Answer> {
            auto value = handler(std::any_cast<const Op&>(op));
            if (!value) return std::move(value).error();
            Answer out;
            out.value = std::move(*value);
            return out;
        };
    }
    template <class Op>
    void answerPlan(std::function<base::Result<base::Plan>(const Op&)> handler)
    {
        m_handlers[std::string(Op::info.name) + "?"] = [handler = std::move(handler)](const std::any& op,
                                                                                      const base::CallOptions&) -> base::Result<Answer> {
            auto plan = handler(std::any_cast<const Op&>(op));
            if (!plan) return std::move(plan).error();
            Answer out;
            out.plan = std::move(*plan);
            return out;
        };
    }
    template <class Op>
    void answerCommit(std::function<base::Result<base::Outcome<typename Op::Response>>(const Op&, const base::CallOptions&)> handler)
    {
        m_handlers[std::string(Op::info.name)] = [handler = std::move(handler)](const std::any& op,
                                                                                const base::CallOptions& options) -> base::Result<Answer> {
            auto outcome = handler(std::any_cast<const Op&>(op), options);
            if (!outcome) return std::move(outcome).error();
            Answer out;
            if (outcome->value) out.value = std::move(*outcome->value);
            out.receipt = std::move(outcome->receipt);
            out.replayed = outcome->replayed;
            return out;
        };
    }

    /// From now on @p operation fails with @p error, whatever its handler says, until heal(). "*": every operation.
    void fail(const std::string& operation, base::Error error) { m_failures[operation] = std::move(error); }
    void heal(const std::string& operation) { m_failures.erase(operation); }
    /// How often was @p operation asked for?
    int timesAsked(const std::string& operation) const { return int(std::count(asked.begin(), asked.end(), operation)); }

    /// From now on the answers to this one operation wait for releaseOne().
    void hold(const std::string& operation) { m_heldByName[operation]; }
    /// Answers at once again; what was held is never answered.
    void unhold(const std::string& operation) { m_heldByName.erase(operation); }
    int heldCount(const std::string& operation) const { return int(m_heldByName.at(operation).size()); }
    /// Gives the held answer number @p at, at once. A cancelled call says nothing.
    void releaseOne(const std::string& operation, int at = 0)
    {
        auto& waiting = m_heldByName.at(operation);
        const auto give = waiting.at(std::size_t(at));
        waiting.erase(waiting.begin() + at);
        give();
    }

    void setSource(client::Source source) { m_source = source; }
    void failToOpen(base::Error error) { endOpening(std::move(error)); }
    void openNow() { endOpening(); }
    int timesOpenedAgain{0};
    bool canOpenAgain() const override { return true; }
    void openAgain() override
    {
        ++timesOpenedAgain;
        beginOpening();
    }
    QString dataFolder() const override { return QStringLiteral("/home/ana/.local/share/reeve/local"); }
    void tellChanged() { Q_EMIT changed(); }
    void tellNotStored(const base::Error& error) { Q_EMIT notStored(error); }
    void setIdentity(client::Identity identity)
    {
        who = std::move(identity);
        Q_EMIT identityChanged();
    }
    /// Gives the held answers, the newest first when @p backwards.
    void release(bool backwards = false)
    {
        auto waiting = std::exchange(m_waiting, {});
        if (backwards) std::reverse(waiting.begin(), waiting.end());
        for (auto& each : waiting) each();
    }

    client::Identity identity() const override { return presented(who); }
    client::Source source() const override { return m_source; }
    bool readOnly() const override { return m_readOnly; }
    void setReadOnly(bool on) override
    {
        m_readOnly = on;
        Q_EMIT readOnlyChanged(on);
    }

protected:
    client::Call start(QObject* context, const base::OperationInfo& info, std::any op, base::CallOptions options, Done done) override
    {
        const auto name = std::string(info.name) + (options.validateOnly ? "?" : "");
        asked.push_back(name);
        std::stop_source stop;
        auto give = [this, name, &info, stop, guard = QPointer<QObject>(context), op = std::move(op), options = std::move(options),
                     done = std::move(done)] {
            if (!guard || stop.stop_requested()) return;
            setLastLatency(1.5);
            const auto failure = m_failures.find(m_failures.contains("*") ? "*" : name);
            if (failure != m_failures.end()) {
                const base::Result<Answer> answer(failure->second);
                noteAnswer(info, options, answer);
                return done(failure->second);
            }
            const auto handler = m_handlers.find(name);
            if (handler == m_handlers.end()) return done(base::internal("the test has no answer for " + name));
            done(handler->second(op, options));
        };
        if (const auto waiting = m_heldByName.find(name); waiting != m_heldByName.end()) waiting->second.push_back(std::move(give));
        else if (held) m_waiting.push_back(std::move(give));
        else QTimer::singleShot(0, this, std::move(give));
        return client::Call(stop);
    }

private:
    using Handler = std::function<base::Result<Answer>(const std::any&, const base::CallOptions&)>;
    std::map<std::string, Handler> m_handlers;
    std::map<std::string, base::Error> m_failures;
    std::map<std::string, std::vector<std::function<void()>>> m_heldByName;
    std::vector<std::function<void()>> m_waiting;
    client::Source m_source{client::Source::Live};
    bool m_readOnly{false};
};

} // namespace reeve::test
