// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace reeve::widgets {

/// How large a limit is, as a part of the most that it could be. It says nothing about use. It never stands without its numbers beside it.
class LimitBar final : public QWidget {
    Q_OBJECT

public:
    /// @p part: 0 to 1. @p words: the same in numbers, for who cannot see the bar.
    LimitBar(double part, const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {120, 8}; }
    QSize minimumSizeHint() const override { return {40, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_part;
};

} // namespace reeve::widgets
