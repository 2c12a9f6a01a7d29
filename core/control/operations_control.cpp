// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/api.h"
#include "core/control/operation_table.h"

namespace reeve::control {

void addControlOperations(std::vector<OperationEntry>& list)
{
    list.push_back(detail::entryOf<ListOperations>());
    list.push_back(detail::entryOf<GetOperation>());
    list.push_back(detail::entryOf<CancelOperation>());
    list.push_back(detail::entryOf<VerifyAudit>());
    list.push_back(detail::entryOf<GetAuditHealth>());
    list.push_back(detail::entryOf<ListAccess>());
    list.push_back(detail::entryOf<GetSystemInfo>());
    list.push_back(detail::entryOf<GetCounts>());
}

} // namespace reeve::control
