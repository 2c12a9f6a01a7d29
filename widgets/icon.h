// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tone.h"

#include <QIcon>
#include <QString>

namespace reeve::widgets {

/// An icon of the project's own set (resources/icons/<name>.svg), tinted at the moment of painting with @p tone of the application's
/// palette and drawn for the device's pixel ratio: it follows a change of theme by itself. An unknown name is our bug (an assertion).
QIcon icon(const QString& name, Tone tone = Tone::Text);
/// The same as a picture of @p size logical pixels for a device of @p ratio, in the colours of @p dark or light.
QPixmap iconPixmap(const QString& name, const QColor& tint, int size, qreal ratio);

} // namespace reeve::widgets
