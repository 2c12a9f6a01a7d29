// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/lifecycle/decision.h"
#include "core/registry/manifest_reader.h"

#include <unordered_map>

namespace reeve::lifecycle {

/// One document that passed the stages that need no database, waiting to be stored.
struct PendingDocument {
    std::string file;
    registry::Document document;
};

/// What one import remembers between its batches. Not thread-safe: batches of one import come one after the other.
class ImportSession {
public:
    ImportSession(std::string id, bool validateOnly) : m_id(std::move(id)), m_validateOnly(validateOnly) {}
    const std::string& id() const { return m_id; }
    bool validateOnly() const { return m_validateOnly; }

    /// A file as the reader left it.
    struct ParsedFile {
        std::string path;
        std::vector<registry::ReadDocument> documents;
    };
    /// Needs no session, and may run beside one. @param files outlive the call
    static std::vector<ParsedFile> parse(const std::vector<const ImportFile*>& files);
    /// Takes files of a batch: findings of the stages up to schema, and of slugs that occurred in this import before, go into the report;
    /// what remains is returned, catalog documents first.
    std::vector<PendingDocument> accept(std::vector<ParsedFile> files, ImportPhase phase, ImportManifests::Report& report);

    /// What references are looked up in: the stored catalog and the catalog documents in @p pending (of the whole import when nothing is
    /// stored). Objects may refer to each other in any order; what refers to nothing known, or to a refused one, is taken out of
    /// @p pending and reported.
    base::Status settleCatalog(std::vector<PendingDocument>& pending, const DecideContext& context, ImportManifests::Report& report);
    const registry::Catalog& known() const { return m_known; }

private:
    const std::string m_id;
    const bool m_validateOnly;
    registry::Catalog m_known;
    bool m_knownIsLoaded{false};
    std::unordered_map<std::size_t, bool> m_slugs;       ///< hashes: a million slugs fit into a few megabytes
    std::unordered_map<std::size_t, bool> m_seenCatalog; ///< hashes of file and document index that phase `catalog` handled
};

/// Decides what becomes of one document: create, update, catalog put, or nothing (nullopt: unchanged). An error refuses the document.
base::Result<std::optional<Decision>> decideImport(const PendingDocument& pending, const ImportManifests& batch,
                                                   const ImportSession& session, const DecideContext& context);
/// The same question for validateOnly, with nothing written. @return findings; `created`, `updated` or `unchanged` of
/// @p report is counted when there are none.
base::Result<std::vector<base::Finding>> rehearseImport(const PendingDocument& pending, const ImportManifests& batch,
                                                        const ImportSession& session, const DecideContext& context,
                                                        ImportManifests::Report& report);
/// The error of decideImport() as findings of the document.
std::vector<base::Finding> findingsOf(const PendingDocument& pending, const base::Error& error);

} // namespace reeve::lifecycle
