// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QToolButton;

namespace reeve::widgets {

/// An id, hash or fingerprint in the fixed font, shortened in the middle where room is short (the whole shows on hover), with a button
/// that asks to copy it. Whoever owns the clipboard answers copyRequested().
class IdLabel final : public QWidget {
    Q_OBJECT

public:
    /// @p what it is, for the button's name: "tenant id".
    explicit IdLabel(const QString& what, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    /// At most this many characters are shown; 0 = as many as fit.
    void setMaximumCharacters(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString shown(int width) const;
    void place();
    QString m_text;
    int m_maximum{0};
    QToolButton* m_copy;
};

} // namespace reeve::widgets
