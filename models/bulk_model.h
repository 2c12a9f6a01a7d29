// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/bulk_runner.h"

#include <QAbstractTableModel>

namespace reeve::models {

/// The tenants of a change to many, a row each, and the groups that they fall into: by what came of them and why. Shows what the items were
/// at the last show(); a group can be looked at alone.
class BulkModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Fate = client::BulkItem::Fate;
    enum Column { Slug, State, Outcome, Why, ColumnCount };
    enum Role { SortRole = Qt::UserRole, FateRole, StateRole, AuditRole }; ///< AuditRole: number of the entry, if there is one
    struct Group {
        Fate fate{};
        std::optional<registry::State> state; ///< of NotApplicable: in which they are
        std::optional<base::Error> error;     ///< of Refused and Failed: one of them, as an example
        std::vector<std::size_t> items;       ///< their positions
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// @pre @p items outlive the model, or the next call. Forgets which group was looked at.
    void show(const std::vector<client::BulkItem>& items);
    void clear(); ///< before the items go
    const std::vector<Group>& groups() const { return m_groups; }
    void setGroup(int group); ///< -1: all
    static QString fateName(Fate fate);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<client::BulkItem>* m_items{nullptr};
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_rows; ///< positions of the items that show
};

} // namespace reeve::models
