// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/control/model_run.h"
#include "tests/support/prove.h"

#include <algorithm>

using namespace reeve;
using test::describe;
using test::failureOf;
using test::Step;

namespace {

std::string listed(const std::vector<Step>& steps)
{
    std::string text;
    for (const auto& step : steps) text += "  " + describe(step) + '\n';
    return text;
}

} // namespace

// REQ ARC-22, ARC-25: whatever is asked in whatever order, the plane does what the contract says, and nothing else.
TEST(ModelBased, RandomSequencesDoWhatTheContractSays)
{
    const std::uint64_t seeds = test::isProving() ? 500 : 10;
    constexpr std::size_t length = 80;
    test::Tally tally;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto steps = test::randomSteps(seed, length);
        const auto failure = failureOf(steps, false, &tally);
        if (!failure) continue;
        const auto fewer = test::shrink(steps, [](const auto& some) { return failureOf(some).has_value(); });
        FAIL() << "seed " << seed << ", " << *failure << "\nthe shortest that fails:\n"
               << listed(fewer) << failureOf(fewer).value_or("it no longer fails");
    }
    std::size_t asked = 0;
    std::map<std::string, std::size_t> seen; // the sequences must get everywhere, or they prove little
    for (const auto& [what, count] : tally) {
        asked += count;
        ++seen[what.substr(what.rfind(' ') + 1)];
    }
    for (auto what = test::Do::create; what <= test::Do::putPlan; what = test::Do(int(what) + 1))
        EXPECT_GT(tally[std::string{test::nameOf(what)} + " ok"], 0U) << test::nameOf(what);
    for (const auto* outcome :
         {"replay", "plan", "PLAN_CHANGED", "REVISION_CHANGED", "STATE_FORBIDS", "NOTHING_CHANGED", "PURGE_DATE_AHEAD", "PURGE_DATE_PASSED",
          "HOLD_IS_SET", "NO_HOLD", "POLICY_DENIED", "QUOTA_EXCEEDED", "SLUG_TAKEN", "TENANT_NOT_FOUND", "ROLE_MISSING", "OUT_OF_SCOPE",
          "IDEMPOTENCY_KEY_REUSED", "INVALID_MANIFEST"})
        EXPECT_GT(seen[outcome], 0U) << outcome;
    test::sumUp("model", std::to_string(seeds) + " sequences, " + std::to_string(asked) + " requests compared, 0 differ");
}

TEST(ModelBased, AFaultIsFoundAndTheSequenceShrinks)
{
    std::vector<Step> steps;
    std::uint64_t seed = 1;
    while (steps = test::randomSteps(seed, 60), !failureOf(steps, true)) ++seed;
    const auto fewer = test::shrink(steps, [](const auto& some) { return failureOf(some, true).has_value(); });
    ASSERT_TRUE(failureOf(fewer, true));
    EXPECT_NE(failureOf(fewer, true)->find("purgeAt"), std::string::npos) << *failureOf(fewer, true);
    EXPECT_LE(fewer.size(), 3U) << listed(fewer); // create, activate, archive
}

TEST(Shrink, LeavesOutWhatTheFailureDoesNotNeed)
{
    std::vector<Step> steps(50);
    for (unsigned i = 0; i < steps.size(); ++i) steps[i].variant = i;
    const auto fails = [](const std::vector<Step>& some) {
        const auto has = [&](unsigned variant) {
            return std::any_of(some.begin(), some.end(), [&](const Step& step) { return step.variant == variant; });
        };
        return has(7) && has(31);
    };
    const auto fewer = test::shrink(steps, fails);
    ASSERT_EQ(fewer.size(), 2U);
    EXPECT_EQ(fewer[0].variant, 7U);
    EXPECT_EQ(fewer[1].variant, 31U);
}
