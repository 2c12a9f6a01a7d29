// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/memory_watch.h"

#include <fstream>
#include <sqlite3.h>
#include <string>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace reeve::bench {

double pssMiB()
{
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string word; file >> word;) {
        double kib = 0;
        if (word == "Pss:" && file >> kib) return kib / 1024;
    }
    return 0;
}

HeapUse heapUse()
{
#ifdef __GLIBC__
    constexpr double mib = 1024 * 1024;
    const auto info = mallinfo2(); // of all pools
    return {double(info.uordblks + info.hblkhd) / mib, double(info.fordblks) / mib, double(sqlite3_memory_used()) / mib};
#else
    return {};
#endif
}

MemoryWatch::MemoryWatch(std::chrono::seconds interval) : m_thread([this, interval](const std::stop_token& stop) { run(stop, interval); })
{
}

void MemoryWatch::run(const std::stop_token& stop, std::chrono::seconds interval)
{
    const auto began = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        lock.unlock();
        const double mib = pssMiB();
        const HeapUse heap = heapUse();
        lock.lock();
        m_samples.push_back({std::chrono::duration<double, std::ratio<3600>>(std::chrono::steady_clock::now() - began).count(), mib, heap});
        m_wake.wait_for(lock, stop, interval, [] { return false; });
    }
}

std::vector<MemoryWatch::Sample> MemoryWatch::samples() const
{
    const std::scoped_lock lock(m_mutex);
    return m_samples;
}

double slope(const std::vector<MemoryWatch::Sample>& samples)
{
    double hours = 0;
    double mib = 0;
    for (const auto& each : samples) {
        hours += each.hours / double(samples.size());
        mib += each.mib / double(samples.size());
    }
    double together = 0;
    double square = 0;
    for (const auto& each : samples) {
        together += (each.hours - hours) * (each.mib - mib);
        square += (each.hours - hours) * (each.hours - hours);
    }
    return square > 0 ? together / square : 0;
}

} // namespace reeve::bench
