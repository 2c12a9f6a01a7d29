// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/log.h"

#include "core/audit/entry.h"
#include "core/audit/note.h"
#include "core/audit/stored_tree.h"
#include "core/base/encoding.h"

#include <mutex>
#include <unordered_map>

namespace reeve::audit {
namespace {

/// All that the next append needs to know of what is there.
struct Edge {
    CompactRange range;
    std::vector<Digest> leaves; ///< of the incomplete tile
    std::int64_t peak{0};       ///< latest time so far, microseconds
    bool torn{false};           ///< an append failed half way and its savepoint was not undone yet
};

constexpr std::size_t maxNames = 10'000; // kept in memory, about 1 MiB

base::Error unavailable(const base::Error& cause)
{
    return {base::ErrorCode::Unavailable, "the audit log cannot be written: " + cause.message, "AUDIT_UNAVAILABLE", {}, {}};
}

class StoredLog final : public AuditLog {
public:
    StoredLog(const base::Clock& clock, base::Random& random, crypto::SigningKey key, std::string origin, Edge edge, std::string note)
        : m_clock(clock),
          m_random(random),
          m_key(std::move(key)),
          m_origin(std::move(origin)),
          m_edge(edge),
          m_durable(std::move(edge)),
          m_size(m_durable.range.size()),
          m_note(std::move(note))
    {
    }

    base::Result<Appended> append(storage::Transaction& tx, const Draft& draft) override
    {
        auto appended = tryAppend(tx, draft);
        if (!appended) m_edge.torn = true;
        return appended;
    }

    base::Result<base::json::value> commitTo(storage::Transaction& tx, std::string_view tenantId, std::string_view text) override
    {
        std::array<std::uint8_t, 32> salt{};
        m_random.fill(salt);
        const std::string_view saltView{reinterpret_cast<const char*>(salt.data()), salt.size()};
        const auto digest = crypto::sha256({saltView, text});
        const auto stored =
            tx.run("INSERT INTO audit_commitment (tenant, digest, salt, value) VALUES ($1, $2, $3, $4)", tenantKey(tenantId),
                   base::Bytes{std::string{crypto::view(digest)}}, base::Bytes{std::string{saltView}}, text);
        if (!stored) return unavailable(stored.error());
        return base::json::value{{"c", "sha256:" + crypto::hex(digest)}};
    }

    base::Status eraseCommitments(storage::Transaction& tx, std::string_view tenantId) override
    {
        REEVE_TRY(tx.run("DELETE FROM audit_commitment WHERE tenant = $1", tenantKey(tenantId)));
        return base::success();
    }

    base::Result<std::uint64_t> coveringCheckpoint(storage::Connection& db, std::uint64_t seq) const override
    {
        auto rows = db.query("SELECT size FROM audit_checkpoint WHERE size > $1 ORDER BY size LIMIT 1", seq);
        if (rows.next()) return rows.count(0);
        REEVE_TRY(rows.status());
        return base::Error{
            base::ErrorCode::NotFound, "no checkpoint covers audit entry " + std::to_string(seq) + " yet", "NOT_FOUND", {}, {}};
    }

    std::uint64_t size() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_size;
    }
    std::string checkpoint() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_note;
    }
    std::string vkey() const override { return formatVkey(verifierKey(m_origin, m_key.publicKey())); }
    std::string fingerprint() const override
    {
        const auto digits = crypto::hex(crypto::sha256({m_key.publicKey()}));
        return digits.substr(0, 4) + ':' + digits.substr(4, 4) + ':' + digits.substr(8, 4);
    }

    void savepoint() override { m_saved.push_back(m_edge); }
    void release() override { m_saved.pop_back(); }
    void rollback() override
    {
        m_edge = std::move(m_saved.back());
        m_saved.pop_back();
        m_names.clear();
    }
    base::Status beforeCommit(storage::Transaction& tx) override
    {
        if (m_edge.torn) return unavailable(base::internal("an entry was refused, and its operation was kept"));
        if (m_edge.range.size() == m_durable.range.size()) return base::success();
        const Checkpoint checkpoint{m_origin, m_edge.range.size(), m_edge.range.root()};
        m_nextNote = signNote(formatCheckpoint(checkpoint), m_origin, m_key);
        const auto stored =
            tx.run("INSERT INTO audit_checkpoint (size, note, at) VALUES ($1, $2, $3)", checkpoint.size, m_nextNote, m_clock.now());
        if (!stored) return unavailable(stored.error());
        return base::success();
    }
    void committed() override
    {
        m_saved.clear();
        if (m_edge.range.size() == m_durable.range.size()) return;
        m_durable = m_edge;
        const std::scoped_lock lock(m_mutex);
        m_size = m_durable.range.size();
        m_note = std::move(m_nextNote);
    }
    void abandoned() override
    {
        m_saved.clear();
        m_edge = m_durable;
        m_names.clear();
    }

private:
    base::Result<Appended> tryAppend(storage::Transaction& tx, const Draft& draft)
    {
        const auto seq = m_edge.range.size();
        const auto time = m_clock.now();
        const auto peak = std::max(m_edge.peak, base::toMicros(time));
        REEVE_ASSIGN(std::string bytes, writeEntry(draft, seq, time));
        const auto leaf = leafHash(bytes);
        if (auto stored = insert(tx, draft, seq, time, peak, std::move(bytes)); !stored) return unavailable(stored.error());
        m_edge.range.append(leaf);
        m_edge.leaves.push_back(leaf);
        m_edge.peak = peak;
        if (m_edge.leaves.size() == tileWidth) {
            if (auto stored = storeTile(tx, 0, seq / tileWidth, m_edge.leaves); !stored) return unavailable(stored.error());
            m_edge.leaves.clear();
        }
        return Appended{seq, crypto::hex(leaf)};
    }

    base::Status insert(storage::Transaction& tx, const Draft& draft, std::uint64_t seq, base::Timestamp time, std::int64_t peak,
                        std::string bytes)
    {
        REEVE_ASSIGN(const std::int64_t actor, nameId(tx, draft.actor.id));
        REEVE_ASSIGN(const std::int64_t action, nameId(tx, draft.action));
        const auto tenant = draft.target.tenant.empty() ? std::nullopt : std::optional{tenantKey(draft.target.tenant)};
        const bool late = base::toMicros(time) < peak;
        REEVE_TRY(tx.run("INSERT INTO audit_entry (seq, time, peak, late, tenant, actor, action, result, bytes) "
                         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                         seq, time, peak, late, tenant, actor, action, draft.result, base::Bytes{std::move(bytes)}));
        return base::success();
    }

    base::Result<std::int64_t> nameId(storage::Transaction& tx, const std::string& name)
    {
        if (const auto known = m_names.find(name); known != m_names.end()) return known->second;
        std::optional<std::int64_t> id;
        for (const auto* sql : {"SELECT id FROM audit_name WHERE name = $1", "INSERT INTO audit_name (name) VALUES ($1) RETURNING id"}) {
            auto rows = tx.query(sql, name);
            while (rows.next()) id = rows.integer(0); // to the end: an INSERT is finished only then
            REEVE_TRY(rows.status());
            if (id) break;
        }
        if (!id) return base::internal("a new name has no number");
        if (m_names.size() >= maxNames) m_names.clear();
        m_names.emplace(name, *id);
        return *id;
    }

    /// Stores a full tile, and the one above it that becomes full thereby.
    static base::Status storeTile(storage::Transaction& tx, unsigned level, std::uint64_t index, const std::vector<Digest>& hashes)
    {
        const auto root = rootOver(hashes);
        REEVE_TRY(tx.run("INSERT INTO audit_tile (id, root, hashes) VALUES ($1, $2, $3)", tileId(level, index),
                         base::Bytes{std::string{crypto::view(root)}}, base::Bytes{bytesOf(hashes)}));
        if ((index + 1) % tileWidth != 0) return base::success();
        REEVE_ASSIGN(const auto above, storedHashes(tx, {false, level + 1, index / tileWidth}));
        return storeTile(tx, level + 1, index / tileWidth, above);
    }

    const base::Clock& m_clock;
    base::Random& m_random;
    const crypto::SigningKey m_key;
    const std::string m_origin;

    // The writer thread's own.
    Edge m_edge;               ///< as the running transaction sees the log
    Edge m_durable;            ///< as it was last committed
    std::vector<Edge> m_saved; ///< one for each open savepoint
    std::string m_nextNote;
    std::unordered_map<std::string, std::int64_t> m_names; ///< of audit_name

    mutable std::mutex m_mutex; // guards what follows
    std::uint64_t m_size;
    std::string m_note;
};

/// Is @p newest what one of @p keys signed over the tree with this edge? The first of them is the log's own.
base::Status checkCheckpoint(const StoredCheckpoint& newest, const Edge& edge, const std::vector<VerifierKey>& keys)
{
    const auto size = edge.range.size();
    if (newest.size < size) return damaged("no signed checkpoint covers the entries from " + std::to_string(newest.size) + " on");
    if (newest.size > size)
        return damaged("the entries from " + std::to_string(size) + " on are missing, " + std::to_string(newest.size) + " were signed");
    if (size == 0) return base::success();
    REEVE_ASSIGN(const Note note, parseNote(newest.note));
    REEVE_ASSIGN(const Checkpoint checkpoint, parseCheckpoint(note.text));
    const auto signers = verifiedBy(note, keys);
    if (!signers) return damaged("checkpoint " + std::to_string(size) + ": " + signers.error().message);
    if (signers->empty())
        return base::Error{base::ErrorCode::FailedPrecondition,
                           "the audit log was signed by another key than " + formatVkey(keys.front()) +
                               "; restore the key file that belongs to this folder",
                           "AUDIT_KEY",
                           {},
                           {}};
    if (checkpoint.size != size || checkpoint.root != edge.range.root())
        return damaged("entries 0 to " + std::to_string(size - 1) + " do not hash to the signed root; verify the log to find the place");
    return base::success();
}

} // namespace

base::Result<std::unique_ptr<AuditLog>> AuditLog::open(storage::Database& database, const base::Clock& clock, base::Random& random,
                                                       crypto::SigningKey key, std::string origin)
{
    Edge edge;
    StoredCheckpoint newest;
    std::vector keys{verifierKey(origin, key.publicKey())};
    REEVE_TRY(database.read([&](storage::Connection& db) -> base::Status {
        REEVE_ASSIGN(const std::uint64_t size, storedSize(db));
        REEVE_ASSIGN(newest, newestCheckpoint(db));
        REEVE_ASSIGN(edge.range, CompactRange::of(size, storedNodes(db, size)));
        if (const auto tile = tileAt(false, 0, size / tileWidth, size)) {
            REEVE_ASSIGN(edge.leaves, storedHashes(db, *tile));
        }
        // A key that has just taken over finds the last checkpoint of the one before.
        REEVE_ASSIGN(const auto rotations, storedRotations(db, size));
        if (!rotations.empty() && rotations.back().newVkey == formatVkey(keys.front()))
            if (auto before = parseVkey(rotations.back().oldVkey)) keys.push_back(std::move(before).value());
        auto rows = db.query("SELECT peak FROM audit_entry ORDER BY seq DESC LIMIT 1");
        if (rows.next()) edge.peak = rows.integer(0);
        return rows.status();
    }));
    REEVE_TRY(checkCheckpoint(newest, edge, keys));
    std::unique_ptr<AuditLog> log =
        std::make_unique<StoredLog>(clock, random, std::move(key), std::move(origin), std::move(edge), std::move(newest.note));
    database.join(*log);
    return log;
}

} // namespace reeve::audit
