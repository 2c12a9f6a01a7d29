// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/chart_view.h"

namespace reeve::widgets {

/// Standing columns, one a row of the model, stacked from the numbers of all columns but the first. Series without a number are left out;
/// when more than six are left, the last of them are summed up as "Other". Above the columns stand the series' names with their sums.
class ColumnChart final : public ChartView {
    Q_OBJECT

public:
    /// Titles of the axes, with their units.
    ColumnChart(QString pointTitle, QString valueTitle, QWidget* parent = nullptr);
    /// Which series color (widgets/series.h) a column of the model has; without it they follow each other.
    void setColors(std::function<int(int column)> colors) { m_colors = std::move(colors); }
    QRect pointRect(int point) const override;
    QSize sizeHint() const override { return {360, 220}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

    static constexpr int mostSeries = 6;

protected:
    QList<Point> build(QChart& chart) override;
    QRect plotRect() const override;
    void paintLabels(QPainter& painter) override;
    bool isVertical() const override { return false; }

private:
    struct Series {
        QString name;
        QList<int> columns; ///< several when they are summed up
        QColor color;
        double sum{0};
    };
    struct Key {
        QRect room;
        int series{};
    };
    QList<Series> chooseSeries() const;
    QList<Key> keys() const; ///< where the names of the series stand
    void paintKeys(QPainter& painter) const;
    void paintValues(QPainter& painter, const QRect& plot) const;
    void paintNames(QPainter& painter, const QRect& plot) const;

    const QString m_pointTitle;
    const QString m_valueTitle;
    std::function<int(int)> m_colors;
    QList<Series> m_series;
    double m_step{1}; ///< between grid lines
    double m_top{1};  ///< of the value axis
};

} // namespace reeve::widgets
