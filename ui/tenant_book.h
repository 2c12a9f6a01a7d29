// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <QList>
#include <QSet>

namespace reeve::ui {

class Settings;

/// The tenants that the user marked with a star, and those opened last: kept in the settings for each control plane, by its fingerprint.
/// They are remembered by id with the name they had; whether one still exists only the control plane knows.
class TenantBook final : public QObject {
    Q_OBJECT

public:
    struct Note {
        QString id;
        QString slug;
        QString name; ///< legal name
        bool operator==(const Note&) const = default;
    };
    static constexpr int mostRecent = 12;
    static constexpr int mostFavourites = 200;

    /// @pre both outlive the book
    TenantBook(client::Connection& connection, Settings& settings, QObject* parent = nullptr);

    const QList<Note>& favourites() const { return m_favourites; } ///< by slug
    const QList<Note>& recent() const { return m_recent; }         ///< the one opened last first
    bool isFavourite(const QString& id) const;
    QSet<QString> favouriteIds() const;

    void setFavourite(const registry::Tenant& tenant, bool on);
    void opened(const registry::Tenant& tenant);
    void forget(const QString& id); ///< in both lists
    void reload();                  ///< what another window did

Q_SIGNALS:
    void changed();

private:
    void save();
    QString key(const char* list) const;

    client::Connection& m_connection;
    Settings& m_settings;
    QList<Note> m_favourites;
    QList<Note> m_recent;
};

} // namespace reeve::ui
