// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"

#include "models/format.h"
#include "models/words.h"

#include <algorithm>

namespace reeve::models {
namespace {

QString stateWord(const std::string& name)
{
    registry::State state{};
    return boost::describe::enum_from_string(name.c_str(), state) ? Words::state(state) : toQt(name);
}

} // namespace

Overview::Overview(client::Connection& connection, const base::Clock& clock, QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_counts(connection, *this, [this] { take(Part::Counts); }),
      m_facets(connection, *this, [this] { take(Part::Facets); }),
      m_transitions(connection, *this, [this] { take(Part::Transitions); }),
      m_changes(connection, *this, [this] { take(Part::Changes); }),
      m_health(connection, *this, [this] { take(Part::Health); }),
      m_states(tr("State"), &stateWord),
      m_plans(tr("Plan")),
      m_regions(tr("Region")),
      m_changeModel(clock)
{
}

template <class F>
decltype(auto) Overview::visit(Part part, F f) const
{
    switch (part) {
    case Part::Counts: return f(m_counts);
    case Part::Facets: return f(m_facets);
    case Part::Transitions: return f(m_transitions);
    case Part::Changes: return f(m_changes);
    case Part::Health: break;
    }
    return f(m_health);
}

void Overview::refresh()
{
    for (const Part part : allParts) refresh(part);
}

void Overview::refresh(Part part)
{
    switch (part) {
    case Part::Counts: return m_counts.ask({});
    case Part::Facets: return m_facets.ask({});
    case Part::Transitions: return m_transitions.ask({});
    case Part::Changes: {
        audit::ListAudit newest;
        newest.result = audit::ResultKind::ok;
        newest.pageSize = lastChanges;
        return m_changes.ask(newest);
    }
    case Part::Health: return m_health.ask({});
    }
}

bool Overview::hasValue(Part part) const
{
    return visit(part, [](const auto& latest) { return latest.value().has_value(); });
}

bool Overview::isLoading(Part part) const
{
    return visit(part, [](const auto& latest) { return latest.isLoading(); });
}

const std::optional<base::Error>& Overview::error(Part part) const
{
    return visit(part, [](const auto& latest) -> const std::optional<base::Error>& { return latest.error(); });
}

int Overview::valuesRead() const
{
    return int(std::count_if(allParts.begin(), allParts.end(), [this](Part part) { return hasValue(part) && !error(part); }));
}

void Overview::take(Part part)
{
    if (!error(part)) {
        m_asOf = m_clock.now();
        switch (part) {
        case Part::Counts: m_states.setCounts(m_counts.value()->states); break;
        case Part::Facets:
            m_plans.setCounts(m_facets.value()->plans);
            m_regions.setCounts(m_facets.value()->regions);
            break;
        case Part::Transitions: m_transitionModel.setDays(m_transitions.value()->items); break;
        case Part::Changes: m_changeModel.setEntries(m_changes.value()->items); break;
        case Part::Health: break;
        }
    }
    Q_EMIT changed(part);
}

} // namespace reeve::models
