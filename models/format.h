// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <string_view>

/// Qt item models and formatting over client::Connection.
namespace reeve::models {

inline QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
QDateTime toLocal(base::Timestamp time);

/// Values as people read them, in the default locale (English where that is C). Pure functions.
struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    static QString count(std::uint64_t number);              ///< "812,004"
    static QString bytes(std::uint64_t number);              ///< "512 B", "1.5 KiB", "12 MiB"
    static QString duration(std::chrono::microseconds span); ///< "340 µs", "12 ms", "1.4 s", "3 min 20 s", "2 h 5 min", "12 d"
    /// "just now", "12 s ago", "12 min ago", "5 h ago"; from a day on the date and time; "in 3 h" for what is to come.
    static QString relative(base::Timestamp time, base::Timestamp now);
    static QString date(base::Timestamp time);      ///< "3 Oct 2026 12:04", local
    static QString exact(base::Timestamp time);     ///< for hovering: local time with its zone, and UTC, to the second
    static QString timeOfDay(base::Timestamp time); ///< "14:02:11", local
    static QString shortId(const QString& id);      ///< "tnt_01JD8K…Q4": for showing only; copy the whole
};

} // namespace reeve::models
