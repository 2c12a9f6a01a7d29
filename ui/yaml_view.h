// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QsciScintilla;

namespace reeve::ui {

/// YAML to read: line numbers, folding, colours of the theme.
class YamlView final : public QWidget {
    Q_OBJECT

public:
    explicit YamlView(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;
    /// Goes to the next @p word after the cursor, from the start again at the end. False when there is none.
    bool findNext(const QString& word);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    QsciScintilla* m_editor;
};

} // namespace reeve::ui
