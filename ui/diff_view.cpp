// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff_view.h"

#include "models/format.h"
#include "ui/scintilla.h"
#include "ui/theme.h"
#include "widgets/elided_label.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using widgets::Tone;
using Sci = QsciScintilla;

namespace {

constexpr int numberMargin = 0;
constexpr int signMargin = 1;
// Markers, of which those that only colour the line come last.
constexpr int addedMarker = 1;
constexpr int removedMarker = 2;
constexpr int missingMarker = 3;
constexpr int foldedMarker = 4;
constexpr int plusMarker = 5;
constexpr int minusMarker = 6;
constexpr int wordIndicator = 8;
constexpr int wordAlpha = 70; // of 255: the word must stay easy to read

} // namespace

DiffView::DiffView(QWidget* parent) : QWidget(parent)
{
    m_left = makePane(u"leftDiffQsciScintilla"_s, tr("Left side of the comparison"));
    m_right = makePane(u"rightDiffQsciScintilla"_s, tr("Right side of the comparison"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (Pane* pane : {&m_left, &m_right}) {
        auto* frame = new QFrame;
        frame->setProperty("surface", u"panel"_s);
        auto* column = new QVBoxLayout(frame);
        column->setContentsMargins(1, 1, 1, 1);
        column->setSpacing(0);
        column->addWidget(pane->title);
        column->addWidget(pane->editor, 1);
        row->addWidget(frame, 1);
        if (pane == &m_left) row->addSpacing(Theme::gap);
    }
    const auto couple = [](QScrollBar* one, QScrollBar* other) { connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue); };
    couple(m_left.editor->verticalScrollBar(), m_right.editor->verticalScrollBar());
    couple(m_right.editor->verticalScrollBar(), m_left.editor->verticalScrollBar());
    couple(m_left.editor->horizontalScrollBar(), m_right.editor->horizontalScrollBar());
    couple(m_right.editor->horizontalScrollBar(), m_left.editor->horizontalScrollBar());
    m_left.editor->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the right one moves both
    setFocusProxy(m_right.editor);
    colourAll();
}

DiffView::Pane DiffView::makePane(const QString& name, const QString& accessibleName)
{
    Pane pane{new widgets::ElidedLabel(name + u"TitleLabel"_s), new QsciScintilla};
    pane.title->setProperty("role", u"caption"_s);
    pane.title->setContentsMargins(10, 5, 10, 5);
    QsciScintilla& editor = *pane.editor;
    editor.setObjectName(name);
    editor.setAccessibleName(accessibleName);
    dress(editor);
    editor.setMinimumHeight(100);
    editor.setReadOnly(true);
    editor.setMarginType(numberMargin, Sci::TextMarginRightJustified);
    editor.setMarginWidth(numberMargin, u"0000"_s);
    editor.setMarginType(signMargin, Sci::SymbolMargin);
    editor.setMarginWidth(signMargin, 18);
    editor.setMarginMarkerMask(signMargin, 1 << plusMarker | 1 << minusMarker);
    editor.setCaretLineVisible(false);
    editor.SendScintilla(Sci::SCI_SETENDATLASTLINE, 1L);
    editor.installEventFilter(this);
    return pane;
}

void DiffView::colourAll()
{
    const auto tone = [this](Tone each) { return widgets::color(each, palette()); };
    for (Pane* pane : {&m_left, &m_right}) {
        QsciScintilla& editor = *pane->editor;
        colour(editor, palette());
        for (const int marker : {addedMarker, removedMarker, missingMarker, foldedMarker}) editor.markerDefine(Sci::Background, marker);
        editor.setMarkerBackgroundColor(tone(Tone::Added), addedMarker);
        editor.setMarkerBackgroundColor(tone(Tone::Removed), removedMarker);
        editor.setMarkerBackgroundColor(tone(Tone::SurfaceAlternate), missingMarker);
        editor.setMarkerBackgroundColor(tone(Tone::SurfaceAlternate), foldedMarker);
        defineIcon(editor, plusMarker, u"plus"_s, tone(Tone::Ok), 12);
        defineIcon(editor, minusMarker, u"minus"_s, tone(Tone::Danger), 12);
        editor.indicatorDefine(Sci::StraightBoxIndicator, wordIndicator);
        editor.setIndicatorForegroundColor(tone(pane == &m_left ? Tone::Danger : Tone::Ok), wordIndicator);
        editor.SendScintilla(Sci::SCI_INDICSETALPHA, wordIndicator, long(wordAlpha));
        editor.SendScintilla(Sci::SCI_INDICSETOUTLINEALPHA, wordIndicator, long(0));
        editor.SendScintilla(Sci::SCI_INDICSETUNDER, wordIndicator, 1L);
    }
}

void DiffView::compare(const Side& left, const Side& right)
{
    if (left == m_leftSide && right == m_rightSide && !m_rows.empty()) return; // refreshed, and the same: the eye stays where it is
    m_leftSide = left;
    m_rightSide = right;
    m_leftLines = models::linesOf(left.text);
    m_rightLines = models::linesOf(right.text);
    m_diff = models::diffLines(m_leftLines, m_rightLines);
    m_left.title->setText(left.title);
    m_right.title->setText(right.title);
    layOut();
    Q_EMIT sentenceChanged();
}

void DiffView::clear()
{
    m_leftSide = m_rightSide = {};
    m_rows.clear();
    m_starts.clear();
    m_diff = {};
    for (Pane* pane : {&m_left, &m_right}) {
        pane->title->clear();
        pane->editor->clear();
    }
}

void DiffView::setOnlyChanges(bool on)
{
    if (on == m_onlyChanges) return;
    m_onlyChanges = on;
    layOut();
}

void DiffView::layOut()
{
    m_rows.clear();
    m_starts.clear();
    m_current = -1;
    const bool fold = m_onlyChanges && !m_diff.isSame();
    for (std::size_t at = 0; at < m_diff.runs.size(); ++at) {
        const models::DiffRun& run = m_diff.runs[at];
        if (run.same) {
            const int before = at == 0 ? 0 : context;
            const int after = at + 1 == m_diff.runs.size() ? 0 : context;
            const int hidden = run.leftCount - before - after;
            const bool folds = fold && hidden > 2;
            for (int line = 0; line < run.leftCount; ++line) {
                if (folds && line == before) {
                    m_rows.push_back({Row::Kind::Folded, -1, -1, hidden});
                    line += hidden - 1;
                } else m_rows.push_back({Row::Kind::Same, run.leftBegin + line, run.rightBegin + line, 0});
            }
            continue;
        }
        m_starts.push_back(int(m_rows.size()));
        for (int line = 0; line < std::max(run.leftCount, run.rightCount); ++line)
            m_rows.push_back({Row::Kind::Changed, line < run.leftCount ? run.leftBegin + line : -1,
                              line < run.rightCount ? run.rightBegin + line : -1, 0});
    }
    fill(m_left, m_leftLines, true);
    fill(m_right, m_rightLines, false);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].kind == Row::Kind::Changed && m_rows[row].left >= 0 && m_rows[row].right >= 0)
            mark(int(row), m_leftLines[m_rows[row].left], m_rightLines[m_rows[row].right]);
    if (!m_starts.empty() && m_starts.front() > 0) m_right.editor->verticalScrollBar()->setValue(std::max(0, m_starts.front() - context));
}

void DiffView::fill(Pane& pane, const QStringList& lines, bool isLeft)
{
    QStringList text;
    text.reserve(qsizetype(m_rows.size()));
    for (const Row& row : m_rows) {
        const int line = isLeft ? row.left : row.right;
        if (row.kind == Row::Kind::Folded) text << tr("⋯ %n lines are the same", nullptr, row.folded);
        else text << (line >= 0 ? lines[line] : QString());
    }
    QsciScintilla& editor = *pane.editor;
    editor.setText(text.join(u'\n'));
    editor.markerDeleteAll();
    editor.clearMarginText();
    const int style = Sci::STYLE_LINENUMBER;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Row& each = m_rows[std::size_t(row)];
        const int line = isLeft ? each.left : each.right;
        if (line >= 0) editor.setMarginText(row, QString::number(line + 1), style);
        if (each.kind == Row::Kind::Folded) editor.markerAdd(row, foldedMarker);
        if (each.kind != Row::Kind::Changed) continue;
        editor.markerAdd(row, line < 0 ? missingMarker : isLeft ? removedMarker : addedMarker);
        if (line >= 0) editor.markerAdd(row, isLeft ? minusMarker : plusMarker);
    }
    editor.setCursorPosition(0, 0);
}

void DiffView::mark(int row, const QString& left, const QString& right)
{
    const models::WordDiff words = models::diffWords(left, right);
    for (const auto& span : words.left) m_left.editor->fillIndicatorRange(row, span.begin, row, span.begin + span.length, wordIndicator);
    for (const auto& span : words.right) m_right.editor->fillIndicatorRange(row, span.begin, row, span.begin + span.length, wordIndicator);
}

QString DiffView::sentence() const
{
    if (m_diff.isSame()) return tr("Both are the same, line by line.");
    const QString added = tr("%n lines added", nullptr, m_diff.added());
    const QString removed = tr("%n lines removed", nullptr, m_diff.removed());
    if (!m_diff.exact)
        return tr("Too large or too different to compare line by line; from the first to the last line that differs: %1, %2.")
            .arg(removed, added);
    return tr("%n differences: %1, %2.", "followed by lines added, lines removed", m_diff.changes()).arg(added, removed);
}

void DiffView::next()
{
    if (!m_starts.empty()) go((m_current + 1) % int(m_starts.size()));
}

void DiffView::previous()
{
    if (!m_starts.empty()) go(m_current <= 0 ? int(m_starts.size()) - 1 : m_current - 1);
}

void DiffView::go(int difference)
{
    m_current = difference;
    const int row = m_starts[std::size_t(difference)];
    for (Pane* pane : {&m_left, &m_right}) pane->editor->setCursorPosition(row, 0);
    const int lines = int(m_right.editor->SendScintilla(Sci::SCI_LINESONSCREEN));
    m_right.editor->setFirstVisibleLine(std::max(0, row - lines / 3));
    const QString where = tr("Difference %1 of %2").arg(difference + 1).arg(m_starts.size());
    m_right.editor->setAccessibleDescription(where);
    QAccessibleEvent event(m_right.editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT sentenceChanged();
}

void DiffView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourAll();
}

/// Tab leaves the panes: nothing is typed here. A double click or Enter on a folded line unfolds.
bool DiffView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool press = event->type() == QEvent::KeyPress;
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
        if (key->modifiers() & ~Qt::ShiftModifier) return QWidget::eventFilter(watched, event);
        if (press) focusNextPrevChild(key->key() == Qt::Key_Tab);
        return press;
    }
    if (key->key() == Qt::Key_Escape && !press) {
        event->ignore();
        return true;
    }
    if (press && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        int line = 0, column = 0;
        static_cast<QsciScintilla*>(watched)->getCursorPosition(&line, &column);
        if (line < int(m_rows.size()) && m_rows[std::size_t(line)].kind == Row::Kind::Folded) {
            setOnlyChanges(false);
            Q_EMIT sentenceChanged();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reeve::ui
