// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/control/operation_table.h"

namespace reeve::test {

/// Members that decode, with everything filled in that an operation requires.
inline base::json::object someMembers(const control::OperationEntry& entry)
{
    base::json::object members;
    for (const auto& field : entry.fields) {
        if (!field.required) continue;
        const std::string name{field.name};
        switch (field.kind) {
        case control::FieldKind::Integer: members[name] = 1; break;
        case control::FieldKind::Enum: members[name] = base::toJson(field.values.front()); break;
        case control::FieldKind::Bytes: members[name] = ""; break;
        default: members[name] = "x"; break;
        }
    }
    return members;
}

} // namespace reeve::test
