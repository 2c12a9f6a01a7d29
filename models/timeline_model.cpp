// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "models/format.h"
#include "models/words.h"

using namespace Qt::StringLiterals;

namespace reeve::models {

void TimelineModel::setTenant(const std::string& tenantId)
{
    if (m_tenantId == tenantId) return reload();
    m_tenantId = tenantId;
    restart();
}

void TimelineModel::setFilter(const Filter& filter)
{
    if (m_filter == filter) return;
    m_filter = filter;
    restart();
}

client::Call TimelineModel::request(const std::optional<std::string>& token, quint64 generation)
{
    using Page = registry::GetTimeline::Page;
    return m_connection.call(this, registry::GetTimeline{m_tenantId, {}, token, m_filter.kind, m_filter.actor, m_filter.reason},
                             [this, generation](base::Result<Page> page) { answer(generation, std::move(page), m_rows); });
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& row = entry(index.row());
    if (role == AuditIndexRole) return QVariant::fromValue(row.auditIndex);
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case Revision: return Format::count(row.revision);
        case When: return Format::relative(row.at, m_clock.now());
        case Operation: return Words::operation(row.operation);
        case StateChange:
            if (row.from && row.to) return tr("%1 to %2", "from one state to another").arg(Words::state(*row.from), Words::state(*row.to));
            return row.to ? Words::state(*row.to) : QString();
        case Who: return toQt(row.actor);
        case Reason: return toQt(row.reason);
        case AuditEntry: return Format::count(row.auditIndex);
        case ColumnCount: break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::ToolTipRole: return index.column() == When ? Format::exact(row.at) : text();
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    case SortRole:
        switch (Column(index.column())) {
        case Revision: return QVariant::fromValue(row.revision);
        case When: return QVariant::fromValue(base::toMicros(row.at));
        case AuditEntry: return QVariant::fromValue(row.auditIndex);
        default: return text();
        }
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Revision || section == AuditEntry ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Revision: return tr("Revision");
    case When: return tr("When");
    case Operation: return tr("What");
    case StateChange: return tr("State");
    case Who: return tr("Who");
    case Reason: return tr("Reason");
    case AuditEntry: return tr("Audit entry");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
