// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/registry/api.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace reeve::registry {

/// Caps against hostile files (contract): bytes a file; in each document, levels of lists and fields, and nodes (names and values) that
/// a walk visits, aliases counted each time.
inline constexpr std::size_t maxFileBytes = 1024 * 1024;
inline constexpr std::size_t maxDepth = 32;
inline constexpr std::size_t maxNodes = 10'000;

/// One YAML document that passed the stages up to schema.
struct Document {
    std::string file;      ///< as readManifests() was told
    std::uint32_t index{}; ///< in its file, from 0
    /// The bytes of this document as submitted; a "---" line that says nothing else is left out. Reading them yields the same document.
    std::string source;
    Kind kind{};
    std::string canonical; ///< canonical JSON: {apiVersion, kind, metadata, spec}, defaults not filled in, empty optionals left out
    TenantManifest tenant; ///< when kind is Tenant
    CatalogItem item;      ///< else; version 0 when the document declares none
    std::map<std::string, std::uint32_t> lines; ///< JSON pointer -> line of its key or list item, for findings of later stages
    bool hasComments{false};                    ///< the source holds comments, which the canonical form would lose
    /// A finding at @p pointer with file, index and the right line: of the key, or of the nearest parent that exists.
    base::Finding finding(std::string pointer, std::string code, std::string message, std::string hint = {}) const;
};

/// What became of one document of a file.
struct ReadDocument {
    std::uint32_t index{};
    std::variant<Document, std::vector<base::Finding>> outcome; ///< the findings of the first failing stage; never empty
};

/// Reads a YAML file: stages encoding, syntax, limits, duplicate keys and schema. A failure of encoding or of the file's size concerns the
/// whole file and yields one ReadDocument with index 0; every other failure concerns one document, and the ones beside it are read. A file
/// without any document is a SYNTAX finding; an empty document beside others is passed over, though it counts for the index. Pure;
/// thread-safe; bounded in time and memory by the caps. @p file is only copied into the findings.
std::vector<ReadDocument> readManifests(std::string_view file, std::string_view bytes);

/// Stage references: every name that the document uses is in @p catalog and in force at @p now. For a region also its standby and
/// encryption names. @return findings; empty = fine.
std::vector<base::Finding> checkReferences(const Document& document, const Catalog& catalog, base::Timestamp now);

/// The catalog versions that a tenant manifest binds to at @p now. @pre checkReferences() found nothing.
Bindings bind(const TenantManifest& manifest, const Catalog& catalog, base::Timestamp now);

/// Canonical JSON text of a tenant manifest, as Document::canonical has it.
std::string canonicalJson(const TenantManifest& manifest);
std::string canonicalJson(const CatalogItem& item);
/// Canonical YAML: block style, fields in the order of the structs, two spaces, text quoted only where YAML needs it. Reading it gives the
/// same manifest.
std::string writeYaml(const TenantManifest& manifest);
std::string writeYaml(const CatalogItem& item);
/// The manifest from its canonical JSON, as stored. Internal when it is not one.
base::Result<TenantManifest> tenantFromCanonical(std::string_view canonical);
base::Result<CatalogItem> itemFromCanonical(std::string_view canonical);

/// JSON Schema (draft 2020-12) of one kind, generated from the structs and the rules.
base::json::value jsonSchema(Kind kind);

} // namespace reeve::registry
