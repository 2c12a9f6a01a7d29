// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bundle.h"
#include "core/audit/note.h"
#include "core/audit/stored_tree.h"
#include "core/audit/verification.h"

#include <unordered_map>

namespace reeve::audit {
namespace {

/// The tables of the log up to its newest checkpoint, as if they were a bundle. Each file is one short read.
class LiveSource final : public VerifySource {
public:
    LiveSource(storage::Database& database, const AuditLog& log, std::stop_token stop)
        : m_database(database), m_log(log), m_stop(std::move(stop)), m_seen(log.checkpoint())
    {
    }

    base::Result<std::vector<std::string>> files() override
    {
        std::vector<std::string> names;
        REEVE_TRY(m_database.read(
            [&](storage::Connection& db) -> base::Status {
                REEVE_ASSIGN(const auto newest, newestCheckpoint(db));
                REEVE_ASSIGN(const auto stored, storedSize(db));
                m_size = newest.size;
                if (stored > m_size)
                    find("BROKEN_UNSIGNED",
                         "no signed checkpoint covers the entries from " + grouped(m_size) + " to " + grouped(stored - 1), m_size);
                checkSeen();
                if (auto named = readNames(db); !named) return named;
                if (m_size == 0) return base::success();
                auto exported = bundleFiles(db, m_log);
                if (exported) names = std::move(exported->paths);
                else names = {std::string{bundle::checkpointFile}}; // the verification says what is wrong with it
                return base::success();
            },
            m_stop));
        std::erase(names, bundle::keysFile);
        std::erase(names, bundle::readmeFile);
        return names;
    }

    base::Status read(const std::string& path, std::string& content) override
    {
        const auto tile = parseTilePath(path);
        if (std::vector<SearchColumns> unused; tile && tile->isEntries) return readEntries(*tile, content, unused);
        auto status = m_database.read(
            [&](storage::Connection& db) -> base::Status {
                auto file = bundleFile(db, m_log, {m_size, path});
                if (!file) return file.error();
                content = std::move(file->content.data);
                return base::success();
            },
            m_stop);
        // Hashes that follow from entries which are not there: the entries tell.
        if (!status && status.error().reason == "AUDIT_DAMAGED" && tile && tile->level == 0)
            return base::Error{base::ErrorCode::NotFound, status.error().message, "NOT_FOUND", {}, {}};
        return status;
    }

    /// Entries up to the first that is missing: the verification finds the end.
    base::Status readEntries(const Tile& tile, std::string& content, std::vector<SearchColumns>& columns) override
    {
        return m_database.read(
            [&](storage::Connection& db) -> base::Status {
                content.clear();
                columns.clear();
                auto next = tile.first();
                auto rows = db.query(
                    "SELECT seq, bytes, time, tenant, result, actor, action FROM audit_entry WHERE seq >= $1 AND seq < $2 ORDER BY seq",
                    next, next + tile.width);
                for (; rows.next() && rows.count(0) == next; ++next) {
                    const auto bytes = rows.view(1);
                    if (bytes.size() > 0xFFFF) return damaged("audit entry " + std::to_string(next) + " is longer than any entry can be");
                    appendEntry(content, bytes);
                    columns.push_back({rows.time(2), rows.text(3), rows.integer(4), nameOf(rows.integer(5)), nameOf(rows.integer(6))});
                }
                return rows.status();
            },
            m_stop);
    }

    std::vector<VerifyFinding> findings() override { return m_findings; }
    bool isBundle() const override { return false; }

private:
    void find(const char* kind, std::string message, std::uint64_t index)
    {
        m_findings.push_back({kind, std::move(message), {}, {}, index});
    }

    /// Of actors and actions: a few names for all entries, read once.
    base::Status readNames(storage::Connection& db)
    {
        auto rows = db.query("SELECT id, name FROM audit_name");
        while (rows.next()) m_names.emplace(rows.integer(0), rows.text(1));
        return rows.status();
    }
    std::string_view nameOf(std::int64_t id) const
    {
        const auto found = m_names.find(id);
        return found != m_names.end() ? std::string_view{found->second} : std::string_view{};
    }

    /// The tables must be at least as long as this process has seen them.
    void checkSeen()
    {
        const auto note = parseNote(m_seen);
        const auto seen = note ? parseCheckpoint(note->text) : base::Result<Checkpoint>(note.error());
        if (seen && seen->size > m_size)
            find("BROKEN_ROLLBACK",
                 "the log was rolled back: this process has seen " + grouped(seen->size) + " entries, " + grouped(m_size) + " are left",
                 m_size);
    }

    storage::Database& m_database;
    const AuditLog& m_log;
    const std::stop_token m_stop;
    const std::string m_seen; ///< newest checkpoint that this process knew before it looked
    std::uint64_t m_size{0};
    std::unordered_map<std::int64_t, std::string> m_names; ///< complete before the first entry is read
    std::vector<VerifyFinding> m_findings;
};

} // namespace

VerifyReport verifyLive(storage::Database& database, const AuditLog& log, const VerifyOptions& options)
{
    auto chosen = options;
    if (!chosen.trustedVkey) chosen.trustedVkey = log.vkey();
    LiveSource source(database, log, options.stop);
    return Verification(source, chosen).run();
}

} // namespace reeve::audit
