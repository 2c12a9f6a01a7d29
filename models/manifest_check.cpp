// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manifest_check.h"

namespace reeve::models {

ManifestCheck::ManifestCheck(client::Connection& connection, QObject* parent) : QObject(parent), m_connection(connection)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &ManifestCheck::checkNow);
}

void ManifestCheck::setTenant(const std::string& tenantId)
{
    m_tenantId = tenantId;
    clear();
}

void ManifestCheck::setText(const QString& text)
{
    m_text = text.toStdString();
    ++m_generation; // what is under way is about another text
    m_call.cancel();
    m_quiet.start();
    setState(State::Checking);
}

void ManifestCheck::checkNow()
{
    m_quiet.stop();
    m_call.cancel();
    setState(State::Checking);
    m_call = m_connection.call(this, lifecycle::ValidateManifest{{m_text}, m_tenantId},
                               [this, generation = ++m_generation](base::Result<Report> report) {
                                   if (generation != m_generation) return;
                                   if (report) m_report = std::move(*report);
                                   else m_error = std::move(report).error();
                                   setState(report ? State::Done : State::Failed);
                               });
}

void ManifestCheck::clear()
{
    m_quiet.stop();
    m_call.cancel();
    ++m_generation;
    m_report = {};
    setState(State::Idle);
}

void ManifestCheck::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace reeve::models
