// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"

#include <cstdint>
#include <optional>
#include <string>

namespace reeve::cli {

enum class ProgressMode {
    line, ///< one line that is written over, on a terminal; nothing elsewhere
    json, ///< one JSON object a line, for programs
    none,
};

/// How far long work is, on stderr.
class Progress {
public:
    Progress(ProgressMode mode, const base::Clock& clock);
    /// @p line is for people, at most ten times a second; @p object for programs, each time.
    void show(const std::string& line, const base::json::object& object);
    void end(); ///< takes the line away
    /// Things done a second since the first call; 0 at first.
    std::uint64_t rate(std::uint64_t done);

private:
    const ProgressMode m_mode;
    const base::Clock& m_clock;
    std::optional<std::chrono::nanoseconds> m_began;
    std::uint64_t m_doneBefore{};
    std::optional<std::chrono::nanoseconds> m_shown;
};

/// "1,204,000"
std::string grouped(std::uint64_t number);

} // namespace reeve::cli
