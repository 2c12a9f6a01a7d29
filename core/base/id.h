// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace reeve::base {

/// Makes prefixed ULIDs ("tnt_01J8Z3..."): 48 bits of milliseconds, 80 random bits, Crockford base 32, 26 characters after the prefix.
/// Ids of one generator rise strictly, also within a millisecond and when the clock steps back. Thread-safe.
class IdGenerator {
public:
    IdGenerator(const Clock& clock, Random& random) : m_clock(clock), m_random(random) {} ///< @pre both outlive the generator
    /// @p prefix without the underscore: tnt, evt, req, cor, op, pln.
    std::string next(std::string_view prefix);

private:
    const Clock& m_clock;
    Random& m_random;
    std::mutex m_mutex;
    std::optional<std::uint64_t> m_lastMillis; // none before the first id
    std::array<std::uint8_t, 10> m_tail{};
};

/// True for "<prefix>_" and a ULID: 26 characters of Crockford base 32 in upper case, the first 0 to 7.
bool isId(std::string_view text, std::string_view prefix);

} // namespace reeve::base
