// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transition_model.h"

#include "models/format.h"

#include <QLocale>
#include <algorithm>

namespace reeve::models {
namespace {

std::uint64_t countOf(const registry::DayOfTransitions& day, TransitionModel::Column column)
{
    switch (column) {
    case TransitionModel::Created: return day.created;
    case TransitionModel::Activated: return day.activated;
    case TransitionModel::Suspended: return day.suspended;
    case TransitionModel::Resumed: return day.resumed;
    case TransitionModel::Archived: return day.archived;
    case TransitionModel::Restored: return day.restored;
    case TransitionModel::Deleted: return day.deleted;
    case TransitionModel::Day:
    case TransitionModel::ColumnCount: break;
    }
    return 0;
}

/// Days are those of UTC everywhere, so they are not moved into the local zone.
QDate dateOf(base::Timestamp day) { return QDateTime::fromMSecsSinceEpoch(base::toMicros(day) / 1000, Qt::UTC).date(); }

} // namespace

void TransitionModel::setDays(std::vector<registry::DayOfTransitions> days)
{
    const bool sameDays =
        std::equal(days.begin(), days.end(), m_days.begin(), m_days.end(), [](const auto& a, const auto& b) { return a.day == b.day; });
    if (!sameDays) beginResetModel();
    m_days = std::move(days);
    if (!sameDays) endResetModel();
    else if (!m_days.empty()) Q_EMIT dataChanged(index(0, Created), index(rowCount() - 1, Deleted));
}

std::uint64_t TransitionModel::total() const
{
    std::uint64_t sum = 0;
    for (const auto& day : m_days)
        for (int column = Created; column < ColumnCount; ++column) sum += countOf(day, Column(column));
    return sum;
}

QVariant TransitionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& day = m_days[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Day) return QLocale().toString(dateOf(day.day), tr("d MMM", "format of a day and its month"));
        return Format::count(countOf(day, column));
    case Qt::ToolTipRole: {
        const QString date = QLocale().toString(dateOf(day.day), QLocale::LongFormat);
        if (column == Day) return tr("%1 (a day in UTC)").arg(date);
        return tr("%1: %2 on %3", "kind of transition, how many, date")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), Format::count(countOf(day, column)), date);
    }
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case SortRole: return column == Day ? QVariant::fromValue(base::toMicros(day.day)) : QVariant::fromValue(countOf(day, column));
    default: return {};
    }
}

QVariant TransitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant((section == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Day: return tr("Day (UTC)");
    case Created: return tr("Created");
    case Activated: return tr("Activated");
    case Suspended: return tr("Suspended");
    case Resumed: return tr("Resumed");
    case Archived: return tr("Archived");
    case Restored: return tr("Restored");
    case Deleted: return tr("Deleted");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
