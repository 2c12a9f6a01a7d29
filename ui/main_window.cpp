// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/format.h"
#include "ui/announce.h"
#include "ui/audit_page.h"
#include "ui/command_palette.h"
#include "ui/desktop.h"
#include "ui/header_bar.h"
#include "ui/kept_state.h"
#include "ui/overview_page.h"
#include "ui/settings.h"
#include "ui/short_area.h"
#include "ui/tasks_popup.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_page.h"
#include "ui/tenants_page.h"
#include "ui/theme.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using Group = ActionRegistry::Group;
using models::Format;
using widgets::Tone;

namespace {
const Place home{QStringLiteral("overview"), {}};
constexpr int longestTrail = 50;
constexpr int agesMilliseconds = 15'000;    // ages are told in minutes
constexpr int firstLaterMilliseconds = 500; // until the page that one looks at has its content, and others are made ahead of need
constexpr int laterMilliseconds = 100;      // between two of them
} // namespace

MainWindow::MainWindow(client::Connection& connection, Desktop& desktop, const base::Clock& clock, Settings& settings, const Acts& acts,
                       const Shell& shell)
    : m_connection(connection),
      m_settings(settings),
      m_actions(*this),
      m_context{connection,  m_actions, desktop,          clock,         settings,  acts, shell.preferences, shell.environments,
                shell.tasks, m_palette, shell.openWindow, shell.restart, shell.help},
      m_watch(connection),
      m_catalog(connection),
      m_rail(new NavigationRail),
      m_stack(new QStackedWidget),
      m_notice(new widgets::Notice),
      m_work(new widgets::Notice),
      m_status(new widgets::StatusLine),
      m_tasks(new TasksButton(shell.tasks)),
      m_menu(new QMenu(this))
{
    setObjectName(u"mainWindow"_s);
    addActions(shell);
    addHelpActions();
    m_tenantActions = new TenantActions(m_context, *this);
    connect(m_tenantActions, &TenantActions::openRequested, this, [this](const QString& id) { go({u"tenant"_s, id}); });
    addOpenWindowAction(shell);
    m_header = new HeaderBar(m_readOnly, m_openPalette);
    connect(m_header, &HeaderBar::copyRequested, this, [&desktop](const QString& text) { desktop.copy(text); });
    layOut();

    m_rail->addPage(addPage(u"overview"_s, OverviewPage::tr("Overview"), [this] {
        page(u"audit"_s); // first: it has an action that the overview shows
        return new OverviewPage(m_context, *m_tenantActions);
    }));
    m_rail->addPage(
        addPage(u"tenants"_s, TenantsPage::tr("Tenants"), [this] { return new TenantsPage(m_context, *m_tenantActions, m_catalog); }));
    m_rail->addPage(addPage(u"audit"_s, AuditPage::tr("Audit"), [this] { return new AuditPage(m_context); }));
    addPage(u"tenant"_s, {}, [this] { return new TenantPage(m_context, *m_tenantActions, m_catalog); });
    addSettings();
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_makers.empty()) return m_later.stop();
        m_later.setInterval(laterMilliseconds);
        page(m_makers.begin()->first);
    });

    m_commandPalette = new CommandPalette(m_context, this);
    connect(m_openPalette, &QAction::triggered, m_commandPalette, [this] {
        makePages();
        m_commandPalette->open();
    });
    connect(m_header, &HeaderBar::typed, m_commandPalette, [this](const QString& text) {
        makePages();
        m_commandPalette->open(text);
    });
    connect(m_commandPalette, &CommandPalette::goRequested, this, &MainWindow::go);
    connect(m_commandPalette, &CommandPalette::searchRequested, this, &MainWindow::searchTenants);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        makePages();
        m_menu->clear();
        m_actions.fill(*m_menu);
    });
    m_actions.fill(*m_menu);
    m_rail->setMenu(m_menu);

    connect(&connection, &client::Connection::identityChanged, this, &MainWindow::showConnection);
    connect(&connection, &client::Connection::readOnlyChanged, this, [this](bool on) {
        showConnection();
        announce(m_header, on ? tr("Read-only is on. The control plane refuses every change.") : tr("Read-only is off."));
    });
    connect(&connection, &client::Connection::latencyChanged, this, [this](double milliseconds) {
        m_status->setLatency(milliseconds < 1 ? tr("< 1 ms") : Format::duration(std::chrono::microseconds(qint64(milliseconds * 1000))));
    });
    m_watch.setParent(this); // for its timer to be found
    connect(&m_watch, &ConnectionWatch::changed, this, &MainWindow::showConnection);
    connect(&m_watch, &ConnectionWatch::recovered, this, [this] {
        announce(m_status, tr("The control plane answers again."));
        for (const auto& [name, page] : m_pages) m_outdated.insert(name); // they may show what could not be read
        refreshOutdated();
    });
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible()) showSentence();
    });
    m_ages.setObjectName(u"agesTimer"_s);
    m_ages.setParent(this);
    m_ages.start(agesMilliseconds);
    showConnection();
    setMinimumSize(900, 520); // fits 960 by 540, a screen of 1920 by 1080 at 200 %, with its frame
    resize(1280, 800);
    restoreWindow(*this, m_settings, u"window/geometry"_s);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    makeNotices();
    m_status->addButton(m_tasks);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_notices);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    for (QWidget* each : {static_cast<QWidget*>(this), centre, static_cast<QWidget*>(m_stack)}) Theme::dressPartsOf(each);
    m_stack->setFocusPolicy(Qt::ClickFocus);
    m_stack->setFocus(); // until a page has something to put the cursor on
}

QAction* MainWindow::addPage(const QString& name, const QString& title, MakePage make)
{
    m_makers.emplace(name, std::move(make));
    if (name == "tenant"_L1) return nullptr;
    const bool isLast = name == "settings"_L1; // has the last key, whatever pages come before it
    const QString icon = isLast ? u"gear"_s : name;
    const auto number = isLast ? u"9"_s : QString::number(m_pageActions.size() + 1);
    QAction* action = m_actions.add({"go."_L1 + name, Group::Go, title, icon, {QKeySequence("Ctrl+"_L1 + number)}, title});
    connect(action, &QAction::triggered, this, [this, name] { go({name, {}}); });
    m_pageActions.insert(name, action);
    return action;
}

void MainWindow::adopt(const QString& name, Page* page)
{
    m_pages.emplace(name, page);
    m_stack->addWidget(page);
    connect(page, &Page::sentenceChanged, this, &MainWindow::showPlace); // a page may need the plane no longer
    connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    connect(page, &Page::goRequested, this, &MainWindow::go);
}

Page* MainWindow::page(const QString& name)
{
    if (const auto making = m_makers.extract(name)) adopt(name, making.mapped()());
    const auto found = m_pages.find(name);
    return found == m_pages.end() ? nullptr : found->second;
}

void MainWindow::makePages()
{
    while (!m_makers.empty()) page(m_makers.begin()->first);
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (m_place.page.isEmpty()) turnTo(home);
    QMainWindow::showEvent(event);
    if (!m_makers.empty()) m_later.start(firstLaterMilliseconds);
}

void MainWindow::go(const Place& place)
{
    if (place == m_place || !page(place.page)) return;
    if (!m_place.page.isEmpty()) m_trail << m_place;
    if (m_trail.size() > longestTrail) m_trail.removeFirst();
    m_ahead.clear();
    turnTo(place);
}

void MainWindow::back()
{
    if (m_trail.isEmpty()) return;
    m_ahead << m_place;
    turnTo(m_trail.takeLast());
}

void MainWindow::forward()
{
    if (m_ahead.isEmpty()) return;
    m_trail << m_place;
    turnTo(m_ahead.takeLast());
}

void MainWindow::turnTo(const Place& place)
{
    m_place = place;
    m_actions.allow(m_back, !m_trail.isEmpty(), tr("Nothing was shown before."));
    m_actions.allow(m_forward, !m_ahead.isEmpty(), tr("There is nothing to go forward to."));
    Page* page = this->page(place.page);
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(m_pageActions.value(place.page == "tenant"_L1 ? u"tenants"_s : place.page));
    page->enter(place.argument);
    refreshOutdated();
    showPlace();
    announce(m_stack, shown()->title());
}

/// The page of the place, where the control plane was away since it was shown.
void MainWindow::refreshOutdated()
{
    if (m_outdated.remove(m_place.page)) m_pages.at(m_place.page)->refresh();
}

void MainWindow::goToKeptPlace()
{
    const Place kept{m_settings.value("window/page").toString(), m_settings.value("window/argument").toString()};
    if (kept.argument.isEmpty()) return go(kept);
    if (m_place.page.isEmpty()) turnTo(home);
    // A tenant is one of a certain plane, and which plane this is may not be known yet.
    const auto goThere = [this, kept, began = m_place] {
        const QString fingerprint = m_connection.identity().fingerprint;
        if (m_place == began && !fingerprint.isEmpty() && fingerprint == m_settings.value("window/plane").toString()) go(kept);
    };
    if (!m_connection.identity().fingerprint.isEmpty()) return goThere();
    connect(&m_connection, &client::Connection::identityChanged, this, goThere, Qt::SingleShotConnection);
}

void MainWindow::showSentence()
{
    if (m_place.page.isEmpty()) return;
    const QString sentence = shown()->sentence();
    if (sentence != m_status->sentence()) m_status->setSentence(sentence);
}

void MainWindow::showTitle()
{
    const QString name = m_connection.identity().name;
    const QString page = m_place.page.isEmpty() ? QString() : shown()->title();
    setWindowTitle(name.isEmpty() ? u"%1 – Reeve"_s.arg(page) : u"%1 – %2 – Reeve"_s.arg(page, name));
}

void MainWindow::showWork(const QString& sentence)
{
    if (!sentence.isEmpty()) m_work->show({Tone::Accent, sentence, {}, {}});
    m_work->setVisible(!sentence.isEmpty());
    m_noticeArea->setVisible(!m_notice->isHidden() || !sentence.isEmpty());
}

void MainWindow::showAuditEntry(quint64 seq)
{
    go({u"audit"_s, {}});
    static_cast<AuditPage*>(page(u"audit"_s))->showEntry(seq);
}

void MainWindow::searchTenants(const QString& text)
{
    go({u"tenants"_s, {}});
    static_cast<TenantsPage*>(page(u"tenants"_s))->search(text);
}

void MainWindow::escape()
{
    if (!shown()->escape() && m_place.page == "tenant"_L1) back();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_keepsView) keepWindow(*this, m_settings, u"window/geometry"_s);
    m_settings.setValue("window/page", m_place.page);
    m_settings.setValue("window/argument", m_place.argument);
    m_settings.setValue("window/plane", m_connection.identity().fingerprint);
    QMainWindow::closeEvent(event);
    if (event->isAccepted()) Q_EMIT closed();
}

} // namespace reeve::ui
