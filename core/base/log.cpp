// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <boost/json/object.hpp>

namespace reeve::base {
namespace {
std::string_view levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
    }
    return "error";
}
json::value text(std::string_view value) { return json::value(repairUtf8(value)); }
} // namespace

Log::Log(const Clock& clock, std::string instance, Sink sink, LogLevel least)
    : m_clock(clock), m_instance(std::move(instance)), m_sink(std::move(sink)), m_least(least)
{
}

void Log::write(LogLevel level, std::string_view message, const LogFields& fields)
{
    if (level < m_least || !m_sink) return;
    json::object line{{"time", text(formatTime(m_clock.now()))},
                      {"level", text(levelName(level))},
                      {"instance", text(m_instance)},
                      {"message", text(message)}};
    for (const auto& [name, value] : fields)
        if (!value.empty()) line.emplace(json::string_view{name.data(), name.size()}, text(value));
    const std::string bytes = writeJson(line) + '\n';
    const std::scoped_lock lock(m_mutex);
    m_sink(bytes);
}

} // namespace reeve::base
