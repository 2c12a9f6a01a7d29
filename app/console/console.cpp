// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "client/bundle_connection.h"
#include "core/telemetry/exposition.h"
#include "ui/wizard_launcher.h"

#include <QApplication>
#include <QStandardPaths>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace reeve::console {

QString configFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/reeve"_L1; }

Console::Console(QApplication& application, const base::Clock& clock, base::Random& random, const Options& options)
    : m_log(
          clock, "console", [](std::string_view line) { std::fwrite(line.data(), 1, line.size(), stderr); }, options.logLevel),
      m_ids(clock, random),
      m_settings(options.configFolder + "/console.ini"_L1, QSettings::IniFormat),
      m_theme(application, options.theme),
      m_drafts(options.configFolder + "/drafts"_L1)
{
    telemetry::declareMetrics(m_metrics);
    control::ControlPlaneOptions plane;
    plane.database.folder = options.dataFolder.toStdString();
    plane.name = options.planeName.toStdString();
    m_connection = std::make_unique<client::EmbeddedConnection>(
        plane, client::EmbeddedConnection::Environment{clock, random, m_log, m_metrics}, options.caller);
    m_connection->setReadOnly(options.readOnly);
    const ui::WizardServices services{*m_connection, clock, m_desktop, [this] { return m_ids.next("idk"); }};
    m_acts = ui::wizardActs(services, m_drafts, SampleFleet::folder());
    m_acts.openBundle = [&clock](const QString& folder, const QString& vkey) -> std::unique_ptr<client::Connection> {
        return std::make_unique<client::BundleConnection>(folder.toStdString(), vkey.toStdString(), clock);
    };
    m_window = std::make_unique<ui::MainWindow>(*m_connection, m_theme, m_desktop, clock, m_settings, m_acts);
    QObject::connect(m_connection.get(), &client::EmbeddedConnection::openFailed, m_window.get(), &ui::MainWindow::showOpenError);
}

} // namespace reeve::console
