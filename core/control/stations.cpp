// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/services.h"

#include "core/crypto/crypto.h"

#include <algorithm>

namespace reeve::control {
namespace {

using base::ErrorCode;
using base::LogFields;

/// Role and scope. Decided before anything is looked up, so that a refusal tells nothing about what exists.
base::Status authorise(const CallContext& call)
{
    const auto& info = call.entry->info;
    if (!call.caller.includes(info.role))
        return base::Error{ErrorCode::PermissionDenied,
                           std::string{info.name} + " needs the role " + boost::describe::enum_to_string(info.role, "") +
                               (info.effect == base::Effect::Mutates ? "; this caller may only read, or has a lesser role" : ""),
                           "ROLE_MISSING",
                           {},
                           {}};
    if (call.caller.tenantIds.empty()) return base::success();
    const std::string tenant = call.entry->tenantId(call.op);
    if (std::find(call.caller.tenantIds.begin(), call.caller.tenantIds.end(), tenant) == call.caller.tenantIds.end())
        return base::Error{ErrorCode::PermissionDenied,
                           "this caller may act on some tenants only, by their ids, and not on what was asked",
                           "OUT_OF_SCOPE",
                           {},
                           {}};
    return base::success();
}

std::string memberText(const CallContext& call, const char* name)
{
    const auto body = call.entry->encodeRequest(call.op);
    const auto* found = body.is_object() ? body.get_object().if_contains(name) : nullptr;
    return found && found->is_string() ? std::string{found->get_string().data(), found->get_string().size()} : std::string{};
}

std::string hashOf(const base::json::value& value) { return crypto::hex(crypto::sha256({base::writeCanonicalJson(value)})); }

} // namespace

bool isAudited(ErrorCode code)
{
    return code != ErrorCode::InvalidArgument && code != ErrorCode::Cancelled && code != ErrorCode::Unauthenticated;
}

void ControlPlane::Services::enter(const Call& call)
{
    if (call->caller.requestId.empty()) call->caller.requestId = ids.next("req");
    if (call->caller.correlationId.empty()) call->caller.correlationId = ids.next("cor");
    if (auto allowed = authorise(*call); !allowed) return refuse(call, std::move(allowed).error());
    const auto found = handlers.find(call->entry->info.name);
    if (found == handlers.end()) return finish(call, base::internal("no handler for " + std::string{call->entry->info.name}));
    std::visit(
        [&](const auto& handler) {
            using H = std::remove_cvref_t<decltype(handler)>;
            if constexpr (std::is_same_v<H, ReadHandler>) read(call, handler);
            else if constexpr (std::is_same_v<H, DecideHandler>) mutate(call, handler);
            else handler(call);
        },
        found->second);
}

void ControlPlane::Services::read(const Call& call, const ReadHandler& handler)
{
    if (call->entry->info.name == ListAccess::info.name) access->flush(); // who asks for the log sees all of it
    auto value = database->readValue<std::any>(
        [&](storage::Connection& db) { return handler(call->op, {db, call->caller, clock.now(), call->stop}); }, call->stop);
    if (!value) return finish(call, std::move(value).error());
    finish(call, Answer{std::move(*value), {}, {}, false});
}

base::Plan ControlPlane::Services::sealed(base::Plan plan, const Call& call)
{
    // The moment until which it can be undone moves with the clock, and so is no part of what was agreed.
    base::Plan fixed = plan;
    fixed.undoUntil.reset();
    fixed.hash.clear();
    plan.hash = hashOf(base::json::object{{"request", call->entry->encodeRequest(call->op)}, {"plan", base::toJson(fixed)}});
    return plan;
}

void ControlPlane::Services::mutate(const Call& call, const DecideHandler& handler)
{
    const auto& options = call->options;
    const std::string fingerprint = options.idempotencyKey.empty() ? std::string{} : hashOf(call->entry->encodeRequest(call->op));
    if (options.idempotencyKey.size() > Idempotency::maxKeyBytes)
        return refuse(call, base::invalid("/idempotencyKey", "INVALID_VALUE", "an idempotency key has at most 255 bytes",
                                          "use a shorter one, such as a UUID"));

    struct Looked {
        std::optional<base::Receipt> done;
        std::optional<base::Plan> plan;
    };
    // The cheap look before the transaction: a finished duplicate, and what would happen.
    auto looked = database->readValue<Looked>([&](storage::Connection& db) -> base::Result<Looked> {
        Looked found;
        if (!options.idempotencyKey.empty() && !options.validateOnly) {
            REEVE_ASSIGN(found.done, Idempotency::find(db, call->caller.actor.id, call->entry->info.name, options.idempotencyKey,
                                                       fingerprint, clock.now()));
            if (found.done) {
                REEVE_ASSIGN(found.done->checkpointSize, audit->coveringCheckpoint(db, found.done->auditIndex));
                return found;
            }
        }
        REEVE_ASSIGN(auto decision, handler(call->op, decideContext(db, call->caller)));
        found.plan = sealed(std::move(decision.plan), call);
        return found;
    });
    if (!looked) return refuse(call, std::move(looked).error());
    if (looked->done) return finish(call, Answer{{}, std::move(looked->done), {}, true});
    if (options.validateOnly) return finish(call, Answer{{}, {}, std::move(looked->plan), false});
    if (!options.idempotencyKey.empty() && !idempotency.claim(call->caller.actor.id, call->entry->info.name, options.idempotencyKey))
        return finish(call, base::Error{ErrorCode::FailedPrecondition,
                                        "a request with this idempotency key is still running; wait for its answer",
                                        "REQUEST_IN_PROGRESS",
                                        {},
                                        {}});
    commit(call, handler, fingerprint, options.planHash);
}

void ControlPlane::Services::commit(const Call& call, const DecideHandler& handler, const std::string& fingerprint,
                                    const std::string& planHash)
{
    struct State {
        CarriedOut carried;
        base::Receipt receipt;
        std::optional<lifecycle::Decision> decision;
    };
    const auto state = std::make_shared<State>();
    const auto& info = call->entry->info;
    database->write(
        [this, call, state, &handler, fingerprint, planHash, &info](storage::Transaction& tx) -> base::Status {
            // A duplicate may have been committed since the look before the transaction.
            if (!fingerprint.empty()) {
                REEVE_ASSIGN(auto twice, Idempotency::find(tx, call->caller.actor.id, info.name, call->options.idempotencyKey, fingerprint,
                                                           clock.now()));
                if (twice)
                    return base::Error{ErrorCode::FailedPrecondition,
                                       "a request with this idempotency key has just finished; send it again for its receipt",
                                       "REQUEST_IN_PROGRESS",
                                       {},
                                       {}};
            }
            REEVE_ASSIGN(state->decision, handler(call->op, decideContext(tx, call->caller))); // this decision counts
            if (!planHash.empty() && sealed(state->decision->plan, call).hash != planHash)
                return base::Error{ErrorCode::Conflict,
                                   "the outcome is no longer the one of the plan; look at the new plan and decide again",
                                   "PLAN_CHANGED",
                                   {},
                                   {}};
            REEVE_ASSIGN(state->carried, carryOut(tx, *state->decision, info.name, call->caller));
            base::Receipt& receipt = state->receipt;
            receipt.operationId = ids.next("op");
            receipt.requestId = call->caller.requestId;
            receipt.correlationId = call->caller.correlationId;
            receipt.auditIndex = state->carried.entry.seq;
            receipt.leafHash = state->carried.entry.leafHash;
            receipt.revision = state->carried.revision;
            receipt.duration =
                static_cast<std::uint64_t>(std::chrono::duration_cast<base::Microseconds>(clock.monotonic() - call->started).count());
            if (fingerprint.empty()) return base::success();
            return Idempotency::store(tx, call->caller.actor.id, info.name, call->options.idempotencyKey, fingerprint, receipt,
                                      clock.now());
        },
        [this, call, state, &info](base::Status status) {
            if (!call->options.idempotencyKey.empty()) idempotency.release(call->caller.actor.id, info.name, call->options.idempotencyKey);
            if (!status) return refuse(call, std::move(status).error());
            state->receipt.checkpointSize = audit->size(); // this runs right after the batch that was signed
            countTransitions(*state->decision);
            finish(call, Answer{std::move(state->carried.value), std::move(state->receipt), {}, false});
        });
}

base::Result<ControlPlane::Services::CarriedOut> ControlPlane::Services::carryOut(storage::Transaction& tx, lifecycle::Decision& decision,
                                                                                  std::string_view action, const base::Caller& caller)
{
    REEVE_ASSIGN(auto change, decision.apply(tx));
    audit::Draft draft;
    draft.actor = caller.actor;
    draft.action = action;
    draft.target = decision.target;
    draft.reason = decision.reason;
    draft.request = {caller.requestId, caller.correlationId, caller.traceParent};
    draft.manifestVersion = decision.manifestVersion;
    draft.decisions = decision.plan.gates;
    draft.before = std::move(change.before);
    draft.after = std::move(change.after);
    REEVE_ASSIGN(auto entry, audit->append(tx, draft));
    REEVE_TRY(decision.conclude(tx, entry.seq));
    for (const auto& event : decision.events) REEVE_TRY(events::append(tx, event, caller, clock.now(), ids));
    return CarriedOut{std::move(change.value), std::move(entry), change.revision};
}

base::Status ControlPlane::Services::auditRefusal(storage::Transaction& tx, std::string_view action, const audit::Target& target,
                                                  const std::string& reason, const base::Caller& caller, const base::Error& error)
{
    audit::Draft draft;
    draft.actor = caller.actor;
    draft.action = action;
    draft.target = target;
    draft.reason = reason.substr(0, 500);
    draft.request = {caller.requestId, caller.correlationId, caller.traceParent};
    const bool isDenial =
        error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::PolicyDenied || error.code == ErrorCode::QuotaExceeded;
    draft.result = isDenial ? audit::ResultKind::denied : audit::ResultKind::failed;
    draft.error = audit::EntryError{std::string{base::name(error.code)}, error.message};
    REEVE_TRY(audit->append(tx, draft));
    return base::success();
}

void ControlPlane::Services::refuse(const Call& call, base::Error error)
{
    const auto& info = call->entry->info;
    if (error.code == ErrorCode::PolicyDenied || error.code == ErrorCode::QuotaExceeded) metrics.add("tenancy_policy_denials_total");
    // A plan that merely fails is an answer, not an attempt; one that is denied is an attempt.
    const bool isDenial =
        error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::PolicyDenied || error.code == ErrorCode::QuotaExceeded;
    const bool audited = info.effect == base::Effect::Mutates && isAudited(error.code) && error.code != ErrorCode::Unavailable &&
                         (!call->options.validateOnly || isDenial);
    if (!audited) return finish(call, std::move(error));

    const auto shared = std::make_shared<base::Error>(std::move(error));
    database->write(
        [this, call, shared, &info](storage::Transaction& tx) -> base::Status {
            audit::Target target{call->entry->onTenant ? "tenant" : std::string{info.name.substr(0, info.name.find('.'))},
                                 call->entry->tenantId(call->op), ""};
            if (call->entry->onTenant) {
                if (const auto row = registry::findTenant(tx, target.id)) target.id = target.tenant = row->tenant.id;
            }
            return auditRefusal(tx, info.name, target, memberText(*call, "reason"), call->caller, *shared);
        },
        [this, call, shared](const base::Status& status) {
            if (!status) { // the refusal stands; that it could not be recorded is an alarm of its own
                metrics.add("tenancy_audit_failures_total");
                log.error("a refusal could not be written to the audit log",
                          {{"requestId", call->caller.requestId}, {"code", std::string{base::name(status.error().code)}}});
            }
            finish(call, std::move(*shared));
        });
}

void ControlPlane::Services::finish(const Call& call, base::Result<Answer> answer)
{
    const auto& info = call->entry->info;
    const ErrorCode code = answer ? ErrorCode::Internal : answer.error().code;
    const std::string result = answer ? "ok" : std::string{base::name(code)};
    if (!answer) answer.error().requestId = call->caller.requestId;

    const std::string route{info.path};
    const double millis = std::chrono::duration<double, std::milli>(clock.monotonic() - call->started).count();
    metrics.add("tenancy_api_requests_total", {{"route", route},
                                               {"method", boost::describe::enum_to_string(info.verb, "")},
                                               {"status", std::to_string(answer ? 200 : base::httpStatus(code))}});
    metrics.observe("tenancy_api_request_duration_ms", {{"route", route}}, millis);
    const std::string tenant = call->entry->tenantId(call->op);
    if (info.effect == base::Effect::Reads) {
        access->add({clock.now(), call->caller.actor.id, std::string{info.name}, tenant, call->caller.correlationId, call->caller.requestId,
                     result});
    } else {
        if (!answer && (code == ErrorCode::Unavailable || code == ErrorCode::Internal))
            metrics.add("tenancy_write_errors_total", {{"route", route}});
        log.write(answer ? base::LogLevel::Info : base::LogLevel::Warning, "operation finished",
                  LogFields{{"operation", std::string{info.name}},
                            {"code", result},
                            {"correlationId", call->caller.correlationId},
                            {"requestId", call->caller.requestId},
                            {"tenantId", tenant}});
    }
    const auto done = std::move(call->done);
    done(std::move(answer));
}

void ControlPlane::Services::countTransitions(const lifecycle::Decision& decision)
{
    for (const auto& [from, to] : decision.transitions)
        metrics.add("tenancy_lifecycle_transitions_total",
                    {{"from", boost::describe::enum_to_string(from, "")}, {"to", boost::describe::enum_to_string(to, "")}});
}

} // namespace reeve::control
