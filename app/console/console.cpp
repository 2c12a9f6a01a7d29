// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "client/bundle_connection.h"
#include "core/telemetry/exposition.h"
#include "ui/wizard_launcher.h"

#include <QApplication>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace reeve::console {

QString configFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/reeve"_L1; }

Console::Console(QApplication& application, const base::Clock& clock, base::Random& random, const Options& options)
    : m_clock(clock),
      m_log(
          clock, "console", [](std::string_view line) { std::fwrite(line.data(), 1, line.size(), stderr); }, options.logLevel),
      m_ids(clock, random),
      m_settings(options.configFolder + "/console.ini"_L1),
      m_theme(application, options.theme, options.density),
      m_preferences(m_settings, m_theme),
      m_environments(m_settings),
      m_tasks(clock),
      m_help(application, m_desktop, m_settings),
      m_drafts(options.configFolder + "/drafts"_L1),
      m_shell{m_preferences,   m_environments,
              m_tasks,         [this](const ui::Place& place) { openWindow(place); },
              options.restart, [] { QApplication::quit(); }}
{
    telemetry::declareMetrics(m_metrics);
    control::ControlPlaneOptions plane;
    plane.database.folder = options.dataFolder.toStdString();
    plane.name = options.planeName.toStdString();
    m_connection = std::make_unique<client::EmbeddedConnection>(
        plane, client::EmbeddedConnection::Environment{clock, random, m_log, m_metrics}, options.caller);
    m_connection->setReadOnly(options.readOnly);
    m_connection->setPresentation([this](client::Identity own) { return m_environments.applied(std::move(own)); });
    QObject::connect(&m_environments, &ui::EnvironmentStyle::changed, m_connection.get(), &client::Connection::presentAgain);
    const ui::WizardServices services{*m_connection, clock, m_desktop, [this] { return m_ids.next("idk"); }, &m_tasks};
    m_acts = ui::wizardActs(services, m_drafts, SampleFleet::folder());
    m_acts.openBundle = [&clock](const QString& folder, const QString& vkey) -> std::unique_ptr<client::Connection> {
        return std::make_unique<client::BundleConnection>(folder.toStdString(), vkey.toStdString(), clock);
    };
    m_acts.drafts = &m_drafts;
    m_shell.help = [this](const QString& topic) { m_help.show(topic); };
    makeWindow().goToKeptPlace();
}

ui::MainWindow& Console::makeWindow()
{
    auto& window =
        *m_windows.emplace_back(std::make_unique<ui::MainWindow>(*m_connection, m_desktop, m_clock, m_settings, m_acts, m_shell));
    QObject::connect(&window, &ui::MainWindow::closed, &window, [this, &window] { forget(&window); });
    return window;
}

ui::MainWindow& Console::openWindow(const ui::Place& place)
{
    ui::MainWindow& window = makeWindow();
    if (!place.page.isEmpty()) window.go(place);
    window.show();
    return window;
}

void Console::forget(ui::MainWindow* window)
{
    if (m_windows.size() == 1) return; // the last one ends the program, and is taken apart with everything else
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), [window](const auto& each) { return each.get() == window; });
    found->release()->deleteLater();
    m_windows.erase(found);
}

} // namespace reeve::console
