// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/operation_table.h"
#include "core/registry/api.h"

namespace reeve::control {

void addRegistryOperations(std::vector<OperationEntry>& list)
{
    list.push_back(detail::entryOf<registry::ListTenants>());
    list.push_back(detail::entryOf<registry::CountFacets>());
    list.push_back(detail::entryOf<registry::GetTenant>());
    list.push_back(detail::entryOf<registry::ListVersions>());
    list.push_back(detail::entryOf<registry::GetTimeline>());
    list.push_back(detail::entryOf<registry::GetManifestSchema>());
    list.push_back(detail::entryOf<registry::CountTransitions>());
    list.push_back(detail::entryOf<registry::ListCatalog>());
}

} // namespace reeve::control
