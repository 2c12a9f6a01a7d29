// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/connection.h"

#include <QStringList>

namespace reeve::ui {

class Settings;

/// How planes are called and coloured here: for each fingerprint the environment and word that the user chose, kept in the settings. They
/// belong to the plane's key and not to a window, tab or connection, so that no window can show production data in another's colour.
///
/// The default is what the plane says of itself. A choice may only be stricter (local, development, staging, production, in rising order):
/// the environment decides what has to be typed before an act, and a plane that its operators call production must not lose that because of
/// a setting on one desk. Should the plane later say something stricter than the choice, the plane counts.
class EnvironmentStyle final : public QObject {
    Q_OBJECT

public:
    explicit EnvironmentStyle(Settings& settings, QObject* parent = nullptr); ///< @pre the settings outlive this

    /// @p own, as it is to be shown: for client::Connection::setPresentation().
    client::Identity applied(client::Identity own) const;
    /// What may be chosen for a plane that calls itself @p declared, the least strict first.
    static QStringList choices(const QString& declared);
    /// Keeps a choice. An environment that is less strict than @p declared is not kept. Empty: what the plane says.
    void choose(const QString& fingerprint, const QString& declared, const QString& environment, const QString& label);

    static constexpr int longestLabel = 40;

Q_SIGNALS:
    void changed();

private:
    static QString key(const QString& fingerprint, const QString& name);
    Settings& m_settings;
};

} // namespace reeve::ui
