// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour.h"

#include "ui/theme.h"
#include "ui/wizards/parts.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

namespace {
constexpr int calloutWidth = 380;
constexpr int around = 4;  // the spot is so much larger than what it shows
constexpr int away = 12;   // of the callout from the spot and from the window's edge
constexpr qreal dim = 0.5; // of what is not spoken of
} // namespace

Tour::Tour(QWidget& window, std::vector<Step> steps)
    : QWidget(&window),
      m_window(window),
      m_steps(std::move(steps)),
      m_focusBefore(QApplication::focusWidget()),
      m_callout(new QFrame(this)),
      m_count(label({}, "caption")),
      m_title(label({}, "title", true)),
      m_text(label({}, nullptr, true)),
      m_skip(button(tr("Skip the tour"), "skipTourPushButton", m_callout)),
      m_back(button(tr("Back"), "backTourPushButton", m_callout)),
      m_next(button({}, "nextTourPushButton", m_callout))
{
    setObjectName(u"tour"_s);
    setAccessibleName(tr("Tour of the console"));
    makeCallout();
    window.installEventFilter(this);
    setGeometry(window.rect());
    show();
    raise();
    turnTo(0);
}

void Tour::makeCallout()
{
    m_callout->setObjectName(u"tourCallout"_s);
    m_callout->setProperty("surface", u"panel"_s);
    m_title->setObjectName(u"tourTitleLabel"_s);
    m_text->setObjectName(u"tourTextLabel"_s);
    m_next->setProperty("primary", true);
    for (QPushButton* each : {m_skip, m_back, m_next}) each->installEventFilter(this);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < int(m_steps.size()) ? turnTo(m_step + 1) : end(); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_callout);
    column->setContentsMargins(Theme::wideGap, 12, Theme::wideGap, 12);
    column->setSpacing(Theme::gap);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addLayout(buttons);
}

void Tour::turnTo(int step)
{
    if (step < 0 || step >= int(m_steps.size())) return;
    m_step = step;
    const bool last = step + 1 == int(m_steps.size());
    m_count->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps.size()));
    m_title->setText(m_steps[std::size_t(step)].title);
    m_text->setText(m_steps[std::size_t(step)].text);
    m_back->setVisible(step > 0);
    m_skip->setVisible(!last);
    m_next->setText(last ? tr("Start working") : tr("Next"));
    m_callout->setAccessibleName(u"%1: %2"_s.arg(m_count->text(), m_title->text()));
    m_callout->setAccessibleDescription(m_text->text());
    place();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_callout, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Tour::end()
{
    hide();
    if (m_focusBefore) m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
    deleteLater();
}

QRect Tour::spot() const
{
    QRect all;
    for (const QString& name : m_steps[std::size_t(m_step)].parts) {
        const auto* part = m_window.findChild<QWidget*>(name);
        if (part && part->isVisible()) all |= QRect(part->mapTo(&m_window, QPoint(0, 0)), part->size());
    }
    return all.isNull() ? all : all.adjusted(-around, -around, around, around).intersected(rect());
}

/// Below what it speaks of where there is room, else above it, else beside it; never beyond the window.
void Tour::place()
{
    m_callout->layout()->activate();
    const int wide = qBound(calloutWidth, m_callout->minimumSizeHint().width(), qMax(calloutWidth, width() - 2 * away));
    const QSize size(wide, m_callout->heightForWidth(wide));
    const QRect shown = spot();
    QPoint at((width() - size.width()) / 2, (height() - size.height()) / 2);
    if (!shown.isNull()) {
        const bool below = shown.bottom() + away + size.height() <= height() - away;
        const bool above = shown.top() - away - size.height() >= away;
        const bool tall = shown.height() > shown.width() * 2 || (!below && !above);
        if (tall) at = {shown.right() + away, shown.top()};
        else at = {shown.left(), below ? shown.bottom() + away : shown.top() - away - size.height()};
    }
    at.setX(qBound(away, at.x(), qMax(away, width() - size.width() - away)));
    at.setY(qBound(away, at.y(), qMax(away, height() - size.height() - away)));
    m_callout->setGeometry(QRect(at, size));
    update();
}

bool Tour::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // the window's keys wait until the tour has ended
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) place();
    return QWidget::event(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
        place();
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection); // once more when the window is laid out
    }
    if (watched != &m_window && event->type() == QEvent::KeyPress) { // buttons would move the focus
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton*> buttons;
    for (QPushButton* each : {m_skip, m_back, m_next})
        if (each->isVisible()) buttons << each;
    if (buttons.isEmpty()) return false; // the window goes
    const qsizetype at = buttons.indexOf(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    const qsizetype to = (at + (next ? 1 : -1) + buttons.size()) % buttons.size();
    buttons[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return end();
    case Qt::Key_Right: return turnTo(m_step + 1);
    case Qt::Key_Left: return turnTo(m_step - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* pressed = qobject_cast<QPushButton*>(QApplication::focusWidget())) pressed->click();
        return;
    default: event->accept();
    }
}

void Tour::mousePressEvent(QMouseEvent* event) { event->accept(); }

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const QRect shown = spot();
    QPainterPath hole;
    if (!shown.isNull()) hole.addRoundedRect(QRectF(shown), 6, 6);
    QColor ground = widgets::color(Tone::Window, true); // dark in both themes
    ground.setAlphaF(float(dim));
    painter.fillPath(shade.subtracted(hole), ground);
    if (shown.isNull()) return;
    painter.setPen(QPen(widgets::color(Tone::Accent, palette()), 2));
    painter.drawPath(hole);
}

std::vector<Tour::Step> firstSteps()
{
    return {
        {Tour::tr("Know where you are"),
         Tour::tr("The header names the control plane, its environment and the fingerprint of its key. The band below it, and on every "
                  "dialog that changes something, has the environment's colour."),
         {u"environmentStateBadge"_s, u"planeNameLabel"_s, u"fingerprintIdLabel"_s}},
        {Tour::tr("Find a tenant, or any command"),
         Tour::tr("Type a name, an id or an e-mail address here. Ctrl+K opens the palette: tenants, pages and everything that can be done, "
                  "with its key."),
         {u"headerSearchButton"_s}},
        {Tour::tr("Act safely"),
         Tour::tr(
             "Every change shows its plan first and waits for you to confirm; then you get a receipt. Switch to read-only, here or with "
             "Ctrl+L, when you only want to look: everything is refused then."),
         {u"readOnlyPushButton"_s}},
        {Tour::tr("Prove what happened"),
         Tour::tr(
             "Every change, refusal and failure is in the audit log, signed. You can prove a single entry, verify the whole log and save "
             "a report. F1 explains every page."),
         {u"go.auditRailButton"_s}},
    };
}

} // namespace reeve::ui
