// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <string_view>

namespace reeve::test {

/// SQLite's usual file system, whose write-ahead logs can be told to fail. One object at a time.
class FailingVfs {
public:
    static constexpr const char* name = "reeve-failing";
    static inline std::atomic<int> onWrite{SQLITE_OK}; ///< result of each write to a log
    static inline std::atomic<int> onSync{SQLITE_OK};  ///< result of each fsync of a log

    FailingVfs()
    {
        onWrite = onSync = SQLITE_OK;
        s_real = sqlite3_vfs_find(nullptr);
        s_vfs = *s_real;
        s_vfs.zName = name;
        s_vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
        s_vfs.xOpen = open;
        sqlite3_vfs_register(&s_vfs, 0);
    }
    ~FailingVfs() { sqlite3_vfs_unregister(&s_vfs); }
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

private:
    struct File {
        sqlite3_file base;
        bool isLog;
    };
    static sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1); }
    static const sqlite3_io_methods& of(sqlite3_file* file) { return *real(file)->pMethods; }

    static int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
    {
        auto* mine = new (file) File{{nullptr}, path && std::string_view{path}.ends_with("-wal")};
        const int code = s_real->xOpen(s_real, path, real(file), flags, outFlags);
        if (real(file)->pMethods) mine->base.pMethods = &s_methods;
        return code;
    }
    static int write(sqlite3_file* f, const void* data, int size, sqlite3_int64 at)
    {
        const int code = reinterpret_cast<File*>(f)->isLog ? onWrite.load() : SQLITE_OK;
        return code == SQLITE_OK ? of(f).xWrite(real(f), data, size, at) : code;
    }
    static int sync(sqlite3_file* f, int flags)
    {
        const int code = reinterpret_cast<File*>(f)->isLog ? onSync.load() : SQLITE_OK;
        return code == SQLITE_OK ? of(f).xSync(real(f), flags) : code;
    }

    static inline sqlite3_vfs* s_real{};
    static inline sqlite3_vfs s_vfs{};
    static inline const sqlite3_io_methods s_methods{
        2, // with shared memory, without memory mapping
        [](sqlite3_file* f) { return of(f).xClose(real(f)); },
        [](sqlite3_file* f, void* data, int size, sqlite3_int64 at) { return of(f).xRead(real(f), data, size, at); },
        write,
        [](sqlite3_file* f, sqlite3_int64 size) { return of(f).xTruncate(real(f), size); },
        sync,
        [](sqlite3_file* f, sqlite3_int64* size) { return of(f).xFileSize(real(f), size); },
        [](sqlite3_file* f, int level) { return of(f).xLock(real(f), level); },
        [](sqlite3_file* f, int level) { return of(f).xUnlock(real(f), level); },
        [](sqlite3_file* f, int* is) { return of(f).xCheckReservedLock(real(f), is); },
        [](sqlite3_file* f, int op, void* arg) { return of(f).xFileControl(real(f), op, arg); },
        [](sqlite3_file* f) { return of(f).xSectorSize(real(f)); },
        [](sqlite3_file* f) { return of(f).xDeviceCharacteristics(real(f)); },
        [](sqlite3_file* f, int page, int size, int extend, void volatile** at) { return of(f).xShmMap(real(f), page, size, extend, at); },
        [](sqlite3_file* f, int at, int count, int flags) { return of(f).xShmLock(real(f), at, count, flags); },
        [](sqlite3_file* f) { of(f).xShmBarrier(real(f)); },
        [](sqlite3_file* f, int remove) { return of(f).xShmUnmap(real(f), remove); },
        nullptr,
        nullptr,
    };
};

} // namespace reeve::test
