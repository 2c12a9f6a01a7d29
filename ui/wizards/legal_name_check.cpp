// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/legal_name_check.h"

#include "core/base/text.h"

#include <algorithm>

namespace reeve::ui {

using registry::ListTenants;

namespace {

constexpr std::chrono::milliseconds quietTime{250};
constexpr std::uint32_t mostMatches = 50;
constexpr std::size_t maxQueryBytes = 200; // as the registry has it

/// The words of a name as the registry compares them.
std::string compared(std::string_view name)
{
    std::string text;
    for (const auto word : base::words(name)) text += (text.empty() ? "" : " ") + base::fold(word);
    return text;
}

/// As many whole words as the registry takes; without those that it would read as "label:".
std::string queryFor(std::string_view name)
{
    std::string query;
    for (const auto word : base::words(name)) {
        if (word.find(':') != std::string_view::npos) continue;
        if (query.size() + 1 + word.size() > maxQueryBytes) break;
        query += (query.empty() ? "" : " ") + std::string(word);
    }
    return query;
}

} // namespace

LegalNameCheck::LegalNameCheck(client::Connection& connection, QObject* parent) : QObject(parent), m_connection(connection)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &LegalNameCheck::ask);
}

void LegalNameCheck::check(const std::string& legalName)
{
    if (legalName == m_name && m_state != State::Unknown) return;
    ++m_generation;
    m_call.cancel();
    m_name = legalName;
    if (queryFor(m_name).empty()) {
        m_quiet.stop();
        return setState(State::Unknown);
    }
    m_quiet.start();
    setState(State::Checking);
}

void LegalNameCheck::ask()
{
    ListTenants list;
    list.query = queryFor(m_name);
    list.pageSize = mostMatches;
    m_call = m_connection.call(this, std::move(list), [this, generation = m_generation](base::Result<ListTenants::Page> page) {
        if (generation != m_generation) return;
        if (!page) return setState(State::Unknown);
        const auto wanted = compared(m_name);
        const auto same =
            std::find_if(page->items.begin(), page->items.end(), [&](const auto& tenant) { return compared(tenant.legalName) == wanted; });
        if (same == page->items.end()) return setState(State::Free);
        m_by = *same;
        setState(State::Used);
    });
}

void LegalNameCheck::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace reeve::ui
