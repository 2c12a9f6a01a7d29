// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/exposition.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace reeve::telemetry {
namespace {

std::string escaped(std::string_view text, bool isLabel)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\') out += "\\\\";
        else if (c == '\n') out += "\\n";
        else if (c == '"' && isLabel) out += "\\\"";
        else out += c;
    }
    return out;
}

std::string number(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15) return std::to_string(static_cast<long long>(value));
    std::array<char, 40> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.10g", value);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string labelText(const base::Labels& labels, const std::string& bound = {})
{
    std::string text;
    const auto add = [&](std::string_view name, std::string_view value) {
        text += text.empty() ? "{" : ",";
        text += std::string{name} + "=\"" + escaped(value, true) + "\"";
    };
    for (const auto& [name, value] : labels) add(name, value);
    if (!bound.empty()) add("le", bound);
    return text.empty() ? text : text + "}";
}

void writeHistogram(const base::MetricFamily& family, const base::MetricSample& sample, std::string& out)
{
    std::uint64_t cumulative = 0;
    for (std::size_t i = 0; i < sample.buckets.size(); ++i) {
        cumulative += sample.buckets[i];
        const std::string bound = i < family.bounds.size() ? number(family.bounds[i]) : "+Inf";
        out += family.name + "_bucket" + labelText(sample.labels, bound) + " " + std::to_string(cumulative) + "\n";
    }
    out += family.name + "_sum" + labelText(sample.labels) + " " + number(sample.value) + "\n";
    out += family.name + "_count" + labelText(sample.labels) + " " + std::to_string(sample.count) + "\n";
}

} // namespace

std::string writeExposition(const std::vector<base::MetricFamily>& families)
{
    std::string out;
    for (const auto& family : families) {
        const char* kind = family.kind == base::MetricKind::Counter ? "counter"
                           : family.kind == base::MetricKind::Gauge ? "gauge"
                                                                    : "histogram";
        out += "# HELP " + family.name + " " + escaped(family.help, false) + "\n# TYPE " + family.name + " " + kind + "\n";
        for (const auto& sample : family.samples) {
            if (family.kind == base::MetricKind::Histogram) writeHistogram(family, sample, out);
            else out += family.name + labelText(sample.labels) + " " + number(sample.value) + "\n";
        }
    }
    return out;
}

void declareMetrics(base::Metrics& metrics)
{
    using base::MetricKind;
    metrics.declare("tenancy_state_counts", "Tenants by state", MetricKind::Gauge);
    metrics.declare("tenancy_lifecycle_transitions_total", "Committed transitions of tenants by state before and after",
                    MetricKind::Counter);
    metrics.declare("tenancy_api_requests_total", "Operations answered, by route template, method and status", MetricKind::Counter);
    metrics.declare("tenancy_api_request_duration_ms", "Time from call to answer in milliseconds", MetricKind::Histogram,
                    {5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10000});
    metrics.declare("tenancy_write_errors_total", "Mutations that failed for another reason than the request itself, by route",
                    MetricKind::Counter);
    metrics.declare("tenancy_policy_denials_total", "Mutations that a policy gate or a quota refused", MetricKind::Counter);
    metrics.declare("tenancy_audit_failures_total", "Denials and failures that could not be written to the audit log", MetricKind::Counter);
}

} // namespace reeve::telemetry
