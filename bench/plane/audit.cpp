// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plane/figures.h"
#include "bench/plane/opened.h"
#include "core/base/codec.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace reeve::bench {
namespace {

/// Texts of that length that all cores hash in one second.
double hashesPerSecond(std::size_t length)
{
    constexpr std::size_t each = 400'000;
    const auto cores = std::max(1U, std::thread::hardware_concurrency());
    const double took = timed([&] {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < cores; ++i)
            threads.emplace_back([length] {
                std::string text(length, 'x');
                for (std::size_t n = 0; n < each; ++n) text[0] = static_cast<char>(crypto::sha256({text})[0]);
            });
    });
    return double(each) * cores * 1000 / took;
}

} // namespace

std::vector<Figure> auditFigures(Opened& plane)
{
    auto operation = plane.call(control::VerifyAudit{});
    while (!operation.done) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        operation = plane.call(control::GetOperation{operation.id});
    }
    const auto report = base::fromJson<audit::VerifyReport>(operation.result);
    if (!report) base::abortWith(report.error());
    if (report->verdict != audit::Verdict::proven) {
        std::fprintf(stderr, "the log of %s does not verify\n", plane.folder().c_str());
        std::exit(1);
    }
    const auto length = static_cast<std::size_t>(report->bytes / std::max<std::uint64_t>(1, report->size));
    const double rate = double(report->size) * 1e6 / double(std::max<std::uint64_t>(1, report->duration));
    return {{"audit verification of the plane's own log", "500,000 /s", rate, "/s",
             std::to_string(report->size) + " entries of " + std::to_string(length) + " bytes; SHA-256 of as many bytes alone " +
                 std::to_string(int(hashesPerSecond(length))) + "/s"}};
}

} // namespace reeve::bench
