// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/output.h"
#include "client/data_folder.h"
#include "core/telemetry/exposition.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace reeve::cli {
namespace {

int interruptPipe[2] = {-1, -1}; // a signal handler reaches nothing but globals

void interrupted(int signal)
{
    const int kept = errno;
    const char byte = 1;
    if (::write(interruptPipe[1], &byte, 1) < 0) ::_exit(128 + signal);
    ::signal(signal, SIG_DFL); // once more ends the program
    errno = kept;
}

base::Caller callerOf(const Settings& settings)
{
    auto caller = control::embeddedCaller();
    caller.correlationId = settings.correlationId;
    return caller;
}

} // namespace

Session::Session(Settings settings)
    : m_settings(std::move(settings)), m_log(m_clock, "reevectl", [verbose = m_settings.verbose](std::string_view line) {
          if (verbose) writeErr(line);
      })
{
    telemetry::declareMetrics(m_metrics);
}

Session::~Session() = default;

base::Status Session::open(Missing missing)
{
    if (!client::holdsPlane(m_settings.data)) {
        if (missing == Missing::Refuse)
            return base::Error{
                base::ErrorCode::FailedPrecondition,
                "there is no control plane in " + m_settings.data.string() +
                    "; name its folder with --data, or make one with \"reevectl manifests import\" or \"reevectl fleet generate\"",
                "NO_PLANE",
                {},
                {}};
        writeErr("A new control plane is made in " + m_settings.data.string() + ".\n");
    }
    m_connection = std::make_unique<client::EmbeddedConnection>(
        client::localPlaneOptions(m_settings.data), client::EmbeddedConnection::Environment{m_clock, m_random, m_log, m_metrics},
        callerOf(m_settings));
    return base::success();
}

void Session::onInterrupt(std::function<void()> stop)
{
    if (::pipe2(interruptPipe, O_CLOEXEC) != 0) return; // then Ctrl+C ends the program as usual
    auto* notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, stop = std::move(stop)] {
        notifier->setEnabled(false);
        stop();
    });
    std::signal(SIGINT, interrupted);
    std::signal(SIGTERM, interrupted);
}

void Session::finish(int exitCode) { QCoreApplication::exit(exitCode); }

void Session::fail(const base::Error& error) { failWith(error, base::exitCode(error.code)); }

void Session::failWith(const base::Error& error, int exitCode)
{
    printError(m_settings.format(), error);
    finish(exitCode);
}

} // namespace reeve::cli
