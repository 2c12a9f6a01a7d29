// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/crypto.h"
#include "core/storage/files.h"
#include "tests/core/faults/fault_disk.h"

#include <cerrno>
#include <gtest/gtest.h>

namespace reeve::test {
namespace {

constexpr std::uint64_t seeds = 40;

// REQ ARC-25: a plane is no safer than the folders that it lies in.
TEST(Folder, IsDurableWithAllThatWereMadeAboveIt)
{
    FaultDisk disk;
    const auto folder = disk.root() / "data/reeve/plane";
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        SeededRandom random(seed);
        disk.load({});
        ASSERT_TRUE(storage::makeFolder(folder));
        disk.losePower(random);
        ASSERT_TRUE(std::filesystem::is_directory(folder)) << "seed " << seed;
    }
}

// A first attempt made the folders and could not make them durable; the second one finds them there.
TEST(Folder, IsDurableWhenAnInterruptedAttemptMadeIt)
{
    FaultDisk disk;
    const auto folder = disk.root() / "data/reeve/plane";
    for (std::uint64_t n = 1; n <= 3; ++n) {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            SeededRandom random(seed);
            disk.load({});
            // The folders above the disk's own are the first to be looked at, but are not on it.
            disk.fail(FaultDisk::Call::Sync, n, EIO, false);
            ASSERT_FALSE(storage::makeFolder(folder));
            disk.heal();
            ASSERT_TRUE(storage::makeFolder(folder));
            disk.losePower(random);
            ASSERT_TRUE(std::filesystem::is_directory(folder)) << "sync " << n << ", seed " << seed;
        }
    }
}

// What an interrupted attempt leaves must not stand in the way of the next start.
TEST(SigningKeyFile, IsWholeOrNotThere)
{
    FaultDisk disk;
    const auto file = disk.root() / "signing-key.pem";
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        SeededRandom random(seed);
        const auto key = crypto::SigningKey::generate(random);
        std::uint64_t n = 0;
        bool isSaved = false;
        while (!isSaved) {
            disk.load({});
            disk.crashAt(++n);
            isSaved = key.save(file).ok();
            disk.losePower(random);
            const auto found = crypto::SigningKey::load(file);
            if (found) {
                EXPECT_EQ(found->publicKey(), key.publicKey());
            } else {
                ASSERT_EQ(found.error().code, base::ErrorCode::NotFound) << "change " << n << ", seed " << seed;
            }
            ASSERT_TRUE(found || !isSaved) << "it was durable before save() returned";
            ASSERT_TRUE(found || key.save(file));
        }
        EXPECT_GT(n, 4u);
    }
}

} // namespace
} // namespace reeve::test
