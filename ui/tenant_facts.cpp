// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_facts.h"

#include "core/base/text.h"
#include "models/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using registry::CatalogItem;
using registry::Kind;

namespace {

struct TenantFacts {
    Q_DECLARE_TR_FUNCTIONS(TenantFacts)
};

QString versioned(const std::string& name, std::uint32_t version)
{
    return version == 0 ? toQt(name) : u"%1 v%2"_s.arg(toQt(name)).arg(version);
}

/// Policies begin at midnight UTC.
QString day(base::Timestamp time)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(base::toMicros(time) / 1'000'000, QTimeZone::utc()).date();
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

} // namespace

double Limit::part() const
{
    if (!plan || *plan == 0) return own && *own > 0 ? 1.0 : 0.0;
    return double(own.value_or(*plan)) / double(*plan);
}

std::vector<Limit> limits(const registry::GetTenant::Details& details, const CatalogItem* plan)
{
    const registry::Quotas own = details.manifest.spec.quotas.value_or(registry::Quotas{});
    const registry::Quotas most = plan && plan->plan ? plan->plan->quotas : registry::Quotas{};
    std::vector<Limit> found;
    const auto add = [&found](const QString& key, std::optional<std::uint64_t> set, std::optional<std::uint64_t> highest,
                              const QString& unit) {
        if (!set && !highest) return;
        const auto amount = [&unit](std::uint64_t number) {
            return unit.isEmpty() ? Format::count(number) : Format::count(number) + u' ' + unit;
        };
        QString value = amount(set ? *set : *highest);
        if (set && highest && *set != *highest)
            value =
                TenantFacts::tr("%1 of the plan's %2", "a quota that is lower than the plan's").arg(Format::count(*set), amount(*highest));
        found.push_back({key, value, set, highest});
    };
    add(TenantFacts::tr("Compute units"), own.computeUnits, most.computeUnits, {});
    add(TenantFacts::tr("Storage"), own.storageGiB, most.storageGiB, u"GiB"_s);
    add(TenantFacts::tr("Events a day"), own.eventsPerDay, most.eventsPerDay, {});
    add(TenantFacts::tr("Concurrent operations"), own.concurrentOperations, most.concurrentOperations, {});
    return found;
}

QList<Fact> quotaFacts(const registry::GetTenant::Details& details, const models::CatalogModel& catalog)
{
    QList<Fact> facts;
    for (const Limit& each : limits(details, catalog.find(Kind::Plan, details.tenant.plan))) facts.append({each.key, each.value});
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

std::vector<Binding> bindings(const registry::GetTenant::Details& details, const std::vector<CatalogItem>& catalog, base::Timestamp now)
{
    std::vector<Binding> found;
    const auto add = [&](const QString& key, Kind kind, const std::string& name, std::uint32_t version) {
        Binding binding{key, versioned(name, version), {}, {}, {}};
        const CatalogItem* newest = nullptr;
        for (const CatalogItem& item : catalog) {
            if (item.kind != kind || item.name != name) continue;
            if (item.version == version) {
                binding.meaning = kind == Kind::Plan && item.plan ? models::CatalogText::rateLimits(*item.plan)
                                                                  : models::CatalogText::policyMeaning(item);
                if (base::toMicros(item.effectiveFrom) > 0)
                    binding.since = TenantFacts::tr("in force since %1", "a date").arg(day(item.effectiveFrom));
            }
            if (item.effectiveFrom <= now && (!newest || item.version > newest->version)) newest = &item;
        }
        if (newest && version > 0 && newest->version > version)
            binding.newer = base::toMicros(newest->effectiveFrom) > 0
                                ? TenantFacts::tr("v%1 is in force since %2; the next manifest version will be bound to it", "number, date")
                                      .arg(newest->version)
                                      .arg(day(newest->effectiveFrom))
                                : TenantFacts::tr("v%1 is in force by now; the next manifest version will be bound to it", "number")
                                      .arg(newest->version);
        found.push_back(std::move(binding));
    };
    const auto& spec = details.manifest.spec;
    add(TenantFacts::tr("Plan"), Kind::Plan, spec.plan, details.bindings.plan);
    add(TenantFacts::tr("Residency"), Kind::ResidencyPolicy, spec.policies.residency, details.bindings.residency);
    add(TenantFacts::tr("Encryption"), Kind::EncryptionPolicy, spec.policies.encryption, details.bindings.encryption);
    add(TenantFacts::tr("Retention"), Kind::RetentionPolicy, spec.policies.retention, details.bindings.retention);
    return found;
}

} // namespace reeve::ui
