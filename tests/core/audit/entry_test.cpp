// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry_shape.h"

#include "core/audit/tiles.h"
#include "tests/core/audit/drafts.h"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace reeve::audit {
namespace {

using test::suspension;

const base::Timestamp noon = base::parseTime("2026-10-03T12:00:00Z").value();

std::optional<EntryFault> faultOf(std::string_view bytes)
{
    EntryScanner scanner;
    return scanner.scan(bytes);
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

TEST(Entry, IsCanonicalJsonWithAllMembers) // REQ ARC-18
{
    const auto bytes = writeEntry(suspension("tnt_01J8Z3ABCDEFGHJKMNPQRSTVWX"), 7, noon).value();
    EXPECT_EQ(
        bytes,
        R"({"action":"tenants.suspend","actor":{"id":"user:ana@desk-7","type":"user"},"after":{"revision":4,"state":"Suspended"},)"
        R"("before":{"revision":3,"state":"Active"},"decisions":[{"name":"legalHold","reason":"none is set","source":"live","verdict":"allow",)"
        R"("version":"v1"}],"diff":[{"new":4,"old":3,"path":"/revision"},{"new":"Suspended","old":"Active","path":"/state"}],"error":null,)"
        R"("manifestVersion":2,"reason":"unpaid","request":{"correlation":"cor_1","id":"req_1","trace":""},"result":"ok","seq":7,)"
        R"("target":{"id":"tnt_01J8Z3ABCDEFGHJKMNPQRSTVWX","tenant":"tnt_01J8Z3ABCDEFGHJKMNPQRSTVWX","type":"tenant"},)"
        R"("time":"2026-10-03T12:00:00.000000Z","v":1})");
    const auto entry = parseEntry(bytes).value();
    EXPECT_EQ(entry.seq, 7U);
    EXPECT_EQ(entry.time, noon);
    EXPECT_EQ(entry.manifestVersion, 2U);
    EXPECT_EQ(entry.error.has_value(), false);
    EXPECT_EQ(entry.decisions.front().name, "legalHold");

    EntryScanner scanner;
    EXPECT_FALSE(scanner.scan(bytes));
    EXPECT_EQ(scanner.summary().seq, 7U);
    EXPECT_EQ(scanner.summary().time, noon);
    EXPECT_EQ(scanner.summary().actor, "user:ana@desk-7");
    EXPECT_EQ(scanner.summary().action, "tenants.suspend");
    EXPECT_EQ(scanner.summary().tenant, "tnt_01J8Z3ABCDEFGHJKMNPQRSTVWX");
    EXPECT_EQ(scanner.summary().result, ResultKind::ok);
}

TEST(Entry, NamesTheErrorOfADenial)
{
    auto draft = suspension("t");
    draft.result = ResultKind::denied;
    draft.error = EntryError{"PolicyDenied", "legal hold \"case 7\" is set"};
    draft.after = nullptr;
    draft.manifestVersion.reset();
    const auto entry = parseEntry(writeEntry(draft, 0, noon).value()).value();
    EXPECT_EQ(entry.error->code, "PolicyDenied");
    EXPECT_EQ(entry.result, ResultKind::denied);
    EXPECT_TRUE(entry.after.is_null());
    EXPECT_TRUE(entry.diff.get_array().empty());
    EXPECT_FALSE(entry.manifestVersion);
}

TEST(Entry, ReplacesDocumentsBeyond60KiBByTheirHashes)
{
    auto draft = suspension("t");
    draft.before.get_object()["note"] = std::string(20000, 'a');
    draft.after.get_object()["note"] = std::string(20000, 'b');
    const auto large = writeEntry(draft, 0, noon).value();
    EXPECT_LE(large.size(), 1000U);
    const auto entry = parseEntry(large).value();
    EXPECT_EQ(entry.after, (base::json::value{{"sha256", crypto::hex(crypto::sha256({base::writeCanonicalJson(draft.after)}))}}));
    EXPECT_TRUE(entry.diff.is_object());
    EXPECT_FALSE(faultOf(large));

    draft.after = nullptr; // no diff: the one document is small enough
    draft.before.get_object()["note"] = std::string(60000, 'a');
    EXPECT_TRUE(parseEntry(writeEntry(draft, 0, noon).value()).value().before.get_object().contains("note"));
    const auto room = maxEntryBytes - writeEntry(draft, 0, noon).value().size();
    draft.before.get_object()["note"] = std::string(60000 + room, 'a');
    EXPECT_EQ(writeEntry(draft, 0, noon).value().size(), maxEntryBytes);
    draft.before.get_object()["note"] = std::string(60000 + room + 1, 'a');
    EXPECT_LE(writeEntry(draft, 0, noon).value().size(), 1000U);
    EXPECT_TRUE(parseEntry(writeEntry(draft, 0, noon).value()).value().after.is_null());

    draft.reason = std::string(maxEntryBytes, 'r');
    const auto refused = writeEntry(draft, 0, noon);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::Unavailable);
    EXPECT_EQ(refused.error().reason, "AUDIT_UNAVAILABLE");
}

TEST(Entry, RefusesWhatCannotBeSigned)
{
    const auto refused = [](const base::json::value& value) {
        auto draft = suspension("t");
        draft.after = {{"list", {value}}};
        const auto bytes = writeEntry(draft, 0, noon);
        return !bytes && bytes.error().code == base::ErrorCode::Internal;
    };
    EXPECT_TRUE(refused(0.5));
    EXPECT_TRUE(refused((std::int64_t{1} << 53)));
    EXPECT_TRUE(refused(std::uint64_t(-1)));
    EXPECT_FALSE(refused((std::int64_t{1} << 53) - 1));
    EXPECT_TRUE(refused("\xff"));
    EXPECT_TRUE(refused({{"\xc3\xbc", 1}}));
    base::json::value deep = 1;
    for (int i = 0; i < 26; ++i) deep = base::json::array{deep};
    EXPECT_FALSE(refused(deep));
    for (int i = 0; i < 4; ++i) deep = base::json::array{deep};
    EXPECT_TRUE(refused(deep));
}

TEST(Entry, IsFoundOutWhenItIsNotAsSpecified)
{
    const auto good = writeEntry(suspension("t"), 7, noon).value();
    for (std::size_t cut = 0; cut < good.size(); ++cut) EXPECT_TRUE(faultOf(good.substr(0, cut))) << cut;
    EXPECT_EQ(faultOf(good + "x")->offset, good.size());
    EXPECT_TRUE(faultOf(good + good));
    const std::pair<const char*, const char*> changes[] = {
        {"\"v\":1", "\"v\":2"},
        {"\"v\":1", "\"v\":1,\"w\":1"},
        {",\"v\":1", ""},
        {"\"seq\":7", "\"seq\":-7"},
        {"\"seq\":7", "\"seq\":7.0"},
        {"\"seq\":7", "\"seq\":\"7\""},
        {"\"result\":\"ok\"", "\"result\":\"okay\""},
        {"12:00:00.000000Z", "12:00:00.00000Z"},
        {"12:00:00.000000Z", "12:61:00.000000Z"},
        {"\"error\":null,", ""},
        {"\"error\":null", "\"error\":\"none\""},
        {"\"reason\":\"unpaid\"", "\"reason\":null"},
        {"\"trace\":\"\"", "\"trace\":\"\",\"user\":\"x\""},
        {"{\"revision\":4,\"state\":\"Suspended\"}", "{\"state\":\"Suspended\",\"revision\":4}"},
        {"{\"revision\":4,", "{\"revision\":4,\"revision\":4,"},
        {"\"revision\":4", "\"revision\":4.5"},
        {"\"old\":3", "\"older\":3"},
        {"\"diff\":[", "\"diff\":[7,"},
        {"unpaid", "unp\xff"
                   "aid"},
        {"unpaid", "unp\naid"},
    };
    for (const auto& [what, with] : changes) EXPECT_TRUE(faultOf(replaced(good, what, with))) << with;
    // The exact byte, where the JSON itself breaks.
    EXPECT_EQ(faultOf(replaced(good, "unpaid", "unp\naid"))->offset, good.find("unpaid") + 3);
    EXPECT_EQ(faultOf(replaced(good, "\"reason\":", "\"reason\";"))->offset, good.find("\"reason\":") + 8);

    EXPECT_EQ(parseEntry("{}").error().reason, "MALFORMED_ENTRY");
    EXPECT_EQ(parseEntry("{").error().reason, "MALFORMED_ENTRY");
}

TEST(Entry, KeepsTextThatNeedsEscapes)
{
    auto draft = suspension("t\"\\\n\x01");
    draft.actor.id = "user:\xc3\xbc\"@desk";
    EntryScanner scanner;
    const auto bytes = writeEntry(draft, 1, noon).value();
    for (int i = 0; i < 2; ++i) { // the scanner can be used again
        ASSERT_FALSE(scanner.scan(bytes));
        EXPECT_EQ(scanner.summary().tenant, "t\"\\\n\x01");
        EXPECT_EQ(scanner.summary().actor, draft.actor.id);
        EXPECT_TRUE(scanner.scan("{\"a"));
    }
    EXPECT_EQ(scanner.jsonLength(bytes + "rest"), bytes.size());
    EXPECT_EQ(scanner.jsonLength(bytes.substr(1)), std::nullopt);
}

// The scanner looks quickly first and asks the JSON parser about what it does not know: the two must agree.
TEST(Entry, IsTheSameForTheQuickLookAndTheParser)
{
    auto draft = suspension("tnt_01J8Z3ABCDEFGHJKMNPQRSTVWX");
    draft.after = boost::json::parse(R"({"a":[{},[],-1,0,true,null,"M\u00fcller"],"b":{"c":9007199254740991}})");
    const auto bytes = writeEntry(draft, 7, noon).value();
    EntryScanner scanner;
    EntrySummary summary;
    ASSERT_TRUE(isPlainEntry(bytes, summary));
    EXPECT_EQ(summary.tenant, "tnt_01J8Z3ABCDEFGHJKMNPQRSTVWX");
    std::size_t taken = 0;
    for (const auto* with :
         {"", "0", "1", "-", "\"", "\\", "\x80", "\xc3", "\x1f", "{", "}", "[", "]", ",", ":", " ", "a", ".", "e", "\"\"", ",,"})
        for (std::size_t at = 0; at < bytes.size(); ++at)
            for (const std::size_t length : {0, 1}) {
                const auto changed = bytes.substr(0, at) + with + bytes.substr(at + length);
                if (!isPlainEntry(changed, summary)) continue;
                ++taken;
                ASSERT_EQ(scanner.jsonLength(changed), changed.size()) << changed;
                ASSERT_EQ(summary.seq, scanner.summary().seq) << changed;
                ASSERT_EQ(summary.time, scanner.summary().time) << changed;
                ASSERT_EQ(summary.action, scanner.summary().action) << changed;
            }
    EXPECT_GT(taken, 100U) << "letters and digits within texts";
}

TEST(Entry, IsLeftToTheParserWhereItIsWrittenOtherwise)
{
    const auto bytes = writeEntry(suspension("t"), 7, noon).value();
    EntrySummary summary;
    for (const auto& [what, with] : std::initializer_list<std::pair<std::string, std::string>>{
             {"\"seq\":7", "\"seq\": 7"},
             {"unpaid", "un\\npaid"},
             {"\"revision\":4", "\"revision\":-0"},
             {"\"revision\":4", "\"revision\":04"},
             {"\"revision\":4", "\"revision\":9007199254740992"},
             {"\"revision\":4", "\"revision\":99999999999999999"},
             {"\"revision\":4", "\"revision\":" + std::string(40, '[') + std::string(40, ']')},
             {"\"revision\":4", "\"r\xc3\xa9\":4"},
             {"\"revision\":4", "\"z\":1,\"revision\":4"},
             {"\"seq\":7", "\"seq\":-7"},
             {"\"v\":1", "\"v\":2"},
             {"\"result\":\"ok\"", "\"result\":\"fine\""},
             {"unpaid", "un\xc3paid"}})
        EXPECT_FALSE(isPlainEntry(replaced(bytes, what, with), summary)) << with;
    EXPECT_FALSE(isPlainEntry(bytes + "x", summary));
    EXPECT_FALSE(isPlainEntry({}, summary));
}

} // namespace
} // namespace reeve::audit
