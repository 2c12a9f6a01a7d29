// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verifier.h"
#include "core/control/services.h"

namespace reeve::control {

void ControlPlane::Services::verifyAudit(const Call& call)
{
    const auto& op = std::any_cast<const VerifyAudit&>(call->op);
    const auto operation = operations->start(std::string{VerifyAudit::info.name}, "entries", call->caller.actor.id);
    {
        const std::scoped_lock lock(workersMutex);
        workers.emplace_back([this, operation, older = op.checkpoint] {
            audit::VerifyOptions options{clock, audit->vkey(), older,
                                         [&](std::uint64_t done, std::uint64_t total) { operation->progress(done, total); },
                                         operation->stop.get_token()};
            const auto report = audit::verifyLive(*database, *audit, options);
            if (operation->stop.stop_requested())
                return operations->fail(
                    operation, {base::ErrorCode::Cancelled, "the verification was cancelled; nothing was concluded", "CANCELLED", {}, {}});
            operations->finish(operation, base::toJson(report));
        });
    }
    finish(call, Answer{operation->snapshot(), {}, {}, false});
}

} // namespace reeve::control
