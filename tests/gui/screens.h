// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/console.h"
#include "app/console/shots.h"
#include "client/connection.h"
#include "tests/support/sample_plane.h"
#include "ui/action_registry.h"
#include "ui/main_window.h"

#include <QAction>
#include <QDialog>
#include <filesystem>

namespace reeve::test {

/// A window on one control plane, and short ways to state the screens that are pictured of it. Screens are led to in the order in which
/// they are stated, each from where the one before was left.
struct Stage {
    using Step = std::function<void()>;
    using Check = std::function<bool()>;

    console::Shots& shots;
    ui::MainWindow& window;
    client::Connection& connection;
    SamplePlane* plane{nullptr}; ///< behind the connection where it is one in memory, which can be told to hold and to fail
    std::filesystem::path spare; ///< a folder for files that a screen needs; its path is on no picture

    template <class P>
    P& page(const char* name) const
    {
        return *static_cast<P*>(window.page(QString::fromLatin1(name)));
    }
    void go(const char* name, const QString& argument = {}) const { window.go({QString::fromLatin1(name), argument}); }
    /// Does the action of that name in the registry.
    void act(const char* id) const { window.actions().find(QString::fromLatin1(id))->trigger(); }

    /// The whole window, once @p ready says so. @p leave puts everything back for the next screen.
    void screen(const char* name, Step lead, Check ready, Step leave = {}) const
    {
        shots.add({QString::fromLatin1(name), std::move(lead), std::move(ready), {}, std::move(leave)});
    }
    /// The dialog of that object name alone, which @p lead opens; it is closed afterwards.
    void dialog(const char* name, const char* objectName, Step lead, Check ready = [] { return true; }) const
    {
        const auto shown = [found = &window, id = QString::fromLatin1(objectName)]() -> QDialog* {
            const auto all = found->findChildren<QDialog*>(id);
            const auto at = std::find_if(all.begin(), all.end(), [](const QDialog* each) { return each->isVisible(); });
            return at == all.end() ? nullptr : *at;
        };
        shots.add({QString::fromLatin1(name), std::move(lead), [shown, ready = std::move(ready)] { return shown() && ready(); }, shown,
                   [shown] {
                       if (QDialog* open = shown()) open->reject();
                   }});
    }
};

// One function for each area, in a source of its own: screens_<area>.cpp. They are called by shots.cpp.

// On the sample fleet, in an embedded plane:
void addOverviewScreens(const Stage& stage);
void addTenantScreens(const Stage& stage);
void addAuditScreens(const Stage& stage);
void addWindowScreens(const Stage& stage);
/// What belongs to no page: palette, tasks, density, a small screen, another window.
void addShellScreens(console::Shots& shots, console::Console& console);
void addSettingsScreens(const Stage& stage);

// On a busy production plane in memory, for what the embedded one does not do on demand:
void addOverviewStates(const Stage& stage);
void addTenantStates(const Stage& stage);
void addBulkStates(const Stage& stage); ///< lists with selections, and what is done with them
void addTenantPageStates(const Stage& stage);
/// The states of the connection.
void addConnectionStates(const Stage& stage);
void addClosedStates(const Stage& stage); ///< the last: the plane stays closed

} // namespace reeve::test
