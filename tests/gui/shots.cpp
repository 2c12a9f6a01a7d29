// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery.h"
#include "tests/support/pseudo_translator.h"
#include "ui/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace reeve;

/// Saves pictures of all named screens. The language is that of REEVE_LANGUAGE; "pseudo" is twice as long as English.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser flags;
    const QCommandLineOption out(u"out"_s, u"Folder of the pictures."_s, u"folder"_s, u"shots"_s);
    const QCommandLineOption only(u"only"_s, u"Save those whose name fits."_s, u"glob"_s, u"*"_s);
    const QCommandLineOption themes(u"themes"_s, u"light, dark or both with a comma."_s, u"names"_s, u"light,dark"_s);
    const QCommandLineOption size(u"size"_s, u"Logical size of the window."_s, u"width x height"_s, u"1280x800"_s);
    flags.addOptions({out, only, themes, size});
    flags.addHelpOption();
    flags.process(application);

    const QString code = qEnvironmentVariable("REEVE_LANGUAGE", u"en"_s);
    const ui::Language language(code == "pseudo"_L1 ? u"en"_s : code);
    test::PseudoTranslator longer;
    if (code == "pseudo"_L1) QCoreApplication::installTranslator(&longer);
    const auto sides = flags.value(size).split(u'x');
    test::Gallery gallery(
        application,
        {QSize(sides.value(0).toInt(), sides.value(1).toInt()), flags.value(themes).split(u','), flags.value(only), flags.value(out), {}});
    QObject::connect(&gallery, &test::Gallery::finished, &application, [](const QStringList& problems) {
        for (const QString& each : problems) std::fprintf(stderr, "no picture: %s\n", qPrintable(each));
        QApplication::exit(problems.isEmpty() ? 0 : 1);
    });
    gallery.start();
    return QApplication::exec();
}
