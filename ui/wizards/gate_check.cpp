// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/gate_check.h"

#include "core/lifecycle/api.h"

#include <algorithm>

namespace reeve::ui {

using lifecycle::ValidateManifest;
using registry::GetTenant;

namespace {

base::Error refusalOf(const base::GateDecision& gate)
{
    return {base::ErrorCode::PolicyDenied, gate.name + " " + gate.version + ": " + gate.reason, "POLICY_DENIED", {}, {}};
}

/// What is wrong with a manifest as a whole, as the plan would say it.
base::Error refusalOf(const std::vector<base::Finding>& findings)
{
    const auto& first = findings.front();
    const bool policy = first.code == "POLICY_DENIED";
    const bool quota = first.code == "QUOTA_EXCEEDED";
    std::string message = first.message;
    if (!first.hint.empty()) message += "; " + first.hint;
    return {policy  ? base::ErrorCode::PolicyDenied
            : quota ? base::ErrorCode::QuotaExceeded
                    : base::ErrorCode::InvalidArgument,
            std::move(message),
            policy || quota ? first.code : "INVALID_MANIFEST",
            findings,
            {}};
}

} // namespace

bool hasNeededContacts(const std::vector<registry::Contact>& contacts)
{
    const auto has = [&](std::string_view role) {
        return std::any_of(contacts.begin(), contacts.end(), [&](const auto& each) { return each.role == role; });
    };
    return has("technical") && has("billing");
}

Check checkEdit(client::Connection& connection, std::string manifest, const std::string& tenantId, bool working)
{
    ValidateManifest question;
    question.manifest.data = std::move(manifest);
    question.tenantId = tenantId;
    return [&connection, question, working](QObject* context, auto done) {
        return connection.call(context, question, [done, working](base::Result<ValidateManifest::Report> report) {
            if (!report) return done(std::move(report).error());
            Checked checked{std::move(report->findings), std::move(report->gates), {}};
            for (auto& gate : checked.gates) {
                if (gate.name != "contacts" || gate.verdict != "deny") continue;
                if (!working) gate.verdict = "warn"; // a draft may do without
                else if (checked.findings.empty())
                    checked.findings.push_back({{}, 0, 0, "/spec/contacts", "POLICY_DENIED", gate.reason, {}});
            }
            done(std::move(checked));
        });
    };
}

Check checkWhole(client::Connection& connection, std::string manifest, const std::string& tenantId, bool working)
{
    return [check = checkEdit(connection, std::move(manifest), tenantId, working)](QObject* context, auto done) {
        return check(context, [done](base::Result<Checked> checked) {
            if (checked && !checked->findings.empty()) checked->refusal = refusalOf(checked->findings);
            done(std::move(checked));
        });
    };
}

Check checkHold(client::Connection& connection, const std::string& tenantId)
{
    return [&connection, tenantId](QObject* context, auto done) {
        return connection.call(context, GetTenant{tenantId}, [done](base::Result<GetTenant::Details> details) {
            if (!details) return done(std::move(details).error());
            Checked checked;
            if (const auto& hold = details->tenant.legalHold) {
                checked.gates = {{"legalHold", "v1", "deny", "a legal hold is set (" + *hold + "); release it first", "live"}};
                checked.refusal = refusalOf(checked.gates.front());
            }
            done(std::move(checked));
        });
    };
}

} // namespace reeve::ui
