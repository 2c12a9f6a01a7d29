// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/gui/watchdog.h"

#include <QMetaEnum>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <sys/resource.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace reeve::bench {

namespace {

const auto pingType = static_cast<QEvent::Type>(QEvent::registerEventType());

qint64 nanosecondsNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Used {
    double cpu{}; ///< milliseconds
    long majorFaults{};
};

Used usedByThisThread()
{
    timespec cpu{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    return {double(cpu.tv_sec) * 1e3 + double(cpu.tv_nsec) / 1e6, usage.ru_majflt};
}

QString describe(const QByteArray& receiver, const QString& name, QEvent::Type type)
{
    const char* known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return u"%1 to %2%3"_s.arg(known ? QString::fromLatin1(known) : QString::number(type), QString::fromLatin1(receiver),
                               name.isEmpty() ? QString() : u" %1"_s.arg(name));
}

} // namespace

double percentile(std::vector<double> values, int percent)
{
    if (values.empty()) return 0;
    const auto at = values.begin() + std::ptrdiff_t((values.size() - 1) * std::size_t(percent) / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double StepRecord::longest() const { return waits.empty() ? 0 : *std::max_element(waits.begin(), waits.end()); }

int StepRecord::above(double limit) const
{
    return int(std::count_if(waits.begin(), waits.end(), [limit](double wait) { return wait > limit; }));
}

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv)
{
    m_pinger = std::thread([this] { ping(); });
}

WatchedApplication::~WatchedApplication()
{
    m_stop = true;
    m_pinger.join();
}

void WatchedApplication::ping()
{
    while (!m_stop) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (m_underway) continue;
        m_underway = true;
        m_posted = nanosecondsNow();
        QCoreApplication::postEvent(this, new QEvent(pingType));
    }
}

bool WatchedApplication::event(QEvent* event)
{
    if (event->type() != pingType) return QApplication::event(event);
    if (m_watching && m_posted >= m_since) m_records.back().waits.push_back(double(nanosecondsNow() - m_posted) / 1e6);
    m_underway = false;
    return true;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0 || !m_watching || event->type() == pingType) {
        const bool isPaint = event->type() == QEvent::Paint;
        const bool done = QApplication::notify(receiver, event);
        if (isPaint && m_afterPaint) m_afterPaint(receiver);
        return done;
    }
    // The receiver may be gone afterwards, and the step may have ended.
    const QByteArray className = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const QEvent::Type type = event->type();
    const qint64 began = nanosecondsNow();
    const Used before = usedByThisThread();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (m_records.empty()) return done; // taken meanwhile
    const double took = double(nanosecondsNow() - began) / 1e6;
    if (took > frame) {
        const Used now = usedByThisThread();
        m_records.back().longEvents.push_back(
            {describe(className, name, type), took, now.cpu - before.cpu, now.majorFaults - before.majorFaults});
    }
    return done;
}

void WatchedApplication::begin(const QString& step)
{
    end();
    m_since = nanosecondsNow();
    m_records.push_back({step, 0, {}, {}});
    m_stepTimer.start();
    m_watching = true;
}

std::vector<StepRecord> WatchedApplication::take()
{
    if (!m_watching) return std::exchange(m_records, {});
    const QString step = m_records.back().step;
    end();
    auto taken = std::exchange(m_records, {});
    begin(step);
    return taken;
}

void WatchedApplication::end()
{
    if (m_watching) m_records.back().milliseconds = double(m_stepTimer.nsecsElapsed()) / 1e6;
    m_watching = false;
}

} // namespace reeve::bench
