// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/sqlite.h"

#include <sqlite3.h>

namespace reeve::storage {

base::Result<std::unique_ptr<Statement>> Statement::compile(sqlite3* db, std::string_view sql)
{
    sqlite3_stmt* handle = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, &rest);
    if (code != SQLITE_OK) return sqliteError(db, code, sql, true);
    std::unique_ptr<Statement> statement{new Statement(sql, handle)}; // the constructor is private
    if (!handle || !base::trim(sql.substr(static_cast<std::size_t>(rest - sql.data()))).empty())
        return base::internal("exactly one statement is wanted, not: " + statement->m_sql.substr(0, 40));
    const int count = sqlite3_bind_parameter_count(handle);
    for (int i = 1; i <= count; ++i) {
        const int index = sqlite3_bind_parameter_index(handle, ("$" + std::to_string(i)).c_str());
        if (index == 0) return base::internal("parameters must be $1, $2 and so on without gaps, in: " + statement->m_sql.substr(0, 40));
        statement->m_indexes.push_back(index);
    }
    return statement;
}

Statement::~Statement() { sqlite3_finalize(m_handle); }

int Statement::bind(const Param* params, bool keep)
{
    const auto lifetime = keep ? SQLITE_STATIC : SQLITE_TRANSIENT;
    for (std::size_t i = 0; i < m_indexes.size(); ++i) {
        const int index = m_indexes[i];
        int code = SQLITE_OK;
        if (const auto* integer = std::get_if<std::int64_t>(&params[i])) code = sqlite3_bind_int64(m_handle, index, *integer);
        else if (const auto* text = std::get_if<std::string>(&params[i]))
            code = sqlite3_bind_text64(m_handle, index, text->data(), text->size(), lifetime, SQLITE_UTF8);
        else if (const auto* blob = std::get_if<base::Bytes>(&params[i]))
            code = sqlite3_bind_blob64(m_handle, index, blob->data.data(), blob->data.size(), lifetime);
        else code = sqlite3_bind_null(m_handle, index);
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

std::unique_ptr<Statement> StatementCache::take(std::string_view sql)
{
    const auto found = m_bySql.find(sql);
    if (found == m_bySql.end()) return nullptr;
    const auto position = found->second;
    m_bySql.erase(found);
    auto statement = std::move(*position);
    m_idle.erase(position);
    return statement;
}

void StatementCache::give(std::unique_ptr<Statement> statement)
{
    statement->reset();
    if (m_bySql.contains(statement->sql())) return; // it ran twice at the same time
    m_idle.push_front(std::move(statement));
    m_bySql.emplace(m_idle.front()->sql(), m_idle.begin());
    if (m_idle.size() <= capacity) return;
    m_bySql.erase(m_idle.back()->sql());
    m_idle.pop_back();
}

} // namespace reeve::storage
