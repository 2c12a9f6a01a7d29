// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/fault_disk.h"

#include "tests/core/faults/fault_calls.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace reeve::test {
namespace {

constexpr std::size_t sectorBytes = 512; // what a disk writes whole
std::atomic<FaultDisk*> theActive{nullptr};

std::uint64_t inodeOf(const std::filesystem::path& path)
{
    struct stat info{};
    return ::lstat(path.c_str(), &info) == 0 ? info.st_ino : 0;
}

std::uint64_t inodeOf(int descriptor)
{
    struct stat info{};
    return ::fstat(descriptor, &info) == 0 ? info.st_ino : 0;
}

int failed(int error)
{
    errno = error;
    return -1;
}

bool isSharedMemory(std::string_view path) { return path.ends_with("-shm"); }

} // namespace

FaultDisk::FaultDisk() : m_dir(::access("/dev/shm", W_OK) == 0 ? "/dev/shm" : std::filesystem::temp_directory_path())
{
    adopt();
    theActive = this;
}

FaultDisk::~FaultDisk() { theActive = nullptr; }

FaultDisk* FaultDisk::active() { return theActive; }

void FaultDisk::load(const Image& image)
{
    const std::scoped_lock lock(m_mutex);
    theActive = nullptr; // what follows is not the program's doing
    for (const auto& entry : std::filesystem::directory_iterator(root())) std::filesystem::remove_all(entry.path());
    for (const auto& [name, content] : image) {
        if (name.ends_with('/')) std::filesystem::create_directories(root() / name);
        else writeFile(root() / name, content);
        std::filesystem::permissions(root() / name,
                                     std::filesystem::perms::owner_all &
                                         (name.ends_with('/') ? std::filesystem::perms::all : ~std::filesystem::perms::owner_exec));
    }
    m_changes = m_crashAt = 0;
    m_crashed = false;
    m_calls = {};
    m_fault = {};
    adopt();
    theActive = this;
}

FaultDisk::Image FaultDisk::image() const
{
    Image all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root())) {
        const auto name = std::filesystem::relative(entry.path(), root()).string();
        if (entry.is_directory()) all[name + '/'];
        else all[name] = readFile(entry.path());
    }
    return all;
}

void FaultDisk::adopt()
{
    m_byInode.clear();
    m_root = std::make_shared<Node>(Node{.isFolder = true});
    m_byInode[inodeOf(root())] = m_root;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root())) {
        auto node = std::make_shared<Node>(Node{.isFolder = entry.is_directory()});
        if (!node->isFolder) node->durable = readFile(entry.path());
        m_byInode[inodeOf(entry.path())] = node;
        const auto parent = at(entry.path().parent_path().string());
        parent->names[entry.path().filename().string()] = parent->durableNames[entry.path().filename().string()] = node;
    }
}

void FaultDisk::crashAt(std::uint64_t n)
{
    const std::scoped_lock lock(m_mutex);
    m_changes = 0;
    m_crashAt = n;
}

bool FaultDisk::hasCrashed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_crashed;
}

std::uint64_t FaultDisk::changes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_changes;
}

void FaultDisk::fail(Call call, std::uint64_t n, int error, bool persists)
{
    const std::scoped_lock lock(m_mutex);
    m_fault = {call, n, error, persists};
}

std::uint64_t FaultDisk::heal()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_fault, {}).fired;
}

std::uint64_t FaultDisk::calls(Call call) const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls[static_cast<std::size_t>(call)];
}

bool FaultDisk::fails(Call call)
{
    ++m_calls[static_cast<std::size_t>(call)];
    if (m_fault.n == 0 || m_fault.call != call) return false;
    ++m_fault.seen;
    if (m_fault.seen != m_fault.n && !(m_fault.persists && m_fault.seen > m_fault.n)) return false;
    ++m_fault.fired;
    errno = m_fault.error;
    return true;
}

bool FaultDisk::crashesNow()
{
    if (!m_crashed) m_crashed = ++m_changes == m_crashAt;
    if (m_crashed) errno = EIO;
    return m_crashed;
}

FaultDisk::NodePtr FaultDisk::at(std::string_view path) const
{
    NodePtr node = m_root;
    for (const auto& part : std::filesystem::path(path.substr(std::min(path.size(), root().string().size() + 1)))) {
        const auto found = node->names.find(part.string());
        if (found == node->names.end()) return nullptr;
        node = found->second;
    }
    return node;
}

FaultDisk::NodePtr FaultDisk::of(int descriptor) const
{
    const auto found = m_byInode.find(inodeOf(descriptor));
    return found == m_byInode.end() ? nullptr : found->second;
}

bool FaultDisk::holds(std::string_view path) const
{
    const std::string& own = root().native();
    return path.starts_with(own) && (path.size() == own.size() || path[own.size()] == '/');
}

bool FaultDisk::holds(int descriptor) const
{
    const std::scoped_lock lock(m_mutex);
    return of(descriptor) != nullptr;
}

void FaultDisk::change(std::string_view path, Names names)
{
    const auto folder = at(std::filesystem::path(path).parent_path().string());
    for (const auto& [name, node] : names) {
        if (node) folder->names[name] = node;
        else folder->names.erase(name);
    }
    folder->changes.push_back(std::move(names));
}

int FaultDisk::open(const char* path, int flags, unsigned mode)
{
    const std::scoped_lock lock(m_mutex);
    if (m_crashed) return failed(EIO);
    if (fails(Call::Open)) return -1;
    const bool isNew = (flags & O_CREAT) != 0 && !at(path);
    if (isNew && crashesNow()) return -1;
    const int descriptor = real::open(path, flags, mode);
    if (descriptor < 0 || !isNew) return descriptor;
    const auto node = std::make_shared<Node>();
    m_byInode[inodeOf(descriptor)] = node;
    change(path, {{std::filesystem::path(path).filename().string(), node}});
    return descriptor;
}

std::int64_t FaultDisk::read(int descriptor, void* data, std::size_t size, const std::int64_t* at)
{
    const std::scoped_lock lock(m_mutex);
    if (m_crashed) return failed(EIO);
    if (fails(Call::Read)) return -1;
    return real::read(descriptor, data, size, at);
}

std::int64_t FaultDisk::write(int descriptor, const void* data, std::size_t size, const std::int64_t* at)
{
    const std::scoped_lock lock(m_mutex);
    if (m_crashed) return failed(EIO);
    if (fails(Call::Write)) return -1;
    const auto node = of(descriptor);
    const std::int64_t position = at ? *at : ::lseek(descriptor, 0, SEEK_CUR);
    const bool crashes = crashesNow(); // the write that was under way may have reached the disk as well
    node->writes.push_back({position, {static_cast<const char*>(data), size}, false});
    return crashes ? failed(EIO) : real::write(descriptor, data, size, at);
}

int FaultDisk::truncate(int descriptor, std::int64_t size)
{
    const std::scoped_lock lock(m_mutex);
    if (m_crashed) return failed(EIO);
    if (fails(Call::Truncate)) return -1;
    const bool crashes = crashesNow();
    of(descriptor)->writes.push_back({size, {}, true});
    return crashes ? failed(EIO) : real::truncate(descriptor, size);
}

int FaultDisk::sync(int descriptor)
{
    const std::scoped_lock lock(m_mutex);
    if (m_crashed || crashesNow()) return failed(EIO);
    const auto node = of(descriptor);
    const bool isLost = fails(Call::Sync);
    const int error = errno;
    if (isLost && !node->isFolder) node->durable = lose(*node, m_random);
    else {
        for (const auto& write : node->writes) apply(write, node->durable);
        if (!isLost) node->durableNames = node->names;
    }
    node->writes.clear();
    if (!isLost) node->changes.clear();
    return isLost ? failed(error) : 0;
}

int FaultDisk::remove(const char* path)
{
    const std::scoped_lock lock(m_mutex);
    if (!at(path)) return failed(m_crashed ? EIO : ENOENT);
    if (m_crashed) return failed(EIO);
    const bool crashes = crashesNow();
    change(path, {{std::filesystem::path(path).filename().string(), nullptr}});
    return crashes ? failed(EIO) : real::remove(path);
}

int FaultDisk::rename(const char* from, const char* to)
{
    const std::scoped_lock lock(m_mutex);
    const auto node = at(from);
    if (!node) return failed(m_crashed ? EIO : ENOENT);
    if (m_crashed) return failed(EIO);
    const bool crashes = crashesNow();
    const std::filesystem::path source(from);
    const std::filesystem::path target(to);
    if (source.parent_path() != target.parent_path()) std::abort(); // not needed by anybody
    change(from, {{source.filename().string(), nullptr}, {target.filename().string(), node}});
    return crashes ? failed(EIO) : real::rename(from, to);
}

int FaultDisk::link(const char* from, const char* to)
{
    const std::scoped_lock lock(m_mutex);
    const auto node = at(from);
    if (!node) return failed(m_crashed ? EIO : ENOENT);
    if (m_crashed) return failed(EIO);
    if (at(to)) return failed(EEXIST);
    const bool crashes = crashesNow();
    change(to, {{std::filesystem::path(to).filename().string(), node}});
    return crashes ? failed(EIO) : real::link(from, to);
}

int FaultDisk::makeFolder(const char* path, unsigned mode)
{
    const std::scoped_lock lock(m_mutex);
    if (at(path)) return failed(EEXIST);
    if (m_crashed || crashesNow()) return failed(EIO);
    const int result = real::makeFolder(path, mode);
    if (result != 0) return result;
    const auto node = std::make_shared<Node>(Node{.isFolder = true});
    m_byInode[inodeOf(std::filesystem::path(path))] = node;
    change(path, {{std::filesystem::path(path).filename().string(), node}});
    return 0;
}

void FaultDisk::apply(const Write& write, std::string& content)
{
    const auto at = static_cast<std::size_t>(write.at);
    if (write.truncates) content.resize(at);
    else {
        if (content.size() < at + write.data.size()) content.resize(at + write.data.size());
        content.replace(at, write.data.size(), write.data);
    }
}

std::string FaultDisk::lose(const Node& file, SeededRandom& random)
{
    std::string content = file.durable;
    const auto way = random.next() % 8; // 0, 1: nothing arrived; 2: everything; else each write for itself
    for (const auto& write : file.writes) {
        const auto fate = way < 2 ? 0 : way == 2 ? 1 : random.next() % 3;
        if (fate == 1) apply(write, content);
        if (fate != 2 || write.truncates) continue;
        // Sectors of the disk, not of the write.
        for (std::size_t from = 0; from < write.data.size();) {
            const std::size_t begin = static_cast<std::size_t>(write.at) + from;
            const std::size_t size = std::min(write.data.size() - from, sectorBytes - begin % sectorBytes);
            if (random.next() % 2 == 0) apply({static_cast<std::int64_t>(begin), write.data.substr(from, size), false}, content);
            from += size;
        }
    }
    return content;
}

void FaultDisk::collect(const Node& folder, const std::string& path, SeededRandom& random, Image& image) const
{
    Names names = folder.durableNames;
    const auto way = random.next() % 4; // as above
    for (const auto& change : folder.changes) {
        if (way == 0 || (way > 1 && random.next() % 2 == 0)) continue;
        for (const auto& [name, node] : change) names[name] = node;
    }
    for (const auto& [name, node] : names) {
        if (!node) continue;
        if (node->isFolder) {
            image[path + name + '/'];
            collect(*node, path + name + '/', random, image);
        } else image[path + name] = lose(*node, random);
        // Shared memory is written through its mapping, which nobody syncs.
        if (isSharedMemory(name) && random.next() % 2 == 0 && std::filesystem::exists(root() / (path + name)))
            image[path + name] = readFile(root() / (path + name));
    }
}

void FaultDisk::losePower(SeededRandom& random)
{
    Image left;
    {
        const std::scoped_lock lock(m_mutex);
        m_crashed = false;
        theActive = nullptr;
        collect(*m_root, "", random, left);
        theActive = this;
    }
    load(left);
}

} // namespace reeve::test
