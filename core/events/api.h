// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/base/operation.h"

#include <optional>
#include <string>
#include <vector>

namespace reeve::events {

/// A CloudEvents 1.0 envelope as it is stored, hashed and delivered. `sequence` is gap-free and rising per tenant (per `source`).
struct Event {
    std::string specversion{"1.0"};
    std::string id;     ///< "evt_..."
    std::string source; ///< "/tenants/tnt_..." or "/catalog"
    std::string type;   ///< "reeve.tenant.activated.v1"
    base::Timestamp time{};
    std::string subject;      ///< slug, or name of the catalog object
    std::string sequence;     ///< 20 digits, zero padded, from 1
    std::string partitionkey; ///< tenant id
    std::string correlationid;
    std::string causationid; ///< request id
    std::optional<std::string> traceparent;
    std::string datacontenttype{"application/json"};
    std::string dataschema; ///< "/schemas/tenant.activated.v1.json"
    base::json::value data; ///< tenantId, slug, previousState, newState, revision, manifestVersion, actor
};
BOOST_DESCRIBE_STRUCT(Event, (),
                      (specversion, id, source, type, time, subject, sequence, partitionkey, correlationid, causationid, traceparent,
                       datacontenttype, dataschema, data))

/// Events in commit order by cursor, or of one tenant by sequence. A cursor older than retention is FailedPrecondition with
/// reason CURSOR_EXPIRED (HTTP 410), naming the earliest position. REQ ARC-07.
struct ListEvents {
    static constexpr base::OperationInfo info{"events.list",      base::Verb::Get,     "/v1/events",
                                              base::Role::Viewer, base::Effect::Reads, "Lists events after a cursor, in commit order"};
    std::optional<std::string> cursor;         ///< nextCursor of the page before; absent = from the earliest kept
    std::optional<std::string> tenantId;       ///< only this tenant's
    std::optional<std::uint64_t> fromSequence; ///< with tenantId: begin at this sequence, inclusive
    std::optional<std::string> filter;         ///< "tenant.activated", "tenant.*", "catalog.*"
    std::optional<std::uint32_t> pageSize;     ///< 1 to 1,000, coerced; 100
    struct Page {
        std::vector<Event> items;
        std::string nextCursor;        ///< never empty: keep it and ask again
        std::uint64_t highWatermark{}; ///< newest position
        std::uint64_t earliest{};      ///< oldest position kept
    };
    using Response = Page;
};
BOOST_DESCRIBE_STRUCT(ListEvents, (), (cursor, tenantId, fromSequence, filter, pageSize))
BOOST_DESCRIBE_STRUCT(ListEvents::Page, (), (items, nextCursor, highWatermark, earliest))

} // namespace reeve::events
