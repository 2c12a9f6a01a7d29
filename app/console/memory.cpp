// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/memory.h"

#include <cstdlib> // tells which C library this is
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace reeve::console {

namespace {

constexpr int intervalMilliseconds = 10'000;

void giveBack()
{
#ifdef __GLIBC__
    constexpr std::size_t usual = 16 * 1024 * 1024; // so much a search takes and frees: not worth asking for again
    if (mallinfo2().fordblks > usual) malloc_trim(0);
#endif
}

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
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_thread.start(giveBack); });
    m_timer.start(intervalMilliseconds);
}

FreeMemory::~FreeMemory() { m_thread.waitForDone(); }

} // namespace reeve::console
