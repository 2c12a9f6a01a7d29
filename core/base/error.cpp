// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/result.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace reeve::base {
namespace {
struct Row {
    ErrorCode code;
    int http;
    int exit;
};
// The table of the contract, in the order of the enum.
constexpr std::array<Row, 13> table{{
    {ErrorCode::InvalidArgument, 422, 2},
    {ErrorCode::Unauthenticated, 401, 3},
    {ErrorCode::PermissionDenied, 403, 4},
    {ErrorCode::NotFound, 404, 5},
    {ErrorCode::AlreadyExists, 409, 6},
    {ErrorCode::Conflict, 412, 7},
    {ErrorCode::FailedPrecondition, 409, 8},
    {ErrorCode::PolicyDenied, 422, 9},
    {ErrorCode::QuotaExceeded, 409, 10},
    {ErrorCode::RateLimited, 429, 11},
    {ErrorCode::Unavailable, 503, 12},
    {ErrorCode::Cancelled, 499, 13},
    {ErrorCode::Internal, 500, 14},
}};
constexpr const Row& row(ErrorCode code) { return table[static_cast<std::size_t>(code)]; }
static_assert(row(ErrorCode::Internal).code == ErrorCode::Internal);
} // namespace

int httpStatus(ErrorCode code, bool malformed) { return malformed && code == ErrorCode::InvalidArgument ? 400 : row(code).http; }

int exitCode(ErrorCode code) { return row(code).exit; }

std::string_view name(ErrorCode code) { return boost::describe::enum_to_string(code, "Internal"); }

Error invalid(std::string pointer, std::string code, std::string message, std::string hint)
{
    Error error{ErrorCode::InvalidArgument, message, "INVALID_ARGUMENT", {}, {}};
    error.findings.push_back({{}, 0, 0, std::move(pointer), std::move(code), std::move(message), std::move(hint)});
    return error;
}

Error internal(std::string message) { return {ErrorCode::Internal, std::move(message), "INTERNAL", {}, {}}; }

void abortWith(const Error& error)
{
    std::fprintf(stderr, "the value of a failed call was taken: %s: %s\n", std::string{name(error.code)}.c_str(), error.message.c_str());
    std::abort();
}

} // namespace reeve::base
