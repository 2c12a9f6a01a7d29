// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/empty_state.h"
#include "widgets/notice.h"

#include <QStackedWidget>
#include <QTimer>

namespace reeve::widgets {

/// One place that shows either its content, bars while it loads (after 150 ms, not before: quick answers must not flicker), a problem
/// with a way to try again, or an empty state. Starts with a blank.
class ContentStack final : public QStackedWidget {
    Q_OBJECT

public:
    /// Takes @p content.
    explicit ContentStack(QWidget* content, QWidget* parent = nullptr);
    void showContent();
    void showLoading();
    /// @p orContent: where the problem is said above (see Notice), the content stays in sight, as it was before.
    void showProblem(const Notice::Message& message, bool orContent = false);
    EmptyState& showEmpty();
    bool showsContent() const { return currentWidget() == m_content; }
    Notice& notice() { return *m_notice; }

    static constexpr int loadingDelay = 150; ///< ms

Q_SIGNALS:
    void retryRequested();
    void copyRequested(const QString& text);

private:
    void turnTo(QWidget* widget);
    void takeRoomFor(const QWidget* widget); ///< a problem or an empty state takes room only while it shows
    bool m_orContent{false};
    QWidget* m_content;
    QWidget* m_blank;
    QWidget* m_skeleton;
    QWidget* m_problem;
    Notice* m_notice;
    EmptyState* m_empty;
    QTimer m_delay;
};

} // namespace reeve::widgets
