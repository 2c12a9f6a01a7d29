// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <gtest/gtest.h>

using namespace reeve::base;
using namespace std::string_literals;

namespace {
std::string canonical(std::string_view text)
{
    const auto value = parseJson(text);
    return value ? writeCanonicalJson(*value) : "refused: " + value.error().message;
}
std::string changes(std::string_view before, std::string_view after)
{
    std::string all;
    for (const auto& change : diffJson(*parseJson(before), *parseJson(after)))
        all += change.path + ' ' + writeJson(change.before) + " -> " + writeJson(change.after) + '\n';
    return all;
}
std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }
} // namespace

TEST(Json, ReadsAndWritesBack)
{
    for (const char* text : {"null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "18446744073709551615",
                             "\"\"", "\"ü\"", "[]", "{}", R"([1,[2,{"b":1,"a":null}]])"}) {
        const auto value = parseJson(text);
        ASSERT_TRUE(value) << text;
        EXPECT_EQ(writeJson(*value), text);
    }
    EXPECT_TRUE(parseJson(" \t\r\n{ } \n"));
    EXPECT_EQ(parseJson("\"a\\u0000b\\ud83d\\ude00\"")->as_string(), "a\0b\U0001F600"s);
}

TEST(Json, RefusesWhatIsNotJson)
{
    const std::pair<std::string, const char*> cases[] = {
        {"", "byte 0"},
        {" ", "byte 1"},
        {"{", "byte 1"},
        {"[1,]", "byte 3"},
        {"{\"a\":1,}", "byte 7"},
        {"{} x", "byte 3"},
        {"{}{}", "byte 2"},
        {"nul", ""},
        {"NaN", ""},
        {"Infinity", ""},
        {"01", ""},
        {"+1", ""},
        {".5", ""},
        {"1.", ""},
        {"1e", ""},
        {"'a'", ""},
        {"\"a", ""},
        {"\"\t\"", ""},
        {"\"\\x\"", ""},
        {"{a:1}", ""},
        {"// x\n1", ""},
        {"/* */1", ""},
        {"\"\\ud800\"", ""},
        {"\"\\udc00\"", ""},
        {"\"\xff\"", ""},
        {"\"\xed\xa0\x80\"", ""},
        {"\"\xc0\x80\"", ""},
        {"\xef\xbb\xbf{}", ""},
        {"1e400", ""},
        {"\0"s, ""},
        {"{}\0"s, ""},
    };
    for (const auto& [text, where] : cases) {
        const auto value = parseJson(text);
        ASSERT_FALSE(value) << testing::PrintToString(text);
        EXPECT_EQ(value.error().code, ErrorCode::InvalidArgument);
        EXPECT_EQ(value.error().reason, "MALFORMED_JSON");
        ASSERT_EQ(value.error().findings.size(), 1u);
        EXPECT_EQ(value.error().findings[0].code, "SYNTAX");
        EXPECT_NE(value.error().message.find(where), std::string::npos) << value.error().message;
    }
}

TEST(Json, RefusesAMemberThatOccursTwice)
{
    for (const char* text : {R"({"a":1,"a":2})", R"({"a":1,"\u0061":2})", R"({"x":{"a":{},"b":1,"a":[]}})", R"([{"":1,"":1}])"}) {
        const auto value = parseJson(text);
        ASSERT_FALSE(value) << text;
        EXPECT_EQ(value.error().findings.at(0).code, "DUPLICATE_KEY") << text;
        EXPECT_EQ(value.error().reason, "MALFORMED_JSON");
    }
    EXPECT_TRUE(parseJson(R"({"a":{"a":1},"b":{"a":1},"c":[{"a":1},{"a":1}]})"));
    const auto named = parseJson(R"({"plan":1,"plan":2})");
    EXPECT_NE(named.error().message.find("member \"plan\" occurs twice"), std::string::npos);
}

TEST(Json, StopsAtDepth32)
{
    EXPECT_TRUE(parseJson(nested(32)));
    const auto deep = parseJson(nested(33));
    ASSERT_FALSE(deep);
    EXPECT_EQ(deep.error().findings.at(0).code, "LIMIT_EXCEEDED");
    EXPECT_FALSE(parseJson(nested(100'000)));
}

TEST(Json, CanonicalFormSortsAndShortens)
{
    EXPECT_EQ(canonical(R"( { "b" : [ 1 , 2 ] , "a" : { "z" : null , "y" : true } } )"), R"({"a":{"y":true,"z":null},"b":[1,2]})");
    EXPECT_EQ(canonical(R"({"B":1,"a":2,"A":3,"_":4,"aa":5,"":6})"), R"({"":6,"A":3,"B":1,"_":4,"a":2,"aa":5})");
    EXPECT_EQ(canonical("-0"), "0");
    EXPECT_EQ(canonical("[]"), "[]");
    EXPECT_EQ(canonical("{}"), "{}");
}

TEST(Json, CanonicalTextEscapesAsRfc8785)
{
    std::string controls;
    for (char c = 1; c < 0x20; ++c) controls += c;
    EXPECT_EQ(writeCanonicalJson(json::string("\0"s + controls)),
              R"("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f)"
              R"(\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f")");
    EXPECT_EQ(canonical(R"("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/")"),
              "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""); // the RFC's own example
    EXPECT_EQ(writeCanonicalJson(json::string("\x7f\u2028\U0001F600/<>&")), "\"\x7f\u2028\U0001F600/<>&\"");
}

TEST(Json, PrettyFormIsIndentedByTwo)
{
    EXPECT_EQ(writePrettyJson(*parseJson(R"({"a":[1,{}],"b":{"c":[]},"d":"x"})")),
              "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": []\n  },\n  \"d\": \"x\"\n}");
    EXPECT_EQ(writePrettyJson(json::value(7)), "7");
}

TEST(Json, PointersEscapeTildeAndSlash)
{
    EXPECT_EQ(pointerTo("", "a"), "/a");
    EXPECT_EQ(pointerTo("/a", "b/c~d"), "/a/b~1c~0d");
    EXPECT_EQ(pointerTo("/a", "~1"), "/a/~01");
    EXPECT_EQ(pointerTo("", ""), "/");
    EXPECT_EQ(pointerTo("/a", std::size_t{0}), "/a/0");
}

TEST(Json, DiffNamesEveryLeaf)
{
    EXPECT_EQ(changes(R"({"a":1})", R"({"a":1})"), "");
    EXPECT_EQ(changes("1", "2"), " 1 -> 2\n");
    EXPECT_EQ(changes(R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":4,"c":2},"a":1})"), "/b/d 3 -> 4\n");
    EXPECT_EQ(changes(R"({"b":1,"c":1})", R"({"a":1,"c":"1"})"), "/a null -> 1\n/b 1 -> null\n/c 1 -> \"1\"\n");
    EXPECT_EQ(changes("[1,2,3]", "[1,9]"), "/1 2 -> 9\n/2 3 -> null\n");
    EXPECT_EQ(changes("[[1]]", "[[1,2]]"), "/0/1 null -> 2\n");
    EXPECT_EQ(changes(R"({"a/b":{"~":1}})", R"({"a/b":{"~":2}})"), "/a~1b/~0 1 -> 2\n");
    EXPECT_EQ(changes(R"({"a":{"b":1}})", R"({})"), "/a {\"b\":1} -> null\n"); // a whole side is one change
    EXPECT_EQ(changes(R"({"a":{"b":1}})", R"({"a":[1]})"), "/a {\"b\":1} -> [1]\n");
    EXPECT_EQ(changes(R"({"a":null})", R"({})"), ""); // null and absent are the same
}

TEST(Json, DiffGoesInOrderAlsoPastTenItems)
{
    EXPECT_EQ(changes("[0,0,0,0,0,0,0,0,0,0,0]", "[0,0,1,0,0,0,0,0,0,0,1]"), "/2 0 -> 1\n/10 0 -> 1\n");
}
