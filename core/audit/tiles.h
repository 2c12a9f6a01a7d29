// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/merkle.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The layout of C2SP tlog-tiles: the tree cut into tiles of 256 hashes and bundles of 256 entries. Pure functions.
namespace reeve::audit {

inline constexpr unsigned tileWidth = 256;
inline constexpr unsigned tileHeight = 8; ///< a full tile is a complete subtree of this height
inline constexpr std::size_t digestBytes = sizeof(Digest);
inline constexpr std::size_t maxEntryBytes = 60 * 1024; ///< of one entry; the format would allow 65,535

/// One file of the layout.
struct Tile {
    bool isEntries{};          ///< an entry bundle, else a tile of hashes
    unsigned level{};          ///< of a hash tile: its hashes are subtrees of height 8 * level; 0 for entries
    std::uint64_t index{};     ///< position in its level
    unsigned width{tileWidth}; ///< hashes or entries in it; fewer than 256 only at the right edge
    std::uint64_t first() const { return index * tileWidth; } ///< position of its first hash or entry in its level
    friend bool operator==(const Tile&, const Tile&) = default;
};

/// "tile/0/x001/234.p/17", "tile/entries/000".
std::string tilePath(const Tile& tile);
/// Only the one right spelling is read.
std::optional<Tile> parseTilePath(std::string_view path);
/// Hashes of level @p level in a tree of @p size entries: subtrees of height 8 * level that are complete.
constexpr std::uint64_t hashesAt(unsigned level, std::uint64_t size) { return level * tileHeight < 64 ? size >> (level * tileHeight) : 0; }
/// The tile at that position, as wide as a tree of @p size has it; nullopt when it has none there.
std::optional<Tile> tileAt(bool isEntries, unsigned level, std::uint64_t index, std::uint64_t size);
/// All files of a tree of @p size: entry bundles first, then hash tiles, level by level.
std::vector<Tile> tilesOf(std::uint64_t size);

/// The nodes of the tree of @p size entries, from its tiles; each tile is read once. Errors: those of @p hashesOf.
Nodes tileNodes(std::uint64_t size, std::function<base::Result<std::vector<Digest>>(const Tile&)> hashesOf);

/// Appends one entry to a bundle: its length in two bytes, the high one first, then its bytes. @pre at most 65,535 bytes
void appendEntry(std::string& bundle, std::string_view entry);
/// Cuts entries off a bundle, one by one.
struct EntryCursor {
    std::string_view bundle;
    std::size_t offset{0}; ///< where the next entry's length stands
    /// The next entry; nullopt at the end, or when fewer bytes are left than it needs: then offset stays before the end.
    std::optional<std::string_view> next();
};

/// The hashes of a tile. @pre bytes.size() is a multiple of 32
std::vector<Digest> digestsOf(std::string_view bytes);
std::string bytesOf(const std::vector<Digest>& digests);

} // namespace reeve::audit
