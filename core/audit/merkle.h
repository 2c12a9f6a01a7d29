// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/crypto/crypto.h"

#include <functional>
#include <vector>

/// The Merkle tree of RFC 6962, section 2.1, with SHA-256. Pure functions; sizes and indexes are below 2^62.
namespace reeve::audit {

using crypto::Digest;

/// Reads the root of the complete subtree over leaves [index * 2^height, (index + 1) * 2^height).
using Nodes = std::function<base::Result<Digest>(unsigned height, std::uint64_t index)>;

Digest leafHash(std::string_view entry);
Digest nodeHash(const Digest& left, const Digest& right);
Digest emptyRoot(); ///< of the tree without leaves

/// The right edge of a tree: the roots of the complete subtrees that it consists of, the largest first. All that appending needs.
class CompactRange {
public:
    /// The edge of the tree of @p size leaves. Errors: those of @p nodes.
    static base::Result<CompactRange> of(std::uint64_t size, const Nodes& nodes);
    void append(const Digest& leaf);
    std::uint64_t size() const { return m_size; }
    Digest root() const;
    const std::vector<Digest>& peaks() const { return m_peaks; }

private:
    std::uint64_t m_size{0};
    std::vector<Digest> m_peaks;
};

/// Root of the tree whose complete subtrees have these roots, the largest first.
Digest joinPeaks(const std::vector<Digest>& peaks);
/// Root of the tree over @p leaves (leaf hashes, or the roots of equally high complete subtrees).
Digest rootOver(const std::vector<Digest>& leaves);

/// Root of the first @p size leaves. Errors: those of @p nodes.
base::Result<Digest> rootOf(std::uint64_t size, const Nodes& nodes);
/// RFC 6962 2.1.1, from leaf to root. Errors: InvalidArgument unless index < size; those of @p nodes.
base::Result<std::vector<Digest>> inclusionProof(std::uint64_t index, std::uint64_t size, const Nodes& nodes);
/// RFC 6962 2.1.2. Errors: InvalidArgument unless 0 < first <= second; those of @p nodes.
base::Result<std::vector<Digest>> consistencyProof(std::uint64_t first, std::uint64_t second, const Nodes& nodes);

/// RFC 9162 2.1.3.2.
bool verifyInclusion(std::uint64_t index, std::uint64_t size, const Digest& leaf, const std::vector<Digest>& proof, const Digest& root);
/// RFC 9162 2.1.4.2. A tree is consistent with itself by an empty proof; nothing is said about an empty first tree (false).
bool verifyConsistency(std::uint64_t first, std::uint64_t second, const Digest& firstRoot, const Digest& secondRoot,
                       const std::vector<Digest>& proof);

} // namespace reeve::audit
