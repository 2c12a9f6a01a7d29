// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment_dialog.h"
#include "ui/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/tasks_popup.h"
#include "ui/tenant_actions.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

/// The actions of the window itself; pages add theirs.
namespace reeve::ui {

using Group = ActionRegistry::Group;

void MainWindow::addActions(const Shell& shell)
{
    addPageActions();
    addWindowActions(shell);
    addLookActions();
}

void MainWindow::addPageActions()
{
    const auto add = [this](const char* id, Group group, const QString& text, const QString& icon, const char* keys, const QString& tip,
                            auto act) {
        QList<QKeySequence> all;
        if (*keys) all << QKeySequence(QString::fromLatin1(keys));
        QAction* action = m_actions.add({QString::fromLatin1(id), group, text, icon, all, tip});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_openPalette = m_actions.add({u"go.palette"_s,
                                   Group::Go,
                                   tr("Command palette"),
                                   u"search"_s,
                                   {QKeySequence(u"Ctrl+K"_s)},
                                   tr("Finds tenants, pages and everything that can be done")});
    m_back = add("go.back", Group::Go, tr("Back"), u"back"_s, "Alt+Left", tr("Back to what was shown before"), [this] { back(); });
    m_forward = add("go.forward", Group::Go, tr("Forward"), u"chevron-right"_s, "Alt+Right", tr("Forward again, after going back"),
                    [this] { forward(); });
    add("view.refresh", Group::View, tr("Refresh"), u"refresh"_s, "F5", tr("Reads what is shown again"), [this] { shown()->refresh(); });
    add("view.find", Group::View, tr("Search in page"), u"search"_s, "Ctrl+F", tr("Puts the cursor into the page's search field"),
        [this] { shown()->find(); });
    add("view.escape", Group::View, tr("Close or clear"), {}, "Esc", tr("Closes the details, then clears the filters"),
        [this] { escape(); });
    m_readOnly =
        add("view.readOnly", Group::View, tr("Read-only"), u"lock"_s, "Ctrl+L",
            tr("While it is on, the control plane refuses every change"), [this] { m_connection.setReadOnly(m_readOnly->isChecked()); });
    m_readOnly->setCheckable(true);
    add("view.tasks", Group::View, tr("Tasks"), u"clock"_s, "Ctrl+J", tr("Long work that is under way, and how it ended"),
        [this] { m_tasks->openPopup(); });
    add("view.environment", Group::View, tr("Mark this control plane…"), u"edit"_s, "",
        tr("Chooses the word and colour of its environment, stricter than its own"), [this] { markEnvironment(); });
    add("help.keys", Group::Help, tr("All keys…"), u"keyboard"_s, "Ctrl+/", tr("The list of all keys"), [this] {
        makePages();
        (new KeysDialog(m_actions, this))->open();
    });
}

void MainWindow::addWindowActions(const Shell& shell)
{
    const auto add = [this](const char* id, const QString& text, const QString& icon, const char* keys, const QString& tip, auto act) {
        QAction* action =
            m_actions.add({QString::fromLatin1(id), Group::Window, text, icon, {QKeySequence(QString::fromLatin1(keys))}, tip});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction* another = add("window.new", tr("New window"), u"external"_s, "Ctrl+Shift+N", tr("Shows what is here in another window, too"),
                           [this] { m_context.openWindow(m_place); });
    another->setVisible(bool(shell.openWindow));
    QAction* full = add("window.fullScreen", tr("Full screen"), {}, "F11", tr("Uses the whole screen, or no longer"),
                        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    full->setCheckable(true);
    add("window.close", tr("Close window"), u"cross"_s, "Ctrl+W", tr("Closes this window; the last one ends the program"),
        [this] { close(); });
    QAction* quit =
        add("window.quit", tr("Quit"), {}, "Ctrl+Q", tr("Closes all windows and ends the program"), [quit = shell.quit] { quit(); });
    quit->setVisible(bool(shell.quit));
}

void MainWindow::addOpenWindowAction(const Shell& shell)
{
    QAction* action = m_actions.add({u"tenants.openWindow"_s,
                                     Group::Tenants,
                                     tr("Open in its own window"),
                                     u"external"_s,
                                     {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                                     tr("Opens the tenant's page in a window of its own")});
    action->setVisible(bool(shell.openWindow));
    connect(action, &QAction::triggered, this,
            [this] { m_context.openWindow({u"tenant"_s, QString::fromStdString(m_tenantActions->target()->id)}); });
    QAction* open = m_tenantActions->open;
    const auto follow = [this, action, open] { m_actions.allow(action, open->isEnabled(), ActionRegistry::whyNot(open)); };
    connect(open, &QAction::changed, this, follow);
    follow();
}

void MainWindow::addLookActions()
{
    Preferences& preferences = m_context.preferences;
    const auto choice = [this, &preferences](QActionGroup* group, const char* id, const QString& text, std::function<bool()> isChosen,
                                             std::function<void()> choose) {
        QAction* action = m_actions.add({QString::fromLatin1(id), Group::View, text});
        action->setCheckable(true);
        action->setChecked(isChosen());
        group->addAction(action);
        connect(action, &QAction::triggered, this, std::move(choose));
        connect(&preferences, &Preferences::changed, action, [action, isChosen = std::move(isChosen)] { action->setChecked(isChosen()); });
    };
    auto* modes = new QActionGroup(this);
    const auto mode = [&](const char* id, const QString& text, Theme::Mode each) {
        choice(
            modes, id, text, [&preferences, each] { return preferences.mode() == each; },
            [&preferences, each] { preferences.setMode(each); });
    };
    mode("view.theme.light", tr("Light colours"), Theme::Mode::Light);
    mode("view.theme.dark", tr("Dark colours"), Theme::Mode::Dark);
    mode("view.theme.system", tr("Colours of the system"), Theme::Mode::System);
    auto* densities = new QActionGroup(this);
    const auto density = [&](const char* id, const QString& text, Theme::Density each) {
        choice(
            densities, id, text, [&preferences, each] { return preferences.density() == each; },
            [&preferences, each] { preferences.setDensity(each); });
    };
    density("view.density.comfortable", tr("Comfortable rows"), Theme::Density::Comfortable);
    density("view.density.compact", tr("Compact rows"), Theme::Density::Compact);
}

void MainWindow::markEnvironment()
{
    if (m_connection.identity().fingerprint.isEmpty()) return;
    (new EnvironmentDialog(m_connection.identity(), m_context.environments, this))->open();
}

} // namespace reeve::ui
