// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/metrics.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <thread>

using namespace reeve::base;

namespace {
MetricFamily family(const Metrics& metrics, std::string_view name)
{
    for (auto& each : metrics.snapshot())
        if (each.name == name) return each;
    ADD_FAILURE() << "there is no " << name;
    return {};
}
double only(const Metrics& metrics, std::string_view name)
{
    const auto found = family(metrics, name);
    EXPECT_EQ(found.samples.size(), 1u);
    return found.samples.at(0).value;
}
} // namespace

TEST(Metrics, ExistBeforeTheyHappen) // REQ TRB-02
{
    Metrics metrics;
    metrics.declare("tenancy_policy_denials_total", "Denials", MetricKind::Counter);
    metrics.declare("tenancy_events_consumer_lag", "Lag", MetricKind::Gauge);
    metrics.declare("tenancy_webhook_delivery_seconds", "Delivery", MetricKind::Histogram, {1});
    EXPECT_EQ(only(metrics, "tenancy_policy_denials_total"), 0);
    EXPECT_EQ(only(metrics, "tenancy_events_consumer_lag"), 0);
    EXPECT_EQ(only(metrics, "metrics_label_overflow_total"), 0);
    EXPECT_EQ(family(metrics, "tenancy_policy_denials_total").help, "Denials");
}

TEST(Metrics, CountSetAndObserve)
{
    Metrics metrics;
    metrics.declare("c", "", MetricKind::Counter);
    metrics.declare("g", "", MetricKind::Gauge);
    metrics.add("c");
    metrics.add("c", {}, 2.5);
    metrics.set("g", {}, 7);
    metrics.set("g", {}, -1);
    EXPECT_EQ(only(metrics, "c"), 3.5);
    EXPECT_EQ(only(metrics, "g"), -1);
}

TEST(Metrics, KeepLabelSetsApartAndSorted)
{
    Metrics metrics;
    metrics.declare("c", "", MetricKind::Counter);
    metrics.add("c", {{"state", "Draft"}});
    metrics.add("c", {{"state", "Active"}}, 2);
    metrics.add("c", {{"state", "Draft"}});
    const auto found = family(metrics, "c");
    ASSERT_EQ(found.samples.size(), 2u); // no sample without labels once there are some
    EXPECT_EQ(found.samples[0].labels, (Labels{{"state", "Active"}}));
    EXPECT_EQ(found.samples[0].value, 2);
    EXPECT_EQ(found.samples[1].value, 2);
}

TEST(Metrics, BucketsTakeTheirUpperBound)
{
    Metrics metrics;
    metrics.declare("h", "", MetricKind::Histogram, {0.1, 1, 10});
    for (const double value : {0.05, 0.1, 0.11, 1.0, 10.0, 10.5, 1e9}) metrics.observe("h", {}, value);
    const auto found = family(metrics, "h");
    ASSERT_EQ(found.samples.size(), 1u);
    EXPECT_EQ(found.bounds, (std::vector<double>{0.1, 1, 10}));
    EXPECT_EQ(found.samples[0].buckets, (std::vector<std::uint64_t>{2, 2, 1, 2}));
    EXPECT_EQ(found.samples[0].count, 7u);
    EXPECT_DOUBLE_EQ(found.samples[0].value, 0.05 + 0.1 + 0.11 + 1 + 10 + 10.5 + 1e9);
}

TEST(Metrics, CountWhatNoLongerFits)
{
    Metrics metrics;
    metrics.declare("c", "", MetricKind::Counter);
    metrics.declare("h", "", MetricKind::Histogram, {1});
    for (int i = 0; i < 1000; ++i) {
        metrics.add("c", {{"tenant", std::to_string(i)}});
        metrics.observe("h", {{"tenant", std::to_string(i)}}, 1);
    }
    EXPECT_EQ(only(metrics, "metrics_label_overflow_total"), 0);
    metrics.add("c", {{"tenant", "one too many"}});
    metrics.set("c", {{"tenant", "another"}}, 1);
    metrics.observe("h", {{"tenant", "a third"}}, 1);
    metrics.add("c", {{"tenant", "7"}}); // known ones go on
    EXPECT_EQ(only(metrics, "metrics_label_overflow_total"), 3);
    EXPECT_EQ(family(metrics, "c").samples.size(), 1000u);
    const auto samples = family(metrics, "c").samples;
    EXPECT_EQ(std::find_if(samples.begin(), samples.end(), [](const auto& s) { return s.labels[0].second == "7"; })->value, 2);
}

TEST(Metrics, AreListedByName)
{
    Metrics metrics;
    for (const char* name : {"b", "a", "c"}) metrics.declare(name, "", MetricKind::Counter);
    std::vector<std::string> names;
    for (const auto& each : metrics.snapshot()) names.push_back(each.name);
    EXPECT_EQ(names, (std::vector<std::string>{"a", "b", "c", "metrics_label_overflow_total"}));
}

TEST(Metrics, LoseNothingAcrossThreads)
{
    Metrics metrics;
    metrics.declare("c", "", MetricKind::Counter);
    metrics.declare("h", "", MetricKind::Histogram, {0.5});
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&metrics] {
                for (int i = 0; i < 1000; ++i) {
                    metrics.add("c");
                    metrics.observe("h", {}, i % 2);
                    if (i % 100 == 0) metrics.snapshot();
                }
            });
    }
    EXPECT_EQ(only(metrics, "c"), 4000);
    EXPECT_EQ(family(metrics, "h").samples.at(0).buckets, (std::vector<std::uint64_t>{2000, 2000}));
}
