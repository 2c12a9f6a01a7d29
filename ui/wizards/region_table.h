// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace reeve::models {
class RegionModel;
} // namespace reeve::models

namespace reeve::ui {

/// Regions to check, all of them on the screen: it is as high as its rows, up to a limit. Refused ones are muted and have a dash, no box.
class RegionTable final : public QTableView {
    Q_OBJECT

public:
    explicit RegionTable(models::RegionModel& model, QWidget* parent = nullptr); ///< @pre the model outlives the table
    void fitRows();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace reeve::ui
