// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/manifest.h"

#include <algorithm>
#include <tuple>

namespace reeve::registry {
namespace {

using NameKey = std::tuple<Kind, std::string_view>;
using Key = std::tuple<Kind, std::string_view, std::uint32_t>;

Key keyOf(const CatalogItem& item) { return {item.kind, item.name, item.version}; }

/// All versions of one name, the oldest first.
auto versionsOf(const std::vector<CatalogItem>& items, Kind kind, std::string_view name)
{
    const auto first = std::lower_bound(items.begin(), items.end(), Key{kind, name, 0},
                                        [](const auto& item, const Key& key) { return keyOf(item) < key; });
    const auto last = std::upper_bound(first, items.end(), NameKey{kind, name},
                                       [](const NameKey& key, const auto& item) { return key < NameKey{item.kind, item.name}; });
    return std::pair{first, last};
}

} // namespace

const CatalogItem* Catalog::find(Kind kind, std::string_view name, base::Timestamp now) const
{
    const auto [first, last] = versionsOf(m_items, kind, name);
    for (auto item = last; item != first;)
        if ((--item)->effectiveFrom <= now) return &*item;
    return nullptr;
}

std::vector<std::string> Catalog::names(Kind kind) const
{
    std::vector<std::string> names;
    for (const auto& item : m_items)
        if (item.kind == kind && (names.empty() || names.back() != item.name)) names.push_back(item.name);
    return names;
}

void Catalog::put(CatalogItem item)
{
    const auto at =
        std::lower_bound(m_items.begin(), m_items.end(), keyOf(item), [](const auto& each, const Key& key) { return keyOf(each) < key; });
    if (at != m_items.end() && keyOf(*at) == keyOf(item)) *at = std::move(item);
    else m_items.insert(at, std::move(item));
}

const CatalogItem* Catalog::exact(Kind kind, std::string_view name, std::uint32_t version) const
{
    const auto [first, last] = versionsOf(m_items, kind, name);
    const auto item = std::find_if(first, last, [&](const auto& each) { return each.version == version; });
    return item == last ? nullptr : &*item;
}

const CatalogItem* Catalog::newest(Kind kind, std::string_view name) const
{
    const auto [first, last] = versionsOf(m_items, kind, name);
    return first == last ? nullptr : &*std::prev(last);
}

} // namespace reeve::registry
