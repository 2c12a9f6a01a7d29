// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/base/time.h"

#include <boost/describe.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/mp11/algorithm.hpp>
#include <limits>
#include <map>
#include <optional>
#include <type_traits>
#include <vector>

/// The strict JSON codec of described structs (Boost.Describe).
///
/// Encoding: members under their own names; Timestamp as RFC 3339 text; Bytes as base64; enums as their names; an empty optional is left
/// out. Decoding refuses, each with a JSON pointer: an unknown member (UNKNOWN_FIELD), a missing one (MISSING_FIELD), a wrong type
/// (WRONG_TYPE) and a value out of range (INVALID_VALUE). Optionals, lists and maps may be left out; everything else must be there.
/// All findings of a document are reported, not only the first.
namespace reeve::base {

template <class T>
constexpr bool isDescribed = boost::describe::has_describe_members<T>::value && !std::is_union_v<T>;

namespace codec {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <class T>
struct IsMap : std::false_type {};
template <class T>
struct IsMap<std::map<std::string, T>> : std::true_type {};

/// May the member be left out?
template <class T>
constexpr bool isOmittable = IsOptional<T>::value || IsList<T>::value || IsMap<T>::value;

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_any_access | boost::describe::mod_inherited>;

using Findings = std::vector<Finding>;
void report(Findings& findings, const std::string& pointer, const char* code, std::string message, std::string hint = {});
std::string_view kindName(const json::value& value); ///< "text", "whole number", ... for messages
/// Reports what is no name of the enum, with the list of those that are.
void reportEnum(Findings& findings, const std::string& pointer, const std::vector<std::string>& names);
std::optional<std::int64_t> integerOf(const json::value& value);
std::string textOf(const json::value& value); ///< @pre value.is_string()
void reportUnknown(Findings& findings, const std::string& pointer, const json::object& object, const std::vector<std::string_view>& known);

template <class T>
void decode(const json::value& value, T& out, const std::string& pointer, Findings& findings);

template <class T>
json::value encode(const T& value)
{
    if constexpr (std::is_same_v<T, json::value>) return value;
    else if constexpr (std::is_same_v<T, bool>) return json::value(value);
    else if constexpr (std::is_enum_v<T>) return json::value(boost::describe::enum_to_string(value, ""));
    else if constexpr (std::is_same_v<T, std::uint64_t>)
        return value <= std::uint64_t(std::numeric_limits<std::int64_t>::max()) ? json::value(std::int64_t(value)) : json::value(value);
    else if constexpr (std::is_integral_v<T>) return json::value(std::int64_t(value));
    else if constexpr (std::is_floating_point_v<T>) return json::value(double(value));
    else if constexpr (std::is_same_v<T, std::string>) return json::value(json::string_view{value.data(), value.size()});
    else if constexpr (std::is_same_v<T, Bytes>) return encode(toBase64(value.data));
    else if constexpr (std::is_same_v<T, Timestamp>) return encode(formatTime(value));
    else if constexpr (IsOptional<T>::value) return value ? encode(*value) : json::value{};
    else if constexpr (IsList<T>::value) {
        json::array array;
        array.reserve(value.size());
        for (const auto& item : value) array.push_back(encode<typename T::value_type>(item));
        return array;
    } else if constexpr (IsMap<T>::value) {
        json::object object;
        for (const auto& [key, item] : value) object[key] = encode(item);
        return object;
    } else {
        static_assert(isDescribed<T>, "describe the struct with BOOST_DESCRIBE_STRUCT");
        json::object object;
        boost::mp11::mp_for_each<Members<T>>([&](auto member) {
            const auto& item = value.*member.pointer;
            if constexpr (IsOptional<std::remove_cvref_t<decltype(item)>>::value) {
                if (!item) return;
            }
            object[member.name] = encode(item);
        });
        return object;
    }
}

template <class T>
void decodeInteger(const json::value& value, T& out, const std::string& pointer, Findings& findings)
{
    const auto number = integerOf(value);
    if (!number && value.is_uint64()) {
        if constexpr (std::is_same_v<T, std::uint64_t>) return void(out = value.get_uint64());
        return report(findings, pointer, "INVALID_VALUE", "the number is too large");
    }
    if (!number) return report(findings, pointer, "WRONG_TYPE", "must be a whole number, not " + std::string{kindName(value)});
    if (!std::in_range<T>(*number)) {
        const auto low = std::to_string(std::numeric_limits<T>::min());
        const auto high = std::to_string(std::numeric_limits<T>::max());
        return report(findings, pointer, "INVALID_VALUE", "must be between " + low + " and " + high);
    }
    out = static_cast<T>(*number);
}

template <class T>
void decodeStruct(const json::value& value, T& out, const std::string& pointer, Findings& findings)
{
    static_assert(isDescribed<T>, "describe the struct with BOOST_DESCRIBE_STRUCT");
    const auto* object = value.if_object();
    if (!object) return report(findings, pointer, "WRONG_TYPE", "must be a set of fields, not " + std::string{kindName(value)});
    std::vector<std::string_view> known;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        known.emplace_back(member.name);
        auto& item = out.*member.pointer;
        if (const auto* found = object->if_contains(member.name)) decode(*found, item, pointerTo(pointer, member.name), findings);
        else if constexpr (!isOmittable<std::remove_cvref_t<decltype(item)>>)
            report(findings, pointerTo(pointer, member.name), "MISSING_FIELD", "the field \"" + std::string{member.name} + "\" is missing");
    });
    reportUnknown(findings, pointer, *object, known);
}

template <class T>
void decode(const json::value& value, T& out, const std::string& pointer, Findings& findings)
{
    const auto wrong = [&](const char* wanted) {
        report(findings, pointer, "WRONG_TYPE", "must be " + std::string{wanted} + ", not " + std::string{kindName(value)});
    };
    if constexpr (std::is_same_v<T, json::value>) out = value;
    else if constexpr (std::is_same_v<T, bool>) value.is_bool() ? void(out = value.get_bool()) : wrong("true or false");
    else if constexpr (std::is_enum_v<T>) {
        if (!value.is_string()) return wrong("text");
        const std::string text = textOf(value);
        if (text.find('\0') == std::string::npos && boost::describe::enum_from_string(text.c_str(), out)) return;
        std::vector<std::string> names;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto each) { names.emplace_back(each.name); });
        reportEnum(findings, pointer, names);
    } else if constexpr (std::is_integral_v<T>) decodeInteger(value, out, pointer, findings);
    else if constexpr (std::is_floating_point_v<T>) value.is_number() ? void(out = value.to_number<T>()) : wrong("a number");
    else if constexpr (std::is_same_v<T, std::string>) value.is_string() ? void(out = textOf(value)) : wrong("text");
    else if constexpr (std::is_same_v<T, Bytes>) {
        if (!value.is_string()) return wrong("text in base64");
        auto bytes = fromBase64(textOf(value));
        bytes ? void(out.data = std::move(*bytes)) : report(findings, pointer, "INVALID_VALUE", "is not base64 (RFC 4648, padded)");
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        if (!value.is_string()) return wrong("a time as text");
        const auto time = parseTime(textOf(value));
        time ? void(out = *time) : report(findings, pointer, "INVALID_VALUE", "is not a time such as 2026-10-03T10:00:00Z");
    } else if constexpr (IsOptional<T>::value) {
        if (value.is_null()) return out.reset();
        decode(value, out.emplace(), pointer, findings);
    } else if constexpr (IsList<T>::value) {
        const auto* array = value.if_array();
        if (!array) return wrong("a list");
        out.clear();
        out.resize(array->size());
        for (std::size_t i = 0; i < array->size(); ++i) decode((*array)[i], out[i], pointerTo(pointer, i), findings);
    } else if constexpr (IsMap<T>::value) {
        const auto* object = value.if_object();
        if (!object) return wrong("a set of fields");
        out.clear();
        for (const auto& [key, item] : *object)
            decode(item, out[std::string{key.data(), key.size()}], pointerTo(pointer, std::string_view{key.data(), key.size()}), findings);
    } else decodeStruct(value, out, pointer, findings);
}

} // namespace codec

template <class T>
json::value toJson(const T& value)
{
    return codec::encode(value);
}

/// @return InvalidArgument with all findings.
template <class T>
Result<T> fromJson(const json::value& value)
{
    T out{};
    codec::Findings findings;
    codec::decode(value, out, {}, findings);
    if (findings.empty()) return out;
    const Finding& first = findings.front();
    Error error{ErrorCode::InvalidArgument,
                first.pointer.empty() ? first.message : first.pointer + ": " + first.message,
                "INVALID_ARGUMENT",
                {},
                {}};
    error.findings = std::move(findings);
    return error;
}

} // namespace reeve::base
