// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// reeve_driver FOLDER: the real control plane under a client that wants to know exactly what was acknowledged. Reads one call a line,
//   {"id": 7, "operation": "tenants.suspend", "key": "idempotency key", "members": {...}}   or   {"clock": -3600}
// starts it at once, and writes one line when it is answered, which for a change is after its commit:
//   {"id": 7, "receipt": {...}, "replayed": false, "value": {...}}   or   {"id": 7, "error": {...}}
// The first line says how opening went. {"clock": s} puts the plane's wall clock s seconds off the system's. Ends when its input does.
#include "core/base/codec.h"
#include "core/control/control_plane.h"
#include "core/control/operation_table.h"
#include "core/crypto/crypto.h"
#include "core/telemetry/exposition.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <unistd.h>
#include <utility>

namespace {

using namespace reeve;

/// The system's clock, or one that stands some seconds off it.
class ShiftedClock final : public base::Clock {
public:
    base::Timestamp now() const override { return m_system.now() + std::chrono::seconds{m_offset.load()}; }
    std::chrono::nanoseconds monotonic() const override { return m_system.monotonic(); }
    void shift(std::int64_t seconds) { m_offset = seconds; }

private:
    base::SystemClock m_system;
    std::atomic<std::int64_t> m_offset{0};
};

/// One write() a line, whichever thread it comes from.
void say(const base::json::object& line)
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    const std::string text = base::writeJson(line) + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) != static_cast<ssize_t>(text.size())) std::abort();
}

std::string member(const base::json::object& line, const char* name)
{
    const auto* found = line.if_contains(name);
    return found && found->is_string() ? std::string{found->get_string().c_str()} : std::string{};
}

void answer(const base::json::value& id, const control::OperationEntry& entry, const base::Result<control::Answer>& result)
{
    if (!result) return say({{"id", id}, {"error", base::toJson(result.error())}});
    base::json::object line{{"id", id}, {"replayed", result->replayed}};
    if (result->receipt) line["receipt"] = base::toJson(*result->receipt);
    if (result->value.has_value()) line["value"] = entry.encodeResponse(result->value);
    say(line);
}

void perform(control::ControlPlane& plane, const base::json::object& line)
{
    const auto id = line.at("id");
    const auto* entry = control::findOperation(member(line, "operation"));
    auto op = entry ? entry->decodeRequest(line.at("members")) : base::Result<std::any>(base::internal("no such operation"));
    if (!op) return say({{"id", id}, {"error", base::toJson(op.error())}});
    base::CallOptions options;
    options.idempotencyKey = member(line, "key");
    plane.execute(entry->info.name, std::move(*op), control::embeddedCaller(), options, {},
                  [id, entry](base::Result<control::Answer> result) { answer(id, *entry, result); });
}

int run(const char* folder)
{
    ShiftedClock clock;
    crypto::SystemRandom random;
    base::Log log(clock, "driver", [](std::string_view) {}, base::LogLevel::Error);
    base::Metrics metrics;
    telemetry::declareMetrics(metrics);
    control::ControlPlaneOptions options;
    options.database.folder = folder;
    options.name = "driven plane";
    auto plane = control::ControlPlane::open(options, clock, random, log, metrics);
    if (!plane) {
        say({{"error", base::toJson(plane.error())}});
        return base::exitCode(plane.error().code);
    }
    say({{"writable", (*plane)->writable()}});
    for (std::string text; std::getline(std::cin, text);) {
        const auto line = base::parseJson(text);
        if (!line || !line->is_object()) return base::exitCode(base::ErrorCode::InvalidArgument);
        if (const auto* offset = line->get_object().if_contains("clock")) clock.shift(offset->to_number<std::int64_t>());
        else perform(**plane, line->get_object());
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) return 2;
    return run(argv[1]);
}
