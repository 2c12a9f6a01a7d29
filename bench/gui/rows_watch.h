// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/gui/watchdog.h"

#include <QElapsedTimer>

namespace reeve::ui {
class TenantsPage;
} // namespace reeve::ui

namespace reeve::bench {

/// Measures how long it takes from a key or a click until every row that can be seen is the true one and is painted.
class RowsWatch final : public QObject {
    Q_OBJECT

public:
    enum class Until {
        Answered, ///< what was done asks another question: rows of the one before do not count
        Moved,    ///< it scrolls: rows of the place before do not count
    };
    struct Series {
        QString name;
        std::vector<double> milliseconds;
        double slowest{};
        QString question; ///< what the slowest asked for
    };

    /// @pre both outlive the watch
    RowsWatch(WatchedApplication& application, ui::TenantsPage& page);
    void begin(const QString& series, Until until); ///< right before the key is pressed
    bool isDone() const { return !m_waiting; }
    /// A search that more than 10,000 tenants match is a series of its own.
    const std::vector<Series>& series() const { return m_series; }

private:
    void painted();
    bool allHere() const;

    ui::TenantsPage& m_page;
    std::vector<Series> m_series;
    QString m_name;
    Until m_until{Until::Answered};
    bool m_waiting{false};
    bool m_answered{false};
    int m_from{0}; ///< where the scroll bar stood
    QElapsedTimer m_since;
};

} // namespace reeve::bench
