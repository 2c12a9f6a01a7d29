// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columns_dialog.h"

#include "models/tenant_list_model.h"
#include "ui/theme.h"
#include "ui/wizards/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::TenantListModel;

ColumnsDialog::ColumnsDialog(const QList<int>& shown, QList<int> usual, QWidget* parent)
    : QDialog(parent),
      m_usual(std::move(usual)),
      m_list(new QListWidget),
      m_up(button(tr("Move left"), "moveUpPushButton", this)),
      m_down(button(tr("Move right"), "moveDownPushButton", this))
{
    setObjectName(u"columnsDialog"_s);
    setProperty("helpTopic", u"tenants#views"_s);
    setWindowTitle(tr("Columns"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"columnsListWidget"_s);
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    m_list->setMinimumSize(260, 300);
    auto* reset = button(tr("Reset"), "resetColumnsPushButton", this);
    auto* close = button(tr("Close"), "closeColumnsPushButton", this);
    auto* side = new QVBoxLayout;
    side->setSpacing(Theme::gap);
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    side->addWidget(reset);
    side->addWidget(close);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(label(tr("Columns of the list"), "title"));
    column->addWidget(
        label(tr("Checked columns show, from left to right. Space checks, Alt+Up and Alt+Down move; dragging does, too."), "muted", true));
    column->addLayout(row, 1);

    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::refresh);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ColumnsDialog::tell); // the end of a drag
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(reset, &QPushButton::clicked, this, [this] {
        fill(m_usual);
        Q_EMIT resetAsked();
    });
    fill(shown);
    const QList<QWidget*> order{m_list, m_up, m_down, reset, close}; // as they lie
    for (int i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ColumnsDialog::fill(const QList<int>& shown)
{
    m_filling = true;
    m_list->clear();
    QList<int> all = shown;
    for (int column = 0; column < TenantListModel::ColumnCount; ++column)
        if (!all.contains(column)) all << column;
    for (const int column : all) {
        auto* item = new QListWidgetItem(TenantListModel::columnName(column), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(column) ? Qt::Checked : Qt::Unchecked);
        if (column == TenantListModel::Slug) { // without it nobody knows which tenant a row is
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            item->setToolTip(tr("The slug always shows"));
        }
    }
    m_list->setCurrentRow(0);
    m_filling = false;
    refresh();
}

void ColumnsDialog::tell()
{
    if (m_filling) return;
    QList<int> shown;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked) shown << m_list->item(row)->data(Qt::UserRole).toInt();
    if (m_list->count() == TenantListModel::ColumnCount && !shown.isEmpty()) Q_EMIT chosen(shown);
    refresh();
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count()) return;
    m_filling = true;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
    m_filling = false;
    tell();
}

void ColumnsDialog::refresh()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

bool ColumnsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        QListWidgetItem* item = m_list->currentItem();
        if (key->key() == Qt::Key_Space && item) {
            if (item->flags() & Qt::ItemIsUserCheckable)
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace reeve::ui
