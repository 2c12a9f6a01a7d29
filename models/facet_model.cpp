// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facet_model.h"

#include "models/format.h"
#include "models/words.h"

#include <algorithm>

namespace reeve::models {

FacetModel::FacetModel(client::Connection& connection, QObject* parent) : QAbstractItemModel(parent), m_connection(connection)
{
    m_rested.setSingleShot(true);
    m_rested.setInterval(150); // longer than between two keys of somebody who types
    connect(&m_rested, &QTimer::timeout, this, &FacetModel::refresh);
}

registry::TenantFilter FacetModel::filter() const
{
    registry::TenantFilter filter;
    if (!m_query.isEmpty()) filter.query = m_query.toStdString();
    const auto checked = [this](Facet facet) {
        std::vector<std::string> values;
        for (const Row& each : m_rows[facet])
            if (each.checked) values.push_back(each.value);
        return values;
    };
    for (const std::string& name : checked(State)) {
        registry::State state{};
        if (boost::describe::enum_from_string(name.c_str(), state)) filter.state.push_back(state);
    }
    filter.profile = checked(Profile);
    filter.plan = checked(Plan);
    filter.region = checked(Region);
    return filter;
}

bool FacetModel::isFiltering() const { return !(filter() == registry::TenantFilter{}); }

void FacetModel::setQuery(const QString& query)
{
    if (query == m_query) return;
    m_query = query;
    m_call.cancel();
    ++m_generation;
    m_state = LoadState::Loading;
    m_rested.start();
    countsTouched();
    Q_EMIT stateChanged();
    Q_EMIT filterChanged();
}

void FacetModel::setFilter(const registry::TenantFilter& filter)
{
    if (filter == this->filter()) return;
    m_query = filter.query ? toQt(*filter.query) : QString();
    std::vector<std::string> states;
    for (const registry::State state : filter.state) states.emplace_back(boost::describe::enum_to_string(state, ""));
    const std::array<const std::vector<std::string>*, FacetCount> wanted{&states, &filter.profile, &filter.plan, &filter.region};
    for (int facet = 0; facet < FacetCount; ++facet) {
        Rows& rows = m_rows[std::size_t(facet)];
        const QModelIndex parent = index(facet, Value);
        for (Row& each : rows) each.checked = false;
        for (const std::string& value : *wanted[std::size_t(facet)]) {
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.value == value; });
            if (found != rows.end()) {
                found->checked = true;
                continue;
            }
            beginInsertRows(parent, int(rows.size()), int(rows.size()));
            rows.push_back({value, 0, true});
            endInsertRows();
        }
        if (!rows.empty()) Q_EMIT dataChanged(index(0, Value, parent), index(int(rows.size()) - 1, Count, parent), {Qt::CheckStateRole});
    }
    filterTouched();
}

void FacetModel::uncheck(Facet facet)
{
    registry::TenantFilter next = filter();
    switch (facet) {
    case State: next.state.clear(); break;
    case Profile: next.profile.clear(); break;
    case Plan: next.plan.clear(); break;
    case Region: next.region.clear(); break;
    case FacetCount: break;
    }
    setFilter(next);
}

QStringList FacetModel::checked(Facet facet) const
{
    QStringList values;
    for (const Row& each : m_rows[facet])
        if (each.checked) values << toQt(each.value);
    return values;
}

std::uint64_t FacetModel::totalWithout(Facet facet) const
{
    std::uint64_t total = 0;
    for (const Row& each : m_rows[facet])
        if (facet != State || each.value != "Deleted") total += each.count; // the list leaves those out unless they are asked for
    return total;
}

QString FacetModel::facetName(Facet facet)
{
    switch (facet) {
    case State: return tr("State");
    case Profile: return tr("Profile");
    case Plan: return tr("Plan");
    case Region: return tr("Region");
    case FacetCount: break;
    }
    return {};
}

QString FacetModel::valueName(Facet facet, const QString& value)
{
    registry::State state{};
    const bool isState = facet == State && boost::describe::enum_from_string(value.toLatin1().constData(), state);
    return isState ? Words::state(state) : value;
}

void FacetModel::check(Facet facet, const QString& value, bool on)
{
    Rows& rows = m_rows[facet];
    const auto found = std::find_if(rows.begin(), rows.end(), [name = value.toStdString()](const Row& each) { return each.value == name; });
    if (found != rows.end())
        setData(index(int(found - rows.begin()), Value, index(facet, Value)), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void FacetModel::clear()
{
    if (!isFiltering()) return;
    m_query.clear();
    for (int facet = 0; facet < FacetCount; ++facet) {
        Rows& rows = m_rows[std::size_t(facet)];
        for (Row& each : rows) each.checked = false;
        const QModelIndex parent = index(facet, Value);
        if (!rows.empty()) Q_EMIT dataChanged(index(0, Value, parent), index(int(rows.size()) - 1, Count, parent), {Qt::CheckStateRole});
    }
    filterTouched();
}

void FacetModel::filterTouched()
{
    countsTouched();
    refresh();
    Q_EMIT filterChanged();
}

void FacetModel::countsTouched()
{
    for (int facet = 0; facet < FacetCount; ++facet) {
        const QModelIndex parent = index(facet, Value);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, Count, parent), index(rows - 1, Count, parent), {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

void FacetModel::refresh()
{
    m_rested.stop();
    m_call.cancel();
    m_state = LoadState::Loading;
    registry::CountFacets question;
    static_cast<registry::TenantFilter&>(question) = filter();
    m_call = m_connection.call(this, std::move(question),
                               [this, generation = ++m_generation](base::Result<registry::CountFacets::Facets> answer) {
                                   if (generation != m_generation) return; // overtaken
                                   if (answer) {
                                       m_exact = answer->isExact;
                                       take(State, answer->states);
                                       take(Profile, answer->profiles);
                                       take(Plan, answer->plans);
                                       take(Region, answer->regions);
                                       m_counted = filter(); // after the rows: it names checked values in their order
                                       countsTouched();
                                       m_state = LoadState::Complete;
                                   } else {
                                       m_error = std::move(answer).error();
                                       m_state = LoadState::Failed; // the old counts stay, so that filters can still be taken off
                                   }
                                   Q_EMIT stateChanged();
                               });
    Q_EMIT stateChanged();
}

void FacetModel::take(Facet facet, const std::vector<registry::FacetCount>& counts)
{
    Rows next;
    next.reserve(counts.size());
    for (const auto& each : counts) next.push_back({each.value, each.count, false});
    for (const Row& old : m_rows[facet]) {
        if (!old.checked) continue;
        const auto found = std::find_if(next.begin(), next.end(), [&old](const Row& each) { return each.value == old.value; });
        if (found != next.end()) found->checked = true;
        else next.push_back({old.value, 0, true}); // nothing is left of it, but it narrows the list: it must stay in sight
    }
    Rows& rows = m_rows[facet];
    const QModelIndex parent = index(facet, Value);
    const bool sameValues =
        std::equal(rows.begin(), rows.end(), next.begin(), next.end(), [](const Row& a, const Row& b) { return a.value == b.value; });
    if (!sameValues) {
        if (!rows.empty()) {
            beginRemoveRows(parent, 0, int(rows.size()) - 1);
            rows.clear();
            endRemoveRows();
        }
        if (!next.empty()) {
            beginInsertRows(parent, 0, int(next.size()) - 1);
            rows = std::move(next);
            endInsertRows();
        }
    } else if (!rows.empty()) {
        rows = std::move(next);
        Q_EMIT dataChanged(index(0, Value, parent), index(int(rows.size()) - 1, Count, parent), {Qt::DisplayRole, Qt::CheckStateRole});
    }
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FacetModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(int(child.internalId() - 1), Value, quintptr(0));
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return FacetCount;
    if (parent.internalId() != 0 || parent.column() != Value) return 0;
    return int(m_rows[std::size_t(parent.row())].size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (index.internalId() == 0) {
        if (index.column() != Value || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
        return facetName(Facet(index.row()));
    }
    const Row& each = row(index);
    const auto word = [&] { return valueName(Facet(index.internalId() - 1), toQt(each.value)); };
    switch (role) {
    case Qt::DisplayRole: return index.column() == Value ? word() : isCounted() ? Format::count(each.count) : QString();
    case Qt::ToolTipRole: return index.column() == Value ? QVariant(word()) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Value) return word();
        return isCounted() ? tr("%1 tenants").arg(Format::count(each.count)) : tr("not counted");
    case Qt::CheckStateRole: return index.column() == Value ? QVariant(each.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: return QVariant((index.column() == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return index.column() == Count ? QVariant::fromValue(each.count) : QVariant(toQt(each.value));
    case ValueRole: return toQt(each.value);
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.internalId() == 0 || index.column() != Value || role != Qt::CheckStateRole) return false;
    Row& each = m_rows[std::size_t(index.internalId() - 1)][std::size_t(index.row())];
    const bool checked = value.toInt() == Qt::Checked;
    if (each.checked == checked) return true;
    each.checked = checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    filterTouched();
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    if (index.internalId() == 0) return Qt::ItemIsEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Value ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace reeve::models
