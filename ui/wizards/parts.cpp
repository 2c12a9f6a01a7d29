// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/parts.h"

#include "models/format.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;
using widgets::Tone;

QLabel* label(const QString& text, const char* role, bool wraps, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(wraps);
    if (role) made->setProperty("role", QString::fromLatin1(role));
    return made;
}

void setRole(QLabel* label, const char* role)
{
    label->setProperty("role", QString::fromLatin1(role));
    repolish(label);
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

QBoxLayout* panel(QWidget* parent, QWidget** out)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("surface", u"panel"_s);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    *out = frame;
    return layout;
}

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // Tab does this by itself; a shortcut that gives the focus to something out of sight does not. A click needs no scrolling.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget*, QWidget* now) {
        if (now && area->widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton) area->ensureWidgetVisible(now);
    });
    return area;
}

HairLine::HairLine(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal) setFixedHeight(1);
    else setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), widgets::color(Tone::Border, palette())); }

Message::Message(QWidget* parent)
    : QWidget(parent), m_icon(new widgets::IconLabel({}, Tone::Muted, 16, this)), m_text(label({}, nullptr, true, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

Message::Message(Kind kind, const QString& text, QWidget* parent) : Message(parent) { say(kind, text); }

void Message::say(Kind kind, const QString& text)
{
    const bool isNew = text != m_text->text() || kind != m_kind;
    m_kind = kind;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty() || !isNew) return;
    switch (kind) {
    case Kind::Ok: m_icon->setIcon(u"check"_s, Tone::Ok); break;
    case Kind::Warning: m_icon->setIcon(u"warning"_s, Tone::Warning); break;
    case Kind::Danger: m_icon->setIcon(u"error"_s, Tone::Danger); break;
    case Kind::Info:
    case Kind::Plain: m_icon->setIcon(u"info"_s, Tone::Muted); break;
    }
    m_icon->setVisible(kind != Kind::Plain);
    setRole(m_text, kind == Kind::Ok        ? "ok"
                    : kind == Kind::Warning ? "warning"
                    : kind == Kind::Danger  ? "danger"
                    : kind == Kind::Plain   ? "caption"
                                            : "muted");
    if (kind == Kind::Warning || kind == Kind::Danger) {
        m_text->setAccessibleName(text);
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

Field::Field(const QString& caption, QWidget* editor, std::string pointer, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_message(new Message(this)), m_pointer(std::move(pointer))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (!caption.isEmpty()) {
        auto* name = label(caption, "caption", true, this);
        name->setBuddy(editor);
        layout->addWidget(name);
    }
    layout->addWidget(editor);
    layout->addWidget(m_message);
}

void Field::setProblem(const QString& text, const std::string& pointer)
{
    m_problem = text;
    m_problemPointer = pointer;
    refresh();
}

void Field::setNote(Message::Kind kind, const QString& text)
{
    m_noteKind = kind;
    m_note = text;
    refresh();
}

void Field::touch()
{
    m_touched = true;
    refresh();
}

void Field::refresh()
{
    const bool bad = m_touched && !m_problem.isEmpty();
    if (bad) m_message->say(Message::Kind::Danger, m_problem);
    else m_message->say(m_noteKind, m_note);
    const auto mark = [](QWidget* widget, bool invalid) {
        if (widget->property("invalid").toBool() == invalid) return;
        widget->setProperty("invalid", invalid);
        repolish(widget);
    };
    if (m_parts.empty()) return mark(m_editor, bad);
    for (const auto& [suffix, widget] : m_parts) mark(widget, bad && m_problemPointer == m_pointer + suffix);
}

void letGrow(QWidget* widget)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

QString findingText(const base::Finding& finding)
{
    auto text = toQt(finding.message);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return finding.hint.empty() ? text : u"%1 (%2)"_s.arg(text, toQt(finding.hint));
}

} // namespace reeve::ui
