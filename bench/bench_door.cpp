// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The door of a control plane on a registry of 10,000 tenants (--tenants=N for another size): pages, search, facets, audited durable
// mutations by one and by 64 waiting callers, and the import that fills it. Beside them the floor: a bare SQLite commit of one row.
#include "core/base/clock.h"
#include "core/control/api.h"
#include "core/control/control_plane.h"
#include "core/crypto/crypto.h"
#include "core/lifecycle/api.h"
#include "core/telemetry/exposition.h"

#include <atomic>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

using namespace reeve;

namespace {

constexpr const char* catalog = R"(apiVersion: tenancy/v1
kind: Plan
metadata: {name: team}
spec:
  profiles: [mt-standard]
  quotas: {computeUnits: 60, storageGiB: 500, eventsPerDay: 1000000, concurrentOperations: 4}
  rateLimits: [{method: read, requestsPerSecond: 40, burst: 80}]
---
apiVersion: tenancy/v1
kind: Region
metadata: {name: eu-central-1}
spec: {jurisdiction: EU, profiles: [mt-standard], encryption: [platform-key]}
---
apiVersion: tenancy/v1
kind: ResidencyPolicy
metadata: {name: eu-only, version: 1}
spec: {jurisdictions: [EU]}
---
apiVersion: tenancy/v1
kind: EncryptionPolicy
metadata: {name: platform-key, version: 1}
spec: {keyScope: platform, rotationDays: 90}
---
apiVersion: tenancy/v1
kind: RetentionPolicy
metadata: {name: standard, version: 1}
spec: {archiveDays: 30}
)";

std::string manifest(std::size_t number)
{
    const std::string slug = "tenant-" + std::to_string(number);
    return "apiVersion: tenancy/v1\nkind: Tenant\nmetadata: {slug: " + slug + "}\nspec:\n  legalName: Tenant Number " +
           std::to_string(number) + " GmbH\n  displayName: Tenant " + std::to_string(number) +
           "\n  profile: mt-standard\n  plan: team\n  regions: {allowed: [eu-central-1], preferred: eu-central-1}\n"
           "  policies: {residency: eu-only, encryption: platform-key, retention: standard}\n  environments: [prod]\n  contacts:\n"
           "    - {role: technical, name: Ivo, email: ops@" +
           slug + ".example}\n    - {role: billing, name: Finance, email: billing@" + slug + ".example}\n";
}

/// A plane in a folder that is removed at the end.
struct Bench {
    std::filesystem::path folder;
    base::SystemClock clock;
    crypto::SystemRandom random;
    base::Metrics metrics;
    base::Log log{clock, "bench", {}};
    std::unique_ptr<control::ControlPlane> plane;
    base::Caller caller = control::embeddedCaller();

    Bench()
    {
        std::string name = (std::filesystem::temp_directory_path() / "reeve-bench-XXXXXX").string();
        if (!::mkdtemp(name.data())) std::abort();
        folder = name;
        telemetry::declareMetrics(metrics);
        control::ControlPlaneOptions options;
        options.database.folder = folder / "plane";
        options.database.cacheMiB = 16;
        options.name = "bench";
        plane = std::move(control::ControlPlane::open(options, clock, random, log, metrics)).value();
        lifecycle::ImportManifests first;
        first.files.push_back({"catalog.yaml", {catalog}});
        first.last = true;
        plane->commit(first, caller).value();
    }
    ~Bench()
    {
        plane.reset();
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }

    void import(std::size_t from, std::size_t to)
    {
        lifecycle::ImportManifests op;
        op.activate = true;
        op.last = true;
        for (std::size_t i = from; i < to; ++i) op.files.push_back({std::to_string(i) + ".yaml", {manifest(i)}});
        const auto report = plane->commit(op, caller).value();
        if (report.value->refused > 0) std::abort();
    }
};

std::size_t tenants = 10'000;

Bench& filled()
{
    static Bench bench;
    static const bool done = [] {
        constexpr std::size_t batch = 1000;
        for (std::size_t at = 0; at < tenants; at += batch) bench.import(at, std::min(at + batch, tenants));
        return true;
    }();
    (void)done;
    return bench;
}

void import(benchmark::State& state)
{
    Bench bench;
    std::size_t at = 0;
    for (auto _ : state) {
        bench.import(at, at + 1000);
        at += 1000;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(at));
}

void page(benchmark::State& state)
{
    auto& bench = filled();
    registry::ListTenants op;
    op.pageSize = 100;
    op.startRank = static_cast<std::uint64_t>(static_cast<double>(tenants) * static_cast<double>(state.range(0)) / 100.0);
    for (auto _ : state) benchmark::DoNotOptimize(bench.plane->call(op, bench.caller).value().items.size());
}

void search(benchmark::State& state)
{
    auto& bench = filled();
    registry::ListTenants op;
    op.query = "number 77";
    for (auto _ : state) benchmark::DoNotOptimize(bench.plane->call(op, bench.caller).value().items.size());
}

void facets(benchmark::State& state)
{
    auto& bench = filled();
    for (auto _ : state) benchmark::DoNotOptimize(bench.plane->call(registry::CountFacets{}, bench.caller).value().total);
}

/// Suspends and resumes, with so many requests on their way at a time.
void mutation(benchmark::State& state)
{
    auto& bench = filled();
    const auto callers = static_cast<std::size_t>(state.range(0));
    struct Turn {
        std::string id;
        std::uint64_t revision{};
        bool active{true};
    };
    static std::vector<Turn> turns = [&] {
        std::vector<Turn> all;
        for (std::size_t i = 0; i < 512; ++i) {
            const auto tenant =
                bench.plane->call(registry::GetTenant{"tenant-" + std::to_string(i * (tenants / 512))}, bench.caller).value().tenant;
            all.push_back({tenant.id, tenant.revision, true});
        }
        return all;
    }();
    std::size_t next = 0;
    std::int64_t done = 0;
    for (auto _ : state) {
        std::vector<std::future<void>> waiting;
        for (std::size_t i = 0; i < callers; ++i) {
            Turn& turn = turns[next++ % turns.size()];
            auto promise = std::make_shared<std::promise<void>>();
            waiting.push_back(promise->get_future());
            const auto answered = [promise](base::Result<control::Answer> answer) {
                if (!answer) base::abortWith(answer.error());
                promise->set_value();
            };
            if (turn.active)
                bench.plane->execute("tenants.suspend", lifecycle::SuspendTenant{turn.id, turn.revision, "bench"}, bench.caller, {}, {},
                                     answered);
            else
                bench.plane->execute("tenants.resume", lifecycle::ResumeTenant{turn.id, turn.revision, "bench"}, bench.caller, {}, {},
                                     answered);
            turn.active = !turn.active;
            turn.revision += 1;
        }
        for (auto& one : waiting) one.get();
        done += static_cast<std::int64_t>(callers);
    }
    state.SetItemsProcessed(done);
}

/// The floor under one durable mutation: one row, one commit, WAL and synchronous=FULL.
void bareCommit(benchmark::State& state)
{
    Bench& bench = filled();
    sqlite3* db = nullptr;
    sqlite3_open((bench.folder / "floor.db").c_str(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS t(k INTEGER PRIMARY KEY, v BLOB)",
                 nullptr, nullptr, nullptr);
    for (auto _ : state) sqlite3_exec(db, "INSERT INTO t(v) VALUES(randomblob(800))", nullptr, nullptr, nullptr);
    state.SetItemsProcessed(state.iterations());
    sqlite3_close(db);
}

BENCHMARK(import)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();
BENCHMARK(page)->Arg(0)->Arg(50)->Arg(99)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(search)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(facets)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(mutation)->Arg(1)->Arg(64)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(bareCommit)->Unit(benchmark::kMicrosecond)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    for (int i = 1; i < argc; ++i)
        if (std::string_view{argv[i]}.starts_with("--tenants=")) tenants = std::strtoull(argv[i] + 10, nullptr, 10);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
