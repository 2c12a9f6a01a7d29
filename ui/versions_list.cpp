// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions_list.h"

#include "models/format.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::VersionsModel;
using widgets::Tone;

namespace {

QString cell(const QModelIndex& index, int column, int role = Qt::DisplayRole)
{
    return index.siblingAtColumn(column).data(role).toString();
}

class VersionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {200, 2 * option.fontMetrics.height() + 14};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem used = option;
        initStyleOption(&used, index);
        used.text.clear();
        used.widget->style()->drawControl(QStyle::CE_ItemViewItem, &used, painter, used.widget);
        painter->save();
        const auto tone = [&](Tone each) { return widgets::color(each, used.palette); };
        const QRect room = used.rect.adjusted(10, 5, -10, -5);
        const int height = option.fontMetrics.height();
        QRect line(room.left(), room.top(), room.width(), height);
        const auto put = [&](const QString& text, const QFont& font, const QColor& color, bool atEnd) {
            const QFontMetrics metrics(font);
            const int width = std::min(line.width(), metrics.horizontalAdvance(text) + 1);
            painter->setFont(font);
            painter->setPen(color);
            const QRect place = atEnd ? QRect(line.right() - width + 1, line.top(), width, line.height()) : line;
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, line.width()));
            if (atEnd) line.setRight(place.left() - 8);
            else line.setLeft(line.left() + width + 8);
        };
        QFont bold = used.font;
        bold.setWeight(QFont::DemiBold);
        put(cell(index, VersionsModel::Version), bold, tone(Tone::Text), false);
        if (index.row() == 0) put(tr("in force"), Theme::compact(), tone(Tone::Ok), false);
        put(cell(index, VersionsModel::Change), Theme::compact(), tone(Tone::Muted), true);
        put(cell(index, VersionsModel::When), Theme::compact(), tone(Tone::Muted), true);
        line = QRect(room.left(), room.bottom() - height + 1, room.width(), height);
        put(tr("%1: %2", "who, why").arg(cell(index, VersionsModel::Who), cell(index, VersionsModel::Reason)), Theme::compact(),
            tone(Tone::Muted), false);
        if (used.state & QStyle::State_HasFocus) {
            painter->setPen(tone(Tone::Accent));
            painter->drawRect(used.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

VersionsList::VersionsList(VersionsModel& model, QWidget* parent) : QListView(parent), m_model(model)
{
    setObjectName(u"versionsListView"_s);
    setAccessibleName(tr("Versions of the manifest"));
    setModel(&model);
    setItemDelegate(new VersionDelegate(this));
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsList::chosenChanged);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

std::vector<int> VersionsList::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void VersionsList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers() && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace reeve::ui

#include "versions_list.moc"
