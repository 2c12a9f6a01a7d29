// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "bench/gui/walk.h"
#include "core/crypto/crypto.h"
#include "ui/language.h"
#include "ui/table.h"
#include "ui/tenants_page.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace reeve;

namespace {

const QString beginning = QStringLiteral("start");
constexpr double frame = 16; // milliseconds: what an eye sees as at once
constexpr double limit = 50; // milliseconds: the bar, bench/README.md

void print(const std::vector<bench::StepRecord>& records, double firstRows)
{
    std::printf("%-44s %9s %9s %6s %6s  %s\n", "step", "took ms", "longest", "p99", ">16ms", "longest event (of which computing), ms");
    std::vector<double> all;
    const bench::StepRecord* worst = nullptr;
    for (const auto& each : records) {
        std::printf("%-44s %9.0f %9.1f %6.1f %6d  %.1f (%.1f) %s\n", qPrintable(each.step), each.milliseconds, each.longest(),
                    each.percentile99(), each.above(frame), each.longestEvent, each.cpuOfThat, qPrintable(each.whatWasThat));
        if (each.step == beginning) continue; // there is no window yet that could stall
        all.insert(all.end(), each.waits.begin(), each.waits.end());
        if (!worst || each.longest() > worst->longest()) worst = &each;
    }
    bench::StepRecord sum{{}, 0, std::move(all), 0, 0, {}};
    std::printf("\nstart to first rows: %.0f ms\n", firstRows);
    std::printf("the walk: %zu pings, p99 %.1f ms, %d above %.0f ms, %d above %.0f ms\n", sum.waits.size(), sum.percentile99(),
                sum.above(frame), frame, sum.above(limit), limit);
    if (worst) std::printf("longest stall: %.1f ms, in \"%s\"\n", worst->longest(), qPrintable(worst->step));
}

} // namespace

/// Opens a plane in the real window, walks through everything and says how long the event loop was away.
int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    bench::WatchedApplication application(argc, argv);
    QCommandLineParser flags;
    const QCommandLineOption data(u"data"_s, u"Folder of the control plane."_s, u"folder"_s);
    flags.addOption(data);
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
    application.begin(beginning);
    console::Console console(application, clock, random, options);
    console.window().resize(1280, 800);
    console.window().show();
    auto* tenants = static_cast<ui::TenantsPage*>(console.window().page(u"tenants"_s));
    console.window().go({u"tenants"_s, {}});
    double firstRows = 0;
    bench::Walk walk(application, console.window());
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        if (tenants->list().rowCount() == 0) return;
        look.stop();
        tenants->table().viewport()->repaint();
        firstRows = double(sinceStart.nsecsElapsed()) / 1e6;
        walk.start();
    });
    QObject::connect(&walk, &bench::Walk::finished, &application, [&](const QStringList& problems) {
        for (const QString& each : problems) std::fprintf(stderr, "did not end: %s\n", qPrintable(each));
        print(application.records(), firstRows);
        QApplication::exit(problems.isEmpty() ? 0 : 1);
    });
    look.start(1);
    return QApplication::exec();
}
