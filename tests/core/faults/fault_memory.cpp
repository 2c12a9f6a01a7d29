// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/fault_memory.h"

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <sqlite3.h>

namespace reeve::test::memory {
namespace {

std::mutex theMutex; // guards what follows
std::uint64_t theN{0};
bool thePersists{false};
std::uint64_t theSeen{0};
std::uint64_t theFired{0};
std::atomic<std::int64_t> theUse{0};
sqlite3_mem_methods theUsual{};

bool fails()
{
    const std::scoped_lock lock(theMutex);
    ++theSeen;
    if (theN == 0 || theSeen < theN || (theSeen > theN && !thePersists)) return false;
    ++theFired;
    return true;
}

void* allocate(int size)
{
    void* block = fails() ? nullptr : theUsual.xMalloc(size);
    if (block) ++theUse;
    return block;
}

void release(void* block)
{
    if (block) --theUse;
    theUsual.xFree(block);
}

void* resize(void* block, int size) { return fails() ? nullptr : theUsual.xRealloc(block, size); }

/// Takes SQLite's place before main(), since its configuration must come before its first use.
const bool isInstalled = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &theUsual);
    sqlite3_mem_methods ours = theUsual;
    ours.xMalloc = allocate;
    ours.xFree = release;
    ours.xRealloc = resize;
    const bool isDone = sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
    return isDone && sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK &&
           sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0) == SQLITE_OK;
}();

} // namespace

void fail(std::uint64_t n, bool persists)
{
    if (!isInstalled) std::abort();
    const std::scoped_lock lock(theMutex);
    theN = n;
    thePersists = persists;
    theSeen = theFired = 0;
}

std::uint64_t heal()
{
    const std::scoped_lock lock(theMutex);
    theN = 0;
    return theFired;
}

std::uint64_t allocations()
{
    const std::scoped_lock lock(theMutex);
    return theSeen;
}

std::int64_t inUse() { return theUse; }

} // namespace reeve::test::memory
