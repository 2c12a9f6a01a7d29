// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/registry/manifest_rules.h"
#include "core/registry/manifest_tree.h"

#include <map>
#include <string>
#include <vector>

/// Holds a YAML tree against the rules.
namespace reeve::registry {

/// A document as JSON and where its parts stand. Complete only when there are no findings.
struct Checked {
    base::json::value value;                    ///< empty lists and fields that may be left out are left out
    std::map<std::string, std::uint32_t> lines; ///< JSON pointer -> line of the key, or of the item of a list
    std::vector<base::Finding> findings;        ///< without file and document; by line, then pointer
};

/// Every name that occurs twice in one set of fields, in the order of the text; at the line of the second.
std::vector<base::Finding> findDuplicates(const yaml::Tree& tree);
/// apiVersion and kind, which say how to read the rest. @return the findings, or none and @p kind is set. @p rootLine: for what is missing.
std::vector<base::Finding> checkHeader(const yaml::Tree& tree, std::uint32_t rootLine, Kind& kind);
/// Everything that the rules of @p kind say. @p rootLine: the line of what has no key of its own.
Checked checkDocument(const yaml::Tree& tree, Kind kind, std::uint32_t rootLine);

} // namespace reeve::registry
