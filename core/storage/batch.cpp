// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch.h"

namespace reeve::storage {
namespace {
base::Error lost()
{
    return {base::ErrorCode::Unavailable,
            "the change was undone because the database could not be written; check the disk, then try again",
            "STORAGE_FAILED",
            {},
            {}};
}
} // namespace

base::Status guarded(const std::function<base::Status()>& work)
{
    try {
        return work();
    } catch (const std::exception& exception) {
        return base::internal(std::string{"a piece of work threw: "} + exception.what());
    } catch (...) {
        return base::internal("a piece of work threw something unknown");
    }
}

base::Status Batch::begin()
{
    if (m_db.inTransaction()) REEVE_TRY(m_db.command("ROLLBACK")); // an earlier one that could not be undone then
    return m_db.command("BEGIN IMMEDIATE");
}

base::Status Batch::run(const Database::Work& work)
{
    return nested([&] { return work(*this); });
}

base::Status Batch::runOnly(const Database::Work& work)
{
    if (isLost()) return lost();
    base::Status status = guarded([&] { return work(*this); });
    return isLost() && status ? lost() : status;
}

base::Status Batch::nested(const std::function<base::Status()>& work)
{
    if (isLost()) return lost();
    REEVE_TRY(m_db.command("SAVEPOINT work"));
    for (auto* each : m_participants) each->savepoint();
    const std::size_t last = m_last.size();
    base::Status status = guarded(work);
    if (isLost()) return status ? lost() : status; // the participants hear abandoned()
    if (status) status = m_db.command("RELEASE work");
    if (status) {
        for (auto* each : m_participants) each->release();
        return status;
    }
    m_last.resize(last);
    if (!m_db.command("ROLLBACK TO work") || !m_db.command("RELEASE work")) {
        m_isBroken = true;
        return status;
    }
    for (auto* each : m_participants) each->rollback();
    return status;
}

base::Status Batch::commit(const std::function<base::Status()>& mayCommit)
{
    const auto attempt = [&]() -> base::Status {
        for (const auto& work : m_last) REEVE_TRY(guarded([&] { return work(*this); }));
        for (auto* each : m_participants) REEVE_TRY(guarded([&] { return each->beforeCommit(*this); }));
        if (isLost()) return lost();
        REEVE_TRY(mayCommit());
        return m_db.command("COMMIT");
    };
    base::Status status = attempt();
    if (!status) {
        undo();
        return status;
    }
    for (auto* each : m_participants) each->committed();
    return status;
}

void Batch::undo()
{
    if (m_db.inTransaction()) (void)m_db.command("ROLLBACK"); // dropped: begin() of the next batch tries again
    for (auto* each : m_participants) each->abandoned();
}

Rows Batch::start(std::string_view sql, const Param* params, std::size_t count)
{
    if (isLost()) return Rows{std::make_unique<Rows::Impl>(lost())};
    return m_db.start(sql, params, count);
}

base::Result<std::int64_t> Batch::finish(std::string_view sql, const Param* params, std::size_t count)
{
    if (isLost()) return lost();
    return m_db.finish(sql, params, count);
}

} // namespace reeve::storage
