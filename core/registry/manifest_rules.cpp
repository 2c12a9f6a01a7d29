// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_rules.h"

#include "core/base/codec.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

namespace reeve::registry {
namespace {

constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();
/// The largest integer that every JSON reader keeps exactly.
constexpr std::uint64_t maxExact = (std::uint64_t{1} << 53) - 1;

/// Limits of one member. For a list of texts, format, min, max and oneOf are those of each item.
struct Rule {
    std::string_view member;
    Format format{Format::line};
    std::uint64_t min{0};
    std::uint64_t max{unlimited};
    std::vector<std::string_view> oneOf{};
    std::uint64_t minItems{0};
    std::uint64_t maxItems{unlimited};
    bool unique{false};
    bool allMembers{false}; ///< every optional member of this member is required
};
using Rules = std::vector<Rule>;

// The table. A text that only the catalog can judge is a name of reasonable length here: an unknown one is an UNKNOWN_REFERENCE.
const std::vector<std::string_view> profiles{"mt-standard", "hybrid", "st-dedicated"};

Rules rulesOf(const TenantMetadata*)
{
    return {{.member = "slug", .format = Format::slug, .min = 3, .max = 63}, {.member = "labels", .max = 128, .maxItems = 32}};
}
Rules rulesOf(const TenantRegions*)
{
    return {{.member = "allowed", .min = 1, .max = 63, .minItems = 1, .maxItems = 16, .unique = true},
            {.member = "preferred", .min = 1, .max = 63},
            {.member = "standby", .min = 1, .max = 63}};
}
Rules rulesOf(const TenantPolicies*)
{
    return {{.member = "residency", .min = 1, .max = 63},
            {.member = "encryption", .min = 1, .max = 63},
            {.member = "retention", .min = 1, .max = 63}};
}
Rules rulesOf(const Quotas*)
{
    return {{.member = "computeUnits", .max = maxExact},
            {.member = "storageGiB", .max = maxExact},
            {.member = "eventsPerDay", .max = maxExact},
            {.member = "concurrentOperations", .max = maxExact}};
}
Rules rulesOf(const Contact*)
{
    return {{.member = "role", .max = 16, .oneOf = {"technical", "billing", "security", "legal"}},
            {.member = "name", .min = 1, .max = 200},
            {.member = "email", .format = Format::email, .min = 3, .max = 254}};
}
Rules rulesOf(const Webhook*)
{
    return {{.member = "name", .min = 1, .max = 200},
            {.member = "url", .format = Format::httpsUrl, .min = 9, .max = 2048},
            {.member = "events", .format = Format::eventPattern, .min = 3, .max = 100, .minItems = 1, .unique = true}};
}
Rules rulesOf(const TenantSpec*)
{
    return {{.member = "legalName", .min = 1, .max = 200},
            {.member = "displayName", .min = 1, .max = 200},
            {.member = "profile", .max = 63, .oneOf = profiles},
            {.member = "plan", .min = 1, .max = 63},
            {.member = "environments", .max = 16, .oneOf = {"prod", "staging", "dev"}, .minItems = 1, .unique = true},
            {.member = "contacts", .minItems = 1}};
}
Rules rulesOf(const CatalogMetadata*) { return {{.member = "name", .format = Format::name, .min = 1, .max = 63}}; }
Rules rulesOf(const PolicyMetadata*)
{
    return {{.member = "name", .format = Format::name, .min = 1, .max = 63}, {.member = "version", .min = 1, .max = 1'000'000}};
}
Rules rulesOf(const RateLimit*)
{
    return {{.member = "method", .max = 16, .oneOf = {"read", "write"}},
            {.member = "requestsPerSecond", .min = 1, .max = 1'000'000},
            {.member = "burst", .min = 1, .max = 1'000'000}};
}
Rules rulesOf(const PlanSpec*)
{
    return {{.member = "profiles", .max = 63, .oneOf = profiles, .minItems = 1, .unique = true},
            {.member = "quotas", .allMembers = true},
            {.member = "rateLimits", .maxItems = 2, .unique = true}};
}
Rules rulesOf(const RegionSpec*)
{
    return {{.member = "jurisdiction", .format = Format::jurisdiction, .min = 2, .max = 16},
            {.member = "standby", .min = 1, .max = 63},
            {.member = "profiles", .max = 63, .oneOf = profiles, .minItems = 1, .unique = true},
            {.member = "encryption", .min = 1, .max = 63, .minItems = 1, .unique = true}};
}
Rules rulesOf(const ResidencySpec*)
{
    return {{.member = "jurisdictions", .format = Format::jurisdictionOrAny, .min = 1, .max = 16, .minItems = 1, .unique = true},
            {.member = "effectiveFrom", .format = Format::date, .min = 10, .max = 10}};
}
Rules rulesOf(const EncryptionSpec*)
{
    return {{.member = "keyScope", .max = 16, .oneOf = {"platform", "tenant"}},
            {.member = "rotationDays", .min = 1, .max = 3650},
            {.member = "effectiveFrom", .format = Format::date, .min = 10, .max = 10}};
}
Rules rulesOf(const RetentionSpec*)
{
    return {{.member = "archiveDays", .max = 36500}, {.member = "effectiveFrom", .format = Format::date, .min = 10, .max = 10}};
}

using base::codec::IsList;
using base::codec::IsMap;
using base::codec::IsOptional;

Shape textShape(const Rule& rule)
{
    assert(rule.max != unlimited); // every text has its limit
    return {.type = Shape::Type::text, .format = rule.format, .oneOf = rule.oneOf, .min = rule.min, .max = rule.max};
}

template <class T>
Shape describe(const Rule& rule)
{
    if constexpr (IsOptional<T>::value) return describe<typename T::value_type>(rule);
    else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, base::Timestamp>) return textShape(rule);
    else if constexpr (std::is_integral_v<T>)
        return {.type = Shape::Type::integer, .min = rule.min, .max = std::min<std::uint64_t>(rule.max, std::numeric_limits<T>::max())};
    else if constexpr (IsList<T>::value)
        return {.type = Shape::Type::list,
                .min = rule.minItems,
                .max = rule.maxItems,
                .unique = rule.unique,
                .item = {describe<typename T::value_type>(rule)}};
    else if constexpr (IsMap<T>::value)
        return {
            .type = Shape::Type::map, .format = Format::labelKey, .min = rule.minItems, .max = rule.maxItems, .item = {textShape(rule)}};
    else {
        const Rules rules = rulesOf(static_cast<const T*>(nullptr));
        Shape shape{.type = Shape::Type::fields};
        boost::mp11::mp_for_each<base::codec::Members<T>>([&](auto member) {
            using Value = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
            const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& each) { return each.member == member.name; });
            const Rule own = found == rules.end() ? Rule{} : *found;
            const bool required = !base::codec::isOmittable<Value> || own.minItems > 0 || rule.allMembers;
            shape.members.push_back({member.name, required, describe<Value>(own)});
        });
        return shape;
    }
}

template <class Metadata, class Spec>
Shape document(Kind kind)
{
    const auto constant = [](std::string_view value) { return textShape({.max = 63, .oneOf = {value}}); };
    return {.type = Shape::Type::fields,
            .members = {{"apiVersion", true, constant(apiVersion)},
                        {"kind", true, constant(boost::describe::enum_to_string(kind, ""))},
                        {"metadata", true, describe<Metadata>({})},
                        {"spec", true, describe<Spec>({})}}};
}

} // namespace

const Shape& shapeOf(Kind kind)
{
    // In the order of the enum.
    static const std::array<Shape, 6> shapes{document<TenantMetadata, TenantSpec>(Kind::Tenant),
                                             document<CatalogMetadata, PlanSpec>(Kind::Plan),
                                             document<CatalogMetadata, RegionSpec>(Kind::Region),
                                             document<PolicyMetadata, ResidencySpec>(Kind::ResidencyPolicy),
                                             document<PolicyMetadata, EncryptionSpec>(Kind::EncryptionPolicy),
                                             document<PolicyMetadata, RetentionSpec>(Kind::RetentionPolicy)};
    return shapes[static_cast<std::size_t>(kind)];
}

} // namespace reeve::registry
