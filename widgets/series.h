// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tone.h"

namespace reeve::widgets {

inline constexpr int seriesColors = 8;
/// The colour of the series with number @p number in a chart, from 0; after the eighth they begin again. For areas and lines; labels use
/// Tone::Text.
QColor seriesColor(int number, bool dark);
inline QColor seriesColor(int number, const QPalette& palette) { return seriesColor(number, isDark(palette)); }

} // namespace reeve::widgets
