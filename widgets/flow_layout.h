// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>

namespace reeve::widgets {

/// Things beside each other, in as many lines as they need; each line to the left, in the middle or to the right, as setAlignment() says.
class FlowLayout final : public QLayout {
public:
    FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items << item; }
    void insertWidget(int index, QWidget* widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool moves) const; ///< @return the height that is used
    void move(const QList<std::pair<QLayoutItem*, QRect>>& line, const QRect& rect, int width) const;
    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace reeve::widgets
