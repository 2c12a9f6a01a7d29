// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace reeve::widgets {

/// Grey bars where rows will be. It does not move.
class Skeleton final : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace reeve::widgets
