// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_facts.h"

#include "core/base/text.h"
#include "models/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

struct TenantFacts {
    Q_DECLARE_TR_FUNCTIONS(TenantFacts)
};

QString versioned(const std::string& name, std::uint32_t version)
{
    return version == 0 ? models::toQt(name) : u"%1 v%2"_s.arg(models::toQt(name)).arg(version);
}

} // namespace

QList<Fact> quotaFacts(const registry::GetTenant::Details& details, const models::CatalogModel& catalog)
{
    const registry::Quotas own = details.manifest.spec.quotas.value_or(registry::Quotas{});
    const auto* item = catalog.find(registry::Kind::Plan, details.tenant.plan);
    const registry::Quotas plan = item && item->plan ? item->plan->quotas : registry::Quotas{};
    QList<Fact> facts;
    const auto add = [&facts](const QString& key, std::optional<std::uint64_t> set, std::optional<std::uint64_t> most,
                              const QString& unit) {
        if (!set && !most) return;
        QString value = models::Format::count(set ? *set : *most);
        if (!unit.isEmpty()) value += u' ' + unit;
        if (set && most && *set != *most)
            value =
                TenantFacts::tr("%1 of the plan's %2", "a quota that is lower than the plan's").arg(value, models::Format::count(*most));
        facts.append({key, value});
    };
    add(TenantFacts::tr("Compute units"), own.computeUnits, plan.computeUnits, {});
    add(TenantFacts::tr("Storage"), own.storageGiB, plan.storageGiB, u"GiB"_s);
    add(TenantFacts::tr("Events a day"), own.eventsPerDay, plan.eventsPerDay, {});
    add(TenantFacts::tr("Concurrent operations"), own.concurrentOperations, plan.concurrentOperations, {});
    return facts;
}

QList<Fact> policyFacts(const registry::GetTenant::Details& details)
{
    const auto& policies = details.manifest.spec.policies;
    const auto& bound = details.bindings;
    return {{TenantFacts::tr("Residency"), versioned(policies.residency, bound.residency)},
            {TenantFacts::tr("Encryption"), versioned(policies.encryption, bound.encryption)},
            {TenantFacts::tr("Retention"), versioned(policies.retention, bound.retention)}};
}

QStringList hiddenMatches(const registry::GetTenant::Details& details, const QString& query)
{
    const auto& tenant = details.tenant;
    const std::string open = base::fold(tenant.slug + '\n' + tenant.legalName + '\n' + tenant.displayName + '\n' + tenant.id);
    const std::string folded = base::fold(base::nfc(query.toStdString()));
    QStringList found;
    const auto add = [&found](const QString& place) {
        if (!found.contains(place)) found << place;
    };
    for (const auto word : base::words(folded)) {
        if (open.find(word) != std::string::npos) continue;
        for (const auto& contact : details.manifest.spec.contacts)
            if (base::fold(contact.email).find(word) != std::string::npos)
                add(TenantFacts::tr("contact e-mail %1").arg(models::toQt(contact.email)));
        const bool named = word.starts_with("label:"); // the whole line, or its beginning
        const std::string_view wanted = named ? word.substr(6) : word;
        for (const auto& [key, value] : details.manifest.metadata.labels) {
            const std::string line = base::fold(key + "=" + value);
            const bool hit = !named                                       ? line.find(wanted) != std::string::npos
                             : wanted.find('=') != std::string_view::npos ? line == wanted
                                                                          : line.starts_with(std::string(wanted) + "=");
            if (hit) add(TenantFacts::tr("label %1").arg(models::toQt(key + "=" + value)));
        }
    }
    return found;
}

} // namespace reeve::ui
