// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/access_log.h"

#include "core/registry/tenant_row.h"

namespace reeve::control {

AccessLog::AccessLog(storage::Database& database, base::Log& log)
    : m_database(database), m_log(log), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

AccessLog::~AccessLog()
{
    m_thread.request_stop();
    m_thread.join();
}

void AccessLog::add(AccessRecord record)
{
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.size() >= maxWaiting) {
            m_waiting.erase(m_waiting.begin());
            ++m_stored;
        }
        m_waiting.push_back(std::move(record));
        ++m_added;
        wake = m_waiting.size() == 1 || m_waiting.size() == batchSize;
    }
    if (wake) m_wake.notify_one();
}

void AccessLog::flush()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t wanted = m_added;
    if (m_stored >= wanted) return;
    m_hurry = true;
    m_wake.notify_one();
    m_written.wait(lock, [&] { return m_stored >= wanted; });
}

void AccessLog::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); });
        if (m_waiting.empty()) return; // asked to stop, and nothing is left
        m_wake.wait_for(lock, stop, gatherTime, [this] { return m_hurry || m_waiting.size() >= batchSize; });
        std::vector<AccessRecord> batch;
        batch.swap(m_waiting);
        m_hurry = false;
        lock.unlock();
        const std::uint64_t count = batch.size();
        write(std::move(batch));
        lock.lock();
        m_stored += count;
        m_written.notify_all();
    }
}

void AccessLog::write(std::vector<AccessRecord> records)
{
    const auto stored = m_database.writeAndWait([&records](storage::Transaction& tx) -> base::Status {
        for (const auto& one : records)
            REEVE_TRY(tx.run(
                "INSERT INTO access_log(at, actor, operation, target, correlation, request, result) VALUES($1, $2, $3, $4, $5, $6, $7)",
                one.at, one.actor, one.operation, one.target, one.correlationId, one.requestId, one.result));
        return base::success();
    });
    if (!stored)
        m_log.warning("access log lines were dropped",
                      {{"count", std::to_string(records.size())}, {"code", std::string{base::name(stored.error().code)}}});
}

base::Result<ListAccess::Page> listAccess(storage::Connection& db, const ListAccess& op)
{
    const auto limit = registry::pageLimit(op.pageSize);
    const std::string request = "access " + op.tenantId.value_or("") + " " + op.actor.value_or("");
    std::string sql = "SELECT id, at, actor, operation, target, correlation, request, result FROM access_log WHERE true";
    std::vector<storage::Param> params;
    const auto also = [&](std::string_view condition, storage::Param value) {
        params.push_back(std::move(value));
        sql += " AND " + std::string{condition} + "$" + std::to_string(params.size());
    };
    if (op.tenantId) also("target = ", *op.tenantId);
    if (op.actor) also("actor = ", *op.actor);
    if (op.pageToken) {
        REEVE_ASSIGN(const auto position, registry::readNumberToken(request, *op.pageToken));
        also("id < ", static_cast<std::int64_t>(position));
    }
    sql += " ORDER BY id DESC LIMIT " + std::to_string(limit);
    ListAccess::Page page;
    std::int64_t last = 0;
    auto rows = db.start(sql, params.data(), params.size());
    while (rows.next()) {
        last = rows.integer(0);
        page.items.push_back({rows.time(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7)});
    }
    REEVE_TRY(rows.status());
    if (page.items.size() == limit) page.nextPageToken = registry::makeToken(request, std::to_string(last));
    auto total = db.query("SELECT coalesce(max(id), 0) FROM access_log");
    if (total.next()) page.total = total.count(0);
    REEVE_TRY(total.status());
    return page;
}

} // namespace reeve::control
