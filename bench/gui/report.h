// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/gui/memory_watch.h"
#include "bench/gui/rows_watch.h"

namespace reeve::bench {

void printSteps(const std::vector<StepRecord>& records);
void printRows(const std::vector<RowsWatch::Series>& series);

/// What a long run was like, without keeping all of it.
struct SoakSummary {
    double longest{}; ///< stall, milliseconds
    QString inWhat;   ///< the step that had it
    QString event;    ///< the longest event of that step
    std::size_t pings{0};
    int aboveFrame{0};
    int aboveLimit{0};
    int warnings{0};
    qsizetype widgetsBefore{0};
    qsizetype widgetsAfter{0}; ///< many more: something that was closed is still there

    void add(const std::vector<StepRecord>& records);
    void print(const std::vector<MemoryWatch::Sample>& memory, std::chrono::seconds warmUp, int actions, quint64 seed) const;
};

} // namespace reeve::bench
