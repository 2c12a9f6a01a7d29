// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window that explains it: help, tour, settings.
#include "ui/main_window.h"
#include "ui/navigation_rail.h"
#include "ui/settings.h"
#include "ui/settings_page.h"
#include "ui/tour.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

using Group = ActionRegistry::Group;

void MainWindow::addHelpActions()
{
    const auto add = [this](const char* id, const QString& text, const QString& icon, const QString& tip, const QKeySequence& key,
                            std::function<void()> act) {
        const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{key};
        QAction* action = m_actions.add({QString::fromLatin1(id), Group::Help, text, icon, keys, tip});
        connect(action, &QAction::triggered, this, std::move(act));
    };
    if (m_context.help) {
        add("help.here", tr("Help on this"), u"info"_s, tr("Explains what is shown now"), QKeySequence(Qt::Key_F1),
            [this] { m_context.help(shown()->helpTopic()); });
        add("help.start", tr("Help: first steps"), {}, tr("The help from its beginning"), {}, [this] { m_context.help({}); });
    }
    add("help.tour", tr("Tour of the window"), {}, tr("Four steps for who is here for the first time"), {}, [this] { startTour(); });
    add("help.about", tr("About Reeve"), {}, tr("Versions of everything, and the state of the control plane"), {},
        [this] { go({u"settings"_s, u"about"_s}); });
}

void MainWindow::addSettings()
{
    const auto make = [this] {
        auto* settings = new SettingsPage(m_context);
        connect(settings, &SettingsPage::tourRequested, this, &MainWindow::startTour);
        connect(settings, &SettingsPage::resetRequested, this, &MainWindow::forgetView);
        return settings;
    };
    m_rail->addPage(addPage(u"settings"_s, SettingsPage::tr("Settings"), make), NavigationRail::Side::Bottom);
    connect(m_actions.add({u"help.diagnostics"_s,
                           Group::Help,
                           tr("Copy diagnostics"),
                           u"copy"_s,
                           {},
                           tr("Copies versions and the state of the control plane for a support ticket")}),
            &QAction::triggered, this, [this] { static_cast<SettingsPage*>(page(u"settings"_s))->copyDiagnostics(); });
}

void MainWindow::startTour()
{
    m_settings.setValue("window/tourShown", true);
    if (!findChild<Tour*>()) new Tour(*this, firstSteps());
}

void MainWindow::offerTour()
{
    if (!m_settings.value("window/tourShown").toBool()) startTour();
}

/// Sizes of windows, panels and columns; nothing that the user made, such as views and favourites.
void MainWindow::forgetView()
{
    m_keepsView = false;
    for (const QString& key : m_settings.allKeys()) {
        const bool isView = key.startsWith("window/geometry"_L1) || key == "audit/detailWidth"_L1 || key == "help/geometry"_L1 ||
                            key.endsWith("/splitter"_L1) || key.contains("/columns"_L1);
        if (isView) m_settings.remove(key);
    }
}

} // namespace reeve::ui
