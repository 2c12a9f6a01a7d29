// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/manifest.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What each field of a manifest may hold. Types and order come from the described structs of manifest.h, limits from one table in the
/// source; the validator and jsonSchema() both walk the result, so they cannot disagree.
namespace reeve::registry {

/// How a text is spelled.
enum class Format : std::uint8_t {
    line, ///< anything without control characters
    slug,
    name, ///< of a catalog object
    labelKey,
    jurisdiction, ///< "EU", "US"
    jurisdictionOrAny,
    email,        ///< addr-spec of RFC 5322: dot-atom, "@", a domain with a dot
    httpsUrl,     ///< with a host, without user information
    eventPattern, ///< "tenant.activated", "tenant.*"
    date,         ///< "2026-01-01"
};

struct FormatInfo {
    std::string_view pattern;          ///< ECMA-262 regular expression, anchored
    bool (*matches)(std::string_view); ///< the same in code; @pre the text is UTF-8
    std::string_view words;            ///< "must ...", for messages
    std::string_view hint;             ///< an example or a remedy
};
const FormatInfo& infoOf(Format format);

struct Member;

/// What a value may be.
struct Shape {
    enum class Type : std::uint8_t { text, integer, list, map, fields };
    Type type{};
    Format format{};                     ///< text; map: of the names
    std::vector<std::string_view> oneOf; ///< text: nothing else; empty = anything of the format
    std::uint64_t min{};                 ///< text: code points; integer: value; list and map: entries
    std::uint64_t max{};
    bool unique{false};          ///< list: no text twice, no object with the same first member twice
    std::vector<Shape> item;     ///< list and map: exactly one, of each entry
    std::vector<Member> members; ///< fields, in the order of the struct
};

struct Member {
    std::string_view name;
    bool required{false};
    Shape shape;
};

/// Of a whole document: apiVersion, kind, metadata, spec.
const Shape& shapeOf(Kind kind);

} // namespace reeve::registry
