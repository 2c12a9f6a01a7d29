// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader_pool.h"

#include "core/storage/batch.h"

namespace reeve::storage {

ReaderPool::ReaderPool(SqliteConnection::Options options, unsigned size, const FileWatch& watch)
    : m_options(std::move(options)), m_watch(watch), m_free(size)
{
}

base::Status ReaderPool::read(const Database::ReadWork& work, const std::stop_token& stop)
{
    REEVE_ASSIGN(Reader reader, borrow(stop));
    reader->follow(stop);
    base::Status status = reader->command("BEGIN DEFERRED");
    if (status) status = guarded([&] { return work(*reader); });
    reader->follow({}); // ending must not be interrupted
    const base::Status ended = reader->inTransaction() ? reader->command("COMMIT") : base::success();
    giveBack(ended && !reader->inTransaction() ? std::move(reader) : nullptr);
    return status;
}

base::Result<ReaderPool::Reader> ReaderPool::borrow(const std::stop_token& stop)
{
    Reader reader;
    {
        std::unique_lock lock(m_mutex);
        if (!m_returned.wait(lock, stop, [&] { return m_free > 0; }) || stop.stop_requested())
            return base::Error{base::ErrorCode::Cancelled, "the read was cancelled", "CANCELLED", {}, {}};
        --m_free;
        if (!m_idle.empty()) {
            reader = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (reader) return reader;
    auto opened = open();
    if (!opened) giveBack(nullptr);
    return opened;
}

void ReaderPool::giveBack(Reader reader)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_free;
        if (reader) m_idle.push_back(std::move(reader));
    }
    m_returned.notify_one();
}

base::Result<ReaderPool::Reader> ReaderPool::open() const
{
    REEVE_ASSIGN(Reader reader, SqliteConnection::open(m_options));
    // Looked at after the opening: what stands there now is what was opened.
    if (const auto missing = m_watch.missing(); !missing.empty())
        return base::Error{base::ErrorCode::Unavailable,
                           missing.string() +
                               ", or its folder, was moved, removed or replaced while it was open; put it back, or close the "
                               "program and open the folder again",
                           "STORAGE_MOVED",
                           {},
                           {}};
    return reader;
}

} // namespace reeve::storage
