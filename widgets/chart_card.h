// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/content_stack.h"

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QTableView;
class QToolButton;

namespace reeve::widgets {

class ChartView;

/// A chart in its frame: the question it answers as title, a button that shows its numbers as a table instead, and the states of what is
/// loaded: skeleton, problem with a way to try again.
class ChartCard final : public QFrame {
    Q_OBJECT

public:
    /// Takes @p chart. @p name begins the object names of its parts ("statesChart", "statesTableToolButton").
    ChartCard(const QString& name, const QString& question, ChartView* chart, QWidget* parent = nullptr);
    /// Of the chart and of the table. @pre the model outlives the card
    void setModel(QAbstractItemModel* model);
    ContentStack& content() { return *m_content; }
    ChartView& chart() { return *m_chart; }
    QTableView& table() { return *m_table; }
    void showTable(bool on);
    bool showsTable() const { return m_showsTable; }

Q_SIGNALS:
    void activated(const QList<int>& rows); ///< of the model: a point of the chart, or a row of the table

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void describeToggle();
    void fitColumns();
    ChartView* m_chart;
    QTableView* m_table;
    QStackedWidget* m_faces;
    QToolButton* m_toggle;
    bool m_showsTable{false};
    ContentStack* m_content;
};

} // namespace reeve::widgets
