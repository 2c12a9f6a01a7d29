// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/registry/manifest_nearest.h"
#include "core/registry/manifest_rules.h"
#include "tests/core/registry/manifest_fixtures.h"

#include <boost/mp11/algorithm.hpp>
#include <cstdlib>
#include <gtest/gtest.h>
#include <regex>

namespace reeve::test {
namespace {

using registry::Format;
using registry::infoOf;
using registry::Shape;

bool matches(Format format, const std::string& text) { return infoOf(format).matches(text); }

TEST(ManifestFormats, Slugs)
{
    for (const auto* good : {"abc", "a-b", "0-9", "a--b"}) EXPECT_TRUE(matches(Format::slug, good)) << good;
    for (const auto* bad : {"", "ab", "-ab", "ab-", "aBc", "a_b", "a.b", "a b", "\u00e4bc"})
        EXPECT_FALSE(matches(Format::slug, bad)) << bad;
    EXPECT_TRUE(matches(Format::slug, std::string(63, 'a')));
    EXPECT_FALSE(matches(Format::slug, std::string(64, 'a')));
}

TEST(ManifestFormats, MailAddresses)
{
    for (const auto* good : {"a@b.c", "ops@harbor-foods.example", "o'hara+x=1@a.b-c.example", "a.b.c@1.2", "!#$%&'*+/=?^_`{|}~-@x.y"})
        EXPECT_TRUE(matches(Format::email, good)) << good;
    for (const auto* bad : {"",        "a",      "@",       "a@",          "@b.c",          "a@b",        "a@b.",   "a@.b",
                            "a@b..c",  ".a@b.c", "a.@b.c",  "a..b@b.c",    "a b@c.d",       "a@b c.d",    "a@-b.c", "a@b-.c",
                            "a@b_c.d", "a@@b.c", "a@b@c.d", "\"a b\"@c.d", "a@[127.0.0.1]", "\u00fc@b.c", "a@b.c ", "ops(at)harbor-foods",
                            "a,b@c.d", "a<b@c.d"})
        EXPECT_FALSE(matches(Format::email, bad)) << bad;
    EXPECT_FALSE(matches(Format::email, "a@" + std::string(64, 'b') + ".c"));
}

TEST(ManifestFormats, WebAddresses)
{
    for (const auto* good : {"https://a", "https://a.b/", "https://a.b:8443/x?y=z#w", "https://127.0.0.1/", "https://[::1]:1/x",
                             "https://a-b.example?q", "https://a/%20;a=b,c@d"})
        EXPECT_TRUE(matches(Format::httpsUrl, good)) << good;
    for (const auto* bad : {"",
                            "https://",
                            "http://a.b",
                            "https:/a",
                            "https://u@a.b",
                            "https://u:p@a.b/x",
                            "https:///x",
                            "https://a b/",
                            "https://a.b/ x",
                            "https://a.b:0/",
                            "https://a.b:65536/",
                            "https://a.b:/",
                            "https://a.b:x/",
                            "https://-a.b/",
                            "https://a_b/",
                            "https://[]/",
                            "https://[::1/",
                            "https://[::1]x/",
                            "https://a..b/",
                            "https://\u00e4.b/",
                            "https://a/\u00e4",
                            "ftp://a.b/",
                            "https://a.b\\c",
                            "https://[g::]/"})
        EXPECT_FALSE(matches(Format::httpsUrl, bad)) << bad;
}

TEST(ManifestFormats, EventPatterns)
{
    for (const auto* good : {"tenant.activated", "tenant.*", "catalog.changed", "tenant.manifestUpdated"})
        EXPECT_TRUE(matches(Format::eventPattern, good)) << good;
    for (const auto* bad : {"", "*", "tenant", "tenant.", ".x", "tenant.**", "tenant.a.b", "Tenant.x", "tenant.a*", "*.x", "tenant.\u00e4"})
        EXPECT_FALSE(matches(Format::eventPattern, bad)) << bad;
}

/// The published pattern and the code say the same of random text that is nearly right.
TEST(ManifestFormats, PatternAndCodeAgree)
{
    Dice dice(7);
    const std::map<Format, std::vector<std::string>> seeds{
        {Format::slug, {"harbor-foods", "abc", std::string(62, 'a')}},
        {Format::name, {"a", "eu-central-1", std::string(62, 'b')}},
        {Format::labelKey, {"a", "cost.center_x-1", std::string(62, 'c')}},
        {Format::jurisdiction, {"EU", "US-CA", "ABCDEFGHIJKLMNO"}},
        {Format::jurisdictionOrAny, {"*", "EU"}},
        {Format::email, {"ops.x@harbor-foods.example", "a@" + std::string(62, 'b') + ".c"}},
        {Format::httpsUrl, {"https://a.b:65535/x?y#z", "https://[::1]:80/", "https://a:9/"}},
        {Format::eventPattern, {"tenant.activated", "tenant.*"}}};
    const std::string letters = "aZ09-_.:/*@?#[]~ \"\\'{|^+%,;=&!$<>";
    for (const auto& [format, texts] : seeds) {
        const std::regex pattern(std::string{infoOf(format).pattern}, std::regex::ECMAScript);
        int agreed = 0;
        for (int round = 0; round < 4'000; ++round) {
            auto text = texts[dice.below(texts.size())];
            for (std::size_t edits = dice.below(3); edits > 0; --edits) {
                const auto at = dice.below(text.size() + 1);
                if (dice.below(2) == 0 && at < text.size()) text.erase(at, 1);
                else text.insert(at, 1, letters[dice.below(letters.size())]);
            }
            const bool code = infoOf(format).matches(text);
            ASSERT_EQ(std::regex_match(text, pattern), code) << infoOf(format).pattern << '\n' << text;
            agreed += code ? 1 : 0;
        }
        EXPECT_GT(agreed, 100) << infoOf(format).pattern; // both answers occur
        EXPECT_LT(agreed, 3'900) << infoOf(format).pattern;
    }
}

void checkLimits(const Shape& shape, const std::string& path)
{
    EXPECT_TRUE(shape.type != Shape::Type::text || shape.max <= 2048) << path;
    EXPECT_TRUE(shape.type != Shape::Type::integer || shape.max < std::uint64_t{1} << 53) << path;
    for (const auto& item : shape.item) checkLimits(item, path + "/*");
    for (const auto& member : shape.members) checkLimits(member.shape, path + '/' + std::string{member.name});
}

TEST(ManifestRules, EveryFieldHasALimit)
{
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<registry::Kind>>(
        [](auto kind) { checkLimits(registry::shapeOf(kind.value), kind.name); });
}

TEST(ManifestRules, LengthsAreCountedInCharacters)
{
    const auto codes = [](const std::string& from, const std::string& to) {
        const auto findings = findingsOf(spoiled(from, to));
        return findings.empty() ? std::string{} : findings[0].code + ' ' + findings[0].pointer;
    };
    const auto times = [](std::string_view unit, int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += unit;
        return text;
    };
    EXPECT_EQ(codes("legalName: Harbor Foods GmbH", "legalName: " + times("\u6771", 200)), "");
    EXPECT_EQ(codes("legalName: Harbor Foods GmbH", "legalName: " + times("\u6771", 201)), "INVALID_VALUE /spec/legalName");
    EXPECT_EQ(codes("legalName: Harbor Foods GmbH", "legalName: \"\""), "INVALID_VALUE /spec/legalName");
    EXPECT_EQ(codes("harbor-foods\n", "harbor-foods\n  labels: {a: " + times("x", 128) + "}\n"), "");
    EXPECT_EQ(codes("harbor-foods\n", "harbor-foods\n  labels: {a: \"\"}\n"), "");
    EXPECT_EQ(codes("harbor-foods\n", "harbor-foods\n  labels: {a: " + times("x", 129) + "}\n"), "INVALID_VALUE /metadata/labels/a");
    EXPECT_EQ(codes("harbor-foods\n", "harbor-foods\n  labels: {A: x}\n"), "INVALID_VALUE /metadata/labels/A");
    EXPECT_EQ(codes("harbor-foods\n", "harbor-foods\n  labels: {a/b: x}\n"), "INVALID_VALUE /metadata/labels/a~1b");
    std::string labels;
    for (int i = 0; i < 33; ++i) labels += "    k" + std::to_string(i) + ": x\n";
    EXPECT_EQ(codes("harbor-foods\n", "harbor-foods\n  labels:\n" + labels), "INVALID_VALUE /metadata/labels");
    std::string regions;
    for (int i = 0; i < 16; ++i) regions += ", r" + std::to_string(i);
    EXPECT_EQ(codes(", eu-west-1", regions), "INVALID_VALUE /spec/regions/allowed");
}

TEST(ManifestRules, NearestNames)
{
    EXPECT_EQ(registry::nearest("regoins", {"plan", "regions", "region"}), (std::vector<std::string>{"regions", "region"}));
    EXPECT_TRUE(registry::nearest("platinum", {"starter-2026", "team-2026"}).empty());
    EXPECT_TRUE(registry::nearest("", {"a"}).empty());
    EXPECT_EQ(registry::quoted(std::string(59, 'a') + "\u00e9\u00e9"), '"' + std::string(59, 'a') + "\u2026\"");
}

/// The published schemas are what the rules say. REEVE_UPDATE_GOLDEN=1 writes them anew. REQ ARC-24
TEST(ManifestSchema, PublishedSchemasAreCurrent)
{
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<registry::Kind>>([](auto kind) {
        const auto file = std::filesystem::path{REEVE_SOURCE_DIR} / "resources" / "schemas" / (std::string{kind.name} + ".json");
        const auto schema = base::writePrettyJson(registry::jsonSchema(kind.value)) + '\n';
        if (std::getenv("REEVE_UPDATE_GOLDEN")) writeFile(file, schema);
        EXPECT_EQ(readFile(file), schema) << file << ": run with REEVE_UPDATE_GOLDEN=1 and look at the difference";
    });
}

} // namespace
} // namespace reeve::test
