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
#include "ui/look.h"
#include "ui/overview_page.h"
#include "ui/tasks_popup.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_page.h"
#include "ui/tenants_page.h"
#include "ui/theme.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
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
constexpr int agesMilliseconds = 15'000; // ages are told in minutes
constexpr int laterMilliseconds = 100;   // between two pages that are made ahead of need
} // namespace

MainWindow::MainWindow(client::Connection& connection, Desktop& desktop, const base::Clock& clock, QSettings& settings, const Acts& acts,
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
    connect(&m_watch, &ConnectionWatch::changed, this, &MainWindow::showConnection);
    connect(&m_watch, &ConnectionWatch::recovered, this, [this] {
        announce(m_status, tr("The control plane answers again."));
        m_pages.at(m_place.page)->refresh();
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
    m_notice->setObjectName(u"windowNotice"_s);
    m_work->setObjectName(u"workNotice"_s);
    m_noticeArea = new QWidget;
    auto* notices = new QVBoxLayout(m_noticeArea);
    notices->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 0);
    notices->setSpacing(Theme::gap);
    for (widgets::Notice* notice : {m_notice, m_work}) {
        notices->addWidget(notice);
        notice->hide();
        connect(notice, &widgets::Notice::copyRequested, this, [this](const QString& text) { m_context.desktop.copy(text); });
    }
    connect(m_notice, &widgets::Notice::retryRequested, &m_watch, &ConnectionWatch::retryNow);
    if (m_context.restart) {
        QPushButton* again = m_notice->addButton(tr("Start again"));
        again->setObjectName(u"restartPushButton"_s);
        connect(again, &QPushButton::clicked, this, [this] { m_context.restart(); });
    }
    m_noticeArea->hide();
    m_status->addButton(m_tasks);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_noticeArea);
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
    connect(page, &Page::sentenceChanged, this, [this, page] {
        if (m_stack->currentWidget() == page) showSentence();
    });
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
    if (!m_makers.empty()) m_later.start(laterMilliseconds);
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
    showSentence();
    showTitle();
    announce(m_stack, page->title());
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
    const QString sentence = m_pages.at(m_place.page)->sentence();
    if (sentence != m_status->sentence()) m_status->setSentence(sentence);
}

void MainWindow::showTitle()
{
    const QString name = m_connection.identity().name;
    const QString page = m_place.page.isEmpty() ? QString() : m_pages.at(m_place.page)->title();
    setWindowTitle(name.isEmpty() ? u"%1 – Reeve"_s.arg(page) : u"%1 – %2 – Reeve"_s.arg(page, name));
}

void MainWindow::showConnection()
{
    using State = ConnectionWatch::State;
    m_header->setIdentity(m_connection.identity());
    m_readOnly->setChecked(m_connection.readOnly());
    QString whyNoChange = m_connection.readOnly() ? tr("Read-only is on.") : QString();
    switch (m_watch.state()) {
    case State::Opening:
        m_status->setConnection({u"ring"_s, tr("opening"), Tone::Muted});
        whyNoChange = tr("The control plane is still being opened.");
        break;
    case State::Offline: m_status->setConnection({u"file"_s, tr("offline"), Tone::Archived}); break;
    case State::Connected:
        m_status->setConnection({u"dot"_s, tr("connected"), Tone::Ok});
        if (!m_watch.lockHolder().isEmpty())
            whyNoChange = tr("It can only be read here: %1 works with it.", "a process").arg(m_watch.lockHolder());
        break;
    case State::Retrying:
        m_status->setConnection({u"half"_s, tr("retrying"), Tone::Warning});
        whyNoChange = tr("The control plane does not answer.");
        break;
    case State::NotConnected:
        m_status->setConnection({u"cross"_s, tr("not connected"), Tone::Danger});
        whyNoChange = tr("The control plane could not be opened.");
        break;
    }
    m_actions.setWhyNoChange(whyNoChange);
    showProblem();
    showTitle();
}

void MainWindow::showProblem()
{
    using State = ConnectionWatch::State;
    widgets::Notice::Message message;
    if (m_watch.state() == State::NotConnected) {
        message = problem(tr("The control plane could not be opened"), *m_watch.error());
    } else if (m_watch.state() == State::Retrying) {
        message = problem(tr("The control plane does not answer"), *m_watch.error());
        message.tone = Tone::Warning;
        message.text =
            tr("Reason: %1\nWhat you see is from before, and nothing can be changed until it answers. It is asked again by itself "
               "every few seconds; look at the connection and at the disk meanwhile.")
                .arg(models::toQt(m_watch.error()->message));
    } else if (m_watch.state() == State::Connected && !m_watch.lockHolder().isEmpty()) {
        message = {Tone::Warning,
                   tr("This control plane can only be read here"),
                   tr("%1 works with it. Close that program and start the console again to change something.", "a process")
                       .arg(m_watch.lockHolder()),
                   {}};
    }
    const bool is = !message.title.isEmpty();
    const bool isNew = is && (m_notice->isHidden() || m_notice->message().title != message.title);
    if (is) m_notice->show(message);
    m_notice->setVisible(is);
    m_notice->setRetryVisible(m_watch.state() == State::Retrying);
    if (auto* again = m_notice->findChild<QPushButton*>(u"restartPushButton"_s)) again->setVisible(m_watch.state() != State::Retrying);
    m_noticeArea->setVisible(is || !m_work->isHidden());
    if (isNew) announce(m_notice, message.title);
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
    if (!m_pages.at(m_place.page)->escape() && m_place.page == "tenant"_L1) back();
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
