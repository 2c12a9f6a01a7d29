// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace reeve::models {

/// How many tenants each value of one facet has, for a chart and its table.
class CountModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Value, Count, Share, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ValueRole }; ///< SortRole: the number where there is one; ValueRole: as the server names it

    /// @p valueTitle: header of the first column. @p words: value to word; absent: as the server names it.
    explicit CountModel(QString valueTitle, QString (*words)(const std::string&) = nullptr, QObject* parent = nullptr);
    void setCounts(std::vector<registry::FacetCount> counts);
    const registry::FacetCount& count(int row) const { return m_counts[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_counts.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QString m_valueTitle;
    QString (*const m_words)(const std::string&);
    std::vector<registry::FacetCount> m_counts;
    std::uint64_t m_total{0};
};

} // namespace reeve::models
