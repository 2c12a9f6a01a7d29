// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/services.h"

#include <future>

namespace reeve::control {
namespace {

using lifecycle::ImportManifests;
using lifecycle::PendingDocument;
using Report = ImportManifests::Report;

constexpr std::size_t maxBatchBytes = 1024 * 1024; // of contents; one larger file may come alone and is then refused by the reader, by name
constexpr std::size_t documentsPerWrite = 100;     // so that an import never keeps other writers waiting for long
constexpr std::size_t maxImports = 64;             // remembered at a time; the oldest is forgotten

base::Status checkBatch(const ImportManifests& batch)
{
    std::size_t bytes = 0;
    for (const auto& file : batch.files) bytes += file.content.data.size();
    if (bytes > maxBatchBytes && batch.files.size() > 1)
        return base::invalid("/files", "LIMIT_EXCEEDED", "a batch has at most 1 MiB of contents, or one file", "send more batches");
    if (batch.reason && batch.reason->size() > 500)
        return base::invalid("/reason", "INVALID_VALUE", "the reason has more than 500 bytes", "shorten it");
    return base::success();
}

void add(Report& sum, const Report& part)
{
    sum.created += part.created;
    sum.updated += part.updated;
    sum.unchanged += part.unchanged;
    sum.refused += part.refused;
}

} // namespace

/// One batch on its way: its files are read some at a time, while the documents of those before are stored, also some at a time and each
/// time in a transaction of their own. Goes on where it is called back, so on one thread at a time.
struct ImportRun : std::enable_shared_from_this<ImportRun> {
    ControlPlane::Services& services;
    Call call;
    const ImportManifests& batch;
    std::shared_ptr<ControlPlane::Services::Import> import;
    std::vector<const lifecycle::ImportFile*> files; ///< those that may hold catalog objects first: what others refer to
    std::size_t read{0};                             ///< so many of them were given to the reader
    std::future<std::vector<lifecycle::ImportSession::ParsedFile>> ahead;
    std::vector<PendingDocument> pending; ///< of the files read last
    bool settled{false};                  ///< do they refer to what is there?
    std::size_t next{0};                  ///< of them, the first that is not stored
    std::size_t upTo{0};                  ///< one after the last that is being stored
    Report report;

    ImportRun(ControlPlane::Services& s, Call c) : services(s), call(std::move(c)), batch(std::any_cast<const ImportManifests&>(call->op))
    {
    }

    void start()
    {
        for (const auto& file : batch.files) files.push_back(&file);
        const auto others = std::stable_partition(files.begin(), files.end(),
                                                  [](const auto* file) { return lifecycle::mayHoldCatalog(file->content.data); });
        const auto first = std::max(documentsPerWrite, std::size_t(others - files.begin()));
        if (import->session.validateOnly()) return end(rehearse());
        readAhead(first);
        step();
    }

    base::Status rehearse()
    {
        pending = import->session.accept(lifecycle::ImportSession::parse(files), batch.phase, report);
        return services.database->read([&](storage::Connection& db) -> base::Status {
            const auto context = services.decideContext(db, call->caller);
            REEVE_TRY(import->session.settleCatalog(pending, context, report));
            for (const auto& one : pending) {
                REEVE_ASSIGN(const auto findings, lifecycle::rehearseImport(one, batch, import->session, context, report));
                if (findings.empty()) continue;
                report.refused += 1;
                report.errors.insert(report.errors.end(), findings.begin(), findings.end());
            }
            return base::success();
        });
    }

    void readAhead(std::size_t count)
    {
        const auto from = files.begin() + std::ptrdiff_t(read);
        read = std::min(files.size(), read + count);
        ahead = std::async(&lifecycle::ImportSession::parse, std::vector(from, files.begin() + std::ptrdiff_t(read)));
    }

    /// Makes the documents that come next the pending ones. @return false: there are none
    bool fetch()
    {
        while (next >= pending.size()) {
            if (!ahead.valid()) return false;
            pending = import->session.accept(ahead.get(), batch.phase, report); // read meanwhile, usually
            settled = false;
            next = 0;
            if (read < files.size()) readAhead(documentsPerWrite);
        }
        return true;
    }

    /// Stores the next documents; the rest follows when they are durable.
    void step()
    {
        if (import->operation->stop.stop_requested()) return end(base::success());
        try {
            if (!fetch()) return end(base::success());
        } catch (const std::exception& exception) {
            return end(base::internal(std::string{"manifests could not be read: "} + exception.what()));
        }
        const auto part = std::make_shared<Report>();
        const auto transitions = std::make_shared<std::vector<lifecycle::Decision>>();
        auto self = shared_from_this();
        services.database->write([self, part, transitions](storage::Transaction& tx) { return self->store(tx, *part, *transitions); },
                                 [self, part, transitions](base::Status status) {
                                     if (!status) return self->end(std::move(status));
                                     for (const auto& decision : *transitions) self->services.countTransitions(decision);
                                     add(self->report, *part);
                                     auto& errors = self->report.errors;
                                     errors.insert(errors.end(), part->errors.begin(), part->errors.end());
                                     self->next = self->upTo;
                                     self->step();
                                 });
    }

    base::Status store(storage::Transaction& tx, Report& part, std::vector<lifecycle::Decision>& kept)
    {
        if (!settled) REEVE_TRY(import->session.settleCatalog(pending, services.decideContext(tx, call->caller), report));
        settled = true;
        upTo = std::min(pending.size(), next + documentsPerWrite);
        for (std::size_t i = next; i < upTo; ++i) REEVE_TRY(store(tx, pending[i], part, kept));
        return base::success();
    }

    /// One document. One that is refused is a finding; refusals come before the first write, so nothing has to be undone and there is no
    /// savepoint, in which SQLite keeps a copy of each page that changes. An error of storage or of the audit log ends the import.
    base::Status store(storage::Transaction& tx, const PendingDocument& one, Report& part, std::vector<lifecycle::Decision>& kept)
    {
        base::Caller caller = call->caller;
        caller.requestId = services.ids.next("req"); // each document is a change of its own; the correlation id joins them
        auto decided = lifecycle::decideImport(one, batch, import->session, services.decideContext(tx, caller));
        if (!decided) return refuse(tx, one, part, caller, decided.error());
        if (!*decided) {
            part.unchanged += 1;
            return base::success();
        }
        lifecycle::Decision& decision = **decided;
        REEVE_TRY(services.carryOut(tx, decision, decision.plan.operation, caller));
        (decision.plan.revision > 0 ? part.updated : part.created) += 1;
        decision.apply = {}; // the documents themselves are not needed any more
        decision.conclude = {};
        kept.push_back(std::move(decision));
        return base::success();
    }

    base::Status refuse(storage::Transaction& tx, const PendingDocument& one, Report& part, const base::Caller& caller,
                        const base::Error& error)
    {
        if (error.code == base::ErrorCode::Unavailable || error.code == base::ErrorCode::Internal) return error;
        part.refused += 1;
        const auto findings = lifecycle::findingsOf(one, error);
        part.errors.insert(part.errors.end(), findings.begin(), findings.end());
        if (!isAudited(error.code)) return base::success();
        if (error.code == base::ErrorCode::PolicyDenied || error.code == base::ErrorCode::QuotaExceeded)
            services.metrics.add("tenancy_policy_denials_total");
        const bool isTenant = one.document.kind == registry::Kind::Tenant;
        const audit::Target target{isTenant ? "tenant" : "catalog", isTenant ? one.document.tenant.metadata.slug : one.document.item.name,
                                   ""};
        return services.auditRefusal(tx, call->entry->info.name, target, "imported from " + one.file, caller, error);
    }

    void end(base::Status status)
    {
        const bool stopped = import->operation->stop.stop_requested();
        add(import->total, report);
        const bool last = batch.last.value_or(false) || stopped || !status;
        report.importId = import->session.id();
        import->total.importId = report.importId;
        {
            const std::scoped_lock lock(services.importsMutex);
            import->busy = false;
            if (last) services.imports.erase(report.importId);
        }
        if (!status) {
            auto error = std::move(status).error();
            if (const auto stored = import->total.created + import->total.updated; stored > 0)
                error.message +=
                    "; " + std::to_string(stored) + " documents of this import are stored, importing again leaves them as they are";
            services.operations->fail(import->operation, error);
            return services.finish(call, std::move(error));
        }
        if (stopped) {
            base::Error cancelled{base::ErrorCode::Cancelled,
                                  "the import was cancelled; what was stored before stays, and importing again leaves it unchanged",
                                  "CANCELLED",
                                  {},
                                  {}};
            services.operations->fail(import->operation, cancelled);
            return services.finish(call, std::move(cancelled));
        }
        const auto before = import->operation->snapshot().progress;
        const std::uint64_t done = before.done + (batch.phase == lifecycle::ImportPhase::all ? batch.files.size() : 0);
        import->operation->progress(done, batch.filesInAll.value_or(before.total));
        if (last) services.operations->finish(import->operation, base::toJson(import->total));
        services.finish(call, Answer{std::move(report), {}, {}, false});
    }
};

void ControlPlane::Services::importManifests(const Call& call)
{
    const auto& batch = std::any_cast<const ImportManifests&>(call->op);
    if (auto fine = checkBatch(batch); !fine) return finish(call, std::move(fine).error());
    const bool validateOnly = batch.validateOnly.value_or(false) || call->options.validateOnly;
    if (!validateOnly && !database->writable())
        return finish(call, database->writeAndWait([](storage::Transaction&) { return base::success(); }).error());

    std::shared_ptr<Import> import;
    if (!batch.importId) {
        auto operation = operations->start(std::string{ImportManifests::info.name}, "files", call->caller.actor.id);
        import = std::make_shared<Import>(operation->snapshot().id, validateOnly);
        import->operation = std::move(operation);
        import->busy = true;
        const std::scoped_lock lock(importsMutex);
        if (imports.size() >= maxImports) imports.erase(imports.begin());
        imports[import->session.id()] = import;
    } else {
        const std::scoped_lock lock(importsMutex);
        const auto found = imports.find(*batch.importId);
        if (found == imports.end())
            return finish(call,
                          base::Error{base::ErrorCode::NotFound,
                                      "there is no running import \"" + *batch.importId + "\"; it has ended or was cancelled, begin anew",
                                      "IMPORT_NOT_FOUND",
                                      {},
                                      {}});
        if (found->second->busy)
            return finish(call, base::Error{base::ErrorCode::FailedPrecondition,
                                            "the batch before is still being stored; send batches one after the other",
                                            "IMPORT_BUSY",
                                            {},
                                            {}});
        import = found->second;
        import->busy = true;
    }
    const auto run = std::make_shared<ImportRun>(*this, call);
    run->import = std::move(import);
    run->start();
}

} // namespace reeve::control
