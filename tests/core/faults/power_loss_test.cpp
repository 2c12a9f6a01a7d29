// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/operation_table.h"
#include "tests/core/faults/faulty_plane.h"

#include <algorithm>
#include <set>

namespace reeve::test {
namespace {

/// Opens the plane, lets the case run and closes it. The power may fail on the way.
void live(FaultDisk& disk, const FaultCase& one, Ledger& ledger, std::uint64_t seed)
{
    FaultyPlane plane(disk, seed);
    plane.advance(caseTime());
    if (!plane.open()) return;
    if (!disk.hasCrashed()) ledger.opened(plane);
    if (one.run) one.run(plane, ledger);
}

/// The power fails at change @p n (0: after everything), and now and then once more while the plane is opened again.
/// @return how often it failed.
std::uint64_t crash(FaultDisk& disk, const FaultCase& one, std::uint64_t n, std::uint64_t seed)
{
    SCOPED_TRACE(one.name + ", change " + std::to_string(n) + ", seed " + std::to_string(seed));
    SeededRandom random(seed);
    Ledger ledger(disk);
    disk.load(one.start);
    disk.crashAt(n);
    live(disk, one, ledger, seed);
    disk.losePower(random);
    std::uint64_t crashes = 1;
    for (; random.next() % 3 == 0; ++crashes) {
        disk.crashAt(1 + random.next() % 40);
        FaultyPlane again(disk, random.next());
        again.advance(caseTime());
        if (again.open() && !disk.hasCrashed()) ledger.opened(again);
        again.close();
        disk.losePower(random);
    }
    FaultyPlane plane(disk, random.next());
    plane.advance(caseTime());
    const auto opened = plane.open();
    EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
    if (!opened) return crashes;
    ledger.opened(plane);
    expectWhole(disk, plane, ledger.checkpoint());
    ledger.askAgain(plane);
    expectWhole(disk, plane, ledger.checkpoint());
    return crashes;
}

/// How many changes to the disk the case makes when nothing fails.
std::uint64_t lengthOf(FaultDisk& disk, const FaultCase& one)
{
    SCOPED_TRACE(one.name);
    Ledger ledger(disk);
    disk.load(one.start);
    disk.crashAt(0);
    live(disk, one, ledger, 1);
    for (const auto& attempt : ledger.attempts()) EXPECT_TRUE(attempt.answer.ok()) << attempt.answer.error().message;
    return disk.changes();
}

const FaultCase& caseOf(FaultDisk& disk, const std::string& name)
{
    const auto& cases = faultCases(disk);
    return *std::find_if(cases.begin(), cases.end(), [&](const auto& one) { return one.name == name; });
}

// REQ ARC-25: a new operation must be tried here as well.
TEST(PowerLoss, EveryOperationThatChangesSomethingHasACase)
{
    FaultDisk disk;
    std::set<std::string> tried;
    for (const auto& one : faultCases(disk)) tried.insert(one.name);
    for (const auto& entry : control::operations())
        if (entry.info.effect == base::Effect::Mutates) {
            EXPECT_TRUE(tried.contains(std::string{entry.info.name})) << entry.info.name << " needs a case in fault_cases.cpp";
        }
}

// REQ ARC-18, ARC-25: nothing that was acknowledged is lost and nothing is half done, wherever the power fails.
TEST(PowerLoss, LosesNothingThatWasAcknowledged)
{
    FaultDisk disk;
    const std::uint64_t wanted = isProving() ? 10'000 : 200;
    const auto& cases = faultCases(disk);
    std::uint64_t crashes = 0;
    std::uint64_t changes = 0;
    std::uint64_t seed = 1;
    std::vector<std::uint64_t> lengths;
    for (const auto& one : cases) {
        lengths.push_back(lengthOf(disk, one));
        changes += lengths.back();
        crashes += crash(disk, one, 0, seed++);
    }
    SeededRandom random(seed);
    while (crashes < wanted && !HasFailure())
        for (std::size_t i = 0; i < cases.size() && !HasFailure(); ++i)
            crashes += crash(disk, cases[i], 1 + random.next() % lengths[i], seed++);
    if (HasFailure()) return;
    sumUp("power loss", std::to_string(crashes) + " crashes in " + std::to_string(cases.size()) + " cases of " + std::to_string(changes) +
                            " changes to the disk, seeds 1 to " + std::to_string(seed - 1) + ", nothing lost");
}

// Folder, lock file and signing key are no part of the database: they must be durable before it relies on them, and what is left of an
// interrupted start must not stand in the way of the next.
TEST(PowerLoss, ANewPlaneStartsAfterAllOfThem)
{
    FaultDisk disk;
    const auto& one = caseOf(disk, "a plane is made");
    const auto length = lengthOf(disk, one);
    const std::uint64_t seeds = isProving() ? 20 : 1;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
        for (std::uint64_t n = 0; n <= length && !HasFailure(); n += isProving() ? 1 : 3) crash(disk, one, n, 1000 * seed + n);
}

} // namespace
} // namespace reeve::test
