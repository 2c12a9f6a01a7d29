// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/services.h"
#include "core/events/outbox.h"
#include "tests/support/plane.h"

namespace reeve::test {
namespace {

/// An outbox in a database of its own.
struct Outbox {
    TempDir dir;
    FakeClock clock;
    SeededRandom random;
    base::Log log{clock, "test", [](std::string_view) {}};
    base::IdGenerator ids{clock, random};
    std::unique_ptr<storage::Database> database =
        storage::Database::open({.folder = dir.path() / "plane"}, control::migrations(), clock, log).value();

    void append(const std::string& tenant)
    {
        const auto status = database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(events::append(tx, {"tenant.activated", tenant, tenant, {}}, Plane::caller(), clock.now(), ids));
            return base::success();
        });
        ASSERT_TRUE(status) << status.error().message;
    }
    /// @return how many steps found something to do, at most two events each.
    int prune()
    {
        bool more = true;
        int steps = 0;
        for (; more; ++steps) {
            const auto status = database->writeAndWait([&](storage::Transaction& tx) -> base::Status {
                REEVE_ASSIGN(more, events::prune(tx, clock.now(), 2));
                return base::success();
            });
            if (!status) ADD_FAILURE() << status.error().message;
        }
        return steps;
    }
    /// "a3 b1": what is there, by tenant and sequence, in commit order.
    std::string left() const
    {
        std::string text;
        const auto status = database->read([&](storage::Connection& db) -> base::Status {
            auto rows = db.query("SELECT substr(source, 10), seq FROM event ORDER BY pos");
            while (rows.next()) text += (text.empty() ? "" : " ") + rows.text(0) + std::to_string(rows.integer(1));
            return rows.status();
        });
        EXPECT_TRUE(status);
        return text;
    }
    std::uint64_t earliest() const
    {
        return database->readValue<events::ListEvents::Page>([](storage::Connection& db) { return events::list(db, {}); })->earliest;
    }
};

// REQ ARC-07: what is beyond retention goes in small steps, and the newest event of each tenant stays, so that sequences never restart.
TEST(Retention, TakesOldEventsAwayStepByStep)
{
    Outbox outbox;
    for (const char* tenant : {"a", "a", "b", "a", "c"}) outbox.append(tenant);
    EXPECT_EQ(outbox.prune(), 1);
    EXPECT_EQ(outbox.left(), "a1 a2 b1 a3 c1") << "nothing is old enough";
    outbox.clock.advance(std::chrono::days{31});
    outbox.append("c");
    EXPECT_EQ(outbox.prune(), 3);
    EXPECT_EQ(outbox.left(), "b1 a3 c2") << "what is not the newest of its tenant is gone";
    EXPECT_EQ(outbox.earliest(), 6u);
    outbox.append("b");
    outbox.clock.advance(std::chrono::days{31});
    outbox.append("d");
    EXPECT_EQ(outbox.prune(), 2);
    EXPECT_EQ(outbox.left(), "a3 c2 b2 d1") << "b1 was kept as the newest and is not any more";
}

// An event that was written while the clock stood in the future does not take younger ones before it along.
TEST(Retention, DeletesNothingYoung)
{
    Outbox outbox;
    const auto now = outbox.clock.now();
    outbox.append("a");
    outbox.clock.set(now - std::chrono::days{40}); // stepped back, for a while
    outbox.append("a");
    outbox.clock.set(now);
    outbox.append("a");
    outbox.prune();
    EXPECT_EQ(outbox.left(), "a1 a2 a3");
}

// Closing a plane while refused changes still want to be recorded.
TEST(Retention, ClosingWaitsForWhatRefusalsWrite)
{
    Plane plane;
    plane.importCatalog();
    const auto tenant = plane.create("harbor-foods");
    std::atomic<int> answered{0};
    constexpr int calls = 200;
    for (int i = 0; i < calls; ++i)
        plane.plane->execute("tenants.activate", lifecycle::ActivateTenant{tenant.id, tenant.revision, "active already"}, Plane::caller(),
                             {}, {}, [&](const base::Result<control::Answer>& answer) {
                                 EXPECT_FALSE(answer.ok());
                                 ++answered;
                             });
    plane.plane.reset();
    EXPECT_EQ(answered, calls);
}

} // namespace
} // namespace reeve::test
