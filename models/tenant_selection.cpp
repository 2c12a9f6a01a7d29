// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant_selection.h"

#include "models/format.h"

#include <algorithm>

namespace reeve::models {

TenantSelection::TenantSelection(client::Connection& connection, TenantListModel& list, QObject* parent)
    : QObject(parent), m_connection(connection), m_list(list)
{
    connect(&list, &QAbstractItemModel::modelReset, this, [this] { m_anchor = -1; });
    connect(&list, &TenantListModel::stateChanged, this, [this] {
        if (m_all) Q_EMIT changed(); // the number of those that match
        if (!single()) return;
        const registry::Tenant* now = m_list.tenant(m_list.rowOf(m_last->id));
        if (!now || *now == *m_last) return;
        m_last = *now;
        Q_EMIT changed();
    });
}

std::uint64_t TenantSelection::count() const
{
    if (!m_all) return m_ids.size();
    return m_list.total() - std::min<std::uint64_t>(m_ids.size(), m_list.total());
}

const registry::Tenant* TenantSelection::single() const
{
    return !m_all && m_ids.size() == 1 && m_last && m_ids.contains(m_last->id) ? &*m_last : nullptr;
}

client::TenantSet TenantSelection::set() const
{
    client::TenantSet set;
    std::vector<std::pair<std::uint64_t, std::string>> ordered;
    ordered.reserve(m_ids.size());
    for (const auto& [id, order] : m_ids) ordered.emplace_back(order, id);
    std::sort(ordered.begin(), ordered.end());
    std::vector<std::string> ids;
    ids.reserve(ordered.size());
    for (auto& each : ordered) ids.push_back(std::move(each.second));
    if (!m_all) {
        set.ids = std::move(ids);
        return set;
    }
    const registry::ListTenants question = m_list.question();
    set.filter = question;
    set.orderBy = m_list.narrowToSort() ? std::nullopt : question.orderBy;
    set.descending = question.descending.value_or(false);
    set.without = std::move(ids);
    return set;
}

void TenantSelection::add(const registry::Tenant& tenant)
{
    m_ids.try_emplace(tenant.id, m_order++);
    m_last = tenant;
}

void TenantSelection::remove(const std::string& id)
{
    m_ids.erase(id);
    if (m_ids.size() != 1 || (m_last && m_last->id != id)) return;
    const registry::Tenant* left = m_list.tenant(m_list.rowOf(m_ids.begin()->first));
    m_last = left ? std::optional(*left) : std::nullopt;
}

void TenantSelection::stopReading()
{
    ++m_generation;
    for (auto& each : m_calls) each.cancel();
    m_calls.clear();
    m_loading = false;
}

void TenantSelection::selectAll()
{
    stopReading();
    m_all = true;
    m_ids.clear();
    Q_EMIT changed();
}

void TenantSelection::clear()
{
    m_anchor = -1;
    if (isEmpty() && !m_all) return;
    stopReading();
    m_all = false;
    m_ids.clear();
    m_last.reset();
    Q_EMIT changed();
}

void TenantSelection::touch(int row, Gesture gesture)
{
    if (row < 0 || row >= m_list.rowCount()) return;
    if (gesture == Gesture::Range || gesture == Gesture::AddRange) {
        const int anchor = m_anchor < 0 ? row : m_anchor;
        return range(std::min(anchor, row), std::max(anchor, row), gesture == Gesture::AddRange);
    }
    m_anchor = row;
    const registry::Tenant* tenant = m_list.tenant(row);
    if (gesture == Gesture::Only || !tenant) return range(row, row, gesture == Gesture::Toggle);
    stopReading();
    if (m_all ? m_ids.erase(tenant->id) == 0 : !m_ids.contains(tenant->id)) add(*tenant); // in all: one more exception
    else if (!m_all) remove(tenant->id);
    Q_EMIT changed();
}

void TenantSelection::range(int from, int to, bool more)
{
    if (to - from >= longestRange)
        return Q_EMIT refused(tr("A range may have %1 rows. Select all that match instead, or narrow the list.")
                                  .arg(Format::count(std::uint64_t(longestRange))));
    stopReading();
    if (m_all || !more) {
        m_all = false;
        m_ids.clear();
        m_last.reset();
    }
    bool complete = true;
    for (int row = from; row <= to; ++row) {
        if (const registry::Tenant* tenant = m_list.tenant(row)) add(*tenant);
        else complete = false;
    }
    if (!complete) read(from, to);
    Q_EMIT changed();
}

/// Reads what is not loaded of these rows.
void TenantSelection::read(int from, int to)
{
    m_loading = true;
    auto open = std::make_shared<int>(0);
    for (int row = from; row <= to; ++row) {
        if (m_list.tenant(row)) continue;
        registry::ListTenants question = m_list.question();
        question.startRank = std::uint64_t(row);
        const int count = std::min(int(client::TenantSource::pageSize), to - row + 1);
        question.pageSize = std::uint32_t(count);
        ++*open;
        m_calls.push_back(m_connection.call(
            this, std::move(question), [this, open, generation = m_generation](base::Result<registry::ListTenants::Page> page) {
                if (generation != m_generation) return;
                if (!page) {
                    stopReading();
                    Q_EMIT refused(tr("Not all rows of the range could be read; only those that are loaded are selected."));
                    return Q_EMIT changed();
                }
                for (const auto& each : page->items) add(each);
                if (--*open == 0) m_loading = false;
                Q_EMIT changed();
            }));
        row += count - 1;
    }
}

} // namespace reeve::models
