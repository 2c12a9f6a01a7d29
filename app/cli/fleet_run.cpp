// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_run.h"

#include "core/control/api.h"
#include "core/registry/manifest_reader.h"

#include <QFile>

namespace reeve::cli {

using lifecycle::ImportFile;
using lifecycle::ImportManifests;
using registry::State;

SampleCatalog sampleCatalog()
{
    SampleCatalog sample;
    for (const char* name : {"catalog/policies.yaml", "catalog/plans.yaml", "catalog/regions.yaml"}) {
        QFile file(QStringLiteral(":/sample/%1").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto text = file.readAll().toStdString();
        sample.files.push_back({name, {text}});
        for (auto& read : registry::readManifests(name, text)) {
            if (auto* document = std::get_if<registry::Document>(&read.outcome)) sample.items.push_back(std::move(document->item));
        }
    }
    return sample;
}

ImportFile fleetFile(const registry::TenantManifest& manifest)
{
    return {"tenants/" + manifest.spec.regions.preferred + "/" + manifest.metadata.slug + ".yaml", {registry::writeYaml(manifest)}};
}

FleetRun::FleetRun(Session& session, std::uint64_t tenants, std::uint64_t seed, ProgressMode progress)
    : QObject(&session), m_session(session), m_tenants(tenants), m_seed(seed), m_progress(progress, session.clock())
{
}

void FleetRun::start()
{
    m_session.onInterrupt([this] {
        m_error = base::Error{base::ErrorCode::Cancelled,
                              "stopped; what was stored until then stays, and the same command goes on with it",
                              "FLEET_CANCELLED",
                              {},
                              {}};
    });
    m_session.connection().call(this, registry::ListCatalog{}, [this](base::Result<registry::ListCatalog::Page> catalog) {
        if (!catalog) return m_session.fail(catalog.error());
        if (!catalog->items.empty()) return begin(std::move(catalog->items));
        auto sample = sampleCatalog();
        m_filling[1].files = std::move(sample.files);
        begin(std::move(sample.items));
    });
}

void FleetRun::begin(std::vector<registry::CatalogItem> catalog)
{
    auto generator = FleetGenerator::create(catalog, m_seed);
    if (!generator) return m_session.fail(generator.error());
    m_generator = std::move(*generator);
    m_filling[1].activate = true;
    m_ready = m_filling[1].files.empty() ? makeBatch() : std::exchange(m_filling[1], {{}, 0, true}); // a new catalog goes first, alone
    sendNext();
}

/// Makes tenants until a batch is full or all are made; empty when there is nothing left.
FleetRun::Batch FleetRun::makeBatch()
{
    const auto take = [](Batch& batch) { return std::exchange(batch, {{}, 0, batch.activate}); };
    while (m_next < m_tenants) {
        auto file = fleetFile(m_generator->tenant(m_next));
        auto& batch = m_filling[m_generator->state(m_next) == State::Draft ? 0 : 1];
        ++m_next;
        batch.bytes += file.content.data.size();
        batch.files.push_back(std::move(file));
        if (batch.bytes >= fullBatch) return take(batch);
    }
    for (auto& batch : m_filling) {
        if (!batch.files.empty()) return take(batch);
    }
    return {};
}

void FleetRun::sendNext()
{
    ImportManifests op;
    if (!m_report.importId.empty()) op.importId = m_report.importId;
    op.files = std::move(m_ready.files);
    op.activate = m_ready.activate;
    op.reason = "generated fleet, seed " + std::to_string(m_seed);
    op.filesInAll = m_tenants;
    m_sent += op.files.size();
    m_ready = makeBatch();
    const bool last = m_ready.files.empty();
    op.last = last;
    m_session.connection().commit(this, std::move(op), {}, [this, last](base::Result<base::Outcome<ImportManifests::Report>> answer) {
        if (!answer) {
            m_error = std::move(answer).error();
            return finish();
        }
        if (answer->value) add(*answer->value);
        show(m_sent, "tenants");
        if (!last && !m_error) return sendNext();
        if (!last) // the control plane keeps the import as running work: tell it
            return void(
                m_session.connection().commit(this, control::CancelOperation{m_report.importId}, {}, [this](const auto&) { finish(); }));
        m_next = 0;
        settleMore();
    });
}

void FleetRun::add(const ImportManifests::Report& part)
{
    m_report.importId = part.importId;
    m_report.created += part.created;
    m_report.updated += part.updated;
    m_report.unchanged += part.unchanged;
    m_report.refused += part.refused;
    m_report.errors.insert(m_report.errors.end(), part.errors.begin(), part.errors.end());
}

void FleetRun::settleMore()
{
    while (!m_error && m_inFlight < maxInFlight && m_next < m_tenants) {
        const auto index = m_next++;
        const auto state = m_generator->state(index);
        if (state == State::Suspended || state == State::Archived) settle(index, state);
    }
    if (m_inFlight == 0) finish();
}

void FleetRun::settle(std::uint64_t index, State state)
{
    ++m_inFlight;
    m_session.connection().call(
        this, registry::GetTenant{m_generator->slug(index)}, [this, state](base::Result<registry::GetTenant::Details> found) {
            if (!found)
                return settled(found.error().code == base::ErrorCode::NotFound ? std::nullopt
                                                                               : std::optional(found.error())); // it was refused
            if (found->tenant.state != State::Active) return settled(std::nullopt);                             // by an earlier run
            if (state == State::Suspended) return move<lifecycle::SuspendTenant>(found->tenant, m_suspended);
            move<lifecycle::ArchiveTenant>(found->tenant, m_archived);
        });
}

template <class Op>
void FleetRun::move(const registry::Tenant& tenant, std::uint64_t& counter)
{
    m_session.connection().commit(this, Op{tenant.id, tenant.revision, "generated fleet, seed " + std::to_string(m_seed)}, {},
                                  [this, &counter](base::Result<base::Outcome<registry::Tenant>> answer) {
                                      if (answer) ++counter;
                                      settled(answer ? std::nullopt : std::optional(answer.error()));
                                  });
}

void FleetRun::settled(const std::optional<base::Error>& error)
{
    --m_inFlight;
    if (error && !m_error) m_error = error;
    show(m_suspended + m_archived, "suspended and archived");
    settleMore();
}

void FleetRun::show(std::uint64_t done, const char* what)
{
    m_progress.show(grouped(m_sent) + " of " + grouped(m_tenants) + " tenants, " + grouped(m_progress.rate(m_sent)) + " a second; " +
                        grouped(m_suspended + m_archived) + " suspended or archived",
                    {{"done", done}, {"what", what}, {"total", m_tenants}, {"created", m_report.created}});
}

void FleetRun::finish()
{
    m_progress.end();
    finishImport(m_session, m_report, m_error, false, {{"suspended", m_suspended}, {"archived", m_archived}});
}

} // namespace reeve::cli
