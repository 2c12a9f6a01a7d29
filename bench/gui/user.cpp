// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/user.h"

#include "ui/audit_browser.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/command_palette.h"
#include "ui/table.h"
#include "ui/tenant_page.h"
#include "ui/tenants_page.h"
#include "ui/verify_panel.h"

#include <QDialog>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTabWidget>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace reeve::bench {

namespace {

constexpr int turnMilliseconds = 30;
constexpr int turnsToSettle = 6;
constexpr qint64 longestStep = 20'000; // milliseconds

QDialog* shownDialog(const QWidget& window)
{
    for (auto* each : window.findChildren<QDialog*>()) {
        if (each->isVisible()) return each;
    }
    return nullptr;
}

} // namespace

User::User(WatchedApplication& application, ui::MainWindow& window)
    : m_application(application),
      m_window(window),
      m_tenants(static_cast<ui::TenantsPage*>(window.page(u"tenants"_s))),
      m_tenant(static_cast<ui::TenantPage*>(window.page(u"tenant"_s))),
      m_audit(static_cast<ui::AuditPage*>(window.page(u"audit"_s)))
{
    window.makePages(); // with their actions
    m_timer.setInterval(turnMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &User::look);
}

void User::press(int key, const QString& text, Qt::KeyboardModifiers modifiers)
{
    QWidget* at = QApplication::focusWidget();
    if (!at) at = QApplication::activeWindow();
    if (!at) return;
    QCoreApplication::postEvent(at, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(at, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

void User::add(const QString& name, Act act, Check isDone) { m_steps.push_back({name, {std::move(act)}, std::move(isDone)}); }

void User::addAll(const QString& name, std::vector<Act> acts, Check isDone)
{
    m_steps.push_back({name, std::move(acts), std::move(isDone)});
}

void User::addTyping(const QString& name, const QString& text, Check isDone)
{
    std::vector<Act> acts;
    for (const QChar each : text) acts.push_back([each] { press(0, QString(each)); });
    addAll(name, std::move(acts), std::move(isDone));
}

void User::addKeys(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers, int times, Check isDone)
{
    addAll(name, std::vector<Act>(std::size_t(times), [key, modifiers] { press(key, {}, modifiers); }), std::move(isDone));
}

void User::toTenants()
{
    m_window.go({u"tenants"_s, {}});
    m_tenants->table().setFocus();
}

bool User::settled() const { return m_tenants->isSettled(); }

void User::addFirstTenant()
{
    add(
        u"tenants: first row"_s,
        [this] {
            toTenants();
            m_tenants->table().selectRow(0);
        },
        [this] { return settled(); });
}

void User::addDrag(int times)
{
    std::vector<Act> acts;
    for (int i = 0; i <= times; ++i) {
        acts.push_back([this, i, times] {
            auto* bar = m_tenants->table().verticalScrollBar();
            bar->setValue(bar->maximum() / times * (i % 2 ? times - i : i));
        });
    }
    addAll(u"tenants: drag the scroll bar"_s, std::move(acts), [this] { return settled(); });
}

void User::addSort(int column, Qt::SortOrder order)
{
    add(
        u"tenants: sort by column %1 %2"_s.arg(column).arg(order == Qt::AscendingOrder ? u"up"_s : u"down"_s),
        [this, column, order] { m_tenants->table().sortByColumn(column, order); }, [this] { return settled(); });
}

void User::addFilter(const QString& state)
{
    add(
        u"tenants: filter by state %1"_s.arg(state), [this, state] { m_tenants->facets().check(models::FacetModel::State, state, true); },
        [this] { return settled(); });
}

void User::addClear()
{
    add(u"tenants: clear"_s, [this] { m_window.actions().find(u"tenants.clearFilters"_s)->trigger(); }, [this] { return settled(); });
}

void User::addOpenTenant(int row)
{
    add(
        u"tenant: open"_s,
        [this, row] {
            if (const auto* shown = m_tenants->list().tenant(row)) m_window.go({u"tenant"_s, QString::fromStdString(shown->id)});
        },
        [this] { return !m_tenant->sentence().contains(u'…'); });
}

void User::addTab(int tab)
{
    add(
        u"tenant: tab %1"_s.arg(tab + 1), [this, tab] { m_tenant->tabs().setCurrentIndex(tab); },
        [this] { return !m_tenant->sentence().contains(u'…'); });
}

void User::addAuditRead(int lines, int pages)
{
    const Check answered = [this] { return m_audit->current().browser().answered(); };
    add(u"audit: open"_s, [this] { m_window.go({u"audit"_s, {}}); }, answered);
    add(
        u"audit: first entry"_s,
        [this] {
            auto* table = m_audit->findChild<ui::Table*>(u"auditTable"_s);
            table->setFocus();
            table->selectRow(0);
        },
        answered);
    addKeys(u"audit: down %1 entries"_s.arg(lines), Qt::Key_Down, {}, lines, answered);
    addKeys(u"audit: %1 pages down"_s.arg(pages), Qt::Key_PageDown, {}, pages, answered);
    add(u"audit: close the details"_s, [this] { m_audit->escape(); });
}

void User::addVerify()
{
    add(
        u"audit: verify"_s, [this] { m_window.actions().find(u"audit.verify"_s)->trigger(); },
        [this] { return m_audit->current().verification().isVisible() && !m_audit->current().verification().isRunning(); });
    add(u"audit: close the report"_s, [this] { m_audit->escape(); });
}

void User::addAction(const QString& name, const QString& id)
{
    if (QAction* action = m_window.actions().find(id)) add(name, [action] { action->trigger(); });
}

void User::addDialog(QAction* action)
{
    const QString id = action->objectName();
    add(u"%1: open"_s.arg(id), [this, action] {
        toTenants();
        m_tenants->table().selectRow(0);
        if (action->isEnabled()) action->trigger();
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

void User::addPalette(const QString& text)
{
    add(u"palette: open"_s, [this] { m_window.palette().open(); });
    addTyping(u"palette: type"_s, text);
    add(u"palette: close"_s, [this] { m_window.palette().close(); });
}

void User::addSize(const QString& name, QSize size)
{
    add(name, [this, size] { m_window.resize(size); });
}

QList<QAction*> User::pageActions() const
{
    QList<QAction*> found;
    for (QAction* each : m_window.actions().all())
        if (each->objectName().startsWith("go."_L1) && each->objectName() != "go.back"_L1 && each->objectName() != "go.palette"_L1)
            found << each;
    return found;
}

QList<QAction*> User::dialogActions() const
{
    QList<QAction*> found;
    for (QAction* each : m_window.actions().all())
        if (each->text().endsWith(u'…') || each->objectName() == "tenants.onboard"_L1) found << each;
    return found;
}

void User::start()
{
    m_timer.start();
    begin();
}

void User::begin()
{
    const QString& name = m_steps.front().name;
    if (name != m_underWay) m_application.begin(name);
    m_underWay = name;
    m_act = 0;
    m_settled = 0;
    m_waiting.start();
}

void User::look()
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
    if (!done) {
        std::fprintf(stderr, "does not end: %s\n", qPrintable(step.name));
        m_problems << step.name;
    }
    m_steps.pop_front();
    if (m_steps.empty()) goOn();
    if (!m_steps.empty()) return begin();
    m_timer.stop();
    m_application.end();
    Q_EMIT finished(m_problems);
}

} // namespace reeve::bench
