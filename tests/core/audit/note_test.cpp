// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/note.h"

#include "core/base/encoding.h"
#include "tests/support/fakes.h"

#include <gtest/gtest.h>

namespace reeve::audit {
namespace {

const std::string vkey = "tenantplane.example/audit/1+efe4ee94+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
const std::string body = "tenantplane.example/audit/1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n";
const std::string ownLine =
    "— tenantplane.example/audit/1 7+TulOtpMr0x7S+YdAV4DtF+Mb0A/5nFaawf7l2YFOcYyb9CLqMBjBjhq5w+RoDKGPs9pqZFqysc8DldDzr9gOAVKQY=\n";
const std::string witnessLine =
    "— witness.example/w1 "
    "63YswgAAAABkGFDL/J+XcP9U5iSkPxMjtzEHIcavYl08CogiJgJwVTOWm4Eisagzdi8wJh2iP8ytmbr3/l8XS7wG4/V3w3Z+8qlPDw==\n";

crypto::SigningKey vectorKey()
{
    return crypto::SigningKey::fromSeed(base::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").value()).value();
}

bool isMalformed(std::string_view note)
{
    const auto parsed = parseNote(note);
    return !parsed && parsed.error().code == base::ErrorCode::InvalidArgument && parsed.error().reason == "MALFORMED_NOTE";
}

TEST(Note, VerifiesTheVectorOfTheSpecification)
{
    const auto key = parseVkey("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k").value();
    const std::string note = "This is an example message.\n\n— example.com/foo "
                             "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    const auto parsed = parseNote(note).value();
    EXPECT_EQ(parsed.text, "This is an example message.\n");
    EXPECT_EQ(verifiedBy(parsed, std::vector{key}).value(), std::vector<std::size_t>{0});
}

TEST(Note, SignsTheVectorByteForByte)
{
    const auto key = verifierKey("tenantplane.example/audit/1", vectorKey().publicKey());
    EXPECT_EQ(formatVkey(key), vkey);
    EXPECT_EQ(parseVkey(vkey).value(), key);
    EXPECT_EQ(signNote(body, key.name, vectorKey()), body + "\n" + ownLine);

    const auto checkpoint = parseCheckpoint(body).value();
    EXPECT_EQ(checkpoint.origin, "tenantplane.example/audit/1");
    EXPECT_EQ(checkpoint.size, 8U);
    EXPECT_EQ(crypto::hex(checkpoint.root), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    EXPECT_EQ(formatCheckpoint(checkpoint), body);
}

TEST(Note, IgnoresUnknownKeysButNotAKnownKeysBadSignature)
{
    const std::vector keys{parseVkey(vkey).value()};
    const auto note = parseNote(body + "\n" + ownLine + witnessLine).value();
    ASSERT_EQ(note.signatures.size(), 2U);
    EXPECT_EQ(verifiedBy(note, keys).value(), std::vector<std::size_t>{0});
    EXPECT_TRUE(verifiedBy(parseNote(body + "\n" + witnessLine).value(), keys).value().empty());

    auto wrong = note;
    wrong.text[0] ^= 1;
    ASSERT_FALSE(verifiedBy(wrong, keys));
    EXPECT_EQ(verifiedBy(wrong, keys).error().reason, "BAD_SIGNATURE");
    // One good and one bad signature of the same key is still a refusal.
    wrong = note;
    wrong.signatures.push_back(wrong.signatures[0]);
    wrong.signatures.back().signature[5] ^= 1;
    EXPECT_FALSE(verifiedBy(wrong, keys));
    // A signature that only claims the key's name is an unknown key's.
    wrong = note;
    wrong.signatures[0].keyId = "abcd";
    EXPECT_TRUE(verifiedBy(wrong, keys).value().empty());
}

TEST(Note, AcceptsManySignaturesAndBoundsThem)
{
    std::string note = body + "\n";
    for (std::size_t i = 0; i < maxNoteSignatures; ++i) note += i == 40 ? ownLine : witnessLine;
    EXPECT_EQ(parseNote(note).value().signatures.size(), maxNoteSignatures);
    EXPECT_EQ(verifiedBy(parseNote(note).value(), std::vector{parseVkey(vkey).value()}).value().size(), 1U);
    EXPECT_TRUE(isMalformed(note + witnessLine));
    EXPECT_TRUE(isMalformed(std::string(maxNoteBytes, 'a') + "\n\n" + ownLine));
}

TEST(Note, RefusesWhatIsNoNote)
{
    const std::string good = body + "\n" + ownLine;
    for (std::size_t cut = 0; cut < good.size(); ++cut) EXPECT_TRUE(isMalformed(good.substr(0, cut))) << cut;
    EXPECT_TRUE(isMalformed(good + "x"));
    EXPECT_TRUE(isMalformed(good + "\n"));
    EXPECT_TRUE(isMalformed(good + " \n"));
    EXPECT_TRUE(isMalformed(body + "\r\n" + ownLine));
    EXPECT_TRUE(isMalformed("a\xff" + good));
    EXPECT_TRUE(isMalformed(body + "\n- " + ownLine.substr(4)));              // hyphen
    EXPECT_TRUE(isMalformed(body + "\n— name\n"));                            // no signature
    EXPECT_TRUE(isMalformed(body + "\n— name QUJDRA==\n"));                   // key id only
    EXPECT_TRUE(isMalformed(body + "\n— na+me QUJDREVGRw==\n"));              // '+' in the name
    EXPECT_TRUE(isMalformed(body + "\n—  QUJDREVGRw==\n"));                   // no name
    EXPECT_TRUE(isMalformed(body + "\n— name QUJDREVGRx==\n"));               // trailing bits
    EXPECT_FALSE(isMalformed(body + "\nmore text\n\n— name QUJDREVGRw==\n")); // the last blank line counts
}

TEST(Note, RefusesBadVkeys)
{
    for (const auto* text : {"", "name", "name+efe4ee94", "+efe4ee94+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea",
                             "other+efe4ee94+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea",
                             "tenantplane.example/audit/1+efe4ee95+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea",
                             "tenantplane.example/audit/1+efe4ee94+BNdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea",
                             "tenantplane.example/audit/1+efe4ee94+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1E=",
                             "tenantplane.example/audit/1+efe4ee9+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea"}) {
        EXPECT_FALSE(parseVkey(text)) << text;
    }
}

TEST(Checkpoint, IsReadStrictly)
{
    const std::string root = "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n";
    EXPECT_TRUE(parseCheckpoint("o\n0\n" + root));
    EXPECT_TRUE(parseCheckpoint("o\n8\n" + root + "extension\n"));
    for (const std::string& text :
         {std::string{}, std::string{"o\n8\n"}, "o\n08\n" + root, "o\n+8\n" + root, "o\n-8\n" + root, "o\n8 \n" + root, "o\n\n" + root,
          "\n8\n" + root, "o\n99999999999999999999\n" + root, "o\n9223372036854775807\n" + root, std::string{"o\n8\nXcnaeacGWamtVZy3\n"},
          "o\n8\n" + root + "\n", "o\n8\n" + root.substr(0, root.size() - 1)}) {
        EXPECT_FALSE(parseCheckpoint(text)) << text;
    }
}

} // namespace
} // namespace reeve::audit
