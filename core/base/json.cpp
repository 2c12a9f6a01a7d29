// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_stack.hpp>
#include <cmath>
#include <optional>
#include <set>

namespace reeve::base {
namespace {

constexpr std::size_t maxDepth = 32;

void indent(std::string& out, std::size_t level) { out.append(level * 2, ' '); }

std::vector<std::pair<std::string_view, const json::value*>> sortedMembers(const json::object& object)
{
    std::vector<std::pair<std::string_view, const json::value*>> members;
    members.reserve(object.size());
    for (const auto& [key, value] : object) members.emplace_back(std::string_view{key.data(), key.size()}, &value);
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return members;
}

void writeCanonical(const json::value& value, std::string& out)
{
    assert(!value.is_double());
    if (const auto* object = value.if_object()) {
        out += '{';
        bool first = true;
        for (const auto& [key, member] : sortedMembers(*object)) {
            if (!std::exchange(first, false)) out += ',';
            out += json::serialize(json::string_view{key.data(), key.size()});
            out += ':';
            writeCanonical(*member, out);
        }
        out += '}';
    } else if (const auto* array = value.if_array()) {
        out += '[';
        for (std::size_t i = 0; i < array->size(); ++i) {
            if (i > 0) out += ',';
            writeCanonical((*array)[i], out);
        }
        out += ']';
    } else {
        out += json::serialize(value);
    }
}

void writePretty(const json::value& value, std::string& out, std::size_t level)
{
    const auto list = [&](char open, char close, std::size_t size, auto&& each) {
        if (size == 0) return void((out += open) += close);
        (out += open) += '\n';
        for (std::size_t i = 0; i < size; ++i) {
            indent(out, level + 1);
            each(i);
            out += i + 1 < size ? ",\n" : "\n";
        }
        indent(out, level);
        out += close;
    };
    if (const auto* object = value.if_object()) {
        list('{', '}', object->size(), [&, member = object->begin()](std::size_t) mutable {
            out += json::serialize(member->key());
            out += ": ";
            writePretty(member->value(), out, level + 1);
            ++member;
        });
    } else if (const auto* array = value.if_array()) {
        list('[', ']', array->size(), [&](std::size_t i) { writePretty((*array)[i], out, level + 1); });
    } else {
        out += json::serialize(value);
    }
}

void diff(const json::value& before, const json::value& after, const std::string& path, std::vector<JsonChange>& changes)
{
    if (before == after) return;
    const json::value null;
    if (before.is_object() && after.is_object()) {
        std::set<std::string> keys;
        for (const auto* side : {&before.get_object(), &after.get_object()})
            for (const auto& member : *side) keys.emplace(member.key().data(), member.key().size());
        for (const auto& key : keys) {
            const auto* left = before.get_object().if_contains(key);
            const auto* right = after.get_object().if_contains(key);
            diff(left ? *left : null, right ? *right : null, pointerTo(path, key), changes);
        }
    } else if (before.is_array() && after.is_array()) {
        const auto& left = before.get_array();
        const auto& right = after.get_array();
        for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i)
            diff(i < left.size() ? left[i] : null, i < right.size() ? right[i] : null, pointerTo(path, i), changes);
    } else {
        changes.push_back({path, before, after});
    }
}

/// Builds a value like json::parse does, but refuses a member that occurs twice.
class StrictHandler {
public:
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();

    json::value_stack stack;
    std::optional<std::string> duplicate; ///< the member that occurred twice

    bool on_document_begin(json::error_code&) { return stack.reset(), true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code&) { return m_keys.emplace_back(), true; }
    bool on_object_end(std::size_t n, json::error_code&) { return m_keys.pop_back(), stack.push_object(n), true; }
    bool on_array_begin(json::error_code&) { return true; }
    bool on_array_end(std::size_t n, json::error_code&) { return stack.push_array(n), true; }
    bool on_key_part(json::string_view s, std::size_t, json::error_code&)
    {
        return m_key.append(s.data(), s.size()), stack.push_chars(s), true;
    }
    bool on_key(json::string_view s, std::size_t, json::error_code& error)
    {
        m_key.append(s.data(), s.size());
        if (!m_keys.back().insert(m_key).second) {
            duplicate = m_key;
            error = json::make_error_code(json::error::syntax);
            return false;
        }
        m_key.clear();
        return stack.push_key(s), true;
    }
    bool on_string_part(json::string_view s, std::size_t, json::error_code&) { return stack.push_chars(s), true; }
    bool on_string(json::string_view s, std::size_t, json::error_code&) { return stack.push_string(s), true; }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t i, json::string_view, json::error_code&) { return stack.push_int64(i), true; }
    bool on_uint64(std::uint64_t u, json::string_view, json::error_code&) { return stack.push_uint64(u), true; }
    bool on_double(double d, json::string_view, json::error_code& error)
    {
        if (!std::isfinite(d)) return error = json::make_error_code(json::error::exponent_overflow), false;
        return stack.push_double(d), true;
    }
    bool on_bool(bool b, json::error_code&) { return stack.push_bool(b), true; }
    bool on_null(json::error_code&) { return stack.push_null(), true; }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

private:
    std::vector<std::set<std::string>> m_keys;
    std::string m_key;
};

} // namespace

Result<json::value> parseJson(std::string_view text)
{
    json::parse_options options;
    options.max_depth = maxDepth;
    json::basic_parser<StrictHandler> parser(options);
    json::error_code code;
    const auto used = parser.write_some(false, text.data(), text.size(), code);
    if (!code && used < text.size()) code = json::make_error_code(json::error::extra_data);
    if (code) {
        const auto& twice = parser.handler().duplicate;
        const char* kind = twice ? "DUPLICATE_KEY" : code == json::error::too_deep ? "LIMIT_EXCEEDED" : "SYNTAX";
        Error error = invalid({}, kind,
                              "not valid JSON at byte " + std::to_string(used) + ": " +
                                  (twice ? "member \"" + *twice + "\" occurs twice" : code.message()));
        error.reason = "MALFORMED_JSON";
        return error;
    }
    return parser.handler().stack.release();
}

std::string writeJson(const json::value& value) { return json::serialize(value); }

std::string writeCanonicalJson(const json::value& value)
{
    std::string out;
    writeCanonical(value, out);
    return out;
}

std::string writePrettyJson(const json::value& value)
{
    std::string out;
    writePretty(value, out, 0);
    return out;
}

std::string pointerTo(std::string_view parent, std::string_view member)
{
    std::string pointer{parent};
    pointer += '/';
    for (const char c : member) {
        if (c == '~') pointer += "~0";
        else if (c == '/') pointer += "~1";
        else pointer += c;
    }
    return pointer;
}

std::string pointerTo(std::string_view parent, std::size_t index) { return std::string{parent} + '/' + std::to_string(index); }

std::vector<JsonChange> diffJson(const json::value& before, const json::value& after)
{
    std::vector<JsonChange> changes;
    diff(before, after, {}, changes);
    return changes;
}

} // namespace reeve::base
