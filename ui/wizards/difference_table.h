// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/wizards/difference.h"

#include <QTableWidget>

namespace reeve::ui {

/// Differences, a row each, as high as its rows: texts wrap, nothing scrolls. What was added, removed or changed is said with a sign.
class DifferenceTable final : public QTableWidget {
    Q_OBJECT

public:
    /// @p seen, @p now: the headings of the two sides.
    DifferenceTable(const QString& seen, const QString& now, QWidget* parent = nullptr);
    /// @p marked: the pointer below which rows are marked as the same part that is changed here.
    void show(const std::vector<Difference>& differences, const std::string& marked = {});

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fit();
};

} // namespace reeve::ui
