// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/bundle.h"
#include "core/audit/entry.h"
#include "core/audit/note.h"
#include "core/audit/verifier.h"
#include "tests/core/audit/log_plane.h"

namespace reeve::test {

inline base::Status exportTo(LogPlane& plane, const std::filesystem::path& folder)
{
    const auto files = plane.files();
    if (!files) return files.error();
    return audit::writeBundle(folder, *files, [&](const std::string& path) { return plane.file(files->size, path); });
}

/// A bundle made by hand, of whatever entries and keys: what an attacker, or another plane, could make.
class BundleMaker {
public:
    std::vector<std::string> entries;
    std::vector<audit::bundle::KeySpan> keys;
    std::map<std::string, std::string> rotations; ///< path to note

    void add(const audit::Draft& draft, base::Timestamp time) { entries.push_back(audit::writeEntry(draft, entries.size(), time).value()); }
    audit::Digest root(std::size_t size) const
    {
        std::vector<audit::Digest> leaves;
        for (std::size_t i = 0; i < size; ++i) leaves.push_back(audit::leafHash(entries[i]));
        return audit::rootOver(leaves);
    }
    /// The checkpoint of the first @p size entries.
    std::string note(std::size_t size, const crypto::SigningKey& key) const
    {
        return audit::signNote(audit::formatCheckpoint({LogPlane::origin, size, root(size)}), LogPlane::origin, key);
    }
    void write(const std::filesystem::path& folder, const std::string& checkpoint) const
    {
        audit::ExportAudit::Files files{LogPlane::origin, {}, entries.size(), {"checkpoint", "keys.txt", "README.txt"}};
        for (const auto& [path, content] : rotations) files.paths.push_back(path);
        for (const auto& tile : audit::tilesOf(entries.size())) files.paths.push_back(audit::tilePath(tile));
        std::filesystem::remove_all(folder);
        const auto written = audit::writeBundle(folder, files, [&](const std::string& path) -> base::Result<std::string> {
            if (path == "checkpoint") return checkpoint;
            if (path == "keys.txt") return audit::bundle::keysText(keys);
            if (path == "README.txt") return std::string{audit::bundle::readmeText()};
            if (rotations.contains(path)) return rotations.at(path);
            return tile(*audit::parseTilePath(path));
        });
        ASSERT_TRUE(written) << written.error().message;
    }

private:
    std::string tile(const audit::Tile& tile) const
    {
        std::string content;
        const auto step = std::size_t{1} << (tile.level * audit::tileHeight);
        for (auto i = tile.first(); i < tile.first() + tile.width; ++i) {
            if (tile.isEntries) {
                audit::appendEntry(content, entries[i]);
                continue;
            }
            std::vector<audit::Digest> leaves;
            for (auto k = i * step; k < (i + 1) * step; ++k) leaves.push_back(audit::leafHash(entries[k]));
            content += crypto::view(audit::rootOver(leaves));
        }
        return content;
    }
};

inline std::string vkeyOf(const crypto::SigningKey& key)
{
    return audit::formatVkey(audit::verifierKey(LogPlane::origin, key.publicKey()));
}

/// "proven", or the verdict and what was found first: "broken BROKEN_ENTRY tile/entries/000.p/5 @123 #2".
inline std::string verdictOf(const audit::VerifyReport& report)
{
    std::string text{boost::describe::enum_to_string(report.verdict, "?")};
    if (report.findings.empty()) return text;
    const auto& first = report.findings.front();
    text += ' ' + first.kind;
    if (!first.file.empty()) text += ' ' + first.file;
    if (first.offset) text += " @" + std::to_string(*first.offset);
    if (first.index) text += " #" + std::to_string(*first.index);
    return text;
}

inline std::string allFindings(const audit::VerifyReport& report)
{
    std::string text;
    for (const auto& finding : report.findings)
        text += finding.kind + ' ' + finding.file + (finding.offset ? " @" + std::to_string(*finding.offset) : "") +
                (finding.index ? " #" + std::to_string(*finding.index) : "") + ": " + finding.message + '\n';
    return text;
}

} // namespace reeve::test
