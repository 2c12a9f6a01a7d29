// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/line_diff.h"

#include <QWidget>

class QLabel;
class QsciScintilla;

namespace reeve::ui {

/// Two texts side by side, line against line: what is gone on the left carries -, what is new on the right carries +, and in lines that
/// changed the words that did. Long stretches that are the same are folded into one line that says how many. Both sides scroll as one.
class DiffView final : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);

    struct Side {
        QString title; ///< "Version 5, 3 Oct 2026 by ana"
        QString text;
        bool operator==(const Side&) const = default;
    };
    void compare(const Side& left, const Side& right);
    void clear();
    void setOnlyChanges(bool on); ///< fold what is the same; on at first
    bool onlyChanges() const { return m_onlyChanges; }
    const models::LineDiff& difference() const { return m_diff; }
    QString sentence() const; ///< "2 differences: 3 lines added, 1 line removed"; "Both are the same, line by line"
    void next();
    void previous();
    int current() const { return m_current; } ///< number of the difference that was gone to, from 0; -1: none yet

    static constexpr int context = 3; ///< lines that stay around a difference when the rest is folded

Q_SIGNALS:
    void sentenceChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        enum class Kind { Same, Changed, Folded } kind{};
        int left{-1}; ///< line of that side, from 0; -1: none stands here
        int right{-1};
        int folded{}; ///< lines behind a folded row
    };
    struct Pane {
        QLabel* title{};
        QsciScintilla* editor{};
    };
    Pane makePane(const QString& name, const QString& accessibleName);
    void colourAll();
    void layOut();
    void fill(Pane& pane, const QStringList& lines, bool isLeft);
    void mark(int row, const QString& left, const QString& right);
    void go(int difference);

    Pane m_left;
    Pane m_right;
    Side m_leftSide;
    Side m_rightSide;
    QStringList m_leftLines;
    QStringList m_rightLines;
    models::LineDiff m_diff;
    std::vector<Row> m_rows;
    std::vector<int> m_starts; ///< first row of each difference
    int m_current{-1};
    bool m_onlyChanges{true};
};

} // namespace reeve::ui
