// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/control/api.h"

#include <QTimer>

namespace reeve::ui {

/// Whether the control plane answers. A read that failed as Unavailable may concern that read alone (a disk that is full, a busy table), so
/// the plane itself is asked (system.info); only when that fails too it counts as out of reach, and is asked again at growing intervals.
class ConnectionWatch final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Opening,
        Connected,
        Offline,      ///< a bundle: nothing there can be lost
        Retrying,     ///< out of reach; asked again by itself
        NotConnected, ///< could not be opened: stays so until the program is started again
    };
    explicit ConnectionWatch(client::Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives this

    State state() const { return m_state; }
    /// Why it cannot be reached or opened, then.
    const std::optional<base::Error>& error() const { return m_error; }
    /// Who keeps this console from changing anything: "pid 4711 on desk-7"; empty: nobody.
    const QString& lockHolder() const { return m_lockHolder; }
    void retryNow();

Q_SIGNALS:
    void changed();
    void recovered(); ///< it answers again: read what is shown again

private:
    void follow();
    void probe();
    void take(const base::Result<control::GetSystemInfo::Info>& answer);
    void turn(State state);

    static constexpr int firstPause = 2;    ///< seconds; doubled each time
    static constexpr int longestPause = 30; ///< seconds

    client::Connection& m_connection;
    State m_state{State::Opening};
    std::optional<base::Error> m_error;
    QString m_lockHolder;
    bool m_asking{false};
    int m_pause{firstPause};
    QTimer m_timer;
};

} // namespace reeve::ui
