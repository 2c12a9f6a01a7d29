// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/output.h"

#include <unistd.h>

namespace reeve::cli {
namespace {

constexpr std::chrono::milliseconds shortest{100}; // between two lines for people
constexpr const char* eraseLine = "\r\x1b[K";

} // namespace

Progress::Progress(ProgressMode mode, const base::Clock& clock)
    : m_mode(mode == ProgressMode::line && ::isatty(STDERR_FILENO) == 0 ? ProgressMode::none : mode), m_clock(clock)
{
}

void Progress::show(const std::string& line, const base::json::object& object)
{
    if (m_mode == ProgressMode::json) writeErr(base::writeJson(object) + "\n");
    if (m_mode != ProgressMode::line) return;
    const auto now = m_clock.monotonic();
    if (m_shown && now - *m_shown < shortest) return;
    m_shown = now;
    writeErr(eraseLine + line);
}

void Progress::end()
{
    if (m_shown) writeErr(eraseLine);
    m_shown.reset();
}

std::uint64_t Progress::rate(std::uint64_t done)
{
    const auto now = m_clock.monotonic();
    if (!m_began) {
        m_began = now;
        m_doneBefore = done;
    }
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_began).count();
    return millis > 0 ? (done - m_doneBefore) * 1000 / static_cast<std::uint64_t>(millis) : 0;
}

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (auto i = static_cast<std::ptrdiff_t>(digits.size()) - 3; i > 0; i -= 3) digits.insert(static_cast<std::size_t>(i), 1, ',');
    return digits;
}

} // namespace reeve::cli
