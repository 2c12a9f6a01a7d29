// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/storage/sqlite.h"

#include <functional>
#include <vector>

namespace reeve::storage {

using Participants = std::vector<CommitParticipant*>;

/// One transaction of the writer, and the pieces of work in it. Used on the writer thread: begin(), run() as often as wanted, or runOnly()
/// once, then commit() or undo().
class Batch final : public Transaction {
public:
    Batch(SqliteConnection& db, const Participants& participants) : m_db(db), m_participants(participants) {}
    base::Status begin();
    /// Runs @p work in a SAVEPOINT. An error undoes what it did; an exception is Internal.
    base::Status run(const Database::Work& work);
    /// Runs the one piece of work that there is, without a SAVEPOINT, in which SQLite keeps a copy of each page that changes. After an
    /// error comes undo().
    base::Status runOnly(const Database::Work& work);
    /// The transaction is gone and all that ran in it: SQLite undoes it whole when the disk is full or fails. No statement runs any more,
    /// since it would be a transaction of its own.
    bool isLost() const { return m_isBroken || !m_db.inTransaction(); }
    /// Asks the participants for their last words and @p mayCommit for permission, and commits. On an error everything was undone.
    base::Status commit(const std::function<base::Status()>& mayCommit);
    void undo();

    base::Status nested(const std::function<base::Status()>& work) override;
    void beforeCommit(std::function<base::Status(Transaction&)> work) override { m_last.push_back(std::move(work)); }
    Rows start(std::string_view sql, const Param* params, std::size_t count) override;
    base::Result<std::int64_t> finish(std::string_view sql, const Param* params, std::size_t count) override;

private:
    SqliteConnection& m_db;
    const Participants& m_participants;
    std::vector<Database::Work> m_last; ///< what runs before the commit
    bool m_isBroken{false};
};

/// Calls @p work and turns an exception into Internal.
base::Status guarded(const std::function<base::Status()>& work);

} // namespace reeve::storage
