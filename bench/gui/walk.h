// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/gui/watchdog.h"
#include "ui/main_window.h"

#include <QTimer>
#include <deque>
#include <functional>

namespace reeve::bench {

/// Leads a window through everything that a person does in a day, as fast as the window allows, while the event loop is watched.
class Walk final : public QObject {
    Q_OBJECT

public:
    /// @pre both outlive the walk
    Walk(WatchedApplication& application, ui::MainWindow& window);
    void start();

Q_SIGNALS:
    /// @p problems: steps whose end did not come within a minute
    void finished(const QStringList& problems);

private:
    using Act = std::function<void()>;
    using Check = std::function<bool()>;
    struct Step {
        QString name;
        std::vector<Act> acts; ///< one every thirty milliseconds, as a quick typist does
        Check isDone;
    };
    void add(const QString& name, Act act, Check isDone = {});
    void addTyping(const QString& name, const QString& text, Check isDone = {});
    void addKeys(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers, int times, Check isDone = {});
    void addPages();
    void addTenants();
    void addTenant();
    void addAudit();
    void addDialogs();
    void addWindow();
    void look();

    WatchedApplication& m_application;
    ui::MainWindow& m_window;
    std::deque<Step> m_steps;
    std::size_t m_act{0};
    int m_settled{0};
    QElapsedTimer m_waiting;
    QTimer m_timer;
    QStringList m_problems;
};

} // namespace reeve::bench
