// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/registry.h"

namespace reeve::registry {

/// Counts one transition on the day of @p at, in UTC. @p from is absent for a creation; one that leads to Active counts as activation too.
base::Status countTransition(storage::Transaction& tx, base::Timestamp at, std::optional<State> from, State to);

} // namespace reeve::registry
