// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions_model.h"

#include "models/format.h"

using namespace Qt::StringLiterals;

namespace reeve::models {

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
        case ColumnCount: break;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::ToolTipRole: return index.column() == When ? Format::exact(row.at) : text();
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
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
