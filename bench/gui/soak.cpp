// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/soak.h"

#include "ui/table.h"
#include "ui/tenant_page.h"
#include "ui/tenants_page.h"

#include <QTabWidget>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace reeve::bench {

using models::TenantListModel;

Soak::Soak(WatchedApplication& application, ui::MainWindow& window, std::chrono::seconds duration, std::uint64_t seed)
    : User(application, window), m_duration(duration), m_random(seed), m_dialogs(dialogActions())
{
    m_since.start();
    addFirstTenant();
}

/// A part of a tenant's name that can be seen, or one that nothing matches.
QString Soak::word()
{
    const auto* tenant = tenants().list().tenant(std::max(0, tenants().table().rowAt(0)) + below(10));
    if (!tenant || below(10) == 0) return u"qqxz"_s;
    const QStringList words = QString::fromStdString(tenant->slug).split(u'-');
    return words[below(int(words.size()))].left(2 + below(6));
}

void Soak::addSearch()
{
    add(u"tenants: search field"_s, [this] {
        toTenants();
        tenants().find();
    });
    addTyping(u"tenants: search"_s, word(), [this] { return settled(); });
    if (below(2) == 0) addKeys(u"tenants: take it back"_s, Qt::Key_Backspace, {}, 1 + below(6), [this] { return settled(); });
}

void Soak::addLook()
{
    switch (below(3)) {
    case 0: addAction(u"window: theme"_s, below(2) == 0 ? u"view.theme.dark"_s : u"view.theme.light"_s); break;
    case 1: addAction(u"window: density"_s, below(2) == 0 ? u"view.density.compact"_s : u"view.density.comfortable"_s); break;
    default: addSize(u"window: size"_s, {960 + below(960), 540 + below(540)}); break;
    }
}

void Soak::goOn()
{
    if (std::chrono::milliseconds(m_since.elapsed()) >= m_duration) return;
    const Check isSettled = [this] { return settled(); };
    const auto pages = pageActions();
    ++m_actions;
    switch (below(12)) {
    case 0:
    case 1: addSearch(); break;
    case 2: addClear(); break;
    case 3: addFilter(below(2) == 0 ? u"Suspended"_s : u"Active"_s); break;
    case 4: {
        constexpr std::array columns{TenantListModel::LegalName, TenantListModel::State,   TenantListModel::Region,
                                     TenantListModel::Plan,      TenantListModel::Updated, TenantListModel::Slug};
        addSort(columns[std::size_t(below(int(columns.size())))], below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        break;
    }
    case 5:
        addFirstTenant();
        if (below(2) == 0) addDrag(5 + below(20));
        else addKeys(u"tenants: pages down"_s, Qt::Key_PageDown, {}, 5 + below(20), isSettled);
        addKeys(u"tenants: to an end"_s, below(2) == 0 ? Qt::Key_End : Qt::Key_Home, Qt::ControlModifier, 1, isSettled);
        break;
    case 6: {
        addFirstTenant();
        addOpenTenant(std::max(0, tenants().table().rowAt(0)) + below(10));
        const int tabs = tenant().tabs().count();
        for (int i = below(tabs); i >= 0; --i) addTab(below(tabs));
        add(u"tenant: back"_s, [this] { window().back(); });
        break;
    }
    case 7: addAuditRead(below(20), below(20)); break;
    case 8: {
        QAction* page = pages[below(int(pages.size()))];
        add(u"page: %1"_s.arg(page->objectName().mid(3)), [page] { page->trigger(); });
        break;
    }
    case 9: addPalette(word()); break;
    case 10: addDialog(m_dialogs[below(int(m_dialogs.size()))]); break;
    default: addLook(); break;
    }
}

} // namespace reeve::bench
