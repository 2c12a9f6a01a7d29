// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_facts.h"

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

} // namespace reeve::ui
