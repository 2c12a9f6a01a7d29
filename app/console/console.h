// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/memory.h"
#include "app/console/sample_fleet.h"
#include "client/embedded_connection.h"
#include "core/base/id.h"
#include "core/base/log.h"
#include "core/base/metrics.h"
#include "ui/desktop.h"
#include "ui/environment_style.h"
#include "ui/help.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/settings.h"
#include "ui/task_list.h"
#include "ui/theme.h"
#include "ui/wizards/draft_store.h"

class QApplication;

namespace reeve::console {

/// Everything that the console is made of, in the order in which it depends on each other. The clock and randomness come from outside, so
/// that pictures can be taken at a fixed moment.
class Console final {
public:
    struct Options {
        QString dataFolder;   ///< of the embedded control plane
        QString configFolder; ///< window settings, drafts
        QString planeName;    ///< used when the plane is made
        ui::Theme::Mode theme{ui::Theme::Mode::System};
        ui::Theme::Density density{ui::Theme::Density::Comfortable};
        bool readOnly{false};
        base::Caller caller{control::embeddedCaller()}; ///< who acts
        base::LogLevel logLevel{base::LogLevel::Warning};
        std::function<void()> restart{}; ///< ends the program and starts it again; not set: not offered
    };
    /// The first window is there at once; the plane opens behind it. @pre the others outlive the console
    Console(QApplication& application, const base::Clock& clock, base::Random& random, const Options& options);

    /// The oldest window that is open; after the last was closed, that one.
    ui::MainWindow& window() { return *m_windows.front(); }
    const std::vector<std::unique_ptr<ui::MainWindow>>& windows() const { return m_windows; }
    /// Opens another window on the same plane, and shows @p place in it.
    ui::MainWindow& openWindow(const ui::Place& place);
    ui::Theme& theme() { return m_theme; }
    client::EmbeddedConnection& connection() { return *m_connection; }
    ui::Settings& settings() { return m_settings; }
    ui::TaskList& tasks() { return m_tasks; }
    const ui::Shell& shell() const { return m_shell; }

private:
    ui::MainWindow& makeWindow();
    void forget(ui::MainWindow* window);

    const base::Clock& m_clock;
    base::Log m_log;
    base::Metrics m_metrics;
    base::IdGenerator m_ids;
    ui::Settings m_settings;
    ui::Theme m_theme;
    ui::Preferences m_preferences;
    ui::EnvironmentStyle m_environments;
    ui::TaskList m_tasks;
    ui::SystemDesktop m_desktop;
    ui::Help m_help;
    ui::FileDraftStore m_drafts;
    std::unique_ptr<client::EmbeddedConnection> m_connection;
    ui::Acts m_acts;
    ui::Shell m_shell;
    std::vector<std::unique_ptr<ui::MainWindow>> m_windows; ///< never empty
    FreeMemory m_freeMemory;
};

QString configFolder();

} // namespace reeve::console
