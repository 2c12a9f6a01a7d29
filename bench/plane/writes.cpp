// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plane/figures.h"
#include "bench/plane/opened.h"
#include "core/lifecycle/api.h"

#include <algorithm>
#include <future>

namespace reeve::bench {
namespace {

struct Turn {
    std::string id;
    std::uint64_t revision{};
    bool isActive{};
};

/// Suspends and resumes tenants anywhere in the registry, with so many requests on their way at a time, each with an idempotency key.
double mutationsPerSecond(Opened& plane, std::vector<Turn>& turns, std::size_t callers, std::size_t count)
{
    static std::uint64_t keys = 0;
    std::size_t next = 0;
    const auto run = std::to_string(std::chrono::system_clock::now().time_since_epoch().count());
    const double took = timed([&] {
        for (std::size_t done = 0; done < count; done += callers) {
            std::vector<std::future<void>> waiting;
            for (std::size_t i = 0; i < callers; ++i) {
                auto& turn = turns[next++ % turns.size()];
                const auto promise = std::make_shared<std::promise<void>>();
                waiting.push_back(promise->get_future());
                const auto answered = [promise](base::Result<control::Answer> answer) {
                    if (!answer) base::abortWith(answer.error());
                    promise->set_value();
                };
                base::CallOptions options;
                options.idempotencyKey = run + "-" + std::to_string(++keys);
                if (turn.isActive)
                    plane.plane().execute("tenants.suspend", lifecycle::SuspendTenant{turn.id, turn.revision, "bench"}, plane.caller(),
                                          options, {}, answered);
                else
                    plane.plane().execute("tenants.resume", lifecycle::ResumeTenant{turn.id, turn.revision, "bench"}, plane.caller(),
                                          options, {}, answered);
                turn.isActive = !turn.isActive;
                turn.revision += 1;
            }
            for (auto& one : waiting) one.get();
        }
    });
    return double(count) * 1000 / took;
}

/// One row of the same size as a change's entry, one commit, WAL and synchronous=FULL, in a file beside the plane.
double bareCommitsPerSecond(const std::filesystem::path& folder, std::size_t count)
{
    const auto file = folder / "floor.db";
    std::filesystem::remove(file);
    sqlite3* db = nullptr;
    sqlite3_open(file.c_str(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB)", nullptr, nullptr,
                 nullptr);
    const double took = timed([&] {
        for (std::size_t i = 0; i < count; ++i) sqlite3_exec(db, "INSERT INTO t(v) VALUES(randomblob(800))", nullptr, nullptr, nullptr);
    });
    sqlite3_close(db);
    std::filesystem::remove(file);
    return double(count) * 1000 / took;
}

} // namespace

std::vector<Figure> writeFigures(Opened& plane, bool quick)
{
    std::vector<Turn> turns;
    for (const auto& tenant : plane.some(quick ? 600 : 20'000))
        if (tenant.state == registry::State::Active || tenant.state == registry::State::Suspended)
            turns.push_back({tenant.id, tenant.revision, tenant.state == registry::State::Active});

    Figures figures;
    const std::string bare =
        "bare commit " + std::to_string(int(bareCommitsPerSecond(plane.folder().parent_path(), quick ? 200 : 5000))) + "/s";
    figures.push_back(
        {"audited durable change, one caller", "2,000 /s", mutationsPerSecond(plane, turns, 1, quick ? 100 : 4000), "/s", bare});
    figures.push_back(
        {"audited durable change, 64 callers", "8,000 /s", mutationsPerSecond(plane, turns, 64, quick ? 256 : 20'032), "/s", ""});
    return figures;
}

} // namespace reeve::bench
