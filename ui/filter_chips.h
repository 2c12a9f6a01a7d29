// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/facet_model.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace reeve::ui {

/// A line of what the list is narrowed to, each of which a click, Return or Del takes off again. Hidden while nothing is filtered.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    /// @p clear takes everything off. @pre both outlive the chips
    FilterChips(models::FacetModel& facets, QAction& clear, QWidget* parent = nullptr);

Q_SIGNALS:
    void queryRemoved(); ///< the search: its field knows nothing of it yet

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Chip {
        int facet{}; ///< FacetModel::FacetCount: the query
        QString value;
        bool operator==(const Chip&) const = default;
    };
    void follow();
    void remove(const Chip& chip);
    models::FacetModel& m_facets;
    QToolButton* m_clear;
    QList<Chip> m_chips;
    QList<QToolButton*> m_buttons;
};

} // namespace reeve::ui
