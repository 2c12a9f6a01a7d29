// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/operation.h"

#include <algorithm>

namespace reeve::base {

bool Caller::includes(Role wanted) const
{
    return std::any_of(roles.begin(), roles.end(), [wanted](Role held) {
        return held == wanted || wanted == Role::Viewer || (held == Role::TenantAdmin && wanted == Role::Operator) ||
               (held == Role::SecurityAdmin && wanted == Role::Auditor);
    });
}

} // namespace reeve::base
