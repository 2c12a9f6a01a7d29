// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/control/api.h"

#include <QTimer>

namespace reeve::ui {

/// Whether the control plane answers. A read that failed as Unavailable may concern that read alone (a disk that is full, a busy table), so
/// the plane itself is asked (system.info); only when that fails too it counts as out of reach, and is asked again at growing intervals.
/// Whether it can be changed: another process may hold it, and the disk may refuse.
class ConnectionWatch final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Opening,
        Connected,
        Offline,      ///< a bundle: nothing there can be lost
        Retrying,     ///< out of reach; asked again by itself
        NotConnected, ///< could not be opened; tried again by itself only where the reason passes by itself
    };
    explicit ConnectionWatch(client::Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives this

    State state() const { return m_state; }
    /// Why it cannot be reached or opened, then.
    const std::optional<base::Error>& error() const { return m_error; }
    /// Another process held the plane when it was opened, so that it can only be read here. Looked at again every few seconds.
    bool isHeld() const { return m_isHeld; }
    /// Who holds it now, then: "pid 4711 on desk-7". Empty: nobody any more, so that it may be opened again and changed. That is not done
    /// by itself: a script that works with the plane, one command after the other, would find it taken.
    const QString& lockHolder() const { return m_lockHolder; }
    /// Why the last change could not be stored, where that concerns all changes; until one is stored, or the plane is opened again.
    const std::optional<base::Error>& storeError() const { return m_storeError; }
    void forgetStoreError();
    void retryNow();

Q_SIGNALS:
    void changed();
    void recovered(); ///< it answers again: read what is shown again

private:
    void follow();
    void followOpening();
    void takeOpened();
    void askAgain();
    void askLater();
    void probe();
    void take(const base::Result<control::GetSystemInfo::Info>& answer);
    void turn(State state);

    static constexpr int firstPause = 2;    ///< seconds; doubled each time
    static constexpr int longestPause = 30; ///< seconds
    static constexpr int holderPause = 3;   ///< seconds

    client::Connection& m_connection;
    State m_state{State::Opening};
    std::optional<base::Error> m_error;
    bool m_isHeld{false};
    QString m_lockHolder;
    std::optional<base::Error> m_storeError;
    bool m_wasSettled{false}; ///< it was opened before, or could not be
    bool m_asking{false};
    int m_pause{firstPause};
    QTimer m_timer;
};

} // namespace reeve::ui
