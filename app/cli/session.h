// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/embedded_connection.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/metrics.h"
#include "core/crypto/crypto.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

/// reevectl: the operator's command line.
namespace reeve::cli {

enum class Format { table, json, yaml };

/// What every command can be told.
struct Settings {
    std::filesystem::path data;   ///< folder of the plane
    std::optional<Format> output; ///< absent: the command's usual one
    std::string correlationId;    ///< joins this call with others; may be empty
    bool verbose{false};          ///< log lines on stderr
    Format format() const { return output.value_or(Format::table); }
};

/// One run of the program: the control plane that it speaks to, and how it ends. Lives on the main thread.
class Session final : public QObject {
    Q_OBJECT

public:
    explicit Session(Settings settings);
    ~Session() override; ///< closes the plane

    const Settings& settings() const { return m_settings; }
    const base::Clock& clock() const { return m_clock; }

    /// What to do when the folder holds no plane.
    enum class Missing { Refuse, Create };
    /// Begins to open the plane. What is wrong inside the folder comes as the answer of the first call.
    /// Errors: FailedPrecondition (Refuse, and there is no plane).
    base::Status open(Missing missing);
    client::Connection& connection() { return *m_connection; } ///< @pre open() succeeded
    /// From now on @p stop runs when the user presses Ctrl+C, instead of the end of the program; once more ends it.
    void onInterrupt(std::function<void()> stop);

    void finish(int exitCode); ///< ends the program when the event loop is reached again
    /// Prints the error and ends the program with its exit code.
    void fail(const base::Error& error);
    void failWith(const base::Error& error, int exitCode); ///< fail(), for commands with exit codes of their own

private:
    const Settings m_settings;
    base::SystemClock m_clock;
    crypto::SystemRandom m_random;
    base::Log m_log;
    base::Metrics m_metrics;
    std::unique_ptr<client::EmbeddedConnection> m_connection;
};

/// What a command line asks for. Runs once the event loop turns, and ends with Session::finish() or fail().
using Command = std::function<void(Session&)>;

} // namespace reeve::cli
