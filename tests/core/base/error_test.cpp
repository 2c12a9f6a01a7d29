// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/operation.h"
#include "core/base/result.h"

#include <array>
#include <boost/mp11/algorithm.hpp>
#include <gtest/gtest.h>

using namespace reeve::base;

namespace {
struct Expected {
    const char* name;
    int http;
    int exit;
};
// The contract's table, written down a second time on purpose.
constexpr std::array<Expected, 13> contract{{{"InvalidArgument", 422, 2},
                                             {"Unauthenticated", 401, 3},
                                             {"PermissionDenied", 403, 4},
                                             {"NotFound", 404, 5},
                                             {"AlreadyExists", 409, 6},
                                             {"Conflict", 412, 7},
                                             {"FailedPrecondition", 409, 8},
                                             {"PolicyDenied", 422, 9},
                                             {"QuotaExceeded", 409, 10},
                                             {"RateLimited", 429, 11},
                                             {"Unavailable", 503, 12},
                                             {"Cancelled", 499, 13},
                                             {"Internal", 500, 14}}};

Result<int> half(int number)
{
    if (number % 2 != 0) return invalid("/number", "INVALID_VALUE", "must be even");
    return number / 2;
}
Result<int> quarter(int number)
{
    REEVE_ASSIGN(const int once, half(number));
    REEVE_ASSIGN(const int twice, half(once));
    return twice;
}
Status check(int number)
{
    REEVE_TRY(quarter(number));
    return success();
}
} // namespace

TEST(Error, CodesHaveTheContractsStatusAndExit)
{
    std::size_t i = 0;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<ErrorCode>>([&](auto each) {
        ASSERT_LT(i, contract.size());
        EXPECT_STREQ(each.name, contract[i].name);
        EXPECT_EQ(name(each.value), contract[i].name);
        EXPECT_EQ(httpStatus(each.value), contract[i].http) << each.name;
        EXPECT_EQ(httpStatus(each.value, true), each.value == ErrorCode::InvalidArgument ? 400 : contract[i].http) << each.name;
        EXPECT_EQ(exitCode(each.value), contract[i].exit) << each.name;
        ++i;
    });
    EXPECT_EQ(i, contract.size());
}

TEST(Error, InvalidNamesThePlace)
{
    const Error error = invalid("/spec/plan", "UNKNOWN_REFERENCE", "there is no plan \"gold\"", "known plans: team");
    EXPECT_EQ(error.code, ErrorCode::InvalidArgument);
    EXPECT_EQ(error.message, "there is no plan \"gold\"");
    ASSERT_EQ(error.findings.size(), 1u);
    EXPECT_EQ(error.findings[0], (Finding{{}, 0, 0, "/spec/plan", "UNKNOWN_REFERENCE", "there is no plan \"gold\"", "known plans: team"}));
    EXPECT_EQ(internal("x").code, ErrorCode::Internal);
}

TEST(Result, CarriesTheValueOrTheError)
{
    Result<int> good = quarter(8);
    ASSERT_TRUE(good.ok());
    EXPECT_EQ(*good, 2);
    const Result<int> bad = quarter(6);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().findings.at(0).pointer, "/number");
    EXPECT_TRUE(check(4));
    EXPECT_FALSE(check(5));
}

TEST(Result, HandsOutItsValueWithoutACopy)
{
    Result<std::unique_ptr<int>> result{std::make_unique<int>(7)};
    const int* address = result->get();
    const std::unique_ptr<int> taken = *std::move(result);
    EXPECT_EQ(taken.get(), address);
}

TEST(Caller, RolesIncludeWhatTheyImply)
{
    using enum Role;
    constexpr std::array roles{Viewer, Operator, TenantAdmin, PolicyAdmin, Auditor, SecurityAdmin};
    const auto allowed = [](Role held, Role wanted) {
        return held == wanted || wanted == Viewer || (held == TenantAdmin && wanted == Operator) ||
               (held == SecurityAdmin && wanted == Auditor);
    };
    for (const Role held : roles) {
        Caller caller;
        caller.roles = {held};
        for (const Role wanted : roles) EXPECT_EQ(caller.includes(wanted), allowed(held, wanted)) << int(held) << ' ' << int(wanted);
    }
    EXPECT_FALSE(Caller{}.includes(Viewer)); // no role, no right
    Caller both;
    both.roles = {PolicyAdmin, Auditor};
    EXPECT_TRUE(both.includes(Auditor));
    EXPECT_FALSE(both.includes(Operator));
}
