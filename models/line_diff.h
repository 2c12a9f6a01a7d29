// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <vector>

namespace reeve::models {

/// A stretch of two texts: the same lines in both, or lines of the left side that stand as other lines on the right side.
struct DiffRun {
    bool same{};
    int leftBegin{}; ///< from 0
    int leftCount{};
    int rightBegin{};
    int rightCount{};
    friend bool operator==(const DiffRun&, const DiffRun&) = default;
};

/// What differs between two texts. The runs cover both sides whole, in order; same ones and others alternate.
struct LineDiff {
    std::vector<DiffRun> runs;
    /// False: the texts were too large or too different to look for the shortest difference, so what lies between the first and the last
    /// line that differ is given as one run. It is still true, only coarse.
    bool exact{true};

    bool isSame() const;
    int changes() const; ///< runs that are not the same
    int added() const;   ///< lines of the right side only
    int removed() const; ///< lines of the left side only
};

/// How far the shortest difference is looked for.
struct DiffLimits {
    int lines{20'000};   ///< of one side; a manifest has at most 1 MiB
    int distance{1'000}; ///< lines added and removed; time and memory grow with its square (4 MiB here)
};

/// Lines as an editor counts them: "a\nb\n" are "a", "b" and the empty one after the last end. CRLF counts as LF.
QStringList linesOf(const QString& text);

/// The shortest difference (Myers), within limits. Pure.
LineDiff diffLines(const QStringList& left, const QStringList& right, const DiffLimits& limits = {});

/// A part of a line.
struct TextSpan {
    int begin{};
    int length{};
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};
/// The words that differ between two lines, on each side; both empty when the lines are equal. Lines that share next to nothing give no
/// spans either: the line as a whole is marked then.
struct WordDiff {
    std::vector<TextSpan> left;
    std::vector<TextSpan> right;
};
WordDiff diffWords(const QString& left, const QString& right);

/// What came of putting one person's changes on top of another's.
struct Merged {
    QStringList lines;
    int overlaps{0};  ///< places that both changed, each in another way: mine stands there
    bool exact{true}; ///< false: one side was too different to tell its changes apart
};
/// @p base: what both began with. @p theirs: what is stored by now. @p mine: what I wrote.
Merged mergeLines(const QStringList& base, const QStringList& theirs, const QStringList& mine, const DiffLimits& limits = {});

} // namespace reeve::models
