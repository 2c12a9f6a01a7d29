// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exports all tenants of a plane to a CSV file as the console does, while another thread pings the event loop; prints one JSON object.
#include "client/data_folder.h"
#include "client/embedded_connection.h"
#include "client/export_runner.h"
#include "core/crypto/crypto.h"
#include "core/telemetry/exposition.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace reeve;

namespace {

/// The longest time that a ping, posted by another thread every millisecond, waited for the event loop.
class Watch {
public:
    explicit Watch(QObject& on)
        : m_thread([this, &on](const std::stop_token& stop) {
              QElapsedTimer clock;
              clock.start();
              while (!stop.stop_requested()) {
                  const auto posted = clock.nsecsElapsed();
                  m_underway = true;
                  QMetaObject::invokeMethod(
                      &on,
                      [this, &clock, posted] {
                          m_longest = std::max(m_longest, double(clock.nsecsElapsed() - posted) / 1e6);
                          m_underway = false;
                      },
                      Qt::QueuedConnection);
                  while (m_underway && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
              }
          })
    {
    }
    double longest() const { return m_longest; } ///< milliseconds; on the watched thread only
    void stop()
    {
        m_thread.request_stop();
        m_thread.join();
    }

private:
    double m_longest{};
    std::atomic<bool> m_underway{false};
    std::jthread m_thread;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser flags;
    const QCommandLineOption data(u"data"_s, u"Folder of the control plane."_s, u"folder"_s);
    const QCommandLineOption out(u"out"_s, u"The file to be written."_s, u"file"_s);
    flags.addOptions({data, out});
    flags.process(application);
    if (!flags.isSet(data) || !flags.isSet(out)) {
        std::fprintf(stderr, "which plane, which file? --data folder --out file\n");
        return 2;
    }
    const base::SystemClock clock;
    crypto::SystemRandom random;
    base::Metrics metrics;
    telemetry::declareMetrics(metrics);
    base::Log log{clock, "bench", {}};
    client::EmbeddedConnection connection(client::localPlaneOptions(flags.value(data).toStdString()),
                                          client::EmbeddedConnection::Environment{clock, random, log, metrics}, control::embeddedCaller());
    client::ExportRunner runner(connection);
    std::unique_ptr<Watch> watch;
    QElapsedTimer took;
    QObject::connect(&runner, &client::ExportRunner::finished, &application, [&](const client::ExportOutcome& outcome) {
        if (outcome.error) base::abortWith(*outcome.error);
        const double seconds = double(took.nsecsElapsed()) / 1e9;
        watch->stop();
        std::printf("{\"rows\": %llu, \"bytes\": %lld, \"seconds\": %.3f, \"longestStall\": %.3f}\n",
                    static_cast<unsigned long long>(outcome.rows), static_cast<long long>(outcome.bytes), seconds, watch->longest());
        QCoreApplication::quit();
    });
    connection.call(&application, registry::CountFacets{}, [&](const base::Result<registry::CountFacets::Facets>& facets) {
        if (!facets) base::abortWith(facets.error());
        took.start(); // the plane is open
        watch = std::make_unique<Watch>(application);
        client::ExportRequest request;
        request.fields = client::allTenantFields();
        request.path = flags.value(out);
        runner.start(std::move(request));
    });
    return QCoreApplication::exec();
}
