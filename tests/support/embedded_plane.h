// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/embedded_connection.h"
#include "client/import_runner.h"
#include "core/telemetry/exposition.h"
#include "tests/support/fakes.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace reeve::test {

/// A real control plane in a folder of its own behind a real connection, with a fake clock.
class EmbeddedPlane {
public:
    explicit EmbeddedPlane(const std::string& environment = "local")
    {
        telemetry::declareMetrics(m_metrics);
        control::ControlPlaneOptions options;
        options.database.folder = dir.path() / "plane";
        options.name = "eu-control";
        options.environment = environment;
        base::Caller caller = control::embeddedCaller();
        caller.actor = {"user", "user:ana@desk-7"};
        connection = std::make_unique<client::EmbeddedConnection>(
            options, client::EmbeddedConnection::Environment{clock, m_random, m_log, m_metrics}, caller);
        QSignalSpy opened(connection.get(), &client::EmbeddedConnection::opened);
        if (!connection->isOpen() && !opened.wait(20'000)) ADD_FAILURE() << "the plane does not open";
    }

    /// Imports manifest files below @p folder. @return how it ended.
    client::ImportOutcome import(const std::filesystem::path& folder, bool activate = true)
    {
        client::ImportRunner runner(*connection);
        client::ImportOutcome outcome;
        QObject::connect(&runner, &client::ImportRunner::finished, &runner, [&](const client::ImportOutcome& end) { outcome = end; });
        QSignalSpy finished(&runner, &client::ImportRunner::finished);
        client::ImportRequest request;
        request.paths = {QString::fromStdString(folder.string())};
        request.activate = activate;
        runner.start(request);
        EXPECT_TRUE(finished.wait(60'000));
        return outcome;
    }
    void importCatalog() { import(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/catalog"); }
    void importFleet() { import(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet"); }

    /// The answer to a read, waited for.
    template <class Op>
    base::Result<typename Op::Response> call(Op op)
    {
        std::optional<base::Result<typename Op::Response>> answer;
        connection->call(connection.get(), std::move(op), [&](base::Result<typename Op::Response> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)) return base::internal("no answer");
        return std::move(*answer);
    }
    template <class Op>
    base::Result<base::Outcome<typename Op::Response>> commit(Op op)
    {
        std::optional<base::Result<base::Outcome<typename Op::Response>>> answer;
        connection->commit(connection.get(), std::move(op), {}, [&](auto result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)) return base::internal("no answer");
        return std::move(*answer);
    }

    TempDir dir;
    FakeClock clock;

private:
    SeededRandom m_random;
    base::Log m_log{clock, "test", [](std::string_view) {}, base::LogLevel::Error};
    base::Metrics m_metrics;

public:
    std::unique_ptr<client::EmbeddedConnection> connection; ///< last: closed before what it runs on
};

} // namespace reeve::test
