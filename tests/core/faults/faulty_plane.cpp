// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/faulty_plane.h"

#include "core/control/api.h"
#include "core/telemetry/exposition.h"

#include <future>

namespace reeve::test {

using lifecycle::ImportManifests;

FaultyPlane::FaultyPlane(const FaultDisk& disk, std::uint64_t seed) : m_folder(folder(disk)), m_random(seed) {}

base::Caller FaultyPlane::caller()
{
    base::Caller one;
    one.actor = {"user", "user:ana@desk-7"};
    using base::Role;
    one.roles = {Role::Viewer, Role::Operator, Role::TenantAdmin, Role::PolicyAdmin, Role::Auditor, Role::SecurityAdmin};
    return one;
}

base::Status FaultyPlane::open()
{
    control::ControlPlaneOptions options;
    options.database.folder = m_folder;
    options.name = "test plane";
    auto metrics = std::make_unique<base::Metrics>();
    telemetry::declareMetrics(*metrics);
    REEVE_ASSIGN(auto opened, control::ControlPlane::open(options, m_clock, m_random, m_log, *metrics));
    m_metrics = std::move(metrics);
    m_plane = std::move(opened);
    return base::success();
}

void Ledger::commitAll(FaultyPlane& plane, std::vector<std::pair<std::string, std::any>> ops)
{
    const bool wasOff = m_disk.hasCrashed();
    std::vector<std::promise<base::Result<control::Answer>>> promises(ops.size());
    const std::size_t first = m_attempts.size();
    for (std::size_t i = 0; i < ops.size(); ++i) {
        auto& [name, op] = ops[i];
        const std::string key = "key-" + std::to_string(first + i);
        m_attempts.push_back({name, op, key, base::internal("no answer")});
        (*plane).execute(name, std::move(op), FaultyPlane::caller(), {false, key, {}}, {},
                         [&promise = promises[i]](base::Result<control::Answer> answer) { promise.set_value(std::move(answer)); });
    }
    for (std::size_t i = 0; i < ops.size(); ++i) {
        auto& answer = m_attempts[first + i].answer;
        answer = promises[i].get_future().get();
        EXPECT_FALSE(wasOff && answer.ok()) << ops[i].first << " was acknowledged without power";
    }
}

void Ledger::opened(FaultyPlane& plane)
{
    const auto info = plane.call(control::GetSystemInfo{});
    ASSERT_TRUE(info.ok()) << info.error().message;
    if (m_planeId.empty()) {
        m_planeId = info->planeId;
        m_checkpoint = info->checkpoint;
    }
    EXPECT_EQ(info->planeId, m_planeId) << "another plane stands where one was opened before";
}

void Ledger::askAgain(FaultyPlane& plane) const
{
    for (const auto& attempt : m_attempts) askAgain(plane, attempt);
}

void Ledger::askAgain(FaultyPlane& plane, const Attempt& attempt) const
{
    SCOPED_TRACE(attempt.operation + (attempt.answer.ok() ? ", acknowledged" : ", not acknowledged"));
    std::any op = attempt.op;
    if (attempt.operation == control::CancelOperation::info.name) {
        const auto known = plane.call(control::GetOperation{std::any_cast<control::CancelOperation&>(op).operationId});
        ASSERT_TRUE(known.ok()) << known.error().message;
        EXPECT_TRUE(known->done && known->error) << "it was cancelled, or interrupted";
        return;
    }
    const bool isImport = attempt.operation == ImportManifests::info.name;
    if (isImport) std::any_cast<ImportManifests&>(op).last = true;
    const auto ask = [&] { return (*plane).executeAndWait(attempt.operation, op, FaultyPlane::caller(), {false, attempt.key, {}}); };
    auto again = ask();
    if (!again && again.error().reason == "STORAGE_INDEX") again = ask(); // SQLite's full-text search, once after a failed allocation
    ASSERT_TRUE(again.ok()) << again.error().message;
    if (isImport) {
        const auto& now = std::any_cast<const ImportManifests::Report&>(again->value);
        EXPECT_EQ(now.refused, 1u) << "the bad document alone";
        if (attempt.answer.ok()) {
            EXPECT_EQ(now.created + now.updated, 0u) << "all was stored before";
        }
        return;
    }
    if (!attempt.answer.ok()) return; // done before and not acknowledged, or done now
    const auto& receipt = *attempt.answer->receipt;
    ASSERT_TRUE(again->replayed) << "an acknowledged change was lost";
    EXPECT_EQ(again->receipt->operationId, receipt.operationId);
    EXPECT_EQ(again->receipt->auditIndex, receipt.auditIndex);
    EXPECT_EQ(again->receipt->leafHash, receipt.leafHash);
    EXPECT_EQ(again->receipt->revision, receipt.revision);
    EXPECT_EQ(again->receipt->checkpointSize, receipt.checkpointSize);
    const auto proven = plane.call(audit::GetAudit{receipt.auditIndex});
    ASSERT_TRUE(proven.ok()) << proven.error().message;
    EXPECT_EQ(proven->leafHash, receipt.leafHash);
    EXPECT_EQ(proven->entry.request.id, receipt.requestId);
}

} // namespace reeve::test
