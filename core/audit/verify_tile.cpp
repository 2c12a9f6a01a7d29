// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify_tile.h"

#include "core/audit/stored_tree.h"

#include <algorithm>

namespace reeve::audit {
namespace {

std::size_t firstDifference(const Digest& a, const Digest& b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
}

std::string entryName(std::uint64_t index) { return "entry " + grouped(index); }

} // namespace

std::string grouped(std::uint64_t number)
{
    auto digits = std::to_string(number);
    for (auto at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

std::optional<VerifyFinding> readFinding(const base::Error& error, const std::string& path)
{
    if (error.code == base::ErrorCode::NotFound) return std::nullopt;
    const bool isBroken = error.reason == "AUDIT_DAMAGED";
    return VerifyFinding{isBroken ? "BROKEN_MISSING_FILE" : "NOT_CHECKED_UNREADABLE", error.message, path, {}, {}};
}

TileFacts TileChecker::check(std::uint64_t index, std::uint64_t size)
{
    m_facts = {};
    readHashes(*tileAt(false, 0, index, size));
    const auto tile = *tileAt(true, 0, index, size);
    const auto path = tilePath(tile);
    const auto read = m_source.readEntries(tile, m_content, m_columns);
    if (read) {
        m_facts.bytes += m_content.size();
        if (m_source.isBundle()) m_facts.entriesSum = crypto::sha256({m_content});
        walk(tile);
    } else if (auto finding = readFinding(read.error(), path)) {
        m_facts.findings.push_back(std::move(*finding));
    }
    if (m_facts.hasEntries) m_facts.fromEntries = rootOver(m_facts.leaves);
    if (m_facts.hasHashes)
        m_facts.fromHashes = m_facts.suspects.empty() && m_facts.hasEntries ? m_facts.fromEntries : rootOver(m_facts.stored);
    if (tile.width == tileWidth) {
        m_facts.leaves = {};
        m_facts.stored = {};
    }
    return std::move(m_facts);
}

void TileChecker::find(std::string kind, std::string message, const Tile& tile, std::optional<std::size_t> offset,
                       std::optional<std::uint64_t> index)
{
    m_facts.findings.push_back({std::move(kind), std::move(message), tilePath(tile), offset, index});
}

void TileChecker::readHashes(const Tile& tile)
{
    const auto path = tilePath(tile);
    const auto read = m_source.read(path, m_hashContent);
    if (!read) {
        if (auto finding = readFinding(read.error(), path)) m_facts.findings.push_back(std::move(*finding));
        return;
    }
    m_facts.bytes += m_hashContent.size();
    if (m_source.isBundle()) m_facts.hashesSum = crypto::sha256({m_hashContent});
    const auto length = tile.width * digestBytes;
    if (m_hashContent.size() < length)
        find("BROKEN_TRUNCATED", path + " ends at byte " + grouped(m_hashContent.size()) + ", it has " + grouped(length) + " bytes", tile,
             m_hashContent.size(), {});
    if (m_hashContent.size() > length)
        find("BROKEN_APPENDED", path + " has bytes after its last hash, from byte " + grouped(length) + " on", tile, length, {});
    const auto whole = std::min(length, m_hashContent.size() / digestBytes * digestBytes);
    m_facts.stored = digestsOf(std::string_view{m_hashContent}.substr(0, whole));
    m_facts.hasHashes = whole == length;
}

void TileChecker::walk(const Tile& tile)
{
    EntryCursor cursor{m_content};
    for (unsigned i = 0; i < tile.width; ++i)
        if (!step(tile, cursor, tile.first() + i, i < m_facts.stored.size() ? &m_facts.stored[i] : nullptr)) return;
    m_facts.hasEntries = true;
    if (cursor.offset < m_content.size())
        find("BROKEN_APPENDED", "bytes after the last entry, from byte " + grouped(cursor.offset) + " on", tile, cursor.offset, {});
}

/// Takes one entry. @return false when there is none
bool TileChecker::step(const Tile& tile, EntryCursor& cursor, std::uint64_t index, const Digest* expected)
{
    const auto begin = cursor.offset;
    auto entry = cursor.next();
    auto leaf = entry ? leafHash(*entry) : Digest{};
    const bool isSuspect = expected && (!entry || leaf != *expected);
    if (isSuspect && begin + 2 <= m_content.size()) {
        // Perhaps only its length was changed: then the JSON tells where it ends, and what it hashes to tells that this is right.
        const auto rest = std::string_view{m_content}.substr(begin + 2);
        const auto length = m_scanner.jsonLength(rest);
        if (length && *length <= 0xFFFF && leafHash(rest.substr(0, *length)) == *expected) {
            const bool isHigh = static_cast<unsigned char>(m_content[begin]) != *length >> 8;
            find("BROKEN_ENTRY", "the length of " + entryName(index) + " was changed: it has " + grouped(*length) + " bytes", tile,
                 begin + (isHigh ? 0 : 1), index);
            entry = rest.substr(0, *length);
            leaf = *expected;
            cursor.offset = begin + 2 + *length;
        }
    }
    if (!entry) {
        find("BROKEN_TRUNCATED", "the entries end before " + entryName(index) + ", at byte " + grouped(begin), tile, begin, index);
        return false;
    }
    m_facts.leaves.push_back(leaf);
    examine(tile, *entry, begin + 2, index, leaf, expected);
    return true;
}

void TileChecker::examine(const Tile& tile, std::string_view entry, std::size_t begin, std::uint64_t index, const Digest& leaf,
                          const Digest* expected)
{
    const auto fault = m_scanner.scan(entry);
    const auto& summary = m_scanner.summary();
    if (expected && leaf != *expected) {
        const auto hashOffset = (index - tile.first()) * digestBytes + firstDifference(leaf, *expected);
        m_facts.suspects.push_back({index, begin, entry.size(), *expected, hashOffset, fault, summary.seq});
        return;
    }
    if (fault) {
        find("BROKEN_ENTRY",
             entryName(index) + " is as it was hashed, but no entry as specified: " + fault->message + " at byte " +
                 grouped(begin + fault->offset),
             tile, begin + fault->offset, index);
        return;
    }
    if (summary.seq != index)
        find("BROKEN_SEQUENCE", "at position " + grouped(index) + " stands " + entryName(summary.seq), tile, begin, index);
    else compare(summary, tile);
    noteTime(index, summary.time);
    if (summary.action != rotationAction || summary.result != ResultKind::ok) return;
    const auto parsed = parseEntry(entry);
    auto rotation = parsed ? rotationOf(*parsed) : base::Result<Rotation>(parsed.error());
    if (rotation) m_facts.rotations.push_back(std::move(rotation).value());
    else find("BROKEN_ROTATION", rotation.error().message, tile, begin, index);
}

/// Is the entry, which is whole, found as what it is?
void TileChecker::compare(const EntrySummary& entry, const Tile& tile)
{
    const auto at = static_cast<std::size_t>(entry.seq - tile.first());
    if (at >= m_columns.size()) return;
    const auto& stored = m_columns[at];
    const auto tenant = entry.tenant.empty() ? std::string{} : tenantKey(entry.tenant).data;
    if (stored.time == entry.time && stored.tenant == tenant && stored.result == static_cast<std::int64_t>(entry.result) &&
        stored.actor == entry.actor && stored.action == entry.action)
        return;
    m_facts.findings.push_back(
        {"BROKEN_COLUMN", entryName(entry.seq) + " is not found as what it is: its search columns were changed", {}, {}, entry.seq});
}

void TileChecker::noteTime(std::uint64_t index, base::Timestamp time)
{
    if (!m_facts.firstTime) m_facts.firstTime = time;
    if (m_facts.lastTime && time < *m_facts.lastTime) m_facts.findings.push_back(clockStep(*m_facts.lastTime, time, index));
    m_facts.lastTime = time;
}

VerifyFinding clockStep(base::Timestamp before, base::Timestamp after, std::uint64_t index)
{
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(before - after).count();
    const auto seconds = grouped(static_cast<std::uint64_t>(millis / 1000)) + '.' + std::to_string(1000 + millis % 1000).substr(1);
    return {"NOTE_CLOCK", "the clock stepped back by " + seconds + " s at entry " + grouped(index), {}, {}, index};
}

} // namespace reeve::audit
