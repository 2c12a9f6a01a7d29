// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/walk.h"

#include "ui/audit_browser.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/table.h"
#include "ui/tenant_page.h"
#include "ui/tenants_page.h"
#include "ui/verify_panel.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace reeve::bench {

namespace {

constexpr int turnMilliseconds = 30;
constexpr int turnsToSettle = 6;
constexpr qint64 longestStep = 60'000; // milliseconds

void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* at = QApplication::focusWidget();
    if (!at) at = QApplication::activeWindow();
    if (!at) return;
    QCoreApplication::postEvent(at, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(at, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

QDialog* shownDialog(const QWidget& window)
{
    for (auto* each : window.findChildren<QDialog*>()) {
        if (each->isVisible()) return each;
    }
    return nullptr;
}

} // namespace

Walk::Walk(WatchedApplication& application, ui::MainWindow& window) : m_application(application), m_window(window)
{
    m_timer.setInterval(turnMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Walk::look);
    addTenants();
    addTenant();
    addAudit();
    addPages();
    addDialogs();
    addWindow();
}

void Walk::add(const QString& name, Act act, Check isDone) { m_steps.push_back({name, {std::move(act)}, std::move(isDone)}); }

void Walk::addTyping(const QString& name, const QString& text, Check isDone)
{
    Step step{name, {}, std::move(isDone)};
    for (const QChar each : text) step.acts.push_back([each] { press(0, QString(each)); });
    m_steps.push_back(std::move(step));
}

void Walk::addKeys(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers, int times, Check isDone)
{
    Step step{name, {}, std::move(isDone)};
    for (int i = 0; i < times; ++i) step.acts.push_back([key, modifiers] { press(key, {}, modifiers); });
    m_steps.push_back(std::move(step));
}

void Walk::addTenants()
{
    auto* page = static_cast<ui::TenantsPage*>(m_window.page(u"tenants"_s));
    const Check settled = [page] { return page->isSettled(); };
    const auto go = [this, page] {
        m_window.go({u"tenants"_s, {}});
        page->table().setFocus();
    };
    add(
        u"tenants: first row"_s,
        [go, page] {
            go();
            page->table().selectRow(0);
        },
        settled);
    addKeys(u"tenants: down 60 rows"_s, Qt::Key_Down, {}, 60, settled);
    addKeys(u"tenants: 40 pages down"_s, Qt::Key_PageDown, {}, 40, settled);
    addKeys(u"tenants: jump to the end"_s, Qt::Key_End, Qt::ControlModifier, 1, settled);
    addKeys(u"tenants: 20 pages up"_s, Qt::Key_PageUp, {}, 20, settled);
    Step drag{u"tenants: drag the scroll bar"_s, {}, settled};
    for (int i = 0; i <= 40; ++i) {
        drag.acts.push_back([page, i] {
            auto* bar = page->table().verticalScrollBar();
            bar->setValue(bar->maximum() / 40 * (i % 2 ? 40 - i : i));
        });
    }
    m_steps.push_back(std::move(drag));
    addKeys(u"tenants: jump to the start"_s, Qt::Key_Home, Qt::ControlModifier, 1, settled);
    for (const auto column : {models::TenantListModel::LegalName, models::TenantListModel::State, models::TenantListModel::Region,
                              models::TenantListModel::Updated, models::TenantListModel::Slug}) {
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
            add(
                u"tenants: sort by column %1 %2"_s.arg(column).arg(order == Qt::AscendingOrder ? u"up"_s : u"down"_s),
                [page, column, order] { page->table().sortByColumn(column, order); }, settled);
    }
    add(u"tenants: search field"_s, [page] { page->find(); });
    addTyping(u"tenants: type a search"_s, u"acme energy"_s, settled);
    addKeys(u"tenants: take it back"_s, Qt::Key_Backspace, {}, 11, settled);
    addTyping(u"tenants: type a broad search"_s, u"en"_s, settled);
    add(u"tenants: clear"_s, [this] { m_window.actions().find(u"tenants.clearFilters"_s)->trigger(); }, settled);
    for (const char* state : {"Suspended", "Archived"})
        add(
            u"tenants: filter by state %1"_s.arg(QLatin1String(state)),
            [page, state] { page->facets().check(models::FacetModel::State, QString::fromLatin1(state), true); }, settled);
    add(u"tenants: clear again"_s, [this] { m_window.actions().find(u"tenants.clearFilters"_s)->trigger(); }, settled);
}

void Walk::addTenant()
{
    auto* tenants = static_cast<ui::TenantsPage*>(m_window.page(u"tenants"_s));
    auto* page = static_cast<ui::TenantPage*>(m_window.page(u"tenant"_s));
    const Check here = [page] { return !page->sentence().contains(u'…'); };
    add(
        u"tenant: open"_s,
        [this, tenants] {
            if (const auto* first = tenants->list().tenant(0)) m_window.go({u"tenant"_s, QString::fromStdString(first->id)});
        },
        here);
    for (int tab = 1; tab < page->tabs().count(); ++tab)
        add(u"tenant: tab %1"_s.arg(tab + 1), [page, tab] { page->tabs().setCurrentIndex(tab); }, here);
    add(u"tenant: first tab"_s, [page] { page->tabs().setCurrentIndex(0); }, here);
    add(u"tenant: back"_s, [this] { m_window.back(); });
}

void Walk::addAudit()
{
    auto* page = static_cast<ui::AuditPage*>(m_window.page(u"audit"_s));
    const Check answered = [page] { return page->current().browser().answered(); };
    const auto table = [page] { return page->findChild<ui::Table*>(u"auditTable"_s); };
    add(u"audit: open"_s, [this] { m_window.go({u"audit"_s, {}}); }, answered);
    add(
        u"audit: first entry"_s,
        [table] {
            table()->setFocus();
            table()->selectRow(0);
        },
        answered);
    addKeys(u"audit: down 30 entries"_s, Qt::Key_Down, {}, 30, answered);
    addKeys(u"audit: 30 pages down"_s, Qt::Key_PageDown, {}, 30, answered);
    add(u"audit: close the details"_s, [page] { page->escape(); });
    add(
        u"audit: verify"_s, [this] { m_window.actions().find(u"audit.verify"_s)->trigger(); },
        [page] { return page->current().verification().isVisible() && !page->current().verification().isRunning(); });
    add(u"audit: close the report"_s, [page] { page->escape(); });
}

void Walk::addPages()
{
    for (QAction* each : m_window.actions().all()) {
        if (each->objectName().startsWith("go."_L1) && each->objectName() != "go.back"_L1)
            add(u"page: %1"_s.arg(each->objectName().mid(3)), [each] { each->trigger(); });
    }
}

/// Everything that asks something before it acts: it is opened, typed into, and closed.
void Walk::addDialogs()
{
    auto* tenants = static_cast<ui::TenantsPage*>(m_window.page(u"tenants"_s));
    for (QAction* each : m_window.actions().all()) {
        const QString id = each->objectName();
        if (!each->text().endsWith(u'…') && id != "tenants.onboard"_L1) continue;
        add(u"%1: open"_s.arg(id), [this, each, tenants] {
            m_window.go({u"tenants"_s, {}});
            tenants->table().setFocus();
            tenants->table().selectRow(0);
            if (each->isEnabled()) each->trigger();
        });
        addTyping(u"%1: type"_s.arg(id), u"Kestrel Water GmbH"_s);
        addKeys(u"%1: tab around"_s.arg(id), Qt::Key_Tab, {}, 12);
        add(u"%1: close"_s.arg(id), [this] {
            while (QDialog* open = shownDialog(m_window)) {
                open->reject();
                if (open->isVisible()) break;
            }
        });
    }
}

void Walk::addWindow()
{
    for (const QString& id : {u"view.theme.dark"_s, u"view.theme.light"_s}) {
        if (QAction* action = m_window.actions().find(id)) add(u"window: %1"_s.arg(id.mid(5)), [action] { action->trigger(); });
    }
    add(u"window: smaller"_s, [this] { m_window.resize(960, 540); });
    add(u"window: larger"_s, [this] { m_window.resize(1920, 1080); });
    add(u"window: as before"_s, [this] { m_window.resize(1280, 800); });
}

void Walk::start()
{
    m_timer.start();
    m_application.begin(m_steps.front().name);
    m_waiting.start();
}

void Walk::look()
{
    Step& step = m_steps.front();
    if (m_act < step.acts.size()) {
        step.acts[m_act++]();
        m_settled = 0;
        return;
    }
    const bool done = !step.isDone || step.isDone();
    if (!done && m_waiting.elapsed() < longestStep) {
        m_settled = 0;
        return;
    }
    if (done && ++m_settled < turnsToSettle) return;
    if (!done) m_problems << step.name;
    m_steps.pop_front();
    m_act = 0;
    m_settled = 0;
    if (m_steps.empty()) {
        m_timer.stop();
        m_application.end();
        return Q_EMIT finished(m_problems);
    }
    m_application.begin(m_steps.front().name);
    m_waiting.start();
}

} // namespace reeve::bench
