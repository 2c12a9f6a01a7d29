// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/tiles.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstring>
#include <map>
#include <memory>

namespace reeve::audit {
namespace {

constexpr std::string_view root = "tile/";
constexpr std::string_view entries = "entries/";
constexpr std::string_view partial = ".p/";

/// 1234067 is "x001/x234/067".
std::string indexPath(std::uint64_t index)
{
    std::string path;
    for (bool last = true; last || index > 0; last = false, index /= 1000) {
        const auto digits = std::to_string(1000 + index % 1000).substr(1);
        path.insert(0, last ? digits : "x" + digits + "/");
    }
    return path;
}

std::optional<std::uint64_t> takeNumber(std::string_view& text)
{
    std::uint64_t number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

} // namespace

std::string tilePath(const Tile& tile)
{
    std::string path{root};
    path += tile.isEntries ? std::string{entries} : std::to_string(tile.level) + '/';
    path += indexPath(tile.index);
    if (tile.width < tileWidth) path += std::string{partial} + std::to_string(tile.width);
    return path;
}

std::optional<Tile> parseTilePath(std::string_view path)
{
    if (path.size() > 100 || !path.starts_with(root)) return std::nullopt;
    Tile tile;
    auto rest = path.substr(root.size());
    tile.isEntries = rest.starts_with(entries);
    if (tile.isEntries) {
        rest.remove_prefix(entries.size());
    } else {
        const auto level = takeNumber(rest);
        if (!level || *level >= 64 / tileHeight || !rest.starts_with('/')) return std::nullopt;
        tile.level = static_cast<unsigned>(*level);
        rest.remove_prefix(1);
    }
    if (const auto at = rest.find(partial); at != std::string_view::npos) {
        auto text = rest.substr(at + partial.size());
        const auto width = takeNumber(text);
        if (!width || *width == 0 || *width >= tileWidth) return std::nullopt;
        tile.width = static_cast<unsigned>(*width);
        rest = rest.substr(0, at);
    }
    for (const char c : rest) {
        if (c < '0' || c > '9') continue;
        if (tile.index > std::uint64_t{1} << 58) return std::nullopt;
        tile.index = tile.index * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return tilePath(tile) == path ? std::optional{tile} : std::nullopt; // one tile has one name
}

std::optional<Tile> tileAt(bool isEntries, unsigned level, std::uint64_t index, std::uint64_t size)
{
    const auto hashes = hashesAt(level, size);
    if ((isEntries && level > 0) || index > hashes / tileWidth || index * tileWidth == hashes) return std::nullopt;
    return Tile{isEntries, level, index, static_cast<unsigned>(std::min<std::uint64_t>(tileWidth, hashes - index * tileWidth))};
}

std::vector<Tile> tilesOf(std::uint64_t size)
{
    std::vector<Tile> tiles;
    const auto add = [&](bool isEntries, unsigned level) {
        for (std::uint64_t index = 0;; ++index) {
            const auto tile = tileAt(isEntries, level, index, size);
            if (!tile) return;
            tiles.push_back(*tile);
        }
    };
    add(true, 0);
    for (unsigned level = 0; hashesAt(level, size) > 0; ++level) add(false, level);
    return tiles;
}

Nodes tileNodes(std::uint64_t size, std::function<base::Result<std::vector<Digest>>(const Tile&)> hashesOf)
{
    using Cache = std::map<std::pair<unsigned, std::uint64_t>, std::vector<Digest>>;
    return [size, hashesOf = std::move(hashesOf), cache = std::make_shared<Cache>()](unsigned height,
                                                                                     std::uint64_t index) -> base::Result<Digest> {
        const unsigned level = height / tileHeight;
        const unsigned inside = height % tileHeight; // a node that is no hash of a tile is made of 2^inside of them
        const auto position = index << inside;
        const auto tile = tileAt(false, level, position / tileWidth, size);
        if (!tile) return base::internal("no tile holds node " + std::to_string(height) + "/" + std::to_string(index));
        auto found = cache->find({level, tile->index});
        if (found == cache->end()) {
            REEVE_ASSIGN(auto hashes, hashesOf(*tile));
            found = cache->emplace(std::pair{level, tile->index}, std::move(hashes)).first;
        }
        const auto begin = found->second.begin() + static_cast<std::ptrdiff_t>(position % tileWidth);
        return rootOver({begin, begin + (std::ptrdiff_t{1} << inside)});
    };
}

void appendEntry(std::string& bundle, std::string_view entry)
{
    assert(entry.size() <= 0xFFFF);
    bundle += static_cast<char>(entry.size() >> 8);
    bundle += static_cast<char>(entry.size() & 0xFF);
    bundle += entry;
}

std::optional<std::string_view> EntryCursor::next()
{
    if (bundle.size() - offset < 2) return std::nullopt;
    const auto high = static_cast<unsigned char>(bundle[offset]);
    const auto low = static_cast<unsigned char>(bundle[offset + 1]);
    const std::size_t length = high * 256U + low;
    if (bundle.size() - offset - 2 < length) return std::nullopt;
    const auto entry = bundle.substr(offset + 2, length);
    offset += 2 + length;
    return entry;
}

std::vector<Digest> digestsOf(std::string_view bytes)
{
    assert(bytes.size() % digestBytes == 0);
    std::vector<Digest> digests(bytes.size() / digestBytes);
    if (!digests.empty()) std::memcpy(digests.data(), bytes.data(), bytes.size());
    return digests;
}

std::string bytesOf(const std::vector<Digest>& digests)
{
    return {reinterpret_cast<const char*>(digests.data()), digests.size() * digestBytes};
}

} // namespace reeve::audit
