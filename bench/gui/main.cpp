// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/memory.h"
#include "bench/gui/report.h"
#include "bench/gui/soak.h"
#include "bench/gui/walk.h"
#include "core/crypto/crypto.h"
#include "ui/language.h"
#include "ui/tenants_page.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace reeve;

namespace {

std::atomic<int> warnings{0}; ///< of Qt and of our own, from any thread

void note(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // The machine has no font for a script that a tenant is named in, or the offscreen platform cannot do something: neither is the
    // console.
    if (text.contains("OpenType support missing"_L1) || text.startsWith("This plugin does not support"_L1)) return;
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

constexpr std::chrono::seconds sampling{5};

/// Ends the application when it is over. @return its exit code
int walk(bench::WatchedApplication& application, ui::MainWindow& window, bool rowsOnly)
{
    bench::Walk walk(application, window, rowsOnly);
    QObject::connect(&walk, &bench::Walk::finished, &application, [&](const QStringList& problems) {
        bench::printSteps(application.records());
        bench::printRows(walk.rows().series());
        QApplication::exit(problems.isEmpty() ? 0 : 1);
    });
    walk.start();
    return QApplication::exec();
}

int soak(bench::WatchedApplication& application, ui::MainWindow& window, std::chrono::seconds duration, quint64 seed)
{
    std::printf("soak, seed %llu\n", static_cast<unsigned long long>(seed));
    std::fflush(stdout); // whatever happens, it can be repeated
    bench::SoakSummary summary;
    const bench::MemoryWatch memory(sampling);
    bench::Soak soak(application, window, duration, seed);
    summary.widgetsBefore = QApplication::allWidgets().size();
    QTimer drain; // so that the records of the run do not count as the console's memory
    QObject::connect(&drain, &QTimer::timeout, &application, [&] { summary.add(application.take()); });
    drain.start(sampling);
    QObject::connect(&soak, &bench::Soak::finished, &application, [&](const QStringList& problems) {
        summary.add(application.take());
        summary.warnings = warnings;
        summary.widgetsAfter = QApplication::allWidgets().size();
        summary.print(memory.samples(), std::min(duration / 4, std::chrono::seconds(300)), soak.actions(), seed);
        QApplication::exit(problems.isEmpty() ? 0 : 1);
    });
    soak.start();
    return QApplication::exec();
}

} // namespace

/// Opens a plane in the real window and uses it while the event loop is watched: a walk through everything, or a long time at random.
int main(int argc, char** argv)
{
    console::shareMemoryPools(); // as the program does
    qInstallMessageHandler(note);
    bench::WatchedApplication application(argc, argv);
    QCommandLineParser flags;
    const QCommandLineOption data(u"data"_s, u"Folder of the control plane."_s, u"folder"_s);
    const QCommandLineOption minutes(u"soak"_s, u"Use the window at random for so long, instead of walking through it."_s, u"minutes"_s);
    const QCommandLineOption rows(u"rows"_s, u"Of the walk only what waits for rows."_s);
    const QCommandLineOption seed(u"seed"_s, u"Repeats the choices of another soak."_s, u"number"_s, u"1"_s);
    flags.addOptions({data, minutes, rows, seed});
    flags.addHelpOption();
    flags.process(application);
    if (!flags.isSet(data)) {
        std::fprintf(stderr, "which control plane? --data folder\n");
        return 2;
    }
    const ui::Language language(u"en"_s);
    const base::SystemClock clock;
    crypto::SystemRandom random;
    const QTemporaryDir config;
    console::Console::Options options;
    options.dataFolder = flags.value(data);
    options.configFolder = config.path();
    options.theme = ui::Theme::Mode::Light;
    console::Console console(application, clock, random, options);
    console.window().resize(1280, 800);
    console.window().show();
    auto* tenants = static_cast<ui::TenantsPage*>(console.window().page(u"tenants"_s));
    console.window().go({u"tenants"_s, {}});
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        if (tenants->list().rowCount() > 0) QApplication::exit();
    });
    look.start(1);
    QApplication::exec(); // until the first rows are there
    look.stop();
    const auto duration = std::chrono::seconds(qRound(flags.value(minutes).toDouble() * 60));
    return flags.isSet(minutes) ? soak(application, console.window(), duration, flags.value(seed).toULongLong())
                                : walk(application, console.window(), flags.isSet(rows));
}
