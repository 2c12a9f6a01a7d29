// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_rail.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

class NavigationRail::Button final : public QAbstractButton {
public:
    Button(const QString& text, QString icon, QWidget* parent) : QAbstractButton(parent), m_icon(std::move(icon))
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFont(Theme::compact());
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return {QFontMetrics(bold).horizontalAdvance(text()) + 24, 52};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto tone = [this](Tone each) { return color(each, palette()); };
        if (isChecked()) {
            painter.fillRect(rect(), tone(Tone::Surface));
            painter.fillRect(0, 0, 3, height(), tone(Tone::Accent));
        } else if (underMouse() || isDown()) {
            painter.fillRect(rect(), widgets::mixed(tone(Tone::SurfaceAlternate), tone(Tone::Border), 0.5));
        }
        if (hasFocus()) {
            painter.setPen(QPen(tone(Tone::Accent), 1));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
        const QColor ink = tone(isChecked() ? Tone::Text : Tone::Muted);
        painter.drawPixmap((width() - 18) / 2, 9, widgets::iconPixmap(m_icon, ink, 18, devicePixelRatioF()));
        QFont used = font();
        if (isChecked()) used.setWeight(QFont::DemiBold);
        painter.setFont(used);
        painter.setPen(ink);
        painter.drawText(QRect(0, 29, width(), 18), Qt::AlignCenter, text());
    }

private:
    QString m_icon;
};

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("surface", u"rail"_s);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_menu = new Button(tr("Menu"), u"more"_s, this);
    m_menu->setObjectName(u"menuRailButton"_s);
    m_menu->setCheckable(false);
    m_menu->setToolTip(tr("Everything that can be done, with its keys"));
    m_column->addWidget(m_menu);
    align();
}

void NavigationRail::addPage(QAction* action) { add(action, m_above++); }

void NavigationRail::addPageBelow(QAction* action)
{
    add(action, m_column->count() - 1); // above the menu
}

void NavigationRail::add(QAction* action, int at)
{
    auto* button = new Button(action->iconText(), action->icon().name(), this);
    button->setObjectName(action->objectName() + "RailButton"_L1);
    button->setToolTip(u"%1 (%2)"_s.arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(button, &QAbstractButton::clicked, this, [this] { setCurrent(m_current); });
    m_column->insertWidget(at, button);
    m_buttons.emplaceBack(action, button);
    align();
}

void NavigationRail::setCurrent(const QAction* action)
{
    m_current = action;
    for (const auto& [each, button] : m_buttons) button->setChecked(each == action);
}

void NavigationRail::setMenu(QMenu* menu)
{
    connect(m_menu, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_menu->mapToGlobal(QPoint(m_menu->width(), m_menu->height() - menu->sizeHint().height()))); });
}

void NavigationRail::align()
{
    int width = 76;
    for (const QAbstractButton* button : findChildren<QAbstractButton*>()) width = qMax(width, button->sizeHint().width());
    for (QAbstractButton* button : findChildren<QAbstractButton*>()) button->setFixedSize(width - 1, button->sizeHint().height());
    setFixedWidth(width);
}

} // namespace reeve::ui
