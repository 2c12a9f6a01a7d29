// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bundle.h"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>

namespace reeve::audit {
namespace bundle {
namespace {

constexpr std::string_view rotationFolder = "rotation/";

std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc{} || std::to_string(number) != text) return std::nullopt;
    return number;
}

} // namespace

std::string keysText(const std::vector<KeySpan>& keys)
{
    std::string text;
    for (const auto& key : keys) text += key.vkey + ' ' + std::to_string(key.from) + '\n';
    return text;
}

base::Result<std::vector<KeySpan>> parseKeys(std::string_view text)
{
    std::vector<KeySpan> keys;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        const auto space = line.find(' ');
        const auto from = space == std::string_view::npos ? std::nullopt : numberOf(line.substr(space + 1));
        if (!from || line.size() == text.size())
            return base::invalid({}, "SYNTAX", "line " + std::to_string(keys.size() + 1) + " is not a key and a number");
        keys.push_back({std::string{line.substr(0, space)}, *from});
        text.remove_prefix(line.size() + 1);
    }
    return keys;
}

std::string_view readmeText()
{
    return R"(An audit log of Reeve, complete up to the signed checkpoint in this folder.

To verify it, on any machine and without a network:

    reevectl audit verify FOLDER --key VKEY

VKEY is the key of the control plane. Take it from somewhere else than this
folder (the console shows it, the operators keep it): whoever could change the
log could have changed keys.txt as well. With --checkpoint FILE, an older
checkpoint that you kept, a log that was rolled back or rewritten since then
shows too.

To verify it without Reeve: "checkpoint" is a signed note, the folder "tile"
follows the layout of tlog-tiles (https://c2sp.org). Hash every entry, rebuild
the tree of RFC 6962, and compare its root with the third line of the
checkpoint, whose signature (Ed25519) must be the control plane's.

    checkpoint    what was signed: the name of the log, its size, its root
    tile/entries  the entries, 256 in a file, each after its length (2 bytes)
    tile/0, 1 ... the hashes of the entries, and the hashes of those
    rotation      older checkpoints in which one key handed over to the next
    keys.txt      the keys, each with the size of the log from which on it signs
    SHA256SUMS    to find copying mistakes: sha256sum -c SHA256SUMS

Each entry is one JSON text: who did what to which target, when, why, with what
result, and the state before and after. Personal data is not in it, only salted
hashes ("c": "sha256:...") whose salts stay with the control plane.
)";
}

std::string sumsText(const std::map<std::string, Digest>& files)
{
    std::string text;
    for (const auto& [path, digest] : files) text += crypto::hex(digest) + "  " + path + '\n';
    return text;
}

std::string rotationPath(std::uint64_t size) { return std::string{rotationFolder} + std::to_string(size); }

std::optional<std::uint64_t> parseRotationPath(std::string_view path)
{
    if (!path.starts_with(rotationFolder)) return std::nullopt;
    return numberOf(path.substr(rotationFolder.size()));
}

bool isPath(std::string_view path)
{
    return path == checkpointFile || path == keysFile || path == readmeFile || path == sumsFile || parseRotationPath(path) ||
           parseTilePath(path);
}

} // namespace bundle

base::Result<Rotation> rotationOf(const Entry& entry)
{
    const auto vkeyOf = [](const base::json::value& value) -> std::optional<std::string> {
        const auto* object = value.if_object();
        const auto* vkey = object ? object->if_contains("vkey") : nullptr;
        if (!vkey || !vkey->is_string()) return std::nullopt;
        return std::string{vkey->get_string().data(), vkey->get_string().size()};
    };
    const auto before = vkeyOf(entry.before);
    const auto after = vkeyOf(entry.after);
    if (!before || !after)
        return base::invalid({}, "MISSING_FIELD", "the key.rotated entry " + std::to_string(entry.seq) + " does not name both keys");
    return Rotation{entry.seq, *before, *after};
}

namespace {

base::Error unavailable(const std::filesystem::path& path, const std::string& why)
{
    return {base::ErrorCode::Unavailable, "cannot write " + path.string() + ": " + why, "BUNDLE_WRITE", {}, {}};
}

base::Status writeFile(const std::filesystem::path& path, std::string_view content)
{
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    if (error) return unavailable(path.parent_path(), error.message());
    errno = 0;
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
    if (!out) return unavailable(path, std::strerror(errno));
    return base::success();
}

/// A folder that does not stay unless it was kept.
class Scratch {
public:
    explicit Scratch(std::filesystem::path path) : m_path(std::move(path)) {}
    ~Scratch()
    {
        std::error_code ignored;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    void keep() { m_path.clear(); }

private:
    std::filesystem::path m_path;
};

/// Makes a new folder beside @p folder.
base::Result<std::filesystem::path> makeBeside(const std::filesystem::path& folder)
{
    std::error_code error;
    if (folder.has_parent_path()) std::filesystem::create_directories(folder.parent_path(), error);
    for (int i = 1; i <= 1000 && !error; ++i) {
        auto path = folder;
        path += ".incomplete" + std::to_string(i);
        if (std::filesystem::create_directory(path, error)) return path;
    }
    return unavailable(folder, error ? error.message() : "too many incomplete folders beside it");
}

} // namespace

base::Status writeBundle(const std::filesystem::path& folder, const ExportAudit::Files& files, const FetchFile& fetch, std::stop_token stop)
{
    auto target = folder.lexically_normal();
    if (!target.has_filename()) target = target.parent_path(); // "bundle/" is "bundle"
    std::error_code error;
    const bool exists = std::filesystem::exists(target, error);
    if (exists && (!std::filesystem::is_directory(target, error) || !std::filesystem::is_empty(target, error)))
        return base::Error{base::ErrorCode::AlreadyExists, target.string() + " exists and is not an empty folder", "BUNDLE_EXISTS", {}, {}};
    REEVE_ASSIGN(const std::filesystem::path beside, makeBeside(target));
    Scratch scratch(beside);
    std::map<std::string, Digest> sums;
    for (const auto& path : files.paths) {
        if (stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "the export was cancelled", "CANCELLED", {}, {}};
        if (!bundle::isPath(path) || path == bundle::sumsFile)
            return base::invalid("/paths", "INVALID_VALUE", "\"" + path + "\" is no file of a bundle");
        REEVE_ASSIGN(const std::string content, fetch(path));
        REEVE_TRY(writeFile(beside / path, content));
        sums[path] = crypto::sha256({content});
    }
    REEVE_TRY(writeFile(beside / bundle::sumsFile, bundle::sumsText(sums)));
    if (exists) std::filesystem::remove(target, error);
    std::filesystem::rename(beside, target, error);
    if (error) return unavailable(target, error.message());
    scratch.keep();
    return base::success();
}

} // namespace reeve::audit
