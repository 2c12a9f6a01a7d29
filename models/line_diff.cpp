// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/line_diff.h"

#include <QHash>
#include <algorithm>

namespace reeve::models {

namespace {

constexpr int maxWords = 400;        // of a line; longer ones are marked as a whole
constexpr int maxWordDistance = 200; // words added and removed

/// Texts as numbers: equal ones have equal numbers.
class Numbers {
public:
    std::vector<int> of(const QStringList& texts)
    {
        std::vector<int> ids;
        ids.reserve(std::size_t(texts.size()));
        for (const QString& each : texts) {
            const auto found = m_ids.constFind(each);
            ids.push_back(found == m_ids.constEnd() ? *m_ids.insert(each, int(m_ids.size())) : *found);
        }
        return ids;
    }

private:
    QHash<QString, int> m_ids;
};

void append(std::vector<DiffRun>& runs, bool same, int left, int right)
{
    if (left == 0 && right == 0) return;
    if (!runs.empty() && runs.back().same == same) {
        runs.back().leftCount += left;
        runs.back().rightCount += right;
        return;
    }
    const int leftBegin = runs.empty() ? 0 : runs.back().leftBegin + runs.back().leftCount;
    const int rightBegin = runs.empty() ? 0 : runs.back().rightBegin + runs.back().rightCount;
    runs.push_back({same, leftBegin, left, rightBegin, right});
}

/// The steps of the shortest way from a to b, last one first: a pair of (left, right) counts, (1, 1) for the same. Empty when the way is
/// longer than @p limit.
using Step = std::pair<int, int>;
std::vector<Step> shortestWay(const int* a, int n, const int* b, int m, int limit)
{
    const int most = std::min(n + m, limit);
    std::vector<int> furthest(std::size_t(2 * most) + 3, 0);
    std::vector<std::vector<int>> trace; // furthest, before each distance: only the diagonals -d to d
    const auto at = [&](int diagonal) -> int& { return furthest[std::size_t(diagonal + most + 1)]; };
    for (int d = 0; d <= most; ++d) {
        trace.emplace_back(furthest.begin() + (most + 1 - d - 1), furthest.begin() + (most + 1 + d + 2));
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[x] == b[x - k]) ++x;
            at(k) = x;
            if (x < n || x - k < m) continue;
            std::vector<Step> steps;
            int y = x - k;
            for (int e = d; e >= 0; --e) {
                const auto& before = trace[std::size_t(e)];
                const auto then = [&](int diagonal) { return before[std::size_t(diagonal + e + 1)]; };
                const int kk = x - y;
                const bool down = kk == -e || (kk != e && then(kk - 1) < then(kk + 1));
                const int fromK = down ? kk + 1 : kk - 1;
                const int fromX = e == 0 ? 0 : then(fromK);
                const int fromY = e == 0 ? 0 : fromX - fromK;
                while (x > fromX && y > fromY) {
                    steps.emplace_back(1, 1);
                    --x, --y;
                }
                if (e == 0) break;
                steps.emplace_back(down ? 0 : 1, down ? 1 : 0);
                x = fromX, y = fromY;
            }
            return steps;
        }
    }
    return {};
}

LineDiff diffNumbers(const std::vector<int>& a, const std::vector<int>& b, int limit, bool tooLarge)
{
    LineDiff diff;
    const int n = int(a.size()), m = int(b.size());
    int head = 0;
    while (head < n && head < m && a[std::size_t(head)] == b[std::size_t(head)]) ++head;
    int tail = 0;
    while (tail < n - head && tail < m - head && a[std::size_t(n - 1 - tail)] == b[std::size_t(m - 1 - tail)]) ++tail;
    append(diff.runs, true, head, head);
    const int left = n - head - tail, right = m - head - tail;
    if (left > 0 && right > 0) {
        const auto way = tooLarge ? std::vector<Step>{} : shortestWay(a.data() + head, left, b.data() + head, right, limit);
        if (way.empty()) {
            diff.exact = false;
            append(diff.runs, false, left, right);
        }
        for (auto step = way.rbegin(); step != way.rend(); ++step)
            append(diff.runs, step->first == 1 && step->second == 1, step->first, step->second);
    } else append(diff.runs, false, left, right);
    append(diff.runs, true, tail, tail);
    return diff;
}

/// Words, and each other character for itself.
QStringList wordsOf(const QString& line)
{
    QStringList words;
    bool inWord = false;
    for (const QChar c : line) {
        const bool letter = c.isLetterOrNumber() || c == QLatin1Char('_');
        if (letter && inWord) words.back() += c;
        else words << QString(c);
        inWord = letter;
    }
    return words;
}

} // namespace

bool LineDiff::isSame() const { return changes() == 0; }
int LineDiff::changes() const
{
    return int(std::count_if(runs.begin(), runs.end(), [](const DiffRun& run) { return !run.same; }));
}
int LineDiff::added() const
{
    int count = 0;
    for (const DiffRun& run : runs) count += run.same ? 0 : run.rightCount;
    return count;
}
int LineDiff::removed() const
{
    int count = 0;
    for (const DiffRun& run : runs) count += run.same ? 0 : run.leftCount;
    return count;
}

QStringList linesOf(const QString& text)
{
    QString used = text;
    used.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return used.split(QLatin1Char('\n'));
}

LineDiff diffLines(const QStringList& left, const QStringList& right, const DiffLimits& limits)
{
    Numbers numbers;
    const auto a = numbers.of(left);
    const auto b = numbers.of(right);
    return diffNumbers(a, b, limits.distance, left.size() > limits.lines || right.size() > limits.lines);
}

WordDiff diffWords(const QString& left, const QString& right)
{
    const QStringList a = wordsOf(left), b = wordsOf(right);
    if (left == right || a.size() > maxWords || b.size() > maxWords) return {};
    Numbers numbers;
    const auto leftNumbers = numbers.of(a), rightNumbers = numbers.of(b);
    const LineDiff diff = diffNumbers(leftNumbers, rightNumbers, maxWordDistance, false);
    WordDiff words;
    int shared = 0, leftAt = 0, rightAt = 0;
    const auto length = [](const QStringList& from, int begin, int count) {
        int sum = 0;
        for (int at = begin; at < begin + count; ++at) sum += int(from[at].size());
        return sum;
    };
    for (const DiffRun& run : diff.runs) {
        const int leftLength = length(a, run.leftBegin, run.leftCount), rightLength = length(b, run.rightBegin, run.rightCount);
        if (run.same) {
            for (int at = run.leftBegin; at < run.leftBegin + run.leftCount; ++at)
                shared += a[at].trimmed().isEmpty() ? 0 : int(a[at].size());
        } else {
            if (leftLength > 0) words.left.push_back({leftAt, leftLength});
            if (rightLength > 0) words.right.push_back({rightAt, rightLength});
        }
        leftAt += leftLength;
        rightAt += rightLength;
    }
    if (shared * 4 < int(std::max(left.trimmed().size(), right.trimmed().size()))) return {}; // other lines altogether
    return words;
}

Merged mergeLines(const QStringList& base, const QStringList& theirs, const QStringList& mine, const DiffLimits& limits)
{
    struct Change {
        int begin, end;           // of base
        int otherBegin, otherEnd; // of the side that changed
    };
    const auto changesOf = [](const LineDiff& diff) {
        std::vector<Change> changes;
        for (const DiffRun& run : diff.runs)
            if (!run.same)
                changes.push_back({run.leftBegin, run.leftBegin + run.leftCount, run.rightBegin, run.rightBegin + run.rightCount});
        return changes;
    };
    const LineDiff toTheirs = diffLines(base, theirs, limits), toMine = diffLines(base, mine, limits);
    const auto first = changesOf(toTheirs), second = changesOf(toMine);
    Merged merged;
    merged.exact = toTheirs.exact && toMine.exact;
    std::size_t i = 0, j = 0;
    int at = 0;
    while (i < first.size() || j < second.size()) {
        // A region: the next change, and every change of either side that touches it.
        int begin = int(base.size()), end = 0;
        if (i < first.size()) begin = first[i].begin;
        if (j < second.size()) begin = std::min(begin, second[j].begin);
        end = begin;
        const std::size_t i0 = i, j0 = j;
        for (bool grew = true; grew;) {
            grew = false;
            while (i < first.size() && first[i].begin <= end) end = std::max(end, first[i++].end), grew = true;
            while (j < second.size() && second[j].begin <= end) end = std::max(end, second[j++].end), grew = true;
        }
        // What a side has in this region: its changes, and base around them.
        const auto side = [&](const std::vector<Change>& changes, std::size_t from, std::size_t to, const QStringList& text) {
            QStringList out;
            int done = begin;
            for (std::size_t c = from; c < to; ++c) {
                out += base.mid(done, changes[c].begin - done);
                out += text.mid(changes[c].otherBegin, changes[c].otherEnd - changes[c].otherBegin);
                done = changes[c].end;
            }
            return out + base.mid(done, end - done);
        };
        merged.lines += base.mid(at, begin - at);
        const QStringList left = side(first, i0, i, theirs), right = side(second, j0, j, mine);
        if (j == j0) merged.lines += left;
        else {
            merged.overlaps += i > i0 && left != right ? 1 : 0;
            merged.lines += right;
        }
        at = end;
    }
    merged.lines += base.mid(at);
    return merged;
}

} // namespace reeve::models
