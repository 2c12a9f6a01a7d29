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
        /// It says that something is out of reach, which may be said once for a whole window: see saySoAbove().
        bool isOutage{false};
    };
    explicit Notice(QWidget* parent = nullptr);
    void show(const Message& message);
    const Message& message() const { return m_message; }
    /// The text that copying gives.
    QString plainText() const;
    void setRetryVisible(bool visible);
    /// Another way out, before the standard buttons.
    QPushButton* addButton(const QString& text);
    /// While @p on, notices inside of @p root that tell of an outage stay hidden: it is said above. Not those of windows within it, nor
    /// those of a part for which it was switched off, as it speaks of something else.
    static void saySoAbove(QWidget* root, bool on);
    bool isSaidAbove() const; ///< and so it is hidden
    void setVisible(bool visible) override;

Q_SIGNALS:
    void retryRequested();
    void copyRequested(const QString& text);
    void saidAboveChanged(); ///< see saySoAbove(); also when a message of that kind is shown

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Message m_message;
    bool m_isWanted{true};
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
