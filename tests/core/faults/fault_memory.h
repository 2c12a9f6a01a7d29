// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// SQLite's memory, which can run out. In force for the whole program, from before SQLite's first use on; without SQLite's own small pools,
/// so that each of its allocations comes here.
namespace reeve::test::memory {

/// The @p n-th allocation from now fails (0: none); when it @p persists, all after it as well.
void fail(std::uint64_t n, bool persists);
std::uint64_t heal();        ///< no more faults. @return how many allocations failed
std::uint64_t allocations(); ///< since fail()
std::int64_t inUse();        ///< allocations that were not freed

} // namespace reeve::test::memory
