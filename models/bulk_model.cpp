// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_model.h"

#include "models/format.h"
#include "models/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace reeve::models {

namespace {

/// What came of an item and why, as far as several may share it.
std::tuple<int, int, std::string> groupKey(const client::BulkItem& item)
{
    using Fate = client::BulkItem::Fate;
    if (item.fate == Fate::NotApplicable) return {int(item.fate), int(item.tenant.state), {}};
    if (item.error) return {int(item.fate), int(item.error->code), item.error->reason};
    return {int(item.fate), 0, {}};
}

} // namespace

void BulkModel::show(const std::vector<client::BulkItem>& items)
{
    beginResetModel();
    m_items = &items;
    m_groups.clear();
    std::map<std::tuple<int, int, std::string>, std::size_t> known;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const client::BulkItem& item = items[at];
        const auto [place, isNew] = known.try_emplace(groupKey(item), m_groups.size());
        if (isNew) {
            Group group;
            group.fate = item.fate;
            if (item.fate == Fate::NotApplicable) group.state = item.tenant.state;
            group.error = item.error;
            m_groups.push_back(std::move(group));
        }
        m_groups[place->second].items.push_back(at);
    }
    const auto importance = [](const Group& group) {
        switch (group.fate) {
        case Fate::Ready:
        case Fate::Done: return 0;
        case Fate::Failed: return 1;
        case Fate::Refused: return 2;
        case Fate::Cancelled: return 3;
        case Fate::NotApplicable: return 4;
        default: return 5;
        }
    };
    std::stable_sort(m_groups.begin(), m_groups.end(), [&](const Group& a, const Group& b) {
        return std::pair(importance(a), -std::int64_t(a.items.size())) < std::pair(importance(b), -std::int64_t(b.items.size()));
    });
    m_rows.resize(items.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    endResetModel();
}

void BulkModel::clear()
{
    beginResetModel();
    m_items = nullptr;
    m_groups.clear();
    m_rows.clear();
    endResetModel();
}

void BulkModel::setGroup(int group)
{
    beginResetModel();
    if (group >= 0 && group < int(m_groups.size())) m_rows = m_groups[std::size_t(group)].items;
    else {
        m_rows.resize(m_items ? m_items->size() : 0);
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    endResetModel();
}

QString BulkModel::fateName(Fate fate)
{
    switch (fate) {
    case Fate::Waiting: return tr("Waiting");
    case Fate::NotApplicable: return tr("Does not apply");
    case Fate::Refused: return tr("Refused");
    case Fate::Ready: return tr("Will be changed");
    case Fate::Running: return tr("Under way");
    case Fate::Done: return tr("Done");
    case Fate::Failed: return tr("Failed");
    case Fate::Cancelled: return tr("Cancelled");
    case Fate::Count: break;
    }
    return {};
}

QVariant BulkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const client::BulkItem& item = (*m_items)[m_rows[std::size_t(index.row())]];
    const auto why = [&item]() -> QString {
        if (item.error) return toQt(item.error->message);
        if (item.fate == Fate::NotApplicable) return tr("It is %1.", "a state").arg(Words::state(item.tenant.state));
        if (item.receipt) return tr("Audit entry %1").arg(Format::count(item.receipt->auditIndex));
        return {};
    };
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case Slug: return toQt(item.tenant.slug);
        case State: return Words::state(item.tenant.state);
        case Outcome: return fateName(item.fate);
        case Why: return why();
        case ColumnCount: break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole: return text();
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case FateRole: return int(item.fate);
    case StateRole: return int(item.tenant.state);
    case AuditRole: return item.receipt ? QVariant::fromValue(quint64(item.receipt->auditIndex)) : QVariant();
    default: return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Slug: return tr("Slug");
    case State: return tr("State before");
    case Outcome: return tr("Outcome");
    case Why: return tr("Why, or proof");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
