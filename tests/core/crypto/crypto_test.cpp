// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"
#include "core/crypto/crypto.h"
#include "tests/support/fakes.h"

#include <gtest/gtest.h>
#include <set>
#include <sys/stat.h>

namespace reeve::crypto {
namespace {

std::string bytes(std::string_view hexText) { return base::fromHex(hexText).value(); }

TEST(Sha256, MatchesFips180)
{
    EXPECT_EQ(hex(sha256({})), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex(sha256({"abc"})), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(sha256({"a", "", "bc"})), hex(sha256({"abc"})));
}

TEST(SystemRandom, NeverRepeats)
{
    SystemRandom random;
    std::set<std::array<std::uint8_t, 16>> seen;
    for (int i = 0; i < 1000; ++i) {
        std::array<std::uint8_t, 16> block{};
        random.fill(block);
        EXPECT_TRUE(seen.insert(block).second);
    }
    random.fill({});
}

// RFC 8032, section 7.1, tests 1 and 2.
TEST(SigningKey, MatchesRfc8032)
{
    const auto one = SigningKey::fromSeed(bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")).value();
    EXPECT_EQ(base::toHex(one.publicKey()), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    EXPECT_EQ(base::toHex(one.sign("")), "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                         "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    const auto two = SigningKey::fromSeed(bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")).value();
    EXPECT_EQ(base::toHex(two.sign("\x72")), "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    EXPECT_TRUE(verifyEd25519(two.publicKey(), "\x72", two.sign("\x72")));
}

TEST(SigningKey, RefusesEveryFlippedBit)
{
    test::SeededRandom random;
    const auto key = SigningKey::generate(random);
    const std::string message = "audit";
    const auto signature = key.sign(message);
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        auto wrong = signature;
        wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(verifyEd25519(key.publicKey(), message, wrong)) << bit;
    }
    EXPECT_FALSE(verifyEd25519(key.publicKey(), "audi", signature));
    EXPECT_FALSE(verifyEd25519(key.publicKey(), message, signature.substr(1)));
    EXPECT_FALSE(verifyEd25519(key.publicKey().substr(1), message, signature));
    EXPECT_FALSE(verifyEd25519(SigningKey::generate(random).publicKey(), message, signature));
}

TEST(SigningKey, IsKeptInAFileOfItsOwnerOnly)
{
    const test::TempDir dir;
    const auto file = dir.path() / "signing.key";
    test::SeededRandom random;
    const auto key = SigningKey::generate(random);
    EXPECT_EQ(SigningKey::load(file).error().code, base::ErrorCode::NotFound);
    ASSERT_TRUE(key.save(file));
    struct stat info{};
    ASSERT_EQ(::stat(file.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
    EXPECT_TRUE(test::readFile(file).starts_with("-----BEGIN PRIVATE KEY-----\n")); // PKCS#8
    EXPECT_EQ(SigningKey::load(file).value().publicKey(), key.publicKey());

    EXPECT_EQ(SigningKey::generate(random).save(file).error().code, base::ErrorCode::AlreadyExists);
    EXPECT_EQ(SigningKey::load(file).value().publicKey(), key.publicKey());

    ASSERT_EQ(::chmod(file.c_str(), 0640), 0);
    const auto readable = SigningKey::load(file);
    ASSERT_FALSE(readable);
    EXPECT_EQ(readable.error().code, base::ErrorCode::FailedPrecondition);
    EXPECT_NE(readable.error().message.find("chmod 600 '" + file.string() + "'"), std::string::npos);
}

// REQ ARC-25: half a key, left where its writer was killed, is not in the way.
TEST(SigningKey, IsThereWholeOrNotAtAll)
{
    const test::TempDir dir;
    const auto file = dir.path() / "signing.key";
    test::writeFile(file.string() + ".part", "-----BEGIN PRIV");
    EXPECT_EQ(SigningKey::load(file).error().code, base::ErrorCode::NotFound);
    test::SeededRandom random;
    const auto key = SigningKey::generate(random);
    ASSERT_TRUE(key.save(file));
    EXPECT_EQ(SigningKey::load(file).value().publicKey(), key.publicKey());
    EXPECT_FALSE(std::filesystem::exists(file.string() + ".part"));
}

TEST(SigningKey, RefusesWhatIsNoEd25519Key)
{
    const test::TempDir dir;
    const auto file = dir.path() / "other.key";
    const std::string p256 = "-----BEGIN PRIVATE KEY-----\n"
                             "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgwb6EtKlcuXKdF3Fr\n"
                             "hniSzR+plQtbaCSZ837BNdiSiQ2hRANCAATzxNlYgpoQtp40iOmakSRgU7BYYl9z\n"
                             "n5x4Y9zq+F4QbnTZ0QfoaQLk0ONdEwpULX7f9fGrt+cHv8T5+Ea9jFiN\n"
                             "-----END PRIVATE KEY-----\n";
    for (const std::string& content : {std::string{"no key"}, std::string{}, p256}) {
        test::writeFile(file, content);
        ASSERT_EQ(::chmod(file.c_str(), 0600), 0);
        const auto key = SigningKey::load(file);
        ASSERT_FALSE(key);
        EXPECT_EQ(key.error().code, base::ErrorCode::InvalidArgument);
    }
    EXPECT_EQ(SigningKey::fromSeed("short").error().code, base::ErrorCode::InvalidArgument);
    test::SeededRandom random;
    EXPECT_EQ(SigningKey::generate(random).save(dir.path() / "missing" / "a.key").error().code, base::ErrorCode::Unavailable);
}

} // namespace
} // namespace reeve::crypto
