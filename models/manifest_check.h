// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/lifecycle/api.h"

#include <QTimer>

namespace reeve::models {

/// Has a manifest checked by the control plane while it is typed (tenants.validate, which stores nothing): a moment after the last key, and
/// only the answer about the newest text counts. GUI thread; the work is the plane's.
class ManifestCheck final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,     ///< nothing to check
        Checking, ///< waiting for quiet or for the answer; report() is still the one of an older text
        Done,     ///< report() is of exactly this text
        Failed,   ///< error(): it could not be checked, which says nothing about the text
    };
    Q_ENUM(State)
    using Report = lifecycle::ValidateManifest::Report;
    static constexpr std::chrono::milliseconds quietTime{300}; ///< between the last key and the question

    explicit ManifestCheck(client::Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives the check
    void setTenant(const std::string& tenantId); ///< checked as an edit of this tenant; forgets what was known
    void setText(const QString& text);           ///< checks it after the quiet time
    void checkNow();                             ///< without waiting; also after Failed
    void clear();

    State state() const { return m_state; }
    const Report& report() const { return m_report; }
    const base::Error& error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);

    client::Connection& m_connection;
    std::string m_tenantId;
    std::string m_text;
    Report m_report;
    base::Error m_error;
    State m_state{State::Idle};
    quint64 m_generation{0};
    client::Call m_call;
    QTimer m_quiet;
};

} // namespace reeve::models
