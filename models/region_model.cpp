// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/region_model.h"

#include "models/catalog_model.h"
#include "models/format.h"

#include <algorithm>

namespace reeve::models {

void RegionModel::setCatalog(const std::vector<const registry::CatalogItem*>& regions, const registry::CatalogItem* residency,
                             const std::string& encryption, const std::string& profile)
{
    std::vector<Row> rows;
    for (const auto* item : regions)
        rows.push_back({item->name, item->region ? toQt(item->region->jurisdiction) : QString{},
                        CatalogText::refusal(*item, residency, encryption, profile), false});
    const bool same =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.name == b.name; });
    if (!same) beginResetModel();
    m_rows = std::move(rows);
    if (!same) endResetModel();
    setChoice(m_choice);
}

void RegionModel::setChoice(const registry::TenantRegions& choice)
{
    m_choice = choice;
    for (auto& row : m_rows) row.checked = std::find(choice.allowed.begin(), choice.allowed.end(), row.name) != choice.allowed.end();
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RegionModel::setBaseline(std::optional<registry::TenantRegions> baseline)
{
    m_baseline = std::move(baseline);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

namespace {

/// What a region is used for; empty = for nothing.
QString use(const std::string& name, const registry::TenantRegions& regions)
{
    if (std::find(regions.allowed.begin(), regions.allowed.end(), name) == regions.allowed.end()) return {};
    if (name == regions.preferred) return RegionModel::tr("preferred");
    if (name == regions.standby) return RegionModel::tr("standby");
    return RegionModel::tr("allowed");
}

} // namespace

QString RegionModel::before(const Row& row) const
{
    const auto text = m_baseline ? use(row.name, *m_baseline) : QString{};
    return text.isEmpty() ? QStringLiteral("–") : text;
}

RegionModel::Change RegionModel::change(const Row& row) const
{
    if (!m_baseline) return Same;
    const auto then = use(row.name, *m_baseline);
    const auto now = use(row.name, m_choice);
    return then == now ? Same : then.isEmpty() ? Added : now.isEmpty() ? Removed : Other;
}

QString RegionModel::note(const Row& row) const
{
    const auto now = use(row.name, m_choice);
    if (!m_baseline) {
        if (!row.refusal.isEmpty()) return row.refusal;
        return now == tr("preferred") ? tr("preferred, placed here") : now == tr("allowed") ? QString{} : now;
    }
    if (!row.refusal.isEmpty() && change(row) != Removed)
        return now.isEmpty() ? row.refusal : tr("%1; %2", "use of a region, why it is refused").arg(now, row.refusal);
    switch (change(row)) {
    case Same: return now;
    case Added: return tr("%1 (added)", "use of a region").arg(now);
    case Removed: return tr("removed");
    case Other: return tr("%1 (changed)", "use of a region").arg(now);
    }
    return {};
}

QVariant RegionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& row = m_rows[std::size_t(index.row())];
    if (role == RefusedRole) return !row.refusal.isEmpty();
    if (role == ChangeRole) return change(row);
    if (role == Qt::CheckStateRole && index.column() == Region && (row.checked || row.refusal.isEmpty()))
        return row.checked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Region && !row.refusal.isEmpty())
        return tr("%1, %2").arg(toQt(row.name), row.refusal);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (Column(index.column())) {
    case Region: return toQt(row.name);
    case Jurisdiction: return row.jurisdiction;
    case Before: return before(row);
    case Note: return note(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant RegionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Region: return tr("Region");
    case Jurisdiction: return tr("Jurisdiction");
    case Before: return tr("In force");
    case Note: return m_baseline ? tr("After this change") : tr("Use");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags RegionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const auto& row = m_rows[std::size_t(index.row())];
    // A refused row stays reachable by key and by a screen reader, so that its reason can be read.
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Region && (row.checked || row.refusal.isEmpty())) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RegionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) return false;
    m_rows[std::size_t(index.row())].checked = value.toInt() == Qt::Checked;
    std::vector<std::string> allowed;
    for (const auto& row : m_rows) {
        if (row.checked) allowed.push_back(row.name);
    }
    m_choice.allowed = allowed;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT allowedChanged(allowed);
    return true;
}

} // namespace reeve::models
