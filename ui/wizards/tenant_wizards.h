// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/tenant_dialog.h"

#include <string_view>
#include <vector>

namespace reeve::ui {

/// The operations on one tenant that have a wizard: "tenants.suspend".
const std::vector<std::string_view>& tenantWizards();
/// Makes the wizard of @p operation, not shown yet. Null when there is none.
TenantDialog* makeTenantWizard(std::string_view operation, const WizardServices& services, const QString& tenantId, QWidget* parent);

} // namespace reeve::ui
