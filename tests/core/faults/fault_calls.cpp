// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/fault_calls.h"

#include "tests/core/faults/fault_disk.h"

#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reeve::test::real {
namespace {

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

int open(const char* path, int flags, unsigned mode)
{
    static auto* const function = next<int(const char*, int, ...)>("open");
    return function(path, flags, mode);
}

std::int64_t read(int descriptor, void* data, std::size_t size, const std::int64_t* at)
{
    static auto* const function = next<ssize_t(int, void*, std::size_t)>("read");
    static auto* const positioned = next<ssize_t(int, void*, std::size_t, off_t)>("pread");
    return at ? positioned(descriptor, data, size, *at) : function(descriptor, data, size);
}

std::int64_t write(int descriptor, const void* data, std::size_t size, const std::int64_t* at)
{
    static auto* const function = next<ssize_t(int, const void*, std::size_t)>("write");
    static auto* const positioned = next<ssize_t(int, const void*, std::size_t, off_t)>("pwrite");
    return at ? positioned(descriptor, data, size, *at) : function(descriptor, data, size);
}

int truncate(int descriptor, std::int64_t size)
{
    static auto* const function = next<int(int, off_t)>("ftruncate");
    return function(descriptor, size);
}

int sync(int descriptor)
{
    static auto* const function = next<int(int)>("fsync");
    return function(descriptor);
}

int remove(const char* path)
{
    static auto* const function = next<int(const char*)>("remove");
    return function(path);
}

int rename(const char* from, const char* to)
{
    static auto* const function = next<int(const char*, const char*)>("rename");
    return function(from, to);
}

int link(const char* from, const char* to)
{
    static auto* const function = next<int(const char*, const char*)>("link");
    return function(from, to);
}

int makeFolder(const char* path, unsigned mode)
{
    static auto* const function = next<int(const char*, mode_t)>("mkdir");
    return function(path, mode);
}

} // namespace reeve::test::real

namespace {

using reeve::test::FaultDisk;
namespace real = reeve::test::real;

FaultDisk* diskOf(const char* path)
{
    auto* disk = FaultDisk::active();
    return disk && path && disk->holds(std::string_view{path}) ? disk : nullptr;
}

FaultDisk* diskOf(int descriptor)
{
    auto* disk = FaultDisk::active();
    return disk && disk->holds(descriptor) ? disk : nullptr;
}

int openAny(const char* path, int flags, unsigned mode)
{
    auto* disk = diskOf(path);
    return disk ? disk->open(path, flags, mode) : real::open(path, flags, mode);
}

ssize_t readAny(int descriptor, void* data, std::size_t size, const std::int64_t* at)
{
    auto* disk = diskOf(descriptor);
    return disk ? disk->read(descriptor, data, size, at) : real::read(descriptor, data, size, at);
}

ssize_t writeAny(int descriptor, const void* data, std::size_t size, const std::int64_t* at)
{
    auto* disk = diskOf(descriptor);
    return disk ? disk->write(descriptor, data, size, at) : real::write(descriptor, data, size, at);
}

int truncateAny(int descriptor, std::int64_t size)
{
    auto* disk = diskOf(descriptor);
    return disk ? disk->truncate(descriptor, size) : real::truncate(descriptor, size);
}

int syncAny(int descriptor)
{
    auto* disk = diskOf(descriptor);
    return disk ? disk->sync(descriptor) : real::sync(descriptor);
}

int removeAny(const char* path)
{
    auto* disk = diskOf(path);
    return disk ? disk->remove(path) : real::remove(path);
}

unsigned modeOf(int flags, std::va_list& rest) { return (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0; }

} // namespace

// The dynamic linker takes a program's own functions before the C library's, for SQLite and the C++ library too. Each is a name that one
// of them, or the program, calls.
extern "C" {

int open(const char* path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const unsigned mode = modeOf(flags, rest);
    va_end(rest);
    return openAny(path, flags, mode);
}
int open64(const char* path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const unsigned mode = modeOf(flags, rest);
    va_end(rest);
    return openAny(path, flags, mode);
}
ssize_t read(int descriptor, void* data, std::size_t size) { return readAny(descriptor, data, size, nullptr); }
ssize_t pread(int descriptor, void* data, std::size_t size, off_t at)
{
    const std::int64_t position = at;
    return readAny(descriptor, data, size, &position);
}
ssize_t pread64(int descriptor, void* data, std::size_t size, off64_t at)
{
    const std::int64_t position = at;
    return readAny(descriptor, data, size, &position);
}
ssize_t write(int descriptor, const void* data, std::size_t size) { return writeAny(descriptor, data, size, nullptr); }
ssize_t pwrite(int descriptor, const void* data, std::size_t size, off_t at)
{
    const std::int64_t position = at;
    return writeAny(descriptor, data, size, &position);
}
ssize_t pwrite64(int descriptor, const void* data, std::size_t size, off64_t at)
{
    const std::int64_t position = at;
    return writeAny(descriptor, data, size, &position);
}
int ftruncate(int descriptor, off_t size) noexcept { return truncateAny(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) noexcept { return truncateAny(descriptor, size); }
int fsync(int descriptor) { return syncAny(descriptor); }
int fdatasync(int descriptor) { return syncAny(descriptor); }
int unlink(const char* path) noexcept { return removeAny(path); }
int remove(const char* path) noexcept { return removeAny(path); }
int rename(const char* from, const char* to) noexcept
{
    auto* disk = diskOf(from);
    return disk ? disk->rename(from, to) : real::rename(from, to);
}
int link(const char* from, const char* to) noexcept
{
    auto* disk = diskOf(from);
    return disk ? disk->link(from, to) : real::link(from, to);
}
int mkdir(const char* path, mode_t mode) noexcept
{
    auto* disk = diskOf(path);
    return disk ? disk->makeFolder(path, mode) : real::makeFolder(path, mode);
}

} // extern "C"
