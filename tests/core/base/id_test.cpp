// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "tests/support/fakes.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <thread>

using namespace reeve::base;
using namespace std::chrono_literals;

namespace {
/// Gives the bytes that it was told.
class FixedRandom final : public Random {
public:
    explicit FixedRandom(std::vector<std::uint8_t> bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> bytes) override { std::copy_n(m_bytes.begin(), bytes.size(), bytes.begin()); }

private:
    std::vector<std::uint8_t> m_bytes;
};
} // namespace

TEST(Id, IsAPrefixAndAUlid)
{
    const reeve::test::FakeClock clock;
    FixedRandom random({0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0xFF});
    IdGenerator ids(clock, random);
    EXPECT_EQ(ids.next("tnt"), "tnt_01M40K9K80000G40R40M30E27Z");
    EXPECT_EQ(ids.next("tnt"), "tnt_01M40K9K80000G40R40M30E280"); // the same millisecond: one more, with a carry
    EXPECT_EQ(ids.next("evt"), "evt_01M40K9K80000G40R40M30E281");
}

TEST(Id, LeavesHeadRoomAboveTheRandomPart)
{
    const reeve::test::FakeClock clock;
    FixedRandom random(std::vector<std::uint8_t>(10, 0xFF));
    IdGenerator ids(clock, random);
    EXPECT_EQ(ids.next("tnt"), "tnt_01M40K9K80FZZZZZZZZZZZZZZZ");
    EXPECT_EQ(ids.next("tnt"), "tnt_01M40K9K80G000000000000000");
}

TEST(Id, RisesWithinAMillisecondAndWhenTheClockStepsBack)
{
    reeve::test::FakeClock clock;
    reeve::test::SeededRandom random;
    IdGenerator ids(clock, random);
    std::string before = ids.next("tnt");
    for (int i = 0; i < 2000; ++i) {
        if (i == 500) clock.advance(-1h);
        if (i == 1000) clock.advance(2h);
        if (i % 7 == 0) clock.advance(1ms);
        const std::string now = ids.next("tnt");
        ASSERT_LT(before, now);
        ASSERT_TRUE(isId(now, "tnt"));
        before = now;
    }
}

TEST(Id, IsRandomFromTheVeryFirstMillisecondOfTheEpoch)
{
    reeve::test::FakeClock clock;
    clock.set(fromMicros(0));
    reeve::test::SeededRandom random;
    IdGenerator ids(clock, random);
    EXPECT_NE(ids.next("tnt"), "tnt_00000000000000000000000001");
}

TEST(Id, IsUniqueAcrossThreads)
{
    const reeve::test::FakeClock clock;
    reeve::test::SeededRandom random;
    IdGenerator ids(clock, random);
    std::array<std::vector<std::string>, 4> made;
    {
        std::vector<std::jthread> threads;
        for (auto& mine : made)
            threads.emplace_back([&ids, &mine] {
                for (int i = 0; i < 1000; ++i) mine.push_back(ids.next("op"));
            });
    }
    std::set<std::string> all;
    for (const auto& mine : made) {
        EXPECT_TRUE(std::is_sorted(mine.begin(), mine.end()));
        all.insert(mine.begin(), mine.end());
    }
    EXPECT_EQ(all.size(), 4000u);
}

TEST(Id, IsRecognised)
{
    EXPECT_TRUE(isId("tnt_01M40K9K80000G40R40M30E27Z", "tnt"));
    EXPECT_TRUE(isId("tnt_7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "tnt"));
    for (const char* text : {"", "tnt", "tnt_", "01M40K9K80000G40R40M30E27Z", "evt_01M40K9K80000G40R40M30E27Z",
                             "tnt-01M40K9K80000G40R40M30E27Z", "tnt_01M40K9K80000G40R40M30E27", "tnt_01M40K9K80000G40R40M30E27ZZ",
                             "tnt_01m40k9k80000g40r40m30e27z", "tnt_01M40K9K80000G40R40M30E27I", "tnt_01M40K9K80000G40R40M30E27L",
                             "tnt_01M40K9K80000G40R40M30E27O", "tnt_01M40K9K80000G40R40M30E27U", "tnt_01M40K9K80000G40R40M30E27 ",
                             "tnt_8ZZZZZZZZZZZZZZZZZZZZZZZZZ"}) // the last is more than 128 bits
        EXPECT_FALSE(isId(text, "tnt")) << text;
}
