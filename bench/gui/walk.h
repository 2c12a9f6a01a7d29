// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/gui/rows_watch.h"
#include "bench/gui/user.h"

namespace reeve::bench {

/// Leads a window through everything that a person does in a day, as fast as the window allows, while the event loop is watched.
class Walk final : public User {
    Q_OBJECT

public:
    /// @p rowsOnly: only what is measured until its rows are painted. @pre both outlive the walk
    Walk(WatchedApplication& application, ui::MainWindow& window, bool rowsOnly);
    const RowsWatch& rows() const { return m_rows; }

private:
    void goOn() override;
    void addTenants();
    void addTenant();
    void addDialogs();
    void addWindow();

    // How long rows take: walk_rows.cpp
    void addTimed(const QString& series, RowsWatch::Until until, Act act);
    void addSearches(const QString& series);
    void addSortClicks();
    void addJumps();
    void addSortClick(int column);
    void noteWords();

    RowsWatch m_rows;
    QStringList m_words; ///< to search for
    int m_part{0};
};

} // namespace reeve::bench
