// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/label_edits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

constexpr std::size_t mostLabels = 32; // of a tenant, by the manifest's rules
constexpr int longestValue = 128;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LabelEdits)
};

bool isKey(const QString& text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_.-]{0,62}$"_s);
    return pattern.match(text).hasMatch();
}

QString keyRule(const QString& key)
{
    return Words::tr("“%1” is no key of a label: a lower case letter, then up to 62 of a-z, 0-9, “_”, “.” and “-”.").arg(key);
}

} // namespace

LabelEdits readLabelEdits(const QString& set, const QString& remove)
{
    LabelEdits edits;
    const auto wrong = [](QString& problem, const QString& text) {
        if (problem.isEmpty()) problem = text;
    };
    for (const QString& typed : set.split(u'\n')) {
        const QString line = typed.trimmed();
        if (line.isEmpty()) continue;
        const auto sign = line.indexOf(u'=');
        const QString key = line.left(sign).trimmed();
        const QString value = sign < 0 ? QString() : line.mid(sign + 1).trimmed();
        if (sign < 0) wrong(edits.setProblem, Words::tr("“%1” has no “=”: write key=value.").arg(line));
        else if (!isKey(key)) wrong(edits.setProblem, keyRule(key));
        else if (value.size() > longestValue)
            wrong(edits.setProblem, Words::tr("The value of “%1” is longer than 128 characters.").arg(key));
        else if (!edits.set.emplace(key.toStdString(), value.toStdString()).second)
            wrong(edits.setProblem, Words::tr("“%1” is set twice.").arg(key));
    }
    for (const QString& typed : remove.split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts)) {
        if (!isKey(typed)) wrong(edits.removeProblem, keyRule(typed));
        else if (edits.set.contains(typed.toStdString()))
            wrong(edits.removeProblem, Words::tr("“%1” is set and removed at once.").arg(typed));
        else if (std::find(edits.remove.begin(), edits.remove.end(), typed.toStdString()) == edits.remove.end())
            edits.remove.push_back(typed.toStdString());
    }
    if (edits.set.size() > mostLabels) wrong(edits.setProblem, Words::tr("A tenant may have 32 labels."));
    return edits;
}

} // namespace reeve::ui
