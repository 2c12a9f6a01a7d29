// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/field_help.h"

#include "core/control/operation_table.h"

#include <gtest/gtest.h>

namespace reeve::control {
namespace {

// REQ ARC-23
TEST(FieldHelp, EveryMemberOfEveryOperationIsExplained)
{
    for (const auto& operation : operations()) {
        for (const auto& field : operation.fields) {
            const auto words = fieldHelp(operation.info.name, field.name);
            EXPECT_GT(words.size(), 5u) << operation.info.name << "." << field.name;
            EXPECT_FALSE(words.ends_with('.') && !words.ends_with("...")) << words;
        }
    }
}

TEST(FieldHelp, AnOperationsOwnWordsComeFirst)
{
    EXPECT_NE(fieldHelp("audit.list", "tenantId"), fieldHelp("tenants.get", "tenantId"));
    EXPECT_EQ(fieldHelp("tenants.suspend", "reason"), fieldHelp("tenants.resume", "reason"));
    EXPECT_TRUE(fieldHelp("tenants.get", "noSuchMember").empty());
}

} // namespace
} // namespace reeve::control
