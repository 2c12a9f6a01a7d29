// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/metrics.h"

#include <algorithm>
#include <cassert>

namespace reeve::base {
namespace {
constexpr std::string_view overflow = "metrics_label_overflow_total";
}

void Metrics::declare(std::string name, std::string help, MetricKind kind, std::vector<double> bounds)
{
    assert(std::is_sorted(bounds.begin(), bounds.end()));
    const std::scoped_lock lock(m_mutex);
    auto [at, added] = m_families.try_emplace(name);
    assert(added);
    at->second.head = {std::move(name), std::move(help), kind, std::move(bounds), {}};
    if (!m_families.contains(overflow))
        m_families[std::string{overflow}].head = {
            std::string{overflow}, "Label sets refused because their family is full", MetricKind::Counter, {}, {}};
}

MetricSample* Metrics::sample(std::string_view name, const Labels& labels)
{
    const auto family = m_families.find(name);
    assert(family != m_families.end() && "declare the metric first");
    if (family == m_families.end()) return nullptr;
    auto& samples = family->second.samples;
    auto found = samples.find(labels);
    if (found == samples.end()) {
        if (samples.size() >= maxLabelSets) {
            m_families.find(overflow)->second.samples[{}].value += 1;
            return nullptr;
        }
        MetricSample fresh;
        fresh.labels = labels;
        if (family->second.head.kind == MetricKind::Histogram) fresh.buckets.resize(family->second.head.bounds.size() + 1);
        found = samples.emplace(labels, std::move(fresh)).first;
    }
    return &found->second;
}

void Metrics::add(std::string_view name, const Labels& labels, double amount)
{
    const std::scoped_lock lock(m_mutex);
    if (auto* found = sample(name, labels)) found->value += amount;
}

void Metrics::set(std::string_view name, const Labels& labels, double value)
{
    const std::scoped_lock lock(m_mutex);
    if (auto* found = sample(name, labels)) found->value = value;
}

void Metrics::observe(std::string_view name, const Labels& labels, double value)
{
    const std::scoped_lock lock(m_mutex);
    auto* found = sample(name, labels);
    if (!found) return;
    const auto& bounds = m_families.find(name)->second.head.bounds;
    found->buckets[static_cast<std::size_t>(std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin())] += 1;
    found->value += value;
    found->count += 1;
}

std::vector<MetricFamily> Metrics::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<MetricFamily> families;
    for (const auto& [name, family] : m_families) {
        families.push_back(family.head);
        for (const auto& [labels, one] : family.samples) families.back().samples.push_back(one);
        if (family.samples.empty() && family.head.kind != MetricKind::Histogram) families.back().samples.push_back({});
    }
    return families;
}

} // namespace reeve::base
