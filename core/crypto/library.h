// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/library.h"

namespace reeve::crypto {

/// OpenSSL, as compiled against and as loaded.
base::Library library();

} // namespace reeve::crypto
