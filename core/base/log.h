// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reeve::base {

/// Fields of a structured log line. Known names (REQ TRB-09): correlationId, requestId, tenantId, env, region, jobId, controller,
/// manifestVersion, operation, code. Never put contents of manifests, contacts or keys here.
using LogFields = std::vector<std::pair<std::string_view, std::string>>;

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// Writes one JSON object a line: time, level, instance, message and the fields; a field of one of these names, or given twice, is left
/// out, as is an empty one. Bytes that are not UTF-8 become U+FFFD. Thread-safe.
class Log {
public:
    using Sink = std::function<void(std::string_view line)>; ///< gets the line with its newline; called under a lock
    Log(const Clock& clock, std::string instance, Sink sink, LogLevel least = LogLevel::Info);
    void write(LogLevel level, std::string_view message, const LogFields& fields = {});
    void info(std::string_view message, const LogFields& fields = {}) { write(LogLevel::Info, message, fields); }
    void warning(std::string_view message, const LogFields& fields = {}) { write(LogLevel::Warning, message, fields); }
    void error(std::string_view message, const LogFields& fields = {}) { write(LogLevel::Error, message, fields); }

private:
    const Clock& m_clock;
    const std::string m_instance;
    const Sink m_sink;
    const LogLevel m_least;
    std::mutex m_mutex;
};

} // namespace reeve::base
