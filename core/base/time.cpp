// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <cstdlib>

namespace reeve::base {
namespace {

/// Takes exactly @p digits digits off the front of @p text.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits) return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool takeChar(std::string_view& text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
    return true;
}

/// Digits after the point, cut to microseconds.
std::optional<Microseconds> takeFraction(std::string_view& text)
{
    std::int64_t micros = 0;
    std::size_t digits = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), ++digits)
        if (digits < 6) micros = micros * 10 + (text.front() - '0');
    if (digits == 0 || digits > 9) return std::nullopt;
    for (; digits < 6; ++digits) micros *= 10;
    return Microseconds{micros};
}

std::optional<std::chrono::minutes> takeOffset(std::string_view& text)
{
    if (takeChar(text, "Zz")) return std::chrono::minutes{0};
    const bool west = !text.empty() && text.front() == '-';
    if (!takeChar(text, "+-")) return std::nullopt;
    const auto hours = takeNumber(text, 2);
    if (!hours || *hours > 23 || !takeChar(text, ":")) return std::nullopt;
    const auto minutes = takeNumber(text, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    const std::chrono::minutes offset{*hours * 60 + *minutes};
    return west ? -offset : offset;
}

} // namespace

std::string formatTime(Timestamp time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss<Microseconds> clock{time - day};
    std::string text = "0000-00-00T00:00:00.000000Z";
    const auto put = [&text](std::size_t begin, std::size_t end, std::int64_t number) {
        for (; end > begin; number /= 10) text[--end] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, std::abs(int(date.year())));
    put(5, 7, unsigned(date.month()));
    put(8, 10, unsigned(date.day()));
    put(11, 13, clock.hours().count());
    put(14, 16, clock.minutes().count());
    put(17, 19, clock.seconds().count());
    put(20, 26, clock.subseconds().count());
    return text;
}

std::optional<Timestamp> parseTime(std::string_view text)
{
    using namespace std::chrono;
    const auto y = takeNumber(text, 4);
    if (!y || !takeChar(text, "-")) return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || !takeChar(text, "-")) return std::nullopt;
    const auto d = takeNumber(text, 2);
    if (!d) return std::nullopt;
    const year_month_day date{year{*y}, month{unsigned(*m)}, day{unsigned(*d)}};
    if (!date.ok()) return std::nullopt;
    Timestamp time{sys_days{date}};
    if (text.empty()) return time;
    if (!takeChar(text, "Tt ")) return std::nullopt;
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !takeChar(text, ":")) return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59 || !takeChar(text, ":")) return std::nullopt;
    const auto second = takeNumber(text, 2);
    if (!second || *second > 59) return std::nullopt;
    time += hours{*hour} + minutes{*minute} + seconds{*second};
    if (takeChar(text, ".")) {
        const auto fraction = takeFraction(text);
        if (!fraction) return std::nullopt;
        time += *fraction;
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) return std::nullopt;
    time -= *offset;
    const auto year = year_month_day{floor<days>(time)}.year();
    return year < std::chrono::year{0} || year > std::chrono::year{9999} ? std::nullopt : std::optional{time};
}

} // namespace reeve::base
