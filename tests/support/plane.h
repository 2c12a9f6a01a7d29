// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/control/control_plane.h"
#include "core/lifecycle/api.h"
#include "core/telemetry/exposition.h"
#include "tests/support/fakes.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace reeve::test {

/// A real control plane in a folder of its own, with a fake clock.
class Plane {
public:
    Plane() { open(); }

    void open(bool readOnly = false)
    {
        control::ControlPlaneOptions options;
        options.database.folder = dir.path() / "plane";
        options.database.readOnly = readOnly;
        options.name = "test plane";
        metrics = std::make_unique<base::Metrics>();
        telemetry::declareMetrics(*metrics);
        auto opened = control::ControlPlane::open(options, clock, random, log, *metrics);
        if (!opened) FAIL() << opened.error().message;
        plane = std::move(*opened);
    }
    void reopen()
    {
        plane.reset();
        open();
    }

    static base::Caller caller(std::vector<base::Role> roles = {base::Role::Viewer, base::Role::Operator, base::Role::TenantAdmin,
                                                                base::Role::PolicyAdmin, base::Role::Auditor, base::Role::SecurityAdmin})
    {
        base::Caller one;
        one.actor = {"user", "user:ana@desk-7"};
        one.roles = std::move(roles);
        return one;
    }

    template <class Op>
    base::Result<typename Op::Response> call(Op op)
    {
        return plane->call(std::move(op), caller());
    }
    template <class Op>
    base::Result<base::Outcome<typename Op::Response>> commit(Op op, base::CallOptions options = {}, base::Caller who = caller())
    {
        return plane->commit(std::move(op), std::move(who), std::move(options));
    }
    template <class Op>
    base::Result<base::Plan> plan(Op op)
    {
        base::CallOptions options;
        options.validateOnly = true;
        auto outcome = commit(std::move(op), options);
        if (!outcome) return outcome.error();
        return std::move(*outcome->plan);
    }

    /// Imports the YAML files under @p folder in one batch after the other, as a client does. @return the summed report.
    lifecycle::ImportManifests::Report import(const std::filesystem::path& folder, bool activate = false, bool validateOnly = false)
    {
        std::vector<lifecycle::ImportFile> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.path().extension() == ".yaml")
                files.push_back({std::filesystem::relative(entry.path(), folder).string(), {readFile(entry.path())}});
        std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
        std::vector<lifecycle::ImportFile> catalog;
        std::copy_if(files.begin(), files.end(), std::back_inserter(catalog),
                     [](const auto& file) { return lifecycle::mayHoldCatalog(file.content.data); });
        lifecycle::ImportManifests::Report sum;
        const auto send = [&](std::vector<lifecycle::ImportFile> batch, lifecycle::ImportPhase phase, bool last) {
            lifecycle::ImportManifests op;
            if (!sum.importId.empty()) op.importId = sum.importId;
            op.files = std::move(batch);
            op.phase = phase;
            op.activate = activate;
            op.validateOnly = validateOnly;
            op.last = last;
            const auto outcome = commit(op);
            ASSERT_TRUE(outcome.ok()) << outcome.error().message;
            const auto& part = *outcome->value;
            sum.importId = part.importId;
            sum.created += part.created;
            sum.updated += part.updated;
            sum.unchanged += part.unchanged;
            sum.refused += part.refused;
            sum.errors.insert(sum.errors.end(), part.errors.begin(), part.errors.end());
        };
        if (!catalog.empty()) send(catalog, lifecycle::ImportPhase::catalog, false);
        std::vector<lifecycle::ImportFile> batch;
        std::size_t bytes = 0;
        for (auto& file : files) {
            if (!batch.empty() && bytes + file.content.data.size() > 200'000) { // several batches even for a small fleet
                send(std::exchange(batch, {}), lifecycle::ImportPhase::all, false);
                bytes = 0;
            }
            bytes += file.content.data.size();
            batch.push_back(std::move(file));
        }
        send(std::move(batch), lifecycle::ImportPhase::all, true);
        return sum;
    }
    lifecycle::ImportManifests::Report importCatalog()
    {
        return import(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/catalog");
    }
    lifecycle::ImportManifests::Report importFleet(bool activate = true)
    {
        return import(std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet", activate);
    }

    /// A valid manifest.
    static std::string manifest(const std::string& slug, const std::string& legalName = "Harbor Foods GmbH",
                                const std::string& contacts = R"(
    - {role: technical, name: Ivo, email: ops@harbor-foods.example}
    - {role: billing, name: Finance, email: billing@harbor-foods.example})")
    {
        return "apiVersion: tenancy/v1\nkind: Tenant\nmetadata:\n  slug: " + slug + "\nspec:\n  legalName: " + legalName +
               "\n  displayName: Harbor Foods\n  profile: mt-standard\n  plan: team-2026\n  regions:\n    allowed: [eu-central-1, "
               "eu-west-1]\n    preferred: eu-central-1\n"
               "  policies: {residency: eu-only, encryption: platform-key, retention: standard}\n  environments: [prod]\n  contacts:" +
               contacts + "\n";
    }
    registry::Tenant create(const std::string& slug, bool activate = true)
    {
        lifecycle::CreateTenant op{{manifest(slug)}, "onboarded by test", activate};
        auto outcome = commit(op);
        if (!outcome) {
            ADD_FAILURE() << outcome.error().message;
            return {};
        }
        return *outcome->value;
    }

    TempDir dir;
    FakeClock clock;
    SeededRandom random;
    std::string logged;
    base::Log log{clock, "test", [this](std::string_view line) { logged += line; }, base::LogLevel::Debug};
    std::unique_ptr<base::Metrics> metrics;
    std::unique_ptr<control::ControlPlane> plane;
};

} // namespace reeve::test
