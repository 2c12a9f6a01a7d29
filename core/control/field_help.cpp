// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/field_help.h"

#include <map>
#include <string>

namespace reeve::control {
namespace {

// By "operation.member" where an operation has words of its own, else by "member".
const std::map<std::string_view, std::string_view>& dictionary()
{
    static const std::map<std::string_view, std::string_view> words{
        {"access.list.actor", "Only what this actor read, as in user:ana@desk-7"},
        {"access.list.tenantId", "Only reads of this tenant, as it was asked for: id or slug"},
        {"action", "Only this action, exact (tenants.suspend) or a whole resource (tenants.*)"},
        {"activate", "Activate at once, through the gates"},
        {"actor", "Only entries of this actor, exact, as in user:ana@desk-7"},
        {"allVersions", "Also versions that are not in force now"},
        {"allowed", "Region in which the tenant may be placed, 1 to 16"},
        {"audit.exportFile.path", "Path of the file in the bundle, as audit.export lists it"},
        {"audit.list.tenantId", "Only entries of this tenant; its id or slug"},
        {"catalog.put.manifest", "Manifest with exactly one document of a catalog kind"},
        {"checkpoint", "An older signed checkpoint that you kept: a rollback shows against it"},
        {"confirmSlug", "The tenant's slug, typed once more"},
        {"contacts", "All contacts of the tenant from now on, each {role, name, email}; role is technical, billing, security or legal"},
        {"cursor", "Where the page before ended (its nextCursor)"},
        {"descending", "Largest or latest first"},
        {"events.list.tenantId", "Only events of this tenant; its id or slug"},
        {"files", "Manifest files, at most 1 MiB of contents together, or one larger file"},
        {"filesInAll", "Number of files of the whole import, for its progress"},
        {"filter", "Only these types: tenant.activated, tenant.*, catalog.*"},
        {"from", "Only what happened at this moment or later, as in 2026-10-03T10:00:00Z or 2026-10-03"},
        {"fromSequence", "With a tenant: begin at this sequence number"},
        {"importId", "The import that this batch belongs to; absent in the first one"},
        {"kind", "Only objects of this kind"},
        {"last", "This is the last batch"},
        {"manifest", "Manifest with exactly one Tenant document, YAML or JSON"},
        {"manifests.import.activate", "Activate new tenants through the gates"},
        {"manifests.import.reason", "Why, up to 500 bytes, kept in the audit log; default \"imported from\" and the file"},
        {"manifests.schema.kind", "Kind of the manifest; default Tenant"},
        {"oldestFirst", "Oldest entry first"},
        {"operationId", "Id of the operation (op_...)"},
        {"orderBy", "What to sort by; default slug, or relevance when there is a query"},
        {"pageSize", "Items a page, 1 to 1000"},
        {"pageToken", "Where the page before ended (its nextPageToken), with the same filter and order"},
        {"phase", "Which documents of the batch count"},
        {"plan", "Only tenants with this plan"},
        {"preferred", "Where the tenant is placed; one of the allowed regions"},
        {"profile", "Only tenants with this isolation profile"},
        {"query", "Words that all must be found; accents and case do not matter; label:key=value finds labels"},
        {"quotas", "Overrides {computeUnits, storageGiB, eventsPerDay, concurrentOperations} instead of the present ones; {} drops them"},
        {"reason", "Why, 1 to 500 bytes; kept in the audit log"},
        {"region", "Only tenants placed in this region"},
        {"result", "Only entries with this result"},
        {"revision", "Revision of the tenant that you saw (tenants.get shows it); when it has another one by now, nothing is done"},
        {"running", "Only work that is not done"},
        {"seq", "Position of the entry in the log, from 0"},
        {"size", "Entries in the bundle, as audit.export said"},
        {"standby", "Region for failover; one of the allowed regions"},
        {"startRank", "Instead of a token: begin at this position of the order, from 0"},
        {"state", "Only tenants in this state; default all but Deleted"},
        {"tenantId", "Id (tnt_...) or slug of the tenant"},
        {"tenants.changePlan.plan", "Name of the plan in the catalog"},
        {"tenants.setLabels.remove", "Name of a label to remove; one that is not there is passed over"},
        {"tenants.setLabels.set", "Label to add or to give another value; the others stay"},
        {"tenants.setLegalHold.reason", "Why, 1 to 500 bytes; kept in the audit log and shown while the hold lasts"},
        {"tenants.timeline.actor", "Only changes by this actor, exact, as in user:ana@desk-7"},
        {"tenants.timeline.kind", "Only transitions, only manifest versions, or only what is neither"},
        {"tenants.timeline.reason", "Words that all occur in the reason; accents and case do not matter"},
        {"tenants.transitions.from", "First day, in UTC, as in 2026-10-03; default 30 days up to the last; at most 400 days"},
        {"tenants.transitions.to", "Only what happened before this moment; its whole day counts; default with today"},
        {"tenants.validate.manifest", "Manifest to check, YAML or JSON, one or several documents"},
        {"tenants.validate.tenantId", "Check it as an edit of this tenant, whose slug it must have; else as a new one"},
        {"to", "Only what happened before this moment"},
        {"validateOnly", "Check everything, store nothing"},
    };
    return words;
}

} // namespace

std::string_view fieldHelp(std::string_view operation, std::string_view member)
{
    const auto& words = dictionary();
    auto found = words.find(std::string{operation} + "." + std::string{member});
    if (found == words.end()) found = words.find(member);
    return found == words.end() ? std::string_view{} : found->second;
}

} // namespace reeve::control
