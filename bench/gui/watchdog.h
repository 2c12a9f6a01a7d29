// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QString>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace reeve::bench {

constexpr double frame = 16; ///< milliseconds: what an eye sees as at once

/// Of some milliseconds, the one below which @p percent lie; 0 of none.
double percentile(std::vector<double> values, int percent);

/// An event that took longer than a frame, timed by itself.
struct LongEvent {
    QString what;          ///< its type and receiver
    double milliseconds{}; ///< until it was handled
    double cpu{};          ///< of which the GUI thread computed: the rest it was not running
    long majorFaults{};    ///< times it waited for memory to be read from a disk, as code is that was not used for long
};

/// How long the event loop kept a key press waiting during one step of a walk.
struct StepRecord {
    QString step;
    double milliseconds{};     ///< how long the step took, with what it waited for
    std::vector<double> waits; ///< of pings, milliseconds
    std::vector<LongEvent> longEvents;

    double longest() const;
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
    /// The records so far, which are forgotten: for a run that would have too many. The step under way goes on with a new one.
    std::vector<StepRecord> take();
    /// @p painted is called with every widget that was painted, right after it was.
    void setAfterPaint(std::function<void(QObject*)> painted) { m_afterPaint = std::move(painted); }

private:
    void ping();

    std::vector<StepRecord> m_records;
    std::function<void(QObject*)> m_afterPaint;
    QElapsedTimer m_stepTimer;
    bool m_watching{false};
    qint64 m_since{0}; ///< it watches, nanoseconds: a ping from before waited for something else
    int m_depth{0};
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_underway{false}; ///< a ping was posted and not handled yet
    std::atomic<qint64> m_posted{0};     ///< when, nanoseconds
    std::thread m_pinger;
};

} // namespace reeve::bench
