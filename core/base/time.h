// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reeve::base {

using Microseconds = std::chrono::microseconds;
/// A moment in UTC with microseconds, the only kind of time that is stored or sent.
using Timestamp = std::chrono::sys_time<Microseconds>;

/// "2026-10-03T10:00:00.123456Z": always UTC, always six digits, so that text order is time order (years 0000 to 9999).
std::string formatTime(Timestamp time);
/// Reads RFC 3339 with any offset and 0 to 9 digits of fraction (beyond six they are cut), or a plain date "2026-01-01" as its first
/// moment in UTC. nullopt when it is neither, a leap second (":60"), or outside the years 0000 to 9999 of UTC.
std::optional<Timestamp> parseTime(std::string_view text);

constexpr std::int64_t toMicros(Timestamp time) { return time.time_since_epoch().count(); }
constexpr Timestamp fromMicros(std::int64_t micros) { return Timestamp{Microseconds{micros}}; }

} // namespace reeve::base
