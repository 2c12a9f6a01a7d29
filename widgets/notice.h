// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/icon_label.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace reeve::widgets {

class FlowLayout;

/// A message where it belongs: what is so, why, what to do; with its code and request id, a button that copies all of it, and one to try
/// again. The owner of the clipboard answers copyRequested().
class Notice final : public QFrame {
    Q_OBJECT

public:
    static constexpr QChar mayBreak{0x200B}; ///< in long words: they may go on in the next line here; never copied
    struct Message {
        Tone tone{Tone::Danger}; ///< Danger, Warning, Ok or Accent
        QString title;
        QString text;
        QString details; ///< code, request id: small, selectable, copied with the rest
    };
    explicit Notice(QWidget* parent = nullptr);
    void show(const Message& message);
    const Message& message() const { return m_message; }
    /// The text that copying gives.
    QString plainText() const;
    void setRetryVisible(bool visible);
    /// Another way out, before the standard buttons.
    QPushButton* addButton(const QString& text);

Q_SIGNALS:
    void retryRequested();
    void copyRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Message m_message;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_details;
    QPushButton* m_retry;
    QPushButton* m_copy;
    QBoxLayout* m_inner;
    FlowLayout* m_buttons;
};

} // namespace reeve::widgets
