// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/badge.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <functional>

namespace reeve::ui {

/// Draws cells: the part of a text that was searched for stands on a tinted ground, columns with a badge show it, a row that is not loaded
/// yet shows a grey bar.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    using Decorator = std::function<widgets::Badge(const QModelIndex&)>;
    void setBadge(int column, Decorator decorator) { m_badges.insert(column, std::move(decorator)); }
    void setFixedFont(int column) { m_fixed.insert(column); }
    /// Words of @p query are marked in @p columns, whatever their case and accents.
    void setMatch(const QString& query, const QSet<int>& columns);
    void setLoadedRole(int role) { m_loadedRole = role; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintText(QPainter& painter, const QRect& room, const QString& text, Qt::Alignment alignment, bool match) const;
    QHash<int, Decorator> m_badges;
    QSet<int> m_fixed;
    QStringList m_words; ///< folded
    QSet<int> m_matchColumns;
    int m_loadedRole{-1};
};

/// Where the folded @p words occur in @p text: start and length, in rising order, not overlapping.
QList<std::pair<int, int>> matchesIn(const QString& text, const QStringList& words);

/// Gives @p view rows of the theme's height, and again whenever the density changes.
void keepRowHeight(QTableView* view);

/// A table of the house: fixed rows, whole rows selected, headers that sort by asking (not by themselves).
class Table final : public QTableView {
    Q_OBJECT

public:
    explicit Table(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    CellDelegate& cells() { return *m_delegate; }
    /// Columns take their share of the width; @p widths in px, 0 = what is left over. Where there is too little room for all, columns of
    /// @p droppable are hidden, the first ones first.
    void setColumnWidths(const QList<int>& widths, const QList<int>& droppable = {});
    /// A click on a header asks for its order, if @p sortable says so.
    void setSortable(std::function<bool(int column)> sortable);
    void showOrder(int column, Qt::SortOrder order); ///< the arrow only; -1: none
    int orderColumn() const { return m_orderColumn; }
    Qt::SortOrder order() const { return m_order; }

    /// Lets the user move and resize columns; columnsChanged() tells. @pre setColumnWidths() was called
    void setColumnsAdjustable();
    /// Shows just these columns in this order, with other widths than the usual ones where @p widths says so. @p mayDrop: droppable ones
    /// still go where there is too little room.
    void setColumns(const QList<int>& shown, const QHash<int, int>& widths, bool mayDrop);
    QList<int> columns() const { return m_shown; }                ///< shown ones, left to right; also those that have no room
    QHash<int, int> columnWidths() const { return m_userWidths; } ///< that are not the usual ones

    /// Several rows may be selected: the table only says what the user does, with picked(), and draws the rows as selected that
    /// @p isSelected names. Nothing is kept for rows out of sight.
    void setMultiSelection(std::function<bool(int row)> isSelected);
    void showSelection();                             ///< after it changed
    void setCurrentQuietly(const QModelIndex& index); ///< moves the cursor alone
    enum class Pick { Only, Toggle, Range, AddRange };
    void keyboardSearch(const QString&) override {} ///< would walk over all rows, loaded or not; there is a search field

Q_SIGNALS:
    void visibleRowsChanged(int first, int last);
    void opened(const QModelIndex& index); ///< double click
    void currentRowChanged(int row);       ///< -1: none
    void orderAsked(int column, Qt::SortOrder order);
    void columnsChanged();
    void picked(int row, reeve::ui::Table::Pick pick);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void columnResized(int column, int width);
    void tellVisibleRows();
    void shareWidth();
    CellDelegate* m_delegate;
    QList<int> m_widths;
    QList<int> m_droppable;
    QList<int> m_shown;           ///< empty: all
    QHash<int, int> m_userWidths; ///< of columns that the user resized
    bool m_mayDrop{true};
    bool m_sharing{false}; ///< widths are being set by us
    bool m_moving{false};  ///< so are positions
    std::function<bool(int)> m_isSelected;
    bool m_quiet{false}; ///< the cursor moves for a reason that is told otherwise
    std::function<bool(int)> m_sortable;
    int m_orderColumn{-1}; ///< where the arrow is
    Qt::SortOrder m_order{Qt::AscendingOrder};
};

} // namespace reeve::ui
