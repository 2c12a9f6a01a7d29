// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace reeve::models {

namespace {

QLocale locale()
{
    const QLocale standard;
    return standard.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : standard;
}

QString decimal(double number) { return locale().toString(number, 'f', number < 10 ? 1 : 0); }

} // namespace

QDateTime toLocal(base::Timestamp time) { return QDateTime::fromMSecsSinceEpoch(base::toMicros(time) / 1000); }

QString Format::count(std::uint64_t number) { return locale().toString(qulonglong(number)); }

QString Format::bytes(std::uint64_t number)
{
    if (number < 1024) return tr("%1 B", "bytes").arg(count(number));
    const double kibi = double(number) / 1024;
    if (kibi < 1024) return tr("%1 KiB").arg(decimal(kibi));
    if (kibi < 1024 * 1024) return tr("%1 MiB").arg(decimal(kibi / 1024));
    return tr("%1 GiB").arg(decimal(kibi / 1024 / 1024));
}

QString Format::duration(std::chrono::microseconds span)
{
    const qint64 micros = span.count();
    if (micros < 1000) return tr("%1 µs").arg(micros);
    if (micros < 1'000'000) return tr("%1 ms").arg(decimal(double(micros) / 1000));
    const qint64 seconds = micros / 1'000'000;
    if (seconds < 60) return tr("%1 s", "seconds").arg(decimal(double(micros) / 1e6));
    if (seconds < 3600) return tr("%1 min %2 s", "minutes and seconds").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 86400) return tr("%1 h %2 min", "hours and minutes").arg(seconds / 3600).arg(seconds / 60 % 60);
    return tr("%1 d", "days").arg(count(std::uint64_t(seconds / 86400)));
}

QString Format::relative(base::Timestamp time, base::Timestamp now)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(now - time).count();
    if (seconds < 0) {
        if (-seconds < 60) return tr("in %1 s", "seconds").arg(-seconds);
        if (-seconds < 3600) return tr("in %1 min", "minutes").arg(-seconds / 60);
        if (-seconds < 86400) return tr("in %1 h", "hours").arg(-seconds / 3600);
        return date(time);
    }
    if (seconds < 5) return tr("just now");
    if (seconds < 60) return tr("%1 s ago", "seconds").arg(seconds);
    if (seconds < 3600) return tr("%1 min ago", "minutes").arg(seconds / 60);
    if (seconds < 86400) return tr("%1 h ago", "hours").arg(seconds / 3600);
    return date(time);
}

QString Format::date(base::Timestamp time) { return locale().toString(toLocal(time), tr("d MMM yyyy HH:mm", "format of date and time")); }

QString Format::exact(base::Timestamp time)
{
    const QDateTime local = toLocal(time);
    const QString format = tr("d MMM yyyy, HH:mm:ss", "format of date and exact time");
    if (local.offsetFromUtc() == 0) return tr("%1 UTC", "a time").arg(locale().toString(local.toUTC(), format));
    return tr("%1 %2\n%3 UTC", "local time, its zone, the same in UTC")
        .arg(locale().toString(local, format), local.timeZoneAbbreviation(), locale().toString(local.toUTC(), format));
}

QString Format::timeOfDay(base::Timestamp time) { return toLocal(time).toString(u"HH:mm:ss"_s); }

QString Format::shortId(const QString& id) { return id.size() <= 14 ? id : id.left(10) + u'…' + id.right(2); }

} // namespace reeve::models
