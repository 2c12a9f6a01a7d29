// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/child.h"
#include "tests/core/storage/plane.h"

#include <algorithm>
#include <thread>

namespace reeve::test {
namespace {

// Runs in the other process: four producers that say each number after it was acknowledged.
TEST(ChildProcess, DISABLED_Writes)
{
    Plane plane;
    plane.options.folder = Child::folder();
    const auto database = plane.open();
    const auto existing = numbers(*database);
    const std::int64_t first = existing.empty() ? 0 : existing.back() + 1;
    std::vector<std::thread> producers;
    for (int p = 0; p < 4; ++p)
        producers.emplace_back([&, p] {
            for (std::int64_t n = first + p;; n += 4)
                if (database->writeAndWait(insert(n))) Child::say(std::to_string(n));
        });
    for (auto& producer : producers) producer.join();
}

TEST(Crash, WhatWasAcknowledgedIsThere)
{
    Plane plane;
    std::vector<std::int64_t> acknowledged;
    for (int round = 0; round < 10; ++round) {
        Child child("ChildProcess.DISABLED_Writes", plane.options.folder);
        const std::size_t enough = acknowledged.size() + 20 + 37 * static_cast<std::size_t>(round);
        while (acknowledged.size() < enough) acknowledged.push_back(std::stoll(child.line()));
        child.kill();
        for (std::string line = child.line(); !line.empty(); line = child.line()) acknowledged.push_back(std::stoll(line));

        const auto found = numbers(*plane.open());
        std::sort(acknowledged.begin(), acknowledged.end());
        ASSERT_TRUE(std::includes(found.begin(), found.end(), acknowledged.begin(), acknowledged.end())) << "in round " << round;
    }
    EXPECT_GT(acknowledged.size(), 1800u);
}

} // namespace
} // namespace reeve::test
