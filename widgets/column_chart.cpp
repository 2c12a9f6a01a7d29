// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_chart.h"

#include "widgets/series.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <cmath>

using namespace Qt::StringLiterals;

namespace reeve::widgets {
namespace {

constexpr int gap = 8;
constexpr int swatch = 9;
constexpr int keyGap = 14; ///< between the names of two series
constexpr int mostLines = 4;
constexpr double thickness = 0.72;

/// A step of 1, 2 or 5 times a power of ten, whole, with which at most so many lines lead to @p most.
double niceStep(double most)
{
    const double rough = qMax(1.0, most / mostLines);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 5.0, 10.0})
        if (power * times >= rough) return power * times;
    return power * 10;
}

QString countText(double value) { return QLocale().toString(qulonglong(value)); }

} // namespace

ColumnChart::ColumnChart(QString pointTitle, QString valueTitle, QWidget* parent)
    : ChartView(parent), m_pointTitle(std::move(pointTitle)), m_valueTitle(std::move(valueTitle))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QList<ColumnChart::Series> ColumnChart::chooseSeries() const
{
    QList<Series> all;
    for (int column = 1; column < model()->columnCount(); ++column) {
        Series series{header(column), {column}, {}, 0};
        for (int row = 0; row < model()->rowCount(); ++row) series.sum += number(row, column);
        // The colour belongs to the column, so that it stays when another series comes or goes.
        series.color = seriesColor(m_colors ? m_colors(column) : column - 1, palette());
        if (series.sum > 0) all << series;
    }
    if (all.size() <= mostSeries) return all;
    Series other{tr("Other", "series of a chart that sums up the rest"), {}, tone(Tone::Neutral), 0};
    while (all.size() >= mostSeries) {
        const Series last = all.takeLast();
        other.columns = last.columns + other.columns;
        other.sum += last.sum;
    }
    return all << other;
}

QList<ChartView::Point> ColumnChart::build(QChart& chart)
{
    m_series = chooseSeries();
    if (m_series.isEmpty()) return {};
    const int rows = model()->rowCount();
    QList<Point> points;
    QList<double> sums(rows, 0.0);
    for (int row = 0; row < rows; ++row) points << Point{{row}, display(row, 0), model()->index(row, 0).data(Qt::ToolTipRole).toString()};
    auto* columns = new QStackedBarSeries;
    columns->setBarWidth(thickness);
    for (const Series& series : m_series) {
        auto* set = new QBarSet(series.name);
        set->setColor(series.color);
        set->setBorderColor(Qt::transparent);
        for (int row = 0; row < rows; ++row) {
            double value = 0;
            for (const int column : series.columns) value += number(row, column);
            set->append(value);
            sums[row] += value;
            if (value > 0) points[row].text += u"\n%1: %2"_s.arg(series.name, countText(value));
        }
        columns->append(set);
    }
    const QString nothing = tr("nothing", "no number on a day of a chart");
    for (int row = 0; row < rows; ++row)
        if (sums[row] == 0) points[row].text += u'\n' + nothing;
    const double most = *std::max_element(sums.begin(), sums.end());
    m_step = niceStep(most);
    m_top = std::ceil(most / m_step) * m_step;

    chart.addSeries(columns);
    auto* values = new QValueAxis;
    values->setRange(0, m_top);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(m_step);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(mixed(tone(Tone::Surface), tone(Tone::Border), 0.7), 1));
    chart.addAxis(values, Qt::AlignLeft);
    auto* names = new QBarCategoryAxis;
    for (int row = 0; row < rows; ++row) names->append(QString::number(row));
    names->setVisible(false);
    chart.addAxis(names, Qt::AlignBottom);
    columns->attachAxis(values);
    columns->attachAxis(names);
    return points;
}

QList<ColumnChart::Key> ColumnChart::keys() const
{
    const QFontMetrics metrics(labelFont());
    QList<Key> all;
    QPoint at(gap / 2, 0);
    for (int series = 0; series < m_series.size(); ++series) {
        const QString words = u"%1 %2"_s.arg(m_series[series].name, countText(m_series[series].sum));
        const int width = swatch + 5 + metrics.horizontalAdvance(words);
        if (at.x() > gap / 2 && at.x() + width > viewport()->width()) at = {gap / 2, at.y() + metrics.height() + 2};
        all << Key{QRect(at, QSize(width, metrics.height())), series};
        at.rx() += width + keyGap;
    }
    return all;
}

QRect ColumnChart::plotRect() const
{
    const QFontMetrics metrics(labelFont());
    const auto names = keys();
    const int above = (names.isEmpty() ? 0 : names.last().room.bottom()) + gap + 4;
    const int below = 2 * metrics.height() + 6; // names of points, title of the axis
    const int left = gap / 2 + metrics.height() + 4 + metrics.horizontalAdvance(countText(m_top)) + 6;
    return QRect(left, above, qMax(40, viewport()->width() - left - gap), qMax(30, viewport()->height() - above - below));
}

QRect ColumnChart::pointRect(int point) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / double(qMax(1, int(points().size())));
    return QRectF(plot.left() + point * width, plot.top() - 2, width, plot.height() + 2).toAlignedRect();
}

void ColumnChart::paintLabels(QPainter& painter)
{
    const QRect plot = plotRect();
    paintKeys(painter);
    paintValues(painter, plot);
    paintNames(painter, plot);
    painter.setPen(QPen(tone(Tone::Border), 1));
    painter.drawLine(QPoint(plot.left(), plot.bottom() + 1), QPoint(plot.right(), plot.bottom() + 1));
}

void ColumnChart::paintKeys(QPainter& painter) const
{
    for (const Key& key : keys()) {
        const Series& series = m_series[key.series];
        const QRect square(key.room.left(), key.room.center().y() - swatch / 2, swatch, swatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(series.color);
        painter.drawRoundedRect(square, 2, 2);
        painter.setPen(tone(Tone::Text));
        painter.drawText(key.room.adjusted(swatch + 5, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         u"%1 %2"_s.arg(series.name, countText(series.sum)));
    }
}

void ColumnChart::paintValues(QPainter& painter, const QRect& plot) const
{
    const QFontMetrics metrics(painter.font());
    painter.setPen(tone(Tone::Muted));
    for (double value = 0; value <= m_top + m_step / 2; value += m_step) {
        const int y = plot.bottom() + 1 - int(value / m_top * plot.height());
        painter.drawText(QRect(0, y - metrics.height() / 2, plot.left() - 6, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         countText(value));
    }
    painter.save();
    painter.translate(gap / 2, plot.center().y());
    painter.rotate(-90);
    const QString title = metrics.elidedText(m_valueTitle, Qt::ElideRight, plot.height() + 30);
    painter.drawText(QRect(-plot.height(), 0, 2 * plot.height(), metrics.height()), Qt::AlignCenter, title);
    painter.restore();
}

void ColumnChart::paintNames(QPainter& painter, const QRect& plot) const
{
    const QFontMetrics metrics(painter.font());
    int widest = 1;
    for (const Point& point : points()) widest = qMax(widest, metrics.horizontalAdvance(point.label));
    const double each = double(plot.width()) / double(points().size());
    const int stride = qMax(1, int(std::ceil((widest + 10) / each)));
    // From the end, so that the last day is always named.
    for (int at = int(points().size()) - 1; at >= 0; at -= stride) {
        const int centre = int(plot.left() + (at + 0.5) * each);
        QRect room(centre - widest / 2 - 2, plot.bottom() + 3, widest + 4, metrics.height());
        if (room.right() > viewport()->width()) room.moveRight(viewport()->width() - 1);
        painter.drawText(room, Qt::AlignCenter, points()[at].label);
    }
    painter.drawText(QRect(plot.left(), plot.bottom() + 4 + metrics.height(), plot.width(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(m_pointTitle, Qt::ElideRight, plot.width()));
}

} // namespace reeve::widgets
