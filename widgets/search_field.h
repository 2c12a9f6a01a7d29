// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>
#include <QTimer>

namespace reeve::widgets {

/// A field to search as one types: searchChanged() comes after each key, once for keys that wait together; within the call on Return or
/// when the field is cleared. Who listens drops what is overtaken. Esc clears it; Esc in an empty field and Down go on to the parent (to
/// leave the field).
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    /// Sets the text and tells at once, unless it is the same.
    void search(const QString& text);
    void setQuietly(const QString& text); ///< without telling

Q_SIGNALS:
    void searchChanged(const QString& text); ///< trimmed; never twice the same in a row
    void left();                             ///< Down, or Return: the user wants to go to what was found

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    QTimer m_soon;
    QString m_told;
};

} // namespace reeve::widgets
