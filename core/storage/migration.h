// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <string_view>

namespace reeve::storage {

class Connection;

/// One step of the schema. A published migration is never edited; tests/data/schema holds the golden result of each.
struct Migration {
    int version;          ///< 1, 2, 3 ... without gaps
    std::string_view sql; ///< statements separated by ';', run in one transaction
    /// What SQL alone cannot do, in the same transaction, after the statements; null = nothing.
    base::Status (*then)(Connection& db) = nullptr;
};

} // namespace reeve::storage
