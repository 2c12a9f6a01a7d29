// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/mutation_controller.h"

#include <algorithm>

namespace reeve::ui {

MutationController::MutationController(client::Connection& connection, std::function<std::string()> newKey, QObject* parent)
    : QObject(parent), m_connection(connection), m_newKey(std::move(newKey)), m_fingerprint(connection.identity().fingerprint)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &MutationController::planNow);
}

void MutationController::setMutation(std::optional<Mutation> mutation)
{
    if (!mayEdit()) return;
    ++m_generation;
    m_call.cancel();
    m_mutation = std::move(mutation);
    if (!m_mutation) {
        m_quiet.stop();
        m_plan.reset();
        m_gates.clear();
        m_findings.clear();
        m_error.reset();
        return setState(State::Editing);
    }
    m_quiet.start();
    setState(State::Planning);
}

void MutationController::planNow()
{
    m_quiet.stop();
    if (!m_mutation || !mayEdit()) return;
    const auto generation = ++m_generation;
    m_call.cancel();
    if (m_connection.readOnly())
        return refuse({base::ErrorCode::PermissionDenied,
                       "read-only is on for this connection; nothing can be changed through it",
                       "READ_ONLY",
                       {},
                       {}});
    setState(State::Planning);
    if (!m_mutation->check) return askPlan(generation);
    m_call = m_mutation->check(this, [this, generation](base::Result<Checked> checked) {
        if (generation != m_generation) return;
        if (!checked) return refuse(std::move(checked).error());
        take(std::move(*checked), generation);
    });
}

void MutationController::take(Checked checked, quint64 generation)
{
    if (checked.refusal) return refuse(std::move(*checked.refusal), std::move(checked.gates));
    m_gates = std::move(checked.gates);
    m_findings = std::move(checked.findings);
    m_error.reset();
    if (m_findings.empty() && m_mutation->plan) return askPlan(generation);
    m_plan.reset();
    setState(m_findings.empty() ? State::Editing : State::Refused);
}

void MutationController::askPlan(quint64 generation)
{
    m_call = m_mutation->plan(this, [this, generation](base::Result<base::Plan> plan) {
        if (generation != m_generation) return;
        if (!plan) return refuse(std::move(plan).error());
        m_plan = std::move(*plan);
        m_gates = m_plan->gates;
        m_findings.clear();
        m_error.reset();
        m_options = {};
        const bool denied = std::any_of(m_gates.begin(), m_gates.end(), [](const auto& gate) { return gate.verdict == "deny"; });
        setState(denied ? State::Refused : State::Ready);
    });
}

void MutationController::refuse(base::Error error, std::vector<base::GateDecision> gates)
{
    m_plan.reset();
    m_gates = std::move(gates);
    m_findings = error.findings;
    m_error = std::move(error);
    setState(State::Refused);
}

bool MutationController::mayBeStale() const
{
    if (!m_error) return false;
    switch (m_error->code) {
    case base::ErrorCode::Conflict:
    case base::ErrorCode::FailedPrecondition:
    case base::ErrorCode::NotFound: return true;
    case base::ErrorCode::PolicyDenied:
    case base::ErrorCode::QuotaExceeded:
    case base::ErrorCode::InvalidArgument: return m_state == State::Failed; // there was a plan, so the world is what changed
    default: return false;
    }
}

void MutationController::confirm()
{
    Q_ASSERT(m_state == State::Ready);
    m_typedWord.clear();
    m_seenPlan = m_plan;
    m_options.planHash = m_plan->hash;
    m_options.idempotencyKey = m_newKey();
    setState(State::Confirming);
}

void MutationController::back()
{
    if (m_state == State::Confirming) return setState(State::Ready);
    if (m_state == State::Failed) planNow();
}

void MutationController::setRequiredWord(QString word)
{
    m_requiredWord = std::move(word);
    Q_EMIT mayCommitChanged(mayCommit());
}

void MutationController::setTypedWord(const QString& word)
{
    m_typedWord = word;
    Q_EMIT mayCommitChanged(mayCommit());
}

void MutationController::commit()
{
    Q_ASSERT(mayCommit());
    run();
}

void MutationController::retry()
{
    Q_ASSERT(m_state == State::Failed);
    run();
}

void MutationController::run()
{
    m_error.reset();
    m_findings.clear();
    if (m_connection.identity().fingerprint != m_fingerprint) {
        m_error = base::Error{base::ErrorCode::FailedPrecondition,
                              "the connection now leads to another control plane (" + m_connection.identity().fingerprint.toStdString() +
                                  ") than the one this plan is from (" + m_fingerprint.toStdString() +
                                  "); close this window and begin again there",
                              "IDENTITY_CHANGED",
                              {},
                              {}};
        return setState(State::Failed);
    }
    setState(State::Running);
    m_call = m_mutation->commit(this, m_options, [this](base::Result<Change> change) {
        if (change) {
            m_change = std::move(*change);
            return setState(State::Done);
        }
        m_error = std::move(change).error();
        m_findings = m_error->findings;
        setState(State::Failed);
    });
}

void MutationController::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
    Q_EMIT mayCommitChanged(mayCommit());
}

} // namespace reeve::ui
