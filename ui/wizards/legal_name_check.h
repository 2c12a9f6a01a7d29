// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <QTimer>

namespace reeve::ui {

/// Is there a tenant of this legal name already? Case, accents and spacing do not count. Asks the registry a moment after the last change;
/// an answer about an older name is dropped. Two tenants may have one legal name, so this only warns. GUI thread.
class LegalNameCheck final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< nothing was asked, or it could not be asked
        Checking,
        Free,
        Used, ///< by()
    };
    Q_ENUM(State)

    explicit LegalNameCheck(client::Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives the check
    void check(const std::string& legalName);                                           ///< empty: Unknown
    State state() const { return m_state; }
    const registry::Tenant& by() const { return m_by; }

Q_SIGNALS:
    void stateChanged();

private:
    void ask();
    void setState(State state);

    client::Connection& m_connection;
    client::Call m_call;
    QTimer m_quiet;
    std::string m_name;
    registry::Tenant m_by;
    State m_state{State::Unknown};
    quint64 m_generation{0};
};

} // namespace reeve::ui
