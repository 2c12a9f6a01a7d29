// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/difference.h"

#include "models/format.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <boost/mp11/algorithm.hpp>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::Format;
using models::toQt;
using models::Words;
using registry::Contact;
using registry::Webhook;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

QString joined(const std::vector<std::string>& list, const QString& separator)
{
    QStringList all;
    for (const auto& each : list) all.append(toQt(each));
    return all.join(separator);
}

QString gates(const std::vector<base::GateDecision>& gates)
{
    QStringList all;
    for (const auto& each : gates) all.append(u"%1 %2: %3"_s.arg(toQt(each.name), toQt(each.version), toQt(each.verdict)));
    return all.join(u"; "_s);
}

QString hookText(const Webhook& hook) { return u"%1: %2 (%3)"_s.arg(toQt(hook.name), toQt(hook.url), joined(hook.events, u", "_s)); }

/// Collects what is not the same.
class Collector {
public:
    void add(const QString& what, const QString& seen, const QString& now, const char* pointer = "")
    {
        if (seen != now) found.push_back({what, seen, now, pointer});
    }
    /// Things in a list: what left and what came; a pair of the same @p key is one that was changed.
    template <class Item, class KeyOf, class TextOf>
    void addList(const QString& what, const std::vector<Item>& seen, const std::vector<Item>& now, const char* pointer, KeyOf key,
                 TextOf text)
    {
        const auto without = [](const std::vector<Item>& list, const std::vector<Item>& other) {
            std::vector<Item> rest;
            std::copy_if(list.begin(), list.end(), std::back_inserter(rest),
                         [&](const Item& each) { return std::find(other.begin(), other.end(), each) == other.end(); });
            return rest;
        };
        auto came = without(now, seen);
        for (const auto& gone : without(seen, now)) {
            const auto partner = std::find_if(came.begin(), came.end(), [&](const Item& each) { return key(each) == key(gone); });
            found.push_back({what, text(gone), partner == came.end() ? QString{} : text(*partner), pointer});
            if (partner != came.end()) came.erase(partner);
        }
        for (const auto& each : came) found.push_back({what, {}, text(each), pointer});
    }
    std::vector<Difference> found;
};

QString labelText(const std::map<std::string, std::string>& labels)
{
    QStringList all;
    for (const auto& [key, value] : labels) all.append(u"%1=%2"_s.arg(toQt(key), toQt(value)));
    return all.join(u", "_s);
}

} // namespace

QString contactText(const Contact& contact)
{
    return Text::tr("%1: %2, %3", "role, name, e-mail").arg(Words::role(contact.role), toQt(contact.name), toQt(contact.email));
}

QString quotaName(const std::string& member)
{
    if (member == "computeUnits") return Text::tr("Compute units");
    if (member == "storageGiB") return Text::tr("Storage (GiB)");
    if (member == "eventsPerDay") return Text::tr("Events a day");
    if (member == "concurrentOperations") return Text::tr("Operations at once");
    return toQt(member);
}

std::vector<Difference> planDifferences(const base::Plan& seen, const base::Plan& now)
{
    Collector all;
    all.add(Text::tr("Steps"), joined(seen.steps, u"; "_s), joined(now.steps, u"; "_s));
    all.add(Text::tr("Touches"), joined(seen.touches, u"; "_s), joined(now.touches, u"; "_s));
    all.add(Text::tr("Gates"), gates(seen.gates), gates(now.gates));
    all.add(Text::tr("Downtime"), toQt(seen.downtime), toQt(now.downtime));
    all.add(Text::tr("Undo"), toQt(seen.undo), toQt(now.undo));
    return std::move(all.found);
}

std::vector<Difference> tenantDifferences(const registry::Tenant& seen, const registry::Tenant& now, base::Timestamp at)
{
    const auto changed = [&](const registry::Tenant& tenant) {
        return Text::tr("%1, changed %2", "revision, time ago").arg(Format::count(tenant.revision), Format::relative(tenant.updatedAt, at));
    };
    const auto state = [](const registry::Tenant& tenant) {
        return tenant.stateReason.empty() ? Words::state(tenant.state)
                                          : u"%1: %2"_s.arg(Words::state(tenant.state), toQt(tenant.stateReason));
    };
    Collector all;
    if (seen.revision != now.revision) all.found.push_back({Text::tr("Revision"), changed(seen), changed(now)});
    all.add(Text::tr("State"), state(seen), state(now));
    all.add(Text::tr("Legal hold"), toQt(seen.legalHold.value_or("")), toQt(now.legalHold.value_or("")));
    const auto date = [](const std::optional<base::Timestamp>& time) { return time ? Format::date(*time) : QString{}; };
    all.add(Text::tr("Purge date"), date(seen.purgeAt), date(now.purgeAt));
    all.add(Text::tr("Manifest version"), Format::count(seen.version), Format::count(now.version));
    return std::move(all.found);
}

std::vector<Difference> manifestDifferences(const registry::TenantManifest& seen, const registry::TenantManifest& now)
{
    const auto& a = seen.spec;
    const auto& b = now.spec;
    Collector all;
    all.add(Text::tr("Labels"), labelText(seen.metadata.labels), labelText(now.metadata.labels), "/metadata/labels");
    all.add(Text::tr("Legal name"), toQt(a.legalName), toQt(b.legalName), "/spec/legalName");
    all.add(Text::tr("Display name"), toQt(a.displayName), toQt(b.displayName), "/spec/displayName");
    all.add(Text::tr("Profile"), toQt(a.profile), toQt(b.profile), "/spec/profile");
    all.add(Text::tr("Plan"), toQt(a.plan), toQt(b.plan), "/spec/plan");
    all.add(Text::tr("Allowed regions"), joined(a.regions.allowed, u", "_s), joined(b.regions.allowed, u", "_s), "/spec/regions/allowed");
    all.add(Text::tr("Preferred region"), toQt(a.regions.preferred), toQt(b.regions.preferred), "/spec/regions/preferred");
    all.add(Text::tr("Standby region"), toQt(a.regions.standby.value_or("")), toQt(b.regions.standby.value_or("")),
            "/spec/regions/standby");
    all.add(Text::tr("Residency"), toQt(a.policies.residency), toQt(b.policies.residency), "/spec/policies/residency");
    all.add(Text::tr("Encryption"), toQt(a.policies.encryption), toQt(b.policies.encryption), "/spec/policies/encryption");
    all.add(Text::tr("Retention"), toQt(a.policies.retention), toQt(b.policies.retention), "/spec/policies/retention");
    all.add(Text::tr("Environments"), joined(a.environments, u", "_s), joined(b.environments, u", "_s), "/spec/environments");
    const auto quotas = std::pair{a.quotas.value_or(registry::Quotas{}), b.quotas.value_or(registry::Quotas{})};
    boost::mp11::mp_for_each<boost::describe::describe_members<registry::Quotas, boost::describe::mod_public>>([&](auto member) {
        const auto text = [](const std::optional<std::uint64_t>& value) {
            return value ? Format::count(*value) : Text::tr("as the plan grants");
        };
        all.add(quotaName(member.name), text(quotas.first.*member.pointer), text(quotas.second.*member.pointer), "/spec/quotas");
    });
    all.addList(Text::tr("Contact"), a.contacts, b.contacts, "/spec/contacts", [](const Contact& each) { return each.role; }, contactText);
    all.addList(Text::tr("Webhook"), a.webhooks, b.webhooks, "/spec/webhooks", [](const Webhook& each) { return each.name; }, hookText);
    if (all.found.empty() && a.contacts != b.contacts)
        all.found.push_back({Text::tr("Order of the contacts"), Text::tr("as before"), Text::tr("another"), "/spec/contacts"});
    return std::move(all.found);
}

} // namespace reeve::ui
