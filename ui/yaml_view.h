// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/manifest_completion.h"

#include <QWidget>
#include <functional>
#include <vector>

class QsciScintilla;

namespace reeve::ui {

/// YAML to read or to edit: line numbers, folding, colours of the theme. When edited, lines with problems carry a mark in the margin and a
/// wavy line, and say on hover what is wrong; Ctrl+Space offers what may stand at the cursor. Tab indents, so Esc leaves.
class YamlView final : public QWidget {
    Q_OBJECT

public:
    YamlView() : YamlView(QStringLiteral("manifestQsciScintilla"), tr("Manifest source")) {}
    /// @p name: of the editor inside, ending in "QsciScintilla".
    explicit YamlView(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    void setReadOnly(bool on);
    bool isReadOnly() const;
    void setText(const QString& text);     ///< without a word to edited(); the cursor goes to the start, undoing begins here
    void replaceText(const QString& text); ///< as an edit that can be undone
    QString text() const;
    /// Goes to the next @p word after the cursor, from the start again at the end. False when there is none.
    bool findNext(const QString& word);

    struct Problem {
        int line{}; ///< from 0
        QString text;
    };
    void setProblems(std::vector<Problem> problems);
    void goTo(int line); ///< from 0; with the cursor on the first word, in the middle of the view
    int cursorLine() const;
    using Completer = std::function<models::Completion(const QStringList& lines, int line, int column)>;
    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    void complete();

    struct View { ///< what of the text is on the screen
        int firstLine{}, line{}, column{};
    };
    View view() const;
    void setView(const View& view);

Q_SIGNALS:
    void edited();
    void left(); ///< Esc: the cursor wants to go elsewhere

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void colourAll();
    QsciScintilla* m_editor;
    std::vector<Problem> m_problems;
    Completer m_completer;
    bool m_quiet{false};
};

} // namespace reeve::ui
