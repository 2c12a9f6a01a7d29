// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest_nearest.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace reeve::registry {
namespace {

constexpr std::size_t longestCompared = 64;
constexpr std::size_t mostNearest = 3;
constexpr std::size_t mostListed = 10;
constexpr std::size_t longestQuoted = 60;

/// Optimal string alignment distance in bytes: insertions, deletions, replacements and swaps of neighbours.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), previous(b.size() + 1), current(b.size() + 1);
    std::iota(previous.begin(), previous.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = std::min(current[j], before[j - 2] + 1);
        }
        std::swap(before, previous);
        std::swap(previous, current);
    }
    return previous[b.size()];
}

} // namespace

std::vector<std::string> nearest(std::string_view name, const std::vector<std::string>& candidates)
{
    if (name.empty() || name.size() > longestCompared) return {};
    const std::string wanted = base::fold(name);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const auto& candidate : candidates) {
        if (candidate.size() > longestCompared) continue;
        const auto slips = distance(wanted, base::fold(candidate));
        if (slips <= std::max<std::size_t>(1, std::max(wanted.size(), candidate.size()) / 3)) found.emplace_back(slips, candidate);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(mostNearest, found.size()); ++i) names.push_back(std::move(found[i].second));
    return names;
}

std::string suggestion(std::string_view name, const std::vector<std::string>& candidates, std::string_view known)
{
    std::string text;
    std::vector<std::string> near = nearest(name, candidates);
    for (auto& each : near) each = quoted(each);
    if (!near.empty()) text = "did you mean " + base::joinWords(near, "or") + "? ";
    text += known;
    text += ": ";
    if (candidates.empty()) return text + "none";
    if (candidates.size() <= mostListed) return text + base::joinWords(candidates);
    std::vector<std::string> listed(candidates.begin(), candidates.begin() + mostListed);
    listed.push_back(std::to_string(candidates.size() - mostListed) + " more");
    return text + base::joinWords(listed);
}

std::string quoted(std::string_view text)
{
    if (text.size() <= longestQuoted) return '"' + std::string{text} + '"';
    auto end = longestQuoted;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end; // never cut a character in two
    return '"' + std::string{text.substr(0, end)} + "\u2026\"";
}

} // namespace reeve::registry
