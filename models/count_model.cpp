// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/count_model.h"

#include "models/format.h"

#include <QLocale>
#include <algorithm>

namespace reeve::models {

CountModel::CountModel(QString valueTitle, QString (*words)(const std::string&), QObject* parent)
    : QAbstractTableModel(parent), m_valueTitle(std::move(valueTitle)), m_words(words)
{
}

void CountModel::setCounts(std::vector<registry::FacetCount> counts)
{
    const bool sameValues = std::equal(counts.begin(), counts.end(), m_counts.begin(), m_counts.end(),
                                       [](const auto& a, const auto& b) { return a.value == b.value; });
    if (!sameValues) beginResetModel();
    m_counts = std::move(counts);
    m_total = 0;
    for (const auto& each : m_counts) m_total += each.count;
    if (!sameValues) endResetModel();
    else if (!m_counts.empty()) Q_EMIT dataChanged(index(0, Count), index(rowCount() - 1, Share));
}

QVariant CountModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const registry::FacetCount& row = m_counts[std::size_t(index.row())];
    const double share = m_total ? double(row.count) / double(m_total) : 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case Value: return m_words ? m_words(row.value) : toQt(row.value);
        case Count: return Format::count(row.count);
        case Share: return tr("%1 %", "share, a percentage").arg(QLocale().toString(share * 100, 'f', 1));
        case ColumnCount: break;
        }
        return {};
    case Qt::ToolTipRole:
        return tr("%1: %2", "value: how many tenants")
            .arg(index.siblingAtColumn(Value).data().toString(), tr("%n tenants", nullptr, int(row.count)));
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        if (index.column() == Count) return QVariant::fromValue(row.count);
        return index.column() == Share ? QVariant(share) : data(index, Qt::DisplayRole);
    case ValueRole: return toQt(row.value);
    default: return {};
    }
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant((section == Value ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Value: return m_valueTitle;
    case Count: return tr("Tenants");
    case Share: return tr("Share");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
