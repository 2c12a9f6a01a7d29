// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/log.h"

namespace reeve::test {

/// A typical draft: ana suspends a tenant.
inline audit::Draft suspension(const std::string& tenantId)
{
    audit::Draft draft;
    draft.actor = {"user", "user:ana@desk-7"};
    draft.action = "tenants.suspend";
    draft.target = {"tenant", tenantId, tenantId};
    draft.reason = "unpaid";
    draft.request = {"req_1", "cor_1", ""};
    draft.manifestVersion = 2;
    draft.decisions = {{"legalHold", "v1", "allow", "none is set", "live"}};
    draft.before = {{"state", "Active"}, {"revision", 3}};
    draft.after = {{"state", "Suspended"}, {"revision", 4}};
    return draft;
}

} // namespace reeve::test
