// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"

#include <gtest/gtest.h>

using namespace reeve::base;
using namespace std::string_literals;

namespace {
std::string everyByte()
{
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    return bytes;
}
} // namespace

TEST(Encoding, HexIsLowerCase)
{
    EXPECT_EQ(toHex(""), "");
    EXPECT_EQ(toHex("\x00\x0f\xa0\xff"s), "000fa0ff");
    EXPECT_EQ(fromHex("000fa0ff"), "\x00\x0f\xa0\xff"s);
    EXPECT_EQ(fromHex(toHex(everyByte())), everyByte());
    EXPECT_EQ(fromHex(""), "");
    for (const char* text : {"0", "000", "0g", "g0", "FF", " 00", "0x00"}) EXPECT_FALSE(fromHex(text)) << text;
}

TEST(Encoding, Base64AsInRfc4648)
{
    const std::pair<const char*, const char*> vectors[] = {
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
        EXPECT_EQ(toBase64(bytes), text);
        EXPECT_EQ(fromBase64(text), bytes);
        std::string unpadded = text;
        while (unpadded.ends_with('=')) unpadded.pop_back();
        EXPECT_EQ(toBase64Url(bytes), unpadded);
        EXPECT_EQ(fromBase64Url(unpadded), bytes);
    }
    EXPECT_EQ(toBase64("\xfb\xff\xbf"), "+/+/");
    EXPECT_EQ(toBase64Url("\xfb\xff\xbf"), "-_-_");
}

TEST(Encoding, Base64KeepsEveryByteAtEveryLength)
{
    const std::string all = everyByte();
    for (std::size_t length = 0; length <= all.size(); ++length) {
        const std::string bytes = all.substr(all.size() - length);
        ASSERT_EQ(fromBase64(toBase64(bytes)), bytes);
        ASSERT_EQ(fromBase64Url(toBase64Url(bytes)), bytes);
    }
}

TEST(Encoding, Base64HasOneSpellingOnly)
{
    for (const char* text : {"Zg", "Zg=", "Zg===", "Zm8", "Zm9v=", "Zm9v====", "Z", "====", "=", "==", "Zh==", "Zm9=", "Zm 8=", "Zm8=\n",
                             "Zg==Zg==", "-_-_", "Z=g="})
        EXPECT_FALSE(fromBase64(text)) << text;
    for (const char* text : {"Zg==", "Z", "Zh", "Zm9", "+/+/", "Zm9vY", "Zm 8"}) EXPECT_FALSE(fromBase64Url(text)) << text;
}
