// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace reeve::bench {

/// Of malloc, in MiB; zeros where the C library is not glibc.
struct HeapUse {
    double used{};   ///< handed out
    double kept{};   ///< taken back and kept for later
    double sqlite{}; ///< handed out to SQLite, a part of used
};
HeapUse heapUse();

/// Reads how much memory this process holds every few seconds, on a thread of its own.
class MemoryWatch final {
public:
    struct Sample {
        double hours{}; ///< since the watch began
        double mib{};   ///< PSS: what it shares with others is counted in part
        HeapUse heap;
    };
    explicit MemoryWatch(std::chrono::seconds interval);
    std::vector<Sample> samples() const;

private:
    void run(const std::stop_token& stop, std::chrono::seconds interval);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<Sample> m_samples;
    std::jthread m_thread;
};

double pssMiB(); ///< of this process, now; 0 where the system does not tell

/// MiB an hour, by least squares.
double slope(const std::vector<MemoryWatch::Sample>& samples);

} // namespace reeve::bench
