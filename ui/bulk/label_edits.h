// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <map>
#include <string>
#include <vector>

namespace reeve::ui {

/// Labels as a person types them: to set a "key=value" a line, to remove a key a line.
struct LabelEdits {
    std::map<std::string, std::string> set;
    std::vector<std::string> remove;
    QString setProblem; ///< the first line that is wrong, and why; empty: none
    QString removeProblem;
    bool isEmpty() const { return set.empty() && remove.empty(); }
};
LabelEdits readLabelEdits(const QString& set, const QString& remove);

} // namespace reeve::ui
