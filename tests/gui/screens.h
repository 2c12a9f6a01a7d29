// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/console/shots.h"
#include "tests/support/sample_plane.h"

/// Screens for ./dev shots, by area. Each function adds to pictures of one window; what it changes is undone by the screen's leave().
namespace reeve::test {

void addBulkStates(console::Shots& shots, ui::MainWindow& window,
                   SamplePlane& plane); ///< lists with selections, and what is done with them

} // namespace reeve::test
