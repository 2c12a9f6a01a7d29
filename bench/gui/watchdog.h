// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QString>
#include <atomic>
#include <thread>
#include <vector>

namespace reeve::bench {

/// How long the event loop kept a key press waiting during one step of a walk.
struct StepRecord {
    QString step;
    double milliseconds{};     ///< how long the step took, with what it waited for
    std::vector<double> waits; ///< of pings, milliseconds
    double longestEvent{};     ///< the event that took longest, milliseconds
    double cpuOfThat{};        ///< of which the GUI thread computed: the rest it was not running
    QString whatWasThat;       ///< its type and receiver

    double longest() const;
    double percentile99() const;
    int above(double limit) const;
};

/// An application whose event loop is watched from two sides. Another thread posts a ping and, as soon as it was handled, a millisecond
/// later the next one: what a ping waits is what a key press would have waited. And each event is timed, to name what took so long.
class WatchedApplication final : public QApplication {
    Q_OBJECT

public:
    WatchedApplication(int& argc, char** argv);
    ~WatchedApplication() override;
    bool notify(QObject* receiver, QEvent* event) override;
    bool event(QEvent* event) override;

    void begin(const QString& step); ///< ends the one before
    void end();
    const std::vector<StepRecord>& records() const { return m_records; }

private:
    void ping();

    std::vector<StepRecord> m_records;
    QElapsedTimer m_stepTimer;
    bool m_watching{false};
    int m_depth{0};
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_underway{false}; ///< a ping was posted and not handled yet
    std::atomic<qint64> m_posted{0};     ///< when, nanoseconds
    std::thread m_pinger;
};

} // namespace reeve::bench
