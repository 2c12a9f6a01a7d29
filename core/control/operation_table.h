// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/codec.h"
#include "core/base/operation.h"
#include "core/base/result.h"

#include <any>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The list of all operations with their codecs: what routes, clients, command lines and tests are derived from.
namespace reeve::control {

enum class FieldKind : std::uint8_t { Text, Integer, Boolean, Enum, Bytes, Time, Json, Struct, Map };

/// One member of an operation, for flags and descriptions.
struct Field {
    std::string_view name;
    FieldKind kind{};
    bool required{};                 ///< may not be left out
    bool repeated{};                 ///< a list, or a map of texts
    std::vector<std::string> values; ///< of an enum
};

/// An operation without its C++ type. The any's hold Op and Op::Response.
struct OperationEntry {
    base::OperationInfo info;
    std::vector<Field> fields;
    std::function<base::Result<std::any>(const base::json::value&)> decodeRequest;
    std::function<base::json::value(const std::any&)> encodeRequest;
    std::function<base::Result<std::any>(const base::json::value&)> decodeResponse;
    std::function<base::json::value(const std::any&)> encodeResponse;
    std::function<std::string(const std::any&)> tenantId; ///< the member tenantId when the operation has one, else empty
    bool onTenant{};                                      ///< has a required member tenantId
};

/// All operations, by name. The same list in every process of one version.
std::span<const OperationEntry> operations();
/// null when there is none of that name.
const OperationEntry* findOperation(std::string_view name);

namespace detail {

template <class T>
Field fieldOf(std::string_view name)
{
    namespace codec = base::codec;
    Field field{name, FieldKind::Struct, !codec::isOmittable<T>, codec::IsList<T>::value || codec::IsMap<T>::value, {}};
    const auto kindOf = [&]<class U>(std::type_identity<U>) {
        if constexpr (std::is_same_v<U, bool>) field.kind = FieldKind::Boolean;
        else if constexpr (std::is_enum_v<U>) {
            field.kind = FieldKind::Enum;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<U>>([&](auto each) { field.values.emplace_back(each.name); });
        } else if constexpr (std::is_integral_v<U>) field.kind = FieldKind::Integer;
        else if constexpr (std::is_same_v<U, std::string>) field.kind = FieldKind::Text;
        else if constexpr (std::is_same_v<U, base::Bytes>) field.kind = FieldKind::Bytes;
        else if constexpr (std::is_same_v<U, base::Timestamp>) field.kind = FieldKind::Time;
        else if constexpr (std::is_same_v<U, base::json::value>) field.kind = FieldKind::Json;
    };
    if constexpr (codec::IsMap<T>::value) field.kind = FieldKind::Map;
    else if constexpr (codec::IsOptional<T>::value || codec::IsList<T>::value) kindOf(std::type_identity<typename T::value_type>{});
    else kindOf(std::type_identity<T>{});
    return field;
}

template <class Op>
OperationEntry entryOf()
{
    OperationEntry entry;
    entry.info = Op::info;
    boost::mp11::mp_for_each<base::codec::Members<Op>>([&](auto member) {
        entry.fields.push_back(fieldOf<std::remove_cvref_t<decltype(std::declval<Op>().*member.pointer)>>(member.name));
    });
    entry.decodeRequest = [](const base::json::value& value) -> base::Result<std::any> {
        REEVE_ASSIGN(auto op, base::fromJson<Op>(value));
        return std::any(std::move(op));
    };
    entry.encodeRequest = [](const std::any& op) { return base::toJson(std::any_cast<const Op&>(op)); };
    entry.decodeResponse = [](const base::json::value& value) -> base::Result<std::any> {
        REEVE_ASSIGN(auto response, base::fromJson<typename Op::Response>(value));
        return std::any(std::move(response));
    };
    entry.encodeResponse = [](const std::any& response) { return base::toJson(std::any_cast<const typename Op::Response&>(response)); };
    entry.tenantId = [](const std::any& op) -> std::string {
        if constexpr (requires(const Op& one) { one.tenantId; }) {
            const auto& id = std::any_cast<const Op&>(op).tenantId;
            if constexpr (std::is_same_v<decltype(id), const std::string&>) return id;
            else return id.value_or("");
        } else return {};
    };
    if constexpr (requires(const Op& one) {
                      { one.tenantId } -> std::convertible_to<std::string>;
                  })
        entry.onTenant = true;
    return entry;
}

} // namespace detail

// Each domain's part of the list, in a source file of its own, so that a change of one struct rebuilds one of them.
void addRegistryOperations(std::vector<OperationEntry>& list);
void addLifecycleOperations(std::vector<OperationEntry>& list);
void addAuditOperations(std::vector<OperationEntry>& list);
void addControlOperations(std::vector<OperationEntry>& list);

} // namespace reeve::control
