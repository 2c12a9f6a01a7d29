// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/audit/api.h"
#include "core/events/api.h"
#include "tests/core/control/model_steps.h"

namespace reeve::test {

/// How often each operation had each outcome: "tenants.suspend ok".
using Tally = std::map<std::string, std::size_t>;

/// Takes steps on a real plane and on the model, and compares after each.
class ModelRun {
public:
    ModelRun();
    /// @return what differs; empty when nothing does
    std::string take(const Step& step);
    Model model;
    Tally tally;

private:
    std::string perform(Request request, const Step& step);
    std::string compareAnswer(const Request& request, const Expected& expected, const base::Result<control::Answer>& answer);
    std::string compareLog(const Request& request, const Expected& expected);
    std::string compareEvents(const Expected& expected);
    std::string compareTenant(const std::string& slug);
    std::string compareLists();
    template <class Op>
    typename Op::Response read(Op op);

    Plane m_plane;
    std::string m_cursor;           ///< of the events
    std::uint64_t m_eventsBefore{}; ///< that the catalog's import published
    std::vector<Request> m_sent;
    std::vector<std::pair<std::string, std::string>> m_kept; ///< hashes of plans, and what they were of
    std::map<std::uint64_t, base::Receipt> m_receipts;       ///< by index of the entry
};

/// The first step of @p steps after which plane and model differ, and how; nullopt when they never do.
std::optional<std::string> failureOf(const std::vector<Step>& steps, bool keepsADayLonger = false, Tally* tally = nullptr);

} // namespace reeve::test
