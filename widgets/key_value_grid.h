// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QGridLayout;
class QLabel;

namespace reeve::widgets {

/// Labels on the left, values on the right, aligned.
class KeyValueGrid final : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueGrid(QWidget* parent = nullptr);
    /// Adds a line and returns its value's label (plain text, wrapped, selectable).
    QLabel* addText(const QString& key, const QString& value = {});
    void addWidget(const QString& key, QWidget* value); ///< takes it
    void addHeading(const QString& text);
    void clear();
    void setKeyWidth(int pixels); ///< of lines added from now on; longer keys are wrapped, longer words make room

private:
    QGridLayout* m_grid;
    int m_keyWidth{0};
};

} // namespace reeve::widgets
