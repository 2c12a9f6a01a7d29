// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/core/faults/faulty_plane.h"

namespace reeve::test {

struct FaultRun {
    bool whileOpening{false}; ///< in force from the opening of the plane on, else only after it
    std::function<void()> inject;
    std::function<std::uint64_t()> heal; ///< @return how often the fault struck
    bool losesPower{true};               ///< at the end, to see that the disk holds what was acknowledged
    std::uint64_t seed{1};
};

/// Lets @p one run while a fault is in force and looks at everything: each refusal is Unavailable and says what to do; nothing is half
/// done; the plane goes on when the fault is gone, which all that was refused shows; and what was acknowledged stays.
/// @return how often the fault struck.
std::uint64_t runWithFault(FaultDisk& disk, const FaultCase& one, const FaultRun& run);

} // namespace reeve::test
