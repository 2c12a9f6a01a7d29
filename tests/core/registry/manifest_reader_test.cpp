// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/registry/manifest_fixtures.h"

#include <gtest/gtest.h>

namespace reeve::test {
namespace {

using registry::Kind;
using registry::readManifests;

/// "code pointer line" of each finding.
std::vector<std::string> brief(const Findings& findings)
{
    std::vector<std::string> rows;
    for (const auto& each : findings) rows.push_back(each.code + ' ' + each.pointer + ' ' + std::to_string(each.line));
    return rows;
}
std::vector<std::string> rows(std::initializer_list<std::string> all) { return all; }

// REQ ARC-23, ARC-24
TEST(ManifestReader, AcceptsTheWholeFleet)
{
    const auto files = yamlFiles(fleetFolder());
    ASSERT_EQ(files.size(), 123u);
    std::size_t tenants = 0;
    std::size_t items = 0;
    for (const auto& file : files) {
        for (const auto& each : readManifests(file.filename().string(), readFile(file))) {
            ASSERT_TRUE(std::holds_alternative<Document>(each.outcome)) << describe(std::get<Findings>(each.outcome));
            ++(std::get<Document>(each.outcome).kind == Kind::Tenant ? tenants : items);
        }
    }
    EXPECT_EQ(tenants, 120u);
    EXPECT_EQ(items, 4u + 8u + 9u);
}

TEST(ManifestReader, ReadsEveryField)
{
    const auto document = documentOf(readFile(fleetFolder() / "tenants/eu-central-1/lodz-media.yaml"));
    const auto& [metadata, spec] = document.tenant;
    EXPECT_EQ(metadata.slug, "lodz-media");
    EXPECT_EQ(metadata.labels, (std::map<std::string, std::string>{{"csm", "eu-2"}, {"segment", "media"}}));
    EXPECT_EQ(spec.legalName, "Łódź Media s.r.o.");
    EXPECT_EQ(spec.regions.allowed, (std::vector<std::string>{"eu-central-1", "eu-north-1", "eu-west-1"}));
    EXPECT_EQ(spec.regions.standby, std::nullopt);
    EXPECT_EQ(spec.contacts.at(1).email, "billing@lodz-media.example");
    EXPECT_EQ(spec.webhooks.at(0).events, std::vector<std::string>{"tenant.*"});
    EXPECT_TRUE(document.hasComments);
    EXPECT_EQ(document.lines.at("/spec/contacts/1/name"), 18u);
    EXPECT_EQ(document.lines.at("/spec/contacts/1"), 17u);
}

TEST(ManifestReader, ReadsCatalogObjects)
{
    const auto documents = readManifests("policies.yaml", readFile(fleetFolder() / "catalog/policies.yaml"));
    const auto& item = std::get<Document>(documents.front().outcome).item;
    EXPECT_EQ(item.kind, Kind::ResidencyPolicy);
    EXPECT_EQ(item.name, "eu-only");
    EXPECT_EQ(item.version, 3u);
    EXPECT_EQ(item.effectiveFrom, *base::parseTime("2026-01-01"));
    EXPECT_EQ(std::get<Document>(documents.at(1).outcome).item.effectiveFrom, base::Timestamp{});
}

TEST(ManifestReader, ByteOrderMarkAndLineEndsChangeNothing)
{
    for (const auto& file : yamlFiles(fleetFolder())) {
        const auto bytes = readFile(file);
        std::string windows = "\xEF\xBB\xBF";
        for (const char c : bytes) windows += c == '\n' ? "\r\n" : std::string(1, c);
        const auto plain = readManifests("a", bytes);
        const auto other = readManifests("a", windows);
        ASSERT_EQ(plain.size(), other.size());
        for (std::size_t i = 0; i < plain.size(); ++i) {
            ASSERT_TRUE(std::holds_alternative<Document>(other[i].outcome)) << file << describe(findingsOf(windows));
            const auto& a = std::get<Document>(plain[i].outcome);
            const auto& b = std::get<Document>(other[i].outcome);
            EXPECT_EQ(a.canonical, b.canonical);
            EXPECT_EQ(a.lines, b.lines);
        }
    }
}

TEST(ManifestReader, JsonIsYaml)
{
    const std::string json = R"({"apiVersion":"tenancy/v1","kind":"Tenant","metadata":{"slug":"harbor-foods"},
	"spec":{"legalName":"Harbor \ud83d\ude00 \\ud83d\/\u00e9","displayName":"H","profile":"mt-standard","plan":"team-2026",
	"regions":{"allowed":["eu-central-1"],"preferred":"eu-central-1"},"policies":{"residency":"eu-only","encryption":"platform-key","retention":"standard"},
	"environments":["prod"],"quotas":{"storageGiB":5},"contacts":[{"role":"technical","name":"Ivo","email":"a@b.example"}]}})";
    EXPECT_EQ(documentOf(json).tenant.spec.legalName, "Harbor \U0001F600 \\ud83d/\u00e9");
    EXPECT_EQ(documentOf(json).tenant.spec.quotas->storageGiB, 5u);
}

TEST(ManifestReader, SplitsDocumentsAndKeepsTheirBytes)
{
    const auto good = goodTenant();
    const auto file =
        "# first\n" + good + "---\n\r\n# nothing here\n--- # third\n" + good + "...\n# preamble\n---\n" + good + "# tail\n---\n";
    const auto documents = readManifests("a.yaml", file);
    ASSERT_EQ(documents.size(), 3u);
    const auto source = [&](std::size_t i) { return std::get<Document>(documents[i].outcome).source; };
    EXPECT_EQ(source(0), "# first\n" + good);
    EXPECT_EQ(source(1), "--- # third\n" + good);
    EXPECT_EQ(source(2), "# preamble\n---\n" + good + "# tail\n");
    EXPECT_EQ(documents[1].index, 2u); // the empty one counts
    EXPECT_EQ(documents[2].index, 3u);
    EXPECT_EQ(std::get<Document>(documents[1].outcome).lines.at("/kind"), 24u);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(documentOf(source(i)).canonical, documentOf(good).canonical);
    EXPECT_EQ(std::get<Document>(readManifests("a", "---\n" + good)[0].outcome).source, good);
}

TEST(ManifestReader, OneBadDocumentDoesNotSpoilTheOthers)
{
    const auto documents = readManifests("a.yaml", goodTenant() + "---\nkind: [\n---\n" + goodTenant());
    ASSERT_EQ(documents.size(), 3u);
    EXPECT_TRUE(std::holds_alternative<Document>(documents[0].outcome));
    EXPECT_TRUE(std::holds_alternative<Document>(documents[2].outcome));
    const auto& findings = std::get<Findings>(documents[1].outcome);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, "SYNTAX");
    EXPECT_EQ(findings[0].document, 1u);
    EXPECT_EQ(findings[0].line, 19u);
    EXPECT_EQ(findings[0].file, "a.yaml");
}

TEST(ManifestReader, PlainScalarsHaveTheTypesOfYaml12)
{
    const auto name = [](const std::string& text) { return findingsOf(spoiled("legalName: Harbor Foods GmbH", "legalName: " + text)); };
    for (const auto* text : {"12345", "0x1F", "0o17", "-1", "+3", "1.5", ".5", "1e3", "-.inf", ".nan", "true", "False", "null", "~", "",
                             "[a]", "{a: b}", "!foo x", "!!int 3"}) {
        const auto findings = name(text);
        EXPECT_EQ(brief(findings), rows({"WRONG_TYPE /spec/legalName 6"})) << text << '\n' << describe(findings);
    }
    for (const auto* text : {"yes", "No", "on", "2026-01-01", "0b1", "1_000", "12:30", "0x", "1.2.3", "+", "\"123\"", "'true'", "!!str 123",
                             "! 12", "nULL", "tRUE", "1e", "<<", ".inF"})
        EXPECT_TRUE(name(text).empty()) << text << '\n' << describe(name(text));
}

TEST(ManifestReader, NumbersAreWholeAndInRange)
{
    const auto quota = [](const std::string& text) {
        return brief(findingsOf(spoiled("  contacts:", "  quotas: {storageGiB: " + text + "}\n  contacts:")));
    };
    EXPECT_EQ(
        documentOf(spoiled("  contacts:",
                           "  quotas: {storageGiB: 0x10, eventsPerDay: 0o17, computeUnits: +007, concurrentOperations: -0}\n  contacts:"))
            .tenant.spec.quotas,
        (registry::Quotas{7, 16, 15, 0}));
    EXPECT_TRUE(quota("9007199254740991").empty());
    for (const auto* text : {"-1", "9007199254740992", "99999999999999999999999", "0xFFFFFFFFFFFFFFFFFF"})
        EXPECT_EQ(quota(text), rows({"INVALID_VALUE /spec/quotas/storageGiB 15"})) << text;
    for (const auto* text : {"1.0", "1e3", "\"5\"", "many", "null", "true", "[1]"})
        EXPECT_EQ(quota(text), rows({"WRONG_TYPE /spec/quotas/storageGiB 15"})) << text;
}

TEST(ManifestReader, EmptyOptionalsAreLeftOut)
{
    const auto document = documentOf(spoiled("  contacts:", "  quotas: {}\n  webhooks: []\n  contacts:"));
    EXPECT_EQ(document.canonical, documentOf(goodTenant()).canonical);
    EXPECT_EQ(document.tenant, documentOf(goodTenant()).tenant);
}

TEST(ManifestReader, AnchorsAndAliasesAreFollowed)
{
    const auto document = documentOf(spoiled("eu-west-1]\n    preferred: eu-central-1", "&home eu-west-1]\n    preferred: *home"));
    EXPECT_EQ(document.tenant.spec.regions.preferred, "eu-west-1");
    EXPECT_EQ(brief(findingsOf(spoiled("preferred: eu-central-1", "preferred: *nowhere"))), rows({"SYNTAX  12"}));
}

TEST(ManifestReader, MergeKeysAreNoPartOfYaml12)
{
    const auto findings = findingsOf(spoiled("  plan: team-2026", "  <<: {plan: team-2026}"));
    EXPECT_EQ(brief(findings), rows({"MISSING_FIELD /spec/plan 5", "UNKNOWN_FIELD /spec/<< 9"}));
    EXPECT_NE(findings[1].hint.find("merge keys"), std::string::npos);
}

TEST(ManifestReader, FieldNamesAreText)
{
    EXPECT_EQ(brief(findingsOf(spoiled("  slug: harbor-foods", "  slug: harbor-foods\n  labels: {1: x, true: y, [a]: z, ? {b: c} : d}"))),
              rows({"WRONG_TYPE /metadata/labels 5", "WRONG_TYPE /metadata/labels 5", "WRONG_TYPE /metadata/labels/1 5",
                    "WRONG_TYPE /metadata/labels/true 5"}));
    EXPECT_TRUE(findingsOf(spoiled("  slug: harbor-foods", "  slug: harbor-foods\n  labels: {\"true\": x, y: z}")).empty());
}

TEST(ManifestReader, DuplicateKeysComeBeforeTheSchema)
{
    const auto findings = findingsOf(spoiled("  plan: team-2026", "  goats: {a: 1, a: 2}\n  \"plan\": x\n  plan: team-2026"));
    EXPECT_EQ(brief(findings), rows({"DUPLICATE_KEY /spec/goats/a 9", "DUPLICATE_KEY /spec/plan 11"}));
    EXPECT_EQ(findings[1].message, "\"plan\" occurs twice here, first on line 10");
    EXPECT_EQ(brief(findingsOf(spoiled("{role: technical", "{role: legal, role: technical"))),
              rows({"DUPLICATE_KEY /spec/contacts/0/role 16"}));
}

TEST(ManifestReader, HeaderIsJudgedAlone)
{
    EXPECT_EQ(brief(findingsOf("kind: Tenent\napiVersion: v1\nspec: 3\n")),
              rows({"UNSUPPORTED_VERSION /apiVersion 2", "INVALID_VALUE /kind 1"}));
    EXPECT_EQ(brief(findingsOf("# c\nspec: 3\n")), rows({"MISSING_FIELD /apiVersion 1", "MISSING_FIELD /kind 1"}));
    EXPECT_EQ(brief(findingsOf("apiVersion: 1\nkind: [Tenant]\n")), rows({"WRONG_TYPE /apiVersion 1", "WRONG_TYPE /kind 2"}));
    EXPECT_EQ(brief(findingsOf("--- x\n---\nkind: Tenant\n")),
              rows({"WRONG_TYPE  1", "MISSING_FIELD /apiVersion 3"})); // the document's own first line
    EXPECT_EQ(brief(findingsOf("just text\n")), rows({"WRONG_TYPE  1"}));
    EXPECT_EQ(brief(findingsOf("apiVersion: tenancy/v1\nkind: \"Tenant\\0x\"\n")), rows({"INVALID_VALUE /kind 2"}));
    EXPECT_EQ(brief(findingsOf("apiVersion: tenancy/v1\nkind: Tenant\nspace: 1\n")),
              rows({"MISSING_FIELD /metadata 1", "MISSING_FIELD /spec 1", "UNKNOWN_FIELD /space 3"}));
    EXPECT_EQ(findingsOf("apiVersion: tenancy/v1\nkind: Tenent\n")[0].hint.substr(0, 22), "did you mean \"Tenant\"?");
}

TEST(ManifestReader, SuggestsWhatWasMeant)
{
    EXPECT_EQ(findingsOf(spoiled("  regions:", "  regoins:"))[1].hint.substr(0, 23), "did you mean \"regions\"?");
    EXPECT_EQ(findingsOf(spoiled("mt-standard", "MT-Standard"))[0].hint.substr(0, 27), "did you mean \"mt-standard\"?");
    EXPECT_EQ(findingsOf(spoiled("  plan:", "  zzz: 1\n  plan:"))[0].hint.substr(0, 13), "known fields:");
}

TEST(ManifestReader, ListItemsHaveTheirOwnLines)
{
    const auto text =
        spoiled("allowed: [eu-central-1, eu-west-1]", "allowed:\n      - eu-central-1\n      - 7\n      -\n        eu-central-1");
    EXPECT_EQ(brief(findingsOf(text)), rows({"WRONG_TYPE /spec/regions/allowed/1 13", "INVALID_VALUE /spec/regions/allowed/2 15"}));
}

TEST(ManifestReader, RegionsHangTogether)
{
    EXPECT_EQ(brief(findingsOf(spoiled("preferred: eu-central-1", "preferred: eu-central-1\n    standby: us-east-1"))),
              rows({"INVALID_VALUE /spec/regions/standby 13"}));
    EXPECT_EQ(brief(findingsOf("apiVersion: tenancy/v1\nkind: Region\nmetadata: {name: a}\nspec:\n  jurisdiction: EU\n  standby: a\n  "
                               "profiles: [hybrid]\n  encryption: [k]\n")),
              rows({"INVALID_VALUE /spec/standby 6"}));
}

TEST(ManifestReader, OnlyPoliciesDeclareAVersion)
{
    EXPECT_EQ(brief(findingsOf("apiVersion: tenancy/v1\nkind: Region\nmetadata: {name: a, version: 2}\nspec: {jurisdiction: EU, profiles: "
                               "[hybrid], encryption: [k]}\n")),
              rows({"UNKNOWN_FIELD /metadata/version 3"}));
    EXPECT_EQ(
        brief(findingsOf(
            "apiVersion: tenancy/v1\nkind: RetentionPolicy\nmetadata: {name: a}\nspec: {archiveDays: 3, effectiveFrom: 2026-02-30}\n")),
        rows({"MISSING_FIELD /metadata/version 3", "INVALID_VALUE /spec/effectiveFrom 4"}));
    EXPECT_EQ(brief(findingsOf(
                  "apiVersion: tenancy/v1\nkind: Plan\nmetadata: {name: a}\nspec:\n  profiles: [hybrid]\n  quotas: {storageGiB: 3}\n"
                  "  rateLimits: [{method: read, requestsPerSecond: 1, burst: 1}, {method: read, requestsPerSecond: 2, burst: 2}]\n")),
              rows({"MISSING_FIELD /spec/quotas/computeUnits 6", "MISSING_FIELD /spec/quotas/concurrentOperations 6",
                    "MISSING_FIELD /spec/quotas/eventsPerDay 6", "INVALID_VALUE /spec/rateLimits/1 7"}));
}

TEST(ManifestReader, RefusesWhatIsNoText)
{
    EXPECT_EQ(brief(findingsOf("a: 1\nb: \x01\n")), rows({"SYNTAX  2"}));
    EXPECT_EQ(brief(findingsOf("a: 1\nb: \xC2\x9F\n")), rows({"SYNTAX  2"}));
    EXPECT_EQ(brief(findingsOf("a: 1\rb: 2\n")), rows({"SYNTAX  1"}));
    EXPECT_EQ(brief(findingsOf("a: 1\n\nb: \xED\xA0\x80\n")), rows({"SYNTAX  3"}));
    EXPECT_EQ(brief(findingsOf("\xFF\xFE\x61")), rows({"SYNTAX  1"}));
    EXPECT_EQ(brief(findingsOf(std::string("a\0:\0", 4))), rows({"SYNTAX  1"})); // UTF-16 without a mark
    for (const auto* text : {"", "\n\n", "# only words\n", "---\n---\n", "%YAML 1.2\n---\n"})
        EXPECT_EQ(brief(findingsOf(text)), rows({"SYNTAX  1"})) << text;
    EXPECT_EQ(brief(findingsOf(spoiled("displayName: Harbor Foods", "displayName: \"a\\tb\\u0085\""))),
              rows({"INVALID_VALUE /spec/displayName 7"}));
}

TEST(ManifestReader, RefusesWhatTheParserWouldLetPass)
{
    EXPECT_EQ(findingsOf(goodTenant() + "  webhooks: \"never closed\n").at(0).code, "SYNTAX");
    EXPECT_EQ(findingsOf(goodTenant() + "  webhooks: \"never closed\n").at(0).line, 18u);
    EXPECT_EQ(findingsOf("{a: 1} {b: 2}\n").at(0).code, "SYNTAX");
    EXPECT_EQ(findingsOf("- a\nb: c\n").at(0).code, "SYNTAX");
    EXPECT_EQ(findingsOf("a: b\n]\n").at(0).code, "SYNTAX");
}

TEST(ManifestReader, LimitsHoldAgainstHostileFiles)
{
    const auto repeat = [](const std::string& unit, std::size_t bytes) {
        std::string text;
        while (text.size() < bytes) text += unit;
        return text;
    };
    const auto first = [](const std::string& text) { return findingsOf(text).at(0); };
    EXPECT_EQ(first(std::string(registry::maxFileBytes + 1, 'a')).code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first(repeat("[", 1'000'000)).code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first(repeat("- ", 1'000'000)).code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first(repeat("{a: ", 1'000'000)).code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first("a: " + repeat("[", 31) + repeat("]", 31)).code, "MISSING_FIELD"); // 32 levels are allowed
    EXPECT_EQ(first("a: " + repeat("[", 32) + repeat("]", 32)).code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first("a: &a " + repeat("[", 20) + repeat("]", 20) + "\nb: " + repeat("[", 10) + "*a" + repeat("]", 10)).code,
              "MISSING_FIELD");
    EXPECT_EQ(first("a: &a " + repeat("[", 20) + repeat("]", 20) + "\nb: " + repeat("[", 12) + "*a" + repeat("]", 12)).code,
              "LIMIT_EXCEEDED");
    EXPECT_EQ(first("- &a [" + repeat("x,", 2 * 99) + "]\n" + repeat("- *a\n", 5 * 98)).code, "WRONG_TYPE"); // 1 + 99 * 100 nodes
    EXPECT_EQ(first("- &a [" + repeat("x,", 2 * 99) + "]\n" + repeat("- *a\n", 5 * 99)).code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first(repeat("- a\n", 4 * 9'999)).code, "WRONG_TYPE");
    EXPECT_EQ(first(repeat("- a\n", 4 * 10'000)).code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first("a: &a [*a]\n").code, "LIMIT_EXCEEDED");
    EXPECT_EQ(first("a: &a {b: *a}\n").code, "LIMIT_EXCEEDED");
    EXPECT_EQ(readManifests("a", repeat("--- a\n", 600'000)).size(), 100'000u);
    for (const auto* unit : {"? ", "a: [", "\"", "'", "&a ", "!", "#", "[]", "|\n", ": ", "*a ", "%TAG ! x\n", "{\"a\"\n:", "a\n", "\\"})
        EXPECT_FALSE(findingsOf(repeat(unit, 200'000)).empty()) << unit;
}

TEST(ManifestReader, CommentsAreTold)
{
    const auto has = [](const std::string& text) { return documentOf(text).hasComments; };
    EXPECT_FALSE(has(goodTenant()));
    EXPECT_TRUE(has(goodTenant() + "# end\n"));
    EXPECT_TRUE(has(spoiled("[prod]", "[prod] # only this")));
    EXPECT_TRUE(has(spoiled("Harbor Foods GmbH", "O'Rourke, 'x GmbH # really")));
    EXPECT_TRUE(has(spoiled("[prod]", "[prod, # first\n    staging]")));
    for (const auto* name :
         {"a#b", "\"a # b\"", "'a '' # b'", "\"\\\" # b\"", "&n \"a # b\"", "|-\n    a # b", ">-\n    # a", "!!str 'a # b'"})
        EXPECT_FALSE(has(spoiled("legalName: Harbor Foods GmbH", std::string{"legalName: "} + name))) << name;
    EXPECT_TRUE(has(spoiled("legalName: Harbor Foods GmbH", "legalName: |-\n    a\n  # real")));
    EXPECT_TRUE(has(spoiled("legalName: Harbor Foods GmbH", "legalName: |- # real\n    a")));
}

TEST(ManifestReader, FindingsOfLaterStagesFindTheirLines)
{
    const auto document = documentOf(goodTenant());
    EXPECT_EQ(document.finding("/spec/plan", "X", "m").line, 9u);
    EXPECT_EQ(document.finding("/spec/quotas/storageGiB", "X", "m").line, 5u); // of the nearest parent
    EXPECT_EQ(document.finding("/nothing", "X", "m").line, 1u);
    EXPECT_EQ(document.finding("", "X", "m", "h"), (base::Finding{"a.yaml", 0, 1, "", "X", "m", "h"}));
}

/// Random damage to real files: an answer always comes, and every finding says where.
TEST(ManifestReader, SurvivesRandomDamage)
{
    Dice dice(20260101);
    const auto files = yamlFiles(fleetFolder());
    const std::vector<std::string> pieces{"\t", "\n", "---\n", "- ",   ": ", "[",  "]", "{",  "}", "\"",   "'",  "&a ", "*a", "!!int ",
                                          "|",  ">",  "#",     "\xFF", "\r", "? ", "%", "0x", "~", "<<: ", "\\", ",",   " "};
    for (int round = 0; round < 4'000; ++round) {
        auto bytes = readFile(files[dice.below(files.size())]);
        for (std::size_t edits = 1 + dice.below(4); edits > 0; --edits) {
            const auto at = dice.below(bytes.size());
            switch (dice.below(4)) {
            case 0: bytes.insert(at, pieces[dice.below(pieces.size())]); break;
            case 1: bytes.erase(at, 1 + dice.below(20)); break;
            case 2: bytes[at] = static_cast<char>(dice.below(256)); break;
            case 3: bytes.insert(at, bytes.substr(dice.below(bytes.size()), dice.below(40))); break;
            }
            if (bytes.empty()) bytes = "x";
        }
        for (const auto& each : readManifests("a.yaml", bytes)) {
            if (const auto* document = std::get_if<Document>(&each.outcome)) {
                ASSERT_EQ(documentOf(document->source).canonical, document->canonical) << bytes;
                continue;
            }
            const auto& findings = std::get<Findings>(each.outcome);
            ASSERT_FALSE(findings.empty());
            for (const auto& finding : findings) {
                ASSERT_GT(finding.line, 0u) << describe(findings) << bytes;
                ASSERT_LE(finding.line, std::count(bytes.begin(), bytes.end(), '\n') + 1) << describe(findings) << bytes;
                ASSERT_FALSE(finding.message.empty());
                ASSERT_FALSE(finding.hint.empty()) << describe(findings);
                ASSERT_EQ(finding.document, each.index);
            }
        }
    }
}

} // namespace
} // namespace reeve::test
