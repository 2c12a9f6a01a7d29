// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the walk that waits after every key and click until the true rows are painted.
#include "bench/gui/walk.h"
#include "ui/table.h"
#include "ui/tenants_page.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::bench {

using models::TenantListModel;

namespace {

constexpr int searches = 12;
constexpr int longestSearch = 14; // letters
constexpr int positions = 40;     // of the scroll bar, and pages

void click(QWidget* at, QPoint where)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease})
        QCoreApplication::postEvent(
            at, new QMouseEvent(type, where, at->mapToGlobal(where), Qt::LeftButton,
                                type == QEvent::MouseButtonPress ? Qt::MouseButtons(Qt::LeftButton) : Qt::MouseButtons(), {}));
}

} // namespace

void Walk::addTimed(const QString& series, RowsWatch::Until until, Act act)
{
    add(
        series,
        [this, series, until, act = std::move(act)] {
            m_rows.begin(series, until);
            act();
        },
        [this] { return m_rows.isDone(); });
}

/// Notes names of tenants that stand far apart in the list, while pages from all over it are there.
void Walk::noteWords()
{
    QStringList found;
    const auto& list = tenants().list();
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto* tenant = list.tenant(row);
        if (!tenant) continue;
        const QString name = QString::fromStdString(tenant->slug).section(u'-', 0, -2).replace(u'-', u' ').left(longestSearch).trimmed();
        if (!name.isEmpty() && (found.isEmpty() || found.last().left(5) != name.left(5))) found << name;
    }
    for (int i = 0; i < searches && i < found.size(); ++i) m_words << found[found.size() * i / std::min<qsizetype>(searches, found.size())];
}

/// Each letter is typed when the rows of the one before are there.
void Walk::addSearches(const QString& series)
{
    for (const QString& name : m_words) {
        addClear();
        add(u"tenants: search field"_s, [this] { tenants().find(); }, [this] { return settled(); });
        for (const QChar each : name) {
            if (each == u' ') addTyping(series, QString(each)); // asks for nothing new
            else addTimed(series, RowsWatch::Until::Answered, [each] { press(0, QString(each)); });
        }
    }
    addClear();
}

void Walk::addSortClick(int column)
{
    auto* header = tenants().table().horizontalHeader();
    if (tenants().table().isColumnHidden(column)) return;
    addTimed(u"click on a header"_s, RowsWatch::Until::Answered,
             [header, column] { click(header->viewport(), {header->sectionViewportPosition(column) + 12, header->height() / 2}); });
}

void Walk::addSortClicks()
{
    for (const auto column : {TenantListModel::LegalName, TenantListModel::State, TenantListModel::Region, TenantListModel::Plan,
                              TenantListModel::Profile, TenantListModel::Updated, TenantListModel::Slug}) {
        for (int times = 0; times < 2; ++times) {
            addSortClick(column);
            add(u"tenants: to the list"_s, [this] { toTenants(); });
            for (const auto key : {Qt::Key_End, Qt::Key_Home})
                addTimed(key == Qt::Key_End ? u"jump to the end"_s : u"jump to the start"_s, RowsWatch::Until::Moved,
                         [key] { press(key, {}, Qt::ControlModifier); });
        }
    }
}

void Walk::addJumps()
{
    auto* bar = tenants().table().verticalScrollBar();
    for (int i = 1; i <= positions; ++i)
        addTimed(u"drag the scroll bar"_s, RowsWatch::Until::Moved,
                 [bar, i] { bar->setValue(int(qint64(bar->maximum()) * (i * 17 % (positions + 1)) / positions)); });
    add(u"tenants: note names"_s, [this] { noteWords(); });
    add(u"tenants: to the middle"_s, [bar] { bar->setValue(bar->maximum() / 2); }, [this] { return settled(); });
    add(u"tenants: a row there"_s, [this] {
        tenants().table().setFocus();
        tenants().table().setCurrentIndex(tenants().table().indexAt({40, 40}));
    });
    for (int i = 0; i < positions; ++i) addTimed(u"a page down, deep"_s, RowsWatch::Until::Moved, [] { press(Qt::Key_PageDown); });
    addKeys(u"tenants: jump to the start"_s, Qt::Key_Home, Qt::ControlModifier, 1, [this] { return settled(); });
}

} // namespace reeve::bench
