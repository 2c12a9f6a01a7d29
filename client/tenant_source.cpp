// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tenant_source.h"

#include <algorithm>

namespace reeve::client {

TenantSource::TenantSource(Connection& connection, TenantSet set)
    : m_connection(connection),
      m_set(std::move(set)),
      m_without(m_set.without.begin(), m_set.without.end()),
      m_fingerprint(connection.identity().fingerprint)
{
}

TenantSource::~TenantSource()
{
    for (auto& each : m_calls) each.cancel();
}

void TenantSource::next(std::function<void(base::Result<Batch>)> done)
{
    Q_ASSERT(!m_done && !m_atEnd);
    m_done = std::move(done);
    m_calls.clear();
    if (m_set.ids) nextIds();
    else nextPage();
}

void TenantSource::nextPage()
{
    registry::ListTenants question;
    static_cast<registry::TenantFilter&>(question) = m_set.filter;
    question.orderBy = m_set.orderBy;
    if (m_set.descending) question.descending = true;
    question.pageSize = pageSize;
    if (!m_token.empty()) question.pageToken = m_token;
    m_calls.push_back(m_connection.call(&m_context, std::move(question),
                                        [this](base::Result<registry::ListTenants::Page> page) { take(std::move(page)); }));
}

void TenantSource::take(base::Result<registry::ListTenants::Page> page)
{
    if (!page) return answer(std::move(page).error());
    const std::uint64_t total = page->total - std::min<std::uint64_t>(m_without.size(), page->total);
    if (m_token.empty()) {
        m_total = total;
        m_cutOff = !page->totalIsExact;
    } else if (total != m_total) m_changed = true;
    m_token = std::move(page->nextPageToken);
    m_atEnd = m_token.empty();
    Batch batch = std::move(page->items);
    if (!m_without.empty()) std::erase_if(batch, [this](const registry::Tenant& each) { return m_without.contains(each.id); });
    answer(std::move(batch));
}

void TenantSource::nextIds()
{
    const auto& ids = *m_set.ids;
    m_total = ids.size();
    const std::size_t count = std::min(idsAtOnce, ids.size() - m_nextId);
    m_answers.assign(count, std::nullopt);
    m_open = count;
    for (std::size_t at = 0; at < count; ++at)
        m_calls.push_back(
            m_connection.call(&m_context, registry::GetTenant{ids[m_nextId + at]},
                              [this, at](base::Result<registry::GetTenant::Details> details) { take(at, std::move(details)); }));
    m_nextId += count;
    m_atEnd = m_nextId == ids.size();
    if (count == 0) QMetaObject::invokeMethod(&m_context, [this] { answer(Batch{}); }, Qt::QueuedConnection);
}

void TenantSource::take(std::size_t at, base::Result<registry::GetTenant::Details>&& details)
{
    if (!m_done) return; // another one of them failed
    if (details) m_answers[at] = std::move(details->tenant);
    else if (details.error().code == base::ErrorCode::NotFound) ++m_gone;
    else return answer(std::move(details).error());
    if (--m_open > 0) return;
    Batch batch;
    for (auto& each : m_answers)
        if (each) batch.push_back(std::move(*each));
    answer(std::move(batch));
}

void TenantSource::answer(base::Result<Batch> batch)
{
    if (m_connection.identity().fingerprint != m_fingerprint)
        batch = base::Error{base::ErrorCode::FailedPrecondition,
                            "the connection now leads to another control plane than the one that this began with; begin again there",
                            "IDENTITY_CHANGED",
                            {},
                            {}};
    if (batch) {
        m_read += batch->size();
        if (m_atEnd && !m_cutOff && m_read + m_gone != m_total) m_changed = true;
    }
    std::exchange(m_done, nullptr)(std::move(batch)); // the last thing here: the owner may destroy this
}

} // namespace reeve::client
