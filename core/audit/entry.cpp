// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/entry.h"

#include "core/audit/tiles.h"
#include "core/base/codec.h"

namespace reeve::audit {
namespace {

namespace json = base::json;

bool hasDouble(const json::value& value)
{
    if (value.is_double()) return true;
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object)
            if (hasDouble(member.value())) return true;
    } else if (const auto* list = value.if_array()) {
        for (const auto& item : *list)
            if (hasDouble(item)) return true;
    }
    return false;
}

json::array diffOf(const json::value& before, const json::value& after)
{
    json::array changes;
    if (before.is_null() || after.is_null()) return changes;
    for (auto& change : base::diffJson(before, after))
        changes.push_back({{"path", change.path}, {"old", std::move(change.before)}, {"new", std::move(change.after)}});
    return changes;
}

json::value digestOf(const json::value& value) { return {{"sha256", crypto::hex(crypto::sha256({base::writeCanonicalJson(value)}))}}; }

std::string canonical(const Entry& entry)
{
    auto value = base::toJson(entry);
    auto& object = value.get_object();
    object.emplace("manifestVersion", nullptr); // all members are there: what is absent is null
    object.emplace("error", nullptr);
    return base::writeCanonicalJson(value);
}

} // namespace

base::Result<std::string> writeEntry(const Draft& draft, std::uint64_t seq, base::Timestamp time)
{
    if (hasDouble(draft.before) || hasDouble(draft.after))
        return base::internal("audit entry of " + draft.action + ": a floating point number cannot be signed");
    Entry entry{1,
                seq,
                time,
                draft.actor,
                draft.action,
                draft.target,
                draft.reason,
                draft.request,
                draft.manifestVersion,
                draft.decisions,
                draft.result,
                draft.error,
                draft.before,
                draft.after,
                diffOf(draft.before, draft.after)};
    std::string bytes = canonical(entry);
    if (bytes.size() > maxEntryBytes) {
        for (auto* document : {&entry.before, &entry.after, &entry.diff})
            if (!document->is_null()) *document = digestOf(*document);
        bytes = canonical(entry);
    }
    if (bytes.size() > maxEntryBytes)
        return base::Error{
            base::ErrorCode::Unavailable, "the audit entry of " + draft.action + " would exceed 60 KiB", "AUDIT_UNAVAILABLE", {}, {}};
    // What enters the log can be verified: the verifier's own check has the last word.
    static thread_local EntryScanner scanner;
    if (const auto fault = scanner.scan(bytes))
        return base::internal("audit entry of " + draft.action + ": " + fault->message + " at byte " + std::to_string(fault->offset));
    return bytes;
}

base::Result<Entry> parseEntry(std::string_view bytes)
{
    const auto malformed = [](base::Error error) {
        error.reason = "MALFORMED_ENTRY";
        error.message = "not an audit entry: " + error.message;
        return error;
    };
    auto value = base::parseJson(bytes);
    if (!value) return malformed(value.error());
    auto entry = base::fromJson<Entry>(*value);
    if (!entry) return malformed(entry.error());
    return entry;
}

} // namespace reeve::audit
