// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify_source.h"

#include "core/audit/bundle.h"
#include "core/audit/note.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reeve::audit {
namespace {

base::Error unreadable(const std::string& path, const std::string& why)
{
    return {base::ErrorCode::Unavailable, "cannot read " + path + ": " + why, "BUNDLE_READ", {}, {}};
}

/// One byte more than a file of that name may have.
std::size_t cap(std::string_view path)
{
    if (path == bundle::sumsFile) return std::size_t{1} << 30;
    const auto tile = parseTilePath(path);
    if (!tile) return maxNoteBytes + 1;
    return (tile->isEntries ? tile->width * std::size_t{2 + 0xFFFF} : tile->width * digestBytes) + 1;
}

} // namespace

base::Result<std::vector<std::string>> FolderSource::files()
{
    std::vector<std::string> names;
    std::error_code error;
    if (!std::filesystem::is_directory(m_folder, error)) return unreadable(m_folder.string(), "no such folder");
    std::filesystem::recursive_directory_iterator entry(m_folder, error);
    for (; !error && entry != std::filesystem::recursive_directory_iterator{}; entry.increment(error)) {
        const bool isFolder = entry->is_directory(error) && !entry->is_symlink(error);
        if (!error && !isFolder) names.push_back(entry->path().lexically_relative(m_folder).generic_string());
    }
    if (error) return unreadable(m_folder.string(), error.message());
    return names;
}

base::Status FolderSource::read(const std::string& path, std::string& content)
{
    const int file = ::open((m_folder / path).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe must not hold us up
    if (file < 0 && (errno == ENOENT || errno == ENOTDIR))
        return base::Error{base::ErrorCode::NotFound, "there is no file " + path, "NOT_FOUND", {}, {}};
    if (file < 0) return unreadable(path, std::strerror(errno));
    struct stat info{};
    std::string why = ::fstat(file, &info) != 0 ? std::strerror(errno) : S_ISREG(info.st_mode) ? "" : "not a file";
    content.resize(why.empty() ? std::min(cap(path), static_cast<std::size_t>(info.st_size)) : 0);
    std::size_t length = 0;
    while (why.empty() && length < content.size()) {
        const auto got = ::read(file, content.data() + length, content.size() - length);
        if (got < 0 && errno != EINTR) why = std::strerror(errno);
        if (got == 0) break; // it became shorter
        if (got > 0) length += static_cast<std::size_t>(got);
    }
    ::close(file);
    if (!why.empty()) return unreadable(path, why);
    content.resize(length);
    return base::success();
}

} // namespace reeve::audit
