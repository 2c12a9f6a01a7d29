// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plane/figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace reeve::bench {
namespace {

std::string shown(double value, const std::string& unit)
{
    char text[64];
    std::snprintf(text, sizeof text, value >= 1000 ? "%.0f" : value >= 10 ? "%.1f" : "%.3g", value);
    std::string digits = text;
    for (auto at = static_cast<std::ptrdiff_t>(digits.find('.') == std::string::npos ? digits.size() : digits.find('.')) - 3; at > 0;
         at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    return digits + (unit.starts_with('/') ? unit : " " + unit);
}

} // namespace

double Samples::percentile(double share) const
{
    if (m_all.empty()) return 0;
    auto sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * double(sorted.size())));
    return sorted[std::min(std::max<std::size_t>(rank, 1), sorted.size()) - 1];
}

double Samples::perSecond() const
{
    const double sum = std::accumulate(m_all.begin(), m_all.end(), 0.0);
    return sum > 0 ? double(m_all.size()) * 1000 / sum : 0;
}

double timed(const std::function<void()>& work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

void print(const std::vector<std::string>& names, const std::vector<Figures>& columns)
{
    std::printf("| what | bar |");
    for (const auto& name : names) std::printf(" %s |", name.c_str());
    if (columns.size() > 1) std::printf(" growth |");
    std::printf(" seen beside |\n|---|---|");
    for (std::size_t i = 0; i < names.size() + (columns.size() > 1 ? 2 : 1); ++i) std::printf("---|");
    std::printf("\n");
    for (std::size_t line = 0; line < columns.back().size(); ++line) {
        const auto& last = columns.back()[line];
        std::printf("| %s | %s |", last.what.c_str(), last.bar.c_str());
        for (const auto& column : columns)
            std::printf(" %s |", line < column.size() ? shown(column[line].value, column[line].unit).c_str() : "");
        if (columns.size() > 1) {
            const double first = line < columns.front().size() ? columns.front()[line].value : 0;
            const bool isRate = last.unit.ends_with("/s");
            const double growth = isRate ? first / last.value : last.value / first;
            std::printf(first > 0 && last.value > 0 ? " %.1fx |" : " |", growth);
        }
        std::printf(" %s |\n", last.note.c_str());
    }
}

} // namespace reeve::bench
