// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/json_tree.h"

#include "widgets/icon.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

namespace {

using Change = JsonTreeModel::Change;

class JsonDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 16, 24};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem used = option;
        initStyleOption(&used, index);
        const QString text = used.text;
        used.text.clear();
        const auto change = Change(index.data(JsonTreeModel::ChangeRole).toInt());
        const bool comparing = static_cast<const JsonTreeModel*>(index.model())->comparing();
        painter->save();
        if (comparing && change != Change::Same && !text.isEmpty() && !(used.state & QStyle::State_Selected)) {
            const Tone ground = index.column() == JsonTreeModel::Before  ? Tone::Removed
                                : index.column() == JsonTreeModel::After ? Tone::Added
                                                                         : Tone::Surface;
            painter->fillRect(used.rect, color(ground, used.palette));
        }
        used.widget->style()->drawControl(QStyle::CE_ItemViewItem, &used, painter, used.widget);
        QRect room = used.rect.adjusted(6, 0, -6, 0);
        if (index.column() == JsonTreeModel::Field) {
            if (comparing && change != Change::Same) {
                const QString name = change == Change::Added ? u"plus"_s : change == Change::Removed ? u"minus"_s : u"edit"_s;
                const Tone tone = change == Change::Added ? Tone::Ok : change == Change::Removed ? Tone::Danger : Tone::Warning;
                painter->drawPixmap(room.left(), room.top() + (room.height() - 12) / 2,
                                    iconPixmap(name, color(tone, used.palette), 12, painter->device()->devicePixelRatioF()));
                room.adjust(17, 0, 0, 0);
            }
            painter->setPen(color(Tone::Muted, used.palette));
        } else {
            QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            fixed.setPointSize(9);
            painter->setFont(fixed);
            painter->setPen(used.palette.color(QPalette::Text));
        }
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

JsonTree::JsonTree(QWidget* parent) : QTreeView(parent)
{
    setModel(&m_model);
    setItemDelegate(new JsonDelegate(this));
    setUniformRowHeights(true);
    setIndentation(16);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
}

void JsonTree::setDocument(const QJsonValue& value)
{
    m_model.setDocument(value);
    arrange();
}

void JsonTree::setComparison(const QJsonValue& before, const QJsonValue& after, bool onlyChanges)
{
    m_model.setComparison(before, after, onlyChanges);
    arrange();
}

void JsonTree::arrange()
{
    expandAll();
    resizeColumnToContents(JsonTreeModel::Field);
    setColumnWidth(JsonTreeModel::Field, qBound(120, columnWidth(JsonTreeModel::Field), 260));
    if (m_model.comparing())
        setColumnWidth(JsonTreeModel::Before, qMax(120, (viewport()->width() - columnWidth(JsonTreeModel::Field)) / 2));
}

void JsonTree::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy) || !currentIndex().isValid()) return QTreeView::keyPressEvent(event);
    const QModelIndex value = currentIndex().siblingAtColumn(m_model.comparing() ? JsonTreeModel::After : JsonTreeModel::Before);
    Q_EMIT copyRequested(value.data().toString());
}

} // namespace reeve::widgets
