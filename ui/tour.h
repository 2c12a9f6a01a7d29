// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>
#include <functional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace reeve::ui {

/// A short walk over a window: one callout after the other beside the widget that it speaks of, the rest of the window dimmed. While it
/// runs it takes all keys and clicks of the window: Enter goes on, Left and Right turn, Esc leaves.
class Tour final : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString title;
        QString text;
        QStringList parts; ///< object names of what it speaks of; where none is to be seen the callout stands in the middle
    };
    /// Covers @p window and shows the first step. Deletes itself when it ends. @pre there is a step
    Tour(QWidget& window, std::vector<Step> steps);
    int step() const { return m_step; }
    void turnTo(int step);
    void end();

Q_SIGNALS:
    void ended();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeCallout();
    void place();
    QRect spot() const; ///< around all that the step speaks of; null where nothing of it is to be seen

    QWidget& m_window;
    const std::vector<Step> m_steps;
    int m_step{0};
    QPointer<QWidget> m_focusBefore;
    QFrame* m_callout;
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

/// The four steps through the main window for somebody who is here for the first time.
std::vector<Tour::Step> firstSteps();

} // namespace reeve::ui
