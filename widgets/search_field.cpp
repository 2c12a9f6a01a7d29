// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaxLength(200);
    addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition)->setText(placeholder); // Qt makes buttons of both
    QAction* clearing = addAction(icon(u"cross"_s, Tone::Muted), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // when the keys that wait are handled: what they ask for one by one would be overtaken at once
    connect(&m_soon, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, this, [this, clearing](const QString& text) {
        clearing->setVisible(!text.isEmpty());
        if (text.isEmpty()) tell();
        else m_soon.start();
    });
}

void SearchField::search(const QString& text)
{
    setText(text);
    tell();
}

void SearchField::setQuietly(const QString& text)
{
    m_told = text.trimmed();
    setText(text);
    m_soon.stop();
}

void SearchField::tell()
{
    m_soon.stop();
    const QString text = this->text().trimmed();
    if (text == m_told) return;
    m_told = text;
    Q_EMIT searchChanged(text);
}

bool SearchField::event(QEvent* event)
{
    // Esc clears the field first, even where the window has another use for the key.
    const bool ours =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !text().isEmpty();
    if (ours) event->accept();
    return ours || QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) event->ignore();
        else clear();
        return;
    case Qt::Key_Down:
        tell();
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        Q_EMIT left();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace reeve::widgets
