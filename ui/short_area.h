// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace reeve::ui {

/// As high as its content where that is short, else so high that it scrolls.
class ShortArea final : public QScrollArea {
    Q_OBJECT

public:
    ShortArea(QWidget* content, int mostHeight, QWidget* parent = nullptr); ///< takes @p content
    void setMostHeight(int pixels);
    void followContent(); ///< from now on it is hidden while the content is
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_mostHeight;
    bool m_follows{false};
};

} // namespace reeve::ui
