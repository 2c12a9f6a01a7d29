// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery.h"

#include "tests/gui/acts.h"
#include "tests/gui/screens.h"
#include "ui/bulk/bulk_dialog.h"
#include "ui/overview_page.h"
#include "ui/tenants_page.h"

#include <QApplication>
#include <QCursor>

using namespace Qt::StringLiterals;

namespace reeve::test {

namespace {

console::Console::Options consoleOptions(const std::filesystem::path& folder)
{
    console::Console::Options options;
    options.dataFolder = QString::fromStdString((folder / "plane").string());
    options.configFolder = QString::fromStdString((folder / "config").string());
    options.planeName = u"Sample plane"_s;
    options.caller.actor.id = "user:ana@desk-7";
    options.theme = ui::Theme::Mode::Light;
    return options;
}

} // namespace

Gallery::Gallery(QApplication& application, const Options& options)
    : m_console(std::make_unique<console::Console>(application, m_clock, m_random, consoleOptions(m_folder.path()))),
      m_production(m_clock, 5000)
{
    QCursor::setPos(4000, 4000); // nothing is hovered
    ui::MainWindow& window = m_console->window();
    window.resize(options.size);
    m_production.setIdentity({u"9f3c:77a1:02de"_s, u"eu-control"_s, u"production"_s});
    m_acts = notingActs(m_asked);
    m_acts.importSample = {};
    m_acts.openBundle = [](const QString&, const QString&) { return nullptr; }; // is offered; no screen opens one there
    m_acts.bulk = [this](QWidget* parent, const ui::BulkRequest& request) {
        (new ui::BulkDialog({m_production, m_clock, m_desktop, [] { return std::string("key"); }}, request, parent))->open();
    };
    m_second = std::make_unique<ui::MainWindow>(m_production, m_desktop, m_clock, m_console->settings(), m_acts, m_console->shell());
    m_second->resize(options.size);
    for (ui::MainWindow* each : {m_second.get(), &m_console->window()}) each->makePages();
    m_fleet = std::make_unique<console::SampleFleet>(m_console->connection());
    for (auto* shots : {&m_welcome, &m_screens, &m_states, &m_closed}) {
        const bool second = shots == &m_states || shots == &m_closed;
        *shots = std::make_unique<console::Shots>(second ? *m_second : window, m_console->theme(), options.folder);
        (*shots)->setOnly(options.only);
        (*shots)->setThemes(options.themes);
        if (options.visit) (*shots)->setVisit(options.visit);
    }

    auto* overview = static_cast<ui::OverviewPage*>(window.page(u"overview"_s));
    m_welcome->add({u"welcome"_s, [] {}, [overview] { return overview->model().counts() && overview->isSettled(); }});
    m_screens->addPages();
    const Stage stage{*m_screens, window, m_console->connection(), nullptr, m_folder.path() / "audit-2026-10-03"};
    addOverviewScreens(stage);
    addTenantScreens(stage);
    addAuditScreens(stage);
    addWindowScreens(stage);
    addShellScreens(*m_screens, *m_console);
    addSettingsScreens(stage);
    const Stage states{*m_states, *m_second, m_production, &m_production, {}};
    addOverviewStates(states);
    addBulkStates(states);
    addTenantStates(states);
    addTenantPageStates(states);
    addConnectionStates(states);
    addClosedStates({*m_closed, *m_second, m_production, &m_production, {}});

    connect(m_welcome.get(), &console::Shots::finished, this, [this](const QStringList& failed) {
        m_problems += failed;
        m_fleet->start();
    });
    connect(m_fleet.get(), &console::SampleFleet::finished, this, [this] {
        m_clock.stop(*base::parseTime("2026-10-03T10:00:00Z"));
        m_screens->start();
    });
    connect(m_screens.get(), &console::Shots::finished, this, [this](const QStringList& failed) {
        m_problems += failed;
        m_console->window().hide();
        m_second->show();
        m_states->start();
    });
    connect(m_states.get(), &console::Shots::finished, this, [this](const QStringList& failed) {
        m_problems += failed;
        m_closed->start();
    });
    connect(m_closed.get(), &console::Shots::finished, this, [this](const QStringList& failed) { Q_EMIT finished(m_problems + failed); });
}

Gallery::~Gallery() = default;

void Gallery::start()
{
    m_console->window().show();
    m_welcome->start();
}

} // namespace reeve::test
