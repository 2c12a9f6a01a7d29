// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <string>
#include <string_view>

namespace reeve::base {

namespace json = boost::json;

/// Reads one JSON text: UTF-8, depth 32 at most, no trailing text, no duplicate members, no number beyond a double's range.
/// @return InvalidArgument, reason MALFORMED_JSON, with the offset in bytes and one finding: SYNTAX, DUPLICATE_KEY or LIMIT_EXCEEDED
/// (depth).
Result<json::value> parseJson(std::string_view text);
/// Compact, members in the order they have.
std::string writeJson(const json::value& value);
/// Canonical: no white space, members sorted, integers and text only in the shortest form. Equal to RFC 8785 for the profile that Reeve
/// signs: no floating point numbers, names in ASCII. @pre no double inside (an assertion; doubles would be written as JSON numbers).
std::string writeCanonicalJson(const json::value& value);
/// Indented by two, for people.
std::string writePrettyJson(const json::value& value);

/// Appends one step to a JSON pointer (RFC 6901).
std::string pointerTo(std::string_view parent, std::string_view member);
std::string pointerTo(std::string_view parent, std::size_t index);

/// What differs between two documents, leaf by leaf, in pointer order. A missing side is null, so null and absent
/// count as the same; an object or array that stands on one side only is one change. Arrays are compared by index.
struct JsonChange {
    std::string path;
    json::value before;
    json::value after;
};
std::vector<JsonChange> diffJson(const json::value& before, const json::value& after);

} // namespace reeve::base
