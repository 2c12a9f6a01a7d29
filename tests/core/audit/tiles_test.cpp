// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/tiles.h"

#include <gtest/gtest.h>
#include <set>

namespace reeve::audit {
namespace {

TEST(Tiles, HaveTheNamesOfTheSpecification)
{
    EXPECT_EQ(tilePath({false, 0, 0, 256}), "tile/0/000");
    EXPECT_EQ(tilePath({false, 3, 1234067, 256}), "tile/3/x001/x234/067");
    EXPECT_EQ(tilePath({false, 0, 273, 112}), "tile/0/273.p/112");
    EXPECT_EQ(tilePath({true, 0, 1000, 1}), "tile/entries/x001/000.p/1");
    EXPECT_EQ(tilePath({true, 0, 999, 256}), "tile/entries/999");
}

TEST(Tiles, AreReadBackFromTheirNames)
{
    for (const bool isEntries : {true, false})
        for (const unsigned level : {0U, 1U, 7U})
            for (const std::uint64_t index : {0ULL, 7ULL, 999ULL, 1000ULL, 1234067ULL, 12345678901ULL})
                for (const unsigned width : {1U, 255U, 256U}) {
                    const Tile tile{isEntries, isEntries ? 0 : level, index, width};
                    EXPECT_EQ(parseTilePath(tilePath(tile)), tile) << tilePath(tile);
                }
    for (const auto* path : {"",
                             "tile/",
                             "tile/0",
                             "tile/0/",
                             "tile/0/0",
                             "tile/0/0000",
                             "tile/0/x000/001",
                             "tile/00/000",
                             "tile/8/000",
                             "tile/-1/000",
                             "tile/entries/",
                             "tile/entries/000/",
                             "/tile/0/000",
                             "tile/0/000.p/",
                             "tile/0/000.p/0",
                             "tile/0/000.p/256",
                             "tile/0/000.p/01",
                             "tile/0/000.p/1/",
                             "tile/0/../000",
                             "tile/0/001/234",
                             "tile/0/x1/234",
                             "tile/0/000.p/1.p/1",
                             "tile/x/000",
                             "checkpoint",
                             "tile/0/x999/x999/x999/x999/x999/x999/x999/999"})
        EXPECT_EQ(parseTilePath(path), std::nullopt) << path;
}

TEST(Tiles, OfTheSpecificationsExample)
{
    unsigned level0 = 0;
    std::set<std::string> names;
    for (const auto& tile : tilesOf(70000)) {
        level0 += !tile.isEntries && tile.level == 0 && tile.width == tileWidth ? 1U : 0U;
        EXPECT_TRUE(names.insert(tilePath(tile)).second);
    }
    EXPECT_EQ(level0, 273U);
    for (const auto* name : {"tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1", "tile/entries/273.p/112"})
        EXPECT_EQ(names.count(name), 1U) << name;
    EXPECT_EQ(names.size(), 2 * 274U + 2U + 1U);
    EXPECT_TRUE(tilesOf(0).empty());
    EXPECT_EQ(tilesOf(256).size(), 3U); // entries, hashes, and the one hash above them
    EXPECT_EQ(tileAt(false, 0, 1, 256), std::nullopt);
    EXPECT_EQ(tileAt(false, 0, 2, 256), std::nullopt);
    EXPECT_EQ(tileAt(true, 1, 0, 256), std::nullopt);
}

TEST(EntryBundle, IsCutWhereItWasJoined)
{
    std::string bundle;
    const std::vector<std::string> entries{"", "a", std::string(300, 'b'), std::string(0xFFFF, 'c')};
    for (const auto& entry : entries) appendEntry(bundle, entry);
    EXPECT_EQ(bundle.substr(0, 5), std::string("\0\0\0\x01"
                                               "a",
                                               5));
    EXPECT_EQ(bundle.substr(5, 2), "\x01\x2c");
    EntryCursor cursor{bundle};
    for (const auto& entry : entries) EXPECT_EQ(cursor.next(), entry);
    EXPECT_EQ(cursor.offset, bundle.size());
    EXPECT_EQ(cursor.next(), std::nullopt);

    for (std::size_t cut = 1; cut < 5; ++cut) {
        EntryCursor half{std::string_view{bundle}.substr(0, cut)};
        while (half.next()) continue;
        EXPECT_EQ(half.offset, cut < 2 ? 0U : 2U); // what is left is no entry
        EXPECT_EQ(half.offset == cut, cut == 2);
    }
}

TEST(HashTile, IsItsHashes)
{
    const std::vector<Digest> digests{leafHash("a"), leafHash("b")};
    EXPECT_EQ(bytesOf(digests).size(), 64U);
    EXPECT_EQ(digestsOf(bytesOf(digests)), digests);
    EXPECT_TRUE(digestsOf("").empty());
}

} // namespace
} // namespace reeve::audit
