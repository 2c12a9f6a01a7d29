// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bundle.h"
#include "core/audit/entry.h"
#include "core/audit/note.h"
#include "core/audit/stored_tree.h"

namespace reeve::audit {
namespace {

base::Error notFound(std::string message) { return {base::ErrorCode::NotFound, std::move(message), "NOT_FOUND", {}, {}}; }

base::Result<std::string> noteAt(storage::Connection& db, std::uint64_t size)
{
    auto rows = db.query("SELECT note FROM audit_checkpoint WHERE size = $1", size);
    if (rows.next()) return rows.text(0);
    REEVE_TRY(rows.status());
    return notFound("no checkpoint was signed at " + std::to_string(size) + " entries");
}

/// The changes of keys after which the new key has signed something up to @p size.
base::Result<std::vector<StoredRotation>> handoversBefore(storage::Connection& db, std::uint64_t size)
{
    REEVE_ASSIGN(auto rotations, storedRotations(db, size));
    std::erase_if(rotations, [&](const StoredRotation& rotation) { return rotation.covered >= size; });
    return rotations;
}

base::Result<std::string> keysAt(storage::Connection& db, const AuditLog& log, std::uint64_t size)
{
    REEVE_ASSIGN(const auto rotations, handoversBefore(db, size));
    std::vector<bundle::KeySpan> keys{{rotations.empty() ? log.vkey() : rotations.front().oldVkey, 0}};
    for (const auto& rotation : rotations) keys.push_back({rotation.newVkey, rotation.covered});
    return bundle::keysText(keys);
}

base::Result<std::string> entryBundle(storage::Connection& db, const Tile& tile)
{
    std::string content;
    auto next = tile.first();
    auto rows = db.query("SELECT seq, bytes FROM audit_entry WHERE seq >= $1 AND seq < $2 ORDER BY seq", next, next + tile.width);
    while (rows.next() && rows.count(0) == next) {
        if (rows.view(1).size() > 0xFFFF) return damaged("audit entry " + std::to_string(next) + " is longer than any entry can be");
        appendEntry(content, rows.view(1));
        ++next;
    }
    REEVE_TRY(rows.status());
    if (next < tile.first() + tile.width) return damaged("audit entry " + std::to_string(next) + " is missing");
    return content;
}

} // namespace

base::Result<GetAudit::Proven> get(storage::Connection& db, const GetAudit& op)
{
    REEVE_ASSIGN(auto newest, newestCheckpoint(db));
    if (op.seq >= newest.size)
        return notFound("there is no audit entry " + std::to_string(op.seq) + "; the log has " + std::to_string(newest.size));
    REEVE_ASSIGN(std::string bytes, storedEntry(db, op.seq));
    REEVE_ASSIGN(auto entry, parseEntry(bytes));
    REEVE_ASSIGN(const auto proof, inclusionProof(op.seq, newest.size, storedNodes(db, newest.size)));
    GetAudit::Proven proven{std::move(entry), {std::move(bytes)}, {}, {}, std::move(newest.note)};
    proven.leafHash = crypto::hex(leafHash(proven.bytes.data));
    for (const auto& step : proof) proven.proof.push_back(crypto::hex(step));
    return proven;
}

base::Result<ExportAudit::Files> bundleFiles(storage::Connection& db, const AuditLog& log)
{
    REEVE_ASSIGN(const auto newest, newestCheckpoint(db));
    if (newest.size == 0) return base::Error{base::ErrorCode::FailedPrecondition, "the audit log is empty", "AUDIT_EMPTY", {}, {}};
    REEVE_ASSIGN(const Note note, parseNote(newest.note));
    REEVE_ASSIGN(const Checkpoint checkpoint, parseCheckpoint(note.text));
    ExportAudit::Files files{checkpoint.origin, log.vkey(), newest.size, {}};
    for (const auto fixed : {bundle::checkpointFile, bundle::keysFile, bundle::readmeFile}) files.paths.emplace_back(fixed);
    REEVE_ASSIGN(const auto rotations, handoversBefore(db, newest.size));
    for (const auto& rotation : rotations) {
        auto path = bundle::rotationPath(rotation.covered);
        if (files.paths.back() != path) files.paths.push_back(std::move(path));
    }
    for (const auto& tile : tilesOf(newest.size)) files.paths.push_back(tilePath(tile));
    return files;
}

base::Result<GetBundleFile::File> bundleFile(storage::Connection& db, const AuditLog& log, const GetBundleFile& op)
{
    using File = GetBundleFile::File;
    REEVE_ASSIGN(std::string note, noteAt(db, op.size));
    if (op.path == bundle::checkpointFile) return File{{std::move(note)}};
    if (op.path == bundle::readmeFile) return File{{std::string{bundle::readmeText()}}};
    if (op.path == bundle::keysFile) {
        REEVE_ASSIGN(std::string keys, keysAt(db, log, op.size));
        return File{{std::move(keys)}};
    }
    if (const auto older = bundle::parseRotationPath(op.path)) {
        REEVE_ASSIGN(const auto rotations, handoversBefore(db, op.size));
        for (const auto& rotation : rotations) {
            if (rotation.covered != *older) continue;
            REEVE_ASSIGN(std::string handover, noteAt(db, rotation.covered));
            return File{{std::move(handover)}};
        }
    }
    const auto tile = parseTilePath(op.path);
    if (!tile || tileAt(tile->isEntries, tile->level, tile->index, op.size) != tile)
        return notFound("a bundle of " + std::to_string(op.size) + " entries has no file \"" + op.path + "\"");
    if (tile->isEntries) {
        REEVE_ASSIGN(std::string content, entryBundle(db, *tile));
        return File{{std::move(content)}};
    }
    REEVE_ASSIGN(const auto hashes, storedHashes(db, *tile));
    return File{{bytesOf(hashes)}};
}

} // namespace reeve::audit
