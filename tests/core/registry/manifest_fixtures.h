// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/manifest_reader.h"
#include "tests/support/fakes.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

/// The sample fleet and the broken files, as the tests of manifests, gates and quotas read them.
namespace reeve::test {

using registry::Document;
using Findings = std::vector<base::Finding>;

inline std::vector<std::filesystem::path> yamlFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

inline std::filesystem::path fleetFolder() { return std::filesystem::path{REEVE_SOURCE_DIR} / "resources" / "fleet"; }
inline std::filesystem::path brokenFolder() { return std::filesystem::path{REEVE_TEST_DATA} / "broken"; }

/// Fit for a failure message.
inline std::string describe(const Findings& findings)
{
    std::ostringstream out;
    for (const auto& each : findings)
        out << each.file << " document " << each.document << " line " << each.line << " " << each.pointer << " " << each.code << ": "
            << each.message << " (" << each.hint << ")\n";
    return out.str();
}

inline registry::Catalog fleetCatalog()
{
    registry::Catalog catalog;
    for (const auto& file : yamlFiles(fleetFolder() / "catalog"))
        for (auto& each : registry::readManifests(file.filename().string(), readFile(file)))
            if (auto* document = std::get_if<Document>(&each.outcome)) {
                if (document->item.version == 0) document->item.version = 1; // as the registry counts plans and regions
                catalog.put(document->item);
            }
    return catalog;
}

/// A tenant that is right in every respect; tests spoil one thing of it.
inline std::string goodTenant()
{
    return "apiVersion: tenancy/v1\n"
           "kind: Tenant\n"
           "metadata:\n"
           "  slug: harbor-foods\n"
           "spec:\n"
           "  legalName: Harbor Foods GmbH\n"
           "  displayName: Harbor Foods\n"
           "  profile: mt-standard\n"
           "  plan: team-2026\n"
           "  regions:\n"
           "    allowed: [eu-central-1, eu-west-1]\n"
           "    preferred: eu-central-1\n"
           "  policies: {residency: eu-only, encryption: platform-key, retention: standard}\n"
           "  environments: [prod]\n"
           "  contacts:\n"
           "    - {role: technical, name: Ivo, email: ops@harbor-foods.example}\n"
           "    - {role: billing, name: Finance, email: billing@harbor-foods.example}\n";
}

/// goodTenant() with the first @p from replaced by @p to.
inline std::string spoiled(const std::string& from, const std::string& to)
{
    auto text = goodTenant();
    const auto at = text.find(from);
    if (at == std::string::npos) std::abort();
    return text.replace(at, from.size(), to);
}

/// The findings of all documents, in order.
inline Findings findingsOf(const std::string& bytes, const std::string& file = "a.yaml")
{
    Findings all;
    for (const auto& each : registry::readManifests(file, bytes))
        if (const auto* findings = std::get_if<Findings>(&each.outcome)) all.insert(all.end(), findings->begin(), findings->end());
    return all;
}

/// The first document; aborts with its findings when it is refused.
inline Document documentOf(const std::string& bytes)
{
    auto documents = registry::readManifests("a.yaml", bytes);
    if (documents.empty() || !std::holds_alternative<Document>(documents.front().outcome)) {
        std::fputs(describe(findingsOf(bytes)).c_str(), stderr);
        std::abort();
    }
    return std::get<Document>(std::move(documents.front().outcome));
}

/// Repeatable choices.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    std::size_t below(std::size_t limit)
    {
        std::array<std::uint8_t, 4> bytes{};
        m_random.fill(bytes);
        return (bytes[0] | std::size_t{bytes[1]} << 8 | std::size_t{bytes[2]} << 16 | std::size_t{bytes[3]} << 24) % limit;
    }

private:
    SeededRandom m_random;
};

} // namespace reeve::test
