// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/slug_check.h"

namespace reeve::ui {

using registry::GetTenant;

namespace {
constexpr std::chrono::milliseconds quietTime{200};
} // namespace

SlugCheck::SlugCheck(client::Connection& connection, QObject* parent) : QObject(parent), m_connection(connection)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &SlugCheck::ask);
}

void SlugCheck::check(const std::string& slug)
{
    if (slug == m_slug && m_state != State::Unknown) return;
    ++m_generation;
    m_call.cancel();
    m_slug = slug;
    if (slug.empty()) {
        m_quiet.stop();
        return setState(State::Unknown);
    }
    m_quiet.start();
    setState(State::Checking);
}

void SlugCheck::ask()
{
    m_call = m_connection.call(this, GetTenant{m_slug}, [this, generation = m_generation](base::Result<GetTenant::Details> details) {
        if (generation != m_generation) return;
        if (details) {
            m_by = std::move(details->tenant);
            return setState(State::Taken);
        }
        setState(details.error().code == base::ErrorCode::NotFound ? State::Free : State::Unknown);
    });
}

void SlugCheck::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace reeve::ui
