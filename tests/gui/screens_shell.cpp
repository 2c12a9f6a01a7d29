// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/screens.h"

#include "ui/action_registry.h"
#include "ui/audit_health_card.h"
#include "ui/bulk/bulk_wording.h"
#include "ui/bulk/export_job.h"
#include "ui/command_palette.h"
#include "ui/tasks_popup.h"
#include "ui/tenants_page.h"
#include "ui/verify_panel.h"
#include "ui/wizards/import_dialog.h"

#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace reeve::test {

namespace {

using ui::TaskList;

void addPalette(console::Shots& shots, ui::MainWindow& window, const QString& name, const QString& typed)
{
    shots.add({name,
               [&window, typed] {
                   window.go({u"tenants"_s, {}});
                   window.palette().open();
                   window.palette().field().setText(typed);
               },
               [&window] { return !window.palette().model().isSearching(); },
               {},
               [&window] { window.palette().close(); }});
}

ui::TasksButton* tasksButton(ui::MainWindow& window) { return window.findChild<ui::TasksButton*>(u"tasksToolButton"_s); }

void addTasks(console::Shots& shots, console::Console& console)
{
    ui::MainWindow& window = console.window();
    TaskList& tasks = console.tasks();
    shots.add(
        {u"tasks"_s,
         [&] {
             tasks.clearEnded();
             using ui::VerifyPanel;
             tasks.end(tasks.begin(&window, VerifyPanel::tr("Verifying the audit log"), VerifyPanel::tr("entries", "what is counted")),
                       TaskList::State::Done, VerifyPanel::tr("%1, %Ln entries", "a verdict", 144).arg(ui::AuditHealthCard::tr("Proven")));
             const QString exported = ui::ExportJob::tr("tenants", "what is counted");
             tasks.end(tasks.begin(&window, ui::ExportJob::tr("Exporting tenants"), exported, [] {}), TaskList::State::Failed,
                       u"the disk is full: 0 bytes are left on /home/ana"_s); // as the core says it: no tr
             const auto import =
                 tasks.begin(&window, ui::ImportDialog::tr("Importing manifests"), ui::ImportDialog::tr("files", "what is counted"), [] {});
             tasks.setProgress(import, {48'200, 123'000, 1'240});
             const auto stopping = tasks.begin(&window, ui::BulkWording::of(ui::BulkRequest::Kind::Suspend).title, exported, [] {});
             tasks.setProgress(stopping, {80, 212, 9});
             tasks.cancel(stopping);
             tasksButton(window)->openPopup();
         },
         [&window] { return tasksButton(window)->popup()->isVisible(); },
         [&window]() -> QWidget* { return tasksButton(window)->popup(); }});
    shots.add({u"tasks-line"_s,
               [&window] { tasksButton(window)->popup()->close(); },
               [] { return true; },
               {},
               [&tasks] {
                   for (const auto& task : std::vector(tasks.tasks())) tasks.end(task.id, TaskList::State::Done, {});
                   tasks.clearEnded();
               }});
}

} // namespace

void addShellScreens(console::Shots& shots, console::Console& console)
{
    ui::MainWindow& window = console.window();
    auto* tenants = static_cast<ui::TenantsPage*>(window.page(u"tenants"_s));
    const auto settled = [tenants] { return tenants->isSettled(); };
    addPalette(shots, window, u"palette"_s, {});
    addPalette(shots, window, u"palette-tenants"_s, u"energy"_s);
    addPalette(shots, window, u"palette-commands"_s, u"re"_s);
    addPalette(shots, window, u"palette-empty"_s, u"nobody of this name"_s);
    addTasks(shots, console);
    shots.add({u"compact"_s,
               [&window, &console] {
                   window.go({u"tenants"_s, {}});
                   console.shell().preferences.setDensity(ui::Theme::Density::Compact);
               },
               settled,
               {},
               [&console] { console.shell().preferences.setDensity(ui::Theme::Density::Comfortable); }});
    const QSize usual = window.size();
    shots.add({u"small"_s,
               [&window] {
                   window.go({u"tenants"_s, {}});
                   window.resize(960, 520);
               },
               settled});
    addPalette(shots, window, u"small-palette"_s, u"a"_s);
    shots.add({u"small-keys"_s, [&window] { window.actions().find(u"help.keys"_s)->trigger(); },
               [&window] { return window.findChild<QDialog*>(u"keysDialog"_s); },
               [&window]() -> QWidget* { return window.findChild<QDialog*>(u"keysDialog"_s); },
               [&window, usual] {
                   window.findChild<QDialog*>(u"keysDialog"_s)->reject();
                   window.resize(usual);
               }});
    shots.add({u"environment-dialog"_s, [&window] { window.actions().find(u"view.environment"_s)->trigger(); },
               [&window] { return window.findChild<QDialog*>(u"environmentDialog"_s); },
               [&window]() -> QWidget* { return window.findChild<QDialog*>(u"environmentDialog"_s); },
               [&window] { window.findChild<QDialog*>(u"environmentDialog"_s)->reject(); }});
    shots.add({u"second-window"_s,
               [&console, usual] {
                   const client::Identity identity = console.connection().identity();
                   console.shell().environments.choose(identity.fingerprint, identity.environment, u"staging"_s, u"Rehearsal"_s);
                   console.openWindow({u"audit"_s, {}}).resize(usual);
               },
               [&console] { return console.windows().size() == 2; }, [&console]() -> QWidget* { return console.windows()[1].get(); },
               [&console] {
                   const client::Identity identity = console.connection().identity();
                   console.shell().environments.choose(identity.fingerprint, identity.declared, {}, {});
                   console.windows()[1]->close();
               }});
}

} // namespace reeve::test
