// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paged_model.h"

namespace reeve::models {

PagedModel::PagedModel(client::Connection& connection, const base::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_connection(connection), m_clock(clock)
{
}

void PagedModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) ask(m_token);
}

void PagedModel::reload()
{
    m_replacing = true;
    ask({});
}

void PagedModel::retry()
{
    if (m_state == State::Failed) ask(m_replacing ? std::nullopt : m_token);
}

void PagedModel::restart()
{
    beginResetModel();
    clearRows();
    m_total = 0;
    m_totalIsExact = true;
    m_asOf.reset();
    endResetModel();
    reload();
}

void PagedModel::ask(std::optional<std::string> token)
{
    m_call.cancel();
    m_state = State::Loading; // a view may call fetchMore again at once: now it is refused
    Q_EMIT stateChanged();
    m_call = request(token, ++m_generation);
}

void PagedModel::fail(base::Error error)
{
    m_error = std::move(error);
    m_state = State::Failed; // not Idle: the view would ask again for ever
    Q_EMIT stateChanged();
}

void PagedModel::finish(std::string nextToken)
{
    m_asOf = m_clock.now();
    m_state = nextToken.empty() ? State::Complete : State::Idle;
    m_token = std::move(nextToken);
    Q_EMIT stateChanged();
}

} // namespace reeve::models
