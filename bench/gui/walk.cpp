// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/walk.h"

#include "ui/tenant_page.h"
#include "ui/tenants_page.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace reeve::bench {

Walk::Walk(WatchedApplication& application, ui::MainWindow& window, bool rowsOnly)
    : User(application, window), m_rows(application, tenants())
{
    addFirstTenant();
    if (rowsOnly) return;
    addTenants();
    addTenant();
    addAuditRead(30, 30);
    addVerify();
    for (QAction* each : pageActions()) add(u"page: %1"_s.arg(each->objectName().mid(3)), [each] { each->trigger(); });
    addPalette(u"sort by"_s);
    addDialogs();
    addWindow();
}

/// The words to search for come from the rows that are there, so that each finds something.
void Walk::goOn()
{
    switch (m_part++) {
    case 0:
        addFirstTenant();
        addJumps();
        addSortClicks();
        break;
    case 1:
        add(u"tenants: the usual order"_s, [this] { tenants().apply({}); }, [this] { return settled(); });
        addSearches(u"search, first matches"_s);
        break;
    case 2:
        addSortClick(models::TenantListModel::LegalName);
        addSearches(u"search, sorted"_s);
        break;
    default: break;
    }
}

void Walk::addTenants()
{
    const Check isSettled = [this] { return settled(); };
    addKeys(u"tenants: down 60 rows"_s, Qt::Key_Down, {}, 60, isSettled);
    addKeys(u"tenants: 40 pages down"_s, Qt::Key_PageDown, {}, 40, isSettled);
    addKeys(u"tenants: jump to the end"_s, Qt::Key_End, Qt::ControlModifier, 1, isSettled);
    addKeys(u"tenants: 20 pages up"_s, Qt::Key_PageUp, {}, 20, isSettled);
    addDrag(40);
    addKeys(u"tenants: jump to the start"_s, Qt::Key_Home, Qt::ControlModifier, 1, isSettled);
    for (const auto column : {models::TenantListModel::LegalName, models::TenantListModel::State, models::TenantListModel::Region,
                              models::TenantListModel::Updated, models::TenantListModel::Slug})
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) addSort(column, order);
    add(u"tenants: search field"_s, [this] { tenants().find(); });
    addTyping(u"tenants: type a search"_s, u"acme energy"_s, isSettled);
    addKeys(u"tenants: take it back"_s, Qt::Key_Backspace, {}, 11, isSettled);
    addTyping(u"tenants: type a broad search"_s, u"en"_s, isSettled);
    addClear();
    for (const QString& state : {u"Suspended"_s, u"Archived"_s}) addFilter(state);
    addClear();
}

void Walk::addTenant()
{
    addOpenTenant(0);
    for (int tab = 1; tab < tenant().tabs().count(); ++tab) addTab(tab);
    addTab(0);
    add(u"tenant: back"_s, [this] { window().back(); });
}

void Walk::addDialogs()
{
    for (QAction* each : dialogActions()) addDialog(each);
}

void Walk::addWindow()
{
    for (const QString& id : {u"view.theme.dark"_s, u"view.theme.light"_s}) addAction(u"window: %1"_s.arg(id.mid(5)), id);
    addSize(u"window: smaller"_s, {960, 540});
    addSize(u"window: larger"_s, {1920, 1080});
    addSize(u"window: as before"_s, {1280, 800});
}

} // namespace reeve::bench
