// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/age.h"

#include "models/format.h"

#include <QCoreApplication>

namespace reeve::ui {

QString asOf(base::Timestamp at, base::Timestamp now)
{
    const QString time = models::Format::timeOfDay(at);
    if (now - at < std::chrono::minutes(1)) return QCoreApplication::translate("Age", "as of %1", "a time").arg(time);
    return QCoreApplication::translate("Age", "as of %1, %2", "a time, and how long ago that is")
        .arg(time, models::Format::relative(at, now));
}

} // namespace reeve::ui
