// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What storage asks of the file system beside SQLite. The only file here that knows the platform (POSIX).
namespace reeve::storage {

/// Makes @p folder (absolute) with mode 0700, missing folders above it with the usual one, and makes them all durable.
base::Status makeFolder(const std::filesystem::path& folder);
/// Makes the contents of @p path (a file or a folder's list of names) durable. Not for a file that SQLite has open: closing it here would
/// drop SQLite's locks.
base::Status syncPath(const std::filesystem::path& path);

/// Remembers which files some paths name, to notice when one is moved, removed or replaced. A path that names nothing is not watched.
/// Thread-safe once it is filled.
class FileWatch {
public:
    void add(const std::filesystem::path& path);
    /// Of what is not in place, the first; empty = everything is.
    std::filesystem::path missing() const;
    bool isInPlace() const { return missing().empty(); }

private:
    struct Entry {
        std::filesystem::path path;
        std::uint64_t device{};
        std::uint64_t number{};
    };
    static std::optional<Entry> look(const std::filesystem::path& path);
    std::vector<Entry> m_entries;
};

/// The right to write to a data folder: an exclusive lock on a file in it. The kernel gives it back when the process ends, however it ends.
/// Not inherited by child processes. Two openings in one process exclude each other too.
class FolderLock {
public:
    /// Takes the lock of @p file, which is made if missing. @return null when another holds it. Errors: Unavailable.
    static base::Result<std::unique_ptr<FolderLock>> tryTake(const std::filesystem::path& file);
    /// "pid 4711 on desk-7" when the lock is held, else empty. Does not take it.
    static std::string holder(const std::filesystem::path& file);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    const int m_descriptor;
};

} // namespace reeve::storage
