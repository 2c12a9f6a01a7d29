// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scintilla.h"

#include "ui/theme.h"

#include <Qsci/qscicommandset.h>

namespace reeve::ui {

using widgets::Tone;

void dress(QsciScintilla& editor)
{
    editor.setUtf8(true);
    editor.setEolMode(QsciScintilla::EolUnix);
    editor.setFrameShape(QFrame::NoFrame);
    editor.setTabWidth(2);
    editor.setIndentationsUseTabs(false);
    editor.setAutoIndent(true);
    for (int margin = 0; margin < 5; ++margin) editor.setMarginWidth(margin, 0);
    editor.SendScintilla(QsciScintilla::SCI_SETEXTRAASCENT, 2);
    editor.SendScintilla(QsciScintilla::SCI_SETEXTRADESCENT, 2);
    editor.SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1);
    editor.SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1);
    editor.SendScintilla(QsciScintilla::SCI_USEPOPUP, 0); // what can be done stands in menus of the house
    editor.setLexer(new QsciLexerYAML(&editor));
    for (QsciCommand* command : editor.standardCommands()->commands()) {
        const int key = command->key();
        const bool control = key & int(Qt::CTRL);
        const int plain = key & ~int(Qt::KeyboardModifierMask);
        const bool taken = plain == Qt::Key_L || plain == Qt::Key_D || plain == Qt::Key_T || plain == Qt::Key_U || plain == Qt::Key_K ||
                           plain == Qt::Key_Slash || plain == Qt::Key_Backslash || plain == Qt::Key_BracketLeft ||
                           plain == Qt::Key_BracketRight || plain == Qt::Key_Return;
        if (control && taken) command->setKey(0);
    }
}

void defineIcon(QsciScintilla& editor, int marker, const QString& icon, const QColor& tint, int size)
{
    const qreal ratio = editor.devicePixelRatioF();
    editor.SendScintilla(QsciScintilla::SCI_RGBAIMAGESETSCALE, long(100 * ratio));
    editor.markerDefine(widgets::iconPixmap(icon, tint, size, ratio).toImage(), marker);
}

long rgb(const QColor& color) { return color.red() | color.green() << 8 | color.blue() << 16; }

void colour(QsciScintilla& editor, const QPalette& palette)
{
    const auto tone = [&palette](Tone each) { return widgets::color(each, palette); };
    QsciLexer* lexer = editor.lexer();
    const QFont font = Theme::fixed();
    lexer->setDefaultPaper(tone(Tone::Surface));
    lexer->setDefaultColor(tone(Tone::Text));
    lexer->setPaper(tone(Tone::Surface));
    lexer->setColor(tone(Tone::Text));
    lexer->setFont(font);
    const std::pair<int, Tone> styles[] = {
        {QsciLexerYAML::Comment, Tone::Muted},
        {QsciLexerYAML::Identifier, Tone::Accent},
        {QsciLexerYAML::Keyword, Tone::Archived},
        {QsciLexerYAML::Number, Tone::Warning},
        {QsciLexerYAML::Reference, Tone::Ok},
        {QsciLexerYAML::DocumentDelimiter, Tone::Muted},
        {QsciLexerYAML::TextBlockMarker, Tone::Muted},
        {QsciLexerYAML::Operator, Tone::Muted},
        {QsciLexerYAML::SyntaxErrorMarker, Tone::Danger},
    };
    for (const auto& [style, each] : styles) lexer->setColor(tone(each), style);
    editor.setMarginsFont(font);
    editor.setMarginsBackgroundColor(tone(Tone::SurfaceAlternate));
    editor.setMarginsForegroundColor(tone(Tone::Muted));
    editor.setFoldMarginColors(tone(Tone::SurfaceAlternate), tone(Tone::SurfaceAlternate));
    editor.setCaretLineBackgroundColor(widgets::mixed(tone(Tone::Surface), tone(Tone::SurfaceAlternate), 0.7));
    editor.setCaretForegroundColor(tone(Tone::Text));
    editor.setSelectionBackgroundColor(tone(Tone::Selection));
    editor.setSelectionForegroundColor(tone(Tone::Text));
    for (int marker = QsciScintilla::SC_MARKNUM_FOLDEREND; marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN); ++marker) {
        editor.setMarkerForegroundColor(tone(Tone::SurfaceAlternate), marker);
        editor.setMarkerBackgroundColor(tone(Tone::Muted), marker);
    }
    editor.SendScintilla(QsciScintilla::SCI_CALLTIPSETBACK, rgb(tone(Tone::SurfaceAlternate)));
    editor.SendScintilla(QsciScintilla::SCI_CALLTIPSETFORE, rgb(tone(Tone::Text)));
}

} // namespace reeve::ui
