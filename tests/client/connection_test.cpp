// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bundle_connection.h"
#include "core/audit/bundle.h"
#include "core/base/codec.h"
#include "core/control/api.h"
#include "tests/support/embedded_plane.h"

#include <QThread>
#include <gtest/gtest.h>

namespace reeve::client {
namespace {

using test::EmbeddedPlane;

/// The answer of any call, waited for.
template <class Op>
base::Result<typename Op::Response> ask(Connection& connection, Op op)
{
    std::optional<base::Result<typename Op::Response>> answer;
    connection.call(&connection, std::move(op), [&](base::Result<typename Op::Response> result) { answer = std::move(result); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    return answer ? std::move(*answer) : base::internal("no answer");
}

TEST(EmbeddedConnection, AnswersLaterAndOnTheCallersThread)
{
    EmbeddedPlane plane;
    bool inside = true;
    bool answered = false;
    plane.connection->call(plane.connection.get(), control::GetSystemInfo{}, [&](auto info) {
        EXPECT_FALSE(inside);
        EXPECT_EQ(QThread::currentThread(), plane.connection->thread());
        EXPECT_EQ(QString::fromStdString(info->fingerprint), plane.connection->identity().fingerprint);
        answered = true;
    });
    inside = false;
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered; }));
    EXPECT_GE(plane.connection->lastLatency(), 0);
}

TEST(EmbeddedConnection, DropsAnswersOfDeadContextsAndCancelledCalls)
{
    EmbeddedPlane plane;
    auto context = std::make_unique<QObject>();
    plane.connection->call(context.get(), control::GetSystemInfo{}, [](const auto&) { FAIL() << "the context is gone"; });
    context.reset();
    Call call = plane.connection->call(plane.connection.get(), control::GetSystemInfo{}, [](const auto&) { FAIL() << "it was cancelled"; });
    call.cancel();
    EXPECT_TRUE(ask(*plane.connection, control::GetCounts{}).ok()); // what was asked before has come by now
    QCoreApplication::sendPostedEvents();
}

TEST(EmbeddedConnection, ReadOnlyIsRefusedAtTheDoor)
{
    EmbeddedPlane plane;
    plane.importCatalog();
    plane.connection->setReadOnly(true);
    const auto refused = plane.commit(lifecycle::PutCatalog{{"x"}, "test"});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, base::ErrorCode::PermissionDenied);
    EXPECT_TRUE(ask(*plane.connection, registry::ListTenants{}).ok());
}

TEST(EmbeddedConnection, SaysWhyAPlaneCannotBeOpened)
{
    test::TempDir dir;
    test::writeFile(dir.path() / "plane", "a file where a folder should be");
    test::FakeClock clock;
    test::SeededRandom random;
    base::Log log(clock, "test", {});
    base::Metrics metrics;
    telemetry::declareMetrics(metrics);
    control::ControlPlaneOptions options;
    options.database.folder = dir.path() / "plane";
    EmbeddedConnection connection(options, {clock, random, log, metrics}, control::embeddedCaller());
    const auto early = ask(connection, control::GetSystemInfo{}); // asked before the opening has failed
    ASSERT_FALSE(early.ok());
    EXPECT_EQ(early.error().code, base::ErrorCode::Unavailable) << early.error().message;
    const auto late = ask(connection, control::GetSystemInfo{});
    EXPECT_EQ(late.error(), early.error());

    std::filesystem::remove(dir.path() / "plane"); // what was wrong is put right
    QSignalSpy failed(&connection, &Connection::openFailed);
    connection.openAgain();
    EXPECT_TRUE(connection.openError()) << "until it is known to be otherwise";
    connection.openAgain();                                      // it is under way: nothing happens twice
    const auto info = ask(connection, control::GetSystemInfo{}); // waits for it
    ASSERT_TRUE(info.ok()) << info.error().message;
    EXPECT_TRUE(info->writable);
    EXPECT_FALSE(connection.openError());
    EXPECT_FALSE(connection.identity().fingerprint.isEmpty());
    EXPECT_EQ(failed.count(), 0);
}

// REQ ARC-25
TEST(EmbeddedConnection, OpensAgainForChangesWhenTheHolderHasLetGo)
{
    EmbeddedPlane first;
    first.importCatalog();
    test::FakeClock clock;
    test::SeededRandom random;
    base::Log log(clock, "test", {});
    base::Metrics metrics;
    telemetry::declareMetrics(metrics);
    control::ControlPlaneOptions options;
    options.database.folder = first.dir.path() / "plane";
    EmbeddedConnection second(options, {clock, random, log, metrics}, control::embeddedCaller());
    const auto before = ask(second, control::GetSystemInfo{});
    ASSERT_TRUE(before.ok()) << before.error().message;
    EXPECT_FALSE(before->writable);
    EXPECT_NE(before->lockHolder, "");
    const base::Bytes manifest{"apiVersion: tenancy/v1\nkind: Region\nmetadata: {name: eu-north-9}\n"
                               "spec: {jurisdiction: EU, profiles: [mt-standard], encryption: [platform-key]}\n"};
    const auto change = [&] {
        std::optional<std::string> end;
        second.commit(&second, lifecycle::PutCatalog{manifest, "test"}, {},
                      [&](const auto& answer) { end = answer ? "stored" : answer.error().reason; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }, 20'000));
        return *end;
    };
    QSignalSpy notStored(&second, &Connection::notStored);
    EXPECT_EQ(change(), "STORAGE_HELD");
    EXPECT_EQ(notStored.count(), 1);

    first.connection.reset();
    const auto free = ask(second, control::GetSystemInfo{});
    EXPECT_FALSE(free->writable);
    EXPECT_EQ(free->lockHolder, "");
    QSignalSpy opened(&second, &Connection::opened);
    second.openAgain();
    EXPECT_FALSE(second.isOpen()) << "closed, so that nothing reads from what is replaced";
    EXPECT_TRUE(ask(second, registry::ListTenants{}).ok());
    EXPECT_TRUE(second.writable());
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(change(), "stored");
}

// REQ ARC-25
TEST(EmbeddedConnection, NeverMakesANewPlaneWhereOneWasMovedAway)
{
    EmbeddedPlane plane;
    plane.importCatalog();
    const auto folder = plane.dir.path() / "plane";
    std::filesystem::rename(folder, plane.dir.path() / "elsewhere");
    QSignalSpy failed(plane.connection.get(), &Connection::openFailed);
    plane.connection->openAgain();
    ASSERT_TRUE(failed.wait(20'000));
    EXPECT_EQ(plane.connection->openError()->reason, "STORAGE_MOVED");
    EXPECT_FALSE(std::filesystem::exists(folder));

    std::filesystem::rename(plane.dir.path() / "elsewhere", folder);
    QSignalSpy opened(plane.connection.get(), &Connection::opened);
    plane.connection->openAgain();
    ASSERT_TRUE(opened.wait(20'000));
    EXPECT_TRUE(plane.connection->writable());
    EXPECT_GT(plane.call(registry::ListCatalog{})->items.size(), 0u);
}

TEST(Connection, PerformsOperationsByName)
{
    EmbeddedPlane plane;
    std::optional<base::Result<Connection::WireAnswer>> answer;
    const auto perform = [&](std::string_view name, const base::json::value& members) {
        answer.reset();
        plane.connection->callByName(plane.connection.get(), name, members, {}, [&](auto result) { answer = std::move(result); });
        EXPECT_FALSE(answer.has_value()) << "never inside the call";
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }));
    };
    perform("system.counts", base::json::object{});
    EXPECT_EQ((*answer)->value.at("tenants").as_int64(), 0);
    perform("system.nonsense", base::json::object{});
    EXPECT_EQ(answer->error().code, base::ErrorCode::NotFound);
    perform("tenants.get", base::json::object{{"tenant", "x"}});
    EXPECT_EQ(answer->error().code, base::ErrorCode::InvalidArgument);
}

// REQ ARC-18: the same calls on an exported bundle, in another folder, without the plane.
TEST(BundleConnection, ReviewsWhatThePlaneExported)
{
    test::TempDir dir;
    std::string vkey;
    std::uint64_t size = 0;
    {
        EmbeddedPlane plane;
        plane.importCatalog();
        const auto files = plane.call(audit::ExportAudit{});
        ASSERT_TRUE(files.ok());
        vkey = files->vkey;
        size = files->size;
        const auto written = audit::writeBundle(dir.path() / "bundle", *files, [&](const std::string& path) -> base::Result<std::string> {
            REEVE_ASSIGN(auto file, plane.call(audit::GetBundleFile{files->size, path}));
            return file.content.data;
        });
        ASSERT_TRUE(written.ok()) << written.error().message;
    }
    test::FakeClock clock;
    BundleConnection bundle(dir.path() / "bundle", vkey, clock);
    EXPECT_EQ(bundle.source(), Source::Offline);
    EXPECT_TRUE(bundle.readOnly());
    const auto page = ask(bundle, audit::ListAudit{});
    ASSERT_TRUE(page.ok()) << page.error().message;
    EXPECT_EQ(page->total, size);
    EXPECT_EQ(page->items.front().seq, size - 1);
    EXPECT_TRUE(ask(bundle, audit::GetAudit{0}).ok());
    auto operation = ask(bundle, control::VerifyAudit{});
    ASSERT_TRUE(operation.ok());
    while (!operation->done) {
        operation = ask(bundle, control::GetOperation{operation->id});
        ASSERT_TRUE(operation.ok());
    }
    const auto report = base::fromJson<audit::VerifyReport>(operation->result);
    EXPECT_EQ(report->verdict, audit::Verdict::proven);
    const auto tenants = ask(bundle, registry::ListTenants{});
    EXPECT_EQ(tenants.error().reason, "OFFLINE");
}

} // namespace
} // namespace reeve::client
