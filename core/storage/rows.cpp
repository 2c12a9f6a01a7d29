// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"

#include <sqlite3.h>

namespace reeve::storage {

Rows::Impl::~Impl()
{
    if (statement) db->m_statements.give(std::move(statement));
}

Rows::Rows(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Rows::Rows(Rows&&) noexcept = default;
Rows& Rows::operator=(Rows&&) noexcept = default;
Rows::~Rows() = default;

bool Rows::next()
{
    if (m_impl->error || m_impl->atEnd) return false;
    const int code = m_impl->db->step(*m_impl->statement);
    if (code == SQLITE_ROW) return true;
    m_impl->atEnd = true;
    if (code != SQLITE_DONE) m_impl->error = sqliteError(m_impl->db->m_db, code, m_impl->statement->sql(), false);
    m_impl->statement->reset(); // ends its read of the database, and its columns are empty from here on
    return false;
}

base::Status Rows::status() const
{
    if (m_impl->error) return *m_impl->error;
    return base::success();
}

bool Rows::isNull(int column) const
{
    return !m_impl->statement || sqlite3_column_type(m_impl->statement->handle(), column) == SQLITE_NULL;
}

std::int64_t Rows::integer(int column) const { return m_impl->statement ? sqlite3_column_int64(m_impl->statement->handle(), column) : 0; }

std::string Rows::text(int column) const { return std::string{view(column)}; }

std::string_view Rows::view(int column) const
{
    if (isNull(column)) return {};
    sqlite3_stmt* handle = m_impl->statement->handle();
    const bool isBlob = sqlite3_column_type(handle, column) == SQLITE_BLOB;
    const void* data = isBlob ? sqlite3_column_blob(handle, column) : sqlite3_column_text(handle, column);
    if (!data) { // an empty blob; a text that is empty has an address
        if (!isBlob) m_impl->error = sqliteError(m_impl->db->m_db, SQLITE_NOMEM, m_impl->statement->sql(), false);
        return {};
    }
    return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(handle, column))};
}

} // namespace reeve::storage
