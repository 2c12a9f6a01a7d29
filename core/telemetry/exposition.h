// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/metrics.h"

#include <string>

namespace reeve::telemetry {

/// Media type of the text below; a scrape without it is refused by newer servers.
inline constexpr std::string_view expositionType = "text/plain; version=0.0.4; charset=utf-8";

/// The families in Prometheus' text format 0.0.4: one HELP and TYPE each, cumulative buckets, the last line ends with a newline.
std::string writeExposition(const std::vector<base::MetricFamily>& families);

/// Declares the metrics that the control plane feeds, by the names and labels of the requirements (REQ TRB-02).
void declareMetrics(base::Metrics& metrics);

} // namespace reeve::telemetry
