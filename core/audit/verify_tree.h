// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/verifier.h"
#include "core/audit/verify_tile.h"

#include <atomic>
#include <map>
#include <mutex>

/// The check of all entries and all tiles against each other and against a root. Internal to this folder.
namespace reeve::audit {

class TreeCheck {
public:
    /// @pre both references outlive the check
    TreeCheck(VerifySource& source, std::uint64_t size, const VerifyOptions& options);

    /// Reads everything, on several threads. @return false when it was stopped
    bool run();
    /// Finds out which of entries and hashes were changed, with the help of the root that was signed, if that is known.
    void attribute(const std::optional<Digest>& signedRoot);

    // After attribute():
    bool isIntact() const;                                       ///< entries and tiles are all there and say the same
    const std::optional<Digest>& root() const { return m_root; } ///< nullopt when too much is missing
    std::optional<Digest> rootAt(std::uint64_t size); ///< of the first entries; nullopt when they cannot be read. @pre isIntact()
    std::vector<VerifyFinding> findings() const;      ///< in the order of the log, notes at the end
    std::vector<Rotation> rotations() const;
    std::optional<base::Timestamp> firstTime() const;
    std::optional<base::Timestamp> lastTime() const;
    std::uint64_t bytes() const;
    const std::map<std::string, Digest>& sums() const { return m_sums; } ///< SHA-256 of the files that were read

private:
    enum class Guilty { Entries, Hashes };
    void work();
    void joinTiles();
    std::optional<Digest> rootBy(Digest TileFacts::* tileRoot, std::vector<Digest> TileFacts::* edge, bool TileFacts::* isThere) const;
    Guilty vote(std::uint64_t tile);
    void accuse(std::uint64_t tile, Guilty guilty);
    void accuseEntry(const Tile& tile, const Suspect& suspect, std::int64_t& shift);
    void believe(const std::vector<Guilty>& guilty);
    void checkUpperTiles(const std::optional<Digest>& signedRoot);
    std::optional<std::size_t> flippedBit(const Tile& tile, const Suspect& suspect);

    VerifySource& m_source;
    const std::uint64_t m_size;
    const VerifyOptions& m_options;
    std::vector<TileFacts> m_facts; ///< one for each 256 entries
    std::atomic<std::uint64_t> m_next{0};
    std::mutex m_mutex; ///< guards m_done and serialises progress
    std::uint64_t m_done{0};

    bool m_isKnown{true};           ///< a hash is believed for every tile
    std::vector<Digest> m_believed; ///< root of each full tile, from its entries unless these were changed
    std::vector<Digest> m_edge;     ///< hashes of the entries behind the last full tile
    std::optional<Digest> m_root;
    std::vector<VerifyFinding> m_findings;
    std::map<std::string, Digest> m_sums;
    std::uint64_t m_upperBytes{0};
    bool m_searchedBit{false};
};

} // namespace reeve::audit
