// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/fault_disk.h"

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <gtest/gtest.h>
#include <set>
#include <unistd.h>

namespace reeve::test {
namespace {

/// An open file, as a program holds one.
struct OpenFile {
    explicit OpenFile(const std::filesystem::path& path, int flags = O_RDWR | O_CREAT) : number(::open(path.c_str(), flags, 0600)) {}
    ~OpenFile()
    {
        if (number >= 0) ::close(number);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    bool write(std::string_view text, off_t at) const
    {
        return ::pwrite(number, text.data(), text.size(), at) == static_cast<ssize_t>(text.size());
    }
    bool sync() const { return ::fsync(number) == 0; }
    const int number;
};

bool syncFolder(const std::filesystem::path& path) { return OpenFile(path, O_RDONLY).sync(); }

/// What power losses with different seeds can leave of what @p work did.
std::set<FaultDisk::Image> leftOf(FaultDisk& disk, const FaultDisk::Image& start, const std::function<void()>& work)
{
    std::set<FaultDisk::Image> all;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SeededRandom random(seed);
        disk.load(start);
        work();
        disk.losePower(random);
        all.insert(disk.image());
    }
    return all;
}

TEST(FaultDisk, KeepsWhatWasSynced)
{
    FaultDisk disk;
    const auto left = leftOf(disk, {}, [&] {
        const OpenFile file(disk.root() / "a");
        EXPECT_TRUE(file.write("whole", 0) && file.sync() && syncFolder(disk.root()));
    });
    EXPECT_EQ(left, (std::set<FaultDisk::Image>{{{"a", "whole"}}}));
}

TEST(FaultDisk, ContentsAndNamesAreDurableApart)
{
    FaultDisk disk;
    const auto nameless = leftOf(disk, {}, [&] {
        const OpenFile file(disk.root() / "a");
        EXPECT_TRUE(file.write("whole", 0) && file.sync());
    });
    EXPECT_EQ(nameless, (std::set<FaultDisk::Image>{{}, {{"a", "whole"}}}));
    const auto empty = leftOf(disk, {}, [&] {
        const OpenFile file(disk.root() / "a");
        EXPECT_TRUE(file.write("whole", 0) && syncFolder(disk.root()));
    });
    EXPECT_EQ(empty, (std::set<FaultDisk::Image>{{{"a", ""}}, {{"a", "whole"}}}));
}

TEST(FaultDisk, TearsAtSectors)
{
    FaultDisk disk;
    const auto left = leftOf(disk, {{"a", std::string(1536, '-')}}, [&] {
        const OpenFile file(disk.root() / "a");
        EXPECT_TRUE(file.write(std::string(1024, 'x'), 256));
    });
    std::set<std::string> kinds;
    for (const auto& image : left) {
        const auto& text = image.at("a");
        kinds.insert({text[256], text[511], text[512], text[1023], text[1024], text[1279], text[1280]});
    }
    EXPECT_EQ(kinds.size(), 8u) << "three sectors, each old or new";
    for (const auto& one : kinds) EXPECT_TRUE(one[0] == one[1] && one[2] == one[3] && one[4] == one[5] && one[6] == '-') << one;
}

TEST(FaultDisk, RemovedAndRenamedFilesMayComeBack)
{
    FaultDisk disk;
    const FaultDisk::Image start{{"a", "1"}, {"b", "2"}};
    const auto left = leftOf(disk, start, [&] {
        EXPECT_EQ(::rename((disk.root() / "a").c_str(), (disk.root() / "b").c_str()), 0);
        EXPECT_EQ(readFile(disk.root() / "b"), "1");
    });
    EXPECT_EQ(left, (std::set<FaultDisk::Image>{start, {{"b", "1"}}})) << "a rename happens or not";
    EXPECT_EQ(leftOf(disk, start, [&] { EXPECT_EQ(::unlink((disk.root() / "a").c_str()), 0); }),
              (std::set<FaultDisk::Image>{start, {{"b", "2"}}}));
}

TEST(FaultDisk, NothingWorksWithoutPower)
{
    FaultDisk disk;
    disk.load({{"a", "1"}});
    const OpenFile file(disk.root() / "a");
    disk.crashAt(2);
    EXPECT_TRUE(file.write("2", 0));
    EXPECT_FALSE(file.sync());
    EXPECT_TRUE(disk.hasCrashed());
    char byte = 0;
    EXPECT_EQ(::pread(file.number, &byte, 1, 0), -1);
    EXPECT_EQ(OpenFile(disk.root() / "b").number, -1);
    EXPECT_EQ(disk.changes(), 2u);
}

// As Linux does: after a failed fsync() the next one succeeds, and has written nothing of what came before.
TEST(FaultDisk, AFailedSyncIsNotMadeGoodByTheNext)
{
    FaultDisk disk;
    const auto left = leftOf(disk, {{"a", "1"}}, [&] {
        const OpenFile file(disk.root() / "a");
        disk.fail(FaultDisk::Call::Sync, 1, EIO, false);
        EXPECT_TRUE(file.write("2", 0));
        EXPECT_FALSE(file.sync());
        EXPECT_EQ(disk.heal(), 1u);
        EXPECT_TRUE(file.sync());
        EXPECT_EQ(readFile(disk.root() / "a"), "2") << "the program sees what it wrote";
    });
    EXPECT_EQ(left, (std::set<FaultDisk::Image>{{{"a", "1"}}, {{"a", "2"}}}));
}

} // namespace
} // namespace reeve::test
