// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant_list_model.h"

#include "models/format.h"
#include "models/words.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace reeve::models {

using registry::TenantOrder;

TenantListModel::TenantListModel(client::Connection& connection, const base::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_connection(connection), m_clock(clock)
{
}

void TenantListModel::setFilter(const registry::TenantFilter& filter)
{
    m_filter = filter;
    ask(Replace::Question);
}

std::optional<TenantOrder> TenantListModel::orderOf(int column)
{
    switch (Column(column)) {
    case Slug: return TenantOrder::slug;
    case LegalName: return TenantOrder::legalName;
    case State: return TenantOrder::state;
    case Profile: return TenantOrder::profile;
    case Region: return TenantOrder::region;
    case Plan: return TenantOrder::plan;
    case Created: return TenantOrder::createdAt;
    case Updated: return TenantOrder::updatedAt;
    case Revision:
    case DisplayName:
    case Version:
    case StateSince:
    case PurgeDate:
    case LegalHold:
    case Favourite:
    case ColumnCount: break;
    }
    return std::nullopt;
}

void TenantListModel::sort(int column, Qt::SortOrder order)
{
    m_order = orderOf(column);
    m_descending = order == Qt::DescendingOrder;
    ask(Replace::Question);
}

registry::ListTenants TenantListModel::question() const
{
    registry::ListTenants question;
    static_cast<registry::TenantFilter&>(question) = m_filter;
    question.orderBy = m_order;
    if (m_descending) question.descending = true;
    return question;
}

void TenantListModel::setFavourites(const QSet<QString>& tenantIds)
{
    m_favourites = tenantIds;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Favourite), index(rowCount() - 1, Favourite));
}

void TenantListModel::refresh() { ask(answered() && m_replace == Replace::Nothing ? Replace::Rows : Replace::Question); }

void TenantListModel::retry()
{
    if (!m_failed) return;
    m_failed = false;
    if (m_replace != Replace::Nothing) ask(m_replace);
    else load();
    Q_EMIT stateChanged();
}

void TenantListModel::ask(Replace replace)
{
    for (auto& [page, call] : m_pending) call.cancel();
    m_pending.clear();
    ++m_generation;
    m_failed = false;
    m_replace = replace;
    request(replace == Replace::Rows ? m_first / pageSize : 0);
    Q_EMIT stateChanged();
}

void TenantListModel::request(int page)
{
    registry::ListTenants question = this->question();
    question.pageSize = std::uint32_t(pageSize);
    const auto before = m_replace == Replace::Nothing ? m_pages.find(page - 1) : m_pages.end();
    if (before != m_pages.end() && !before->second.nextToken.empty()) question.pageToken = before->second.nextToken;
    else if (page > 0) question.startRank = std::uint64_t(page) * pageSize;
    m_pending[page] = m_connection.call(this, std::move(question),
                                        [this, page, generation = m_generation](base::Result<registry::ListTenants::Page> answer) {
                                            if (generation == m_generation) take(page, std::move(answer));
                                        });
}

void TenantListModel::take(int page, base::Result<registry::ListTenants::Page> answer)
{
    m_pending.erase(page);
    if (!answer) {
        m_error = std::move(answer).error();
        m_failed = true;
        if (m_replace == Replace::Question && rowCount() > 0) { // the old rows answer another question
            beginResetModel();
            m_pages.clear();
            m_total = 0;
            endResetModel();
        }
        Q_EMIT stateChanged();
        return;
    }
    m_asOf = m_clock.now();
    m_totalIsExact = answer->totalIsExact;
    m_narrowToSort = answer->narrowToSort;
    Page next{std::move(answer->items), std::move(answer->nextPageToken), ++m_uses};
    if (m_replace == Replace::Question) {
        beginResetModel();
        m_replace = Replace::Nothing;
        m_pages.clear();
        m_total = answer->total;
        m_pages.emplace(page, std::move(next));
        m_last -= m_first;
        m_first = 0;
        endResetModel();
    } else {
        const bool moved = m_replace == Replace::Rows || answer->total != m_total; // rows may stand elsewhere now
        m_replace = Replace::Nothing;
        if (moved) m_pages.clear();
        setTotal(answer->total);
        m_pages.insert_or_assign(page, std::move(next));
        evict();
        const int first = moved ? 0 : page * pageSize;
        const int last = moved ? rowCount() - 1 : std::min(first + pageSize, rowCount()) - 1;
        if (first <= last) Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    load();
    Q_EMIT stateChanged();
}

void TenantListModel::setTotal(std::uint64_t total)
{
    const int before = rowCount();
    const int after = int(std::min<std::uint64_t>(total, std::numeric_limits<int>::max()));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_total = total;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_total = total;
        endRemoveRows();
    }
}

void TenantListModel::evict()
{
    while (m_pages.size() > maxPages) {
        const auto oldest =
            std::min_element(m_pages.begin(), m_pages.end(), [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
        const int first = oldest->first * pageSize;
        const int last = std::min(first + pageSize, rowCount()) - 1;
        m_pages.erase(oldest);
        if (first <= last) Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

void TenantListModel::setVisibleRows(int first, int last)
{
    m_first = std::max(first, 0);
    m_last = std::max(last, m_first);
    load();
}

/// Asks for what can be seen and the page after it, and gives up what was scrolled past.
void TenantListModel::load()
{
    if (m_failed || m_replace != Replace::Nothing || rowCount() == 0) return;
    const int lastPage = (rowCount() - 1) / pageSize;
    const int from = std::min(m_first / pageSize, lastPage);
    const int to = std::min(m_last / pageSize + 1, lastPage);
    for (auto pending = m_pending.begin(); pending != m_pending.end();) {
        if (pending->first >= from && pending->first <= to) {
            ++pending;
            continue;
        }
        pending->second.cancel();
        pending = m_pending.erase(pending);
    }
    bool isComing = false; // the page before: its token will lead on, without another walk from the end of the list
    for (int page = from; page <= to; ++page) {
        const auto found = m_pages.find(page);
        if (found != m_pages.end()) {
            found->second.used = ++m_uses;
            isComing = false;
        } else {
            if (!isComing && !m_pending.contains(page)) request(page);
            isComing = true;
        }
    }
}

TenantListModel::LoadState TenantListModel::state() const
{
    if (m_failed) return LoadState::Failed;
    if (!m_pending.empty() || !answered()) return LoadState::Loading;
    return loaded() == m_total ? LoadState::Complete : LoadState::Partial;
}

std::uint64_t TenantListModel::loaded() const
{
    std::uint64_t rows = 0;
    for (const auto& [number, page] : m_pages) rows += page.items.size();
    return rows;
}

const registry::Tenant* TenantListModel::tenant(int row) const
{
    const auto page = m_pages.find(row / pageSize);
    const auto at = std::size_t(row % pageSize);
    return row < 0 || page == m_pages.end() || at >= page->second.items.size() ? nullptr : &page->second.items[at];
}

int TenantListModel::rowOf(const std::string& tenantId) const
{
    for (const auto& [number, page] : m_pages) {
        const auto found =
            std::find_if(page.items.begin(), page.items.end(), [&](const registry::Tenant& each) { return each.id == tenantId; });
        if (found != page.items.end()) return number * pageSize + int(found - page.items.begin());
    }
    return -1;
}

int TenantListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(std::min<std::uint64_t>(m_total, std::numeric_limits<int>::max()));
}

QVariant TenantListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    const registry::Tenant* row = tenant(index.row());
    if (role == LoadedRole) return row != nullptr;
    if (!row) return role == Qt::AccessibleTextRole ? QVariant(tr("Loading…")) : QVariant();
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case Slug: return toQt(row->slug);
        case LegalName: return toQt(row->legalName);
        case State: return Words::state(row->state);
        case Profile: return toQt(row->profile);
        case Region: return toQt(row->region);
        case Plan: return toQt(row->plan);
        case Revision: return Format::count(row->revision);
        case Updated: return Format::relative(row->updatedAt, m_clock.now());
        case DisplayName: return toQt(row->displayName);
        case Version: return Format::count(row->version);
        case Created: return Format::relative(row->createdAt, m_clock.now());
        case StateSince: return Format::relative(row->stateSince, m_clock.now());
        case PurgeDate: return row->purgeAt ? Format::date(*row->purgeAt) : QString();
        case LegalHold: return row->legalHold ? toQt(*row->legalHold) : QString();
        case Favourite:
        case ColumnCount: break;
        }
        return {};
    };
    const auto favourite = [&] { return m_favourites.contains(toQt(row->id)); };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::ToolTipRole:
        switch (Column(index.column())) {
        case Updated: return Format::exact(row->updatedAt);
        case Created: return Format::exact(row->createdAt);
        case StateSince: return Format::exact(row->stateSince);
        case PurgeDate: return row->purgeAt ? Format::exact(*row->purgeAt) : QString();
        case State: return row->stateReason.empty() ? text() : toQt(row->stateReason);
        default: return text();
        }
    case Qt::AccessibleTextRole:
        if (index.column() == Favourite) return favourite() ? tr("Favourite") : tr("Not a favourite");
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    case IdRole: return toQt(row->id);
    case StateRole: return int(row->state);
    case FavouriteRole: return favourite();
    case SortRole:
        switch (Column(index.column())) {
        case State: return int(row->state);
        case Revision: return QVariant::fromValue(row->revision);
        case Version: return QVariant::fromValue(row->version);
        case Updated: return QVariant::fromValue(base::toMicros(row->updatedAt));
        case Created: return QVariant::fromValue(base::toMicros(row->createdAt));
        case StateSince: return QVariant::fromValue(base::toMicros(row->stateSince));
        default: return text();
        }
    default: return {};
    }
}

QVariant TenantListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool number = section == Revision || section == Version;
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole: return section == Favourite ? QString() : columnName(section);
    case Qt::AccessibleTextRole: return columnName(section);
    case Qt::ToolTipRole:
        return isSortable(section) || section == Favourite ? columnName(section)
                                                           : tr("%1: the control plane does not sort by it").arg(columnName(section));
    default: return {};
    }
}

QString TenantListModel::columnName(int column)
{
    switch (Column(column)) {
    case Slug: return tr("Slug");
    case LegalName: return tr("Legal name");
    case State: return tr("State");
    case Profile: return tr("Profile");
    case Region: return tr("Region");
    case Plan: return tr("Plan");
    case Revision: return tr("Revision");
    case Updated: return tr("Updated");
    case DisplayName: return tr("Display name");
    case Version: return tr("Version", "of a manifest");
    case Created: return tr("Created");
    case StateSince: return tr("State since");
    case PurgeDate: return tr("Purge date");
    case LegalHold: return tr("Legal hold");
    case Favourite: return tr("Favourite");
    case ColumnCount: break;
    }
    return {};
}

} // namespace reeve::models
