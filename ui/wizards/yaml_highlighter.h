// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace reeve::ui {

/// Keys of canonical YAML in the accent colour, punctuation muted. Follows the palette. Owned by the document of @p edit.
class YamlHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit YamlHighlighter(QPlainTextEdit* edit);

protected:
    void highlightBlock(const QString& text) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace reeve::ui
