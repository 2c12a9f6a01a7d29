// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/chart_view.h"

namespace reeve::widgets {

/// Lying bars, one a row of the model, with the number of @p valueColumn at its end. What does not fit into six bars is summed up as
/// "Other".
class BarChart final : public ChartView {
    Q_OBJECT

public:
    explicit BarChart(int valueColumn, QWidget* parent = nullptr);
    /// The colour of a row's bar; without it all bars have that of the first series.
    void setTones(std::function<Tone(int row)> tones) { m_tones = std::move(tones); }
    QRect pointRect(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int mostBars = 6;

protected:
    QList<Point> build(QChart& chart) override;
    QRect plotRect() const override;
    void paintLabels(QPainter& painter) override;
    bool isVertical() const override { return true; }

private:
    int labelWidth() const;
    int valueWidth() const;

    const int m_valueColumn;
    std::function<Tone(int)> m_tones;
    struct Bar {
        double value{};
        QString text;
    };
    QList<Bar> m_bars;
    double m_most{0};
};

} // namespace reeve::widgets
