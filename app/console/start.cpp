// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/start.h"

#include "ui/preferences.h"
#include "ui/settings.h"

#include <QCommandLineParser>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace reeve::console {

int scaleAsked(const QStringList& arguments, const QString& settingsFile)
{
    QCommandLineParser parser;
    const QCommandLineOption scale(u"scale"_s, {}, u"percent"_s);
    parser.addOption(scale);
    parser.parse(arguments); // dropped: flags that this parser does not know are somebody else's
    if (!parser.isSet(scale)) return ui::Preferences::scale(ui::Settings(settingsFile));
    const int percent = parser.value(scale).toInt();
    return ui::Preferences::scales().contains(percent) ? percent : 0;
}

void applyScale(int percent)
{
    if (percent > 100) qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

bool startAgain(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QStringList kept;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == "--scale"_L1) ++at; // and its value
        else if (!arguments[at].startsWith("--scale="_L1)) kept << arguments[at];
    }
    QProcess process;
    process.setProgram(program);
    process.setArguments(kept);
    process.setProcessEnvironment(environment);
    return process.startDetached();
}

} // namespace reeve::console
