// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tone.h"

#include <QTimer>
#include <QtCharts/QChartView>
#include <functional>

class QAbstractItemModel;

namespace reeve::widgets {

/// A chart over a table model: column 0 names the points, other columns hold numbers (as Qt::UserRole; what people read is the display
/// text). Points are chosen with the pointer or the arrow keys and activated by a click or Return. What it shows is drawn on Qt Charts;
/// labels are drawn here, so that they are elided and never overlap. Nothing moves. The chart is built when it is first shown.
///
/// A chart has an accessible name (set it), tells its points as description, and the chosen point as value.
class ChartView : public QChartView {
    Q_OBJECT

public:
    /// @pre the model outlives the view
    void setModel(QAbstractItemModel* model);
    QAbstractItemModel* model() const { return m_model; }
    /// A sentence in the place of a chart that would have nothing to show.
    void setEmptyText(const QString& text) { m_emptyText = text; }
    /// What a point opens, as a word for its tip ("Show these tenants"); empty: points cannot be activated.
    void setActivation(const QString& word);

    /// What is pointed at: rows of the model (several for what was summed up).
    struct Point {
        QList<int> rows;
        QString label;
        QString text; ///< label and numbers, for tips and screen readers
    };
    const QList<Point>& points() const { return m_points; }
    int currentPoint() const { return m_current; } ///< -1: none
    void setCurrentPoint(int point);
    virtual QRect pointRect(int point) const = 0; ///< in the viewport
    QString summary() const;                      ///< all points in a sentence
    bool isBuilt() const { return m_built; }

Q_SIGNALS:
    void activated(const QList<int>& rows);

protected:
    explicit ChartView(QWidget* parent);

    /// Fills the chart, which is empty, and says what points there are.
    virtual QList<Point> build(QChart& chart) = 0;
    /// Where the bars go, in the viewport; the rest is for labels.
    virtual QRect plotRect() const = 0;
    virtual void paintLabels(QPainter& painter) = 0;
    virtual bool isVertical() const = 0; ///< do up and down lead from point to point?

    QColor tone(Tone role) const { return color(role, palette()); }
    QString display(int row, int column) const;
    double number(int row, int column) const;
    QString header(int column) const;
    QFont labelFont() const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void rebuild();
    void fit();
    int pointAt(const QPoint& at) const;
    void hover(int point);
    void activate(int point);

    QAbstractItemModel* m_model{nullptr};
    QString m_emptyText;
    QString m_activation;
    QList<Point> m_points;
    int m_current{-1};
    int m_hovered{-1};
    int m_pressed{-1};
    bool m_built{false};
    QTimer m_soon; ///< several changes of the model make one chart
};

} // namespace reeve::widgets
