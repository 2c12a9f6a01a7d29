// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"

#include "core/base/text.h"

#include <algorithm>

namespace reeve::base::codec {

void report(Findings& findings, const std::string& pointer, const char* code, std::string message, std::string hint)
{
    findings.push_back({{}, 0, 0, pointer, code, std::move(message), std::move(hint)});
}

std::string_view kindName(const json::value& value)
{
    switch (value.kind()) {
    case json::kind::null: return "nothing";
    case json::kind::bool_: return "true or false";
    case json::kind::int64:
    case json::kind::uint64: return "a whole number";
    case json::kind::double_: return "a number";
    case json::kind::string: return "text";
    case json::kind::array: return "a list";
    case json::kind::object: return "a set of fields";
    }
    return "something else";
}

void reportEnum(Findings& findings, const std::string& pointer, const std::vector<std::string>& names)
{
    report(findings, pointer, "INVALID_VALUE", "must be " + joinWords(names, "or"));
}

std::optional<std::int64_t> integerOf(const json::value& value)
{
    if (value.is_int64()) return value.get_int64();
    if (value.is_uint64() && std::in_range<std::int64_t>(value.get_uint64())) return static_cast<std::int64_t>(value.get_uint64());
    return std::nullopt;
}

std::string textOf(const json::value& value)
{
    const auto& text = value.get_string();
    return {text.data(), text.size()};
}

void reportUnknown(Findings& findings, const std::string& pointer, const json::object& object, const std::vector<std::string_view>& known)
{
    for (const auto& member : object) {
        const std::string_view key{member.key().data(), member.key().size()};
        if (std::find(known.begin(), known.end(), key) == known.end())
            report(findings, pointerTo(pointer, key), "UNKNOWN_FIELD", "there is no field \"" + std::string{key} + "\"",
                   "known fields: " + joinWords({known.begin(), known.end()}));
    }
}

} // namespace reeve::base::codec
