// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/fault_run.h"

#include <array>
#include <cerrno>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace reeve::test {
namespace {

struct Kind {
    const char* name;
    FaultDisk::Call call;
    int error;
};
constexpr std::array kinds{
    Kind{"reads", FaultDisk::Call::Read, EIO},         Kind{"writes", FaultDisk::Call::Write, EIO},
    Kind{"full disk", FaultDisk::Call::Write, ENOSPC}, Kind{"truncations", FaultDisk::Call::Truncate, EIO},
    Kind{"fsyncs", FaultDisk::Call::Sync, EIO},        Kind{"openings", FaultDisk::Call::Open, EMFILE},
};

std::uint64_t failNth(FaultDisk& disk, const FaultCase& one, const Kind& kind, std::uint64_t n, bool persists, bool whileOpening)
{
    SCOPED_TRACE(one.name + (whileOpening ? ", from the opening on" : "") + ", " + kind.name + ", the " + std::to_string(n) + "th" +
                 (persists ? " and all after it" : ""));
    return runWithFault(disk, one,
                        {.whileOpening = whileOpening,
                         .inject = [&] { disk.fail(kind.call, n, kind.error, persists); },
                         .heal = [&] { return disk.heal(); },
                         .seed = n});
}

/// How many calls of each kind the case makes after the plane was opened, or from then on.
std::vector<std::uint64_t> countCalls(FaultDisk& disk, const FaultCase& one, bool whileOpening)
{
    std::vector<std::uint64_t> before(kinds.size());
    std::vector<std::uint64_t> after(kinds.size());
    const auto count = [&](std::vector<std::uint64_t>& counts) {
        for (std::size_t i = 0; i < kinds.size(); ++i) counts[i] = disk.calls(kinds[i].call);
    };
    runWithFault(disk, one, {.whileOpening = whileOpening, .inject = [&] { count(before); }, .heal = [&] { return count(after), 0; }});
    for (std::size_t i = 0; i < kinds.size(); ++i) after[i] -= before[i];
    return after;
}

// REQ ARC-25
TEST(IoFaults, EachIsSaidAndLeavesNothingHalfDone)
{
    FaultDisk disk;
    SeededRandom random(1);
    constexpr std::uint64_t maxOfOne = 400; // calls of a kind in one case that are failed one by one; of more, as many evenly spread
    std::map<std::string, std::uint64_t> tried;
    std::uint64_t all = 0;
    for (const auto& one : faultCases(disk)) {
        const bool whileOpening = !one.run; // all cases open a plane alike
        const auto counts = countCalls(disk, one, whileOpening);
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const auto fail = [&](std::uint64_t n, bool persists) {
                const auto fired = failNth(disk, one, kinds[i], n, persists, whileOpening);
                if (fired > 0) ++tried[kinds[i].name], ++all;
                return fired > 0 && !HasFailure();
            };
            if (isProving()) {
                for (const bool persists : {false, true})
                    for (std::uint64_t n = 1; fail(n, persists); n += 1 + counts[i] / maxOfOne) {
                    }
            }
            for (int part = whileOpening ? 3 : 1; part > 0 && counts[i] > 0 && !isProving(); --part)
                if (const auto dice = random.next(); dice % 2 == 0) fail(1 + dice / 4 % counts[i], dice / 2 % 2 == 0);
            if (HasFailure()) return;
        }
    }
    std::string figures;
    for (const auto& [name, count] : tried) figures += ", " + std::to_string(count) + " of " + name;
    sumUp("disk faults", std::to_string(all) + figures + "; each was said, nothing half done");
}

// After a failed fsync() Linux holds the pages for written. A program that is started again reads them, finds everything in order, and
// would add acknowledged changes to a log of which the disk holds a part.
TEST(IoFaults, NothingIsBuiltOnWhatAFailedSyncHasLeft)
{
    const std::vector<storage::Migration> schema{{1, "CREATE TABLE item(n INTEGER) STRICT"}};
    FaultDisk disk;
    FakeClock clock;
    base::Log log{clock, "test", [](std::string_view) {}, base::LogLevel::Error};
    const auto open = [&] { return storage::Database::open({.folder = disk.root() / "plane"}, schema, clock, log).value(); };
    const auto insert = [](int n) {
        return [n](storage::Transaction& tx) -> base::Status {
            REEVE_TRY(tx.run("INSERT INTO item(n) VALUES($1)", n));
            return base::success();
        };
    };
    for (std::uint64_t seed = 1; seed <= 40 && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        SeededRandom random(seed);
        disk.load({});
        {
            const auto database = open();
            EXPECT_TRUE(database->writeAndWait(insert(1)));
            disk.fail(FaultDisk::Call::Sync, 1, EIO, true);
            EXPECT_FALSE(database->writeAndWait(insert(2)));
        }
        EXPECT_GT(disk.heal(), 0u);
        EXPECT_TRUE(open()->writeAndWait(insert(3)));
        disk.losePower(random);
        const auto kept = open()->readValue<std::int64_t>([](storage::Connection& db) -> base::Result<std::int64_t> {
            auto rows = db.query("SELECT count(*) FROM item WHERE n IN (1, 3)");
            const std::int64_t count = rows.next() ? rows.integer(0) : 0;
            REEVE_TRY(rows.status());
            return count;
        });
        ASSERT_TRUE(kept) << kept.error().message;
        EXPECT_EQ(*kept, 2) << "an acknowledged change was lost";
    }
}

} // namespace
} // namespace reeve::test
