// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QAbstractTableModel>
#include <vector>

namespace reeve::models {

/// What is wrong in a set of files, one finding a row.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Line, Pointer, Code, Message, Hint, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFindings(std::vector<base::Finding> findings);
    /// These rows with a line of headings, tab separated; tabs and line ends inside a cell become spaces.
    QString tsv(const std::vector<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<base::Finding> m_rows;
};

} // namespace reeve::models
