// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/library.h"

namespace reeve::registry {

/// yaml-cpp, as compiled against; it does not say which one is loaded.
base::Library library();

} // namespace reeve::registry
