// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/storage/files.h"
#include "core/storage/sqlite.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace reeve::storage {

/// Read-only connections, opened when they are first needed. Thread-safe.
class ReaderPool {
public:
    /// @p watch: files that must be in place for another connection to be of the same database.
    ReaderPool(SqliteConnection::Options options, unsigned size, const FileWatch& watch);
    base::Status read(const Database::ReadWork& work, const std::stop_token& stop);

private:
    using Reader = std::unique_ptr<SqliteConnection>;
    base::Result<Reader> borrow(const std::stop_token& stop);
    void giveBack(Reader reader); ///< null when it is of no more use
    base::Result<Reader> open() const;

    const SqliteConnection::Options m_options;
    const FileWatch& m_watch;
    std::mutex m_mutex;
    std::condition_variable_any m_returned;
    std::vector<Reader> m_idle;
    unsigned m_free; ///< how many may still be lent
};

} // namespace reeve::storage
