// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/registry.h"

namespace reeve::registry {

/// Columns in the order that readTenant() expects, behind the key.
inline constexpr std::string_view tenantColumns =
    "tenant.key, tenant.id, tenant.slug, tenant.legal_name, tenant.display_name, tenant.state, tenant.profile, "
    "tenant.plan, tenant.region, tenant.revision, tenant.version, tenant.created_at, tenant.updated_at, "
    "tenant.state_since, tenant.state_reason, tenant.purge_at, tenant.legal_hold";
TenantRow readTenant(const storage::Rows& rows);

/// Opaque page token: base64url over "<filter hash> <position>". A token made for another request is refused.
std::string makeToken(std::string_view request, std::string_view position);
base::Result<std::string> readToken(std::string_view request, const std::string& token);
/// The same for a position that is a number, 0 to 2^63 - 1. Whatever else a caller made up is refused as well.
base::Result<std::uint64_t> readNumberToken(std::string_view request, const std::string& token);
base::Error strangeToken(); ///< InvalidArgument: what readToken() says of a token that is not of this request

/// pageSize as asked, coerced into 1 to 1,000.
std::uint32_t pageLimit(const std::optional<std::uint32_t>& asked, std::uint32_t usual = 100);

} // namespace reeve::registry
