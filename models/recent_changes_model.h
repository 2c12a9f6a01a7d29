// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/base/clock.h"

#include <QAbstractTableModel>
#include <vector>

namespace reeve::models {

/// The last changes in short, newest first: when, what, of what, by whom.
class RecentChangesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Target, Who, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SeqRole };

    /// @pre @p clock outlives the model
    explicit RecentChangesModel(const base::Clock& clock, QObject* parent = nullptr) : QAbstractTableModel(parent), m_clock(clock) {}
    void setEntries(std::vector<audit::Entry> entries);
    const audit::Entry& entry(int row) const { return m_entries[std::size_t(row)]; }
    void timePassed(); ///< relative times are read anew

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const base::Clock& m_clock;
    std::vector<audit::Entry> m_entries;
};

} // namespace reeve::models
