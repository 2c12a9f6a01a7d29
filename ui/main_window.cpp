// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/format.h"
#include "ui/audit_page.h"
#include "ui/desktop.h"
#include "ui/header_bar.h"
#include "ui/keys_dialog.h"
#include "ui/look.h"
#include "ui/navigation_rail.h"
#include "ui/preferences.h"
#include "ui/tasks_popup.h"
#include "ui/tenant_actions.h"
#include "ui/tenant_page.h"
#include "ui/tenants_page.h"
#include "ui/theme.h"
#include "widgets/notice.h"
#include "widgets/status_line.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using Group = ActionRegistry::Group;
using models::Format;
using widgets::Tone;

namespace {
constexpr int longestTrail = 50;
}

MainWindow::MainWindow(client::Connection& connection, Desktop& desktop, const base::Clock& clock, QSettings& settings, const Acts& acts,
                       const Shell& shell)
    : m_connection(connection),
      m_settings(settings),
      m_actions(*this),
      m_context{connection,        m_actions,          desktop,     clock,     settings,         acts,
                shell.preferences, shell.environments, shell.tasks, m_palette, shell.openWindow, shell.restart},
      m_catalog(connection),
      m_rail(new NavigationRail),
      m_stack(new QStackedWidget),
      m_notice(new widgets::Notice),
      m_status(new widgets::StatusLine),
      m_tasks(new TasksButton(shell.tasks)),
      m_menu(new QMenu(this))
{
    setObjectName(u"mainWindow"_s);
    addActions();
    addLookActions();
    m_status->addButton(m_tasks);
    m_tenantActions = new TenantActions(m_context, *this);
    connect(m_tenantActions, &TenantActions::openRequested, this, [this](const QString& id) { go({u"tenant"_s, id}); });
    m_header = new HeaderBar(m_readOnly);
    connect(m_header, &HeaderBar::copyRequested, this, [&desktop](const QString& text) { desktop.copy(text); });

    auto* tenants = new TenantsPage(m_context, *m_tenantActions, m_catalog);
    connect(m_header, &HeaderBar::searched, this, [this, tenants](const QString& text) {
        go({u"tenants"_s, {}});
        tenants->search(text);
    });
    connect(tenants, &TenantsPage::searchChanged, m_header, &HeaderBar::setSearch);
    m_rail->addPage(addPage(u"tenants"_s, tenants));
    auto* audit = new AuditPage(m_context);
    m_rail->addPage(addPage(u"audit"_s, audit));
    addPage(u"tenant"_s, new TenantPage(m_context, *m_tenantActions, m_catalog));
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        m_actions.fill(*m_menu);
    });
    m_actions.fill(*m_menu);
    m_rail->setMenu(m_menu);

    m_notice->setObjectName(u"windowNotice"_s);
    connect(m_notice, &widgets::Notice::copyRequested, this, [&desktop](const QString& text) { desktop.copy(text); });
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    m_noticeArea = new QWidget;
    auto* notices = new QVBoxLayout(m_noticeArea);
    notices->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 0);
    notices->addWidget(m_notice);
    m_noticeArea->hide();
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
    m_stack->setFocusPolicy(Qt::ClickFocus);
    m_stack->setFocus(); // until a page has something to put the cursor on

    connect(&connection, &client::Connection::identityChanged, this, &MainWindow::showConnection);
    connect(&connection, &client::Connection::readOnlyChanged, this, &MainWindow::showConnection);
    connect(&connection, &client::Connection::latencyChanged, this, [this](double milliseconds) {
        m_status->setLatency(milliseconds < 1 ? tr("< 1 ms") : Format::duration(std::chrono::microseconds(qint64(milliseconds * 1000))));
    });
    connect(&connection, &client::Connection::openFailed, this, &MainWindow::showOpenError);
    showConnection();
    if (connection.openError()) showOpenError(*connection.openError());
    setMinimumSize(900, 520);
    resize(1280, 800);
    restoreGeometry(m_settings.value("window/geometry").toByteArray());
    turnTo({u"tenants"_s, {}});
}

MainWindow::~MainWindow() = default;

void MainWindow::addActions()
{
    m_back =
        m_actions.add({u"go.back"_s, Group::Go, tr("Back"), u"back"_s, {QKeySequence(u"Alt+Left"_s)}, tr("Back to what was shown before")});
    connect(m_back, &QAction::triggered, this, &MainWindow::back);
    m_back->setEnabled(false);
    const auto view = [this](const char* id, const QString& text, const QString& icon, const QList<QKeySequence>& keys,
                             const QString& tip) { return m_actions.add({QString::fromLatin1(id), Group::View, text, icon, keys, tip}); };
    connect(view("view.refresh", tr("Refresh"), u"refresh"_s, {QKeySequence(Qt::Key_F5)}, tr("Reads what is shown again")),
            &QAction::triggered, this, [this] { m_pages.at(m_place.page)->refresh(); });
    connect(view("view.find", tr("Search in page"), u"search"_s, {QKeySequence(u"Ctrl+F"_s)},
                 tr("Puts the cursor into the page's search field")),
            &QAction::triggered, this, [this] { m_pages.at(m_place.page)->find(); });
    connect(
        view("view.escape", tr("Close or clear"), {}, {QKeySequence(Qt::Key_Escape)}, tr("Closes the details, then clears the filters")),
        &QAction::triggered, this, &MainWindow::escape);
    m_readOnly = view("view.readOnly", tr("Read-only"), u"lock"_s, {QKeySequence(u"Ctrl+L"_s)},
                      tr("While it is on, the control plane refuses every change"));
    m_readOnly->setCheckable(true);
    connect(m_readOnly, &QAction::triggered, this, [this](bool on) { m_connection.setReadOnly(on); });
    connect(view("view.tasks", tr("Tasks"), u"clock"_s, {QKeySequence(u"Ctrl+J"_s)}, tr("Long work that is under way, and how it ended")),
            &QAction::triggered, m_tasks, &TasksButton::openPopup);
    connect(m_actions.add(
                {u"help.keys"_s, Group::Help, tr("All keys…"), u"keyboard"_s, {QKeySequence(u"Ctrl+/"_s)}, tr("The list of all keys")}),
            &QAction::triggered, this, &MainWindow::showKeys);
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

QAction* MainWindow::addPage(const QString& name, Page* page)
{
    m_pages.emplace(name, page);
    m_stack->addWidget(page);
    connect(page, &Page::sentenceChanged, this, [this, page] {
        if (m_stack->currentWidget() == page) showSentence();
    });
    connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    connect(page, &Page::goRequested, this, &MainWindow::go);
    if (name == "tenant"_L1) return nullptr;
    const QString icon = name;
    const auto number = QString::number(m_pageActions.size() + 1);
    QAction* action = m_actions.add({"go."_L1 + name, Group::Go, page->title(), icon, {QKeySequence("Ctrl+"_L1 + number)}, page->title()});
    connect(action, &QAction::triggered, this, [this, name] { go({name, {}}); });
    m_pageActions.insert(name, action);
    return action;
}

Page* MainWindow::page(const QString& name) const
{
    const auto found = m_pages.find(name);
    return found == m_pages.end() ? nullptr : found->second;
}

void MainWindow::go(const Place& place)
{
    if (place == m_place) return;
    m_trail << m_place;
    if (m_trail.size() > longestTrail) m_trail.removeFirst();
    turnTo(place);
}

void MainWindow::back()
{
    if (!m_trail.isEmpty()) turnTo(m_trail.takeLast());
}

void MainWindow::turnTo(const Place& place)
{
    m_place = place;
    m_back->setEnabled(!m_trail.isEmpty());
    Page* page = m_pages.at(place.page);
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(m_pageActions.value(place.page == "tenant"_L1 ? u"tenants"_s : place.page));
    page->enter(place.argument);
    showSentence();
    showTitle();
}

void MainWindow::showSentence() { m_status->setSentence(m_pages.at(m_place.page)->sentence()); }

void MainWindow::showTitle()
{
    const QString name = m_connection.identity().name;
    const QString page = m_pages.empty() || m_place.page.isEmpty() ? QString() : m_pages.at(m_place.page)->title();
    setWindowTitle(name.isEmpty() ? u"%1 – Reeve"_s.arg(page) : u"%1 – %2 – Reeve"_s.arg(page, name));
}

void MainWindow::showConnection()
{
    const client::Identity identity = m_connection.identity();
    m_header->setIdentity(identity);
    m_readOnly->setChecked(m_connection.readOnly());
    m_actions.setWhyNoChange(m_connection.readOnly() ? tr("Read-only is on.") : QString());
    if (identity.fingerprint.isEmpty()) m_status->setConnection({u"ring"_s, tr("opening"), Tone::Muted});
    else if (m_connection.source() == client::Source::Offline) m_status->setConnection({u"file"_s, tr("offline"), Tone::Archived});
    else m_status->setConnection({u"dot"_s, tr("connected"), Tone::Ok});
    showTitle();
}

void MainWindow::showOpenError(const base::Error& error)
{
    m_noticeArea->show();
    m_notice->show(problem(tr("The control plane could not be opened"), error));
    m_status->setConnection({u"cross"_s, tr("not connected"), Tone::Danger});
}

void MainWindow::showWork(const QString& sentence)
{
    m_noticeArea->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) m_notice->show({Tone::Accent, sentence, {}, {}});
}

void MainWindow::showAuditEntry(quint64 seq)
{
    go({u"audit"_s, {}});
    static_cast<AuditPage*>(m_pages.at(u"audit"_s))->showEntry(seq);
}

void MainWindow::escape()
{
    if (!m_pages.at(m_place.page)->escape() && m_place.page == "tenant"_L1) back();
}

void MainWindow::showKeys() { (new KeysDialog(m_actions, this))->open(); }

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue("window/geometry", saveGeometry());
    QMainWindow::closeEvent(event);
    if (event->isAccepted()) Q_EMIT closed();
}

} // namespace reeve::ui
