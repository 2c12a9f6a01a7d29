// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/rows_watch.h"

#include "ui/table.h"
#include "ui/tenants_page.h"

#include <QScrollBar>
#include <algorithm>
#include <boost/describe/enum_to_string.hpp>

using namespace Qt::StringLiterals;

namespace reeve::bench {

namespace {
constexpr std::uint64_t many = 10'000;
}

RowsWatch::RowsWatch(WatchedApplication& application, ui::TenantsPage& page) : m_page(page)
{
    connect(&page.list(), &QAbstractItemModel::modelReset, this, [this] { m_answered = true; });
    application.setAfterPaint([this](QObject* what) {
        if (m_waiting && what == m_page.table().viewport()) painted();
    });
}

void RowsWatch::begin(const QString& series, Until until)
{
    m_name = series;
    m_until = until;
    m_answered = false;
    m_from = m_page.table().verticalScrollBar()->value();
    m_waiting = true;
    m_since.start();
}

bool RowsWatch::allHere() const
{
    const ui::Table& table = m_page.table();
    const int rows = m_page.list().rowCount();
    const int end = table.rowAt(table.viewport()->height() - 1);
    const int last = end < 0 ? rows - 1 : end;
    for (int row = std::max(0, table.rowAt(0)); row <= last; ++row)
        if (!m_page.list().tenant(row)) return false;
    return rows > 0;
}

void RowsWatch::painted()
{
    const bool isThere = m_until == Until::Answered ? m_answered : m_page.table().verticalScrollBar()->value() != m_from;
    if (!isThere || !allHere()) return;
    const double took = double(m_since.nsecsElapsed()) / 1e6;
    m_waiting = false;
    const bool isMany = !m_page.query().isEmpty() && (!m_page.list().totalIsExact() || m_page.list().total() > many);
    const QString name = isMany ? u"%1, more than 10,000"_s.arg(m_name) : m_name;
    auto found = std::find_if(m_series.begin(), m_series.end(), [&](const Series& each) { return each.name == name; });
    if (found == m_series.end()) found = m_series.insert(found, {name, {}, 0, {}});
    found->milliseconds.push_back(took);
    if (took <= found->slowest) return;
    found->slowest = took;
    const auto question = m_page.list().question();
    found->question = u"query \"%1\", order %2%3, row %4 of %5"_s.arg(
        m_page.query(), question.orderBy ? QLatin1String(boost::describe::enum_to_string(*question.orderBy, "")) : "usual"_L1,
        question.descending.value_or(false) ? u" down"_s : QString(), QString::number(m_page.table().rowAt(0)),
        QString::number(m_page.list().total()));
}

} // namespace reeve::bench
