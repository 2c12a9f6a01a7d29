// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection.h"

namespace reeve::client {

void Connection::setLastLatency(double milliseconds)
{
    m_lastLatency = milliseconds;
    Q_EMIT latencyChanged(milliseconds);
}

} // namespace reeve::client
