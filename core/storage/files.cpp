// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files.h"

#include "core/base/text.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace reeve::storage {
namespace {

base::Error unusable(const std::filesystem::path& path, int error)
{
    return {base::ErrorCode::Unavailable,
            "the data folder cannot be used: " + path.string() + ": " + std::generic_category().message(error) +
                "; check its permissions and its disk",
            "STORAGE_CANNOT_OPEN",
            {},
            {}};
}

/// An open file of this process alone.
struct Descriptor {
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor()
    {
        if (number >= 0) ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number;
};

std::string hostName()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0) return "this host";
    return name.data();
}

struct flock wholeFile()
{
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

constexpr mode_t usualMode = S_IRWXU | S_IRWXG | S_IRWXO; // less what the user's umask takes away

/// Makes @p folder and what is missing above it. Each name is durable before the next one is made below it, those too that an interrupted
/// attempt has left.
base::Status makeFolder(const std::filesystem::path& folder, mode_t mode)
{
    std::error_code error;
    const auto parent = folder.parent_path();
    if (parent == folder) return base::success();
    REEVE_TRY(makeFolder(parent, usualMode));
    const bool isThere = std::filesystem::is_directory(folder, error);
    if (!isThere && ::mkdir(folder.c_str(), mode) != 0 && errno != EEXIST) return unusable(folder, errno);
    auto durable = syncPath(parent);
    if (!durable && isThere) return base::success(); // somebody else's folder, which may be closed to us
    return durable;
}

} // namespace

base::Status makeFolder(const std::filesystem::path& folder)
{
    return makeFolder(folder.has_filename() ? folder : folder.parent_path(), S_IRWXU);
}

base::Status syncPath(const std::filesystem::path& path)
{
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.number < 0 || ::fsync(file.number) != 0) return unusable(path, errno);
    return base::success();
}

std::optional<FileWatch::Entry> FileWatch::look(const std::filesystem::path& path)
{
    struct stat found{};
    if (::stat(path.c_str(), &found) != 0) return std::nullopt;
    return Entry{path, found.st_dev, found.st_ino};
}

void FileWatch::add(const std::filesystem::path& path)
{
    if (auto entry = look(path)) m_entries.push_back(std::move(*entry));
}

std::filesystem::path FileWatch::missing() const
{
    for (const auto& entry : m_entries) {
        const auto now = look(entry.path);
        if (!now || now->device != entry.device || now->number != entry.number) return entry.path;
    }
    return {};
}

base::Result<std::unique_ptr<FolderLock>> FolderLock::tryTake(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return unusable(file, errno);
    // Locks of the open file description: unlike a process's, they are not lost when somebody else here opens and closes the file.
    auto lock = wholeFile();
    if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0) {
        const int reason = errno;
        ::close(descriptor);
        if (reason == EAGAIN || reason == EACCES) return std::unique_ptr<FolderLock>{};
        return unusable(file, reason);
    }
    std::unique_ptr<FolderLock> taken{new FolderLock{descriptor}}; // the constructor is private
    const std::string text = "pid " + std::to_string(::getpid()) + " on " + hostName() + "\n";
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        return unusable(file, errno);
    return taken;
}

std::string FolderLock::holder(const std::filesystem::path& file)
{
    const Descriptor opened{::open(file.c_str(), O_RDWR | O_CLOEXEC)};
    auto lock = wholeFile();
    if (opened.number < 0 || ::fcntl(opened.number, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return {};
    std::array<char, 300> text{};
    const auto size = ::pread(opened.number, text.data(), text.size(), 0);
    const std::string name{base::trim({text.data(), size > 0 ? static_cast<std::size_t>(size) : 0})};
    return name.empty() ? "another process" : name;
}

FolderLock::~FolderLock() { ::close(m_descriptor); }

} // namespace reeve::storage
