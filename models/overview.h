// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/control/api.h"
#include "models/count_model.h"
#include "models/latest.h"
#include "models/recent_changes_model.h"
#include "models/transition_model.h"

namespace reeve::models {

/// All that the overview shows, in parts that are read, fail and are tried again each on its own. What was read before stays while a part
/// is read anew, and when that fails.
class Overview final : public QObject {
    Q_OBJECT

public:
    enum class Part { Counts, Facets, Transitions, Changes, Health };
    static constexpr std::array allParts{Part::Counts, Part::Facets, Part::Transitions, Part::Changes, Part::Health};
    static constexpr std::uint32_t lastChanges = 10;

    /// @pre connection and clock outlive the model
    Overview(client::Connection& connection, const base::Clock& clock, QObject* parent = nullptr);

    void refresh(); ///< all parts
    void refresh(Part part);

    bool hasValue(Part part) const;
    bool isLoading(Part part) const;
    const std::optional<base::Error>& error(Part part) const;      ///< of the last reading
    std::optional<base::Timestamp> asOf() const { return m_asOf; } ///< of the last answer; absent before the first
    int valuesRead() const;                                        ///< parts whose last reading succeeded

    CountModel& states() { return m_states; }
    CountModel& plans() { return m_plans; }
    CountModel& regions() { return m_regions; }
    TransitionModel& transitions() { return m_transitionModel; }
    RecentChangesModel& changes() { return m_changeModel; }
    const std::optional<control::GetCounts::Counts>& counts() const { return m_counts.value(); }
    const std::optional<control::GetAuditHealth::Health>& health() const { return m_health.value(); }

Q_SIGNALS:
    void changed(reeve::models::Overview::Part part); ///< an answer or a failure came

private:
    template <class F>
    decltype(auto) visit(Part part, F f) const;
    void take(Part part);

    const base::Clock& m_clock;
    std::optional<base::Timestamp> m_asOf;
    Latest<control::GetCounts> m_counts;
    Latest<registry::CountFacets> m_facets;
    Latest<registry::CountTransitions> m_transitions;
    Latest<audit::ListAudit> m_changes;
    Latest<control::GetAuditHealth> m_health;
    CountModel m_states;
    CountModel m_plans;
    CountModel m_regions;
    TransitionModel m_transitionModel;
    RecentChangesModel m_changeModel;
};

} // namespace reeve::models
