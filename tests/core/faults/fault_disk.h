// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/fakes.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace reeve::test {

/// A disk that can fail and lose its power, in a folder of the real one.
///
/// It sits below SQLite's own file system code and below the program's own files: fault_calls.cpp takes the place of open(), pwrite(),
/// fsync() and so on in this process, and every call on something in the folder passes here. Contents go to real files, which are what a
/// running program sees; beside them is kept what has been synced. A file's contents are durable after fsync() of the file, a name (a file
/// that was made, removed or renamed) only after fsync() of its folder: what POSIX promises and no more.
/// One object at a time. Thread-safe.
class FaultDisk {
public:
    enum class Call : std::uint8_t { Open, Read, Write, Truncate, Sync };
    static constexpr std::size_t callKinds = 5;
    using Image = std::map<std::string, std::string>; ///< files by their path from the root; a folder ends in '/'

    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;
    static FaultDisk* active(); ///< null when there is none
    const std::filesystem::path& root() const { return m_dir.path(); }

    void load(const Image& image); ///< exactly these files, all durable; forgets faults and crashes
    Image image() const;           ///< what a running program sees

    /// The power fails at the @p n-th change from now (1 = the next): from then on every call fails. 0 = never.
    void crashAt(std::uint64_t n);
    bool hasCrashed() const;
    std::uint64_t changes() const; ///< since crashAt()
    /// What the disk holds after the power has failed: each change that was not synced is kept, lost or, when it is a write, kept in some
    /// of its sectors of 512 bytes. The disk works again.
    void losePower(SeededRandom& random);

    /// The @p n-th call of this kind from now fails with @p error; when it @p persists, all calls after it as well.
    /// After a failed fsync() the writes before it are kept or lost, whatever later calls of fsync() say: Linux marks them clean.
    void fail(Call call, std::uint64_t n, int error, bool persists);
    std::uint64_t heal();                 ///< no more faults. @return how many calls failed
    std::uint64_t calls(Call call) const; ///< since load(), failed ones too

    // Below: the calls, as they come from fault_calls.cpp. Each answers as the function of its name does.
    bool holds(std::string_view path) const;
    bool holds(int descriptor) const;
    int open(const char* path, int flags, unsigned mode);
    std::int64_t read(int descriptor, void* data, std::size_t size, const std::int64_t* at);
    std::int64_t write(int descriptor, const void* data, std::size_t size, const std::int64_t* at);
    int truncate(int descriptor, std::int64_t size);
    int sync(int descriptor);
    int remove(const char* path);
    int rename(const char* from, const char* to);
    int link(const char* from, const char* to);
    int makeFolder(const char* path, unsigned mode);

private:
    struct Write {
        std::int64_t at{};
        std::string data;
        bool truncates{}; ///< to the size `at`
    };
    struct Node;
    using NodePtr = std::shared_ptr<Node>;
    using Names = std::map<std::string, NodePtr>;
    struct Node {
        bool isFolder{};
        std::string durable;       ///< contents of a file
        std::vector<Write> writes; ///< not synced
        Names names;               ///< of a folder, as the program sees it
        Names durableNames;
        std::vector<Names> changes; ///< not synced, each one atomic; null = the name is gone
    };

    bool fails(Call call);
    bool crashesNow();
    NodePtr at(std::string_view path) const;
    NodePtr of(int descriptor) const;
    void change(std::string_view path, Names names);
    static void apply(const Write& write, std::string& content);
    static std::string lose(const Node& file, SeededRandom& random);
    void collect(const Node& folder, const std::string& path, SeededRandom& random, Image& image) const;
    void adopt();

    TempDir m_dir; ///< in memory where that can be had: the real disk's own speed and caches play no part
    mutable std::mutex m_mutex;
    NodePtr m_root;
    std::map<std::uint64_t, NodePtr> m_byInode;
    std::uint64_t m_changes{0};
    std::uint64_t m_crashAt{0};
    bool m_crashed{false};
    std::array<std::uint64_t, callKinds> m_calls{};
    struct Fault {
        Call call{};
        std::uint64_t n{0}; ///< 0 = none
        int error{};
        bool persists{};
        std::uint64_t seen{0};
        std::uint64_t fired{0};
    } m_fault;
    SeededRandom m_random{1}; // for what a failed fsync() leaves
};

} // namespace reeve::test
