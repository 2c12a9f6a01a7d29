// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bundle_connection.h"
#include "client/import_runner.h"
#include "core/audit/bundle.h"
#include "core/control/api.h"
#include "tests/support/embedded_plane.h"
#include "tests/support/some_request.h"

#include <condition_variable>
#include <set>
#include <thread>

/// No call of a connection works on the thread that calls, which is the one that draws the window. REQ ARC-01
/// Two witnesses: what a control plane cannot do without (wall clock, randomness, log) notes on which thread it is used, and the kernel
/// counts what each thread reads and writes.
namespace reeve::client {
namespace {

/// Which threads came by; and a gate that holds all but the one that calls.
class Witness {
public:
    void pass() const
    {
        std::unique_lock lock(m_mutex);
        m_seen.insert(std::this_thread::get_id());
        if (std::this_thread::get_id() != m_caller) m_changed.wait(lock, [&] { return m_open; });
    }
    void setOpen(bool open)
    {
        const std::scoped_lock lock(m_mutex);
        m_open = open;
        m_changed.notify_all();
    }
    bool sawCaller() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_seen.contains(m_caller);
    }
    bool sawOthers() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_seen.size() > (m_seen.contains(m_caller) ? 1U : 0U);
    }

private:
    const std::thread::id m_caller{std::this_thread::get_id()};
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    mutable std::set<std::thread::id> m_seen;
    bool m_open{true};
};

class WitnessedClock final : public base::Clock {
public:
    explicit WitnessedClock(const Witness& witness) : m_witness(witness) {}
    base::Timestamp now() const override
    {
        m_witness.pass();
        return m_fake.now();
    }
    std::chrono::nanoseconds monotonic() const override { return m_fake.monotonic(); } // callers measure how long they waited

private:
    const Witness& m_witness;
    test::FakeClock m_fake;
};

class WitnessedRandom final : public base::Random {
public:
    explicit WitnessedRandom(const Witness& witness) : m_witness(witness) {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        m_witness.pass();
        m_fake.fill(bytes);
    }

private:
    const Witness& m_witness;
    test::SeededRandom m_fake;
};

/// Bytes that a thread has read and written with system calls so far.
std::uint64_t traffic(const char* who)
{
    std::ifstream in(std::string("/proc/") + who + "/io");
    std::uint64_t sum = 0;
    std::uint64_t count = 0;
    for (std::string name; in >> name >> count;) {
        if (name == "rchar:" || name == "wchar:") sum += count;
    }
    return sum;
}

/// What the calling thread may read and write meanwhile: the event loop's wake-ups, of 8 bytes each.
constexpr std::uint64_t wakeUps = 16 * 1024;

struct Traffic {
    std::uint64_t caller{traffic("thread-self")};
    std::uint64_t all{traffic("self")};
    void expectOthersDidIt(std::uint64_t atLeast) const
    {
        if (traffic("self") == 0) GTEST_SKIP() << "this kernel does not count what threads read and write";
        EXPECT_GT(traffic("self") - all, atLeast);
        EXPECT_LT(traffic("thread-self") - caller, wakeUps);
    }
};

struct NeverBlocks : testing::Test {
    NeverBlocks()
    {
        telemetry::declareMetrics(metrics);
        control::ControlPlaneOptions options;
        options.database.folder = dir.path() / "plane";
        connection = std::make_unique<EmbeddedConnection>(options, EmbeddedConnection::Environment{clock, random, log, metrics},
                                                          control::embeddedCaller());
    }
    ~NeverBlocks() override { witness.setOpen(true); }
    bool opens()
    {
        return QTest::qWaitFor([&] { return connection->isOpen(); }, 20'000);
    }
    /// Calls all operations there are, reads and mutations, and plans of these. @return how many answers will come
    int callAll(Connection& to)
    {
        int calls = 0;
        for (const auto& entry : control::operations()) {
            for (const bool validateOnly : {true, false}) {
                if (validateOnly && entry.info.effect == base::Effect::Reads) continue;
                base::CallOptions options;
                options.validateOnly = validateOnly;
                to.callByName(&to, entry.info.name, test::someMembers(entry), options, [&](const auto&) { ++answers; });
                ++calls;
            }
        }
        return calls;
    }

    Witness witness;
    WitnessedClock clock{witness};
    WitnessedRandom random{witness};
    base::Log log{clock, "test", [this](std::string_view) { witness.pass(); }, base::LogLevel::Debug};
    base::Metrics metrics;
    test::TempDir dir;
    int answers{0};
    std::unique_ptr<EmbeddedConnection> connection;
};

TEST_F(NeverBlocks, OpeningAPlane)
{
    witness.setOpen(false);
    test::TempDir other;
    control::ControlPlaneOptions options;
    options.database.folder = other.path() / "plane";
    {
        const Traffic before;
        EmbeddedConnection second(options, {clock, random, log, metrics}, control::embeddedCaller());
        EXPECT_FALSE(second.isOpen()); // and yet we are here
        witness.setOpen(true);
        EXPECT_TRUE(QTest::qWaitFor([&] { return second.isOpen(); }, 20'000));
        before.expectOthersDidIt(50'000);
    }
    EXPECT_FALSE(witness.sawCaller());
    EXPECT_TRUE(witness.sawOthers());
}

TEST_F(NeverBlocks, EveryOperationOfAnEmbeddedPlane)
{
    ASSERT_TRUE(opens());
    witness.setOpen(false); // whatever works stands still from here on
    const int calls = callAll(*connection);
    EXPECT_EQ(answers, 0);
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(witness.sawCaller());
    witness.setOpen(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return answers == calls; }, 60'000)) << answers << " of " << calls;
    EXPECT_FALSE(witness.sawCaller());
    EXPECT_TRUE(witness.sawOthers());
}

TEST_F(NeverBlocks, ImportingAFolder)
{
    ASSERT_TRUE(opens());
    const Traffic before;
    ImportRunner runner(*connection);
    std::optional<ImportOutcome> outcome;
    QObject::connect(&runner, &ImportRunner::finished, &runner, [&](const ImportOutcome& end) { outcome = end; });
    ImportRequest request;
    request.paths = {QString::fromStdString((std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet").string())};
    request.activate = true;
    runner.start(request);
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
    EXPECT_EQ(outcome->report.refused, 0U);
    EXPECT_GT(outcome->report.created, 100U);
    EXPECT_FALSE(witness.sawCaller());
    before.expectOthersDidIt(200'000);
}

TEST_F(NeverBlocks, EveryOperationOfABundle)
{
    ASSERT_TRUE(opens());
    std::optional<audit::ExportAudit::Files> files;
    connection->call(connection.get(), audit::ExportAudit{}, [&](auto answer) { files = *answer; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return files.has_value(); }, 20'000));
    const auto written = audit::writeBundle(dir.path() / "bundle", *files, [&](const std::string& path) -> base::Result<std::string> {
        std::optional<std::string> bytes;
        connection->call(connection.get(), audit::GetBundleFile{files->size, path},
                         [&](auto file) { bytes = std::move(file->content.data); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return bytes.has_value(); }, 20'000));
        return bytes.value_or("");
    });
    ASSERT_TRUE(written.ok());

    const Traffic before;
    BundleConnection bundle(dir.path() / "bundle", files->vkey, clock);
    witness.setOpen(false);
    const int calls = callAll(bundle);
    EXPECT_EQ(answers, 0);
    witness.setOpen(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return answers == calls; }, 60'000)) << answers << " of " << calls;
    EXPECT_FALSE(witness.sawCaller());
    before.expectOthersDidIt(1'000);
}

} // namespace
} // namespace reeve::client
