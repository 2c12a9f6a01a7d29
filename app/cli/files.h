// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace reeve::cli {

/// Makes @p folder with its parents. Errors: AlreadyExists (it is there and not empty, or no folder), Unavailable (disk, permission).
base::Status makeEmptyFolder(const std::filesystem::path& folder);
/// Writes one file below @p folder and makes the folders between. Errors: InvalidArgument (@p path leads out of the folder), Unavailable.
base::Status writeFileInto(const std::filesystem::path& folder, const std::filesystem::path& path, std::string_view content);

} // namespace reeve::cli
