// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <QTimer>

namespace reeve::ui {

/// Is a slug free? Asks the registry a moment after the last change; an answer about an older slug is dropped. GUI thread.
class SlugCheck final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< nothing was asked, or it could not be asked: the plan will tell
        Checking,
        Free,
        Taken, ///< by(): slugs are unique for ever, a deleted tenant keeps its own
    };
    Q_ENUM(State)

    explicit SlugCheck(client::Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives the check
    void check(const std::string& slug);                                           ///< empty: Unknown
    State state() const { return m_state; }
    const std::string& slug() const { return m_slug; }
    const registry::Tenant& by() const { return m_by; }

Q_SIGNALS:
    void stateChanged();

private:
    void ask();
    void setState(State state);

    client::Connection& m_connection;
    client::Call m_call;
    QTimer m_quiet;
    std::string m_slug;
    registry::Tenant m_by;
    State m_state{State::Unknown};
    quint64 m_generation{0};
};

} // namespace reeve::ui
