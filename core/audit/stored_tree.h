// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/bundle.h"
#include "core/audit/tiles.h"
#include "core/storage/connection.h"

/// What the tables of the log hold, as the tree and its files.
namespace reeve::audit {

/// Key of a row of audit_tile.
constexpr std::int64_t tileId(unsigned level, std::uint64_t index)
{
    return static_cast<std::int64_t>((std::uint64_t{level} << 48) + index);
}
/// How a tenant is written in the tables: the 16 bytes of a tnt_ id's ULID; 0xFF and the text for any other.
base::Bytes tenantKey(std::string_view tenantId);
/// A log that is not as it was written. Unavailable with reason AUDIT_DAMAGED.
base::Error damaged(std::string message);

/// Entries in the table: the last position and one.
base::Result<std::uint64_t> storedSize(storage::Connection& db);

struct StoredCheckpoint {
    std::uint64_t size{};
    std::string note;                  ///< empty when there is none yet
    std::optional<base::Timestamp> at; ///< when it was signed; absent when that was not stored yet
};
base::Result<StoredCheckpoint> newestCheckpoint(storage::Connection& db);

/// The exact bytes of an entry. Errors: NotFound.
base::Result<std::string> storedEntry(storage::Connection& db, std::uint64_t seq);
/// A change of keys, and the size of the checkpoint that covers it: the last one that the old key signed.
struct StoredRotation : Rotation {
    std::uint64_t covered{};
};
/// The changes of keys among the first @p size entries that a checkpoint covers. Errors: Unavailable (AUDIT_DAMAGED).
base::Result<std::vector<StoredRotation>> storedRotations(storage::Connection& db, std::uint64_t size);
/// The hashes of a tile, which may be narrower than the log would have it by now. Errors: Unavailable (AUDIT_DAMAGED: an entry or a tile is
/// missing, and which).
base::Result<std::vector<Digest>> storedHashes(storage::Connection& db, const Tile& tile);
/// The nodes of the tree of @p size entries. @pre @p db outlives the function
Nodes storedNodes(storage::Connection& db, std::uint64_t size);

} // namespace reeve::audit
