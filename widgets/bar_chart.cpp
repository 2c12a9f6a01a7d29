// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bar_chart.h"

#include "widgets/series.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <map>

using namespace Qt::StringLiterals;

namespace reeve::widgets {
namespace {

constexpr int barHeight = 22; ///< with its gap
constexpr int gap = 8;
constexpr double thickness = 0.62; ///< of a bar, of its height with the gap

} // namespace

BarChart::BarChart(int valueColumn, QWidget* parent) : ChartView(parent), m_valueColumn(valueColumn)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QList<ChartView::Point> BarChart::build(QChart& chart)
{
    QList<Point> points;
    m_bars.clear();
    const int rows = model()->rowCount();
    const int alone = rows > mostBars ? mostBars - 1 : rows;
    for (int row = 0; row < alone; ++row) {
        points << Point{{row}, display(row, 0), u"%1: %2"_s.arg(display(row, 0), display(row, m_valueColumn))};
        m_bars << Bar{number(row, m_valueColumn), display(row, m_valueColumn)};
    }
    if (alone < rows) {
        Point other{{}, tr("Other (%1)", "bar of a chart: how many values are summed up in it").arg(rows - alone), {}};
        Bar bar;
        for (int row = alone; row < rows; ++row) {
            other.rows << row;
            bar.value += number(row, m_valueColumn);
        }
        bar.text = QLocale().toString(qulonglong(bar.value));
        other.text = u"%1: %2"_s.arg(other.label, bar.text);
        points << other;
        m_bars << bar;
    }

    // A set for each colour: a row has its number in the set of its own.
    std::map<QRgb, QBarSet*> sets;
    const int count = int(m_bars.size());
    m_most = 0;
    for (int at = 0; at < count; ++at) {
        const bool own = m_tones && points[at].rows.size() == 1;
        const QColor fill = own ? tone(m_tones(points[at].rows.first())) : seriesColor(0, palette());
        QBarSet*& set = sets[fill.rgb()];
        if (!set) {
            set = new QBarSet(QString::number(fill.rgb()));
            set->setColor(fill);
            set->setBorderColor(Qt::transparent);
            for (int each = 0; each < count; ++each) set->append(0);
        }
        set->replace(count - 1 - at, m_bars[at].value); // the axis rises, people read down
        m_most = qMax(m_most, m_bars[at].value);
    }
    auto* series = new QHorizontalStackedBarSeries;
    for (const auto& [color, set] : sets) series->append(set);
    series->setBarWidth(thickness);
    chart.addSeries(series);
    auto* values = new QValueAxis;
    values->setRange(0, qMax(1.0, m_most));
    values->setVisible(false);
    chart.addAxis(values, Qt::AlignBottom);
    auto* names = new QBarCategoryAxis;
    for (int at = count - 1; at >= 0; --at) names->append(QString::number(at));
    names->setVisible(false);
    chart.addAxis(names, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(names);
    return points;
}

int BarChart::labelWidth() const
{
    int widest = 0;
    const QFontMetrics metrics(labelFont());
    for (const Point& point : points()) widest = qMax(widest, metrics.horizontalAdvance(point.label));
    return qMin(widest, viewport()->width() / 2);
}

int BarChart::valueWidth() const
{
    int widest = 0;
    const QFontMetrics metrics(labelFont());
    for (const Bar& bar : m_bars) widest = qMax(widest, metrics.horizontalAdvance(bar.text));
    return widest;
}

QRect BarChart::plotRect() const
{
    const int left = gap / 2 + labelWidth() + gap;
    const int right = gap + valueWidth() + gap / 2;
    const int height = barHeight * int(m_bars.size());
    return {left, 2, qMax(20, viewport()->width() - left - right), height};
}

QRect BarChart::pointRect(int point) const { return {0, plotRect().top() + point * barHeight, viewport()->width(), barHeight}; }

void BarChart::paintLabels(QPainter& painter)
{
    const QRect plot = plotRect();
    const QFontMetrics metrics(painter.font());
    const int names = labelWidth();
    painter.setPen(tone(Tone::Text));
    for (int at = 0; at < m_bars.size(); ++at) {
        const QRect row = pointRect(at);
        const QRect name(gap / 2, row.top(), names, row.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(points()[at].label, Qt::ElideMiddle, names));
        const int end = plot.left() + int(m_bars[at].value / qMax(1.0, m_most) * plot.width());
        painter.drawText(QRect(end + gap - 2, row.top(), row.width() - end, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_bars[at].text);
    }
    painter.setPen(QPen(tone(Tone::Border), 1));
    painter.drawLine(plot.topLeft(), QPoint(plot.left(), plot.bottom()));
    painter.setPen(tone(Tone::Muted));
    painter.drawText(QRect(plot.left(), plot.bottom() + 2, viewport()->width() - plot.left(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignTop, header(m_valueColumn));
}

QSize BarChart::sizeHint() const
{
    const int rows = qMax(5, int(m_bars.size()));
    return {180, rows * barHeight + 4 + QFontMetrics(labelFont()).height() + 4};
}

} // namespace reeve::widgets
