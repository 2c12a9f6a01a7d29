// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace reeve::base {

Timestamp SystemClock::now() const { return std::chrono::floor<Microseconds>(std::chrono::system_clock::now()); }

std::chrono::nanoseconds SystemClock::monotonic() const { return std::chrono::steady_clock::now().time_since_epoch(); }

} // namespace reeve::base
