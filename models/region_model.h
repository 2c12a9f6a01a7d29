// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace reeve::models {

/// The regions of the catalog as a list to check: allowed or not, why one is refused, which is preferred and which stands by.
/// The choice is kept in the catalog's order. A region that the rules refuse cannot be checked; one that was checked before the rules
/// changed stays checked, says so, and can be unchecked: nothing that a person chose is dropped silently.
class RegionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Region, Jurisdiction, Before, Note, ColumnCount };
    enum Role { RefusedRole = Qt::UserRole, ChangeRole }; ///< bool; Change
    enum Change { Same, Added, Removed, Other };          ///< against the baseline; Other: it is used for something else

    using QAbstractTableModel::QAbstractTableModel;
    /// The regions and the rules to hold them against; see CatalogText::refusal().
    void setCatalog(const std::vector<const registry::CatalogItem*>& regions, const registry::CatalogItem* residency,
                    const std::string& encryption, const std::string& profile);
    void setChoice(const registry::TenantRegions& choice);
    /// What is in force: column Before shows it, and the note says what is added and removed. nullopt: nothing is, as for a new tenant.
    void setBaseline(std::optional<registry::TenantRegions> baseline);
    bool hasBaseline() const { return m_baseline.has_value(); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; ///< Qt::CheckStateRole of Region

Q_SIGNALS:
    void allowedChanged(const std::vector<std::string>& allowed); ///< by the user, not by setChoice()

private:
    struct Row {
        std::string name;
        QString jurisdiction;
        QString refusal;
        bool checked{false};
    };
    QString note(const Row& row) const;
    QString before(const Row& row) const;
    Change change(const Row& row) const;

    std::vector<Row> m_rows;
    registry::TenantRegions m_choice;
    std::optional<registry::TenantRegions> m_baseline;
};

} // namespace reeve::models
