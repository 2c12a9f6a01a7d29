// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml_view.h"

#include "models/line_diff.h"
#include "ui/scintilla.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using widgets::Tone;
using Sci = QsciScintilla;

namespace {

constexpr int numberMargin = 0;
constexpr int problemMargin = 1;
constexpr int foldMargin = 2;
constexpr int problemMarker = 4;
constexpr int problemIndicator = 9;
constexpr int dwellTime = 400; // ms of hovering before a problem is told

} // namespace

YamlView::YamlView(const QString& name, const QString& accessibleName, QWidget* parent) : QWidget(parent), m_editor(new QsciScintilla)
{
    m_editor->setObjectName(name);
    m_editor->setAccessibleName(accessibleName);
    dress(*m_editor);
    m_editor->setMarginType(numberMargin, Sci::NumberMargin);
    m_editor->setMarginWidth(numberMargin, u"00000"_s);
    m_editor->setMarginType(problemMargin, Sci::SymbolMargin);
    m_editor->setMarginMarkerMask(problemMargin, 1 << problemMarker);
    m_editor->setFolding(Sci::PlainFoldStyle, foldMargin);
    m_editor->setCaretLineVisible(true);
    m_editor->SendScintilla(Sci::SCI_AUTOCSETSEPARATOR, long('\n'));
    m_editor->SendScintilla(Sci::SCI_AUTOCSETIGNORECASE, 1L);
    m_editor->SendScintilla(Sci::SCI_AUTOCSETORDER, long(Sci::SC_ORDER_CUSTOM));
    m_editor->SendScintilla(Sci::SCI_AUTOCSETAUTOHIDE, 1L);
    m_editor->SendScintilla(Sci::SCI_SETMOUSEDWELLTIME, long(dwellTime));
    m_editor->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_editor);
    setFocusProxy(m_editor);
    connect(m_editor, &Sci::textChanged, this, [this] {
        if (!m_quiet) Q_EMIT edited();
    });
    connect(m_editor, &Sci::SCN_DWELLSTART, this, [this](int position, int x, int y) {
        if (position < 0) return;
        const int line = int(m_editor->SendScintilla(Sci::SCI_LINEFROMPOSITION, position));
        QStringList texts;
        for (const Problem& each : m_problems)
            if (each.line == line) texts << each.text;
        if (!texts.isEmpty()) QToolTip::showText(m_editor->viewport()->mapToGlobal(QPoint(x, y)), texts.join(u'\n'), m_editor);
    });
    connect(m_editor, &Sci::SCN_DWELLEND, this, [](int, int, int) { QToolTip::hideText(); });
    setReadOnly(true);
    colourAll();
}

void YamlView::colourAll()
{
    colour(*m_editor, palette());
    m_editor->setMarginsBackgroundColor(widgets::color(Tone::SurfaceAlternate, palette()));
    defineIcon(*m_editor, problemMarker, u"error"_s, widgets::color(Tone::Danger, palette()), 14);
    m_editor->indicatorDefine(Sci::SquiggleIndicator, problemIndicator);
    m_editor->setIndicatorForegroundColor(widgets::color(Tone::Danger, palette()), problemIndicator);
}

void YamlView::setReadOnly(bool on)
{
    m_editor->setReadOnly(on);
    m_editor->setMarginWidth(problemMargin, on ? 0 : 18);
}

bool YamlView::isReadOnly() const { return m_editor->isReadOnly(); }

void YamlView::setText(const QString& text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_editor->setText(text);
    m_editor->SendScintilla(Sci::SCI_EMPTYUNDOBUFFER);
    m_editor->setCursorPosition(0, 0);
}

void YamlView::replaceText(const QString& text)
{
    const View before = view();
    m_editor->beginUndoAction();
    m_editor->selectAll();
    m_editor->replaceSelectedText(text);
    m_editor->endUndoAction();
    setView(before);
}

QString YamlView::text() const { return m_editor->text(); }

bool YamlView::findNext(const QString& word) { return !word.isEmpty() && m_editor->findFirst(word, false, false, false, true); }

void YamlView::setProblems(std::vector<Problem> problems)
{
    m_editor->markerDeleteAll(problemMarker);
    m_editor->clearIndicatorRange(0, 0, m_editor->lines(), 0, problemIndicator);
    m_problems = std::move(problems);
    for (const Problem& each : m_problems) {
        if (each.line < 0 || each.line >= m_editor->lines()) continue;
        QString line = m_editor->text(each.line);
        while (line.endsWith(u'\n') || line.endsWith(u'\r')) line.chop(1);
        int begin = 0;
        while (begin < line.size() && (line[begin] == u' ' || line[begin] == u'-')) ++begin;
        m_editor->markerAdd(each.line, problemMarker);
        m_editor->fillIndicatorRange(each.line, begin, each.line, int(line.size()), problemIndicator);
    }
}

void YamlView::goTo(int line)
{
    m_editor->ensureLineVisible(line);
    m_editor->setCursorPosition(line, m_editor->indentation(line));
    const long visible = m_editor->SendScintilla(Sci::SCI_LINESONSCREEN);
    m_editor->setFirstVisibleLine(std::max(0, line - int(visible) / 2));
    m_editor->setFocus(Qt::OtherFocusReason);
}

int YamlView::cursorLine() const { return view().line; }

YamlView::View YamlView::view() const
{
    View view;
    view.firstLine = m_editor->firstVisibleLine();
    m_editor->getCursorPosition(&view.line, &view.column);
    return view;
}

void YamlView::setView(const View& view)
{
    m_editor->setCursorPosition(std::min(view.line, std::max(0, m_editor->lines() - 1)), view.column);
    m_editor->setFirstVisibleLine(view.firstLine);
}

void YamlView::complete()
{
    if (!m_completer || m_editor->isReadOnly()) return;
    const View at = view();
    const models::Completion completion = m_completer(models::linesOf(m_editor->text()), at.line, at.column);
    if (completion.items.isEmpty()) {
        const QByteArray words = completion.hint.toUtf8();
        if (!words.isEmpty())
            m_editor->SendScintilla(Sci::SCI_CALLTIPSHOW, std::uintptr_t(m_editor->SendScintilla(Sci::SCI_GETCURRENTPOS)),
                                    words.constData());
        return;
    }
    const QByteArray items = completion.items.join(u'\n').toUtf8();
    m_editor->SendScintilla(Sci::SCI_AUTOCSHOW, std::uintptr_t(completion.prefix.toUtf8().size()), items.constData());
}

void YamlView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourAll();
}

bool YamlView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool press = event->type() == QEvent::KeyPress;
    const bool plain = !(key->modifiers() & ~Qt::ShiftModifier);
    if (m_editor->isReadOnly() && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && plain) {
        if (press) focusNextPrevChild(key->key() == Qt::Key_Tab && !(key->modifiers() & Qt::ShiftModifier));
        return press;
    }
    const bool listing = m_editor->SendScintilla(Sci::SCI_AUTOCACTIVE) || m_editor->SendScintilla(Sci::SCI_CALLTIPACTIVE);
    if (key->key() == Qt::Key_Escape && plain && !listing) {
        if (m_editor->isReadOnly()) {
            event->ignore(); // the window's key
            return !press;
        }
        event->accept();
        if (press) Q_EMIT left();
        return true;
    }
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier && !m_editor->isReadOnly()) {
        event->accept();
        if (press) complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reeve::ui
