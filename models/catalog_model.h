// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <QCoreApplication>
#include <QStringList>
#include <vector>

namespace reeve::models {

/// The catalog in force, loaded whole: what forms offer to choose from. Loads when asked, never by itself; a failure is not retried by
/// itself. GUI thread.
class CatalogModel final : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Loading, Failed, Ready };
    Q_ENUM(State)

    explicit CatalogModel(client::Connection& connection, QObject* parent = nullptr); ///< @pre the connection outlives the model
    void load();

    State state() const { return m_state; }
    const base::Error& error() const { return m_error; } ///< of state Failed
    /// The objects of one kind, by name. Pointers hold until the next stateChanged().
    std::vector<const registry::CatalogItem*> items(registry::Kind kind) const;
    const registry::CatalogItem* find(registry::Kind kind, std::string_view name) const; ///< null when there is none in force

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);

    client::Connection& m_connection;
    std::vector<registry::CatalogItem> m_items; ///< by kind and name; each once
    base::Error m_error;
    State m_state{State::Idle};
    quint64 m_generation{0};
};

/// The isolation profiles, most shared first.
const QStringList& profiles();

/// What catalog objects mean, in words for the person who chooses. Pure functions.
struct CatalogText {
    Q_DECLARE_TR_FUNCTIONS(CatalogText)

public:
    static QString profile(const QString& name); ///< "Shared: a schema of its own in a shared database"
    static QString
    placement(const registry::TenantSpec& spec); ///< "Dedicated database in eu-central-1, standby eu-west-1"; empty without a region
    static QString quotas(const registry::PlanSpec& plan);           ///< "200 compute units, 2,000 GiB, ..."
    static QString rateLimits(const registry::PlanSpec& plan);       ///< "read 80/s (burst 160), write 16/s (burst 40)"
    static QString policyName(const registry::CatalogItem& item);    ///< "eu-only (version 3, from 1 Jan 2026)"
    static QString policyMeaning(const registry::CatalogItem& item); ///< "Data stays in EU"
    /// Why @p region cannot be chosen: "refused: eu-only allows EU". Empty = it can. Rules that are not chosen yet (null, empty) allow.
    static QString refusal(const registry::CatalogItem& region, const registry::CatalogItem* residency, const std::string& encryption,
                           const std::string& profile);
};

} // namespace reeve::models
