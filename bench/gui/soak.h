// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/gui/user.h"

#include <random>

namespace reeve::bench {

/// Uses a window for a long time: what is done next is chosen by a seeded generator, from everything that a person can do without changing
/// the control plane. Wizards and dialogs are opened, typed into and cancelled.
class Soak final : public User {
    Q_OBJECT

public:
    /// @pre application and window outlive the soak
    Soak(WatchedApplication& application, ui::MainWindow& window, std::chrono::seconds duration, std::uint64_t seed);
    int actions() const { return m_actions; } ///< chosen so far

private:
    void goOn() override;
    int below(int limit) { return int(m_random() % std::uint64_t(limit)); }
    QString word();
    void addSearch();
    void addLook();

    const std::chrono::seconds m_duration;
    std::mt19937_64 m_random;
    QList<QAction*> m_dialogs;
    QElapsedTimer m_since;
    int m_actions{0};
};

} // namespace reeve::bench
