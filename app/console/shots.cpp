// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/shots.h"

#include "ui/audit_browser.h"
#include "ui/audit_page.h"
#include "ui/audit_review.h"
#include "ui/overview_page.h"
#include "ui/table.h"
#include "ui/tenant_page.h"
#include "ui/tenants_page.h"

#include <QDir>
#include <QPixmap>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace reeve::console {

namespace {
constexpr int lookMilliseconds = 20;
constexpr int mostLooks = 500; // ten seconds
constexpr int settledLooks = 4;
} // namespace

Shots::Shots(ui::MainWindow& window, ui::Theme& theme, QString folder) : m_window(window), m_look(theme), m_folder(std::move(folder))
{
    m_visit = [this](const QString& name, QWidget& what) { return save(name, what); };
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Shots::look);
}

void Shots::addPages()
{
    auto* tenants = static_cast<ui::TenantsPage*>(m_window.page(u"tenants"_s));
    auto* tenant = static_cast<ui::TenantPage*>(m_window.page(u"tenant"_s));
    auto* audit = static_cast<ui::AuditPage*>(m_window.page(u"audit"_s));
    const auto listIsHere = [tenants] { return tenants->isSettled(); };
    const auto first = [tenants] { return tenants->list().tenant(0); };
    auto* overview = static_cast<ui::OverviewPage*>(m_window.page(u"overview"_s));
    add({u"overview"_s, [this] { m_window.go({u"overview"_s, {}}); },
         [overview] { return overview->model().counts() && overview->isSettled(); }});
    add({u"tenants"_s, [this] { m_window.go({u"tenants"_s, {}}); }, listIsHere});
    add({u"tenants-detail"_s,
         [this, tenants] {
             m_window.go({u"tenants"_s, {}});
             tenants->table().setCurrentIndex(tenants->list().index(0, 0));
         },
         listIsHere,
         {},
         [tenants] { tenants->escape(); }});
    const auto openTab = [this, first, tenant](int tab) {
        return [this, first, tenant, tab] {
            if (first()) m_window.go({u"tenant"_s, QString::fromStdString(first()->id)});
            tenant->tabs().setCurrentIndex(tab);
        };
    };
    const auto tabIsHere = [tenant] { return !tenant->sentence().contains(u'…'); };
    add({u"tenant-summary"_s, openTab(0), tabIsHere});
    add({u"tenant-manifest"_s, openTab(1), tabIsHere});
    add({u"tenant-timeline"_s, openTab(2), tabIsHere});
    add({u"tenant-audit"_s, openTab(3), tabIsHere});
    add({u"audit"_s, [this] { m_window.go({u"audit"_s, {}}); }, [audit] { return audit->current().browser().answered(); }});
}

void Shots::setOnly(const QString& glob) { m_only.setPattern(QRegularExpression::wildcardToRegularExpression(glob)); }

void Shots::start()
{
    m_look.setMode(ui::Theme::modeNamed(m_themes.value(0)));
    next();
}

void Shots::next()
{
    if (m_at == m_screens.size() && m_theme + 1 < m_themes.size()) {
        m_at = 0;
        m_look.setMode(ui::Theme::modeNamed(m_themes[++m_theme]));
    }
    if (m_at == m_screens.size()) {
        m_timer.stop();
        return Q_EMIT finished(m_problems);
    }
    m_looks = 0;
    m_settled = 0;
    m_screens[m_at].lead();
    m_timer.start();
}

void Shots::look()
{
    const bool ready = m_screens[m_at].isReady();
    if (!ready && ++m_looks < mostLooks) {
        m_settled = 0;
        return;
    }
    if (ready && ++m_settled < settledLooks) return; // for details that follow the answer, and layouts, which settle level by level
    if (!ready) m_problems << m_screens[m_at].name;
    take();
}

void Shots::take()
{
    m_timer.stop();
    const Screen& screen = m_screens[m_at];
    if (m_only.match(screen.name).hasMatch()) {
        QWidget* what = screen.what ? screen.what() : &m_window;
        if (!what || !m_visit(screen.name, *what)) m_problems << screen.name;
    }
    if (screen.leave) screen.leave();
    ++m_at;
    QTimer::singleShot(0, this, &Shots::next);
}

bool Shots::save(const QString& name, QWidget& what) const
{
    return QDir().mkpath(m_folder) && what.grab().save(QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_themes[m_theme])));
}

} // namespace reeve::console
