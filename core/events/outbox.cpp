// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/outbox.h"

#include "core/base/codec.h"
#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace reeve::events {
namespace {

constexpr std::string_view typePrefix = "reeve.";
constexpr std::string_view typeSuffix = ".v1";
constexpr std::size_t sequenceDigits = 20; // CloudEvents' Integer has 32 bits: a longer sequence is text that sorts

std::string padded(std::uint64_t sequence)
{
    std::string digits = std::to_string(sequence);
    return std::string(sequenceDigits - digits.size(), '0') + digits;
}

std::string cursorOf(std::int64_t position) { return base::toBase64Url("e" + std::to_string(position)); }

base::Result<std::int64_t> positionOf(const std::string& cursor)
{
    const auto text = base::fromBase64Url(cursor);
    std::int64_t position = -1;
    if (text && text->size() > 1 && text->front() == 'e') {
        const auto [end, error] = std::from_chars(text->data() + 1, text->data() + text->size(), position);
        if (error == std::errc{} && end == text->data() + text->size() && position >= 0) return position;
    }
    return base::invalid("/cursor", "INVALID_VALUE", "is not a cursor of this event list",
                         "use the nextCursor of an earlier page, or none");
}

/// "tenant.*" and "tenant.activated" as bounds on the stored type.
base::Result<std::pair<std::string, bool>> pattern(const std::string& filter)
{
    const bool prefix = filter.ends_with(".*");
    const std::string_view name = prefix ? std::string_view{filter}.substr(0, filter.size() - 1) : std::string_view{filter};
    const bool valid = !name.empty() && std::all_of(name.begin(), name.end(),
                                                    [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '.'; });
    if (!valid)
        return base::invalid("/filter", "INVALID_VALUE", "is no event filter", "write tenant.activated, or tenant.* for all of a resource");
    return std::pair{std::string{typePrefix} + std::string{name} + (prefix ? "" : std::string{typeSuffix}), prefix};
}

struct Bounds {
    std::int64_t floor{}; ///< newest position that was deleted; 0 = none
    std::int64_t high{};
};

base::Result<Bounds> bounds(storage::Connection& db)
{
    auto rows = db.query("SELECT (SELECT floor FROM event_floor), coalesce((SELECT max(pos) FROM event), 0)");
    Bounds found;
    if (rows.next()) found = {rows.integer(0), rows.integer(1)};
    REEVE_TRY(rows.status());
    return found;
}

} // namespace

std::string_view schemaV1()
{
    return R"sql(
CREATE TABLE event(pos INTEGER PRIMARY KEY, source TEXT NOT NULL, seq INTEGER NOT NULL, type TEXT NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX event_source ON event(source, seq);
CREATE TABLE event_floor(id INTEGER PRIMARY KEY CHECK(id = 1), floor INTEGER NOT NULL) STRICT;
INSERT INTO event_floor(id, floor) VALUES(1, 0);
)sql";
}

base::Result<std::uint64_t> append(storage::Transaction& tx, const Draft& draft, const base::Caller& caller, base::Timestamp now,
                                   base::IdGenerator& ids)
{
    Event event;
    event.id = ids.next("evt");
    event.source = draft.tenantId.empty() ? "/catalog" : "/tenants/" + draft.tenantId;
    event.type = std::string{typePrefix} + draft.type + std::string{typeSuffix};
    event.time = now;
    event.subject = draft.subject;
    event.partitionkey = draft.tenantId;
    event.correlationid = caller.correlationId;
    event.causationid = caller.requestId;
    if (!caller.traceParent.empty()) event.traceparent = caller.traceParent;
    event.dataschema = "/schemas/" + draft.type + std::string{typeSuffix} + ".json";
    event.data = draft.data;

    auto newest = tx.query("SELECT seq FROM event WHERE source = $1 ORDER BY seq DESC LIMIT 1", event.source);
    const std::uint64_t sequence = newest.next() ? newest.count(0) + 1 : 1;
    REEVE_TRY(newest.status());
    event.sequence = padded(sequence);
    REEVE_TRY(tx.run("INSERT INTO event(source, seq, type, at, body) VALUES($1, $2, $3, $4, $5)", event.source, sequence, event.type, now,
                     base::writeJson(base::toJson(event))));
    return sequence;
}

base::Result<ListEvents::Page> list(storage::Connection& db, const ListEvents& op)
{
    const auto limit = std::clamp<std::uint32_t>(op.pageSize.value_or(100), 1, 1000);
    REEVE_ASSIGN(const Bounds kept, bounds(db));
    std::int64_t after = kept.floor;
    if (op.cursor) {
        REEVE_ASSIGN(after, positionOf(*op.cursor));
        if (after < kept.floor && after != 0)
            return base::Error{base::ErrorCode::FailedPrecondition,
                               "events up to position " + std::to_string(kept.floor) +
                                   " are beyond retention; list the tenants anew and go on from position " + std::to_string(kept.floor + 1),
                               "CURSOR_EXPIRED",
                               {},
                               {}};
        after = std::max(after, kept.floor);
    }
    if (op.fromSequence && !op.tenantId)
        return base::invalid("/fromSequence", "INVALID_VALUE", "counts within one tenant", "give tenantId as well");

    std::string sql = "SELECT pos, body FROM event WHERE pos > $1";
    std::vector<storage::Param> params{after};
    const auto bind = [&](storage::Param value) { return params.push_back(std::move(value)), "$" + std::to_string(params.size()); };
    if (op.tenantId) {
        sql += " AND source = " + bind("/tenants/" + *op.tenantId);
        if (op.fromSequence) sql += " AND seq >= " + bind(static_cast<std::int64_t>(*op.fromSequence));
    }
    if (op.filter) {
        REEVE_ASSIGN(const auto wanted, pattern(*op.filter));
        sql += wanted.second ? " AND substr(type, 1, " + std::to_string(wanted.first.size()) + ") = " : " AND type = ";
        sql += bind(wanted.first);
    }
    sql += " ORDER BY pos LIMIT " + std::to_string(limit);

    ListEvents::Page page;
    page.highWatermark = static_cast<std::uint64_t>(kept.high);
    page.earliest = static_cast<std::uint64_t>(kept.floor + 1);
    std::int64_t last = std::max(after, kept.high); // an unfilled page has seen everything up to the high watermark
    auto rows = db.start(sql, params.data(), params.size());
    while (rows.next()) {
        REEVE_ASSIGN(const auto body, base::parseJson(rows.view(1)));
        REEVE_ASSIGN(auto event, base::fromJson<Event>(body));
        page.items.push_back(std::move(event));
        if (page.items.size() == limit) last = rows.integer(0);
    }
    REEVE_TRY(rows.status());
    page.nextCursor = cursorOf(last);
    return page;
}

base::Result<bool> prune(storage::Transaction& tx, base::Timestamp now, std::int64_t most)
{
    REEVE_ASSIGN(const Bounds kept, bounds(tx));
    std::int64_t floor = kept.floor;
    std::int64_t seen = 0;
    auto oldest = tx.query("SELECT pos, at FROM event WHERE pos > $1 ORDER BY pos LIMIT $2", kept.floor, most);
    for (; oldest.next() && (oldest.time(1) < now - retention || oldest.integer(0) <= kept.high - maxEvents); ++seen)
        floor = oldest.integer(0);
    REEVE_TRY(oldest.status());
    if (seen == 0) return false;
    // Of the tenants that had an event among these: those before the floor that a newer one follows, also what was kept as the newest once.
    REEVE_TRY(
        tx.run("DELETE FROM event WHERE pos IN (SELECT pos FROM event AS old WHERE old.pos <= $2 AND old.source IN (SELECT DISTINCT "
               "source FROM event WHERE pos > $1 AND pos <= $2) AND old.seq < (SELECT max(seq) FROM event WHERE source = old.source))",
               kept.floor, floor));
    REEVE_TRY(tx.run("UPDATE event_floor SET floor = $1 WHERE id = 1", floor));
    return seen == most;
}

base::Result<std::uint64_t> count(storage::Connection& db)
{
    auto rows = db.query("SELECT coalesce((SELECT max(pos) FROM event), 0) - floor FROM event_floor");
    const std::uint64_t kept = rows.next() ? rows.count(0) : 0;
    REEVE_TRY(rows.status());
    return kept;
}

} // namespace reeve::events
