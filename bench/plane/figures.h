// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace reeve::bench {

/// How long each of many calls took, in milliseconds.
class Samples {
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    double percentile(double share) const; ///< 0 when empty; 1 = the longest
    double perSecond() const;              ///< calls in one second, one after the other
    std::size_t count() const { return m_all.size(); }

private:
    std::vector<double> m_all;
};

/// Milliseconds that @p work takes.
double timed(const std::function<void()>& work);

/// One line of the report about one plane.
struct Figure {
    std::string what;
    std::string bar; ///< what is wanted; empty = told for its own sake
    double value{};
    std::string unit; ///< "ms", "us", "/s", "rows/s"
    std::string note; ///< what else was seen: the worst case's name, a rival's figure
};
using Figures = std::vector<Figure>;

/// Writes the report as a table, one column a plane. Growth compares the last with the first.
/// @p names: of the planes, such as "10,000"; @p columns: their figures, which begin with the same lines
void print(const std::vector<std::string>& names, const std::vector<Figures>& columns);

} // namespace reeve::bench
