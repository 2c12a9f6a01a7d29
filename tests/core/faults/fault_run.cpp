// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/fault_run.h"

#include <algorithm>
#include <array>

namespace reeve::test {
namespace {

/// Unavailable, with words that tell a person what to do.
void expectHelpful(const base::Error& error)
{
    EXPECT_EQ(error.code, base::ErrorCode::Unavailable) << error.message;
    EXPECT_FALSE(error.reason.empty()) << error.message;
    constexpr std::array remedies{"check ", "free ", "close ", "try again", "restore ", "put it back"};
    EXPECT_TRUE(
        std::any_of(remedies.begin(), remedies.end(), [&](const char* remedy) { return error.message.find(remedy) != std::string::npos; }))
        << "says not what to do: " << error.message;
}

} // namespace

std::uint64_t runWithFault(FaultDisk& disk, const FaultCase& one, const FaultRun& run)
{
    disk.load(one.start);
    SeededRandom random(run.seed);
    Ledger ledger(disk);
    FaultyPlane plane(disk, run.seed);
    plane.advance(caseTime());
    if (run.whileOpening) run.inject();
    auto opened = plane.open();
    if (!run.whileOpening) {
        EXPECT_TRUE(opened);
        run.inject();
    }
    if (opened && one.run) one.run(plane, ledger);
    if (!opened) expectHelpful(opened.error());
    const auto fired = run.heal();

    for (const auto& attempt : ledger.attempts())
        if (!attempt.answer) expectHelpful(attempt.answer.error());
    if (!opened) opened = plane.open(); // the fault is gone
    EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
    if (!opened) return fired;
    ledger.opened(plane);
    expectWhole(disk, plane, ledger.checkpoint());
    ledger.askAgain(plane);
    plane.close();
    if (!run.losesPower) return fired;
    disk.losePower(random);
    FaultyPlane after(disk, random.next());
    after.advance(caseTime());
    opened = after.open();
    EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
    if (!opened) return fired;
    ledger.opened(after);
    expectWhole(disk, after, ledger.checkpoint());
    ledger.askAgain(after);
    return fired;
}

} // namespace reeve::test
