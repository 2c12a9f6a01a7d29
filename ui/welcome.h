// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/empty_state.h"

namespace reeve::ui {

class TenantActions;

/// What a plane without tenants says, with the ways to fill it.
void showWelcome(widgets::EmptyState& empty, const TenantActions& actions);

} // namespace reeve::ui
