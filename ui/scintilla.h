// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>

// QScintilla's headers are written with the words that this project switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexeryaml.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace reeve::ui {

/// Makes a bare editor one of the house: UTF-8, YAML, no frame, two spaces a tab, and without the editor's own keys that the window or the
/// keyboard's user needs (Ctrl+L, Ctrl+D, Ctrl+T, ...).
void dress(QsciScintilla& editor);
/// Its colours and font by @p palette; again after a change of theme.
void colour(QsciScintilla& editor, const QPalette& palette);
/// Makes @p marker an icon of the house, @p size logical pixels large.
void defineIcon(QsciScintilla& editor, int marker, const QString& icon, const QColor& tint, int size);
/// Colour as QScintilla's messages want it.
long rgb(const QColor& color);

} // namespace reeve::ui
