// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "models/paged_model.h"

#include <map>

namespace reeve::models {

/// Every accepted manifest of one tenant, newest first.
class VersionsModel final : public PagedModel {
    Q_OBJECT

public:
    enum Column { Version, When, Who, Reason, Change, ColumnCount };
    enum Role { SortRole = Qt::UserRole, VersionRole };

    VersionsModel(client::Connection& connection, const base::Clock& clock, QObject* parent);
    void setTenant(const std::string& tenantId);
    const registry::ManifestVersion& version(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(std::uint64_t version) const; ///< -1: it is not loaded

    /// What a version changed against the one before.
    struct Size {
        int added{};
        int removed{};
    };
    /// None for the first version, for one whose predecessor is not loaded, and for what is too large to compare in passing.
    std::optional<Size> sizeOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    client::Call request(const std::optional<std::string>& token, quint64 generation) override;
    void clearRows() override { m_rows.clear(); }

private:
    std::string m_tenantId;
    std::vector<registry::ManifestVersion> m_rows;
    mutable std::map<std::uint64_t, Size> m_sizes; ///< by version; versions do not change, but for erasure
};

} // namespace reeve::models
