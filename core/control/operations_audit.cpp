// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/api.h"
#include "core/control/operation_table.h"
#include "core/events/api.h"

namespace reeve::control {

void addAuditOperations(std::vector<OperationEntry>& list)
{
    list.push_back(detail::entryOf<audit::ListAudit>());
    list.push_back(detail::entryOf<audit::GetAudit>());
    list.push_back(detail::entryOf<audit::ExportAudit>());
    list.push_back(detail::entryOf<audit::GetBundleFile>());
    list.push_back(detail::entryOf<events::ListEvents>());
}

} // namespace reeve::control
