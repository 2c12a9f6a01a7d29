// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/console.h"
#include "app/console/shots.h"
#include "tests/support/fakes.h"
#include "tests/support/sample_plane.h"
#include "ui/desktop.h"

#include <QSize>
#include <atomic>

namespace reeve::test {

/// Moves on at every look, so that not everything happened at once; durations are not measured on pictures.
class PictureClock final : public base::Clock {
public:
    base::Timestamp now() const override { return base::fromMicros(m_micros.fetch_add(m_step)); }
    std::chrono::nanoseconds monotonic() const override { return {}; }
    void stop(base::Timestamp at)
    {
        m_step = 0;
        m_micros = base::toMicros(at);
    }

private:
    mutable std::atomic<std::int64_t> m_micros{base::toMicros(*base::parseTime("2026-10-02T21:00:00Z"))};
    std::atomic<std::int64_t> m_step{23'000'000};
};

/// Every named screen of the console (tests/gui/screens.h), one after the other, at a fixed moment: of an embedded plane with the sample
/// fleet, and of a busy production plane in memory for what the embedded one does not do on demand.
class Gallery final : public QObject {
    Q_OBJECT

public:
    struct Options {
        QSize size{1280, 800}; ///< of the window
        QStringList themes{QStringLiteral("light")};
        QString only{QStringLiteral("*")}; ///< a glob of names
        QString folder;                    ///< keeps the pictures, when there is no visit
        console::Shots::Visit visit;       ///< instead of saving pictures
    };
    Gallery(QApplication& application, const Options& options);
    ~Gallery() override;
    void start();

Q_SIGNALS:
    void finished(const QStringList& problems); ///< as of console::Shots, of all screens

private:
    PictureClock m_clock;
    SeededRandom m_random;
    TempDir m_folder;
    ui::SystemDesktop m_desktop;
    std::unique_ptr<console::Console> m_console;
    SamplePlane m_production;
    QStringList m_asked;
    ui::Acts m_acts;                          ///< of the production plane: they open nothing
    std::unique_ptr<ui::MainWindow> m_second; ///< on m_production
    std::unique_ptr<console::SampleFleet> m_fleet;
    std::unique_ptr<console::Shots> m_welcome; ///< before there is anything
    std::unique_ptr<console::Shots> m_screens;
    std::unique_ptr<console::Shots> m_states;
    std::unique_ptr<console::Shots> m_closed; ///< once it could not be opened, a plane stays closed
    QStringList m_problems;
};

} // namespace reeve::test
