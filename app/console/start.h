// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProcessEnvironment>
#include <QStringList>

namespace reeve::console {

/// The scale of everything that @p arguments ask for with --scale, else the one kept in @p settingsFile: in percent. 0 where the flag's
/// value is none that is offered; the parser of flags says so later.
int scaleAsked(const QStringList& arguments, const QString& settingsFile);

/// Makes Qt draw everything at @p percent. Only before QApplication is made. At 100 a factor that the environment sets stays.
void applyScale(int percent);

/// Starts the program again as it was started, but for --scale: what is set in the settings counts then. To be called when everything of
/// this one is closed. @return false: it could not be started.
/// @p environment: as it was when the program began
bool startAgain(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment);

} // namespace reeve::console
