// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>
#include <string_view>

namespace reeve::ui {

/// What keeps a control plane from being opened, read or stored to, in plain words, and what to do.
struct StorageWords {
    QString what;   ///< "The disk is full."
    QString advice; ///< empty: the core's own message says it best
};
/// @p reason: of an error of the core. @return nothing when it is about something else than disk, folder, database and key.
std::optional<StorageWords> storageWords(std::string_view reason);

/// Does what @p reason names keep a change from being stored while reading goes on? Then it concerns every change, and the window says it.
bool keepsFromStoring(std::string_view reason);

/// Does it end by itself, without anybody putting something right? Then opening is tried again.
bool passesByItself(std::string_view reason);

} // namespace reeve::ui
