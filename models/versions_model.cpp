// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions_model.h"

#include "models/format.h"
#include "models/line_diff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::models {

namespace {
constexpr std::size_t maxCompared = 128 * 1024; // bytes; comparing happens while a list is painted
}

VersionsModel::VersionsModel(client::Connection& connection, const base::Clock& clock, QObject* parent)
    : PagedModel(connection, clock, parent)
{
    connect(this, &QAbstractItemModel::modelReset, this, [this] { m_sizes.clear(); });
}

int VersionsModel::rowOf(std::uint64_t version) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.version == version; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<VersionsModel::Size> VersionsModel::sizeOf(int row) const
{
    if (row + 1 >= int(m_rows.size())) return std::nullopt;
    const auto& after = version(row);
    const auto& before = version(row + 1);
    if (after.source.data.size() > maxCompared || before.source.data.size() > maxCompared) return std::nullopt;
    const auto known = m_sizes.find(after.version);
    if (known != m_sizes.end()) return known->second;
    const LineDiff diff = diffLines(linesOf(toQt(before.source.data)), linesOf(toQt(after.source.data)));
    return m_sizes[after.version] = {diff.added(), diff.removed()};
}

void VersionsModel::setTenant(const std::string& tenantId)
{
    if (m_tenantId == tenantId) return reload();
    m_tenantId = tenantId;
    restart();
}

client::Call VersionsModel::request(const std::optional<std::string>& token, quint64 generation)
{
    using Page = registry::ListVersions::Page;
    return m_connection.call(this, registry::ListVersions{m_tenantId, {}, token},
                             [this, generation](base::Result<Page> page) { answer(generation, std::move(page), m_rows); });
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& row = version(index.row());
    if (role == VersionRole) return QVariant::fromValue(row.version);
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case Version: return tr("v%1", "number of a version").arg(row.version);
        case When: return Format::relative(row.at, m_clock.now());
        case Who: return toQt(row.author);
        case Reason: return toQt(row.reason);
        case Change:
            if (const auto size = sizeOf(index.row()))
                return tr("+%1 −%2", "lines added and removed")
                    .arg(Format::count(std::uint64_t(size->added)), Format::count(std::uint64_t(size->removed)));
            return row.version == 1 ? tr("first version") : QString();
        case ColumnCount: break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::ToolTipRole:
        if (index.column() == When) return Format::exact(row.at);
        if (const auto size = index.column() == Change ? sizeOf(index.row()) : std::nullopt)
            return tr("%1, %2", "lines added, lines removed")
                .arg(tr("%n lines added", nullptr, size->added), tr("%n lines removed", nullptr, size->removed));
        return text();
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    case SortRole:
        if (index.column() == Version) return QVariant::fromValue(row.version);
        if (index.column() == When) return QVariant::fromValue(base::toMicros(row.at));
        return text();
    default: return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Version: return tr("Version");
    case When: return tr("When");
    case Who: return tr("Who");
    case Reason: return tr("Reason");
    case Change: return tr("Change");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
