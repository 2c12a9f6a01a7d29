// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace reeve::base {

using Labels = std::vector<std::pair<std::string, std::string>>; ///< in the order they are declared

enum class MetricKind : std::uint8_t { Counter, Gauge, Histogram };

struct MetricSample {
    Labels labels;
    double value{};                     ///< counter, gauge; sum of a histogram
    std::vector<std::uint64_t> buckets; ///< histogram: observations per bucket (not cumulative), the last is +Inf
    std::uint64_t count{};              ///< histogram: observations
};

struct MetricFamily {
    std::string name;
    std::string help;
    MetricKind kind{};
    std::vector<double> bounds; ///< histogram: upper bounds, ascending, without +Inf
    std::vector<MetricSample> samples;
};

/// Numbers about the running program, by the names of the requirements (REQ TRB-02). Thread-safe.
/// A family takes 1,000 label sets at most; further ones are counted in metrics_label_overflow_total instead.
class Metrics {
public:
    /// Declares a family; a counter or gauge without labels starts at 0, so that it exists before it happens. Declaring twice is our bug.
    void declare(std::string name, std::string help, MetricKind kind, std::vector<double> bounds = {});
    void add(std::string_view name, const Labels& labels = {}, double amount = 1);
    void set(std::string_view name, const Labels& labels, double value);
    void observe(std::string_view name, const Labels& labels, double value);
    std::vector<MetricFamily> snapshot() const; ///< by name, samples by labels

private:
    static constexpr std::size_t maxLabelSets = 1000; // a family beyond that belongs elsewhere (Prometheus: keep cardinality low)
    struct Family {
        MetricFamily head;
        std::map<Labels, MetricSample> samples;
    };
    MetricSample* sample(std::string_view name, const Labels& labels);
    mutable std::mutex m_mutex;
    std::map<std::string, Family, std::less<>> m_families;
};

} // namespace reeve::base
