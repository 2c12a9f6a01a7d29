// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/report.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace reeve::bench {

namespace {
constexpr double limit = 50; // milliseconds: the bar, bench/README.md

bool isShorter(const LongEvent& a, const LongEvent& b) { return a.milliseconds < b.milliseconds; }
} // namespace

void printSteps(const std::vector<StepRecord>& records)
{
    std::printf("%-44s %9s %9s %6s %6s  %s\n", "step", "took ms", "longest", "p99", ">16ms", "longest event (of which computing), ms");
    std::vector<double> all;
    const StepRecord* worst = nullptr;
    for (const auto& each : records) {
        std::printf("%-44s %9.0f %9.1f %6.1f %6d", qPrintable(each.step), each.milliseconds, each.longest(), percentile(each.waits, 99),
                    each.above(frame));
        const auto& events = each.longEvents;
        const auto longest = std::max_element(events.begin(), events.end(), isShorter);
        if (longest != events.end()) std::printf("  %.1f (%.1f) %s", longest->milliseconds, longest->cpu, qPrintable(longest->what));
        std::printf("\n");
        all.insert(all.end(), each.waits.begin(), each.waits.end());
        if (!worst || each.longest() > worst->longest()) worst = &each;
    }
    const StepRecord sum{{}, 0, std::move(all), {}};
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
        for (const LongEvent& event : each.longEvents) {
            Cause& cause = causes[each.step + u": "_s + event.what];
            if (cause.times++ == 0 || isShorter(cause.worst, event)) cause.worst = event;
            cause.milliseconds += event.milliseconds;
        }
        if (each.longest() <= longest) continue;
        longest = each.longest();
        inWhat = each.step;
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
    const auto heap = [&](const char* when, const HeapUse& use) {
        std::printf("malloc %s: %.1f MiB handed out, %.1f of them to SQLite; %.1f kept for later\n", when, use.used, use.sqlite, use.kept);
    };
    if (!warm.empty()) {
        heap("at the start", memory.front().heap);
        heap("after warming up", warm.front().heap);
        heap("at the end", warm.back().heap);
    }
    std::printf("longest stall: %.1f ms, in \"%s\"; of %zu pings %d above %.0f ms, %d above %.0f ms\n", longest, qPrintable(inWhat), pings,
                aboveFrame, frame, aboveLimit, limit);
    std::printf("events above %.0f ms: times, average, worst (of which computing; pages read)\n", frame);
    auto names = causes.keys();
    std::sort(names.begin(), names.end(), [this](const auto& a, const auto& b) { return causes[a].milliseconds > causes[b].milliseconds; });
    for (const auto& name : names) {
        const Cause& each = causes[name];
        std::printf("%5d %6.1f %6.1f ms (%5.1f; %3ld) %s\n", each.times, each.milliseconds / each.times, each.worst.milliseconds,
                    each.worst.cpu, each.worst.majorFaults, qPrintable(name));
    }
    std::printf("warnings: %d; widgets: %lld at the start, %lld at the end\n", warnings, static_cast<long long>(widgetsBefore),
                static_cast<long long>(widgetsAfter));
    std::fflush(stdout);
}

} // namespace reeve::bench
