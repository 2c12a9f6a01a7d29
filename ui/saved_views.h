// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"
#include "core/registry/api.h"

#include <QStringList>

class QJsonObject;

namespace reeve::ui {

class Settings;

/// A way to look at the tenants: what is searched and filtered, the order, the columns.
struct SavedView {
    QString name;
    registry::TenantFilter filter;
    QString order; ///< key of a column; empty: the control plane's own order
    bool descending{false};
    QStringList columns; ///< keys of the shown ones, left to right; empty: the usual ones
    bool builtIn{false};
    /// The same but for its name?
    bool looksLike(const SavedView& other) const;
};

/// Columns of the tenant list by keys that settings may hold.
QString columnKey(int column);
int columnOf(const QString& key); ///< -1: there is none

/// The views that can be chosen: those that are always there, and the user's own, kept in the settings for each control plane.
class ViewStore final : public QObject {
    Q_OBJECT

public:
    static constexpr int longestName = 60;
    static constexpr int mostViews = 100;

    /// @pre both outlive the store
    ViewStore(client::Connection& connection, Settings& settings, QObject* parent = nullptr);

    const QList<SavedView>& views() const { return m_views; } ///< the built-in ones first, then by name
    const SavedView* find(const QString& name) const;         ///< null when there is none; names differ by more than their case
    /// Why a view cannot be called so; empty when it can. @p except: the view that is renamed.
    QString nameProblem(const QString& name, const QString& except = {}) const;
    void save(SavedView view);                           ///< replaces the own view of this name
    void rename(const QString& from, const QString& to); ///< @pre nameProblem(to, from) is empty
    void remove(const QString& name);
    QString start() const; ///< name of the view that the list begins with
    void setStart(const QString& name);
    void reload(); ///< what another window did

Q_SIGNALS:
    void changed();

private:
    void write();
    void arrange(QList<SavedView> own);
    QString key(const char* what) const;

    client::Connection& m_connection;
    Settings& m_settings;
    QList<SavedView> m_views;
};

} // namespace reeve::ui
