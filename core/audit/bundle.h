// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/log.h"
#include "core/audit/tiles.h"

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>

/// The offline bundle: a folder with everything that is needed to verify the log without the plane.
///
///     checkpoint         the signed note
///     tile/<L>/<N>       hashes, tile/entries/<N> entries, as C2SP tlog-tiles lays them out
///     rotation/<size>    the checkpoint, signed by the old key, that covers a key.rotated entry; only when keys were rotated
///     keys.txt           the keys, one a line: vkey, then the number of entries from which on it signs
///     README.txt         how to verify
///     SHA256SUMS         of all others; for copying mistakes only, the tree is what proves
namespace reeve::audit {

namespace bundle {
inline constexpr std::string_view checkpointFile = "checkpoint";
inline constexpr std::string_view keysFile = "keys.txt";
inline constexpr std::string_view readmeFile = "README.txt";
inline constexpr std::string_view sumsFile = "SHA256SUMS";

/// A key and the number of entries from which on it signs.
struct KeySpan {
    std::string vkey;
    std::uint64_t from{};
};
std::string keysText(const std::vector<KeySpan>& keys);
base::Result<std::vector<KeySpan>> parseKeys(std::string_view text); ///< InvalidArgument
std::string_view readmeText();
std::string sumsText(const std::map<std::string, Digest>& files); ///< as sha256sum writes it, sorted by name
std::string rotationPath(std::uint64_t size);                     ///< "rotation/1204"
std::optional<std::uint64_t> parseRotationPath(std::string_view path);
/// Is @p path one that a bundle may have? Such a path stays inside its folder.
bool isPath(std::string_view path);
} // namespace bundle

/// A key.rotated entry: from its vkey before to its vkey after.
struct Rotation {
    std::uint64_t seq{};
    std::string oldVkey;
    std::string newVkey;
};
inline constexpr std::string_view rotationAction = "key.rotated";
/// Errors: InvalidArgument when the entry names no two keys.
base::Result<Rotation> rotationOf(const Entry& entry);

using FetchFile = std::function<base::Result<std::string>(const std::string& path)>;
/// Writes @p files and SHA256SUMS into @p folder: all of them or nothing (they are written beside it, then renamed).
/// Errors: AlreadyExists (the folder is there and not empty), InvalidArgument (a path that no bundle has), Unavailable (disk), Cancelled,
/// those of @p fetch.
base::Status writeBundle(const std::filesystem::path& folder, const ExportAudit::Files& files, const FetchFile& fetch,
                         std::stop_token stop = {});

} // namespace reeve::audit
