// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml_view.h"

#include "ui/theme.h"

#include <QEvent>
#include <QVBoxLayout>

// QScintilla's headers are written with the words that this project switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexeryaml.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;

YamlView::YamlView(QWidget* parent) : QWidget(parent), m_editor(new QsciScintilla)
{
    m_editor->setObjectName(u"manifestQsciScintilla"_s);
    m_editor->setAccessibleName(tr("Manifest source"));
    m_editor->setReadOnly(true);
    m_editor->setUtf8(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(0, u"00000"_s);
    m_editor->setMarginWidth(1, 0);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->setCaretLineVisible(true);
    m_editor->setTabWidth(2);
    m_editor->SendScintilla(QsciScintilla::SCI_SETEXTRAASCENT, 2);
    m_editor->SendScintilla(QsciScintilla::SCI_SETEXTRADESCENT, 2);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1);
    m_editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTH, 1);
    m_editor->setLexer(new QsciLexerYAML(m_editor));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_editor);
    setFocusProxy(m_editor);
    colour();
}

void YamlView::colour()
{
    const auto tone = [this](Tone each) { return color(each, palette()); };
    QsciLexer* lexer = m_editor->lexer();
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
    m_editor->setMarginsFont(font);
    m_editor->setMarginsBackgroundColor(tone(Tone::SurfaceAlternate));
    m_editor->setMarginsForegroundColor(tone(Tone::Muted));
    m_editor->setFoldMarginColors(tone(Tone::SurfaceAlternate), tone(Tone::SurfaceAlternate));
    m_editor->setCaretLineBackgroundColor(widgets::mixed(tone(Tone::Surface), tone(Tone::SurfaceAlternate), 0.7));
    m_editor->setCaretForegroundColor(tone(Tone::Text));
    m_editor->setSelectionBackgroundColor(tone(Tone::Selection));
    m_editor->setSelectionForegroundColor(tone(Tone::Text));
    for (int marker = QsciScintilla::SC_MARKNUM_FOLDEREND; marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN); ++marker) {
        m_editor->setMarkerForegroundColor(tone(Tone::SurfaceAlternate), marker);
        m_editor->setMarkerBackgroundColor(tone(Tone::Muted), marker);
    }
}

void YamlView::setText(const QString& text)
{
    m_editor->setText(text);
    m_editor->setCursorPosition(0, 0);
}

QString YamlView::text() const { return m_editor->text(); }

bool YamlView::findNext(const QString& word) { return !word.isEmpty() && m_editor->findFirst(word, false, false, false, true); }

void YamlView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
}

} // namespace reeve::ui
