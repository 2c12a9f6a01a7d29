// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"

#include <gtest/gtest.h>

namespace {
using namespace reeve::base;

enum class Colour { red, green, blue };
BOOST_DESCRIBE_ENUM(Colour, red, green, blue)

struct Inner {
    std::string name;
    std::int32_t number{};
    friend bool operator==(const Inner&, const Inner&) = default;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (name, number))

struct Everything : Inner {
    bool flag{};
    std::uint8_t small{};
    std::uint64_t large{};
    double ratio{};
    Colour colour{};
    Bytes bytes;
    Timestamp time{};
    json::value any;
    Inner inner;
    std::optional<std::string> maybe;
    std::vector<Inner> list;
    std::map<std::string, std::int32_t> map;
    friend bool operator==(const Everything&, const Everything&) = default;
};
BOOST_DESCRIBE_STRUCT(Everything, (Inner), (flag, small, large, ratio, colour, bytes, time, any, inner, maybe, list, map))

constexpr const char* full =
    R"({"name":"outer","number":-5,"flag":true,"small":255,"large":18446744073709551615,"ratio":0.5,"colour":"green",)"
    R"("bytes":"AP8=","time":"2026-10-03T10:00:00.000000Z","any":{"x":[1]},"inner":{"name":"i","number":7},"maybe":"m",)"
    R"("list":[{"name":"a","number":1}],"map":{"k":1,"l":2}})";

/// The document with one member put in another's place, as JSON text.
json::value with(const char* member, const char* text)
{
    json::value value = *parseJson(full);
    value.as_object()[member] = *parseJson(text);
    return value;
}

/// "pointer CODE; pointer CODE", or "fine".
std::string verdict(const json::value& value)
{
    const auto result = fromJson<Everything>(value);
    if (result) return "fine";
    EXPECT_EQ(result.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(result.error().reason, "INVALID_ARGUMENT");
    std::string all;
    for (const auto& finding : result.error().findings) {
        EXPECT_FALSE(finding.message.empty());
        all += (all.empty() ? "" : "; ") + finding.pointer + ' ' + finding.code;
    }
    return all;
}
std::string verdict(const char* member, const char* text) { return verdict(with(member, text)); }

std::string messageOf(const char* member, const char* text)
{
    return fromJson<Everything>(with(member, text)).error().findings.at(0).message;
}
} // namespace

TEST(Codec, ReadsAndWritesEveryKindOfMember)
{
    const auto read = fromJson<Everything>(*parseJson(full));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->name, "outer"); // of the base
    EXPECT_EQ(read->number, -5);
    EXPECT_TRUE(read->flag);
    EXPECT_EQ(read->small, 255);
    EXPECT_EQ(read->large, UINT64_MAX);
    EXPECT_EQ(read->ratio, 0.5);
    EXPECT_EQ(read->colour, Colour::green);
    EXPECT_EQ(read->bytes.data, std::string("\0\xff", 2));
    EXPECT_EQ(formatTime(read->time), "2026-10-03T10:00:00.000000Z");
    EXPECT_EQ(writeJson(read->any), R"({"x":[1]})");
    EXPECT_EQ(read->inner, (Inner{"i", 7}));
    EXPECT_EQ(read->maybe, "m");
    EXPECT_EQ(read->list, std::vector{(Inner{"a", 1})});
    EXPECT_EQ(read->map, (std::map<std::string, std::int32_t>{{"k", 1}, {"l", 2}}));
    EXPECT_EQ(toJson(*read), *parseJson(full));
    EXPECT_EQ(*fromJson<Everything>(toJson(*read)), *read);
}

TEST(Codec, WritesNoEmptyOptionalButEveryListAndMap)
{
    const json::value value = toJson(Everything{});
    EXPECT_FALSE(value.as_object().contains("maybe"));
    EXPECT_EQ(writeJson(value.at("list")), "[]");
    EXPECT_EQ(writeJson(value.at("map")), "{}");
    EXPECT_EQ(writeJson(value.at("any")), "null");
    EXPECT_EQ(*fromJson<Everything>(value), Everything{});
}

TEST(Codec, OnlyOptionalsListsAndMapsMayBeMissing)
{
    const json::value whole = *parseJson(full);
    for (const auto& member : whole.as_object()) {
        const std::string name = member.key();
        json::value value = whole;
        value.as_object().erase(member.key());
        const bool omittable = name == "maybe" || name == "list" || name == "map";
        EXPECT_EQ(verdict(value), omittable ? "fine" : "/" + name + " MISSING_FIELD");
    }
    EXPECT_EQ(verdict("inner", R"({"name":"i"})"), "/inner/number MISSING_FIELD");
    EXPECT_EQ(verdict("list", R"([{"name":"a","number":1},{"number":1}])"), "/list/1/name MISSING_FIELD");
}

TEST(Codec, RefusesUnknownMembers)
{
    EXPECT_EQ(verdict("extra", "1"), "/extra UNKNOWN_FIELD");
    EXPECT_EQ(verdict("a/b~c", "null"), "/a~1b~0c UNKNOWN_FIELD");
    EXPECT_EQ(verdict("Name", "\"x\""), "/Name UNKNOWN_FIELD");
    EXPECT_EQ(verdict("inner", R"({"name":"i","number":1,"x":1})"), "/inner/x UNKNOWN_FIELD");
    const auto error = fromJson<Inner>(*parseJson(R"({"name":"i","number":1,"nmae":1})")).error();
    EXPECT_EQ(error.message, "/nmae: there is no field \"nmae\"");
    EXPECT_EQ(error.findings.at(0).hint, "known fields: name and number");
}

TEST(Codec, RefusesWrongTypes)
{
    const std::pair<const char*, std::vector<const char*>> cases[] = {
        {"name", {"null", "1", "true", "[]", "{}"}},
        {"number", {"null", "\"1\"", "1.0", "1.5", "1e2", "true", "[]"}},
        {"flag", {"null", "1", "0", "\"true\""}},
        {"small", {"null", "\"1\"", "1.0"}},
        {"large", {"null", "\"1\"", "1e300"}},
        {"ratio", {"null", "\"0.5\"", "true"}},
        {"colour", {"null", "1", "true"}},
        {"bytes", {"null", "1", "[]"}},
        {"time", {"null", "1791021600", "{}"}},
        {"inner", {"null", "1", "\"x\"", "[]"}},
        {"maybe", {"1", "[]"}},
        {"list", {"null", "{}", "\"x\""}},
        {"map", {"null", "[]", "1"}},
    };
    for (const auto& [member, texts] : cases)
        for (const char* text : texts) EXPECT_EQ(verdict(member, text), std::string("/") + member + " WRONG_TYPE") << text;
    EXPECT_EQ(verdict("list", "[1]"), "/list/0 WRONG_TYPE");
    EXPECT_EQ(verdict("map", R"({"a/b":"x"})"), "/map/a~1b WRONG_TYPE");
    EXPECT_EQ(messageOf("number", "\"1\""), "must be a whole number, not text");
    EXPECT_EQ(messageOf("inner", "[]"), "must be a set of fields, not a list");
    EXPECT_EQ(messageOf("name", "null"), "must be text, not nothing");
}

TEST(Codec, RefusesValuesOutOfRange)
{
    const std::pair<const char*, std::vector<const char*>> cases[] = {
        {"number", {"2147483648", "-2147483649", "9223372036854775808"}},
        {"small", {"256", "-1", "18446744073709551615"}},
        {"large", {"-1"}},
        {"colour", {"\"Red\"", "\"\"", "\"yellow\"", "\"red\\u0000\"", "\"red \""}},
        {"bytes", {"\"AP8\"", "\"AP9=\"", "\"-_\"", "\"AP8=\\n\""}},
        {"time", {"\"\"", "\"now\"", "\"2026-10-03T10:00:00\"", "\"2026-02-30T00:00:00Z\""}},
    };
    for (const auto& [member, texts] : cases)
        for (const char* text : texts) EXPECT_EQ(verdict(member, text), std::string("/") + member + " INVALID_VALUE") << text;
    EXPECT_EQ(messageOf("small", "256"), "must be between 0 and 255");
    EXPECT_EQ(messageOf("colour", "\"x\""), "must be red, green or blue");
}

TEST(Codec, TakesTheEdgesOfARange)
{
    for (const auto& [member, text] : std::initializer_list<std::pair<const char*, const char*>>{{"number", "2147483647"},
                                                                                                 {"number", "-2147483648"},
                                                                                                 {"small", "0"},
                                                                                                 {"large", "9223372036854775808"},
                                                                                                 {"ratio", "1"},
                                                                                                 {"ratio", "-1e3"}})
        EXPECT_EQ(verdict(member, text), "fine") << member << text;
}

TEST(Codec, NullEmptiesAnOptional)
{
    const auto read = fromJson<Everything>(with("maybe", "null"));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->maybe);
}

TEST(Codec, ReportsAllFindingsAtOnce)
{
    json::value value = *parseJson(full);
    auto& object = value.as_object();
    object.erase("flag");
    object["small"] = 300;
    object["list"] = *parseJson(R"([{"name":1,"number":"x","z":0}])");
    object["extra"] = 1;
    EXPECT_EQ(verdict(value), "/flag MISSING_FIELD; /small INVALID_VALUE; /list/0/name WRONG_TYPE; /list/0/number WRONG_TYPE; "
                              "/list/0/z UNKNOWN_FIELD; /extra UNKNOWN_FIELD");
}

TEST(Codec, NamesTheWholeInputByTheEmptyPointer)
{
    const auto error = fromJson<Inner>(json::value(1)).error();
    EXPECT_EQ(error.findings.at(0).pointer, "");
    EXPECT_EQ(error.message, "must be a set of fields, not a whole number");
}

TEST(Codec, ReadsListsAndNumbersAtTheTop)
{
    EXPECT_EQ(*fromJson<std::vector<std::int64_t>>(*parseJson("[1,-2]")), (std::vector<std::int64_t>{1, -2}));
    EXPECT_EQ(fromJson<std::vector<std::int64_t>>(*parseJson("[1,\"x\"]")).error().findings.at(0).pointer, "/1");
    EXPECT_EQ(writeJson(toJson(std::uint64_t{1})), "1");
    EXPECT_TRUE(toJson(std::uint64_t{1}).is_int64()); // so that it equals what is read back
}
