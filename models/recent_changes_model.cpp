// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recent_changes_model.h"

#include "models/audit_list_model.h"
#include "models/format.h"
#include "models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::models {

void RecentChangesModel::setEntries(std::vector<audit::Entry> entries)
{
    const bool same = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                 [](const auto& a, const auto& b) { return a.seq == b.seq; });
    if (same) return timePassed(); // entries never change
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void RecentChangesModel::timePassed()
{
    if (!m_entries.empty()) Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When), {Qt::DisplayRole});
}

QVariant RecentChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const audit::Entry& row = entry(index.row());
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case When: return Format::relative(row.time, m_clock.now());
        case What: return Words::operation(row.action);
        case Target: return AuditListModel::targetName(row);
        case Who: {
            const QString id = toQt(row.actor.id);
            return id.startsWith("user:"_L1) ? id.mid(5) : id;
        }
        case ColumnCount: break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::ToolTipRole:
        if (index.column() == When) return Format::exact(row.time);
        if (index.column() == What && !row.reason.empty())
            return tr("%1: %2", "what was done, and the reason").arg(text(), toQt(row.reason));
        if (index.column() == Target) return toQt(row.target.id);
        return index.column() == Who ? toQt(row.actor.id) : text();
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    case SortRole: return index.column() == When ? QVariant::fromValue(base::toMicros(row.time)) : QVariant(text());
    case SeqRole: return QVariant::fromValue(row.seq);
    default: return {};
    }
}

QVariant RecentChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case When: return tr("When");
    case What: return tr("What");
    case Target: return tr("Target");
    case Who: return tr("Who");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
