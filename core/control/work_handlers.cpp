// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/services.h"

namespace reeve::control {

void ControlPlane::Services::cancelOperation(const Call& call)
{
    const auto& op = std::any_cast<const CancelOperation&>(call->op);
    const auto running = operations->running(op.operationId);
    if (running && !running->snapshot().done) {
        if (call->options.validateOnly) {
            base::Plan plan;
            plan.operation = CancelOperation::info.name;
            plan.target = op.operationId;
            plan.steps = {"Stop " + running->snapshot().kind + " at its next safe point; what was done until then stays"};
            plan.downtime = "none";
            plan.undo = "Start the work again";
            return finish(call, Answer{{}, {}, sealed(std::move(plan), call), false});
        }
        running->stop.request_stop();
        // An import that waits for its next batch has nobody at work who would see the request.
        const std::scoped_lock lock(importsMutex);
        if (const auto found = imports.find(op.operationId); found != imports.end() && !found->second->busy) {
            imports.erase(found);
            operations->fail(running,
                             {base::ErrorCode::Cancelled, "the import was cancelled; what was stored before stays", "CANCELLED", {}, {}});
        }
        return finish(call, Answer{running->snapshot(), {}, {}, false});
    }
    auto known = database->readValue<Operation>([&](storage::Connection& db) { return operations->get(db, op.operationId); });
    if (!known) return refuse(call, std::move(known).error());
    refuse(call, {base::ErrorCode::FailedPrecondition,
                  "operation " + op.operationId + " has ended; there is nothing to cancel",
                  "OPERATION_DONE",
                  {},
                  {}});
}

} // namespace reeve::control
