// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_model.h"

#include "models/format.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <tuple>

namespace reeve::models {

using registry::CatalogItem;
using registry::Kind;

CatalogModel::CatalogModel(client::Connection& connection, QObject* parent) : QObject(parent), m_connection(connection) {}

void CatalogModel::load()
{
    setState(State::Loading);
    m_connection.call(this, registry::ListCatalog{}, [this, generation = ++m_generation](base::Result<registry::ListCatalog::Page> page) {
        if (generation != m_generation) return;
        if (!page) {
            m_error = page.error();
            return setState(State::Failed);
        }
        m_items = std::move(page->items);
        // By name, the newest version first; of several versions only that one stays.
        std::sort(m_items.begin(), m_items.end(),
                  [](const auto& a, const auto& b) { return std::tie(a.kind, a.name, b.version) < std::tie(b.kind, b.name, a.version); });
        const auto same = [](const auto& a, const auto& b) { return a.kind == b.kind && a.name == b.name; };
        m_items.erase(std::unique(m_items.begin(), m_items.end(), same), m_items.end());
        setState(State::Ready);
    });
}

void CatalogModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

std::vector<const CatalogItem*> CatalogModel::items(Kind kind) const
{
    std::vector<const CatalogItem*> found;
    for (const auto& item : m_items) {
        if (item.kind == kind) found.push_back(&item);
    }
    return found;
}

const CatalogItem* CatalogModel::find(Kind kind, std::string_view name) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const auto& item) { return item.kind == kind && item.name == name; });
    return found == m_items.end() ? nullptr : &*found;
}

const QStringList& profiles()
{
    static const QStringList all{QStringLiteral("mt-standard"), QStringLiteral("hybrid"), QStringLiteral("st-dedicated")};
    return all;
}

QString CatalogText::profile(const QString& name)
{
    if (name == QLatin1String("mt-standard")) return tr("Shared: a schema of its own in a shared database");
    if (name == QLatin1String("hybrid")) return tr("Hybrid: shared control data, isolated data plane");
    if (name == QLatin1String("st-dedicated")) return tr("Dedicated: a database, compute, storage and network of its own");
    return {};
}

QString CatalogText::placement(const registry::TenantSpec& spec)
{
    if (spec.regions.preferred.empty()) return {};
    const auto region = toQt(spec.regions.preferred);
    const auto standby = toQt(spec.regions.standby.value_or(std::string{}));
    if (spec.profile == "st-dedicated")
        return standby.isEmpty() ? tr("Placement: dedicated stack in %1, no standby").arg(region)
                                 : tr("Placement: dedicated stack in %1, standby %2").arg(region, standby);
    if (spec.profile == "hybrid")
        return standby.isEmpty() ? tr("Placement: isolated data plane in %1, no standby").arg(region)
                                 : tr("Placement: isolated data plane in %1, standby %2").arg(region, standby);
    return standby.isEmpty() ? tr("Placement: shared database in %1, no standby").arg(region)
                             : tr("Placement: shared database in %1, standby %2").arg(region, standby);
}

QString CatalogText::quotas(const registry::PlanSpec& plan)
{
    const auto& quotas = plan.quotas;
    return tr("%1 compute units, %2 GiB of storage, %3 events a day, %4 operations at once", "quotas of a plan")
        .arg(Format::count(quotas.computeUnits.value_or(0)), Format::count(quotas.storageGiB.value_or(0)),
             Format::count(quotas.eventsPerDay.value_or(0)), Format::count(quotas.concurrentOperations.value_or(0)));
}

QString CatalogText::rateLimits(const registry::PlanSpec& plan)
{
    QStringList parts;
    for (const auto& limit : plan.rateLimits)
        parts.append(tr("%1 %2 a second (bursts of %3)", "rate limit: read 40 a second")
                         .arg(toQt(limit.method), Format::count(limit.requestsPerSecond), Format::count(limit.burst)));
    return parts.join(QStringLiteral(", "));
}

QString CatalogText::policyName(const CatalogItem& item)
{
    const auto from = QDateTime::fromSecsSinceEpoch(base::toMicros(item.effectiveFrom) / 1'000'000, QTimeZone::utc()).date();
    if (from.year() <= 1970) return tr("%1 (version %2)", "a policy").arg(toQt(item.name)).arg(item.version);
    return tr("%1 (version %2, from %3)", "a policy")
        .arg(toQt(item.name))
        .arg(item.version)
        .arg(QLocale().toString(from, QStringLiteral("d MMM yyyy")));
}

QString CatalogText::policyMeaning(const CatalogItem& item)
{
    if (item.residency) {
        QStringList names;
        for (const auto& each : item.residency->jurisdictions) names.append(toQt(each));
        return names.contains(QStringLiteral("*")) ? tr("Data may lie anywhere")
                                                   : tr("Data stays in %1").arg(names.join(QStringLiteral(", ")));
    }
    if (item.encryption)
        return item.encryption->keyScope == "tenant"
                   ? tr("A key of its own, rotated every %1 d", "days").arg(item.encryption->rotationDays)
                   : tr("The platform's key, rotated every %1 d", "days").arg(item.encryption->rotationDays);
    if (item.retention)
        return item.retention->archiveDays == 0 ? tr("May be deleted as soon as it is archived")
                                                : tr("Kept %1 d after archiving", "days").arg(Format::count(item.retention->archiveDays));
    return {};
}

QString CatalogText::refusal(const CatalogItem& region, const CatalogItem* residency, const std::string& encryption,
                             const std::string& profile)
{
    if (!region.region) return {};
    const auto& spec = *region.region;
    const auto has = [](const std::vector<std::string>& list, const std::string& item) {
        return std::find(list.begin(), list.end(), item) != list.end();
    };
    if (residency && residency->residency) {
        const auto& allowed = residency->residency->jurisdictions;
        if (!has(allowed, "*") && !has(allowed, spec.jurisdiction)) {
            QStringList names;
            for (const auto& each : allowed) names.append(toQt(each));
            return tr("refused: %1 allows %2", "residency policy allows jurisdictions")
                .arg(toQt(residency->name), names.join(QStringLiteral(", ")));
        }
    }
    if (!profile.empty() && !has(spec.profiles, profile)) return tr("refused: no %1 in this region", "a profile").arg(toQt(profile));
    if (!encryption.empty() && !has(spec.encryption, encryption))
        return tr("refused: %1 encryption is not offered here").arg(toQt(encryption));
    return {};
}

} // namespace reeve::models
