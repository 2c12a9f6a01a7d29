// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings_model.h"

#include "models/format.h"

namespace reeve::models {

void FindingsModel::setFindings(std::vector<base::Finding> findings)
{
    beginResetModel();
    m_rows = std::move(findings);
    endResetModel();
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& row = m_rows[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Line) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (Column(index.column())) {
    case File: return row.document == 0 ? toQt(row.file) : tr("%1 (document %2)").arg(toQt(row.file)).arg(row.document + 1);
    case Line: return row.line == 0 ? QVariant{} : QVariant(row.line);
    case Pointer: return toQt(row.pointer);
    case Code: return toQt(row.code);
    case Message: return toQt(row.message);
    case Hint: return toQt(row.hint);
    case ColumnCount: break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case File: return tr("File");
    case Line: return tr("Line");
    case Pointer: return tr("Field");
    case Code: return tr("Code");
    case Message: return tr("What is wrong");
    case Hint: return tr("What to do");
    case ColumnCount: break;
    }
    return {};
}

QString FindingsModel::tsv(const std::vector<int>& rows) const
{
    QString text;
    const auto add = [&](auto cell) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (column > 0) text += QLatin1Char('\t');
            text += QString(cell(column)).replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        text += QLatin1Char('\n');
    };
    add([&](int column) { return headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows) add([&](int column) { return index(row, column).data().toString(); });
    return text;
}

} // namespace reeve::models
