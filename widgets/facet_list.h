// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/badge.h"

#include <QTreeView>
#include <functional>

namespace reeve::widgets {

/// Shows a two-level model: facets, and below each its values with a check box and a count (column 1). Space or a click anywhere on a row
/// turns a value on or off. Every facet stays open; while a facet has no values its heading is hidden.
class FacetList final : public QTreeView {
    Q_OBJECT

public:
    explicit FacetList(QWidget* parent = nullptr);
    /// Shape and colour for a value; an empty icon means none.
    void setDecorator(std::function<Badge(const QModelIndex&)> decorator);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override { return {200, 400}; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    void toggle(const QModelIndex& index);
    void arrange();
};

} // namespace reeve::widgets
