// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/events/api.h"
#include "core/storage/database.h"

namespace reeve::events {

/// What a mutation says of itself; the outbox adds id, sequence and the caller's trace.
struct Draft {
    std::string type;     ///< without prefix and version: "tenant.activated", "catalog.changed"
    std::string tenantId; ///< empty for the catalog
    std::string subject;
    base::json::object data;
};

/// Events are kept for 30 days and 10 million at most; the newest of each tenant stays for ever, so that sequences never restart.
inline constexpr std::chrono::days retention{30};
inline constexpr std::int64_t maxEvents = 10'000'000;

/// Appends in the running transaction. The sequence follows the newest event of the same source without a gap: safe because all writes
/// pass one writer. @return the sequence.
base::Result<std::uint64_t> append(storage::Transaction& tx, const Draft& draft, const base::Caller& caller, base::Timestamp now,
                                   base::IdGenerator& ids);
/// Errors: InvalidArgument (no cursor of ours, bad filter), FailedPrecondition with reason CURSOR_EXPIRED.
base::Result<ListEvents::Page> list(storage::Connection& db, const ListEvents& op);
/// Deletes what is beyond retention, looking at @p most of the oldest events at a time, so that nobody waits for long. An event that is
/// younger keeps those after it, also where the clock had stepped. @return is there perhaps more?
base::Result<bool> prune(storage::Transaction& tx, base::Timestamp now, std::int64_t most = 1000);
base::Result<std::uint64_t> count(storage::Connection& db);

/// Tables of the outbox: the part of schema version 1 that belongs to this folder.
std::string_view schemaV1();

} // namespace reeve::events
