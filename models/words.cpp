// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "models/format.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace reeve::models {

QString Words::state(registry::State state)
{
    switch (state) {
    case registry::State::Draft: return tr("Draft");
    case registry::State::Active: return tr("Active");
    case registry::State::Suspended: return tr("Suspended");
    case registry::State::Archived: return tr("Archived");
    case registry::State::Deleted: return tr("Deleted");
    }
    return {};
}

QString Words::operation(const std::string& name)
{
    static constexpr std::pair<const char*, const char*> words[] = {
        {"tenants.create", QT_TR_NOOP("Registered")},
        {"tenants.updateManifest", QT_TR_NOOP("Manifest changed")},
        {"tenants.activate", QT_TR_NOOP("Activated")},
        {"tenants.suspend", QT_TR_NOOP("Suspended")},
        {"tenants.resume", QT_TR_NOOP("Resumed")},
        {"tenants.archive", QT_TR_NOOP("Archived")},
        {"tenants.restore", QT_TR_NOOP("Restored")},
        {"tenants.delete", QT_TR_NOOP("Deleted")},
        {"tenants.setLegalHold", QT_TR_NOOP("Legal hold set")},
        {"tenants.releaseLegalHold", QT_TR_NOOP("Legal hold released")},
        {"tenants.correctRegions", QT_TR_NOOP("Regions corrected")},
        {"tenants.updateContacts", QT_TR_NOOP("Contacts updated")},
        {"tenants.changePlan", QT_TR_NOOP("Plan changed")},
        {"tenants.setLabels", QT_TR_NOOP("Labels changed")},
        {"manifests.import", QT_TR_NOOP("Imported")},
        {"catalog.put", QT_TR_NOOP("Catalog changed")},
        {"key.rotated", QT_TR_NOOP("Signing key rotated")},
        {"plane.created", QT_TR_NOOP("Control plane created")},
    };
    for (const auto& [operation, word] : words)
        if (name == operation) return tr(word);
    return toQt(name);
}

QString Words::result(audit::ResultKind result)
{
    switch (result) {
    case audit::ResultKind::ok: return tr("Done", "result of an action");
    case audit::ResultKind::denied: return tr("Denied");
    case audit::ResultKind::failed: return tr("Failed");
    }
    return {};
}

QString Words::role(const std::string& contactRole)
{
    if (contactRole == "technical") return tr("Technical");
    if (contactRole == "billing") return tr("Billing");
    if (contactRole == "security") return tr("Security");
    if (contactRole == "legal") return tr("Legal");
    return toQt(contactRole);
}

} // namespace reeve::models
