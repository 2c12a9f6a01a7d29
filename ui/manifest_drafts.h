// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/draft_store.h"

#include <map>
#include <string>

namespace reeve::ui {

/// A manifest being edited and not stored yet, with what it was made from.
struct ManifestDraft {
    QString text;
    QString base;             ///< the version in force when the edit began, as submitted
    std::uint64_t version{0}; ///< its number
    bool operator==(const ManifestDraft&) const = default;
};

/// The unsent edits, one a tenant. They outlive the page in memory, and the window in the store where there is one.
class ManifestDrafts final {
public:
    explicit ManifestDrafts(DraftStore* store) : m_store(store) {} ///< null: in memory only. @pre the store outlives this
    std::optional<ManifestDraft> load(const std::string& tenantId);
    bool save(const std::string& tenantId, const ManifestDraft& draft); ///< false: kept in memory, but not in the store
    void remove(const std::string& tenantId);

private:
    DraftStore* m_store;
    std::map<std::string, ManifestDraft> m_unstored; ///< what the store could not take
};

} // namespace reeve::ui
