// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/environment_band.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace reeve::widgets {

namespace {

Badge plainBadge(const QString& environment)
{
    if (environment == "staging"_L1) return {u"warning"_s, EnvironmentBand::tr("Staging"), Tone::Warning};
    if (environment == "development"_L1) return {u"half"_s, EnvironmentBand::tr("Development"), Tone::Ok};
    if (environment == "local"_L1) return {u"ring"_s, EnvironmentBand::tr("Local"), Tone::Neutral};
    if (environment == "offline"_L1) return {u"file"_s, EnvironmentBand::tr("Offline"), Tone::Archived};
    if (environment.isEmpty()) return {u"ring"_s, EnvironmentBand::tr("Opening…"), Tone::Muted};
    return {u"dot"_s, environment == "production"_L1 ? EnvironmentBand::tr("Production") : environment, Tone::Danger};
}

} // namespace

Badge environmentBadge(const QString& environment, const QString& label)
{
    Badge badge = plainBadge(environment);
    if (!label.isEmpty() && !environment.isEmpty() && label.compare(badge.text, Qt::CaseInsensitive) != 0)
        badge.text = EnvironmentBand::tr("%1 · %2", "what somebody calls an environment, and what it is").arg(label, badge.text);
    return badge;
}

EnvironmentBand::EnvironmentBand(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal) setFixedHeight(3);
    else setFixedWidth(3);
}

void EnvironmentBand::setEnvironment(const QString& environment)
{
    const Badge badge = environmentBadge(environment);
    m_tone = badge.tone;
    setAccessibleName(tr("Environment: %1").arg(badge.text));
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), color(m_tone, palette())); }

} // namespace reeve::widgets
