// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/operation_store.h"

#include "core/base/codec.h"

#include <algorithm>

namespace reeve::control {
namespace {

std::optional<Verification> verificationOf(const Operation& operation)
{
    if (operation.kind != VerifyAudit::info.name || !operation.done || operation.error) return std::nullopt;
    const auto report = base::fromJson<audit::VerifyReport>(operation.result);
    if (!report) return std::nullopt;
    return Verification{operation.updatedAt, report->verdict, report->size, report->findings.size(), operation.id};
}

} // namespace

void RunningOperation::progress(std::uint64_t done, std::uint64_t total)
{
    const std::scoped_lock lock(m_mutex);
    m_operation.progress.done = done;
    m_operation.progress.total = total;
    m_operation.updatedAt = m_clock.now();
    const auto elapsed = std::chrono::duration<double>(m_clock.monotonic() - m_began).count();
    m_operation.progress.rate = elapsed > 0.001 ? static_cast<std::uint64_t>(static_cast<double>(done) / elapsed) : 0;
}

Operation RunningOperation::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return m_operation;
}

std::shared_ptr<RunningOperation> OperationStore::start(std::string kind, std::string unit, std::string actor)
{
    Operation operation;
    operation.id = m_ids.next("op");
    operation.kind = std::move(kind);
    operation.progress.unit = std::move(unit);
    operation.actor = std::move(actor);
    operation.startedAt = operation.updatedAt = m_clock.now();
    auto running = std::make_shared<RunningOperation>(operation, m_clock);
    {
        const std::scoped_lock lock(m_mutex);
        m_running[operation.id] = running;
    }
    store(operation);
    return running;
}

void OperationStore::finish(const std::shared_ptr<RunningOperation>& running, base::json::value result)
{
    {
        const std::scoped_lock lock(running->m_mutex);
        running->m_operation.result = std::move(result);
    }
    end(running);
}

void OperationStore::fail(const std::shared_ptr<RunningOperation>& running, base::Error error)
{
    {
        const std::scoped_lock lock(running->m_mutex);
        running->m_operation.error = std::move(error);
    }
    end(running);
}

void OperationStore::end(const std::shared_ptr<RunningOperation>& running)
{
    Operation operation;
    {
        const std::scoped_lock lock(running->m_mutex);
        running->m_operation.done = true;
        running->m_operation.updatedAt = m_clock.now();
        operation = running->m_operation;
    }
    store(operation);
    // It stays in memory as well, done, so that a look right after the end finds it before the writer has stored it.
    const std::scoped_lock lock(m_mutex);
    std::size_t ended = 0;
    for (const auto& [id, one] : m_running) ended += one->snapshot().done ? 1 : 0;
    for (auto one = m_running.begin(); one != m_running.end() && ended > 50;) {
        if (one->second->snapshot().done) {
            one = m_running.erase(one);
            --ended;
        } else ++one;
    }
}

void OperationStore::store(const Operation& operation)
{
    m_database.write(
        [operation](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(tx.run("INSERT INTO operation(id, done, body) VALUES($1, $2, $3) ON CONFLICT(id) DO UPDATE SET done = excluded.done, "
                             "body = excluded.body",
                             operation.id, operation.done, base::writeJson(base::toJson(operation))));
            if (const auto verification = verificationOf(operation))
                REEVE_TRY(tx.run("INSERT INTO verification(id, body) VALUES(1, $1) ON CONFLICT(id) DO UPDATE SET body = excluded.body",
                                 base::writeJson(base::toJson(*verification))));
            REEVE_TRY(tx.run("DELETE FROM operation WHERE id < (SELECT min(id) FROM (SELECT id FROM operation ORDER BY id DESC LIMIT $1))",
                             kept));
            return base::success();
        },
        [](const base::Status&) {}); // the record of long work is a convenience; what the work did is in the audit log
}

base::Result<ListOperations::Page> OperationStore::list(storage::Connection& db, const ListOperations& op) const
{
    std::map<std::string, Operation, std::greater<>> found; // ids rise with time: newest first
    auto rows = db.query("SELECT body FROM operation ORDER BY id DESC LIMIT $1", kept);
    while (rows.next()) {
        REEVE_ASSIGN(const auto value, base::parseJson(rows.view(0)));
        REEVE_ASSIGN(auto operation, base::fromJson<Operation>(value));
        found[operation.id] = std::move(operation);
    }
    REEVE_TRY(rows.status());
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [id, one] : m_running) found[id] = one->snapshot();
    }
    ListOperations::Page page;
    for (auto& [id, operation] : found)
        if (!op.running.value_or(false) || !operation.done) page.items.push_back(std::move(operation));
    page.total = page.items.size();
    return page;
}

base::Result<Operation> OperationStore::get(storage::Connection& db, const std::string& id) const
{
    if (const auto here = running(id)) return here->snapshot();
    auto rows = db.query("SELECT body FROM operation WHERE id = $1", id);
    if (!rows.next()) {
        REEVE_TRY(rows.status());
        return base::Error{base::ErrorCode::NotFound,
                           "there is no operation \"" + id + "\"; the last " + std::to_string(kept) + " are kept",
                           "OPERATION_NOT_FOUND",
                           {},
                           {}};
    }
    REEVE_ASSIGN(const auto value, base::parseJson(rows.view(0)));
    return base::fromJson<Operation>(value);
}

std::shared_ptr<RunningOperation> OperationStore::running(const std::string& id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_running.find(id);
    return found == m_running.end() ? nullptr : found->second;
}

base::Result<std::optional<Verification>> OperationStore::lastVerified(storage::Connection& db) const
{
    std::optional<Verification> last;
    auto rows = db.query("SELECT body FROM verification WHERE id = 1");
    if (rows.next()) {
        REEVE_ASSIGN(const auto value, base::parseJson(rows.view(0)));
        REEVE_ASSIGN(last, base::fromJson<Verification>(value));
    }
    REEVE_TRY(rows.status());
    const std::scoped_lock lock(m_mutex);
    for (const auto& [id, one] : m_running) {
        auto here = verificationOf(one->snapshot());
        if (here && (!last || here->at > last->at)) last = std::move(here);
    }
    return last;
}

std::uint64_t OperationStore::runningCount() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<std::uint64_t>(
        std::count_if(m_running.begin(), m_running.end(), [](const auto& one) { return !one.second->snapshot().done; }));
}

void OperationStore::stopAll()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto& [id, one] : m_running) one->stop.request_stop();
}

base::Status OperationStore::markInterrupted(storage::Transaction& tx, base::Timestamp now)
{
    std::vector<Operation> left;
    auto rows = tx.query("SELECT body FROM operation WHERE done = 0");
    while (rows.next()) {
        REEVE_ASSIGN(const auto value, base::parseJson(rows.view(0)));
        REEVE_ASSIGN(auto operation, base::fromJson<Operation>(value));
        left.push_back(std::move(operation));
    }
    REEVE_TRY(rows.status());
    for (auto& operation : left) {
        operation.done = true;
        operation.updatedAt = now;
        operation.error =
            base::Error{base::ErrorCode::Cancelled,
                        "the program ended before this was finished; what was done until then is kept, start it again for the rest",
                        "INTERRUPTED",
                        {},
                        {}};
        REEVE_TRY(tx.run("UPDATE operation SET done = 1, body = $1 WHERE id = $2", base::writeJson(base::toJson(operation)), operation.id));
    }
    return base::success();
}

} // namespace reeve::control
