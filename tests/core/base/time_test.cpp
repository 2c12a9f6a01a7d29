// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include "tests/support/fakes.h"

#include <gtest/gtest.h>

using namespace reeve::base;
using namespace std::chrono_literals;

namespace {
std::string readAndWrite(std::string_view text)
{
    const auto time = parseTime(text);
    return time ? formatTime(*time) : "refused";
}
} // namespace

TEST(Time, IsWrittenInUtcWithSixDigits)
{
    EXPECT_EQ(formatTime(fromMicros(0)), "1970-01-01T00:00:00.000000Z");
    EXPECT_EQ(formatTime(fromMicros(1)), "1970-01-01T00:00:00.000001Z");
    EXPECT_EQ(formatTime(fromMicros(-1)), "1969-12-31T23:59:59.999999Z");
    EXPECT_EQ(formatTime(fromMicros(951'868'799'999'999)), "2000-02-29T23:59:59.999999Z");
    EXPECT_EQ(formatTime(reeve::test::FakeClock{}.now()), "2026-10-03T10:00:00.000000Z");
}

TEST(Time, TextOrderIsTimeOrder)
{
    const auto first = parseTime("0000-01-01T00:00:00Z");
    const auto last = parseTime("9999-12-31T23:59:59.999999Z");
    ASSERT_TRUE(first && last);
    std::string before = formatTime(*first);
    for (auto time = *first + 397h; time < *last; time += 24h * 365 + 1h + 1us) {
        const std::string now = formatTime(time);
        ASSERT_EQ(now.size(), 27u);
        ASSERT_LT(before, now);
        ASSERT_EQ(parseTime(now), time);
        before = now;
    }
}

TEST(Time, ReadsRfc3339)
{
    EXPECT_EQ(readAndWrite("2026-10-03T10:00:00Z"), "2026-10-03T10:00:00.000000Z");
    EXPECT_EQ(readAndWrite("2026-10-03t10:00:00z"), "2026-10-03T10:00:00.000000Z");
    EXPECT_EQ(readAndWrite("2026-10-03 10:00:00Z"), "2026-10-03T10:00:00.000000Z");
    EXPECT_EQ(readAndWrite("2026-10-03T10:00:00.5Z"), "2026-10-03T10:00:00.500000Z");
    EXPECT_EQ(readAndWrite("2026-10-03T10:00:00.123456789Z"), "2026-10-03T10:00:00.123456Z");
    EXPECT_EQ(readAndWrite("2026-10-03T00:30:00+02:00"), "2026-10-02T22:30:00.000000Z");
    EXPECT_EQ(readAndWrite("2026-12-31T23:30:00-05:45"), "2027-01-01T05:15:00.000000Z");
    EXPECT_EQ(readAndWrite("2026-10-03T10:00:00-00:00"), "2026-10-03T10:00:00.000000Z");
    EXPECT_EQ(readAndWrite("2026-01-01"), "2026-01-01T00:00:00.000000Z");
    EXPECT_EQ(readAndWrite("1900-02-28"), "1900-02-28T00:00:00.000000Z");
    EXPECT_EQ(readAndWrite("2000-02-29"), "2000-02-29T00:00:00.000000Z");
}

TEST(Time, RefusesWhatIsNoMoment)
{
    for (const char* text : {"",
                             " ",
                             "2026",
                             "2026-10",
                             "2026-1-3",
                             "2026-10-3",
                             "26-10-03",
                             "2026/10/03",
                             "2026-13-01",
                             "2026-00-01",
                             "2026-02-29",
                             "1900-02-29",
                             "2026-10-32",
                             "2026-10-00",
                             "2026-10-03T",
                             "2026-10-03T10",
                             "2026-10-03T10:00Z",
                             "2026-10-03T10:00:00",
                             "2026-10-03T24:00:00Z",
                             "2026-10-03T10:60:00Z",
                             "2026-10-03T10:00:61Z",
                             "2026-10-03T10:00:00.Z",
                             "2026-10-03T10:00:00.1234567890Z",
                             "2026-10-03T10:00:00,5Z",
                             "2026-10-03T10:00:00Z ",
                             " 2026-10-03T10:00:00Z",
                             "2026-10-03T10:00:00+2:00",
                             "2026-10-03T10:00:00+0200",
                             "2026-10-03T10:00:00+24:00",
                             "2026-10-03T10:00:00+02:60",
                             "2026-10-03T10:00:00ZZ",
                             "+2026-10-03",
                             "-026-10-03",
                             "2026-10-03T-1:00:00Z",
                             "2026-10-03T10:00:00 Z"})
        EXPECT_FALSE(parseTime(text)) << text;
}

TEST(Time, StaysWithinYearsThatCanBeWritten)
{
    EXPECT_FALSE(parseTime("9999-12-31T23:59:59-00:01")); // year 10000 in UTC
    EXPECT_FALSE(parseTime("0000-01-01T00:00:00+00:01")); // the year before 0000
    EXPECT_TRUE(parseTime("9999-12-31T23:59:59.999999Z"));
    EXPECT_TRUE(parseTime("0000-01-01"));
}

TEST(Time, OfTheSystemClockIsUtcAndRises)
{
    const SystemClock clock;
    EXPECT_GT(clock.now(), *parseTime("2026-01-01"));
    const auto before = clock.monotonic();
    EXPECT_GE(clock.monotonic(), before);
}
