// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/icon.h"

#include <QWidget>

namespace reeve::widgets {

/// An icon that stands for itself. Drawn when painted, so it follows a change of theme.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& name, Tone tone = Tone::Text, int size = 16, QWidget* parent = nullptr);
    void setIcon(const QString& name, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Tone m_tone;
};

} // namespace reeve::widgets
