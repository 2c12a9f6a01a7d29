// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/shots.h"
#include "app/console/console.h"
#include "tests/gui/export_bundle.h"
#include "tests/gui/screens.h"
#include "tests/support/fakes.h"
#include "tests/support/sample_plane.h"
#include "ui/action_registry.h"
#include "ui/audit_browser.h"
#include "ui/audit_details.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/bulk/bulk_dialog.h"
#include "ui/table.h"
#include "ui/tenants_page.h"
#include "ui/verify_panel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCursor>
#include <QDialog>
#include <QPushButton>
#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace reeve;

namespace {

/// Moves on at every look, so that not everything happened at once; durations are not measured on pictures.
class PictureClock final : public base::Clock {
public:
    base::Timestamp now() const override { return base::fromMicros(m_micros.fetch_add(m_step)); }
    std::chrono::nanoseconds monotonic() const override { return {}; }
    void stop(base::Timestamp at)
    {
        m_step = 0;
        m_micros = base::toMicros(at);
    }

private:
    mutable std::atomic<std::int64_t> m_micros{base::toMicros(*base::parseTime("2026-10-02T21:00:00Z"))};
    std::atomic<std::int64_t> m_step{23'000'000};
};

/// Screens that need more than a walk through the pages.
void addScreens(console::Shots& shots, ui::MainWindow& window, client::Connection& connection, const std::filesystem::path& folder)
{
    auto* tenants = static_cast<ui::TenantsPage*>(window.page(u"tenants"_s));
    auto* audit = static_cast<ui::AuditPage*>(window.page(u"audit"_s));
    const auto settled = [tenants] { return tenants->isSettled(); };
    const auto clear = [&window] { window.actions().find(u"tenants.clearFilters"_s)->trigger(); };
    shots.add({u"tenants-search"_s,
               [&window, tenants] {
                   window.go({u"tenants"_s, {}});
                   tenants->search(u"angstrom"_s);
               },
               settled,
               {},
               clear});
    shots.add({u"tenants-filtered"_s,
               [&window, tenants] {
                   window.go({u"tenants"_s, {}});
                   tenants->facets().check(models::FacetModel::State, u"Suspended"_s, true);
                   tenants->facets().check(models::FacetModel::State, u"Archived"_s, true);
               },
               settled,
               {},
               clear});
    shots.add({u"tenants-no-match"_s,
               [&window, tenants] {
                   window.go({u"tenants"_s, {}});
                   tenants->search(u"nobody of this name"_s);
               },
               settled,
               {},
               clear});
    const auto answered = [audit] { return audit->current().browser().answered(); };
    shots.add({u"audit-entry"_s,
               [&window, audit] {
                   window.go({u"audit"_s, {}});
                   audit->showEntry(142);
               },
               answered});
    shots.add({u"audit-proof"_s,
               [audit] { audit->findChild<QPushButton*>(u"provePushButton"_s)->click(); },
               [audit] { return audit->findChild<QWidget*>(u"proofNotice"_s)->isVisible(); },
               {},
               [audit] { audit->escape(); }});
    shots.add({u"audit-verified"_s,
               [&window] { window.actions().find(u"audit.verify"_s)->trigger(); },
               [audit] { return audit->current().verification().isVisible() && !audit->current().verification().isRunning(); },
               {},
               [audit] { audit->escape(); }});
    shots.add({u"bundle-dialog"_s, [&window] { window.actions().find(u"audit.openBundle"_s)->trigger(); },
               [&window] { return window.findChild<QDialog*>(u"bundleDialog"_s); },
               [&window]() -> QWidget* { return window.findChild<QDialog*>(u"bundleDialog"_s); },
               [&window] { window.findChild<QDialog*>(u"bundleDialog"_s)->reject(); }});
    shots.add({u"bundle-review"_s,
               [&connection, audit, folder] {
                   std::filesystem::remove_all(folder);
                   test::exportBundle(connection, folder, [audit, folder](const QString& vkey) {
                       audit->openBundle(QString::fromStdString(folder.string()), vkey);
                   });
               },
               [&window, audit] {
                   return window.findChild<QWidget*>(u"offlineNotice"_s) && audit->current().browser().answered() &&
                          !audit->current().verification().isRunning();
               },
               {},
               [audit, folder] {
                   audit->closeBundle();
                   std::filesystem::remove_all(folder);
               }});
    shots.add({u"importing"_s,
               [&window] {
                   window.go({u"tenants"_s, {}});
                   window.showWork(console::SampleFleet::tr("Importing the sample fleet: %1 of %2 files").arg(48).arg(123));
               },
               settled,
               {},
               [&window] { window.showWork({}); }});
    shots.add({u"read-only"_s,
               [&window, &connection] {
                   window.go({u"tenants"_s, {}});
                   connection.setReadOnly(true);
               },
               settled,
               {},
               [&connection] { connection.setReadOnly(false); }});
    shots.add({u"keys"_s, [&window] { window.actions().find(u"help.keys"_s)->trigger(); },
               [&window] { return window.findChild<QDialog*>(u"keysDialog"_s); },
               [&window]() -> QWidget* { return window.findChild<QDialog*>(u"keysDialog"_s); },
               [&window] { window.findChild<QDialog*>(u"keysDialog"_s)->reject(); }});
}

/// A large list, one that is loading, and one that failed.
void addStates(console::Shots& shots, ui::MainWindow& window, test::SamplePlane& plane)
{
    auto* tenants = static_cast<ui::TenantsPage*>(window.page(u"tenants"_s));
    const auto settled = [tenants] { return tenants->isSettled(); };
    shots.add({u"production"_s, [tenants] { tenants->search({}); }, settled});
    shots.add({u"tenants-scrolling"_s,
               [tenants, &plane] {
                   plane.hold("tenants.list");
                   tenants->table().scrollTo(tenants->list().index(190, 0), QAbstractItemView::PositionAtTop);
               },
               [tenants] { return tenants->list().rowCount() > 0; },
               {},
               [&plane] { plane.unhold("tenants.list"); }});
    shots.add({u"tenants-failed"_s,
               [tenants, &plane] {
                   plane.fail("tenants.list", {base::ErrorCode::Unavailable,
                                               "the disk is full: 0 bytes are left on /var/lib/reeve",
                                               "STORAGE_FULL",
                                               {},
                                               "req_01M3ZYSF50BR03VPW2FHJENNPN"});
                   tenants->search(u"acme"_s);
               },
               [tenants] { return tenants->list().state() == models::TenantListModel::LoadState::Failed; },
               {},
               [tenants, &plane] {
                   plane.heal("tenants.list");
                   tenants->search(u"muller"_s);
               }});
}

} // namespace

/// Pictures of all named screens: the sample fleet at a fixed moment, 1280 by 800.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser flags;
    const QCommandLineOption out(u"out"_s, u"Folder of the pictures."_s, u"folder"_s, u"shots"_s);
    flags.addOption(out);
    flags.addHelpOption();
    flags.process(application);

    PictureClock clock;
    test::SeededRandom random;
    test::TempDir folder;
    console::Console::Options options;
    options.dataFolder = QString::fromStdString((folder.path() / "plane").string());
    options.configFolder = QString::fromStdString((folder.path() / "config").string());
    options.planeName = u"Sample plane"_s;
    options.caller.actor.id = "user:ana@desk-7";
    options.theme = ui::Theme::Mode::Light;
    console::Console console(application, clock, random, options);
    ui::MainWindow& window = console.window();
    QCursor::setPos(4000, 4000); // nothing is hovered
    window.resize(1280, 800);
    window.show();

    console::Shots welcome(window, console.theme(), flags.value(out));
    auto* tenants = static_cast<ui::TenantsPage*>(window.page(u"tenants"_s));
    welcome.add({u"welcome"_s, [] {}, [tenants] { return tenants->isSettled(); }});
    console::SampleFleet fleet(console.connection());
    console::Shots shots(window, console.theme(), flags.value(out));
    shots.addPages();
    addScreens(shots, window, console.connection(), std::filesystem::temp_directory_path() / "audit-2026-10-03");
    // A busy production plane, for what the embedded one does not do on demand.
    test::SamplePlane production(clock, 5000);
    production.setIdentity({u"9f3c:77a1:02de"_s, u"eu-control"_s, u"production"_s});
    ui::SystemDesktop desktop;
    ui::Acts none;
    none.onboard = none.import = [](QWidget*) {};
    none.bulk = [&](QWidget* parent, const ui::BulkRequest& request) {
        (new ui::BulkDialog({production, clock, desktop, [] { return std::string("key"); }}, request, parent))->open();
    };
    ui::MainWindow second(production, desktop, clock, console.settings(), none, console.shell());
    second.resize(1280, 800);
    console::Shots others(second, console.theme(), flags.value(out));
    test::addBulkStates(others, second, production);
    addStates(others, second, production);
    QStringList problems;
    QObject::connect(&welcome, &console::Shots::finished, &fleet, [&](const QStringList& failed) {
        problems += failed;
        fleet.start();
    });
    QObject::connect(&fleet, &console::SampleFleet::finished, &shots, [&] {
        clock.stop(*base::parseTime("2026-10-03T10:00:00Z"));
        shots.start();
    });
    QObject::connect(&shots, &console::Shots::finished, &others, [&](const QStringList& failed) {
        problems += failed;
        window.hide();
        second.show();
        others.start();
    });
    QObject::connect(&others, &console::Shots::finished, &application, [&](const QStringList& failed) {
        problems += failed;
        for (const QString& each : problems) std::fprintf(stderr, "no picture: %s\n", qPrintable(each));
        QApplication::exit(problems.isEmpty() ? 0 : 1);
    });
    welcome.start();
    return QApplication::exec();
}
