// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/entry.h"

#include <span>

/// What the JSON of an entry looks like, and the two readers that compare it with that. Internal to this folder.
namespace reeve::audit {

namespace shape {

enum Kind : unsigned { Null = 1, Text = 2, Integer = 4, Flag = 8, Object = 16, List = 32, All = 63 };

/// A value that the scan keeps.
enum class Keep : std::uint8_t { Nothing, Version, Seq, Time, Actor, Action, Tenant, Result };

struct Shape;
struct Member {
    std::string_view name;
    const Shape* shape;
};

/// What a value may be. An object with members has exactly these, in this order; one without any has any, sorted.
struct Shape {
    unsigned kinds{All};
    Keep keep{Keep::Nothing};
    std::span<const Member> members{};
    const Shape* element{nullptr}; ///< of a list; null = anything
};

inline constexpr Shape any{};
inline constexpr Shape text{Text};
inline constexpr Shape action{Text, Keep::Action};
inline constexpr Shape actorId{Text, Keep::Actor};
inline constexpr Shape tenantId{Text, Keep::Tenant};
inline constexpr Shape result{Text, Keep::Result};
inline constexpr Shape seq{Integer, Keep::Seq};
inline constexpr Shape moment{Text, Keep::Time};
inline constexpr Shape version{Integer, Keep::Version};
inline constexpr Shape count{Null | Integer};
inline constexpr Member actorMembers[] = {{"id", &actorId}, {"type", &text}};
inline constexpr Shape actor{Object, {}, actorMembers};
inline constexpr Member decisionMembers[] = {{"name", &text}, {"reason", &text}, {"source", &text}, {"verdict", &text}, {"version", &text}};
inline constexpr Shape decision{Object, {}, decisionMembers};
inline constexpr Shape decisions{List, {}, {}, &decision};
inline constexpr Member changeMembers[] = {{"new", &any}, {"old", &any}, {"path", &text}};
inline constexpr Shape change{Object, {}, changeMembers};
inline constexpr Member digestMembers[] = {{"sha256", &text}};
inline constexpr Shape diff{List | Object, {}, digestMembers, &change};
inline constexpr Member errorMembers[] = {{"code", &text}, {"message", &text}};
inline constexpr Shape error{Null | Object, {}, errorMembers};
inline constexpr Member requestMembers[] = {{"correlation", &text}, {"id", &text}, {"trace", &text}};
inline constexpr Shape request{Object, {}, requestMembers};
inline constexpr Member targetMembers[] = {{"id", &text}, {"tenant", &tenantId}, {"type", &text}};
inline constexpr Shape target{Object, {}, targetMembers};
inline constexpr Member entryMembers[] = {
    {"action", &action}, {"actor", &actor},           {"after", &any},   {"before", &any},      {"decisions", &decisions}, {"diff", &diff},
    {"error", &error},   {"manifestVersion", &count}, {"reason", &text}, {"request", &request}, {"result", &result},       {"seq", &seq},
    {"target", &target}, {"time", &moment},           {"v", &version}};
inline constexpr Shape entry{Object, {}, entryMembers};

inline constexpr std::int64_t maxInteger = (std::int64_t{1} << 53) - 1; // what every JSON reader keeps exactly
inline constexpr std::size_t maxDepth = 32;                             // of objects and lists within each other

} // namespace shape

/// Writes down the text of a value that is kept. @return false: the value is not allowed there
bool keepText(shape::Keep keep, std::string_view value, EntrySummary& summary);

/// A quick look at the bytes of an entry: it knows one spelling, without blanks and with few escapes, which nearly all entries have.
/// @return true: they are an entry as specified, and @p summary tells what it says. false: perhaps they are none; the parser knows.
bool isPlainEntry(std::string_view bytes, EntrySummary& summary);

} // namespace reeve::audit
