// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"
#include "models/paged_model.h"

namespace reeve::models {

/// Every accepted manifest of one tenant, newest first.
class VersionsModel final : public PagedModel {
    Q_OBJECT

public:
    enum Column { Version, When, Who, Reason, ColumnCount };
    enum Role { SortRole = Qt::UserRole, VersionRole };

    using PagedModel::PagedModel;
    void setTenant(const std::string& tenantId);
    const registry::ManifestVersion& version(int row) const { return m_rows[std::size_t(row)]; }

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
};

} // namespace reeve::models
