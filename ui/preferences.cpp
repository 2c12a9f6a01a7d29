// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "ui/language.h"
#include "ui/settings.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace reeve::ui {

Preferences::Preferences(Settings& settings, Theme& theme, QObject* parent) : QObject(parent), m_settings(settings), m_theme(theme) {}

void Preferences::keep(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

void Preferences::setMode(Theme::Mode mode)
{
    m_theme.setMode(mode);
    keep(u"window/theme"_s, Theme::nameOf(mode));
}

void Preferences::setDensity(Theme::Density density)
{
    m_theme.setDensity(density);
    keep(u"window/density"_s, density == Theme::Density::Compact ? u"compact"_s : u"comfortable"_s);
}

void Preferences::setScale(int percent)
{
    if (scales().contains(percent)) keep(u"window/scale"_s, percent);
}

QString Preferences::language() const
{
    const QString language = m_settings.value("window/language").toString();
    return Language::all().contains(language) ? language : QString();
}

void Preferences::setLanguage(const QString& language) { keep(u"window/language"_s, language); }

void Preferences::setStartsReadOnly(bool on) { keep(u"window/readOnly"_s, on); }

bool Preferences::startsReadOnly(const Settings& settings) { return settings.value("window/readOnly").toBool(); }

bool Preferences::reducesMotion() { return !QApplication::isEffectEnabled(Qt::UI_General); }

Theme::Mode Preferences::mode(const Settings& settings) { return Theme::modeNamed(settings.value("window/theme").toString()); }

Theme::Density Preferences::density(const Settings& settings)
{
    return settings.value("window/density").toString() == "compact"_L1 ? Theme::Density::Compact : Theme::Density::Comfortable;
}

int Preferences::scale(const Settings& settings)
{
    const int percent = settings.value("window/scale", 100).toInt();
    return scales().contains(percent) ? percent : 100;
}

const QList<int>& Preferences::scales()
{
    static const QList<int> all{100, 125, 150, 175, 200};
    return all;
}

} // namespace reeve::ui
