// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/memory.h"
#include "app/console/shots.h"
#include "app/console/start.h"
#include "client/data_folder.h"
#include "core/crypto/crypto.h"
#include "ui/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTemporaryDir>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using reeve::ui::Language;

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// Starts the program again when it goes, if that is wanted: made before the console, so that the control plane is closed by then.
struct Restart {
    const QStringList& arguments;
    const QProcessEnvironment& environment; ///< as it was when the program began
    bool wanted{false};
    ~Restart()
    {
        if (wanted && !reeve::console::startAgain(QApplication::applicationFilePath(), arguments.mid(1), environment))
            std::fprintf(stderr, "reeve: could not be started again\n");
    }
};

} // namespace

int main(int argc, char** argv)
{
    reeve::console::shareMemoryPools();
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    const int percent = reeve::console::scaleAsked(arguments, reeve::console::configFolder() + "/console.ini"_L1);
    reeve::console::applyScale(percent);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"reeve"_s);
    QApplication::setApplicationDisplayName(u"Reeve"_s);
    QApplication::setApplicationVersion(QStringLiteral(REEVE_VERSION));
    QApplication::setDesktopFileName(u"reeve"_s);

    Language language; // --help speaks it too
    QCommandLineParser flags;
    flags.setApplicationDescription(Main::tr("Admin console and control plane for multi-tenant platforms."));
    const QCommandLineOption data(u"data"_s, Main::tr("Folder of the control plane; made if missing."), u"folder"_s);
    const QCommandLineOption sample(u"sample"_s, Main::tr("Open a control plane of its own with a made-up fleet."));
    const QCommandLineOption theme(u"theme"_s, Main::tr("Colours: light, dark or system."), u"name"_s);
    const QCommandLineOption languageFlag(
        u"language"_s,
        Main::tr("Language of the console: %1; without it the one of the settings, else the system's.").arg(Language::all().join(u", "_s)),
        u"code"_s);
    const QCommandLineOption readOnly(u"read-only"_s, Main::tr("Start with the read-only switch on."));
    const QCommandLineOption scale(u"scale"_s, Main::tr("Size of everything in percent: 100, 125, 150, 175 or 200."), u"percent"_s);
    const QCommandLineOption shots(u"shots"_s, Main::tr("Save pictures of the pages into this folder, light and dark, and exit."),
                                   u"folder"_s);
    flags.addOptions({data, sample, theme, languageFlag, readOnly, scale, shots});
    flags.addHelpOption();
    flags.addVersionOption();
    flags.process(application);
    if (percent == 0) {
        std::fprintf(stderr, "reeve: %s\n", qPrintable(Main::tr("--scale takes 100, 125, 150, 175 or 200.")));
        return 2;
    }

    const reeve::base::SystemClock clock;
    reeve::crypto::SystemRandom random;
    QTemporaryDir scratch; // pictures must not depend on, or change, how the user left the window
    reeve::console::Console::Options options;
    const auto usual = flags.isSet(sample) ? reeve::client::samplePlaneFolder() : reeve::client::localPlaneFolder();
    options.dataFolder = flags.isSet(data) ? flags.value(data) : QString::fromStdString(usual.string());
    options.configFolder = flags.isSet(shots) ? scratch.path() : reeve::console::configFolder();
    const reeve::ui::Settings kept(options.configFolder + "/console.ini"_L1);
    const QString code = flags.isSet(languageFlag) ? flags.value(languageFlag) : kept.value("window/language").toString();
    if (flags.isSet(languageFlag) && !Language::all().contains(code)) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(Main::tr("There is no language %1. There are: %2.").arg(code, Language::all().join(u", "_s))));
        return 2;
    }
    language.speak(code);
    options.planeName =
        flags.isSet(sample) ? Main::tr("Sample plane") : QString::fromStdString(reeve::client::localPlaneOptions(usual).name);
    options.density = reeve::ui::Preferences::density(kept);
    options.theme = reeve::ui::Theme::modeNamed(flags.isSet(theme) ? flags.value(theme) : kept.value("window/theme").toString());
    options.readOnly = flags.isSet(readOnly) || (!flags.isSet(shots) && reeve::ui::Preferences::startsReadOnly(kept));
    Restart restart{arguments, environment};
    options.restart = [&restart] {
        restart.wanted = true;
        QApplication::quit();
    };
    reeve::console::Console console(application, clock, random, options);
    reeve::console::SampleFleet fleet(console.connection(), &console.tasks());
    std::optional<reeve::console::Shots> pictures; // only then: it needs every page, and a window begins with one
    if (flags.isSet(shots)) {
        pictures.emplace(console.window(), console.theme(), flags.value(shots));
        pictures->addPages();
        QObject::connect(&*pictures, &reeve::console::Shots::finished, &application, [](const QStringList& problems) {
            for (const QString& each : problems) std::fprintf(stderr, "no picture: %s\n", qPrintable(each));
            QApplication::exit(problems.isEmpty() ? 0 : 1);
        });
    }
    const auto begin = [&pictures] {
        if (pictures) pictures->start();
    };
    QObject::connect(&fleet, &reeve::console::SampleFleet::progressed, &console.window(), &reeve::ui::MainWindow::showWork);
    QObject::connect(&fleet, &reeve::console::SampleFleet::finished, &console.window(), [&] {
        console.window().showWork({});
        begin();
    });
    console.window().show();
    if (!flags.isSet(shots)) console.window().offerTour();
    if (flags.isSet(sample)) fleet.start(); // waits for the plane to open
    else begin();
    return QApplication::exec();
}
