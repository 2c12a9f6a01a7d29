// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment_style.h"

#include "ui/settings.h"

using namespace Qt::StringLiterals;

namespace reeve::ui {

namespace {

const QStringList& ranks()
{
    static const QStringList all{u"local"_s, u"development"_s, u"staging"_s, u"production"_s};
    return all;
}

/// An environment that nobody here knows counts as production, to be safe.
qsizetype rank(const QString& environment)
{
    const auto at = ranks().indexOf(environment);
    return at < 0 ? ranks().size() - 1 : at;
}

} // namespace

EnvironmentStyle::EnvironmentStyle(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QString EnvironmentStyle::key(const QString& fingerprint, const QString& name)
{
    return u"planes/%1/%2"_s.arg(QString(fingerprint).replace(u':', u'-'), name);
}

client::Identity EnvironmentStyle::applied(client::Identity own) const
{
    const QString chosen = m_settings.value(key(own.fingerprint, u"environment"_s)).toString();
    own.label = m_settings.value(key(own.fingerprint, u"label"_s)).toString().left(longestLabel);
    if (!ranks().contains(chosen) || rank(chosen) <= rank(own.environment)) return own;
    own.declared = own.environment;
    own.environment = chosen;
    return own;
}

QStringList EnvironmentStyle::choices(const QString& declared)
{
    QStringList out{declared};
    for (const QString& each : ranks())
        if (rank(each) > rank(declared)) out << each;
    return out;
}

void EnvironmentStyle::choose(const QString& fingerprint, const QString& declared, const QString& environment, const QString& label)
{
    const bool stricter = ranks().contains(environment) && rank(environment) > rank(declared);
    if (stricter) m_settings.setValue(key(fingerprint, u"environment"_s), environment);
    else m_settings.remove(key(fingerprint, u"environment"_s));
    const QString word = label.simplified().left(longestLabel);
    if (word.isEmpty()) m_settings.remove(key(fingerprint, u"label"_s));
    else m_settings.setValue(key(fingerprint, u"label"_s), word);
    Q_EMIT changed();
}

} // namespace reeve::ui
