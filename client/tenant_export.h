// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/api.h"

#include <string>
#include <vector>

namespace reeve::client {

/// A member of registry::Tenant, named as the API names it.
enum class TenantField : std::uint8_t {
    id,
    slug,
    legalName,
    displayName,
    state,
    profile,
    plan,
    region,
    revision,
    version,
    createdAt,
    updatedAt,
    stateSince,
    stateReason,
    purgeAt,
    legalHold
};
BOOST_DESCRIBE_ENUM(TenantField, id, slug, legalName, displayName, state, profile, plan, region, revision, version, createdAt, updatedAt,
                    stateSince, stateReason, purgeAt, legalHold)
const std::vector<TenantField>& allTenantFields();

enum class ExportFormat : std::uint8_t {
    Csv,       ///< RFC 4180 with a line of headings, UTF-8; see csvCell()
    Json,      ///< one array, an object a line
    JsonLines, ///< an object a line
};

/// Appends @p text as one cell, quoted where RFC 4180 asks for it. A spreadsheet takes a cell that begins with = + - @, a tab or a carriage
/// return for a formula and would run it: such a cell gets a leading apostrophe.
void appendCsvCell(std::string& out, std::string_view text);

/// Turns tenants into text, in the order in which they come. Times are UTC, as the API writes them. A value that is not set is an empty
/// cell, and null in JSON.
class TenantWriter {
public:
    TenantWriter(ExportFormat format, std::vector<TenantField> fields) : m_format(format), m_fields(std::move(fields)) {}
    void begin(std::string& out) const;
    void add(std::string& out, const registry::Tenant& tenant);
    void end(std::string& out) const;

private:
    ExportFormat m_format;
    std::vector<TenantField> m_fields;
    bool m_first{true};
};

} // namespace reeve::client
