// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/session.h"
#include "core/base/json.h"
#include "core/control/operation_table.h"

#include <string>

namespace reeve::cli {

struct CallRequest {
    const control::OperationEntry* entry{};
    base::json::object members;
    base::CallOptions options;
    bool allPages{false};  ///< of a list
    std::string inputFile; ///< what findings without a file are about; may be empty
};

/// The member that a list continues with: pageToken or cursor. Empty when the operation is no list.
std::string_view tokenMember(const control::OperationEntry& entry);

/// Asks one operation and prints its answer: the value of a read, {value, receipt} of a mutation, or the plan.
Command callCommand(CallRequest request);

} // namespace reeve::cli
