// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/fault_memory.h"
#include "tests/core/faults/fault_run.h"

#include <algorithm>
#include <string>
#include <vector>

namespace reeve::test {
namespace {

std::uint64_t failNth(FaultDisk& disk, const FaultCase& one, std::uint64_t n, bool persists)
{
    SCOPED_TRACE(one.name + ", allocation " + std::to_string(n) + (persists ? " and all after it" : ""));
    const auto before = memory::inUse();
    const auto fired = runWithFault(
        disk, one,
        {.whileOpening = !one.run, .inject = [&] { memory::fail(n, persists); }, .heal = memory::heal, .losesPower = false, .seed = n});
    EXPECT_EQ(memory::inUse(), before) << "memory of SQLite is not given back";
    return fired;
}

// REQ ARC-25. The short run takes an allocation here and there of each case, the long one each.
TEST(Memory, EachAllocationMayFail)
{
    FaultDisk disk;
    SeededRandom random(1);
    std::uint64_t tried = 0;
    std::uint64_t counted = 0;
    for (const auto& one : faultCases(disk)) {
        std::uint64_t count = 0;
        runWithFault(disk, one,
                     {.whileOpening = !one.run,
                      .inject = [] { memory::fail(0, false); },
                      .heal = [&] { return count = memory::allocations(), memory::heal(); }});
        counted += count;
        for (const bool persists : {false, true}) {
            // Of more allocations than this, as many evenly spread.
            const std::uint64_t parts = isProving() ? (persists ? 300 : 3000) : 1;
            if (isProving()) {
                for (std::uint64_t n = 1; !HasFailure() && failNth(disk, one, n, persists) > 0; n += 1 + count / parts) ++tried;
            } else {
                for (std::uint64_t part = 0; part < parts && !HasFailure(); ++part)
                    tried += failNth(disk, one, 1 + random.next() % std::max<std::uint64_t>(count, 1), persists) > 0;
            }
            if (HasFailure()) return;
        }
    }
    sumUp("memory", std::to_string(tried) + " failed allocations of " + std::to_string(counted) +
                        "; each was said, nothing half done, nothing leaked");
}

// What was not read must not look like an empty text, which the caller would go on with.
TEST(Memory, ATextThatCannotBeReadIsAnError)
{
    FaultDisk disk;
    FakeClock clock;
    base::Log log{clock, "test", [](std::string_view) {}, base::LogLevel::Error};
    const std::vector<storage::Migration> schema{{1, "CREATE TABLE item(note TEXT) STRICT"}};
    const auto database = storage::Database::open({.folder = disk.root() / "plane"}, schema, clock, log);
    ASSERT_TRUE(database);
    const std::string note(300, 'x');
    ASSERT_TRUE((*database)->writeAndWait([&](storage::Transaction& tx) -> base::Status {
        REEVE_TRY(tx.run("INSERT INTO item(note) VALUES($1)", note));
        return base::success();
    }));
    for (const char* sql : {"SELECT note FROM item", "SELECT CAST(CAST(note AS BLOB) AS TEXT) FROM item", "SELECT max(note) FROM item",
                            "SELECT note FROM item ORDER BY 1", "SELECT length(note) FROM item"}) {
        const auto read = (*database)->read([&](storage::Connection& db) -> base::Status {
            auto rows = db.query(sql);
            EXPECT_TRUE(rows.next());
            memory::fail(1, true);
            const auto text = rows.text(0);
            memory::heal();
            EXPECT_TRUE(text == note || text == "300" || !rows.status()) << sql;
            return base::success();
        });
        EXPECT_TRUE(read) << (read ? "" : read.error().message);
    }
}

} // namespace
} // namespace reeve::test
