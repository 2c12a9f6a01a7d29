// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// YAML text as a tree that knows its lines. The only part of Reeve that includes yaml-cpp. Scalars have the types of the YAML 1.2 core
/// schema. Aliases are references to the node they name, so a tree is never larger than its text, however often it is visited.
namespace reeve::registry::yaml {

enum class Type : std::uint8_t { null, boolean, integer, decimal, text, tagged, list, fields }; ///< tagged: has a tag that we do not know

struct Ref {
    std::uint32_t node{}; ///< index in Tree::nodes
    std::uint32_t line{}; ///< in the file, from 1, of this mention of it
};

struct Node {
    Type type{};
    std::string text;          ///< of a scalar, as written; of a tagged node, its tag
    std::vector<Ref> children; ///< list: the items; fields: name, value, name, value, ...
    std::uint32_t visits{1};   ///< nodes that a walk meets, itself and aliases included
    std::uint32_t height{};    ///< levels of lists and fields, itself included; 0 = scalar
    bool open{false};          ///< its end was not reached yet
};

struct Tree {
    std::vector<Node> nodes;
    Ref root;
    const Node& operator[](Ref ref) const { return nodes[ref.node]; }
};

/// One YAML document of a file.
struct Part {
    std::uint32_t index{};   ///< from 0; empty documents are counted, though they yield no Part
    std::string_view source; ///< as submitted; a "---" line that says nothing else is left out
    std::uint32_t line{};    ///< of the first byte of source, from 1
};

/// Splits a file at its document markers ("---" and "..." at the start of a line).
std::vector<Part> split(std::string_view bytes);

/// Reads one document. Bounded by maxDepth and maxNodes. @return a finding SYNTAX or LIMIT_EXCEEDED with its line.
/// @pre the text is UTF-8 without control characters other than tab, line feed and carriage return.
std::variant<Tree, base::Finding> parse(const Part& part);

/// Does the document hold a comment? Quoted text and block text are known; a "#" inside them is none.
bool hasComments(std::string_view source);

} // namespace reeve::registry::yaml
