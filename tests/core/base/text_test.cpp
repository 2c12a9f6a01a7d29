// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

using namespace reeve::base;
using namespace std::string_literals;

namespace {
std::string utf8(char32_t point)
{
    std::string out;
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) out += static_cast<char>(0xC0 | (point >> 6));
    else {
        if (point < 0x10000) out += static_cast<char>(0xE0 | (point >> 12));
        else {
            out += static_cast<char>(0xF0 | (point >> 18));
            out += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        }
        out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    }
    return out += static_cast<char>(0x80 | (point & 0x3F));
}
bool isSurrogate(char32_t point) { return point >= 0xD800 && point <= 0xDFFF; }
constexpr char32_t lastPoint = 0x10FFFF;
} // namespace

TEST(Text, EveryCodePointIsUtf8AndSurrogatesAreNot)
{
    for (char32_t point = 0; point <= lastPoint; ++point) {
        const auto bad = firstInvalidUtf8("a" + utf8(point));
        if (isSurrogate(point)) ASSERT_EQ(bad, 1u) << std::hex << std::uint32_t(point);
        else ASSERT_EQ(bad, std::nullopt) << std::hex << std::uint32_t(point);
    }
}

TEST(Text, IllFormedUtf8IsFoundAtItsFirstByte)
{
    const std::pair<std::string, std::size_t> cases[] = {
        {"\x80", 0},             // continuation alone
        {"abc\xff", 3},          // never a byte of UTF-8
        {"\xc3", 0},             // cut off
        {"\xe2\x82", 0},         //
        {"\xf0\x9f\x98", 0},     //
        {"\xc3(", 0},            // no continuation
        {"\xe2(\xa1", 0},        //
        {"\xc0\x80", 0},         // overlong NUL
        {"\xc1\xbf", 0},         // overlong, two bytes
        {"\xe0\x80\xaf", 0},     // overlong, three bytes
        {"\xf0\x80\x80\xaf", 0}, // overlong, four bytes
        {"\xf4\x90\x80\x80", 0}, // above U+10FFFF
        {"\xf8\x88\x80\x80\x80", 0},
        {"ü\xfc", 2},
        {"a\0b\xfe"s, 3},
    };
    for (const auto& [text, at] : cases) EXPECT_EQ(firstInvalidUtf8(text), at) << testing::PrintToString(text);
    EXPECT_EQ(firstInvalidUtf8(""), std::nullopt);
    EXPECT_EQ(firstInvalidUtf8("a\0b"s), std::nullopt);
}

TEST(Text, IsRepaired)
{
    EXPECT_EQ(repairUtf8("Müller"), "Müller");
    EXPECT_EQ(repairUtf8("\xff"
                         "a\xc3"
                         "b\xe2\x82"),
              "\uFFFDa\uFFFDb\uFFFD\uFFFD");
    EXPECT_EQ(repairUtf8(""), "");
}

TEST(Text, CodePointsAreCounted)
{
    EXPECT_EQ(codePoints(""), 0u);
    EXPECT_EQ(codePoints("Müller"), 6u);
    EXPECT_EQ(codePoints("日本語"), 3u);
    EXPECT_EQ(codePoints("a\U0001F600b"), 3u);
}

TEST(Text, ControlCharactersAreC0DelAndC1)
{
    for (char32_t point = 0; point <= 0x2100; ++point)
        ASSERT_EQ(hasControl("x" + utf8(point) + "y"), point < 0x20 || (point >= 0x7F && point < 0xA0)) << std::uint32_t(point);
    EXPECT_FALSE(hasControl(""));
    EXPECT_FALSE(hasControl("\xc2")); // not UTF-8; not this function's business
}

TEST(Text, IsTrimmedAndSplit)
{
    EXPECT_EQ(trim(" \t\r\n a b \v\f"), "a b");
    EXPECT_EQ(trim(" \n "), "");
    EXPECT_EQ(trim(""), "");
    EXPECT_EQ(trim("a"), "a");
    EXPECT_EQ(words(""), std::vector<std::string_view>{});
    EXPECT_EQ(words(" \t"), std::vector<std::string_view>{});
    EXPECT_EQ(words("a"), std::vector<std::string_view>{"a"});
    EXPECT_EQ(words(" a  bc\td\n"), (std::vector<std::string_view>{"a", "bc", "d"}));
}

TEST(Text, NfcJoinsWhatBelongsTogether)
{
    EXPECT_EQ(nfc("Mu\u0308ller"), "M\u00FCller");
    EXPECT_EQ(nfc("A\u030Angstro\u0308m"), "\u00C5ngstr\u00F6m");
    EXPECT_EQ(nfc("\u212B"), "\u00C5");
    EXPECT_EQ(nfc("\uFB01"), "\uFB01"); // a compatibility form stays: NFC, not NFKC
    EXPECT_EQ(nfc("\u1112\u1161\u11AB"), "\uD55C");
    EXPECT_EQ(nfc("plain"), "plain");
    EXPECT_EQ(nfc("a\0b"s), "a\0b"s);
    EXPECT_EQ(nfc("ü\xff"), "ü\xff"); // not UTF-8: as it was
}

TEST(Text, FoldingFindsWhatPeopleType)
{
    const std::pair<const char*, const char*> cases[] = {
        {"Müller", "muller"},     {"MULLER", "muller"},     {"Mu\u0308ller", "muller"},
        {"Ångström", "angstrom"}, {"Łódź", "lodz"},         {"Straße", "strasse"},
        {"STRAẞE", "strasse"},    {"Østfold", "ostfold"},   {"Ærø", "aero"},
        {"Œuvre", "oeuvre"},      {"Đurđević", "durdevic"}, {"Þórður", "thordur"},
        {"İstanbul", "istanbul"}, {"Iğdır", "igdir"},       {"Ħal", "hal"},
        {"ﬁnance", "finance"},    {"Ｆｕｌｌ", "full"},     {"½", "1⁄2"},
        {"ΣΊΣΥΦΟΣ", "σισυφοσ"},   {"σίσυφος", "σισυφοσ"},   {"ЙОД", "иод"},
        {"日本", "日本"},         {"Ça va", "ca va"},       {"", ""},
    };
    for (const auto& [text, folded] : cases) EXPECT_EQ(fold(text), folded) << text;
}

TEST(Text, IsSplitIntoRunsOfLettersAndDigits)
{
    const auto words = [](std::string_view text) {
        std::string joined;
        for (const auto word : letterWords(text)) joined += "[" + std::string{word} + "]";
        return joined;
    };
    EXPECT_EQ(words("muller-energy, 2nd"), "[muller][energy][2nd]");
    EXPECT_EQ(words("  ops@x.example\n"), "[ops][x][example]");
    EXPECT_EQ(words("東京 株式会社"), "[東京][株式会社]");
    EXPECT_EQ(words("&"), "");
    EXPECT_EQ(words(""), "");
    EXPECT_EQ(firstPoints("東京都", 2), "東京");
    EXPECT_EQ(firstPoints("a", 2), "a");
    EXPECT_EQ(firstPoints("", 2), "");
}

TEST(Text, FoldingTwiceChangesNothing)
{
    for (char32_t point = 1; point <= lastPoint; ++point) {
        if (isSurrogate(point)) continue;
        const std::string once = fold("x" + utf8(point));
        ASSERT_EQ(fold(once), once) << std::hex << std::uint32_t(point);
        ASSERT_EQ(firstInvalidUtf8(once), std::nullopt) << std::hex << std::uint32_t(point);
    }
}

TEST(Text, FoldingLeavesAloneWhatIsNotUtf8)
{
    EXPECT_EQ(fold("ABC"), "abc");
    EXPECT_EQ(fold("A\0B"s), "a\0b"s);
    EXPECT_EQ(fold("ŁABC\xff"), "ŁABC\xff");
    EXPECT_EQ(fold("łabc\xff"), "łabc\xff");
}

TEST(Text, WordsAreJoinedForPeople)
{
    EXPECT_EQ(joinWords({}), "");
    EXPECT_EQ(joinWords({"a"}), "a");
    EXPECT_EQ(joinWords({"a", "b"}), "a and b");
    EXPECT_EQ(joinWords({"a", "b", "c"}), "a, b and c");
    EXPECT_EQ(joinWords({"a", "b", "c"}, "or"), "a, b or c");
}

TEST(Text, HashIsFnv1a)
{
    EXPECT_EQ(hashOf(""), 0xcbf29ce484222325U);
    EXPECT_EQ(hashOf("a"), 0xaf63dc4c8601ec8cU);
    EXPECT_EQ(hashOf("foobar"), 0x85944171f73967e8U);
}
