// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <QTimer>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace reeve::ui {

/// What a committed mutation left behind.
struct Change {
    std::optional<registry::Tenant> tenant; ///< when the operation answers one; absent for a replayed answer
    std::optional<base::Receipt> receipt;
    bool replayed{false}; ///< it had been done before by the same key; nothing was done now
};

/// What a check without side effects said; see Mutation::check.
struct Checked {
    std::vector<base::Finding> findings;
    std::vector<base::GateDecision> gates;
    std::optional<base::Error> refusal; ///< what is wrong lies in no field: the operation would be refused, and why
};

/// One mutation with all its answers, its type erased: how to plan it and how to do it.
struct Mutation {
    /// Asked before plan() where there is one: a read that finds what is wrong. A plan that the gates deny leaves an audit entry, which
    /// typing in a form must not do; so forms whose plan can be denied bring a check, and plan() is only asked when it found nothing.
    std::function<client::Call(QObject*, std::function<void(base::Result<Checked>)>)> check;
    /// May be empty while an answer is missing that no gate looks at (the reason): then only the check is asked, so that the form knows
    /// early what would be refused.
    std::function<client::Call(QObject*, std::function<void(base::Result<base::Plan>)>)> plan;
    std::function<client::Call(QObject*, base::CallOptions, std::function<void(base::Result<Change>)>)> commit;
};

/// @pre @p connection outlives the mutation.
template <class Op>
Mutation mutationOf(client::Connection& connection, Op op)
{
    Mutation mutation;
    mutation.plan = [&connection, op](QObject* context, auto done) { return connection.plan(context, op, std::move(done)); };
    mutation.commit = [&connection, op](QObject* context, base::CallOptions options, auto done) {
        return connection.commit(context, op, std::move(options),
                                 [done = std::move(done)](base::Result<base::Outcome<typename Op::Response>> outcome) {
                                     if (!outcome) return done(std::move(outcome).error());
                                     Change change{std::nullopt, std::move(outcome->receipt), outcome->replayed};
                                     if constexpr (std::is_same_v<typename Op::Response, registry::Tenant>)
                                         change.tenant = std::move(outcome->value);
                                     done(std::move(change));
                                 });
    };
    return mutation;
}

/// The way of one mutation from its answers to its receipt, without widgets:
///
///   Editing --answers--> Planning --> Ready --confirm()--> Confirming --commit()--> Running --> Done
///                            |                    ^ back()                             |
///                            +--> Refused         +---------------------- back() --- Failed --retry()--> Running
///
/// New answers lead to Planning from every state but Running and Done, after a short quiet time; an answer to older questions is dropped.
/// The mutation is refused here when the connection meanwhile speaks to another control plane than the one that the plan is from, and while
/// it is read-only: asking for a plan then would leave an entry in the audit log for each letter that is typed.
class MutationController final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Editing,    ///< the answers are not complete
        Planning,   ///< asked; plan() is still the one of earlier answers, if there was one
        Ready,      ///< plan() is of exactly these answers and may be carried out
        Refused,    ///< it cannot be done so: findings(), the gates of plan(), error()
        Confirming, ///< a person looks at plan(), which no longer changes
        Running,
        Done,   ///< change()
        Failed, ///< error(); nothing was changed
    };
    Q_ENUM(State)
    static constexpr std::chrono::milliseconds quietTime{200}; ///< between the last new answer and the question

    /// @p newKey makes idempotency keys. @pre @p connection outlives the controller
    MutationController(client::Connection& connection, std::function<std::string()> newKey, QObject* parent = nullptr);

    /// The answers as they are now; nullopt while some are missing.
    void setMutation(std::optional<Mutation> mutation);
    void planNow(); ///< without waiting for the quiet time; nothing without a mutation
    void confirm(); ///< @pre state() is Ready
    void back();    ///< from Confirming or Failed to the answers, which are planned afresh after a failure
    /// What has to be typed before commit(); empty = nothing. And what was typed.
    void setRequiredWord(QString word);
    void setTypedWord(const QString& word);
    const QString& requiredWord() const { return m_requiredWord; }
    bool mayCommit() const { return m_state == State::Confirming && m_typedWord == m_requiredWord; }
    void commit(); ///< @pre mayCommit()
    void retry();  ///< the same request again with the same key: it cannot happen twice. @pre state() is Failed

    State state() const { return m_state; }
    bool mayEdit() const { return m_state != State::Running && m_state != State::Done; }
    const std::optional<base::Plan>& plan() const { return m_plan; }
    /// The plan that a person had confirmed before a Conflict; to show beside plan().
    const std::optional<base::Plan>& seenPlan() const { return m_seenPlan; }
    const std::vector<base::Finding>& findings() const { return m_findings; } ///< of these answers; with Refused or Failed also the error's
    const std::vector<base::GateDecision>& gates() const { return m_gates; }  ///< of the check, or of the plan when there is one
    const std::optional<base::Error>& error() const { return m_error; }       ///< of Refused and Failed; Refused may have none
    bool isConflict() const { return m_error && m_error->code == base::ErrorCode::Conflict; }
    /// May the failure come from what somebody else did meanwhile? Then both sides are to be shown.
    bool mayBeStale() const;
    const std::optional<Change>& change() const { return m_change; }

Q_SIGNALS:
    void stateChanged(reeve::ui::MutationController::State state);
    void mayCommitChanged(bool may);

private:
    void setState(State state);
    void askPlan(quint64 generation);
    void refuse(base::Error error, std::vector<base::GateDecision> gates = {});
    void take(Checked checked, quint64 generation);
    void run();

    client::Connection& m_connection;
    const std::function<std::string()> m_newKey;
    const QString m_fingerprint; ///< of the plane that all this is about
    QTimer m_quiet;
    std::optional<Mutation> m_mutation;
    client::Call m_call;
    quint64 m_generation{0}; ///< of the answers; answers of the plane to older ones are dropped
    base::CallOptions m_options;
    std::optional<base::Plan> m_plan;
    std::optional<base::Plan> m_seenPlan;
    std::vector<base::Finding> m_findings;
    std::vector<base::GateDecision> m_gates;
    std::optional<base::Error> m_error;
    std::optional<Change> m_change;
    QString m_requiredWord;
    QString m_typedWord;
    State m_state{State::Editing};
};

} // namespace reeve::ui
