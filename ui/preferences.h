// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.h"

namespace reeve::ui {

class Settings;

/// What the user chose about the windows, kept in the settings under "window/". Mode and density are applied at once; scale and language
/// with the next start. GUI thread; reading and setting are cheap.
class Preferences final : public QObject {
    Q_OBJECT

public:
    Preferences(Settings& settings, Theme& theme, QObject* parent = nullptr); ///< @pre both outlive this

    Theme::Mode mode() const { return m_theme.mode(); }
    void setMode(Theme::Mode mode);
    Theme::Density density() const { return m_theme.density(); }
    void setDensity(Theme::Density density);
    /// Of everything, in percent: 100 to 200 in steps of 25. What is set here counts from the next start on.
    int scale() const { return scale(m_settings); }
    void setScale(int percent);
    QString language() const; ///< "" = that of the system, "en", "de"
    void setLanguage(const QString& language);
    /// Is read-only on when the program starts?
    bool startsReadOnly() const { return startsReadOnly(m_settings); }
    void setStartsReadOnly(bool on);
    /// Does the platform ask for less motion? Nothing in the console moves for longer than 120 ms anyway.
    static bool reducesMotion();

    /// For the start of the program, before there is a window.
    static Theme::Mode mode(const Settings& settings);
    static Theme::Density density(const Settings& settings);
    static int scale(const Settings& settings);
    static bool startsReadOnly(const Settings& settings);
    static const QList<int>& scales(); ///< 100, 125, ... 200

Q_SIGNALS:
    void changed();

private:
    void keep(const QString& key, const QVariant& value);
    Settings& m_settings;
    Theme& m_theme;
};

} // namespace reeve::ui
