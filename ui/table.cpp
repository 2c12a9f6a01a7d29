// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table.h"

#include "core/base/text.h"
#include "models/format.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>

namespace reeve::ui {

using widgets::Tone;

QList<std::pair<int, int>> matchesIn(const QString& text, const QStringList& words)
{
    // Folding may change the length of a text, so it is done character by character, and each folded one knows where it came from.
    QString folded;
    QList<int> origin;
    for (int at = 0; at < text.size();) {
        const int length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString piece = models::toQt(base::fold(text.mid(at, length).toStdString()));
        for (int i = 0; i < piece.size(); ++i) origin << at;
        folded += piece;
        at += length;
    }
    origin << int(text.size());
    QList<std::pair<int, int>> found;
    for (const QString& word : words) {
        const qsizetype at = word.isEmpty() ? -1 : folded.indexOf(word);
        if (at >= 0) found << std::pair(origin[at], origin[at + word.size()] - origin[at]);
    }
    std::sort(found.begin(), found.end());
    QList<std::pair<int, int>> apart;
    for (const auto& each : found)
        if (apart.isEmpty() || each.first >= apart.last().first + apart.last().second) apart << each;
    return apart;
}

void CellDelegate::setMatch(const QString& query, const QSet<int>& columns)
{
    m_words = models::toQt(base::fold(query.toStdString())).split(u' ', Qt::SkipEmptyParts);
    m_matchColumns = columns;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem used = option;
    initStyleOption(&used, index);
    const QString text = used.text;
    used.text.clear();
    used.state &= ~QStyle::State_MouseOver; // one cell alone would light up
    used.widget->style()->drawControl(QStyle::CE_ItemViewItem, &used, painter, used.widget);
    const bool number = used.displayAlignment & Qt::AlignRight;
    const QRect room =
        used.rect.adjusted(8, 0, number ? -18 : -8, -1); // numbers end where their header ends, which leaves room for an arrow
    painter->save();
    if (m_loadedRole >= 0 && !index.data(m_loadedRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(widgets::mixed(color(Tone::Surface, used.palette), color(Tone::Border, used.palette), 0.45));
        painter->drawRoundedRect(QRect(room.left(), room.center().y() - 4, room.width() * (index.column() % 2 ? 60 : 75) / 100, 9), 3, 3);
    } else if (const auto badge = m_badges.find(index.column()); badge != m_badges.end() && !(*badge)(index).icon.isEmpty()) {
        widgets::paintBadge(*painter, room, (*badge)(index), used.font, used.palette);
    } else {
        painter->setFont(m_fixed.contains(index.column()) ? Theme::fixed() : used.font);
        painter->setPen(used.palette.color(QPalette::Text));
        paintText(*painter, room, text, used.displayAlignment, m_matchColumns.contains(index.column()));
    }
    painter->restore();
}

void CellDelegate::paintText(QPainter& painter, const QRect& room, const QString& text, Qt::Alignment alignment, bool match) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    if (match) {
        for (const auto& [start, length] : matchesIn(shown, m_words)) {
            const int left = room.left() + metrics.horizontalAdvance(shown.left(start));
            const int width = metrics.horizontalAdvance(shown.mid(start, length));
            painter.fillRect(QRect(left, room.center().y() - metrics.height() / 2, width, metrics.height() + 1),
                             color(Tone::Match, static_cast<QWidget*>(parent())->palette()));
        }
    }
    painter.drawText(room, int(alignment | Qt::TextSingleLine), shown);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 16, Theme::rowHeight()};
}

namespace {

class RowHeight final : public QObject {
public:
    explicit RowHeight(QTableView* view) : QObject(view), m_view(view)
    {
        view->verticalHeader()->setMinimumSectionSize(1); // raised with many rows there, it would take their number squared
        view->installEventFilter(this);
        apply();
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange) apply();
        return false;
    }

private:
    void apply()
    {
        QHeaderView* rows = m_view->verticalHeader();
        if (rows->defaultSectionSize() == Theme::rowHeight()) return;
        {
            const QSignalBlocker quiet(rows); // a header tells of each row by itself, and there may be a million
            rows->setDefaultSectionSize(Theme::rowHeight());
        }
        m_view->doItemsLayout();
    }
    QTableView* m_view;
};

} // namespace

void keepRowHeight(QTableView* view) { new RowHeight(view); }

Table::Table(const QString& name, const QString& accessibleName, QWidget* parent) : QTableView(parent), m_delegate(new CellDelegate(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(this);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
}

void Table::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        scrollToTop();
        tellVisibleRows();
        Q_EMIT currentRowChanged(-1);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &Table::tellVisibleRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Table::tellVisibleRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &Table::showSelection);
}

void Table::setColumnWidths(const QList<int>& widths, const QList<int>& droppable)
{
    m_widths = widths;
    m_droppable = droppable;
    shareWidth();
}

void Table::shareWidth()
{
    constexpr int least = 120; // of a column that takes what is left over
    const auto widthOf = [this](int column) { return m_userWidths.value(column, m_widths[column]); };
    QSet<int> hidden;
    for (int column = 0; !m_shown.isEmpty() && column < m_widths.size(); ++column)
        if (!m_shown.contains(column)) hidden.insert(column);
    int left = 0;
    int open = 0;
    const qsizetype mayDrop = m_mayDrop ? m_droppable.size() : 0;
    for (qsizetype dropped = 0; dropped <= mayDrop; ++dropped) {
        if (dropped > 0) hidden.insert(m_droppable[dropped - 1]);
        left = viewport()->width();
        open = 0;
        for (int column = 0; column < m_widths.size(); ++column) {
            if (hidden.contains(column)) continue;
            left -= widthOf(column);
            if (widthOf(column) == 0) ++open;
        }
        if (left >= open * least) break;
    }
    m_sharing = true;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (isColumnHidden(column) != hidden.contains(column)) setColumnHidden(column, hidden.contains(column));
        if (!hidden.contains(column)) setColumnWidth(column, widthOf(column) > 0 ? widthOf(column) : qMax(least, left / qMax(1, open)));
    }
    m_sharing = false;
}

void Table::setColumnsAdjustable()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { columnResized(column, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_moving) return;
        QList<int> shown;
        for (int at = 0; at < horizontalHeader()->count(); ++at) {
            const int column = horizontalHeader()->logicalIndex(at);
            if (m_shown.isEmpty() ? !isColumnHidden(column) : m_shown.contains(column)) shown << column;
        }
        m_shown = shown;
        Q_EMIT columnsChanged();
    });
}

void Table::columnResized(int column, int width)
{
    if (m_sharing || width == 0) return;
    m_userWidths.insert(column, width);
    Q_EMIT columnsChanged();
}

void Table::setColumns(const QList<int>& shown, const QHash<int, int>& widths, bool mayDrop)
{
    m_mayDrop = mayDrop;
    m_shown = shown;
    m_userWidths = widths;
    QHeaderView* header = horizontalHeader();
    m_moving = true;
    QList<int> order = shown;
    for (int column = 0; column < header->count(); ++column)
        if (!order.contains(column)) order << column;
    for (int at = 0; at < order.size(); ++at) header->moveSection(header->visualIndex(order[at]), at);
    m_moving = false;
    shareWidth();
}

void Table::setSortable(std::function<bool(int)> sortable)
{
    m_sortable = std::move(sortable);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (!m_sortable(column)) return showOrder(m_orderColumn, m_order); // the header has turned its arrow by itself
        const bool again = m_orderColumn == column && m_order == Qt::AscendingOrder;
        const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
        showOrder(column, order);
        Q_EMIT orderAsked(column, order);
    });
}

void Table::showOrder(int column, Qt::SortOrder order)
{
    m_orderColumn = column;
    m_order = order;
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    if (column >= 0) horizontalHeader()->setSortIndicator(column, order);
}

void Table::setMultiSelection(std::function<bool(int)> isSelected)
{
    m_isSelected = std::move(isSelected);
    setSelectionMode(ExtendedSelection);
}

QItemSelectionModel::SelectionFlags Table::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return m_isSelected ? QItemSelectionModel::NoUpdate : QTableView::selectionCommand(index, event);
}

void Table::showSelection()
{
    if (!m_isSelected || !model() || model()->rowCount() == 0) return;
    const int first = qMax(0, rowAt(0));
    const int end = rowAt(viewport()->height() - 1);
    const int last = end < 0 ? model()->rowCount() - 1 : end;
    QItemSelection rows;
    for (int row = first; row <= last; ++row) {
        if (!m_isSelected(row)) continue;
        const int from = row;
        while (row < last && m_isSelected(row + 1)) ++row;
        rows.select(model()->index(from, 0), model()->index(row, model()->columnCount() - 1));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void Table::setCurrentQuietly(const QModelIndex& index)
{
    m_quiet = true;
    setCurrentIndex(index);
    m_quiet = false;
}

void Table::mousePressEvent(QMouseEvent* event)
{
    if (!m_isSelected) return QTableView::mousePressEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    m_quiet = true;
    QTableView::mousePressEvent(event);
    m_quiet = false;
    if (row < 0) return;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->button() == Qt::LeftButton)
        Q_EMIT picked(row, shift ? (control ? Pick::AddRange : Pick::Range) : control ? Pick::Toggle : Pick::Only);
    else if (!m_isSelected(row)) Q_EMIT picked(row, Pick::Only); // a menu on a selected row is about all of them
}

void Table::keyPressEvent(QKeyEvent* event)
{
    if (!m_isSelected) return QTableView::keyPressEvent(event);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int before = currentIndex().row();
    if (event->key() == Qt::Key_Space && control && before >= 0) return Q_EMIT picked(before, Pick::Toggle);
    m_quiet = true;
    const bool toEnd = event->key() == Qt::Key_End;
    if ((toEnd || event->key() == Qt::Key_Home) && model()->rowCount() > 0) // of the list: rows are whole
        setCurrentIndex(model()->index(toEnd ? model()->rowCount() - 1 : 0, qMax(0, currentIndex().column())));
    else QTableView::keyPressEvent(event);
    m_quiet = false;
    const int row = currentIndex().row();
    if (row < 0 || row == before) return;
    if (shift) Q_EMIT picked(row, control ? Pick::AddRange : Pick::Range);
    else if (!control) Q_EMIT picked(row, Pick::Only);
}

void Table::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_isSelected || !hasFocus() || !currentIndex().isValid()) return;
    QPainter painter(viewport()); // where the cursor is: with several rows selected, or none, the ground does not say it
    painter.setPen(color(Tone::Accent, palette()));
    const int row = currentIndex().row();
    painter.drawRect(QRect(0, rowViewportPosition(row), qMin(viewport()->width(), horizontalHeader()->length()) - 1, rowHeight(row) - 2));
}

void Table::tellVisibleRows()
{
    if (!model() || model()->rowCount() == 0) return;
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT visibleRowsChanged(first, last < 0 ? model()->rowCount() - 1 : last);
    showSelection();
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    tellVisibleRows();
}

void Table::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0) tellVisibleRows();
}

void Table::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event); // item views would choose the first row by themselves
    viewport()->update();
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row()) return;
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
    if (m_isSelected && !m_quiet && current.isValid())
        Q_EMIT picked(current.row(), state() == DragSelectingState ? Pick::Range : Pick::Only);
}

} // namespace reeve::ui
