// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/operation_table.h"

#include <algorithm>

namespace reeve::control {

std::span<const OperationEntry> operations()
{
    static const std::vector<OperationEntry> list = [] {
        std::vector<OperationEntry> all;
        addRegistryOperations(all);
        addLifecycleOperations(all);
        addAuditOperations(all);
        addControlOperations(all);
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.info.name < b.info.name; });
        return all;
    }();
    return list;
}

const OperationEntry* findOperation(std::string_view name)
{
    const auto all = operations();
    const auto found =
        std::lower_bound(all.begin(), all.end(), name, [](const auto& entry, std::string_view wanted) { return entry.info.name < wanted; });
    return found != all.end() && found->info.name == name ? &*found : nullptr;
}

} // namespace reeve::control
