// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/console.h"
#include "app/console/shots.h"
#include "tests/support/sample_plane.h"

namespace reeve::test {

/// What belongs to no page: palette, tasks, density, a small screen, another window. On the sample fleet.
void addShellScreens(console::Shots& shots, console::Console& console);
/// The states of a connection. On a plane in memory; after the last one it stays closed.
void addConnectionStates(console::Shots& shots, ui::MainWindow& window, SamplePlane& plane);

} // namespace reeve::test
