// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/memory.h"

#include <cstdlib> // tells which C library this is
#ifdef __GLIBC__
#include <fstream>
#include <malloc.h>
#include <unistd.h>
#endif

namespace reeve::console {

namespace {

constexpr int intervalMilliseconds = 10'000;

#ifdef __GLIBC__
constexpr std::size_t worthwhile = 4 * 1024 * 1024; // bytes; less is not worth the wait

std::size_t residentBytes()
{
    std::size_t all = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident; // pages
    return resident * std::size_t(sysconf(_SC_PAGESIZE));
}
#endif

} // namespace

void shareMemoryPools()
{
#ifdef __GLIBC__
    // Only this: giving free blocks back sooner (M_TRIM_THRESHOLD, M_MMAP_THRESHOLD) made searches take several times as long.
    mallopt(M_ARENA_MAX, 2);
#endif
}

FreeMemory::FreeMemory()
{
    m_thread.setMaxThreadCount(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_thread.start([this] { giveBack(); }); });
    m_timer.start(intervalMilliseconds);
}

void FreeMemory::giveBack()
{
#ifdef __GLIBC__
    if (residentBytes() < m_after + worthwhile) return;
    malloc_trim(0);
    m_after = residentBytes();
#endif
}

FreeMemory::~FreeMemory() { m_thread.waitForDone(); }

} // namespace reeve::console
