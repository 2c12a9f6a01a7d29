// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/gui/memory_watch.h"
#include "bench/gui/rows_watch.h"

#include <QMap>

namespace reeve::bench {

void printSteps(const std::vector<StepRecord>& records);
void printRows(const std::vector<RowsWatch::Series>& series);

/// What a long run was like, without keeping all of it.
struct SoakSummary {
    /// Events of one kind, in one kind of step, that took longer than a frame.
    struct Cause {
        int times{0};
        double milliseconds{0}; ///< all of them
        LongEvent worst;
    };
    double longest{};            ///< stall, milliseconds
    QString inWhat;              ///< the step that had it
    QMap<QString, Cause> causes; ///< by step and event
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
