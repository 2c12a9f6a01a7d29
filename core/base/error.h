// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reeve::base {

/// Every way in which an operation can fail. The number, HTTP status and exit code of each are part of the contract.
enum class ErrorCode : std::uint8_t {
    InvalidArgument,  ///< the request itself is wrong; sending it again cannot help
    Unauthenticated,  ///< nobody knows who is calling
    PermissionDenied, ///< the caller's roles or scope do not allow it
    NotFound,
    AlreadyExists,
    Conflict,           ///< somebody else changed it first, or the plan's outcome changed: reload, then ask the user
    FailedPrecondition, ///< not possible in the present state; the message names what is
    PolicyDenied,       ///< a gate refused; the message names gate, version, rule and remedy
    QuotaExceeded,
    RateLimited,
    Unavailable, ///< storage or audit cannot be written now; nothing was changed
    Cancelled,
    Internal, ///< our bug
};
BOOST_DESCRIBE_ENUM(ErrorCode, InvalidArgument, Unauthenticated, PermissionDenied, NotFound, AlreadyExists, Conflict, FailedPrecondition,
                    PolicyDenied, QuotaExceeded, RateLimited, Unavailable, Cancelled, Internal)

/// One thing that is wrong in an input, as precisely as it is known.
struct Finding {
    std::string file;         ///< as the caller named it; empty for a request body
    std::uint32_t document{}; ///< index in a file of several YAML documents, from 0
    std::uint32_t line{};     ///< from 1; 0 = not known
    std::string pointer;      ///< JSON pointer (RFC 6901); empty = the whole input
    std::string code;         ///< MISSING_FIELD, UNKNOWN_FIELD, WRONG_TYPE, ... (registry/manifest.h lists those of manifests)
    std::string message;      ///< what is wrong, in one sentence
    std::string hint;         ///< what to do about it; may be empty
    friend bool operator==(const Finding&, const Finding&) = default;
};
BOOST_DESCRIBE_STRUCT(Finding, (), (file, document, line, pointer, code, message, hint))

/// A failure. Messages are English, for the log, the wire and the console's details; the console translates the code.
struct Error {
    ErrorCode code{ErrorCode::Internal};
    std::string message;           ///< one sentence: what, where, what to do
    std::string reason;            ///< stable identifier, [A-Z][A-Z0-9_]+ (AIP-193), e.g. AUDIT_UNAVAILABLE; may be empty
    std::vector<Finding> findings; ///< the parts of the input that are wrong
    std::string requestId;         ///< set by the door
    friend bool operator==(const Error&, const Error&) = default;
};
BOOST_DESCRIBE_STRUCT(Error, (), (code, message, reason, findings, requestId))

/// HTTP status of @p code. @p malformed: the body was no JSON at all (400 instead of 422).
int httpStatus(ErrorCode code, bool malformed = false);
/// Exit code of a command line program that failed with @p code: 2 to 14, by the contract's table.
int exitCode(ErrorCode code);
/// "InvalidArgument" and so on.
std::string_view name(ErrorCode code);

Error invalid(std::string pointer, std::string code, std::string message, std::string hint = {}); ///< InvalidArgument with one finding
Error internal(std::string message);

} // namespace reeve::base
