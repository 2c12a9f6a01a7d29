// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_rail.h"

#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>
#include <QVBoxLayout>
#include <functional>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

class NavigationRail::Button final : public QAbstractButton {
public:
    Button(const QString& text, QString icon, std::function<void(const Button*, int)> moveFocus)
        : m_icon(std::move(icon)), m_moveFocus(std::move(moveFocus))
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
        return {QFontMetrics(bold).horizontalAdvance(text()) + 24, Theme::rowHeight() + 20};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End: return m_moveFocus(this, event->key());
        case Qt::Key_Return:
        case Qt::Key_Enter: return click();
        default: QAbstractButton::keyPressEvent(event);
        }
    }
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
        painter.drawPixmap((width() - 18) / 2, height() / 2 - 17, widgets::iconPixmap(m_icon, ink, 18, devicePixelRatioF()));
        QFont used = font();
        if (isChecked()) used.setWeight(QFont::DemiBold);
        painter.setFont(used);
        painter.setPen(ink);
        painter.drawText(QRect(0, height() / 2 + 3, width(), 18), Qt::AlignCenter, text());
    }

private:
    QString m_icon;
    std::function<void(const Button*, int)> m_moveFocus;
};

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), m_bottom(new QVBoxLayout), m_scroll(new QScrollArea)
{
    setProperty("surface", u"rail"_s);
    setAccessibleName(tr("Pages"));
    auto* pages = new QWidget;
    m_top = new QVBoxLayout(pages);
    for (QVBoxLayout* each : {m_top, m_bottom}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
    }
    m_top->addStretch();
    m_scroll->setWidget(pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // it would lie on the words; wheel and keys scroll, and half a button shows
    m_scroll->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_bottom);
    m_menu = makeButton(tr("Menu"), u"more"_s);
    m_menu->setObjectName(u"menuRailButton"_s);
    m_menu->setCheckable(false);
    m_menu->setToolTip(tr("Everything that can be done, with its keys"));
    m_bottom->addWidget(m_menu);
    align();
}

NavigationRail::Button* NavigationRail::makeButton(const QString& text, const QString& icon)
{
    return new Button(text, icon, [this](const Button* from, int key) { moveFocus(from, key); });
}

void NavigationRail::moveFocus(const Button* from, int key)
{
    QList<Button*> order; // as they are seen
    for (QLayout* side : {static_cast<QLayout*>(m_top), static_cast<QLayout*>(m_bottom)})
        for (int at = 0; at < side->count(); ++at)
            if (QWidget* widget = side->itemAt(at)->widget()) order << static_cast<Button*>(widget);
    const qsizetype here = order.indexOf(const_cast<Button*>(from));
    const qsizetype last = order.size() - 1;
    const qsizetype next = key == Qt::Key_Home ? 0 : key == Qt::Key_End ? last : key == Qt::Key_Up ? here - 1 : here + 1;
    Button* button = order[qBound(qsizetype(0), next, last)];
    button->setFocus(Qt::TabFocusReason);
    if (m_scroll->isAncestorOf(button)) m_scroll->ensureWidgetVisible(button, 0, 12);
}

void NavigationRail::addPage(QAction* action, Side side)
{
    auto* button = makeButton(action->iconText(), action->icon().name());
    button->setObjectName(action->objectName() + "RailButton"_L1);
    button->setToolTip(u"%1 (%2)"_s.arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(button, &QAbstractButton::clicked, this, [this] { setCurrent(m_current); });
    if (side == Side::Top) m_top->insertWidget(m_top->count() - 1, button);
    else m_bottom->insertWidget(m_bottom->count() - 1, button);
    m_buttons.emplaceBack(action, button);
    align();
}

void NavigationRail::setCurrent(const QAction* action)
{
    m_current = action;
    for (const auto& [each, button] : m_buttons) {
        button->setChecked(each == action);
        if (each == action && m_scroll->isAncestorOf(button)) m_scroll->ensureWidgetVisible(button, 0, 12);
    }
}

void NavigationRail::setMenu(QMenu* menu)
{
    connect(m_menu, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_menu->mapToGlobal(QPoint(m_menu->width(), m_menu->height() - menu->sizeHint().height()))); });
}

void NavigationRail::align()
{
    int width = Theme::rowHeight() + 44;
    for (const QAbstractButton* button : findChildren<QAbstractButton*>()) width = qMax(width, button->sizeHint().width());
    for (QAbstractButton* button : findChildren<QAbstractButton*>()) button->setFixedSize(width - 1, button->sizeHint().height());
    setFixedWidth(width);
}

void NavigationRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_menu) align(); // another density
}

} // namespace reeve::ui
