// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved_views.h"

#include "core/base/codec.h"
#include "models/format.h"
#include "models/tenant_list_model.h"
#include "ui/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::TenantListModel;
using models::toQt;

namespace {

constexpr std::pair<int, const char*> columnKeys[] = {
    {TenantListModel::Favourite, "favourite"},     {TenantListModel::Slug, "slug"},         {TenantListModel::LegalName, "legalName"},
    {TenantListModel::DisplayName, "displayName"}, {TenantListModel::State, "state"},       {TenantListModel::StateSince, "stateSince"},
    {TenantListModel::Profile, "profile"},         {TenantListModel::Plan, "plan"},         {TenantListModel::Region, "region"},
    {TenantListModel::Revision, "revision"},       {TenantListModel::Version, "version"},   {TenantListModel::Created, "createdAt"},
    {TenantListModel::Updated, "updatedAt"},       {TenantListModel::PurgeDate, "purgeAt"}, {TenantListModel::LegalHold, "legalHold"},
};

/// A filter travels as the API writes it.
QString filterText(const registry::TenantFilter& filter) { return toQt(base::writeJson(base::toJson(filter))); }

registry::TenantFilter filterOf(const QString& text)
{
    const auto value = base::parseJson(text.toStdString());
    if (!value) return {};
    auto filter = base::fromJson<registry::TenantFilter>(*value);
    return filter ? std::move(*filter) : registry::TenantFilter{};
}

QJsonObject toJson(const SavedView& view)
{
    return {{u"name"_s, view.name},
            {u"filter"_s, filterText(view.filter)},
            {u"order"_s, view.order},
            {u"descending"_s, view.descending},
            {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
}

SavedView fromJson(const QJsonValue& value)
{
    SavedView view;
    view.name = value["name"_L1].toString();
    view.filter = filterOf(value["filter"_L1].toString());
    view.order = value["order"_L1].toString();
    view.descending = value["descending"_L1].toBool();
    for (const QJsonValue& each : value["columns"_L1].toArray())
        if (columnOf(each.toString()) >= 0) view.columns << each.toString();
    return view;
}

QList<SavedView> builtIn()
{
    const auto ofState = [](const QString& name, registry::State state, const QStringList& columns) {
        SavedView view;
        view.name = name;
        view.filter.state = {state};
        view.columns = columns;
        view.builtIn = true;
        return view;
    };
    SavedView all;
    all.name = ViewStore::tr("All tenants");
    all.builtIn = true;
    const QStringList since{u"favourite"_s, u"slug"_s, u"legalName"_s, u"state"_s, u"stateSince"_s, u"plan"_s, u"region"_s};
    QStringList purge = since;
    purge.insert(5, u"purgeAt"_s);
    return {all, ofState(ViewStore::tr("Suspended"), registry::State::Suspended, since),
            ofState(ViewStore::tr("Drafts"), registry::State::Draft,
                    {u"favourite"_s, u"slug"_s, u"legalName"_s, u"state"_s, u"createdAt"_s, u"plan"_s, u"region"_s}),
            ofState(ViewStore::tr("Archived, with purge dates"), registry::State::Archived, purge)};
}

} // namespace

QString columnKey(int column)
{
    for (const auto& [each, key] : columnKeys)
        if (each == column) return QString::fromLatin1(key);
    return {};
}

int columnOf(const QString& key)
{
    for (const auto& [each, name] : columnKeys)
        if (key == QLatin1StringView(name)) return each;
    return -1;
}

bool SavedView::looksLike(const SavedView& other) const
{
    return filter == other.filter && order == other.order && descending == other.descending && columns == other.columns;
}

ViewStore::ViewStore(client::Connection& connection, Settings& settings, QObject* parent)
    : QObject(parent), m_connection(connection), m_settings(settings)
{
    connect(&connection, &client::Connection::identityChanged, this, &ViewStore::reload);
    reload();
}

QString ViewStore::key(const char* what) const
{
    return u"planes/%1/%2"_s.arg(m_connection.identity().fingerprint, QLatin1StringView(what));
}

void ViewStore::reload()
{
    QList<SavedView> own;
    for (const QJsonValue& each : QJsonDocument::fromJson(m_settings.value(key("views")).toByteArray()).array()) {
        SavedView view = fromJson(each);
        if (!view.name.isEmpty() && own.size() < mostViews) own << std::move(view);
    }
    arrange(std::move(own));
}

void ViewStore::arrange(QList<SavedView> own)
{
    std::sort(own.begin(), own.end(),
              [](const SavedView& a, const SavedView& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    m_views = builtIn() + own;
    Q_EMIT changed();
}

void ViewStore::write()
{
    QJsonArray array;
    for (const SavedView& each : m_views)
        if (!each.builtIn) array.append(toJson(each));
    if (!m_connection.identity().fingerprint.isEmpty())
        m_settings.setValue(key("views"), QJsonDocument(array).toJson(QJsonDocument::Compact));
}

const SavedView* ViewStore::find(const QString& name) const
{
    for (const SavedView& each : m_views)
        if (each.name.compare(name, Qt::CaseInsensitive) == 0) return &each;
    return nullptr;
}

QString ViewStore::nameProblem(const QString& name, const QString& except) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) return tr("Give the view a name.");
    if (trimmed.size() > longestName) return tr("A name may have %n characters.", nullptr, longestName);
    const SavedView* same = find(trimmed);
    if (same && same->name != except)
        return same->builtIn ? tr("“%1” is always there; choose another name.").arg(same->name)
                             : tr("There is a view called “%1” already.").arg(same->name);
    if (m_views.size() >= mostViews && except.isEmpty()) return tr("There are too many views; delete one first.");
    return {};
}

void ViewStore::save(SavedView view)
{
    view.builtIn = false;
    QList<SavedView> own;
    for (const SavedView& each : m_views)
        if (!each.builtIn && each.name != view.name) own << each;
    own << std::move(view);
    arrange(std::move(own));
    write();
}

void ViewStore::rename(const QString& from, const QString& to)
{
    const SavedView* found = find(from);
    if (!found || found->builtIn) return;
    SavedView view = *found;
    const bool first = start() == from;
    QList<SavedView> own;
    for (const SavedView& each : m_views)
        if (!each.builtIn && each.name != from) own << each;
    view.name = to.trimmed();
    own << view;
    if (first) setStart(view.name);
    arrange(std::move(own));
    write();
}

void ViewStore::remove(const QString& name)
{
    QList<SavedView> own;
    for (const SavedView& each : m_views)
        if (!each.builtIn && each.name != name) own << each;
    if (start() == name) setStart({});
    arrange(std::move(own));
    write();
}

QString ViewStore::start() const { return m_settings.value(key("startView")).toString(); }

void ViewStore::setStart(const QString& name)
{
    if (m_connection.identity().fingerprint.isEmpty()) return;
    if (name.isEmpty()) m_settings.remove(key("startView"));
    else m_settings.setValue(key("startView"), name);
}

} // namespace reeve::ui
