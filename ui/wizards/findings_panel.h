// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/findings_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace reeve::ui {

/// A table of findings that can be filtered, sorted and copied. Copying gives what the filter left.
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(models::FindingsModel& model, QWidget* parent = nullptr); ///< @pre the model outlives the panel

Q_SIGNALS:
    void copyRequested(const QString& tsv);

private:
    void count();
    void copy();
    void explain(int row);

    models::FindingsModel& m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_shown;
    QLabel* m_details;
};

} // namespace reeve::ui
