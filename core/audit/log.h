// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/base/clock.h"
#include "core/crypto/crypto.h"
#include "core/storage/database.h"

#include <memory>

namespace reeve::audit {

/// What a caller of append() knows; the log adds v, seq, time and the diff between before and after (empty when one is null).
struct Draft {
    base::Actor actor;
    std::string action;
    Target target;
    std::string reason;
    RequestIds request;
    std::optional<std::uint64_t> manifestVersion;
    std::vector<base::GateDecision> decisions;
    ResultKind result{ResultKind::ok};
    std::optional<EntryError> error;
    base::json::value before;
    base::json::value after;
};

struct Appended {
    std::uint64_t seq{};
    std::string leafHash; ///< hex
};

/// The append-only Merkle log of one control plane. Entries, full tiles and checkpoints live in the database; entries are kept as the
/// exact bytes that were hashed. One checkpoint is signed per commit batch.
/// append() belongs to the writer thread; everything else is thread-safe.
class AuditLog : public storage::CommitParticipant {
public:
    /// Reads the right edge of the tree and checks that the newest checkpoint covers it and was signed by @p key, or by the key before it
    /// when the newest key.rotated entry hands over to @p key. Joins the database's commits itself: open it before the first write, and
    /// let the log outlive the database. Errors: Unavailable with reason AUDIT_DAMAGED (says at which index), FailedPrecondition with
    /// reason AUDIT_KEY (signed by another key).
    static base::Result<std::unique_ptr<AuditLog>> open(storage::Database& database, const base::Clock& clock, base::Random& random,
                                                        crypto::SigningKey key, std::string origin);
    /// Adds an entry in the running transaction. Its canonical JSON is at most 60 KiB: beyond that before, after and diff are replaced by
    /// their SHA-256 ({"sha256": "..."}). Errors: Unavailable with reason AUDIT_UNAVAILABLE, Internal (a document that cannot be signed,
    /// such as one with a floating point number). Then the caller must undo its savepoint; a batch where that was not done does not commit.
    virtual base::Result<Appended> append(storage::Transaction& tx, const Draft& draft) = 0;
    /// {"c": "sha256:<hex>"} over a fresh 32-byte salt and @p text; both are kept beside the log until eraseCommitments().
    virtual base::Result<base::json::value> commitTo(storage::Transaction& tx, std::string_view tenantId, std::string_view text) = 0;
    virtual base::Status eraseCommitments(storage::Transaction& tx, std::string_view tenantId) = 0;
    /// Size of the first signed checkpoint that covers entry @p seq. NotFound when there is none.
    virtual base::Result<std::uint64_t> coveringCheckpoint(storage::Connection& db, std::uint64_t seq) const = 0;
    virtual std::uint64_t size() const = 0;      ///< committed entries
    virtual std::string checkpoint() const = 0;  ///< newest signed note; empty when the log is empty
    virtual std::string vkey() const = 0;        ///< "reeve/pln_...+0123abcd+AQ..."
    virtual std::string fingerprint() const = 0; ///< first 6 bytes of SHA-256 over the public key, "9f3c:77a1:02de"
};

// The reads behind the operations. @p db sees one consistent state.
base::Result<ListAudit::Page> list(storage::Connection& db, const ListAudit& op);
base::Result<GetAudit::Proven> get(storage::Connection& db, const GetAudit& op);
base::Result<ExportAudit::Files> bundleFiles(storage::Connection& db, const AuditLog& log);
base::Result<GetBundleFile::File> bundleFile(storage::Connection& db, const AuditLog& log, const GetBundleFile& op);

/// How far the log reaches and how far it is signed, from one state of the database.
struct StoredHealth {
    std::uint64_t entries{};
    std::uint64_t checkpointSize{};              ///< of the newest checkpoint
    std::optional<base::Timestamp> checkpointAt; ///< when it was signed; absent: not stored, or there is none
};
base::Result<StoredHealth> storedHealth(storage::Connection& db);

/// Tables of the log: the part of schema version 1 that belongs to this folder.
std::string_view schemaV1();
/// What schema version 2 adds: when a checkpoint was signed.
std::string_view schemaV2();

} // namespace reeve::audit
