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

/// The key.rotated entries whose new key may sign up to @p size, each with the size of the checkpoint that covers it.
base::Result<std::vector<std::pair<Rotation, std::uint64_t>>> rotationsBefore(storage::Connection& db, std::uint64_t size)
{
    std::vector<std::pair<Rotation, std::uint64_t>> rotations;
    auto rows = db.query("SELECT bytes, (SELECT min(size) FROM audit_checkpoint WHERE size > seq) FROM audit_entry "
                         "WHERE action = (SELECT id FROM audit_name WHERE name = $1) AND seq < $2 ORDER BY seq",
                         rotationAction, size);
    while (rows.next()) {
        if (rows.isNull(1) || rows.count(1) >= size) break; // the old key signed this checkpoint
        REEVE_ASSIGN(const Entry entry, parseEntry(rows.view(0)));
        if (entry.result != ResultKind::ok) continue;
        REEVE_ASSIGN(auto rotation, rotationOf(entry));
        rotations.emplace_back(std::move(rotation), rows.count(1));
    }
    REEVE_TRY(rows.status());
    return rotations;
}

base::Result<std::string> keysAt(storage::Connection& db, const AuditLog& log, std::uint64_t size)
{
    REEVE_ASSIGN(const auto rotations, rotationsBefore(db, size));
    std::vector<bundle::KeySpan> keys{{rotations.empty() ? log.vkey() : rotations.front().first.oldVkey, 0}};
    for (const auto& [rotation, from] : rotations) keys.push_back({rotation.newVkey, from});
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
    REEVE_ASSIGN(const auto rotations, rotationsBefore(db, newest.size));
    for (const auto& [rotation, covered] : rotations) {
        auto path = bundle::rotationPath(covered);
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
        REEVE_ASSIGN(const auto rotations, rotationsBefore(db, op.size));
        for (const auto& [rotation, covered] : rotations) {
            if (covered != *older) continue;
            REEVE_ASSIGN(std::string handover, noteAt(db, covered));
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
