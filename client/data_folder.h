// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/control/control_plane.h"

#include <filesystem>

/// Where the planes of this user lie: the console and the command line must agree on it.
namespace reeve::client {

/// The plane that the console opens by itself: $XDG_DATA_HOME/reeve/local, or the platform's equivalent.
std::filesystem::path localPlaneFolder();
/// The plane with the sample fleet, apart from the user's own: $XDG_DATA_HOME/reeve/sample.
std::filesystem::path samplePlaneFolder();
/// Was a plane made in @p folder? Also true when only a part of it is left, or when the folder may not be looked into: opening says why.
bool holdsPlane(const std::filesystem::path& folder);
/// How the plane in @p folder is opened. One that is made then is called "local plane of <login> on <host>", environment "local".
control::ControlPlaneOptions localPlaneOptions(const std::filesystem::path& folder);

} // namespace reeve::client
