// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/icon.h"

#include <QWidget>

namespace reeve::widgets {

/// A shape, a word and a colour that say the same thing: nobody needs to see colours to read it.
struct Badge {
    QString icon; ///< of the icon set
    QString text;
    Tone tone{Tone::Neutral};
    bool struck{false};
    bool operator==(const Badge&) const = default;
};

/// Draws @p badge at the left of @p rect, vertically centred, the word elided where room is short.
void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QFont& font, const QPalette& palette);
/// Room that paintBadge() takes.
QSize badgeSize(const Badge& badge, const QFont& font);

class StateBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(QWidget* parent = nullptr);
    void setBadge(const Badge& badge);
    const Badge& badge() const { return m_badge; }
    QSize sizeHint() const override { return badgeSize(m_badge, font()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Badge m_badge;
};

} // namespace reeve::widgets
