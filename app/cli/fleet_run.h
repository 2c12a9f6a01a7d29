// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/fleet_generator.h"
#include "app/cli/import_report.h"
#include "core/lifecycle/api.h"

#include <array>

namespace reeve::cli {

/// The catalog of the sample fleet: its files, and what they say.
struct SampleCatalog {
    std::vector<lifecycle::ImportFile> files;
    std::vector<registry::CatalogItem> items;
};
SampleCatalog sampleCatalog();

/// The manifest of one tenant as a file: tenants/<region>/<slug>.yaml.
lifecycle::ImportFile fleetFile(const registry::TenantManifest& manifest);

/// Brings a generated fleet into the plane: batch after batch through the import, then suspends and archives some. Memory stays bounded by
/// two batches. Lives on the main thread, and ends the program.
class FleetRun final : public QObject {
    Q_OBJECT

public:
    FleetRun(Session& session, std::uint64_t tenants, std::uint64_t seed, ProgressMode progress);
    void start();

private:
    /// Tenants that are sent together: activated, or left as Draft.
    struct Batch {
        std::vector<lifecycle::ImportFile> files;
        std::size_t bytes{};
        bool activate{};
    };
    void begin(std::vector<registry::CatalogItem> catalog);
    Batch makeBatch();
    void sendNext();
    void add(const lifecycle::ImportManifests::Report& part);
    void settleMore();
    void settle(std::uint64_t index, registry::State state);
    template <class Op>
    void move(const registry::Tenant& tenant, std::uint64_t& counter);
    void settled(const std::optional<base::Error>& error);
    void show(std::uint64_t done, const char* what);
    void finish();

    static constexpr std::size_t fullBatch = 1024 * 1024 - 64 * 1024; // bytes; the limit, less more than one manifest takes
    static constexpr int maxInFlight = 64;                            // moves that wait for one commit together

    Session& m_session;
    const std::uint64_t m_tenants;
    const std::uint64_t m_seed;
    Progress m_progress;
    std::optional<FleetGenerator> m_generator;
    std::array<Batch, 2> m_filling; // [activate]
    Batch m_ready;                  // goes out next
    std::uint64_t m_next{};         // index of the next tenant to make, then to settle
    std::uint64_t m_sent{};
    int m_inFlight{};
    std::uint64_t m_suspended{};
    std::uint64_t m_archived{};
    lifecycle::ImportManifests::Report m_report;
    std::optional<base::Error> m_error; // what stopped it
};

} // namespace reeve::cli
