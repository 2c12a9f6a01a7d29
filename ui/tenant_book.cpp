// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenant_book.h"

#include "models/format.h"
#include "ui/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace reeve::ui {

using models::toQt;

namespace {

QList<TenantBook::Note> read(const QVariant& stored)
{
    QList<TenantBook::Note> notes;
    for (const QJsonValue& each : QJsonDocument::fromJson(stored.toByteArray()).array()) {
        const TenantBook::Note note{each["id"_L1].toString(), each["slug"_L1].toString(), each["name"_L1].toString()};
        if (!note.id.isEmpty()) notes << note;
    }
    return notes;
}

QByteArray written(const QList<TenantBook::Note>& notes)
{
    QJsonArray array;
    for (const auto& each : notes) array.append(QJsonObject{{u"id"_s, each.id}, {u"slug"_s, each.slug}, {u"name"_s, each.name}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

TenantBook::Note noteOf(const registry::Tenant& tenant) { return {toQt(tenant.id), toQt(tenant.slug), toQt(tenant.legalName)}; }

void drop(QList<TenantBook::Note>& notes, const QString& id)
{
    notes.removeIf([&](const TenantBook::Note& each) { return each.id == id; });
}

} // namespace

TenantBook::TenantBook(client::Connection& connection, Settings& settings, QObject* parent)
    : QObject(parent), m_connection(connection), m_settings(settings)
{
    connect(&connection, &client::Connection::identityChanged, this, &TenantBook::reload);
    reload();
}

QString TenantBook::key(const char* list) const
{
    return u"planes/%1/%2"_s.arg(m_connection.identity().fingerprint, QLatin1StringView(list));
}

void TenantBook::reload()
{
    const auto favourites = read(m_settings.value(key("favourites")));
    const auto recent = read(m_settings.value(key("recent")));
    if (favourites == m_favourites && recent == m_recent) return;
    m_favourites = favourites;
    m_recent = recent;
    Q_EMIT changed();
}

void TenantBook::save()
{
    if (m_connection.identity().fingerprint.isEmpty()) return; // whose they are is not known yet
    m_settings.setValue(key("favourites"), written(m_favourites));
    m_settings.setValue(key("recent"), written(m_recent));
    Q_EMIT changed();
}

bool TenantBook::isFavourite(const QString& id) const
{
    return std::any_of(m_favourites.begin(), m_favourites.end(), [&](const Note& each) { return each.id == id; });
}

QSet<QString> TenantBook::favouriteIds() const
{
    QSet<QString> ids;
    for (const Note& each : m_favourites) ids.insert(each.id);
    return ids;
}

void TenantBook::setFavourite(const registry::Tenant& tenant, bool on)
{
    reload();
    const Note note = noteOf(tenant);
    drop(m_favourites, note.id);
    if (on && m_favourites.size() < mostFavourites) {
        m_favourites << note;
        std::sort(m_favourites.begin(), m_favourites.end(), [](const Note& a, const Note& b) { return a.slug < b.slug; });
    }
    save();
}

void TenantBook::opened(const registry::Tenant& tenant)
{
    reload();
    const Note note = noteOf(tenant);
    if (!m_recent.isEmpty() && m_recent.first() == note) return;
    drop(m_recent, note.id);
    m_recent.prepend(note);
    if (m_recent.size() > mostRecent) m_recent.removeLast();
    save();
}

void TenantBook::forget(const QString& id)
{
    reload();
    drop(m_favourites, id);
    drop(m_recent, id);
    save();
}

} // namespace reeve::ui
