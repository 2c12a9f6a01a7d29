// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

/// Reusable widgets on Qt alone: they know no core type and no model.
namespace reeve::widgets {

/// A colour by its role. The table of their values, light and dark, in tone.cpp is the only place that names colours: the palette and the
/// style sheet (ui/theme.h), icons and everything that paints take them from here.
enum class Tone {
    Window,
    Surface,          ///< ground of tables, fields, panels
    SurfaceAlternate, ///< rail, hovered rows, headers of groups
    Border,
    Text,
    Muted,
    Accent,
    OnAccent, ///< text on ground filled with Accent
    Ok,
    Warning,
    Danger,
    Archived,
    Neutral,
    Selection, ///< ground of selected rows; every text tone can be read on it
    Match,     ///< ground of the part of a text that was searched for
    Added,     ///< ground of what is new in a comparison
    Removed,   ///< ground of what is gone in a comparison
};

/// The value of @p tone, light or dark.
QColor color(Tone tone, bool dark);
/// Is this palette a dark one?
bool isDark(const QPalette& palette);
/// The value of @p tone that belongs to @p palette. Widgets ask in paintEvent(), so that a change of theme needs nothing more.
inline QColor color(Tone tone, const QPalette& palette) { return color(tone, isDark(palette)); }
/// @p part (0 to 1) of @p over on @p ground.
QColor mixed(const QColor& ground, const QColor& over, double part);

} // namespace reeve::widgets
