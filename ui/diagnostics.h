// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/control/api.h"

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace reeve::ui {

/// What somebody who helps needs to know about this program and its control plane. Holds no secret, no tenant and no contact.
struct Diagnostics {
    struct Group {
        QString title;
        QList<std::pair<QString, QString>> lines; ///< name, value
    };
    QList<Group> groups;
    QString text() const; ///< to be pasted into a ticket
};

/// Of this program, the desktop under it, and the control plane as far as @p info is known. GUI thread.
Diagnostics diagnose(const client::Connection& connection, const std::optional<control::GetSystemInfo::Info>& info, base::Timestamp now);

} // namespace reeve::ui
