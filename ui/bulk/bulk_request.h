// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/tenant_source.h"

namespace reeve::ui {

/// A change to many tenants at once, as a page asks for it.
struct BulkRequest {
    enum class Kind { Suspend, Resume, Label };
    Kind kind{};
    client::TenantSet tenants;
    std::uint64_t count{}; ///< as the page knew it
};

} // namespace reeve::ui
