// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/stored_tree.h"

#include "core/audit/entry.h"
#include "core/audit/log.h"
#include "core/base/id.h"

namespace reeve::audit {
namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 26 digits of 5 bits, of which the first two bits are not used.
std::string ulidBytes(std::string_view digits)
{
    std::string bytes;
    unsigned buffer = 0;
    unsigned bits = 0;
    for (const char c : digits) {
        buffer = (buffer << 5) | static_cast<unsigned>(crockford.find(c));
        bits += bytes.empty() && bits == 0 ? 3 : 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(buffer >> bits);
        buffer &= (1U << bits) - 1U;
    }
    return bytes;
}

base::Result<std::vector<Digest>> leavesOf(storage::Connection& db, const Tile& tile)
{
    std::vector<Digest> leaves;
    auto rows =
        db.query("SELECT seq, bytes FROM audit_entry WHERE seq >= $1 AND seq < $2 ORDER BY seq", tile.first(), tile.first() + tile.width);
    while (rows.next()) {
        if (rows.count(0) != tile.first() + leaves.size()) break;
        leaves.push_back(leafHash(rows.view(1)));
    }
    REEVE_TRY(rows.status());
    if (leaves.size() < tile.width) return damaged("audit entry " + std::to_string(tile.first() + leaves.size()) + " is missing");
    return leaves;
}

} // namespace

base::Bytes tenantKey(std::string_view tenantId)
{
    if (base::isId(tenantId, "tnt") && tenantId[4] <= '7') return {ulidBytes(tenantId.substr(4))};
    return {"\xFF" + std::string{tenantId}};
}

base::Error damaged(std::string message)
{
    return {base::ErrorCode::Unavailable, "the audit log is damaged: " + std::move(message), "AUDIT_DAMAGED", {}, {}};
}

base::Result<std::uint64_t> storedSize(storage::Connection& db)
{
    auto rows = db.query("SELECT seq FROM audit_entry ORDER BY seq DESC LIMIT 1");
    const std::uint64_t size = rows.next() ? rows.count(0) + 1 : 0;
    REEVE_TRY(rows.status());
    return size;
}

base::Result<StoredCheckpoint> newestCheckpoint(storage::Connection& db)
{
    StoredCheckpoint newest;
    auto rows = db.query("SELECT size, note, at FROM audit_checkpoint ORDER BY size DESC LIMIT 1");
    if (rows.next()) newest = {rows.count(0), rows.text(1), rows.optionalTime(2)};
    REEVE_TRY(rows.status());
    return newest;
}

base::Result<StoredHealth> storedHealth(storage::Connection& db)
{
    REEVE_ASSIGN(const auto entries, storedSize(db));
    REEVE_ASSIGN(const auto newest, newestCheckpoint(db));
    return StoredHealth{entries, newest.size, newest.at};
}

base::Result<std::string> storedEntry(storage::Connection& db, std::uint64_t seq)
{
    auto rows = db.query("SELECT bytes FROM audit_entry WHERE seq = $1", seq);
    if (rows.next()) return rows.text(0);
    REEVE_TRY(rows.status());
    return base::Error{base::ErrorCode::NotFound, "there is no audit entry " + std::to_string(seq), "NOT_FOUND", {}, {}};
}

base::Result<std::vector<StoredRotation>> storedRotations(storage::Connection& db, std::uint64_t size)
{
    std::vector<StoredRotation> rotations;
    auto rows = db.query("SELECT bytes, (SELECT min(size) FROM audit_checkpoint WHERE size > seq) FROM audit_entry "
                         "WHERE action = (SELECT id FROM audit_name WHERE name = $1) AND result = 0 AND seq < $2 ORDER BY seq",
                         rotationAction, size);
    while (rows.next() && !rows.isNull(1)) {
        const auto entry = parseEntry(rows.view(0));
        const auto rotation = entry ? rotationOf(*entry) : base::Result<Rotation>(entry.error());
        if (!rotation) return damaged(rotation.error().message);
        rotations.push_back({*rotation, rows.count(1)});
    }
    REEVE_TRY(rows.status());
    return rotations;
}

base::Result<std::vector<Digest>> storedHashes(storage::Connection& db, const Tile& tile)
{
    {
        auto rows = db.query("SELECT hashes FROM audit_tile WHERE id = $1", tileId(tile.level, tile.index));
        if (rows.next()) {
            if (rows.view(0).size() != tileWidth * digestBytes) return damaged("tile " + tilePath(tile) + " has the wrong length");
            return digestsOf(rows.view(0).substr(0, tile.width * digestBytes));
        }
        REEVE_TRY(rows.status());
    }
    if (tile.level == 0) return leavesOf(db, tile);
    std::vector<Digest> hashes;
    const auto first = tileId(tile.level - 1, tile.first());
    auto rows = db.query("SELECT id, root FROM audit_tile WHERE id >= $1 AND id < $2 ORDER BY id", first, first + tile.width);
    while (rows.next()) {
        if (rows.integer(0) != first + static_cast<std::int64_t>(hashes.size()) || rows.view(1).size() != digestBytes) break;
        hashes.push_back(digestsOf(rows.view(1)).front());
    }
    REEVE_TRY(rows.status());
    if (hashes.size() < tile.width)
        return damaged("tile " + tilePath({false, tile.level - 1, tile.first() + hashes.size()}) + " is missing");
    return hashes;
}

Nodes storedNodes(storage::Connection& db, std::uint64_t size)
{
    return tileNodes(size, [&db](const Tile& tile) { return storedHashes(db, tile); });
}

} // namespace reeve::audit
