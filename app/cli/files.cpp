// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include <algorithm>
#include <fstream>

namespace reeve::cli {
namespace {

base::Error unwritable(const std::filesystem::path& path, const std::string& why)
{
    return {base::ErrorCode::Unavailable, path.string() + " cannot be written: " + why, "FILE_UNWRITABLE", {}, {}};
}

} // namespace

base::Status makeEmptyFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::exists(folder, error)) {
        if (std::filesystem::is_directory(folder, error) && std::filesystem::is_empty(folder, error)) return base::success();
        return base::Error{base::ErrorCode::AlreadyExists, folder.string() + " exists and is not an empty folder", "FOLDER_EXISTS", {}, {}};
    }
    std::filesystem::create_directories(folder, error);
    if (error) return unwritable(folder, error.message());
    return base::success();
}

base::Status writeFileInto(const std::filesystem::path& folder, const std::filesystem::path& path, std::string_view content)
{
    if (path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end())
        return base::invalid("/path", "INVALID_VALUE", "the file " + path.string() + " would lie outside of its folder");
    const auto target = folder / path;
    std::error_code error;
    std::filesystem::create_directories(target.parent_path(), error);
    if (error) return unwritable(target.parent_path(), error.message());
    std::ofstream file(target, std::ios::binary | std::ios::trunc);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    if (!file) return unwritable(target, "the disk may be full, or you may not write there");
    return base::success();
}

} // namespace reeve::cli
