// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/report.h"

#include <algorithm>
#include <cstdio>

namespace reeve::bench {

namespace {
constexpr double frame = 16; // milliseconds: what an eye sees as at once
constexpr double limit = 50; // milliseconds: the bar, bench/README.md
} // namespace

void printSteps(const std::vector<StepRecord>& records)
{
    std::printf("%-44s %9s %9s %6s %6s  %s\n", "step", "took ms", "longest", "p99", ">16ms", "longest event (of which computing), ms");
    std::vector<double> all;
    const StepRecord* worst = nullptr;
    for (const auto& each : records) {
        std::printf("%-44s %9.0f %9.1f %6.1f %6d  %.1f (%.1f) %s\n", qPrintable(each.step), each.milliseconds, each.longest(),
                    percentile(each.waits, 99), each.above(frame), each.longestEvent, each.cpuOfThat, qPrintable(each.whatWasThat));
        all.insert(all.end(), each.waits.begin(), each.waits.end());
        if (!worst || each.longest() > worst->longest()) worst = &each;
    }
    const StepRecord sum{{}, 0, std::move(all), 0, 0, {}};
    std::printf("\nthe walk: %zu pings, p99 %.1f ms, %d above %.0f ms, %d above %.0f ms\n", sum.waits.size(), percentile(sum.waits, 99),
                sum.above(frame), frame, sum.above(limit), limit);
    if (worst) std::printf("longest stall: %.1f ms, in \"%s\"\n", worst->longest(), qPrintable(worst->step));
}

void printRows(const std::vector<RowsWatch::Series>& series)
{
    std::printf("\n%-44s %6s %9s %9s %9s  %s\n", "until the true rows are painted, ms", "times", "p50", "p95", "worst", "which was");
    for (const auto& each : series)
        std::printf("%-44s %6zu %9.1f %9.1f %9.1f  %s\n", qPrintable(each.name), each.milliseconds.size(),
                    percentile(each.milliseconds, 50), percentile(each.milliseconds, 95), each.slowest, qPrintable(each.question));
}

void SoakSummary::add(const std::vector<StepRecord>& records)
{
    for (const auto& each : records) {
        pings += each.waits.size();
        aboveFrame += each.above(frame);
        aboveLimit += each.above(limit);
        if (each.longest() <= longest) continue;
        longest = each.longest();
        inWhat = each.step;
        event = QStringLiteral("%1; %2 ms, of which computing %3").arg(each.whatWasThat).arg(each.longestEvent).arg(each.cpuOfThat);
    }
}

void SoakSummary::print(const std::vector<MemoryWatch::Sample>& memory, std::chrono::seconds warmUp, int actions, quint64 seed) const
{
    std::vector<MemoryWatch::Sample> warm;
    double most = 0;
    for (const auto& each : memory) {
        if (each.hours * 3600 >= double(warmUp.count())) warm.push_back(each);
        most = std::max(most, each.mib);
    }
    if (warm.empty()) warm = memory;
    std::printf("soak, seed %llu: %d actions in %.1f minutes, %zu samples of memory\n", static_cast<unsigned long long>(seed), actions,
                memory.empty() ? 0 : memory.back().hours * 60, memory.size());
    if (!warm.empty())
        std::printf(
            "memory (PSS): %.1f MiB at the start, %.1f after warming up (%lld s), %.1f at the end, %.1f at most; slope %+.1f MiB/hour\n",
            memory.front().mib, warm.front().mib, static_cast<long long>(warmUp.count()), warm.back().mib, most, slope(warm));
    std::printf("longest stall: %.1f ms, in \"%s\" (%s); of %zu pings %d above %.0f ms, %d above %.0f ms\n", longest, qPrintable(inWhat),
                qPrintable(event), pings, aboveFrame, frame, aboveLimit, limit);
    std::printf("warnings: %d; widgets: %lld at the start, %lld at the end\n", warnings, static_cast<long long>(widgetsBefore),
                static_cast<long long>(widgetsAfter));
    std::fflush(stdout);
}

} // namespace reeve::bench
