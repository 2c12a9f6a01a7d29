// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify_tree.h"

#include <algorithm>
#include <system_error>
#include <thread>

namespace reeve::audit {
namespace {

bool isBroken(const VerifyFinding& finding) { return finding.kind.starts_with("BROKEN_"); }

Digest joinRoots(const std::vector<Digest>& fullTiles, const std::vector<Digest>& edge)
{
    CompactRange tiles;
    for (const auto& root : fullTiles) tiles.append(root);
    CompactRange leaves;
    for (const auto& leaf : edge) leaves.append(leaf);
    auto peaks = tiles.peaks();
    peaks.insert(peaks.end(), leaves.peaks().begin(), leaves.peaks().end());
    return joinPeaks(peaks);
}

/// Where in the log a finding belongs.
std::uint64_t positionOf(const VerifyFinding& finding)
{
    if (finding.index) return *finding.index;
    const auto tile = parseTilePath(finding.file);
    if (!tile || tile->level > 0) return std::uint64_t(-1);
    return tile->first() + (finding.kind == "BROKEN_APPENDED" ? tile->width : 0);
}

} // namespace

TreeCheck::TreeCheck(VerifySource& source, std::uint64_t size, const VerifyOptions& options)
    : m_source(source), m_size(size), m_options(options), m_facts((size + tileWidth - 1) / tileWidth)
{
}

bool TreeCheck::run()
{
    const auto wanted = m_options.threads > 0 ? m_options.threads : std::max(1U, std::thread::hardware_concurrency());
    {
        std::vector<std::jthread> threads;
        try {
            for (std::size_t i = 1; i < std::min<std::size_t>(wanted, m_facts.size()); ++i) threads.emplace_back([this] { work(); });
        } catch (const std::system_error&) { // with fewer threads it takes longer
        }
        work();
    }
    if (m_options.stop.stop_requested()) return false;
    joinTiles();
    return true;
}

void TreeCheck::work()
{
    TileChecker checker(m_source);
    while (!m_options.stop.stop_requested()) {
        const auto index = m_next++;
        if (index >= m_facts.size()) return;
        m_facts[index] = checker.check(index, m_size);
        if (!m_options.progress) continue;
        const std::scoped_lock lock(m_mutex);
        m_done += std::min<std::uint64_t>(tileWidth, m_size - index * tileWidth);
        m_options.progress(m_done, m_size);
    }
}

/// What shows only between one tile and the next, and what is wanted of all.
void TreeCheck::joinTiles()
{
    std::optional<base::Timestamp> last;
    for (std::uint64_t i = 0; i < m_facts.size(); ++i) {
        auto& facts = m_facts[i];
        if (last && facts.firstTime && *facts.firstTime < *last) m_findings.push_back(clockStep(*last, *facts.firstTime, i * tileWidth));
        if (facts.lastTime) last = facts.lastTime;
        std::move(facts.findings.begin(), facts.findings.end(), std::back_inserter(m_findings));
        if (!m_source.isBundle()) continue;
        m_sums[tilePath(*tileAt(true, 0, i, m_size))] = facts.entriesSum;
        m_sums[tilePath(*tileAt(false, 0, i, m_size))] = facts.hashesSum;
    }
}

std::optional<Digest> TreeCheck::rootBy(Digest TileFacts::* tileRoot, std::vector<Digest> TileFacts::* edge,
                                        bool TileFacts::* isThere) const
{
    std::vector<Digest> roots;
    std::vector<Digest> leaves;
    for (std::uint64_t i = 0; i < m_facts.size(); ++i) {
        if (!(m_facts[i].*isThere)) return std::nullopt;
        if (i < m_size / tileWidth) roots.push_back(m_facts[i].*tileRoot);
        else leaves = m_facts[i].*edge;
    }
    return joinRoots(roots, leaves);
}

void TreeCheck::attribute(const std::optional<Digest>& signedRoot)
{
    const bool entriesRight = signedRoot && rootBy(&TileFacts::fromEntries, &TileFacts::leaves, &TileFacts::hasEntries) == signedRoot;
    const bool hashesRight = signedRoot && rootBy(&TileFacts::fromHashes, &TileFacts::stored, &TileFacts::hasHashes) == signedRoot;
    std::vector<Guilty> guilty(m_facts.size(), Guilty::Hashes);
    for (std::uint64_t i = 0; i < m_facts.size(); ++i) {
        if (m_facts[i].suspects.empty()) continue;
        guilty[i] = entriesRight ? Guilty::Hashes : hashesRight ? Guilty::Entries : vote(i);
        accuse(i, guilty[i]);
    }
    believe(guilty);
    if (!m_isKnown) return;
    m_root = joinRoots(m_believed, m_edge);
    checkUpperTiles(signedRoot);
    if (signedRoot && m_root != signedRoot && isIntact())
        m_findings.push_back({"BROKEN_ROOT",
                              "the " + grouped(m_size) + " entries hash to " + crypto::hex(*m_root) + ", but " + crypto::hex(*signedRoot) +
                                  " was signed; entries and hashes were changed together, and nothing here tells which",
                              {},
                              {},
                              {}});
}

/// When the signed root speaks for neither, the hash one level up may.
TreeCheck::Guilty TreeCheck::vote(std::uint64_t tile)
{
    std::string content;
    const auto above = tileAt(false, 1, tile / tileWidth, m_size);
    if (!above || !m_facts[tile].hasHashes || !m_source.read(tilePath(*above), content)) return Guilty::Entries;
    const auto offset = tile % tileWidth * digestBytes;
    if (tile % tileWidth >= above->width || content.size() < offset + digestBytes) return Guilty::Entries;
    const auto hash = digestsOf(std::string_view{content}.substr(offset, digestBytes)).front();
    return m_facts[tile].hasEntries && hash == m_facts[tile].fromEntries ? Guilty::Hashes : Guilty::Entries;
}

void TreeCheck::accuse(std::uint64_t tile, Guilty guilty)
{
    const auto& suspects = m_facts[tile].suspects;
    if (guilty == Guilty::Hashes) {
        const auto path = tilePath(*tileAt(false, 0, tile, m_size));
        const auto& first = suspects.front();
        auto message =
            path + " was changed at byte " + grouped(first.hashOffset) + ": it has a wrong hash for entry " + grouped(first.index);
        if (suspects.size() > 1) message += " and for " + grouped(suspects.size() - 1) + " more";
        m_findings.push_back({"BROKEN_TILE", std::move(message), path, first.hashOffset, {}});
        return;
    }
    std::int64_t shift = 0;
    for (const auto& suspect : suspects) accuseEntry(*tileAt(true, 0, tile, m_size), suspect, shift);
}

/// @p shift: by how much the entries before stand at a wrong position; a run of them is one finding.
void TreeCheck::accuseEntry(const Tile& tile, const Suspect& suspect, std::int64_t& shift)
{
    const auto path = tilePath(tile);
    const auto bit = flippedBit(tile, suspect);
    const auto moved = bit || suspect.fault ? 0 : static_cast<std::int64_t>(suspect.seq - suspect.index);
    if (moved != 0) {
        if (moved == shift) return;
        auto message = "at position " + grouped(suspect.index) + " stands entry " + grouped(suspect.seq);
        if (moved == shift + 1) message += ": entry " + grouped(suspect.seq - 1) + " is missing";
        else if (moved > shift)
            message += ": entries " + grouped(suspect.seq - static_cast<std::uint64_t>(moved - shift)) + " to " + grouped(suspect.seq - 1) +
                       " are missing";
        shift = moved;
        m_findings.push_back({"BROKEN_SEQUENCE", std::move(message), path, suspect.begin, suspect.index});
        return;
    }
    shift = 0;
    auto message = "entry " + grouped(suspect.index) + ", bytes " + grouped(suspect.begin) + " to " +
                   grouped(suspect.begin + suspect.length - 1) + " of " + path + ", was changed";
    auto offset = suspect.begin;
    if (suspect.fault) {
        offset += suspect.fault->offset;
        message += "; it is no entry from byte " + grouped(offset) + " on: " + suspect.fault->message;
    }
    if (bit) {
        offset = suspect.begin + *bit / 8;
        message += "; one bit is wrong, bit " + std::to_string(*bit % 8) + " of byte " + grouped(offset);
    }
    m_findings.push_back({"BROKEN_ENTRY", std::move(message), path, offset, suspect.index});
}

/// A disk that lost one bit is the commonest damage: for the first changed entry, if it is small, all bits are tried.
std::optional<std::size_t> TreeCheck::flippedBit(const Tile& tile, const Suspect& suspect)
{
    constexpr std::size_t maxLength = 4096;
    std::string content;
    if (std::exchange(m_searchedBit, true) || suspect.length > maxLength || !m_source.read(tilePath(tile), content)) return std::nullopt;
    if (content.size() < suspect.begin + suspect.length) return std::nullopt;
    auto entry = content.substr(suspect.begin, suspect.length);
    for (std::size_t bit = 0; bit < entry.size() * 8; ++bit) {
        entry[bit / 8] = static_cast<char>(entry[bit / 8] ^ (1 << bit % 8));
        if (leafHash(entry) == suspect.expected) return bit;
        entry[bit / 8] = static_cast<char>(entry[bit / 8] ^ (1 << bit % 8));
    }
    return std::nullopt;
}

void TreeCheck::believe(const std::vector<Guilty>& guilty)
{
    for (std::uint64_t i = 0; i < m_facts.size(); ++i) {
        const auto& facts = m_facts[i];
        const bool byEntries = facts.hasEntries && (guilty[i] == Guilty::Hashes || !facts.hasHashes);
        if (!byEntries && !facts.hasHashes) {
            m_isKnown = false;
            return;
        }
        if (i < m_size / tileWidth) m_believed.push_back(byEntries ? facts.fromEntries : facts.fromHashes);
        else m_edge = byEntries ? facts.leaves : facts.stored;
    }
}

void TreeCheck::checkUpperTiles(const std::optional<Digest>& signedRoot)
{
    const bool isRight = !signedRoot || m_root == signedRoot;
    auto hashes = m_believed;
    bool isToldApart = false; // a level says which entries were changed; those above can say no more
    for (unsigned level = 1; !hashes.empty(); ++level) {
        std::vector<Digest> above;
        for (std::uint64_t index = 0; const auto tile = tileAt(false, level, index, m_size); ++index) {
            const auto begin = hashes.begin() + static_cast<std::ptrdiff_t>(tile->first());
            const std::vector<Digest> part(begin, begin + tile->width);
            if (tile->width == tileWidth) above.push_back(rootOver(part));
            const auto path = tilePath(*tile);
            std::string content;
            if (const auto read = m_source.read(path, content); !read) {
                if (auto finding = readFinding(read.error(), path)) m_findings.push_back(std::move(*finding));
                continue;
            }
            m_upperBytes += content.size();
            if (m_source.isBundle()) m_sums[path] = crypto::sha256({content});
            const auto wanted = bytesOf(part);
            if (content == wanted) continue;
            const auto at = static_cast<std::size_t>(std::mismatch(wanted.begin(), wanted.end(), content.begin(), content.end()).first -
                                                     wanted.begin());
            if (at == wanted.size()) {
                m_findings.push_back(
                    {"BROKEN_APPENDED", path + " has bytes after its last hash, from byte " + grouped(at) + " on", path, at, {}});
            } else if (at == content.size()) {
                m_findings.push_back({"BROKEN_TRUNCATED",
                                      path + " ends at byte " + grouped(at) + ", it has " + grouped(wanted.size()) + " bytes",
                                      path,
                                      at,
                                      {}});
            } else if (isRight) {
                m_findings.push_back({"BROKEN_TILE", path + " was changed at byte " + grouped(at), path, at, {}});
            } else if (!isToldApart) {
                const auto width = std::uint64_t{1} << (level * tileHeight);
                const auto first = (tile->first() + at / digestBytes) * width;
                m_findings.push_back({"BROKEN_ENTRY",
                                      "among the entries " + grouped(first) + " to " + grouped(first + width - 1) +
                                          " some were changed together with their hashes: " + path +
                                          " still has the hash of what was logged, at byte " + grouped(at / digestBytes * digestBytes),
                                      tilePath(*tileAt(true, 0, first / tileWidth, m_size)),
                                      {},
                                      first});
                isToldApart = true;
            }
        }
        hashes = std::move(above);
        if (hashesAt(level + 1, m_size) == 0) break;
    }
}

bool TreeCheck::isIntact() const
{
    return std::all_of(m_facts.begin(), m_facts.end(), [](const TileFacts& facts) { return facts.hasEntries; }) &&
           std::none_of(m_findings.begin(), m_findings.end(), isBroken);
}

std::optional<Digest> TreeCheck::rootAt(std::uint64_t size)
{
    if (size == m_size) return m_root;
    if (size > m_size) return std::nullopt;
    std::vector<Digest> edge;
    if (const auto wanted = size % tileWidth; wanted > 0) {
        std::string content;
        if (!m_source.read(tilePath(*tileAt(true, 0, size / tileWidth, m_size)), content)) return std::nullopt;
        EntryCursor cursor{content};
        while (edge.size() < wanted) {
            const auto entry = cursor.next();
            if (!entry) return std::nullopt;
            edge.push_back(leafHash(*entry));
        }
    }
    return joinRoots({m_believed.begin(), m_believed.begin() + static_cast<std::ptrdiff_t>(size / tileWidth)}, edge);
}

std::vector<VerifyFinding> TreeCheck::findings() const
{
    auto sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const VerifyFinding& a, const VerifyFinding& b) {
        return std::pair{!isBroken(a), positionOf(a)} < std::pair{!isBroken(b), positionOf(b)};
    });
    return sorted;
}

std::vector<Rotation> TreeCheck::rotations() const
{
    std::vector<Rotation> all;
    for (const auto& facts : m_facts) all.insert(all.end(), facts.rotations.begin(), facts.rotations.end());
    return all;
}

std::optional<base::Timestamp> TreeCheck::firstTime() const { return m_facts.empty() ? std::nullopt : m_facts.front().firstTime; }
std::optional<base::Timestamp> TreeCheck::lastTime() const { return m_facts.empty() ? std::nullopt : m_facts.back().lastTime; }

std::uint64_t TreeCheck::bytes() const
{
    auto sum = m_upperBytes;
    for (const auto& facts : m_facts) sum += facts.bytes;
    return sum;
}

} // namespace reeve::audit
