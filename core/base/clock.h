// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/time.h"

namespace reeve::base {

/// The only source of "now". Tests pass a fake. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC. May step back.
    virtual Timestamp now() const = 0;
    /// Monotonic, for durations only; its zero means nothing.
    virtual std::chrono::nanoseconds monotonic() const = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() const override;
    std::chrono::nanoseconds monotonic() const override;
};

} // namespace reeve::base
