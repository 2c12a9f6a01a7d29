// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/operation_table.h"
#include "core/lifecycle/api.h"

namespace reeve::control {

void addLifecycleOperations(std::vector<OperationEntry>& list)
{
    list.push_back(detail::entryOf<lifecycle::ValidateManifest>());
    list.push_back(detail::entryOf<lifecycle::CreateTenant>());
    list.push_back(detail::entryOf<lifecycle::UpdateManifest>());
    list.push_back(detail::entryOf<lifecycle::ActivateTenant>());
    list.push_back(detail::entryOf<lifecycle::SuspendTenant>());
    list.push_back(detail::entryOf<lifecycle::ResumeTenant>());
    list.push_back(detail::entryOf<lifecycle::ArchiveTenant>());
    list.push_back(detail::entryOf<lifecycle::RestoreTenant>());
    list.push_back(detail::entryOf<lifecycle::DeleteTenant>());
    list.push_back(detail::entryOf<lifecycle::SetLegalHold>());
    list.push_back(detail::entryOf<lifecycle::ReleaseLegalHold>());
    list.push_back(detail::entryOf<lifecycle::CorrectRegions>());
    list.push_back(detail::entryOf<lifecycle::UpdateContacts>());
    list.push_back(detail::entryOf<lifecycle::ChangePlan>());
    list.push_back(detail::entryOf<lifecycle::SetLabels>());
    list.push_back(detail::entryOf<lifecycle::ImportManifests>());
    list.push_back(detail::entryOf<lifecycle::ExportManifests>());
    list.push_back(detail::entryOf<lifecycle::PutCatalog>());
}

} // namespace reeve::control
