// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection_watch.h"

#include "models/format.h"

#include <algorithm>

namespace reeve::ui {

ConnectionWatch::ConnectionWatch(client::Connection& connection, QObject* parent) : QObject(parent), m_connection(connection)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionWatch::probe);
    connect(&connection, &client::Connection::identityChanged, this, &ConnectionWatch::follow);
    connect(&connection, &client::Connection::openFailed, this, &ConnectionWatch::follow);
    connect(&connection, &client::Connection::unavailable, this, [this](const base::Error& error) {
        if (m_state != State::Connected || m_asking) return;
        m_error = error;
        probe();
    });
    follow();
}

void ConnectionWatch::follow()
{
    if (m_connection.openError()) {
        m_error = m_connection.openError();
        return turn(State::NotConnected);
    }
    if (m_connection.source() == client::Source::Offline) return turn(State::Offline);
    if (m_connection.identity().fingerprint.isEmpty()) return turn(State::Opening);
    if (m_state != State::Opening && m_state != State::Offline) return; // the same plane, called otherwise
    turn(State::Connected);
    probe(); // may it be written to?
}

void ConnectionWatch::retryNow()
{
    if (m_state == State::Retrying) probe();
}

void ConnectionWatch::probe()
{
    if (m_asking) return;
    m_asking = true;
    m_timer.stop();
    m_connection.call(this, control::GetSystemInfo{}, [this](base::Result<control::GetSystemInfo::Info> answer) {
        m_asking = false;
        take(answer);
    });
}

void ConnectionWatch::take(const base::Result<control::GetSystemInfo::Info>& answer)
{
    if (!answer && answer.error().code == base::ErrorCode::Unavailable) {
        m_pause = m_state == State::Retrying ? std::min(m_pause * 2, longestPause) : firstPause;
        m_error = answer.error();
        m_timer.start(m_pause * 1000);
        m_state = State::Retrying;
        Q_EMIT changed(); // also when it was so before: the next pause is longer
        return;
    }
    const bool wasAway = m_state == State::Retrying;
    if (answer) m_lockHolder = answer->writable ? QString() : models::toQt(answer->lockHolder);
    if (answer && !answer->writable && m_lockHolder.isEmpty()) m_lockHolder = tr("another program");
    m_error.reset();
    m_state = State::Connected;
    Q_EMIT changed();
    if (wasAway) Q_EMIT recovered();
}

void ConnectionWatch::turn(State state)
{
    if (m_state == state && state != State::NotConnected) return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace reeve::ui
