// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <QAbstractTableModel>
#include <vector>

namespace reeve::models {

/// Lifecycle transitions by day, for a chart and its table: a row a day, oldest first; a column for each kind.
class TransitionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Created, Activated, Suspended, Resumed, Archived, Restored, Deleted, ColumnCount };
    enum Role { SortRole = Qt::UserRole }; ///< the number; of the day its moment in microseconds

    using QAbstractTableModel::QAbstractTableModel;
    void setDays(std::vector<registry::DayOfTransitions> days);
    std::uint64_t total() const; ///< transitions in all

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_days.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<registry::DayOfTransitions> m_days;
};

} // namespace reeve::models
