// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/bundle.h"
#include "core/audit/entry.h"
#include "core/audit/verify_source.h"

/// The check of one entry bundle against its hash tile. Internal to this folder.
namespace reeve::audit {

/// An entry whose hash is not the one in the tile: one of the two was changed, and only the tree above can tell which.
struct Suspect {
    std::uint64_t index{};
    std::size_t begin{}; ///< of the entry in its file, behind its length
    std::size_t length{};
    Digest expected{};               ///< the tile's hash
    std::size_t hashOffset{};        ///< first byte in the tile that is not that of the entry's hash
    std::optional<EntryFault> fault; ///< why it is no entry
    std::uint64_t seq{};             ///< what it says of its position, if it is one
};

/// What is known of 256 entries.
struct TileFacts {
    bool hasEntries{false}; ///< all of them are there
    bool hasHashes{false};
    std::vector<Digest> leaves; ///< hashes of the entries; kept for the incomplete tile only
    std::vector<Digest> stored; ///< hashes as the tile has them; kept for the incomplete tile only
    Digest fromEntries{};       ///< root over the leaves
    Digest fromHashes{};        ///< root over what the tile holds
    std::vector<Suspect> suspects;
    std::vector<VerifyFinding> findings; ///< what needs no tree to be told
    std::vector<Rotation> rotations;
    std::optional<base::Timestamp> firstTime;
    std::optional<base::Timestamp> lastTime;
    Digest entriesSum{}; ///< SHA-256 of the files
    Digest hashesSum{};
    std::uint64_t bytes{}; ///< read
};

/// Checks tiles, one after the other. One for each thread.
class TileChecker {
public:
    explicit TileChecker(VerifySource& source) : m_source(source) {}
    /// @p index of the tile in a log of @p size entries
    TileFacts check(std::uint64_t index, std::uint64_t size);

private:
    void readHashes(const Tile& tile);
    void walk(const Tile& tile);
    bool step(const Tile& tile, EntryCursor& cursor, std::uint64_t index, const Digest* expected);
    void examine(const Tile& tile, std::string_view entry, std::size_t begin, std::uint64_t index, const Digest& leaf,
                 const Digest* expected);
    void compare(const EntrySummary& entry, const Tile& tile);
    void noteTime(std::uint64_t index, base::Timestamp time);
    void find(std::string kind, std::string message, const Tile& tile, std::optional<std::size_t> offset,
              std::optional<std::uint64_t> index);

    VerifySource& m_source;
    EntryScanner m_scanner;
    std::string m_content;
    std::vector<SearchColumns> m_columns;
    std::string m_hashContent;
    TileFacts m_facts;
};

/// "1,204"
std::string grouped(std::uint64_t number);
VerifyFinding clockStep(base::Timestamp before, base::Timestamp after, std::uint64_t index);
/// The finding for a read that failed; nullopt for NotFound, which the list of files tells already.
std::optional<VerifyFinding> readFinding(const base::Error& error, const std::string& path);

} // namespace reeve::audit
