// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/transition_counter.h"

#include <array>

namespace reeve::registry {
namespace {

using Counter = std::uint64_t DayOfTransitions::*;

/// By the number of the move in the table.
constexpr std::array<Counter, 7> counters{&DayOfTransitions::created, &DayOfTransitions::activated, &DayOfTransitions::suspended,
                                          &DayOfTransitions::resumed, &DayOfTransitions::archived,  &DayOfTransitions::restored,
                                          &DayOfTransitions::deleted};
enum class Move : std::uint8_t { created, activated, suspended, resumed, archived, restored, deleted };

Move moveOf(State from, State to)
{
    switch (to) {
    case State::Draft: return Move::created;
    case State::Active: return from == State::Suspended ? Move::resumed : Move::activated;
    case State::Suspended: return from == State::Archived ? Move::restored : Move::suspended;
    case State::Archived: return Move::archived;
    case State::Deleted: return Move::deleted;
    }
    return Move::created;
}

std::int64_t dayOf(base::Timestamp at) { return std::chrono::floor<std::chrono::days>(at).time_since_epoch().count(); }

base::Status add(storage::Transaction& tx, base::Timestamp at, Move move)
{
    REEVE_TRY(tx.run("INSERT INTO transition_counter(day, kind, n) VALUES($1, $2, 1) "
                     "ON CONFLICT(day, kind) DO UPDATE SET n = transition_counter.n + 1",
                     dayOf(at), move));
    return base::success();
}

base::Error wrongRange(const char* pointer, std::string message, std::string hint)
{
    return base::invalid(pointer, "INVALID_VALUE", std::move(message), std::move(hint));
}

} // namespace

base::Status countTransition(storage::Transaction& tx, base::Timestamp at, std::optional<State> from, State to)
{
    if (!from) {
        REEVE_TRY(add(tx, at, Move::created));
        if (to == State::Draft) return base::success();
    }
    return add(tx, at, moveOf(from.value_or(State::Draft), to));
}

base::Result<CountTransitions::Page> transitions(storage::Connection& db, const CountTransitions& op, base::Timestamp now)
{
    const std::int64_t last = dayOf(op.to ? *op.to - base::Microseconds{1} : now);
    const std::int64_t first = op.from ? dayOf(*op.from) : last - (CountTransitions::usualDays - 1);
    if (op.from && op.to && *op.from >= *op.to)
        return wrongRange("/to", "the range ends before it begins", "give a moment after " + base::formatTime(*op.from));
    if (last < first) return wrongRange("/from", "the range begins after today", "give a moment up to now, or a later end");
    if (last - first >= CountTransitions::maxDays)
        return wrongRange("/from", "the range has " + std::to_string(last - first + 1) + " days",
                          "ask for at most " + std::to_string(CountTransitions::maxDays) + " days at a time");

    CountTransitions::Page page;
    page.total = static_cast<std::uint64_t>(last - first + 1);
    for (std::int64_t day = first; day <= last; ++day) page.items.push_back({.day = base::Timestamp{std::chrono::days{day}}});
    auto rows = db.query("SELECT day, kind, n FROM transition_counter WHERE day >= $1 AND day <= $2", first, last);
    while (rows.next()) {
        const auto kind = static_cast<std::size_t>(rows.integer(1));
        if (kind < counters.size()) page.items[static_cast<std::size_t>(rows.integer(0) - first)].*counters[kind] = rows.count(2);
    }
    REEVE_TRY(rows.status());
    return page;
}

} // namespace reeve::registry
