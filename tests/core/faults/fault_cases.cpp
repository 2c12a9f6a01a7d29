// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/api.h"
#include "core/control/services.h"
#include "tests/core/faults/faulty_plane.h"
#include "tests/support/old_schema.h"
#include "tests/support/plane.h"

namespace reeve::test {
namespace {

using base::OperationInfo;
using lifecycle::ImportManifests;
using registry::Tenant;

constexpr std::chrono::days sincePurgeable{60};

constexpr const char* smallPlan = "apiVersion: tenancy/v1\nkind: Plan\nmetadata: {name: small-2027}\nspec:\n  profiles: [mt-standard]\n"
                                  "  quotas: {computeUnits: 5, storageGiB: 5, eventsPerDay: 1000, concurrentOperations: 1}\n"
                                  "  rateLimits:\n    - {method: read, requestsPerSecond: 2, burst: 4}\n";

/// Fills a new plane with a catalog and a tenant in every state. By slug, so that the cases find them.
class Fleet {
public:
    explicit Fleet(FaultDisk& disk) : m_disk(disk), m_plane(disk, 1)
    {
        disk.load({});
        check(m_plane.open());
        const auto catalog = std::filesystem::path(REEVE_SOURCE_DIR) / "resources/fleet/catalog";
        ImportManifests import;
        for (const char* name : {"plans.yaml", "policies.yaml", "regions.yaml"}) import.files.push_back({name, {readFile(catalog / name)}});
        import.last = true;
        EXPECT_EQ(commit(import).refused, 0u);

        create("gone-foods", true); // can be purged when the cases begin
        change(lifecycle::ArchiveTenant{}, "gone-foods");
        m_plane.advance(sincePurgeable);
        create("draft-foods", false);
        for (const char* slug : {"active-foods", "plan-foods", "idle-foods", "old-foods", "held-foods"}) create(slug, true);
        change(lifecycle::SuspendTenant{}, "idle-foods");
        change(lifecycle::ArchiveTenant{}, "old-foods");
        change(lifecycle::SetLegalHold{}, "held-foods");
        m_plane.close();
        filled = disk.image();
    }

    /// What a program of schema 1 left behind.
    FaultDisk::Image ofSchema1()
    {
        m_disk.load(filled);
        base::Log log{m_plane.clock(), "test", [](std::string_view) {}, base::LogLevel::Error};
        {
            const auto database =
                storage::Database::open({.folder = FaultyPlane::folder(m_disk)}, control::migrations(), m_plane.clock(), log).value();
            check(database->writeAndWait(makeSchema1));
        }
        return m_disk.image();
    }

    /// What a killed program left behind: a write-ahead log with changes in it.
    FaultDisk::Image leftOpen()
    {
        m_disk.load(filled);
        FaultyPlane plane(m_disk, 2);
        plane.advance(sincePurgeable);
        check(plane.open());
        check(plane.call(lifecycle::PutCatalog{{smallPlan}, "a smaller plan"}) ? base::success() : base::Status{base::internal("not put")});
        return m_disk.image();
    }

    template <class Op>
    Op on(Op op, const std::string& slug) const
    {
        op.tenantId = m_tenants.at(slug).id;
        op.revision = m_tenants.at(slug).revision;
        op.reason = "a test of faults";
        return op;
    }

    FaultDisk::Image filled;

private:
    static void check(const base::Status& status)
    {
        if (status) return;
        ADD_FAILURE() << status.error().message;
        std::abort();
    }
    template <class Op>
    typename Op::Response commit(Op op)
    {
        auto outcome = m_plane.call(std::move(op));
        check(outcome ? base::success() : base::Status{outcome.error()});
        return *outcome;
    }
    void create(const std::string& slug, bool activate)
    {
        m_tenants[slug] = commit(lifecycle::CreateTenant{{Plane::manifest(slug)}, "onboarded", activate});
    }
    template <class Op>
    void change(Op op, const std::string& slug)
    {
        m_tenants[slug] = commit(on(std::move(op), slug));
    }

    FaultDisk& m_disk;
    FaultyPlane m_plane;
    std::map<std::string, Tenant> m_tenants;
};

/// A catalog object, new tenants, one that is there with another name, and a bad document.
ImportManifests import(bool last)
{
    ImportManifests op;
    op.files.push_back({"plan.yaml", {smallPlan}});
    op.files.push_back({"bad.yaml", {"apiVersion: tenancy/v1\nkind: Tenant\n"}});
    op.files.push_back({"active.yaml", {Plane::manifest("active-foods", "Another Name Ltd")}});
    for (const char* slug : {"first-foods", "second-foods", "third-foods", "fourth-foods"})
        op.files.push_back({std::string{slug} + ".yaml", {Plane::manifest(slug)}});
    op.activate = true;
    op.last = last;
    return op;
}

std::pair<std::string, std::any> named(auto op) { return {std::string{decltype(op)::info.name}, std::any(std::move(op))}; }

std::vector<FaultCase> makeCases(const std::shared_ptr<Fleet>& fleet)
{
    std::vector<FaultCase> all;
    const auto add = [&](auto op, const std::string& slug) {
        all.push_back({std::string{decltype(op)::info.name}, fleet->filled,
                       [op = fleet->on(op, slug)](FaultyPlane& plane, Ledger& ledger) { ledger.commit(plane, op); }});
    };
    add(lifecycle::ActivateTenant{}, "draft-foods");
    add(lifecycle::SuspendTenant{}, "active-foods");
    add(lifecycle::ResumeTenant{}, "idle-foods");
    add(lifecycle::ArchiveTenant{}, "active-foods");
    add(lifecycle::RestoreTenant{}, "old-foods");
    add(lifecycle::DeleteTenant{.confirmSlug = "gone-foods"}, "gone-foods");
    add(lifecycle::SetLegalHold{}, "active-foods");
    add(lifecycle::ReleaseLegalHold{}, "held-foods");
    add(lifecycle::CorrectRegions{.allowed = {"eu-west-1"}, .preferred = "eu-west-1"}, "active-foods");
    add(lifecycle::UpdateContacts{.contacts = {{"technical", "Eva", "eva@harbor-foods.example"},
                                               {"billing", "Pay", "pay@harbor-foods.example"}}},
        "active-foods");
    add(lifecycle::ChangePlan{.plan = "enterprise-2026"}, "plan-foods");
    add(lifecycle::SetLabels{.set = {{"segment", "food"}}}, "active-foods");
    add(lifecycle::UpdateManifest{.manifest = {Plane::manifest("active-foods", "Another Name Ltd")}}, "active-foods");

    const auto addRun = [&](std::string name, const FaultDisk::Image& start, std::function<void(FaultyPlane&, Ledger&)> run) {
        all.push_back({std::move(name), start, std::move(run)});
    };
    addRun("tenants.create", fleet->filled, [](FaultyPlane& plane, Ledger& ledger) {
        ledger.commit(plane, lifecycle::CreateTenant{{Plane::manifest("new-foods")}, "onboarded", true});
    });
    addRun("catalog.put", fleet->filled,
           [](FaultyPlane& plane, Ledger& ledger) { ledger.commit(plane, lifecycle::PutCatalog{{smallPlan}, "a smaller plan"}); });
    addRun("manifests.import", fleet->filled, [](FaultyPlane& plane, Ledger& ledger) { ledger.commit(plane, import(true)); });
    addRun("operations.cancel", fleet->filled, [](FaultyPlane& plane, Ledger& ledger) {
        ledger.commit(plane, import(false));
        const auto& answer = ledger.attempts().back().answer;
        if (!answer) return;
        const auto& report = std::any_cast<const ImportManifests::Report&>(answer->value);
        ledger.commit(plane, control::CancelOperation{report.importId});
    });

    addRun("a plane is made", {}, nullptr);
    addRun("schema 1 becomes 2", fleet->ofSchema1(), nullptr);
    addRun("the log is recovered", fleet->leftOpen(), nullptr);
    addRun("one checkpoint for many", fleet->filled, [fleet](FaultyPlane& plane, Ledger& ledger) {
        ledger.commitAll(
            plane, {named(fleet->on(lifecycle::SuspendTenant{}, "active-foods")), named(fleet->on(lifecycle::ResumeTenant{}, "idle-foods")),
                    named(fleet->on(lifecycle::RestoreTenant{}, "old-foods")), named(lifecycle::PutCatalog{{smallPlan}, "a smaller plan"}),
                    named(lifecycle::CreateTenant{{Plane::manifest("new-foods")}, "onboarded", true})});
    });
    // Enough for the write-ahead log to be copied into the database while changes go on.
    addRun("the log is copied", fleet->filled, [fleet](FaultyPlane& plane, Ledger& ledger) {
        auto op = fleet->on(lifecycle::SetLabels{}, "active-foods");
        for (int i = 0; i < 60; ++i, ++op.revision) {
            op.set = {{"round", std::to_string(i)}};
            ledger.commit(plane, op);
            if (!ledger.attempts().back().answer) break;
        }
    });
    return all;
}

} // namespace

base::Microseconds caseTime() { return sincePurgeable; }

const std::vector<FaultCase>& faultCases(FaultDisk& disk)
{
    static const std::vector<FaultCase> cases = makeCases(std::make_shared<Fleet>(disk));
    return cases;
}

} // namespace reeve::test
