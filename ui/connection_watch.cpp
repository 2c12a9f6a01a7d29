// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection_watch.h"

#include "models/format.h"
#include "ui/storage_words.h"

#include <algorithm>
#include <utility>

namespace reeve::ui {

ConnectionWatch::ConnectionWatch(client::Connection& connection, QObject* parent) : QObject(parent), m_connection(connection)
{
    using client::Connection;
    m_timer.setSingleShot(true);
    m_timer.setObjectName(QStringLiteral("connectionTimer"));
    m_timer.setParent(this);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionWatch::askAgain);
    connect(&connection, &Connection::identityChanged, this, &ConnectionWatch::follow);
    connect(&connection, &Connection::openingChanged, this, &ConnectionWatch::followOpening);
    connect(&connection, &Connection::opened, this, &ConnectionWatch::takeOpened);
    connect(&connection, &Connection::openFailed, this, &ConnectionWatch::follow);
    connect(&connection, &Connection::unavailable, this, [this](const base::Error& error) {
        if (m_state != State::Connected || m_asking) return;
        m_error = error;
        probe();
    });
    connect(&connection, &Connection::notStored, this, [this](const base::Error& error) {
        if (!keepsFromStoring(error.reason)) return;
        m_storeError = error;
        Q_EMIT changed();
    });
    connect(&connection, &Connection::changed, this, &ConnectionWatch::forgetStoreError);
    follow();
}

void ConnectionWatch::follow()
{
    if (m_connection.openError()) {
        const bool wasTried = m_state == State::NotConnected;
        m_error = m_connection.openError();
        m_storeError.reset();
        m_isHeld = false;
        m_wasSettled = true;
        m_timer.stop();
        if (!wasTried) m_pause = firstPause;
        if (passesByItself(m_error->reason)) askLater();
        return turn(State::NotConnected);
    }
    if (m_connection.source() == client::Source::Offline) return turn(State::Offline);
    if (m_connection.identity().fingerprint.isEmpty()) return turn(State::Opening);
    if (m_connection.isOpening() || (m_state != State::Opening && m_state != State::Offline)) return; // the same plane, called otherwise
    m_wasSettled = true;
    turn(State::Connected);
    probe(); // may it be written to?
}

/// One that could not be opened stays so while it is tried again: nothing blinks.
void ConnectionWatch::followOpening()
{
    if (m_connection.isOpening() && m_state != State::NotConnected) m_state = State::Opening;
    Q_EMIT changed();
}

void ConnectionWatch::takeOpened()
{
    m_timer.stop();
    m_error.reset();
    m_storeError.reset();
    m_isHeld = false;
    const bool again = std::exchange(m_wasSettled, true);
    turn(State::Connected);
    probe();
    if (again) Q_EMIT recovered();
}

void ConnectionWatch::forgetStoreError()
{
    if (!m_storeError) return;
    m_storeError.reset();
    Q_EMIT changed();
}

void ConnectionWatch::retryNow()
{
    if (m_state == State::Retrying) probe();
}

void ConnectionWatch::askAgain()
{
    if (m_state == State::NotConnected) m_connection.openAgain();
    else probe();
}

void ConnectionWatch::askLater()
{
    m_timer.start(m_pause * 1000);
    m_pause = std::min(m_pause * 2, longestPause);
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
    if (m_connection.openError() || m_connection.isOpening()) return; // that is told otherwise
    if (!answer && answer.error().code == base::ErrorCode::Unavailable) {
        if (m_state != State::Retrying) m_pause = firstPause;
        m_error = answer.error();
        m_state = State::Retrying;
        askLater();
        Q_EMIT changed(); // also when it was so before: the reason may be another
        return;
    }
    const bool wasAway = m_state == State::Retrying;
    if (answer) {
        m_isHeld = !answer->writable;
        m_lockHolder = models::toQt(answer->lockHolder);
        if (m_isHeld && m_connection.canOpenAgain()) m_timer.start(holderPause * 1000);
    }
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
