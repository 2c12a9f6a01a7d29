// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/merkle.h"

#include <bit>

namespace reeve::audit {
namespace {

constexpr std::string_view leafPrefix{"\x00", 1};
constexpr std::string_view nodePrefix{"\x01", 1};

/// Largest power of two below @p size. @pre size > 1
std::uint64_t split(std::uint64_t size) { return std::bit_floor(size - 1); }

/// Root over leaves [begin, end). @pre begin < end, and begin is a multiple of the next power of two from end - begin on
base::Result<Digest> rangeHash(std::uint64_t begin, std::uint64_t end, const Nodes& nodes)
{
    const auto size = end - begin;
    if (std::has_single_bit(size)) {
        const auto height = static_cast<unsigned>(std::countr_zero(size));
        return nodes(height, begin >> height);
    }
    const auto middle = begin + split(size);
    REEVE_ASSIGN(const Digest left, rangeHash(begin, middle, nodes));
    REEVE_ASSIGN(const Digest right, rangeHash(middle, end, nodes));
    return nodeHash(left, right);
}

base::Status addPath(std::uint64_t index, std::uint64_t begin, std::uint64_t end, const Nodes& nodes, std::vector<Digest>& proof)
{
    if (end - begin == 1) return base::success();
    const auto middle = begin + split(end - begin);
    const bool left = index < middle;
    REEVE_TRY(left ? addPath(index, begin, middle, nodes, proof) : addPath(index, middle, end, nodes, proof));
    REEVE_ASSIGN(const Digest sibling, left ? rangeHash(middle, end, nodes) : rangeHash(begin, middle, nodes));
    proof.push_back(sibling);
    return base::success();
}

/// SUBPROOF of RFC 6962 2.1.2; @p known: the verifier has the root over [begin, first) already.
base::Status addSubproof(std::uint64_t first, std::uint64_t begin, std::uint64_t end, bool known, const Nodes& nodes,
                         std::vector<Digest>& proof)
{
    if (first == end) {
        if (known) return base::success();
        REEVE_ASSIGN(const Digest whole, rangeHash(begin, end, nodes));
        proof.push_back(whole);
        return base::success();
    }
    const auto middle = begin + split(end - begin);
    const bool left = first <= middle;
    REEVE_TRY(left ? addSubproof(first, begin, middle, known, nodes, proof) : addSubproof(first, middle, end, false, nodes, proof));
    REEVE_ASSIGN(const Digest sibling, left ? rangeHash(middle, end, nodes) : rangeHash(begin, middle, nodes));
    proof.push_back(sibling);
    return base::success();
}

} // namespace

Digest leafHash(std::string_view entry) { return crypto::sha256({leafPrefix, entry}); }
Digest nodeHash(const Digest& left, const Digest& right) { return crypto::sha256({nodePrefix, crypto::view(left), crypto::view(right)}); }
Digest emptyRoot() { return crypto::sha256({}); }

base::Result<CompactRange> CompactRange::of(std::uint64_t size, const Nodes& nodes)
{
    CompactRange range;
    while (range.m_size < size) {
        const auto width = std::bit_floor(size - range.m_size);
        const auto height = static_cast<unsigned>(std::countr_zero(width));
        REEVE_ASSIGN(const Digest peak, nodes(height, range.m_size >> height));
        range.m_peaks.push_back(peak);
        range.m_size += width;
    }
    return range;
}

void CompactRange::append(const Digest& leaf)
{
    m_peaks.push_back(leaf);
    for (auto merges = std::countr_one(m_size++); merges > 0; --merges) {
        const auto merged = nodeHash(m_peaks[m_peaks.size() - 2], m_peaks.back());
        m_peaks.pop_back();
        m_peaks.back() = merged;
    }
}

Digest CompactRange::root() const { return joinPeaks(m_peaks); }

Digest joinPeaks(const std::vector<Digest>& peaks)
{
    if (peaks.empty()) return emptyRoot();
    Digest root = peaks.back();
    for (auto peak = peaks.rbegin() + 1; peak != peaks.rend(); ++peak) root = nodeHash(*peak, root);
    return root;
}

Digest rootOver(const std::vector<Digest>& leaves)
{
    CompactRange range;
    for (const auto& leaf : leaves) range.append(leaf);
    return range.root();
}

base::Result<Digest> rootOf(std::uint64_t size, const Nodes& nodes)
{
    if (size == 0) return emptyRoot();
    return rangeHash(0, size, nodes);
}

base::Result<std::vector<Digest>> inclusionProof(std::uint64_t index, std::uint64_t size, const Nodes& nodes)
{
    if (index >= size)
        return base::invalid({}, "INVALID_VALUE", "there is no entry " + std::to_string(index) + " in a tree of " + std::to_string(size));
    std::vector<Digest> proof;
    REEVE_TRY(addPath(index, 0, size, nodes, proof));
    return proof;
}

base::Result<std::vector<Digest>> consistencyProof(std::uint64_t first, std::uint64_t second, const Nodes& nodes)
{
    if (first == 0 || first > second)
        return base::invalid({}, "INVALID_VALUE", "no proof from size " + std::to_string(first) + " to size " + std::to_string(second));
    std::vector<Digest> proof;
    REEVE_TRY(addSubproof(first, 0, second, true, nodes, proof));
    return proof;
}

bool verifyInclusion(std::uint64_t index, std::uint64_t size, const Digest& leaf, const std::vector<Digest>& proof, const Digest& root)
{
    if (index >= size) return false;
    auto node = index;
    auto last = size - 1;
    Digest hash = leaf;
    for (const auto& sibling : proof) {
        if (last == 0) return false;
        if ((node & 1) != 0 || node == last) {
            hash = nodeHash(sibling, hash);
            for (; node != 0 && (node & 1) == 0; node >>= 1) last >>= 1;
        } else {
            hash = nodeHash(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(std::uint64_t first, std::uint64_t second, const Digest& firstRoot, const Digest& secondRoot,
                       const std::vector<Digest>& proof)
{
    if (first == 0 || first > second) return false;
    if (first == second) return proof.empty() && firstRoot == secondRoot;
    auto step = proof.begin();
    if (step == proof.end()) return false;
    auto node = first - 1;
    auto last = second - 1;
    for (; (node & 1) != 0; node >>= 1) last >>= 1;
    // A first tree that is one complete subtree is itself where the proof starts.
    Digest before = std::has_single_bit(first) ? firstRoot : *step++;
    Digest after = before;
    for (; step != proof.end(); ++step) {
        if (last == 0) return false;
        if ((node & 1) != 0 || node == last) {
            before = nodeHash(*step, before);
            after = nodeHash(*step, after);
            for (; node != 0 && (node & 1) == 0; node >>= 1) last >>= 1;
        } else {
            after = nodeHash(after, *step);
        }
        node >>= 1;
        last >>= 1;
    }
    return before == firstRoot && after == secondRoot && last == 0;
}

} // namespace reeve::audit
