// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/audit/tiles.h"

#include <filesystem>
#include <string>
#include <vector>

/// Where a verification reads from. Internal to this folder.
namespace reeve::audit {

/// What is stored beside an entry, by which it is searched.
struct SearchColumns {
    base::Timestamp time{};
    std::string tenant; ///< tenantKey(), empty = none
    std::int64_t result{};
    std::string_view actor; ///< valid as long as the source
    std::string_view action;
};

class VerifySource {
public:
    virtual ~VerifySource() = default;
    /// Names of all files that are there. Errors: Unavailable.
    virtual base::Result<std::vector<std::string>> files() = 0;
    /// Replaces @p content by that of the file; what is longer than any such file may be is cut a byte later. Thread-safe.
    /// Errors: NotFound, Unavailable (reason AUDIT_DAMAGED when it is the log's fault).
    virtual base::Status read(const std::string& path, std::string& content) = 0;
    /// read() of a tile of entries, and what is stored beside them, one for each entry; no @p columns where a source has entries alone.
    virtual base::Status readEntries(const Tile& tile, std::string& content, std::vector<SearchColumns>& columns)
    {
        columns.clear();
        return read(tilePath(tile), content);
    }
    /// What showed while it was read, beside what the files say.
    virtual std::vector<VerifyFinding> findings() { return {}; }
    /// Has it what is around the tree as well: keys.txt, README.txt, SHA256SUMS?
    virtual bool isBundle() const = 0;
};

class FolderSource final : public VerifySource {
public:
    explicit FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    base::Result<std::vector<std::string>> files() override;
    base::Status read(const std::string& path, std::string& content) override;
    bool isBundle() const override { return true; }

private:
    std::filesystem::path m_folder;
};

} // namespace reeve::audit
