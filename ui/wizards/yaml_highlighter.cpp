// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/yaml_highlighter.h"

#include "widgets/tone.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace reeve::ui {

using widgets::Tone;

YamlHighlighter::YamlHighlighter(QPlainTextEdit* edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) {}

void YamlHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("^(\\s*(?:- )?)([A-Za-z0-9_.-]+)(:)(?=\\s|$)"));
    const auto match = key.match(text);
    if (!match.hasMatch()) return;
    setFormat(0, int(match.capturedLength(1)), widgets::color(Tone::Muted, m_edit->palette()));
    setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), widgets::color(Tone::Accent, m_edit->palette()));
    setFormat(int(match.capturedStart(3)), 1, widgets::color(Tone::Muted, m_edit->palette()));
}

} // namespace reeve::ui
