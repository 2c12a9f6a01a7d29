// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/line_diff.h"
#include "tests/support/fakes.h"

#include <QTest>
#include <array>

using namespace Qt::StringLiterals;
using namespace reeve::models;

namespace {

/// Carries a difference out on the left side, taking from the right side only what the script says is new.
QStringList applied(const LineDiff& diff, const QStringList& left, const QStringList& right)
{
    QStringList out;
    for (const DiffRun& run : diff.runs)
        out += run.same ? left.mid(run.leftBegin, run.leftCount) : right.mid(run.rightBegin, run.rightCount);
    return out;
}

/// The runs cover both sides without gaps, and alternate.
bool covers(const LineDiff& diff, qsizetype left, qsizetype right)
{
    int l = 0, r = 0;
    for (std::size_t at = 0; at < diff.runs.size(); ++at) {
        const DiffRun& run = diff.runs[at];
        if (run.leftBegin != l || run.rightBegin != r || (run.same && run.leftCount != run.rightCount)) return false;
        if (at > 0 && diff.runs[at - 1].same == run.same) return false;
        l += run.leftCount;
        r += run.rightCount;
    }
    return l == left && r == right;
}

/// The longest common subsequence, the slow and plain way.
int common(const QStringList& a, const QStringList& b)
{
    std::vector<std::vector<int>> best(std::size_t(a.size()) + 1, std::vector<int>(std::size_t(b.size()) + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i)
        for (qsizetype j = 1; j <= b.size(); ++j)
            best[std::size_t(i)][std::size_t(j)] =
                a[i - 1] == b[j - 1] ? best[std::size_t(i - 1)][std::size_t(j - 1)] + 1
                                     : std::max(best[std::size_t(i - 1)][std::size_t(j)], best[std::size_t(i)][std::size_t(j - 1)]);
    return best.back().back();
}

class Texts {
public:
    QStringList text(int mostLines, int alphabet)
    {
        QStringList lines;
        for (int count = number(mostLines); count > 0; --count) lines << QString(QChar('a' + number(alphabet - 1)));
        return lines;
    }
    QStringList edited(QStringList lines, int edits, int alphabet)
    {
        for (; edits > 0; --edits) {
            const int at = number(int(lines.size()));
            if (number(1) == 0) lines.insert(at, QString(QChar('a' + number(alphabet - 1))));
            else if (at < lines.size()) lines.removeAt(at);
        }
        return lines;
    }
    int number(int most) ///< 0 to most, which is small
    {
        std::array<std::uint8_t, 2> bytes{};
        m_random.fill(bytes);
        return (bytes[0] * 256 + bytes[1]) % (most + 1);
    }

private:
    reeve::test::SeededRandom m_random;
};

} // namespace

class DiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScriptGivesTheOtherSideAndIsTheShortest()
    {
        Texts texts;
        for (int round = 0; round < 3000; ++round) {
            const QStringList left = texts.text(24, 4);
            const QStringList right = round % 2 ? texts.text(24, 4) : texts.edited(left, texts.number(6), 4);
            const LineDiff diff = diffLines(left, right);
            QVERIFY(covers(diff, left.size(), right.size()));
            QCOMPARE(applied(diff, left, right), right);
            QVERIFY(diff.exact);
            QCOMPARE(diff.isSame(), left == right);
            QCOMPARE(diff.added() + diff.removed(), int(left.size() + right.size()) - 2 * common(left, right));
        }
    }

    void beyondTheLimitsItIsCoarseAndStillTrue()
    {
        Texts texts;
        for (int round = 0; round < 500; ++round) {
            const QStringList left = texts.text(40, 6), right = texts.text(40, 6);
            for (const DiffLimits limits : {DiffLimits{1000, 5}, DiffLimits{10, 1000}}) {
                const LineDiff diff = diffLines(left, right, limits);
                QVERIFY(covers(diff, left.size(), right.size()));
                QCOMPARE(applied(diff, left, right), right);
                if (!diff.exact) QCOMPARE(diff.changes(), 1);
            }
        }
        QStringList left, right;
        for (int at = 0; at < 30'000; ++at) left << QString::number(at), right << QString::number(-at);
        const LineDiff large = diffLines(left, right);
        QVERIFY(!large.exact);
        QCOMPARE(large.removed(), 29'999); // 0 is -0
    }

    void linesAreThoseOfAnEditor()
    {
        QCOMPARE(linesOf(u"a\r\nb\n"_s), (QStringList{u"a"_s, u"b"_s, QString()}));
        QVERIFY(diffLines(linesOf(u"a\r\nb"_s), linesOf(u"a\nb"_s)).isSame());
        QVERIFY(diffLines({}, {}).isSame());
    }

    void wordsThatDifferAreFound()
    {
        const WordDiff words = diffWords(u"  plan: team-2026"_s, u"  plan: business-2026"_s);
        QCOMPARE(words.left, (std::vector<TextSpan>{{8, 4}}));
        QCOMPARE(words.right, (std::vector<TextSpan>{{8, 8}}));
        const WordDiff added = diffWords(u"allowed: [eu-west-1]"_s, u"allowed: [eu-west-1, eu-north-1]"_s);
        QVERIFY(added.left.empty());
        QCOMPARE(added.right.size(), std::size_t(1));
        QVERIFY(diffWords(u"same"_s, u"same"_s).left.empty());
        QVERIFY(diffWords(u"quotas:"_s, u"- role: billing"_s).left.empty()); // nothing in common: no words are marked
    }

    void twoPeoplesChangesAreMerged()
    {
        const QStringList base{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        QStringList theirs = base, mine = base;
        theirs[1] = u"B"_s;
        mine[4] = u"E"_s;
        Merged merged = mergeLines(base, theirs, mine);
        QCOMPARE(merged.lines, (QStringList{u"a"_s, u"B"_s, u"c"_s, u"d"_s, u"E"_s, u"f"_s}));
        QCOMPARE(merged.overlaps, 0);
        mine[1] = u"mine"_s;
        merged = mergeLines(base, theirs, mine);
        QCOMPARE(merged.lines, (QStringList{u"a"_s, u"mine"_s, u"c"_s, u"d"_s, u"E"_s, u"f"_s}));
        QCOMPARE(merged.overlaps, 1);
        mine[1] = u"B"_s; // both did the same
        QCOMPARE(mergeLines(base, theirs, mine).overlaps, 0);
        mine = base;
        mine.insert(2, u"new"_s);
        theirs.removeAt(5);
        QCOMPARE(mergeLines(base, theirs, mine).lines.last(), u"e"_s);
    }

    void mergingWithoutOneSideGivesTheOther()
    {
        Texts texts;
        for (int round = 0; round < 2000; ++round) {
            const QStringList base = texts.text(20, 5);
            const QStringList one = texts.edited(base, texts.number(6), 5);
            QCOMPARE(mergeLines(base, one, base).lines, one);
            QCOMPARE(mergeLines(base, base, one).lines, one);
            QCOMPARE(mergeLines(base, one, one).lines, one);
            QCOMPARE(mergeLines(base, one, one).overlaps, 0);
        }
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "tst_diff.moc"
